/**
 * Working days 工作日: statutory Chinese working days with shifted weekends (调休), in Asia/Shanghai. The start day is
 * excluded and a limit ends with the last working day, so what is due is due at the first instant after it. Pure over
 * plain data: workflows import it.
 */
import { DateTime } from 'luxon';
import mainland from './calendars/mainland.json';

/** A published calendar. Days are ISO dates; whatever is listed in neither list follows the weekday. */
export interface Calendar {
  /** Changes with every change of the days; a running case keeps the version it counted with. */
  readonly version: string;
  readonly firstYear: number;
  /** Last year whose holidays are published; days behind it are provisional. */
  readonly lastYear: number;
  /** 放假: weekdays that are holidays. */
  readonly holidays: readonly string[];
  /** 调休上班: days of a weekend that are worked. */
  readonly shifted: readonly string[];
}

/** A calendar day, and whether it rests on years that are not published yet. */
export interface WorkingDay {
  readonly date: string;
  readonly isProvisional: boolean;
}

/** A due moment, and whether it rests on years that are not published yet. */
export interface Due {
  readonly dueAt: Date;
  readonly isProvisional: boolean;
}

/** The zone that days begin and end in. */
export const ZONE = 'Asia/Shanghai';

/** The statutory calendar of mainland China. */
export const statutoryCalendar: Calendar = mainland;

const DAY_MS = 86_400_000;
/** Since the last summer time of 1991 the zone is eight hours ahead, summer and winter. */
const OFFSET_MS = 8 * 3_600_000;
const FIXED_OFFSET_SINCE = Date.UTC(1991, 9, 1);
/** The last instant whose year has four digits. */
const FIXED_OFFSET_UNTIL = Date.UTC(9999, 0, 1);

interface Index {
  readonly holidays: ReadonlySet<number>;
  readonly shifted: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
  /** Ends that were counted, by the day that they were counted from and how far. */
  readonly counted: Map<number, Counted>;
}

/** The end of a day, in milliseconds. */
interface Counted {
  readonly end: number;
  readonly isProvisional: boolean;
}

/** Ends that are remembered; the rules of a case ask for the same few again and again. */
const COUNTED_MAX = 2_000;
/** Working days that are remembered in each direction. */
const COUNTED_DAYS = 1_000;

const indexes = new WeakMap<Calendar, Index>();

/** True when people work on this day. Outside the published years the weekday alone decides. */
export function isWorkingDay(calendar: Calendar, date: string): boolean {
  return works(indexOf(calendar), dayNumber(date));
}

/**
 * The `n`-th working day after `date` (before it for a negative `n`); the day itself does not count. 0 is the day
 * itself.
 * @throws RangeError for a date that is no ISO day or an `n` that is no whole number
 */
export function addWorkingDays(calendar: Calendar, date: string, n: number): WorkingDay {
  if (!Number.isInteger(n)) throw new RangeError(`${n} is no whole number of working days`);
  const index = indexOf(calendar);
  const step = n < 0 ? -1 : 1;
  let day = dayNumber(date);
  for (let left = Math.abs(n); left > 0; ) {
    day += step;
    if (works(index, day)) left -= 1;
  }
  return { date: isoOf(day), isProvisional: isOutside(index, day) || isOutside(index, dayNumber(date)) };
}

/**
 * Working days after `from` up to and including `to`; negative when `to` lies before. The inverse of `addWorkingDays`.
 */
export function countWorkingDays(calendar: Calendar, from: string, to: string): number {
  const index = indexOf(calendar);
  const a = dayNumber(from);
  const b = dayNumber(to);
  if (b < a) return -countBefore(index, b, a);
  let count = 0;
  for (let day = a + 1; day <= b; day += 1) if (works(index, day)) count += 1;
  return count;
}

/**
 * When `days` working days after the start are over: the first instant after the last one, Asia/Shanghai.
 * @param days 0 = the end of the day of the start
 */
export function dueAt(calendar: Calendar, start: Date, days: number): Due {
  return endAfter(calendar, start, days);
}

/** The same in calendar days (天, 日); nothing about them is provisional. */
export function dueAtCalendarDays(start: Date, days: number): Due {
  return { dueAt: endOf(isoOf(dayNumber(dateOf(start)) + days)), isProvisional: false };
}

/** The due moment moved by working days, forward or (negative) backward: where the rungs of a ladder stand. */
export function shiftDue(calendar: Calendar, due: Date, workingDays: number): Due {
  return endAfter(calendar, new Date(due.getTime() - 1), workingDays);
}

