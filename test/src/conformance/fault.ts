import type { CaseJournal } from '@kuaijin/approvals/model/case-journal';
import { CATCH_UP_SIGNAL, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { writeFault } from '../harness/case-fault';
import type { TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

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
