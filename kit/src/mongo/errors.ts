import {
  MongoBulkWriteError,
  MongoError,
  MongoInvalidArgumentError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb';
import { KuaijinError } from '../errors/errors';

const DUPLICATE_KEY = 11000;
/** Write concern not met in time, not primary, stepping down, shutting down, interrupted: the write may or may not stand. */
const UNKNOWN_OUTCOME_CODES = new Set([64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** True when a unique index refused the write. */
export function isDuplicateKey(error: unknown): boolean {
  if (error instanceof MongoBulkWriteError) return firstWriteError(error)?.code === DUPLICATE_KEY;
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}

/** Position and code of the first document that an ordered bulk write could not store. */
export function firstWriteError(
  error: MongoBulkWriteError,
): { readonly index: number; readonly code: number } | undefined {
  const list = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  const first = list[0];
  return first === undefined ? undefined : { index: first.index, code: first.code ?? 0 };
}

/** True when the store did not answer, or not for certain: what was written may stand or not, and has to be read again. */
export function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) return true;
  if (error instanceof MongoBulkWriteError) {
    if (firstWriteError(error) !== undefined) return false;
    // What kept the whole of it from being answered is wrapped by the driver.
    const cause: unknown = error.errorResponse;
    if (cause instanceof MongoError) return isOutcomeUnknown(cause);
  }
  if (error instanceof MongoServerError) {
    return UNKNOWN_OUTCOME_CODES.has(Number(error.code)) || error.hasErrorLabel('RetryableWriteError');
  }
  // Pool cleared, client closed under a running operation, topology destroyed and the like.
  return error instanceof MongoError && !(error instanceof MongoInvalidArgumentError);
}

/** The registered error for a store that does not answer; the driver's own words stay in the logs. */
export function unavailable(cause: unknown): KuaijinError {
  return new KuaijinError('UNAVAILABLE', { cause });
}
