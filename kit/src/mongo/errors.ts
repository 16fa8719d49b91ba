import {
  MongoBulkWriteError,
  MongoError,
  MongoInvalidArgumentError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
  MongoWriteConcernError,
} from 'mongodb';
import { KuaijinError } from '../errors/errors';

const DUPLICATE_KEY = 11000;

/**
 * Codes of a server that certainly did nothing, and would do nothing if it were asked again: the command or the
 * document is at fault. Every other code may come after the write.
 */
const CERTAIN_CODES: ReadonlySet<number> = new Set([
  // BadValue, FailedToParse, Unauthorized, TypeMismatch, Overflow, InvalidLength, AuthenticationFailed,
  // IllegalOperation, InvalidBSON
  2,
  9,
  13,
  14,
  15,
  16,
  18,
  20,
  22,
  // NamespaceNotFound, PathNotViable, ConflictingUpdateOperators, NamespaceExists
  26,
  28,
  40,
  48,
  // DollarPrefixedFieldName, InvalidIdField, EmptyFieldName, DottedFieldName, CommandNotFound
  52,
  53,
  56,
  57,
  59,
  // ImmutableField, CannotCreateIndex, InvalidOptions, InvalidNamespace, IndexOptionsConflict, IndexKeySpecsConflict
  66,
  67,
  72,
  73,
  85,
  86,
  // CommandNotSupported, DocumentValidationFailure, CannotIndexParallelArrays, BSONObjectTooLarge, KeyTooLong
  115,
  121,
  171,
  10_334,
  17_280,
  DUPLICATE_KEY,
]);
/** NotWritablePrimary, NotPrimaryNoSecondaryOk: answered before anything is done. */
const NOT_BEGUN_CODES: ReadonlySet<number> = new Set([10_107, 13_435]);

/** True when unique indexes refused the write, and nothing else went wrong with it. */
export function isDuplicateKey(error: unknown): boolean {
  if (error instanceof MongoWriteConcernError) return false;
  if (!(error instanceof MongoBulkWriteError)) return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
  const codes = writeErrorCodes(error);
  return codes.length > 0 && codes.every((code) => code === DUPLICATE_KEY) && !hasConcernError(error);
}

/** True for the code of a write that certainly was not done, and will not be if it is repeated. */
export function isCertainCode(code: unknown): boolean {
  return CERTAIN_CODES.has(Number(code));
}

/**
 * True when the store did not answer, or not for certain: what was written may stand or not, and has to be read again.
 */
export function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) return true;
  // The write is in its place, but perhaps in the memory of one server alone.
  if (error instanceof MongoWriteConcernError) return true;
  if (error instanceof MongoBulkWriteError) {
    if (hasConcernError(error)) return true;
    const codes = writeErrorCodes(error);
    if (codes.length > 0) return !codes.every(isCertainCode);
    // What kept the whole of it from being answered is wrapped by the driver.
    const cause: unknown = error.errorResponse;
    if (cause instanceof MongoError) return isOutcomeUnknown(cause);
  }
  if (error instanceof MongoServerError) return !isCertainCode(error.code);
  // Pool cleared, client closed under a running operation, topology destroyed and the like.
  return error instanceof MongoError && !(error instanceof MongoInvalidArgumentError);
}

/** The registered error for a store that does not answer; the driver's own words stay in the logs. */
export function unavailable(cause: unknown): KuaijinError {
  return new KuaijinError('UNAVAILABLE', { cause });
}

/** What a read came to. @throws KuaijinError UNAVAILABLE when the store does not answer; another error as it is */
export async function reading<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isOutcomeUnknown(error) ? unavailable(error) : error;
  }
}

/**
 * What a write came to.
 * @throws KuaijinError UNAVAILABLE when it was not begun, OUTCOME_UNKNOWN when it may stand; another error as it is
 */
export async function writing<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    throw isNotBegun(error) ? unavailable(error) : new KuaijinError('OUTCOME_UNKNOWN', { cause: error });
  }
}

/** True when the command certainly did not reach the store, or the store answered that it did nothing. */
function isNotBegun(error: unknown): boolean {
  if (error instanceof MongoServerSelectionError) return true;
  if (error instanceof MongoWriteConcernError || error instanceof MongoBulkWriteError) return false;
  return error instanceof MongoServerError && NOT_BEGUN_CODES.has(Number(error.code));
}

function writeErrorCodes({ writeErrors }: MongoBulkWriteError): readonly number[] {
  return [writeErrors].flat().map(({ code }) => code);
}

function hasConcernError({ err, result }: MongoBulkWriteError): boolean {
  return err !== undefined || result?.getWriteConcernError?.() !== undefined;
}
