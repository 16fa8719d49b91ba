import { type Feed, FeedFollower } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import { caseWorkflowId, ELEMENT_EXPIRED_SIGNAL, type ElementExpired } from '@kuaijin/workflow-approvals/contracts';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Db } from 'mongodb';

/** What accounts report of a reservation that ended because nobody used it. */
const EXPIRED: ReadonlySet<string> = new Set(['quota.expired', 'funds.expired']);

/**
 * Tells each case what of its elements went back to their accounts 闲置收回, at least once. A case without a workflow is
 * over, or finds out when it commits.
 */
export const expiredElements = (options: {
  readonly client: Client;
  readonly feed: Feed;
  readonly db: Db;
  readonly log: Logger;
}): FeedFollower => {
  const { client, ...following } = options;
  return new FeedFollower({
    ...{ ...following, name: 'approvals-expired-elements', sources: ['land', 'funds'] },
    concerns: (type) => EXPIRED.has(type),
    handle: async ({ caseId, reservationId }) => {
      if (caseId === undefined || reservationId === undefined) return;
      const expired: ElementExpired = { reservationId };
      try {
        await client.workflow.getHandle(caseWorkflowId(caseId)).signal(ELEMENT_EXPIRED_SIGNAL, expired);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    },
  });
};
