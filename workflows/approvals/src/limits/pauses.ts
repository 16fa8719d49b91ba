import { dateOf, daysBetween } from '@kuaijin/kit/working-days';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { isInForce } from '../case/edition';
import type { StepClock } from '../case/state';
import type { ClockExtension, ClockStop } from '../case/step-acts';
import type { Instant } from '../case/terms';
import { type CaseTime, timeOf } from './clock';
import { isInWorkingDays } from './statute';

/** What pauses and extensions do to the due moments of a clock. Pure: instants are arguments. */

const DAY_MS = 86_400_000;

/** 期限延长 at most, in working days, with the head's approval and a reason (行政许可法 42). */
export const EXTENSION_MAX_WORKING_DAYS = 10;

/**
 * When the limit of a special procedure that began at an instant is over: the first instant after its last working day.
 */
export const procedureDueAt = (state: CaseTime, since: Instant, limitWorkingDays: number): Instant =>
  timeOf(state).dueAt(new Date(since), limitWorkingDays).dueAt.getTime();

/**
 * Working days for which a pause stopped the clock until an instant; a special procedure never for longer than its own
 * limit.
 */
export function pausedWorkingDays(state: CaseTime, pause: ClockStop, until: Instant): number {
  const days = timeOf(state).workingDaysBetween(new Date(pause.since), new Date(until));
  return Math.max(0, pause.kind === 'SPECIAL_PROCEDURE' ? Math.min(days, pause.limitWorkingDays) : days);
}

/** Calendar days of the same, for limits that the law counts in those. */
function pausedCalendarDays(state: CaseTime, pause: ClockStop, until: Instant): number {
  if (state.secondsPerWorkingDay !== undefined) return pausedWorkingDays(state, pause, until);
  const end = pause.kind === 'SPECIAL_PROCEDURE' ? Math.min(until, pause.dueAt - 1) : until;
  return Math.max(0, daysBetween(dateOf(new Date(pause.since)), dateOf(new Date(end))));
}

/**
 * How far a due moment moves: by working days, or by the length of so many calendar days; by milliseconds where
 * `elapsed` is there.
 */
interface Shift {
  readonly workingDays: number;
  readonly calendarDays: number;
  readonly elapsed?: number;
}

/**
 * What a pause moves a clock by. Under the accelerated clock, whose days begin at any instant, that is the time that it
 * lasted.
 */
function shiftOf(state: CaseTime, pause: ClockStop, until: Instant): Shift {
  const days = {
    workingDays: pausedWorkingDays(state, pause, until),
    calendarDays: pausedCalendarDays(state, pause, until),
  };
  if (state.secondsPerWorkingDay === undefined || !isInForce('pausesByTime', state)) return days;
  const end = pause.kind === 'SPECIAL_PROCEDURE' ? Math.min(until, pause.dueAt) : until;
  return { ...days, elapsed: Math.max(0, end - pause.since) };
}

function shifted(state: CaseTime, due: Instant | null, isWorking: boolean, shift: Shift) {
  if (due === null) return { due: null, isProvisional: false };
  if (shift.elapsed !== undefined) return { due: due + shift.elapsed, isProvisional: false };
  if (isWorking) {
    const moved = timeOf(state).shift(new Date(due), shift.workingDays);
    return { due: moved.dueAt.getTime(), isProvisional: moved.isProvisional };
  }
  const day = state.secondsPerWorkingDay === undefined ? DAY_MS : state.secondsPerWorkingDay * 1_000;
  return { due: due + shift.calendarDays * day, isProvisional: false };
}

/** A clock whose due moments have moved; its revision rises when one of them did. */
function movedClock(state: CaseTime, item: ItemSnapshot, clock: StepClock, shift: Shift): StepClock {
  if (shift.workingDays === 0 && shift.calendarDays === 0 && shift.elapsed === undefined) return clock;
  const promised = shifted(state, clock.dueAt, item.promisedWorkingDays !== undefined, shift);
  const statutory = shifted(state, clock.statutoryDueAt, isInWorkingDays(item), shift);
  if (promised.due === clock.dueAt && statutory.due === clock.statutoryDueAt) return clock;
  return {
    ...clock,
    dueAt: promised.due,
    statutoryDueAt: statutory.due,
    isProvisional: clock.isProvisional || promised.isProvisional || statutory.isProvisional,
    dueRevision: clock.dueRevision + 1,
  };
}

/**
 * The clock goes on with the rest: due moments move by the days that were paused, by the time under the accelerated
 * clock.
 */
export function resumedClock(
  state: CaseTime,
  item: ItemSnapshot,
  clock: StepClock,
  pause: ClockStop,
  until: Instant,
): StepClock {
  const next = movedClock(state, item, clock, shiftOf(state, pause, until));
  if (timeOf(state).isPublished(new Date(until))) return next;
  return { ...next, provisionalPauses: [...(clock.provisionalPauses ?? []), { pause, until }] };
}

/** 延期: both limits move by the working days of the extension, also those that are counted in calendar days. */
export function extendedClock(state: CaseTime, clock: StepClock, extension: ClockExtension): StepClock {
  const shift = { workingDays: extension.workingDays, calendarDays: 0 };
  const promised = shifted(state, clock.dueAt, true, shift);
  const statutory = shifted(state, clock.statutoryDueAt, true, shift);
  return {
    ...clock,
    dueAt: promised.due,
    statutoryDueAt: statutory.due,
    isProvisional: clock.isProvisional || promised.isProvisional || statutory.isProvisional,
    dueRevision: clock.dueRevision + 1,
    extension,
  };
}
