/** Holds a case for repair, as a broken rule would: its journal says so, readers and workflow have yet to learn it. */
import type { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { draft } from '@kuaijin/workflow-approvals/case/draft';
import { CATCH_UP_SIGNAL, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import type { TestStack } from './stack';
import { waitFor } from './wait';

/**
 * Writes the fault behind whatever else is written meanwhile.
 * @param key a system key of its own: done twice under it, it is written once
 * @returns false for a case that does not run
 */
export async function writeFault(journal: CaseJournal, caseId: string, key: string): Promise<boolean> {
  for (;;) {
    if ((await journal.find(caseId, key)) !== undefined) return true;
    const state = await journal.fold(caseId);
    if (state?.status !== 'RUNNING') return false;
    const faulted = draft('case.faulted', key, { reason: '样本' });
    await journal.record({ caseId, head: state.head, drafts: [{ ...faulted, at: Date.now() }] });
  }
}

/**
 * Holds a case for repair, as a broken rule would; returns when its readers know.
 * @param token of somebody who sees the case
 */
export async function holdForRepair(
  stack: TestStack,
  journal: CaseJournal,
  caseId: string,
  token: string,
): Promise<void> {
  const head = (await journal.fold(caseId))?.head;
  if (!(await writeFault(journal, caseId, `~case.faulted/${head}`))) throw new Error(`${caseId} does not run`);
  await stack.stack.shared.temporal.client.workflow.getHandle(caseWorkflowId(caseId)).signal(CATCH_UP_SIGNAL);
  const query = 'query ($id: ID!) { approvalCase(id: $id) { status } }';
  await waitFor('the fault to be known', async () => {
    const { approvalCase } = await stack.ask<{ approvalCase: { status: string } }>(query, { id: caseId }, token);
    return approvalCase.status === 'FAULTED';
  });
}
