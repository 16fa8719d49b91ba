/** What the errors of a Temporal Update mean to its caller; learned by experiment (DESIGN section 5). */

import { LOOK_UP_TIMED_OUT } from '@kuaijin/workflow-approvals/contracts';
import {
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

/**
 * `again`: what became of it is unknown, ask again under the same Update id; `alarm`: the same, but it should not
 * happen often. `renew`: the Update has failed for good and did nothing that the journal does not tell, so the next try
 * needs another id. `lookUp`: the same, because another service did not answer. `gone`: there is no workflow that
 * runs. `fault`: retrying cannot help.
 */
export type UpdateTrouble = 'again' | 'alarm' | 'renew' | 'lookUp' | 'gone' | 'fault';

const NOT_FOUND = 5;
const INVALID_ARGUMENT = 3;
const PERMISSION_DENIED = 7;
const FAILED_PRECONDITION = 9;
const UNIMPLEMENTED = 12;
const UNAUTHENTICATED = 16;

const hopeless = new Set([INVALID_ARGUMENT, PERMISSION_DENIED, UNIMPLEMENTED, UNAUTHENTICATED]);
/**
 * How the server words that the last task of a workflow failed. It says so as long as only workers poll that cannot
 * read the case: during a rolling release that passes by itself.
 */
const TASK_FAILED = /workflow task in failed state/i;
/** The server's own failures of an Update: it was not handled before the workflow ended, or only accepted. */
const notHandled = new Set(['UnprocessedUpdate', 'AcceptedUpdateCompletedWorkflow']);

export function troubleOf(error: unknown): UpdateTrouble {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return 'again';
  if (error instanceof WorkflowNotFoundError) return 'gone';
  if (error instanceof WorkflowUpdateFailedError) return failedUpdate(error.cause);
  const cause = error instanceof ServiceError ? error.cause : error;
  if (!isGrpcServiceError(cause)) return 'fault';
  if (cause.code === NOT_FOUND) return 'gone';
  if (cause.code === FAILED_PRECONDITION) return TASK_FAILED.test(cause.details) ? 'again' : 'alarm';
  if (hopeless.has(cause.code)) return 'fault';
  return 'again';
}

function failedUpdate(cause: unknown): UpdateTrouble {
  if (!(cause instanceof ApplicationFailure)) return 'renew';
  if (cause.type === LOOK_UP_TIMED_OUT) return 'lookUp';
  if (typeof cause.type === 'string' && notHandled.has(cause.type)) return 'renew';
  return cause.nonRetryable === true ? 'fault' : 'renew';
}

/** The call whose look-ups were not answered in time, as it named itself. */
export function timedOutCallOf(error: unknown): unknown {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  return cause instanceof ApplicationFailure && cause.type === LOOK_UP_TIMED_OUT ? cause.details?.[0] : undefined;
}
