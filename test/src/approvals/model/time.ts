/** Due moments of the model, counted by its own calendar, or by a clock whose every day lasts so many seconds. */
import { DAY_MS, dayOf, dueAfter, dueAfterCalendarDays, moved, workedBetween } from './calendar/days';
import { daysLeft, offerOf } from './classes';
import type { Item } from './items';
import type { Case, Pause, Step, StepClock } from './state';

/** Who is not informed within so many working days what is missing has handed in complete materials. */
const TOLD_WITHIN = 5;

/** When so many working days after an instant are over; under the accelerated clock days pass from that instant on. */
const due = ({ secondsPerDay }: Case, from: number, days: number): number =>
  secondsPerDay === undefined ? dueAfter(from, days) : from + days * secondsPerDay * 1_000;

const dueCalendar = ({ secondsPerDay }: Case, from: number, days: number): number =>
  secondsPerDay === undefined ? dueAfterCalendarDays(from, days) : from + days * secondsPerDay * 1_000;

/** Whole working days that have passed from one instant to a later one. */
export const daysPassed = ({ secondsPerDay }: Case, from: number, to: number): number =>
  secondsPerDay === undefined ? workedBetween(from, to) : Math.floor((to - from) / (secondsPerDay * 1_000));

/**
 * 当天: the end of that day, or of the next working day where it is none; a day has no end of its own under the
 * accelerated clock.
 */
const endOfDay = (kase: Case, from: number): number =>
  due(kase, kase.secondsPerDay === undefined ? from - DAY_MS : from, 1);

/** Since when the office has the materials of a step; undefined for one that it need not take any more. */
export function papersAt({ item, status, receivedAt, dispatchedAt, returnedAt }: Step): number | undefined {
  if (item.looksUp !== undefined) return undefined;
  if (status === 'DISPATCHED') return receivedAt ?? dispatchedAt;
  return status === 'RETURNED' && returnedAt !== undefined ? Math.max(returnedAt, receivedAt ?? 0) : undefined;
}

/**
 * When a step that nobody takes counts as accepted, with its own day under 当天办理; undefined for one that is not to
 * be taken.
 */
export function deemedAt(kase: Case, step: Step): number | undefined {
  const from = papersAt(step);
  if (from === undefined) return undefined;
  return kase.limitClass === 'SAME_DAY' ? endOfDay(kase, from) : due(kase, from, TOLD_WITHIN);
}

/**
 * From when the clock of a step counts that is accepted at an instant: past the five days from when the materials came.
 */
export const startsAt = (kase: Case, step: Step, at: number): number =>
  at >= (deemedAt(kase, step) ?? Number.POSITIVE_INFINITY) ? (papersAt(step) ?? at) : at;

/**
 * When the case looks for a result by itself: at once, and again when a working day has passed; undefined while it does
 * not.
 */
export function lookAt(kase: Case, { item, status, dispatchedAt, lookUp }: Step): number | undefined {
  if (item.looksUp === undefined || status !== 'DISPATCHED') return undefined;
  return lookUp === undefined ? dispatchedAt : due(kase, lookUp.at, 1);
}

/** The end of a promise under the class of the case, never later than the ordinary one. */
function promised(kase: Case, item: Item, from: number): number | null {
  const { promise } = item;
  if (promise === undefined) return null;
  const ordinary = due(kase, from, promise);
  const offer = offerOf(kase.version, kase.limitClass);
  if (offer === undefined) return ordinary;
  const isOfDay = offer.limitClass === 'SAME_DAY';
  return Math.min(ordinary, isOfDay ? endOfDay(kase, from) : due(kase, from, daysLeft(offer, item, promise)));
}

/** The most working days, up to so many, that are over before the clock of an item that starts now would end. */
export function daysWithin(kase: Case, item: Item, from: number, most: number): number {
  const end = promised(kase, item, from) ?? Number.POSITIVE_INFINITY;
  for (let days = most; days > 0; days -= 1) if (due(kase, from, days) <= end) return days;
  return 0;
}

/** 法定时限 of an item; what several departments decide together has 45 working days where no other is named. */
export const statuteOf = ({ statute, mode, signers }: Item): Item['statute'] =>
  statute ?? (mode !== 'SINGLE' && new Set(signers).size > 1 ? { days: 45, unit: 'working' } : undefined);

export function startClock(kase: Case, item: Item, from: number): StepClock {
  const statute = statuteOf(item);
  const law =
    statute === undefined
      ? null
      : statute.unit === 'working'
        ? due(kase, from, statute.days)
        : dueCalendar(kase, from, statute.days);
  return {
    due: promised(kase, item, from),
    statutoryDue: law,
    moves: 0,
    rung: new Set(),
    ...(kase.limitClass === undefined ? {} : { limitClass: kase.limitClass }),
  };
}

/** The promise, else the law's limit. */
export const decisive = (clock: StepClock): number | null => clock.due ?? clock.statutoryDue;

const shifted = (kase: Case, moment: number | null, days: number): number | null =>
  moment === null ? null : rungMoment(kase, moment, days);

/** A due moment so many working days later, or earlier. */
export const rungMoment = ({ secondsPerDay }: Case, moment: number, days: number): number =>
  secondsPerDay === undefined ? moved(moment, days) : moment + days * secondsPerDay * 1_000;

/** When so many working days after an instant are over. */
export const procedureDue = (kase: Case, from: number, days: number): number => due(kase, from, days);

export const procedureOver = (kase: Case, pause: Extract<Pause, { kind: 'SPECIAL_PROCEDURE' }>): number =>
  due(kase, pause.since, pause.limit);

/**
 * The clock goes on with the rest: limits move by the days of the pause, of a special procedure by no more than its own
 * limit.
 */
export function goOn(kase: Case, { clock, item }: Step, pause: Pause, until: number): void {
  if (clock === undefined) return;
  const passed = Math.max(0, daysPassed(kase, pause.since, until));
  const isProcedure = pause.kind === 'SPECIAL_PROCEDURE';
  const days = isProcedure ? Math.min(passed, pause.limit) : passed;
  const end = isProcedure ? Math.min(until, procedureOver(kase, pause) - 1) : until;
  const calendarDays = Math.max(0, dayOf(end) - dayOf(pause.since));
  if (kase.secondsPerDay !== undefined) {
    const lasted = Math.max(0, (isProcedure ? Math.min(until, procedureOver(kase, pause)) : until) - pause.since);
    const later = (moment: number | null) => (moment === null ? null : moment + lasted);
    move(clock, later(clock.due), later(clock.statutoryDue));
    return;
  }
  const byCalendar = (moment: number | null) => (moment === null ? null : moment + calendarDays * DAY_MS);
  const isCalendarLaw = item.statute?.unit === 'calendar' && kase.secondsPerDay === undefined;
  move(
    clock,
    shifted(kase, clock.due, days),
    isCalendarLaw ? byCalendar(clock.statutoryDue) : shifted(kase, clock.statutoryDue, days),
  );
}

export function extend(kase: Case, clock: StepClock, days: number): void {
  clock.extendedBy = days;
  move(clock, shifted(kase, clock.due, days), shifted(kase, clock.statutoryDue, days));
}

function move(clock: StepClock, promised: number | null, law: number | null): void {
  if (promised === clock.due && law === clock.statutoryDue) return;
  clock.due = promised;
  clock.statutoryDue = law;
  clock.moves += 1;
  clock.rung.clear();
}
