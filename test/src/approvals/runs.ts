/** The runs of a case's workflow, one continued as new from the other. */

import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';

export interface Run {
  readonly runId: string;
  readonly startedAt: number;
  /** Events of its history. */
  readonly events: number;
  /** The state that the run before handed over; undefined for the first. */
  readonly state?: CaseState;
}

/** From the first to the one that runs now. */
export async function runsOf(client: Client, caseId: string): Promise<Run[]> {
  const workflowId = caseWorkflowId(caseId);
  const runs: Run[] = [];
  let runId: string | undefined;
  do {
    const handle = client.workflow.getHandle(workflowId, runId);
    const description = await handle.describe();
    const started = await startOf(client, workflowId, description.runId);
    const [first] = started?.input?.payloads ?? [];
    const args = first ? defaultPayloadConverter.fromPayload<{ state?: CaseState }>(first) : {};
    runs.unshift({
      runId: description.runId,
      startedAt: description.startTime.getTime(),
      events: description.historyLength,
      ...(args.state === undefined ? {} : { state: args.state }),
    });
    runId = started?.continuedExecutionRunId || undefined;
  } while (runId !== undefined);
  return runs;
}

async function startOf(
  client: Client,
  workflowId: string,
  runId: string,
): Promise<temporal.api.history.v1.IWorkflowExecutionStartedEventAttributes | undefined> {
  const { history } = await client.workflowService.getWorkflowExecutionHistory({
    namespace: client.options.namespace,
    execution: { workflowId, runId },
    maximumPageSize: 1,
  });
  return history?.events?.[0]?.workflowExecutionStartedEventAttributes ?? undefined;
}
