/**
 * The calendar of the model 工作日: counted from the published notices, day by day and with no code of the product. A day
 * is a whole number, the days since 1970-01-01 in Asia/Shanghai; a due moment is the first instant after a day. Years
 * without a notice follow the weekday.
 */
import { notices } from './notices';

export const DAY_MS = 86_400_000;
/** Asia/Shanghai, which has known no summer time since 1991. */
const AHEAD_MS = 8 * 3_600_000;

const THURSDAY = 4;

const off = new Set<number>();
const worked = new Set<number>();

for (const notice of notices) {
  const dayIn = (text: string) => Date.parse(`${notice.year}-${text}T00:00:00Z`) / DAY_MS;
  for (const span of notice.off) {
    const [first = '', last = first] = span.split('..');
    for (let day = dayIn(first); day <= dayIn(last); day += 1) off.add(day);
  }
  for (const text of notice.worked) worked.add(dayIn(text));
}

/** Whether offices work on a day. */
export function isWorked(day: number): boolean {
  if (worked.has(day)) return true;
  const weekday = (day + THURSDAY) % 7;
  return weekday >= 1 && weekday <= 5 && !off.has(day);
}

/** The day of an instant. */
export const dayOf = (instant: number): number => Math.floor((instant + AHEAD_MS) / DAY_MS);

/** The first instant after a day. */
export const after = (day: number): number => (day + 1) * DAY_MS - AHEAD_MS;

/** The day that ends with a due moment. */
const lastDay = (due: number): number => dayOf(due - 1);

/** The working day so many after a day, or before it; the day itself is none of them. */
function walk(from: number, days: number): number {
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (isWorked(day)) left -= 1;
  }
  return day;
}

/** When so many working days after the day of an instant are over. */
export const dueAfter = (instant: number, days: number): number => after(walk(dayOf(instant), days));

/** The same in calendar days. */
export const dueAfterCalendarDays = (instant: number, days: number): number => after(dayOf(instant) + days);

/** A due moment so many working days later, or earlier. */
export const moved = (due: number, days: number): number => after(walk(lastDay(due), days));

/** Working days after the day of one instant, up to the day of a later one. */
export function workedBetween(from: number, to: number): number {
  let count = 0;
  for (let day = dayOf(from) + 1; day <= dayOf(to); day += 1) if (isWorked(day)) count += 1;
  return count;
}
