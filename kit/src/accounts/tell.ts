import { WorkflowNotFoundError } from '@temporalio/client';
import type { TemporalClient } from '../temporal/temporal';
import type { TellCase } from './waiters';

const PATIENCE_MS = 5_000;

/** Tells cases by a signal to their workflows. */
export function tellBySignal(
  { client }: TemporalClient,
  names: { readonly workflowId: (caseId: string) => string; readonly signal: string },
): TellCase {
  return async (caseId) => {
    try {
      await client.withDeadline(Date.now() + PATIENCE_MS, () =>
        client.workflow.getHandle(names.workflowId(caseId)).signal(names.signal),
      );
      return 'told';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'gone';
      throw error;
    }
  };
}
