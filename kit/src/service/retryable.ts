import { type ErrorCode, isKuaijinError } from '../errors/errors';
import { isOutcomeUnknown } from '../mongo/errors';

const retryableCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['UNAVAILABLE', 'OUTCOME_UNKNOWN', 'QUEUE_FULL']);

/**
 * True for what may go well later: a store or a connection that does not answer now. A rule that was broken stays
 * broken.
 */
export function isRetryable(error: unknown): boolean {
  if (isKuaijinError(error)) return retryableCodes.has(error.code);
  return isOutcomeUnknown(error);
}
