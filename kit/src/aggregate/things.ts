/**
 * What a service keeps besides its ledger, one kind of thing each: a journal stream and a document for every thing that
 * lies in a region, and the events that follow from its entries.
 */
import type { Act } from '../access/posts';
import { regionScopesOf } from '../access/region-scope';
import { type Viewer, type Visibility, visibleFilter } from '../access/visibility';
import type { BsonData, Entry } from '../journal';
import {
  type Condition,
  type CountedConnection,
  type Declaration,
  declareReadModel,
  emptyConnection,
  keysetOrder,
  openReadModel,
  type Page,
  pageOf,
  plainValue,
  reading,
  type VersionedCollection,
  type VersionedDocument,
  walk,
} from '../read-models';
import type { ServiceDeps } from '../service/deps';
import { AggregateStore } from './aggregate-store';
import { Aggregates } from './aggregates';
import { statesIn } from './stored-states';
import type { Command, DecideOn, Executed, Projected, ProjectedEvent } from './types';

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
  readonly state: S;
}

export type ThingDocument<S extends Placed> = VersionedDocument<ThingBody<S>>;

/** One fact of a thing: what an entry of its journal says. */
export interface ThingFact {
  readonly type: string;
  readonly data: object;
}

/** How things of one kind come about. */
export interface KindOf<S extends Placed> {
  /** The service that keeps it: its database, and the source of its events. */
  readonly source: string;
  /** Of its journal. */
  readonly name: string;
  readonly documents: Declaration<ThingDocument<S>>;
  /** Applies one fact; never refuses. */
  apply(state: S | undefined, fact: ThingFact, at: Date, act: Act): S;
  /** Of the thing, which its events tell: from which to which. */
  statusOf?(state: S): string;
  /** By what lists are narrowed; left out: by the status. */
  listedBy?(state: S): string;
  /** Projects that share a thing; left out: it is of one, or of none. */
  projectsOf?(state: S): readonly string[];
  /** Names of what else it belongs to, by which it is found with `under`. */
  keysOf?(state: S): readonly string[];
  /** What an event of a fact says beyond whose it is. */
  eventOf(state: S, fact: ThingFact): Pick<ProjectedEvent, 'data' | 'reason' | 'account' | 'reservationId'>;
}

/** The order of lists of things. */
export const byThingId = keysetOrder('ID');

const thingFields = {
  regionScopes: { type: [String], required: true as const },
  projectId: String,
  projectIds: [String],
  status: String,
  keys: [String],
  state: plainValue,
};

const indexesOf = {
  PROJECT: { fields: { projectId: 1, _id: 1 }, serves: 'of some projects, by id' },
  REGION: { fields: { regionScopes: 1, _id: 1 }, serves: 'of a region, by id' },
  STATUS: { fields: { regionScopes: 1, status: 1, _id: 1 }, serves: 'of a region in one status, by id' },
  KEY: { fields: { keys: 1, _id: 1 }, serves: 'of what they belong to, by id' },
} as const;

/** In what ways documents of a kind are found besides by id. */
export type FoundBy = keyof typeof indexesOf;

/** Those of most kinds: few belong to anything else. */
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

/** The documents of a kind that several projects share: found by id, and by each of the projects. */
export function sharedThingDocuments<S extends Placed>(collection: string): Declaration<ThingDocument<S>> {
  return declareReadModel<ThingBody<S>>(collection, {
    fields: thingFields,
    indexes: [{ fields: { projectIds: 1, _id: 1 }, serves: `${collection} that some projects share, by id` }],
  });
}

/** What every kind of thing can do for the service as a whole. */
export type AnyThings = Pick<Things<Placed>, 'start' | 'close' | 'troubled' | 'verifyAll'>;

export class Things<S extends Placed> extends AggregateStore<S> {
  private constructor(
    aggregates: Aggregates<S>,
    private readonly documents: VersionedCollection<ThingBody<S>>,
  ) {
    super(aggregates);
  }

  static async open<S extends Placed>(
    { config, mongo, feed, log, namespaces }: ServiceDeps,
    kind: KindOf<S>,
  ): Promise<Things<S>> {
    const database = namespaces.database(kind.source);
    const documents = await openReadModel<ThingBody<S>>(mongo, database, kind.documents);
    const { statusOf } = kind;
    const aggregates = await Aggregates.open<S>({
      ...{ mongo, database, feed, log, source: kind.source, pollMs: config.pollMs },
      definition: {
        name: kind.name,
        states: statesIn({ documents, keyOf: (stream) => stream, stateOf: ({ state }) => state }),
        evolve: (state, entry) => applied(kind, state, entry),
        project: (state, entries, before) => projected(kind, documents, { state, entries, before }),
        ...(statusOf === undefined ? {} : { statusOf }),
      },
    });
    return new Things(aggregates, documents);
  }

  /** Decides on the thing as it is and stores the facts, once for ever by the key of the command. */
  execute(id: string, command: Command, decide: DecideOn<S>): Promise<Executed<S>> {
    return this.aggregates.execute(id, command, decide);
  }

