/** The workflow of the next release: a change of its commands stands behind a patch. */
import type { ApprovalCaseArgs } from '@kuaijin/workflow-approvals/contracts';
import { approvalCase as approvalCaseOfThis } from '@kuaijin/workflow-approvals/workflows';
import { patched } from '@temporalio/workflow';

export async function approvalCase(args: ApprovalCaseArgs): Promise<void> {
  patched('of-the-next-release');
  await approvalCaseOfThis(args);
}
