/** 清单: on which lists each project stands, as the feed tells it, so that what other services tell of it is found. */
import { type Feed, type FeedEvent, FeedFollower, type FeedRow } from '@kuaijin/kit/feed';
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
  readonly #following: FeedFollower;

  private constructor(model: Model<ListedProject>, { mongo, database, feed, log }: ProjectListsOptions) {
    this.#model = model;
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(database), name: 'lists', sources: ['projects'] },
      concerns: (type) => type.startsWith('list.'),
      handle: (event) => this.#take(event),
    });
  }

  static async open(options: ProjectListsOptions): Promise<ProjectLists> {
    return new ProjectLists(await openDocuments(options.mongo, options.database, declaration), options);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
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
