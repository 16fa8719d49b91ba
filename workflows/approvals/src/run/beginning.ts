/** What a run of a case begins with. */
import { workflowInfo } from '@temporalio/workflow';
import type { CaseState } from '../case/state';
import type { ApprovalCaseArgs } from '../contracts';

/** What follows the prefix in the name of the queue of cases. */
const OWN_QUEUE = '-approvals';

/**
 * The state that a run gave its successor. Who begins a run chooses its arguments: a state that no run before handed
 * over is not believed, and the journal is read instead.
 */
export const handedOver = ({ state }: ApprovalCaseArgs): CaseState | undefined =>
  workflowInfo().continuedFromExecutionRunId === undefined ? undefined : (state as CaseState | undefined);

/**
 * The prefix of the queue that this run is worked on, so that other services are asked where its own worker is;
 * undefined in a replay.
 */
export function ownQueuePrefix(): string | undefined {
  const { taskQueue } = workflowInfo();
  return taskQueue.endsWith(OWN_QUEUE) ? taskQueue.slice(0, -OWN_QUEUE.length) : undefined;
}
