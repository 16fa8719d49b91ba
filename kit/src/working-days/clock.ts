/**
 * The clock a case runs by 时钟: the statutory calendar, or, for demonstrations, an accelerated one whose working day
 * lasts some seconds. One interface for both, so that no rule knows which it is. Pure: workflows import it.
 */
import { type Refusal, refuse } from '../errors/errors';
import {
  type Calendar,
  countWorkingDays,
  type Due,
  dateOf,
  dueAt,
  dueAtCalendarDays,
  shiftDue,
  statutoryCalendar,
  workingDaysLeft,
} from './working-days';

/** Plain data that names a clock; lives in journals and workflow arguments. */
export type ClockChoice =
  | { readonly kind: 'statutory'; readonly calendarVersion: string }
  | { readonly kind: 'accelerated'; readonly secondsPerWorkingDay: number };

export interface Clock {
  readonly choice: ClockChoice;
  /**
   * When `days` working days after the start are over (the start day excluded); 0 = the end of the day of the start.
   */
  dueAt(start: Date, days: number): Due;
  /** The same in calendar days. */
  dueAtCalendarDays(start: Date, days: number): Due;
  /** A due moment moved by working days, forward or backward. */
  shift(due: Date, workingDays: number): Due;
  /** Working days until the due moment, today not counted; negative when it has passed. */
  workingDaysLeft(now: Date, due: Date): number;
  /** Working days between two instants, the first day excluded. */
  workingDaysBetween(from: Date, to: Date): number;
  /** False for days of a year whose holidays are not published yet: what is counted on them is provisional. */
  isPublished(at: Date): boolean;
}

/**
 * Timers have a grain of one second, so in a working day of less than two seconds a day and its end would be one
 * moment.
 */
export const MIN_SECONDS_PER_WORKING_DAY = 2;
/** A real day: what is slower is no acceleration. */
export const MAX_SECONDS_PER_WORKING_DAY = 86_400;

/** The clock of the statutory calendar. */
export function statutoryClock(calendar: Calendar = statutoryCalendar): Clock {
  return {
    choice: { kind: 'statutory', calendarVersion: calendar.version },
    dueAt: (start, days) => dueAt(calendar, start, days),
    dueAtCalendarDays,
    shift: (due, days) => shiftDue(calendar, due, days),
    workingDaysLeft: (now, due) => workingDaysLeft(calendar, now, due),
    workingDaysBetween: (from, to) => countWorkingDays(calendar, dateOf(from), dateOf(to)),
    isPublished: (at) => Number(dateOf(at).slice(0, 4)) <= calendar.lastYear,
  };
}

/**
 * A clock whose every day, working or not, lasts `secondsPerWorkingDay` seconds from the instant it is counted from.
 * @throws RangeError below two seconds; ask `accelerationRefusal` first
 */
export function acceleratedClock(secondsPerWorkingDay: number): Clock {
  if (!(secondsPerWorkingDay >= MIN_SECONDS_PER_WORKING_DAY)) {
    throw new RangeError(`A working day lasts at least ${MIN_SECONDS_PER_WORKING_DAY} seconds`);
  }
  const day = secondsPerWorkingDay * 1000;
  const after = (from: Date, days: number): Due => ({
    dueAt: new Date(from.getTime() + days * day),
    isProvisional: false,
  });
  return {
    choice: { kind: 'accelerated', secondsPerWorkingDay },
    dueAt: after,
    dueAtCalendarDays: after,
    shift: after,
    workingDaysLeft: (now, due) => whole((due.getTime() - now.getTime()) / day),
    workingDaysBetween: (from, to) => whole((to.getTime() - from.getTime()) / day),
    isPublished: () => true,
  };
}

/** The clock of a choice. A calendar version that is not at hand counts with the newest. */
export function clockOf(choice: ClockChoice, calendars: readonly Calendar[] = [statutoryCalendar]): Clock {
  if (choice.kind === 'accelerated') return acceleratedClock(choice.secondsPerWorkingDay);
  const chosen = calendars.find((calendar) => calendar.version === choice.calendarVersion);
  return statutoryClock(chosen ?? statutoryCalendar);
}

/** Why an accelerated clock is refused, or undefined when it may run. */
export function accelerationRefusal(seconds: number, allowed: boolean, path: readonly string[]): Refusal | undefined {
  if (!allowed) return refuse('ACCELERATION_FORBIDDEN', path);
  if (seconds >= MIN_SECONDS_PER_WORKING_DAY && seconds <= MAX_SECONDS_PER_WORKING_DAY) return undefined;
  const expected = `${MIN_SECONDS_PER_WORKING_DAY} to ${MAX_SECONDS_PER_WORKING_DAY} seconds`;
  return refuse('INVALID_INPUT', path, { expected, received: String(seconds) });
}

function whole(days: number): number {
  return days < 0 ? Math.floor(days) : Math.trunc(days);
}
