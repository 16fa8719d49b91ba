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
  emptyConnection,
  type KeysetOrder,
  keysetOrder,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
  walk,
} from '../read-models';
import type { ServiceDeps } from '../service/deps';
import { AggregateStore } from './aggregate-store';
import { Aggregates } from './aggregates';
import { statesIn } from './stored-states';
import type { Placed, ThingBody, ThingDocument } from './thing-documents';
import type { Command, DecideOn, Executed, Projected, ProjectedEvent } from './types';

export { type Placed, thingDocuments } from './thing-documents';

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
  /** The day that a thing is of; undefined: it stands in no list by day. */
  dayOf?(state: S): string | undefined;
  /** Projects that share a thing; left out: it is of one, or of none. */
  projectsOf?(state: S): readonly string[];
  /** Names of what else it belongs to, by which it is found with `under`. */
  keysOf?(state: S): readonly string[];
  /** Persons whom a thing names: they see what its events tell. */
  personsOf?(state: S): readonly string[];
  /** What an event of a fact says beyond whose it is. */
  eventOf(state: S, fact: ThingFact): Pick<ProjectedEvent, 'data' | 'reason' | 'account' | 'reservationId'>;
}

/** The order of lists of things. */
export const byThingId = keysetOrder('ID');

/** The order of lists by day: the newest first. */
export const byThingDay = keysetOrder('DAY', [{ field: 'day', type: 'text', direction: -1 }]);

/** Things of a region and of those inside it, of some days. */
export interface ThingsOfDays {
  /** GB/T 2260. */
  readonly regionCode: string;
  /** First and last day; left out: every day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
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

  /** All things of a region and of those inside it, in one status or in any, so many in memory at a time. */
  async *allInRegion(code: string, status?: string): AsyncGenerator<readonly S[]> {
    const filter: Condition = { regionScopes: code, ...(status === undefined ? {} : { status }) };
    for await (const rows of walk({ model: this.documents.model, filter, order: byThingId })) {
      yield rows.map(({ state }) => state);
    }
  }

  /** All things of some days, the newest first, so many in memory at a time. */
  async *allOfDays(wanted: ThingsOfDays): AsyncGenerator<readonly S[]> {
    for await (const rows of walk({ model: this.documents.model, filter: ofDays(wanted), order: byThingDay })) {
      yield rows.map(({ state }) => state);
    }
  }

  /** A page of the things of some days, the newest first. */
  pageOfDays(wanted: ThingsOfDays, page: Page): Promise<CountedConnection<S>> {
    return this.#page(ofDays(wanted), byThingDay, page);
  }

  /** A page of the things of a region that are in one status, whoever asks, in the order of their ids. */
  pageInRegion(code: string, status: string, page: Page): Promise<CountedConnection<S>> {
    return this.#page({ regionScopes: code, status }, byThingId, page);
  }

  /** A page of the things of the viewer's region, in the order of their ids. */
  async page(viewer: Viewer, status: string | undefined, page: Page): Promise<CountedConnection<S>> {
    const seen = visibleFilter(viewer, 'region', { parties: [] });
    if (seen === undefined) return emptyConnection();
    return this.#page({ ...seen, ...(status === undefined ? {} : { status }) }, byThingId, page);
  }

  async #page(filter: Condition, order: KeysetOrder, page: Page): Promise<CountedConnection<S>> {
    const found = await pageOf({ model: this.documents.model, filter, order, page });
    return {
      ...found,
      nodes: found.nodes.map(({ state }) => state),
      edges: found.edges.map(({ node, cursor }) => ({ node: node.state, cursor })),
    };
  }
}

/** What stands in no list by day has no day, and so lies in no range. */
const ofDays = ({ regionCode, from = '', to }: ThingsOfDays): Condition => ({
  regionScopes: regionCode,
  day: { $gte: from, ...(to === undefined ? {} : { $lte: to }) },
});

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
  const personIds = kind.personsOf?.(state);
  const day = kind.dayOf?.(state);
  const body = {
    regionScopes,
    ...(projectIds === undefined ? {} : { projectIds }),
    ...(projectId === undefined ? {} : { projectId }),
    ...(status === undefined ? {} : { status }),
    ...(keys === undefined ? {} : { keys }),
    ...(day === undefined ? {} : { day }),
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
      visibility: {
        ...{ rule: 'region', regionScopes: [...regionScopes], ownerId, projectId },
        ...(personIds === undefined ? {} : { personIds: [...personIds] }),
      },
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(entry.act === undefined ? {} : { act: entry.act }),
      ...kind.eventOf(now, factOf(entry)),
    };
  });
  return { writes: [{ collection, key: id, body }], events };
}
