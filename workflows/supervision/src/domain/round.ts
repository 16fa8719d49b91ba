/** When the daily round of alerts is due. Pure. */
import { dateOf, endOf } from '@kuaijin/kit/working-days';

/** The round begins this long after midnight, so that every clock agrees that the new day has come. */
const AFTER_MIDNIGHT_MS = 5_000;

/** Milliseconds until just after the next midnight in Asia/Shanghai; at least 1. */
export function untilNextRound(now: Date): number {
  const next = endOf(dateOf(now)).getTime() + AFTER_MIDNIGHT_MS;
  return Math.max(1, next - now.getTime());
}