/** Working days from now until the due moment, today not counted; negative when it has passed. */
export function workingDaysLeft(calendar: Calendar, now: Date, due: Date): number {
  return countWorkingDays(calendar, dateOf(now), lastDayOf(due));
}

/** The calendar day of an instant in Asia/Shanghai. */
export function dateOf(instant: Date): string {
  const ms = instant.getTime();
  if (ms >= FIXED_OFFSET_SINCE && ms < FIXED_OFFSET_UNTIL) return isoOf(Math.floor((ms + OFFSET_MS) / DAY_MS));
  const date = DateTime.fromJSDate(instant, { zone: ZONE }).toISODate();
  if (date === null) throw new RangeError('The instant is no valid date');
  return date;
}

/** The first instant of a day in Asia/Shanghai. */
export function startOf(date: string): Date {
  const fixed = dayNumber(date) * DAY_MS - OFFSET_MS;
  if (fixed >= FIXED_OFFSET_SINCE) return new Date(fixed);
  return DateTime.fromISO(isoOf(dayNumber(date)), { zone: ZONE }).toJSDate();
}

/** The first instant after a day in Asia/Shanghai. */
export function endOf(date: string): Date {
  return startOf(isoOf(dayNumber(date) + 1));
}

/** The last day that ends before or at this instant: of a due moment, the last day of its limit. */
export function lastDayOf(due: Date): string {
  return dateOf(new Date(due.getTime() - 1));
}

/** Calendar days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** A day some calendar days later (or, negative, earlier). */
export function addDays(date: string, days: number): string {
  return isoOf(dayNumber(date) + days);
}

/** The same day some calendar months later; the last day of a month that is too short for it. */
export function addMonths(date: string, months: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ months }).toISODate() ?? date;
}

/** The same day some calendar years later; of a leap day the 28th of February where there is none. */
export function addYears(date: string, years: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ years }).toISODate() ?? date;
}

/** The end of the `n`-th working day after the day of an instant. */
function endAfter(calendar: Calendar, on: Date, n: number): Due {
  const ms = on.getTime();
  const isKept = ms >= FIXED_OFFSET_SINCE && ms < FIXED_OFFSET_UNTIL && Math.abs(n) < COUNTED_DAYS;
  if (!isKept || !Number.isInteger(n)) return count(calendar, on, n);
  const { counted } = indexOf(calendar);
  const key = Math.floor((ms + OFFSET_MS) / DAY_MS) * 2 * COUNTED_DAYS + n;
  const known = counted.get(key);
  if (known !== undefined) return { dueAt: new Date(known.end), isProvisional: known.isProvisional };
  const due = count(calendar, on, n);
  if (counted.size >= COUNTED_MAX) counted.clear();
  counted.set(key, { end: due.dueAt.getTime(), isProvisional: due.isProvisional });
  return due;
}

function count(calendar: Calendar, on: Date, n: number): Due {
  const last = addWorkingDays(calendar, dateOf(on), n);
  return { dueAt: endOf(last.date), isProvisional: last.isProvisional };
}

function countBefore(index: Index, from: number, to: number): number {
  let count = 0;
  for (let day = from; day < to; day += 1) if (works(index, day)) count += 1;
  return count;
}

function works(index: Index, day: number): boolean {
  if (index.shifted.has(day)) return true;
  if (index.holidays.has(day)) return false;
  // Day 0 (1970-01-01) was a Thursday: 0 is Monday below.
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday < 5;
}

function isOutside(index: Index, day: number): boolean {
  return day > index.last || day < index.first;
}

function indexOf(calendar: Calendar): Index {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const index: Index = {
    holidays: new Set(calendar.holidays.map(dayNumber)),
    shifted: new Set(calendar.shifted.map(dayNumber)),
    first: dayNumber(`${calendar.firstYear}-01-01`),
    last: dayNumber(`${calendar.lastYear}-12-31`),
    counted: new Map(),
  };
  indexes.set(calendar, index);
  return index;
}

/** Days since 1970-01-01. Without the library: a workflow counts the whole calendar each time that it is loaded. */
function dayNumber(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // The engine takes 2026-02-30 for the 2nd of March.
  if (Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(date.slice(8))) {
    throw new RangeError(`${date} is no calendar day of the form YYYY-MM-DD`);
  }
  return Math.round(ms / DAY_MS);
}

function isoOf(day: number): string {
  const ms = day * DAY_MS;
  if (!(Math.abs(ms) <= 8.64e15)) throw new RangeError(`Day ${day} is out of range`);
  return new Date(ms).toISOString().slice(0, -14);
}
