import { condition } from '@temporalio/workflow';
import type { CaseState } from '../case/state';
import type { WorkflowJournal } from './workflow-journal';

/** Who signs a step to its end is answered when its accounts have answered, or after so long with what it waits for. */
const PATIENCE = '2 seconds';

/** Whether an account has still to answer before an approval that somebody signed shows, or says why it does not. */
export const awaitsAccounts = (state: CaseState | undefined, actorId: string): boolean =>
  Object.values(state?.steps ?? {}).some(
    ({ signedApproval, blockedBy }) => signedApproval?.act.actorId === actorId && blockedBy === undefined,
  );

/** Outside the mutex: what accounts answer is written down meanwhile. */
export async function accountsAnswered(journal: WorkflowJournal, actorId: string): Promise<void> {
  await condition(() => !awaitsAccounts(journal.state, actorId), PATIENCE);
}