  /** A thing as its journal has it. */
  get(id: string): Promise<S | undefined> {
    return this.aggregates.get(id);
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, S>> {
    const found = await this.documents.getMany(ids);
    return new Map([...found].map(([id, { state }]) => [id, state]));
  }

  /** The things of some projects, in one query. */
  async ofProjects(projectIds: readonly string[]): Promise<readonly S[]> {
    return this.#allOf({ projectId: { $in: [...new Set(projectIds)] } });
  }

  /** The things that some projects share with others or have alone, each once, in one query. */
  async sharedBy(projectIds: readonly string[]): Promise<readonly S[]> {
    return this.#allOf({ projectIds: { $in: [...new Set(projectIds)] } });
  }

  /** The things that belong to any of these keys, in the order of their ids; at most so many. */
  async under(keys: readonly string[], most: number): Promise<readonly S[]> {
    const found = this.documents.model.find({ keys: { $in: [...new Set(keys)] } } as object).sort({ _id: 1 });
    const rows = await reading(found.limit(most).lean<ThingDocument<S>[]>());
    return rows.map(({ state }) => state);
  }

  async #allOf(filter: Condition): Promise<readonly S[]> {
    const found = this.documents.model.find(filter as object).sort({ _id: 1 });
    const rows = await reading(found.lean<ThingDocument<S>[]>());
    return rows.map(({ state }) => state);
  }

  /** The things of a region and those inside it that are in one status, in the order of their ids; at most so many. */
  async inRegion(code: string, status: string, most: number): Promise<readonly S[]> {
    const filter: Condition = { regionScopes: code, status };
    const found = this.documents.model
      .find(filter as object)
      .sort({ _id: 1 })
      .limit(most);
    const rows = await reading(found.lean<ThingDocument<S>[]>());
    return rows.map(({ state }) => state);
  }

  /** All things of a region and of those inside it, so many in memory at a time. */
  async *allInRegion(code: string): AsyncGenerator<readonly S[]> {
    const filter: Condition = { regionScopes: code };
    for await (const rows of walk({ model: this.documents.model, filter, order: byThingId })) {
      yield rows.map(({ state }) => state);
    }
  }

  /** A page of the things of the viewer's region, in the order of their ids. */
  async page(viewer: Viewer, status: string | undefined, page: Page): Promise<CountedConnection<S>> {
    const seen = visibleFilter(viewer, 'region', { parties: [] });
    if (seen === undefined) return emptyConnection();
    const filter: Condition = { ...seen, ...(status === undefined ? {} : { status }) };
    const found = await pageOf({ model: this.documents.model, filter, order: byThingId, page });
    return {
      ...found,
      nodes: found.nodes.map(({ state }) => state),
      edges: found.edges.map(({ node, cursor }) => ({ node: node.state, cursor })),
    };
  }
}

/** Who may see a thing: offices of its region, and whoever owns the project. */
export const visibilityOfThing = ({ regionId, ownerId, projectId }: Placed): Visibility => ({
  ...{ regionScopes: regionScopesOf(regionId), ownerId, projectId },
});

/** The act of a clock: nobody in particular did it. */
export const systemAct: Act = { actorId: 'system', post: 'OPERATOR' };

/** A fact as it stands in the journal. */
export const storable = ({ type, data }: ThingFact) => ({ type, v: 1, data: data as BsonData });

const factOf = ({ type, data }: Entry): ThingFact => ({ type, data: data as object });

/** The facts of an entry, each as an entry of its own. */
function factsIn({ also = [], ...first }: Entry): readonly Entry[] {
  return [first, ...also.map((fact) => ({ ...first, ...fact }))];
}

function applied<S extends Placed>(kind: KindOf<S>, state: S | undefined, entry: Entry): S {
  return kind.apply(state, factOf(entry), entry.at, entry.act ?? systemAct);
}

function projected<S extends Placed>(
  kind: KindOf<S>,
  collection: VersionedCollection<ThingBody<S>>,
  { state, entries, before }: { readonly state: S; readonly entries: readonly Entry[]; readonly before: S | undefined },
): Projected {
  const { id, regionId, projectId, ownerId } = state;
  const regionScopes = regionScopesOf(regionId);
  const status = kind.listedBy?.(state) ?? kind.statusOf?.(state);
  const projectIds = kind.projectsOf?.(state);
  const keys = kind.keysOf?.(state);
  const body = {
    regionScopes,
    ...(projectIds === undefined ? {} : { projectIds }),
    ...(projectId === undefined ? {} : { projectId }),
    ...(status === undefined ? {} : { status }),
    ...(keys === undefined ? {} : { keys }),
    state,
  };
  let last = before;
  const events = entries.flatMap(factsIn).map((entry): ProjectedEvent => {
    const from = last === undefined ? undefined : kind.statusOf?.(last);
    const now = applied(kind, last, entry);
    const to = kind.statusOf?.(now);
    last = now;
    return {
      type: entry.type,
      subject: id,
      time: entry.at,
      regionId,
      ...(projectId === undefined ? {} : { projectId }),
      visibility: { rule: 'region', regionScopes: [...regionScopes], ownerId, projectId },
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(entry.act === undefined ? {} : { act: entry.act }),
      ...kind.eventOf(now, factOf(entry)),
    };
  });
  return { writes: [{ collection, key: id, body }], events };
}
