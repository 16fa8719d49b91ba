import { WorkflowNotFoundError } from '@temporalio/client';
import type { TemporalClient } from '../temporal/temporal';
import type { NotifyCase } from './waiters';

const PATIENCE_MS = 5_000;

/** Notifies cases by a signal to their workflows. */
export function notifyBySignal(
  { client }: TemporalClient,
  names: { readonly workflowId: (caseId: string) => string; readonly signal: string },
): NotifyCase {
  return async (caseId) => {
    try {
      await client.withDeadline(Date.now() + PATIENCE_MS, () =>
        client.workflow.getHandle(names.workflowId(caseId)).signal(names.signal),
      );
      return 'notified';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'gone';
      throw error;
    }
  };
}
