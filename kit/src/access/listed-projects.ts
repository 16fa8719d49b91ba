/**
 * 清单 as services besides projects know them: which projects are on which lists, kept in small collections of the
 * service's own from what the feed reports, so that key projects are served first and a list can be added up.
 */
import type { Model } from 'mongoose';
import type { Feed } from '../feed/feed';
import { FeedFollower } from '../feed/feed-follower';
import type { FeedEvent } from '../feed/types';
import type { Logger } from '../logging/logging';
import type { Mongo } from '../mongo';
import { declareDocuments, nested, openDocuments, reading } from '../read-models';

/** One time that a project is or was on a list, in calendar days; the day of leaving counts no more. */
interface Membership {
  readonly list: string;
  /** Left out: from a day on that nobody knows. */
  readonly since?: string;
  readonly until?: string;
}

interface ListedProject {
  /** Id of the project. */
  readonly _id: string;
  readonly lists: readonly Membership[];
}

const declaration = declareDocuments<ListedProject>('followed_project_lists', {
  fields: { _id: String, lists: [nested<Membership>({ list: String, since: String, until: String })] },
  indexes: [{ fields: { 'lists.list': 1, _id: 1 }, serves: 'the projects that are or were on a list' }],
});

/** A list whose declaration says that quota is given to its projects first. */
interface PriorityList {
  /** Name of the list. */
  readonly _id: string;
  readonly declaredAt: Date;
}

const priorityLists = declareDocuments<PriorityList>('followed_priority_lists', {
  fields: { _id: String, declaredAt: Date },
});

const DECLARED = 'projectList.declared';
const ENTERED = 'list.entered';
const LEFT = 'list.left';

export interface ListedProjectsOptions {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  readonly feed: Feed;
  readonly log: Logger;
}

export class ListedProjects {
  readonly #following: FeedFollower;

  private constructor(
    private readonly model: Model<ListedProject>,
    private readonly priority: Model<PriorityList>,
    { mongo, database, feed, log }: ListedProjectsOptions,
  ) {
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(database), name: 'project-lists', sources: ['projects'] },
      concerns: (type) => type === ENTERED || type === LEFT || type === DECLARED,
      handle: (event) => (event.type === DECLARED ? this.#takeList(event) : this.#take(event)),
    });
  }

  static async open(options: ListedProjectsOptions): Promise<ListedProjects> {
    const { mongo, database } = options;
    const lists = await openDocuments(mongo, database, priorityLists);
    return new ListedProjects(await openDocuments(mongo, database, declaration), lists, options);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  /**
   * Of the lists that each project is on on a day those whose projects are served first: that are named here, and that
   * were declared so. Projects on no list are left out.
   */
  async keyListsOf(
    projectIds: readonly string[],
    day: string,
    named: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const lists = await this.listsOf(projectIds, day);
    const names = [...new Set([...lists.values()].flat())];
    const found = await reading(this.priority.find({ _id: { $in: names } }).lean<PriorityList[]>());
    const key = new Set([...named, ...found.map(({ _id }) => _id)]);
    return new Map([...lists].map(([id, own]) => [id, own.filter((list) => key.has(list))]));
  }

  /** The lists that each project is on on a day; projects on none are left out. */
  async listsOf(projectIds: readonly string[], day: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const wanted = { _id: { $in: [...new Set(projectIds)] } };
    const found = await reading(this.model.find(wanted).lean<ListedProject[]>());
    return new Map(
      found.map(({ _id, lists }) => [_id, lists.filter((one) => holdsOn(one, day)).map(({ list }) => list)]),
    );
  }

  /**
   * The projects that are on a list on a day, in the order of their ids.
   * @param most of those that are or were on it that are looked at; `isWhole` says whether that was all of them
   */
  async projectsOn(
    list: string,
    day: string,
    most: number,
  ): Promise<{ readonly ids: readonly string[]; readonly isWhole: boolean }> {
    const everOn = this.model
      .find({ 'lists.list': list })
      .sort({ _id: 1 })
      .limit(most + 1);
    const found = await reading(everOn.lean<ListedProject[]>());
    const isOn = ({ lists }: ListedProject) => lists.some((one) => one.list === list && holdsOn(one, day));
    return { ids: found.filter(isOn).map(({ _id }) => _id), isWhole: found.length <= most };
  }

  async #takeList({ data, time: declaredAt }: FeedEvent): Promise<void> {
    const { name, consequences } = data ?? {};
    if (typeof name !== 'string' || !Array.isArray(consequences) || !consequences.includes('QUOTA_PRIORITY')) return;
    await this.priority.updateOne({ _id: name }, { $set: { declaredAt } }, { upsert: true });
  }

  /** Events of a project come in order, and may come again. */
  async #take({ type, subject: _id, data }: FeedEvent): Promise<void> {
    const { list, on } = data ?? {};
    if (typeof list !== 'string' || (type !== ENTERED && type !== LEFT)) return;
    const since = typeof on === 'string' ? on : undefined;
    if (type === LEFT) {
      // Times are only ever added at the end, so a place stays the same.
      const found = await this.model.findById(_id).lean<ListedProject | null>();
      const open = found?.lists.findIndex((one) => one.list === list && one.until === undefined) ?? -1;
      if (open >= 0) await this.model.updateOne({ _id }, { $set: { [`lists.${open}.until`]: since } });
      return;
    }
    await this.model.updateOne({ _id }, { $setOnInsert: { lists: [] } }, { upsert: true });
    const isNew = { $not: { $elemMatch: { list, since: since ?? { $exists: false } } } };
    const membership = { list, ...(since === undefined ? {} : { since }) };
    await this.model.updateOne({ _id, lists: isNew }, { $push: { lists: membership } });
  }
}

const holdsOn = ({ since, until }: Membership, day: string): boolean =>
  (since === undefined || since <= day) && (until === undefined || day < until);
