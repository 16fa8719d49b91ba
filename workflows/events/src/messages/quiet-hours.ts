/** 免打扰时段: when a person wants no messages. Pure. */
import { addDays, dateOf, isWorkingDay, startOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { QuietHours } from './contracts';

const MINUTE_MS = 60_000;
/** No holiday is as long. */
const DAYS_MAX = 30;

/** Epoch milliseconds at which the quiet time that holds now ends; undefined while none does. */
export function quietUntil(quiet: QuietHours | undefined, now: number): number | undefined {
  if (quiet === undefined) return undefined;
  let at = now;
  for (let looks = 0; looks <= 2 * DAYS_MAX; looks += 1) {
    const end = endOfRest(quiet, at) ?? endOfHours(quiet, at);
    if (end === undefined) break;
    at = end;
  }
  return at > now ? at : undefined;
}

function endOfRest({ deliverOn }: QuietHours, at: number): number | undefined {
  const day = dateOf(new Date(at));
  if (deliverOn === 'ALL_DAYS' || isWorkingDay(statutoryCalendar, day)) return undefined;
  return startOf(addDays(day, 1)).getTime();
}

function endOfHours({ from, until }: QuietHours, at: number): number | undefined {
  const midnight = startOf(dateOf(new Date(at))).getTime();
  const minute = (at - midnight) / MINUTE_MS;
  const isOverNight = until < from;
  const isQuiet = isOverNight ? minute >= from || minute < until : minute >= from && minute < until;
  if (!isQuiet) return undefined;
  const end = midnight + until * MINUTE_MS;
  return end > at ? end : startOf(addDays(dateOf(new Date(at)), 1)).getTime() + until * MINUTE_MS;
}
