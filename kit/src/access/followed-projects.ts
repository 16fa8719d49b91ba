/**
 * 项目 as services besides projects know them: where each lies and whose it is, kept in a small collection of the
 * service's own from what the feed reports, so that what belongs to a project is visible to those who may see the
 * project, and nothing is reserved for one that does not exist.
 */
import type { Model } from 'mongoose';
import type { Feed } from '../feed/feed';
import { FeedFollower } from '../feed/feed-follower';
import type { FeedEvent } from '../feed/types';
import type { Logger } from '../logging/logging';
import type { Mongo } from '../mongo';
import { declareDocuments, openDocuments, reading } from '../read-models';
import { regionScopesOf } from './region-scope';
import type { Visibility } from './visibility';

/** What is known of a project. */
export interface FollowedProject {
  /** Id of the project. */
  readonly _id: string;
  readonly regionId: string;
  readonly ownerId?: string;
  /** 开工核验: when a second person verified that the works have started; left out: not yet. */
  readonly startVerifiedAt?: Date;
}

const declaration = declareDocuments<FollowedProject>('followed_projects', {
  fields: { _id: String, regionId: { type: String, required: true }, ownerId: String, startVerifiedAt: Date },
});

export interface FollowedProjectsOptions {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  readonly feed: Feed;
  readonly log: Logger;
}

/** Who may see what hangs on a project. */
export function visibilityOfFollowed({ _id, regionId, ownerId }: FollowedProject): Visibility {
  return { regionScopes: regionScopesOf(regionId), ownerId, projectId: _id };
}

export class FollowedProjects {
  readonly #model: Model<FollowedProject>;
  readonly #feed: Feed;
  readonly #following: FeedFollower;

  private constructor(model: Model<FollowedProject>, { mongo, database, feed, log }: FollowedProjectsOptions) {
    this.#model = model;
    this.#feed = feed;
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(database), name: 'projects', sources: ['projects'] },
      concerns: (type) => type.startsWith('project.') || type === 'milestone.verified',
      handle: (event) => this.#take(event),
    });
  }

  static async open(options: FollowedProjectsOptions): Promise<FollowedProjects> {
    return new FollowedProjects(await openDocuments(options.mongo, options.database, declaration), options);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  /** Projects by id, in one query; one that was registered a moment ago is looked for in the feed itself. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, FollowedProject>> {
    const found = await reading(this.#model.find({ _id: { $in: [...new Set(ids)] } }).lean<FollowedProject[]>());
    const known = new Map(found.map((one) => [one._id, one]));
    for (const id of new Set(ids)) {
      if (known.has(id)) continue;
      const registered = await this.#feed.event('projects', `project/${id}/1`);
      const project = registered === undefined ? undefined : projectIn(registered);
      if (project !== undefined) known.set(id, project);
    }
    return known;
  }

  async #take(event: FeedEvent): Promise<void> {
    if (event.type === 'milestone.verified' && event.data?.['kind'] === 'STARTED' && event.projectId !== undefined) {
      // A project is registered before anything of it is verified.
      await this.#model.updateOne({ _id: event.projectId }, { $set: { startVerifiedAt: event.time } });
      return;
    }
    if (event.type !== 'project.registered' && event.type !== 'project.updated') return;
    const project = projectIn(event);
    if (project === undefined) return;
    const { _id, ...fields } = project;
    await this.#model.updateOne({ _id }, { $set: fields }, { upsert: true });
  }
}

/** The facts of a project in an event; an update names its owner only where that is another one. */
function projectIn({ projectId, regionId, data }: FeedEvent): FollowedProject | undefined {
  if (projectId === undefined || regionId === undefined) return undefined;
  const ownerId = data?.['ownerId'];
  return { _id: projectId, regionId, ...(typeof ownerId === 'string' ? { ownerId } : {}) };
}
