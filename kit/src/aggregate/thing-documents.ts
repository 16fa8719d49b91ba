/** How things are stored: one document each, and in what ways they are found. */
import { type Declaration, declareReadModel, plainValue, type VersionedDocument } from '../read-models';

/** Whose a thing is, and where it lies. */
export interface Placed {
  readonly id: string;
  readonly regionId: string;
  readonly projectId?: string;
  readonly ownerId?: string;
}

/** A thing as it is stored: its whole state, and the fields by which it is found. */
export interface ThingBody<S extends Placed> {
  readonly regionScopes: readonly string[];
  readonly projectId?: string;
  /** Projects that share it. */
  readonly projectIds?: readonly string[];
  /** By what lists are narrowed. */
  readonly status?: string;
  /** Other things that it belongs to. */
  readonly keys?: readonly string[];
  /** The day that it is of; without one it stands in no list by day. */
  readonly day?: string;
  readonly state: S;
}

export type ThingDocument<S extends Placed> = VersionedDocument<ThingBody<S>>;

const thingFields = {
  regionScopes: { type: [String], required: true as const },
  projectId: String,
  projectIds: [String],
  status: String,
  day: String,
  keys: [String],
  state: plainValue,
};

const indexesOf = {
  PROJECT: { fields: { projectId: 1, _id: 1 }, serves: 'of some projects, by id' },
  REGION: { fields: { regionScopes: 1, _id: 1 }, serves: 'of a region, by id' },
  STATUS: { fields: { regionScopes: 1, status: 1, _id: 1 }, serves: 'of a region in one status, by id' },
  KEY: { fields: { keys: 1, _id: 1 }, serves: 'of what they belong to, by id' },
  DAY: { fields: { regionScopes: 1, day: -1, _id: -1 }, serves: 'of a region and some days, newest first' },
  SHARED: { fields: { projectIds: 1, _id: 1 }, serves: 'that some projects share, by id' },
} as const;

/** In what ways documents of a kind are found besides by id. */
export type FoundBy = keyof typeof indexesOf;

/** Those of most kinds. */
const usualWays: readonly FoundBy[] = ['PROJECT', 'REGION', 'STATUS'];

/** The documents of a kind: found by id, and in the ways that are named; left out: in the usual ones. */
export function thingDocuments<S extends Placed>(
  collection: string,
  foundBy: readonly FoundBy[] = usualWays,
): Declaration<ThingDocument<S>> {
  return declareReadModel<ThingBody<S>>(collection, {
    fields: thingFields,
    indexes: foundBy.map((way) => ({ ...indexesOf[way], serves: `${collection} ${indexesOf[way].serves}` })),
  });
}
