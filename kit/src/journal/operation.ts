import { KuaijinError, type Refusal } from '../errors/errors';
import type { Decide, Decided, Entry } from './types';

/** One decision on its way into a stream. */
export interface Operation {
  readonly stream: string;
  readonly key: string;
  readonly contentHash: string;
  readonly decide: Decide;
  /** Milliseconds since the epoch after which it gives up. */
  readonly deadline: number;
  readonly resolve: (decided: Decided) => void;
  readonly reject: (error: unknown) => void;
  /** True once a write of it may have reached the store without an answer. */
  outcomeUnknown: boolean;
  /** True once a batch with it could not be sent: the next has it alone. */
  alone: boolean;
}

/** Answers with an entry that stands under the operation's key: the same request, or another that took its key. */
export function answerStored(operation: Operation, entry: Entry, repeated: boolean): void {
  if (entry.contentHash === operation.contentHash) operation.resolve({ ok: true, entry, repeated });
  else {
    operation.reject(
      new KuaijinError('IDEMPOTENCY_KEY_REUSED', { path: ['input', 'idempotencyKey'], received: operation.key }),
    );
  }
}

/** Answers no. */
export function answerRefused(operation: Operation, refusal: Refusal): void {
  operation.resolve({ ok: false, refusal });
}

/** Gives up on what ran out of time; returns what may go on. */
export function withinDeadline(operations: readonly Operation[], cause?: unknown): Operation[] {
  const now = Date.now();
  return operations.filter((operation) => {
    if (operation.deadline > now) return true;
    operation.reject(new KuaijinError(operation.outcomeUnknown ? 'OUTCOME_UNKNOWN' : 'UNAVAILABLE', { cause }));
    return false;
  });
}

/** Answers the operations whose key stands in the store; returns the others. */
export function answerFound(operations: readonly Operation[], found: readonly (Entry | undefined)[]): Operation[] {
  return operations.filter((operation, i) => {
    const entry = found[i];
    if (entry !== undefined) answerStored(operation, entry, true);
    return entry === undefined;
  });
}
