/** 清单: on which lists each project stands, as the feed tells it, so that what other services tell of it is found. */
import type { Feed, FeedEvent, FeedRow } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import type { Mongo } from '@kuaijin/kit/mongo';
import { declareDocuments, openDocuments, reading } from '@kuaijin/kit/read-models';
import type { Model } from 'mongoose';

interface ListedProject {
  /** Id of the project. */
  readonly _id: string;
  readonly lists: readonly string[];
}

const declaration = declareDocuments<ListedProject>('listed_projects', {
  fields: { _id: String, lists: [String] },
});

export interface ProjectListsOptions {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  readonly feed: Feed;
  readonly log: Logger;
}

export class ProjectLists {
  readonly #model: Model<ListedProject>;
  readonly #options: ProjectListsOptions;
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();

  private constructor(model: Model<ListedProject>, options: ProjectListsOptions) {
    this.#model = model;
    this.#options = options;
  }

  static async open(options: ProjectListsOptions): Promise<ProjectLists> {
    return new ProjectLists(await openDocuments(options.mongo, options.database, declaration), options);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    const { mongo, database, feed, log } = this.#options;
    this.#following = feed.followFeed({
      follower: 'lists',
      db: mongo.db(database),
      sources: ['projects'],
      handle: (event) => this.#take(event),
      concerns: (type) => type.startsWith('list.'),
      signal: this.#stopping.signal,
      onError: (err) => log.warn({ err }, 'list of a project not noted yet; retrying'),
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }

  /** The rows with the lists of their projects, those of now beside those of the event: one query for all. */
  async complete(rows: readonly FeedRow[]): Promise<readonly FeedRow[]> {
    const ids = [...new Set(rows.flatMap(({ event }) => event.projectId ?? []))];
    if (ids.length === 0) return rows;
    const found = await reading(this.#model.find({ _id: { $in: ids } }).lean<ListedProject[]>());
    const listsOf = new Map(found.map(({ _id, lists }) => [_id, lists]));
    return rows.map((row) => {
      const now = listsOf.get(row.event.projectId ?? '') ?? [];
      return now.length === 0 ? row : { ...row, event: { ...row.event, lists: [...(row.event.lists ?? []), ...now] } };
    });
  }

  async #take({ type, projectId, data }: FeedEvent): Promise<void> {
    const list = data?.['list'];
    if (projectId === undefined || typeof list !== 'string') return;
    const filter = { _id: projectId };
    if (type === 'list.entered') await this.#model.updateOne(filter, { $addToSet: { lists: list } }, { upsert: true });
    if (type === 'list.left') await this.#model.updateOne(filter, { $pull: { lists: list } });
  }
}
