/** 推送地址 in the store: a journal for each, and a document each for readers. */
import type { Act } from '@kuaijin/kit/access/posts';
import { AggregateStore, Aggregates, type Command, type DecideOn, type Executed } from '@kuaijin/kit/aggregate';
import type { BsonData, Fact } from '@kuaijin/kit/journal';
import {
  type Connection,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { ENDPOINTS_MAX, type Endpoint, type EndpointEntryType, type EndpointFacts } from './endpoint';
import {
  type EndpointDocument,
  endpointDefinition,
  endpointDocuments,
  newestEndpointFirst,
  streamOfEndpoint,
  type WebhookRow,
} from './endpoint-model';

const SOURCE = 'events';

/** What the system does to an endpoint by itself. */
const systemAct: Act = { actorId: 'system', post: 'OPERATOR' };

type ListOf<T> = Pick<Connection<T>, 'nodes' | 'pageInfo'>;

/** A fact of an endpoint's journal. */
export const endpointFact = <T extends EndpointEntryType>(type: T, data: EndpointFacts[T]): Fact => ({
  type,
  v: 1,
  data: { ...data } as unknown as BsonData,
});

export class Endpoints extends AggregateStore<Endpoint> {
  private constructor(
    aggregates: Aggregates<Endpoint>,
    private readonly rows: VersionedCollection<EndpointDocument>,
  ) {
    super(aggregates);
  }

  static async open(deps: Pick<ServiceDeps, 'config' | 'mongo' | 'feed' | 'namespaces' | 'log'>): Promise<Endpoints> {
    const database = deps.namespaces.database(SOURCE);
    const rows = await openReadModel(deps.mongo, database, endpointDocuments);
    const aggregates = await Aggregates.open<Endpoint>({
      mongo: deps.mongo,
      database,
      source: SOURCE,
      feed: deps.feed,
      definition: endpointDefinition(rows),
      log: deps.log,
      pollMs: deps.config.pollMs,
    });
    return new Endpoints(aggregates, rows);
  }

  execute(id: string, command: Command, decide: DecideOn<Endpoint>): Promise<Executed<Endpoint>> {
    return this.aggregates.execute(streamOfEndpoint(id), command, decide);
  }

  /**
   * Something that the system does to an endpoint while it is at a version; it does nothing to one that has gone on.
   * @returns the version that it has then
   */
  async change(id: string, version: number, fact: Fact): Promise<number> {
    const key = `${fact.type}/${version}`;
    const command = { key, content: { at: version }, act: systemAct, at: new Date() };
    const done = await this.execute(id, command, (before, now) => {
      if (before !== undefined && now === version) return [fact];
      return { code: 'VERSION_CONFLICT', path: [], details: { status: before?.status ?? '', version: now } };
    });
    if (done.ok) return done.version;
    return (await this.at(id))?.version ?? version;
  }

  get(id: string): Promise<Endpoint | undefined> {
    return this.aggregates.get(streamOfEndpoint(id));
  }

  /** As readers see it, with its version: the read model is written before an event of the change is published. */
  async at(id: string): Promise<WebhookRow | undefined> {
    const document = await this.rows.get(id);
    if (document === undefined) return undefined;
    return { endpoint: document, version: document.version };
  }

  /** The endpoints of a registrant that are not removed, the newest first. */
  async page(registrantId: string, page: Page): Promise<ListOf<WebhookRow>> {
    const filter = { registrantId, isRemoved: false };
    const { nodes, pageInfo } = await pageOf({ model: this.rows.model, filter, order: newestEndpointFirst, page });
    return { nodes: nodes.map((document) => ({ endpoint: document, version: document.version })), pageInfo };
  }

  /** Whether a registrant has as many as one may have. */
  async isFull(registrantId: string): Promise<boolean> {
    const filter = { registrantId, isRemoved: false } as object;
    return (await reading(this.rows.model.countDocuments(filter, { limit: ENDPOINTS_MAX }))) >= ENDPOINTS_MAX;
  }
}
