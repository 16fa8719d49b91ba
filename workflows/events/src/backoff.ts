/** When a failed delivery is tried again. Pure. */
import type { RetryPace } from './contracts';

/** A pause is up to this part shorter or longer, so that endpoints which failed together do not come back together. */
const JITTER = 0.2;

/**
 * Milliseconds until the next attempt.
 * @param failures so far, at least 1
 * @param random from 0 up to 1
 */
export function pauseAfter(failures: number, { firstMs, longestMs }: RetryPace, random: number): number {
  const pause = Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 40));
  return Math.round(pause * (1 - JITTER + 2 * JITTER * random));
}
