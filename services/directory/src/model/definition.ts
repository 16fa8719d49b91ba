/** How a thing of the directory lives in its journal: each entry holds the whole of it, as it is from then on. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { VisibilityRule } from '@kuaijin/kit/access/visibility';
import { type AggregateDefinition, bareState, type ProjectedEvent, statesIn } from '@kuaijin/kit/aggregate';
import type { BsonData, Entry, Fact } from '@kuaijin/kit/journal';
import type { Declaration, VersionedCollection, VersionedDocument } from '@kuaijin/kit/read-models';
import { type Substitutions, visibilityOfLeave } from '../domain/substitution';

/** Something that the directory lists. */
export interface Listed {
  readonly id: string;
}

/** What the directory lists. */
export type Noun = 'region' | 'department' | 'actor' | 'organisation' | 'substitution' | 'serviceAccount';

/** How things of one kind are kept for readers. */
export interface Kept<T extends Listed, D extends T> {
  readonly noun: Noun;
  readonly declaration: Declaration<VersionedDocument<D>>;
  /** What stands in the store of a thing. */
  readonly documentOf: (thing: T) => D;
  /** What of it only serves to find the thing. */
  readonly derived?: readonly (keyof D & string)[];
}

/** The fact that something is listed, or changed, as it is from now on. */
export function listedFact(noun: Noun, before: Listed | undefined, after: Listed): Fact {
  const type = before === undefined ? `${noun}.listed` : `${noun}.changed`;
  return { type, v: 1, data: { ...after } as BsonData };
}

/** The aggregate of a noun, read from the collection that is given. */
export function definitionOf<T extends Listed, D extends T>(
  { noun, documentOf, derived = [] }: Kept<T, D>,
  collection: VersionedCollection<D>,
): AggregateDefinition<T> {
  return {
    states: statesIn<T, D>({
      documents: collection,
      keyOf: (stream) => stream.slice(noun.length + 1),
      stateOf: (document) => bareState(document, ...derived) as unknown as T,
    }),
    name: noun,
    evolve: (_, entry) => withoutGaps(entry.data as unknown as T),
    project: (state, entries) => ({
      writes: [{ collection, key: state.id, body: documentOf(state) }],
      events: entries.map((entry) => eventOf(noun, state, entry)),
    }),
    statusOf: () => 'LISTED',
  };
}

function withoutGaps<T extends Listed>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as unknown as T;
}

/** Rules that things of the directory, and the events of their changes, are under. */
const ruleOf: Record<Noun, VisibilityRule> = {
  region: 'everyone',
  department: 'everyone',
  actor: 'signedIn',
  organisation: 'signedIn',
  substitution: 'internal',
  serviceAccount: 'operator',
};

/** The fields of a thing in its event: all but the credentials of a service account. */
function publicFields(state: Listed): Listed {
  const { secretHash: _kept, ...rest } = state as Listed & { readonly secretHash?: string };
  return rest;
}

const changedLeave = ({ items, changedId }: Substitutions) => items.find((one) => one.id === changedId);

/** The persons whom a leave concerns, for notifications: the officer and the stand-in. */
function substitutionEventFields(leaves: Substitutions): Readonly<Record<string, BsonData>> {
  const changed = changedLeave(leaves);
  if (changed === undefined) return {};
  const { from, to, substituteId, endedAt, reason } = changed;
  const recipientIds = [leaves.id, substituteId];
  return { recipientIds, itemName: `${from}至${to}`, isEnded: endedAt !== undefined, leave: reason };
}

function eventOf(noun: Noun, state: Listed, { type, at, act }: Entry): ProjectedEvent {
  const place = state as { readonly regionId?: string; readonly departmentId?: string };
  const regionId = noun === 'region' ? state.id : place.regionId;
  const departmentId = noun === 'department' ? state.id : place.departmentId;
  const regionScopes = regionScopesOf(regionId ?? departmentId);
  const leave = noun === 'substitution' ? changedLeave(state as Substitutions) : undefined;
  return {
    type,
    subject: state.id,
    time: at,
    ...(regionId === undefined ? {} : { regionId }),
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(act === undefined ? {} : { act }),
    visibility: {
      rule: ruleOf[noun],
      regionScopes,
      ...(leave === undefined ? {} : visibilityOfLeave({ ...leave, officerId: state.id, departmentId })),
    },
    data: {
      ...publicFields(state),
      ...(noun === 'substitution' ? substitutionEventFields(state as Substitutions) : {}),
    } as Readonly<Record<string, BsonData>>,
  };
}
