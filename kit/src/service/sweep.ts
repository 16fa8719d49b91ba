/** Work through many things, some at a time, without giving up at the first moment in which a store does not answer. */
import { setTimeout as delay } from 'node:timers/promises';
import { isKuaijinError } from '../errors/errors';

export interface SweepOptions {
  /** Things worked on at the same time. Default 8: enough to fill group commits, few enough for a small server. */
  readonly width?: number;
  /** Tries of one thing while the store does not answer. Default 5. */
  readonly tries?: number;
}

const PAUSE_MS = 200;

/**
 * Works on each thing, a few at a time. The work has to be idempotent: after a store did not answer it is done again.
 * @throws what the work throws for good
 */
export async function sweep<T>(
  things: readonly T[],
  work: (thing: T) => Promise<void>,
  { width = 8, tries = 5 }: SweepOptions = {},
): Promise<void> {
  const left = [...things].reverse();
  const worker = async () => {
    for (let thing = left.pop(); thing !== undefined; thing = left.pop()) await persistently(thing, work, tries);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

async function persistently<T>(thing: T, work: (thing: T) => Promise<void>, tries: number): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work(thing);
    } catch (error) {
      if (tried >= tries || !mayPass(error)) throw error;
      await delay(PAUSE_MS * tried);
    }
  }
}

/** A store or a connection that does not answer now may answer later; a rule that was broken stays broken. */
function mayPass(error: unknown): boolean {
  if (isKuaijinError(error)) return error.code === 'UNAVAILABLE' || error.code === 'OUTCOME_UNKNOWN';
  return error instanceof Error && /^Mongo(Network|ServerSelection|PoolCleared|BulkWrite)/.test(error.name);
}
