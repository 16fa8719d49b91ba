/**
 * 委托 as services besides approvals know them: the mandates that the feed reports, kept in a small collection of the
 * service's own, so that an agent sees and does there, too, what the mandates reach.
 */
import type { Model } from 'mongoose';
import type { Feed } from '../feed/feed';
import { FeedFollower } from '../feed/feed-follower';
import type { FeedEvent } from '../feed/types';
import type { Logger } from '../logging/logging';
import type { Mongo } from '../mongo';
import { declareDocuments, openDocuments, reading } from '../read-models';
import { dateOf } from '../working-days/working-days';
import type { Identity } from './posts';
import type { Viewer } from './visibility';

interface FollowedMandate {
  /** Id of the mandate. */
  readonly _id: string;
  readonly agentId: string;
  readonly ownerId: string;
  readonly projectId?: string;
  readonly caseId?: string;
  /** Last day on which it is in force; absent = until it is ended. */
  readonly validUntil?: string;
}

const declaration = declareDocuments<FollowedMandate>('followed_mandates', {
  fields: {
    _id: String,
    agentId: { type: String, required: true },
    ownerId: { type: String, required: true },
    projectId: String,
    caseId: String,
    validUntil: String,
  },
  indexes: [{ fields: { agentId: 1 }, serves: 'the mandates of an agent 代办' }],
});

/** Mandates that one agent holds at most; whoever has more is no person. */
const HELD_MAX = 1_000;

export interface FollowedMandatesOptions {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  readonly feed: Feed;
  readonly log: Logger;
}

export class FollowedMandates {
  readonly #model: Model<FollowedMandate>;
  readonly #following: FeedFollower;

  private constructor(model: Model<FollowedMandate>, { mongo, database, feed, log }: FollowedMandatesOptions) {
    this.#model = model;
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(database), name: 'mandates', sources: ['approvals'] },
      concerns: (type) => type.startsWith('mandate.'),
      handle: (event) => this.#take(event),
    });
  }

  static async open(options: FollowedMandatesOptions): Promise<FollowedMandates> {
    return new FollowedMandates(await openDocuments(options.mongo, options.database, declaration), options);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  /** The caller as who looks: an agent with the mandates that he holds and that are in force. */
  async viewerOf(identity: Identity, now: Date): Promise<Viewer> {
    if (identity.anonymous || !identity.posts.includes('AGENT')) return { identity };
    const held = await reading(
      this.#model.find({ agentId: identity.subject }).limit(HELD_MAX).lean<FollowedMandate[]>(),
    );
    const today = dateOf(now);
    const mandates = held.filter(({ validUntil }) => validUntil === undefined || validUntil >= today);
    return { identity, mandates };
  }

  async #take({ type, subject, projectId, caseId, data }: FeedEvent): Promise<void> {
    if (type === 'mandate.ended') {
      await this.#model.deleteOne({ _id: subject });
      return;
    }
    if (type !== 'mandate.appointed') return;
    const [agentId] = (data?.['recipientIds'] ?? []) as readonly string[];
    const [ownerId] = (data?.['recipientOrganisationIds'] ?? []) as readonly string[];
    if (agentId === undefined || ownerId === undefined) return;
    const validUntil = data?.['validUntil'];
    const body = {
      agentId,
      ownerId,
      ...(projectId === undefined ? {} : { projectId }),
      ...(caseId === undefined ? {} : { caseId }),
      ...(typeof validUntil === 'string' ? { validUntil } : {}),
    };
    await this.#model.replaceOne({ _id: subject }, body, { upsert: true });
  }
}
