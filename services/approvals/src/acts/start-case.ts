import { APPROVAL_CASE_WORKFLOW, type ApprovalCaseArgs, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import type { Client } from '@temporalio/client';

/** Where the workflows of cases run, and how. */
export interface CaseStarts {
  readonly client: Client;
  readonly taskQueue: string;
  /** Prefix of the task queues of other services. */
  readonly queuePrefix: string;
  /** Updates in one run of a case before it continues as new; left out: what the workflow itself holds right. */
  readonly updatesPerRun?: number;
}

/** What the workflow of a case is started with. */
export const caseArgs = (
  { queuePrefix, updatesPerRun }: Omit<CaseStarts, 'client' | 'taskQueue'>,
  caseId: string,
  fromJournal: boolean,
): ApprovalCaseArgs => ({
  caseId,
  queuePrefix,
  leavesNewer: true,
  ...(fromJournal ? { fromJournal } : {}),
  ...(updatesPerRun === undefined ? {} : { updatesPerRun }),
});

/** Starts the workflow of a case from its journal, unless one runs already. */
export async function startFromJournal(starts: CaseStarts, caseId: string): Promise<void> {
  await starts.client.workflow.start(APPROVAL_CASE_WORKFLOW, {
    workflowId: caseWorkflowId(caseId),
    taskQueue: starts.taskQueue,
    args: [caseArgs(starts, caseId, true)],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}
