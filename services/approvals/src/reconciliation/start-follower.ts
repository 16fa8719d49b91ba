import { type Feed, type FeedEvent, FeedFollower } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import { declareDocuments, insertNew, reading } from '@kuaijin/kit/read-models';
import { caseWorkflowId, START_VERIFIED_SIGNAL, type StartVerified } from '@kuaijin/workflow-approvals/contracts';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Db } from 'mongodb';
import type { Model } from 'mongoose';
import type { CaseStore } from '../reading/case-store';

/** A project whose start was verified; kept for cases that are submitted at the same moment. */
interface VerifiedStart {
  readonly _id: string;
  readonly verifiedAt: Date;
}

/** Found by the id of the project alone. */
export const verifiedStarts = declareDocuments<VerifiedStart>('verified_starts', {
  fields: { _id: String, verifiedAt: { type: Date, required: true } },
});

export interface StartFollowerOptions {
  readonly client: Client;
  readonly feed: Feed;
  readonly db: Db;
  readonly starts: Model<VerifiedStart>;
  readonly store: Pick<CaseStore, 'awaitingStart'>;
  /** Starts the workflow of a case from its journal. */
  readonly restart: (caseId: string) => Promise<void>;
  readonly log: Logger;
}

/** Names of the services whose events are followed. */
const PROJECTS = 'projects';
const APPROVALS = 'approvals';

/**
 * Tells the cases of a project when its start was verified 开工核验, at least once: the position in the feed is kept. A
 * case that is submitted while the start is verified is signalled too: the start is noted before its project's cases
 * are looked for, and a new case is in the read model before its own event comes here.
 */
export class StartFollower {
  readonly #following: FeedFollower;

  constructor(private readonly options: StartFollowerOptions) {
    const { feed, db, log } = options;
    this.#following = new FeedFollower({
      ...{ feed, db, log, name: 'approvals-verified-starts', sources: [PROJECTS, APPROVALS] },
      concerns: (type) => type === 'milestone.verified' || type === 'case.submitted',
      handle: (event) => this.handle(event),
    });
  }

  start(): void {
    this.#following.start();
  }

  stop(): Promise<void> {
    return this.#following.stop();
  }

  async handle(event: FeedEvent): Promise<void> {
    const { projectId } = event;
    const { starts } = this.options;
    if (projectId === undefined) return;
    if (event.source === PROJECTS && isStart(event)) {
      await insertNew(starts, { _id: projectId, verifiedAt: event.time });
      await this.#tell(projectId, event.time);
      return;
    }
    if (event.source !== APPROVALS || event.type !== 'case.submitted') return;
    const start = await reading(starts.findOne({ _id: projectId }).lean<VerifiedStart>());
    if (start !== null) await this.#tell(projectId, start.verifiedAt);
  }

  async #tell(projectId: string, at: Date): Promise<void> {
    const { client, store, restart, log } = this.options;
    const argument: StartVerified = { verifiedAt: at.getTime() };
    for (const caseId of await store.awaitingStart(projectId)) {
      const handle = client.workflow.getHandle(caseWorkflowId(caseId));
      try {
        await handle.signal(START_VERIFIED_SIGNAL, argument);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
        log.warn({ caseId, projectId }, 'case waiting for its start has no workflow; restarting');
        await restart(caseId);
        await handle.signal(START_VERIFIED_SIGNAL, argument);
      }
    }
  }
}

const isStart = (event: FeedEvent): boolean =>
  event.type === 'milestone.verified' && event.data?.['kind'] === 'STARTED';
