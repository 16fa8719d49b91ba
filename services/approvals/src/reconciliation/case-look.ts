import { KuaijinError } from '@kuaijin/kit/errors';
import {
  CATCH_UP_SIGNAL,
  type CaseSummary,
  caseWorkflowId,
  SUMMARY_QUERY,
} from '@kuaijin/workflow-approvals/contracts';
import { isOver } from '@kuaijin/workflow-approvals/sequencing/end';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { troubleOf } from '../acts/update-errors';
import type { CaseHistory } from '../projection/case-history';
import type { CaseJournal } from '../projection/case-journal';
import type { WatchedKind } from './case-troubles';

/** Milliseconds that a look at one workflow may take. */
export const LOOK_MS = 5_000;
/** Attempts at one task of a workflow after which it is failing, not merely unlucky. */
const ATTEMPTS_MAX = 3;

export interface LookOptions {
  readonly client: Client;
  readonly journal: Pick<CaseJournal, 'head'>;
  readonly history: Pick<CaseHistory, 'now'>;
}

/** What a look at the workflow of a case found. */
export type Found =
  | { readonly kind: 'IN_SYNC' }
  | { readonly kind: Exclude<WatchedKind, 'TASK_FAILING'>; readonly reason: string }
  | { readonly kind: 'TASK_FAILING'; readonly reason: string; readonly runId: string };

const inSync: Found = { kind: 'IN_SYNC' };

/**
 * Asks the workflow server for somebody who waits for the answer.
 * @throws KuaijinError UNAVAILABLE when it does not answer in time
 */
export async function answeredInTime<T>(client: Client, ask: () => Promise<T>): Promise<T> {
  try {
    return await client.withDeadline(Date.now() + LOOK_MS, ask);
  } catch (error) {
    throw troubleOf(error) === 'fault' ? error : new KuaijinError('UNAVAILABLE', { cause: error });
  }
}

/**
 * Is there a workflow, do its tasks go on, and (where that is asked, since it wakes a worker) does it know the journal
 * to its end? One that does not is signalled to catch up.
 */
export async function lookAt(options: LookOptions, caseId: string, asksHead: boolean): Promise<Found> {
  const { client, journal } = options;
  const handle = client.workflow.getHandle(caseWorkflowId(caseId));
  try {
    const { status, raw, runId } = await handle.describe();
    if (status.name !== 'RUNNING') return await withoutWorkflow(options, caseId, `its workflow is ${status.name}`);
    const attempt = raw.pendingWorkflowTask?.attempt ?? 0;
    // A query would wait for the same task.
    if (attempt > ATTEMPTS_MAX)
      return { kind: 'TASK_FAILING', reason: 'a task of its workflow fails every time', runId };
    if (!asksHead) return inSync;
    // The journal first: what a busy case has written since, its workflow knows.
    const wanted = await journal.head(caseId);
    const { head } = await handle.query<CaseSummary>(SUMMARY_QUERY);
    if (wanted <= head) return inSync;
    await handle.signal(CATCH_UP_SIGNAL);
    return { kind: 'JOURNAL_AHEAD', reason: `its workflow stands at ${head} of ${wanted}` };
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    return withoutWorkflow(options, caseId, 'the workflow server knows no workflow of it');
  }
}

/** By the journal: the read model may be a moment behind. */
async function withoutWorkflow({ history }: LookOptions, caseId: string, reason: string): Promise<Found> {
  const state = await history.now(caseId);
  return state === undefined || isOver(state) ? inSync : { kind: 'NO_WORKFLOW', reason };
}
