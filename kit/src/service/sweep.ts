/** Work through many things, some at a time, without giving up at the first moment in which a store does not answer. */
import pMap from 'p-map';
import pRetry from 'p-retry';
import { isRetryable } from './retryable';

export interface SweepOptions {
  /** Things worked on at the same time. Default 8: enough to fill group commits, few enough for a small server. */
  readonly width?: number;
  /** Tries of one thing while the store does not answer. Default 5. */
  readonly tries?: number;
}

/** Milliseconds after the first try; each further pause is twice as long. */
const PAUSE_MS = 200;

/**
 * Works on each thing, a few at a time. The work has to be idempotent: after a store did not answer it is done again.
 * @throws what the work throws for good
 */
export async function sweep<T>(
  things: Iterable<T> | AsyncIterable<T>,
  work: (thing: T) => Promise<void>,
  { width = 8, tries = 5 }: SweepOptions = {},
): Promise<void> {
  const persistently = (thing: T) =>
    pRetry(() => work(thing), {
      retries: tries - 1,
      minTimeout: PAUSE_MS,
      shouldRetry: ({ error }) => isRetryable(error),
    });
  await pMap(things, persistently, { concurrency: width });
}
