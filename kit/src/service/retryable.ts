import { isKuaijinError } from '../errors/errors';
import { isOutcomeUnknown } from '../mongo/errors';

/**
 * True for what may go well later: a store or a connection that does not answer now. A rule that was broken stays
 * broken.
 */
export function isRetryable(error: unknown): boolean {
  if (isKuaijinError(error)) return error.code === 'UNAVAILABLE' || error.code === 'OUTCOME_UNKNOWN';
  return isOutcomeUnknown(error);
}
