import { caseTimer, type TimedMoment } from '../acts/timer';
import { isInForce } from '../case/edition';
import type { CaseState } from '../case/state';
import { askAgain } from './outcome';

/** A refused element is asked for again after so long, if its account did not say before that it has grown. */
const RETRY_MS = 6 * 3_600_000;
/** The same under the accelerated clock. */
const RETRY_ACCELERATED_MS = 60_000;
/** Each further time after twice as long, up to so many times as long: 60 days. */
const RETRY_FACTOR_MAX = 240;

interface RetryMoment extends TimedMoment<'retryElement'> {
  readonly elementId: string;
}

/** 要素: what an account refused is asked for once more. */
export const retryTimer = caseTimer<RetryMoment>({
  kind: 'retryElement',
  moments: (state) =>
    Object.values(state.elements).flatMap(({ id, attempt, refusedAt }) =>
      refusedAt === undefined
        ? []
        : [
            {
              kind: 'retryElement',
              key: `retry/${id}/${attempt}`,
              at: refusedAt + retryAfter(state, attempt),
              elementId: id,
            },
          ],
    ),
  records: (state, { elementId }) => askAgain(state, elementId),
});

/** How long a refused element waits. @param attempt how often it was asked for */
function retryAfter(state: CaseState, attempt: number): number {
  const first = state.secondsPerWorkingDay === undefined ? RETRY_MS : RETRY_ACCELERATED_MS;
  if (!isInForce('boundedRetries', state)) return first;
  return first * Math.min(2 ** Math.max(0, attempt - 1), RETRY_FACTOR_MAX);
}
