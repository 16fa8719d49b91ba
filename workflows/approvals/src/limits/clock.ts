import { statutoryCalendar } from '@kuaijin/kit/working-days';
import { withYears } from '@kuaijin/kit/working-days/calendar-years';
import { type Clock, clockOf, statutoryClock } from '@kuaijin/kit/working-days/clock';
import type { CaseCalendar } from '../case/calendars';
import type { CatalogueSnapshot, ItemSnapshot } from '../case/catalogue-snapshot';
import { isInForce } from '../case/edition';
import { knownItemOf } from '../case/find';
import type { LimitClassRule } from '../case/limit-classes';
import type { CaseState, StepClock, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { ladderUnder, offered, promiseUnder } from './limit-class';
import { statuteOf } from './statute';

/** If the office names nothing missing within this many working days, the application counts as complete (行政许可法 32). */
export const DEEMED_ACCEPTANCE_DAYS = 5;

const DAY_MS = 86_400_000;

/** 灯 of a running clock. */
export type StepLight = 'GREEN' | 'YELLOW' | 'RED';

/**
 * What a case counts time with: the calendar that it was submitted under or adopted since, or the accelerated clock.
 */
export type CaseTime = Pick<
  CaseState,
  'calendarVersion' | 'calendar' | 'secondsPerWorkingDay' | 'limitClass' | 'edition'
>;

const clocks = new WeakMap<CaseCalendar, Clock>();

/** The clock of published years on top of the bundled calendar, which never changes. */
function clockOfYears(calendar: CaseCalendar): Clock {
  const known = clocks.get(calendar);
  if (known !== undefined) return known;
  const clock = statutoryClock(withYears(statutoryCalendar, calendar.version, calendar.years));
  clocks.set(calendar, clock);
  return clock;
}

/** The clock that counts the days of a case. */
export function timeOf({ calendarVersion, calendar, secondsPerWorkingDay }: CaseTime): Clock {
  if (secondsPerWorkingDay !== undefined) return clockOf({ kind: 'accelerated', secondsPerWorkingDay });
  return calendar === undefined ? clockOf({ kind: 'statutory', calendarVersion }) : clockOfYears(calendar);
}

/** A due moment, and whether it rests on years that are not published. */
export interface Limit {
  readonly dueAt: Instant;
  readonly isProvisional: boolean;
}

export function limitOf(time: Clock, from: Instant, workingDays?: number, calendarDays?: number): Limit | null {
  const start = new Date(from);
  if (workingDays === undefined && calendarDays === undefined) return null;
  const due =
    workingDays === undefined ? time.dueAtCalendarDays(start, calendarDays ?? 0) : time.dueAt(start, workingDays);
  return { dueAt: due.dueAt.getTime(), isProvisional: due.isProvisional };
}

/**
 * 当天: the end of the day of the start; of a rest day that of the next working day, of an accelerated clock a day's
 * length.
 */
function sameDay(state: CaseTime, from: Instant): Limit {
  const start = new Date(state.secondsPerWorkingDay === undefined ? from - DAY_MS : from);
  const due = timeOf(state).dueAt(start, 1);
  return { dueAt: due.dueAt.getTime(), isProvisional: due.isProvisional };
}

/** A limit under a rule, never later than the ordinary one. */
export function limitUnder(
  state: CaseTime,
  rule: LimitClassRule | undefined,
  from: Instant,
  ordinary: Limit | null,
  days: Days,
) {
  if (rule === undefined || ordinary === null) return ordinary;
  const special =
    rule.limitClass === 'SAME_DAY' ? sameDay(state, from) : limitOf(timeOf(state), from, days.working, days.calendar);
  return special !== null && special.dueAt < ordinary.dueAt ? special : ordinary;
}

interface Days {
  readonly working?: number | undefined;
  readonly calendar?: number | undefined;
}

function promisedLimit(state: CaseTime, item: ItemSnapshot, from: Instant, rule?: LimitClassRule): Limit | null {
  const ordinary = limitOf(timeOf(state), from, item.promisedWorkingDays, item.promisedCalendarDays);
  const days = rule === undefined ? undefined : promiseUnder(rule, item);
  return limitUnder(
    state,
    rule,
    from,
    ordinary,
    item.promisedWorkingDays === undefined ? { calendar: days } : { working: days },
  );
}

/**
 * The clock of a step from its acceptance on: the promised and the statutory limit side by side, in working or in
 * calendar days. The day of the start does not count; due is the first instant after the last day.
 * @param rule of the class of the case; undefined for NORMAL
 */
export function startClock(state: CaseTime, item: ItemSnapshot, from: Instant, rule?: LimitClassRule): StepClock {
  const time = timeOf(state);
  const promised = promisedLimit(state, item, from, rule);
  const law = statuteOf(state, item);
  const statutory = limitOf(time, from, law.working, law.calendar);
  return {
    startedAt: from,
    dueAt: promised?.dueAt ?? null,
    statutoryDueAt: statutory?.dueAt ?? null,
    isProvisional: (promised?.isProvisional ?? false) || (statutory?.isProvisional ?? false),
    dueRevision: 1,
    ...(rule === undefined ? {} : { limitClass: rule.limitClass }),
  };
}

/** What lights and ladder count against: the promise, else the law's own limit; null where there is neither. */
export const decisiveDue = (clock: StepClock): Instant | null => clock.dueAt ?? clock.statutoryDueAt;

/**
 * When a dispatched step that nobody takes counts as accepted (as of the day of its dispatch); under SAME_DAY with that
 * day.
 */
export const deemedAcceptanceAt = (state: CaseTime, dispatchedAt: Instant): Instant =>
  state.limitClass === 'SAME_DAY'
    ? sameDay(state, dispatchedAt).dueAt
    : timeOf(state).dueAt(new Date(dispatchedAt), DEEMED_ACCEPTANCE_DAYS).dueAt.getTime();

/**
 * Since when the office has the papers of a step that it has not taken yet: since its dispatch, its return, or a
 * correction. Undefined for what is not to be taken.
 */
export function papersSince(state: CaseState, step: StepState): Instant | undefined {
  const { status, receivedAt, dispatchedAt, returnedAt } = step;
  if (status === 'DISPATCHED') return receivedAt ?? dispatchedAt;
  if (status !== 'RETURNED' || returnedAt === undefined || !isInForce('acceptanceIsTimed', state)) return undefined;
  return Math.max(returnedAt, receivedAt ?? returnedAt);
}

/** 受理期限: when a step that nobody takes counts as accepted; undefined for what is not to be taken. */
export function acceptanceDue(state: CaseState, step: StepState): Instant | undefined {
  const from = papersSince(state, step);
  return from === undefined || knownItemOf(state, step)?.lane === 'PRECHECK'
    ? undefined
    : deemedAcceptanceAt(state, from);
}

/**
 * From when the clock of a step counts that is accepted at an instant: past its five days from the day on which the
 * papers came, whoever acts.
 */
export function clockStart(state: CaseState, step: StepState, at: Instant): Instant {
  const due = acceptanceDue(state, step);
  return due === undefined || at < due ? at : (papersSince(state, step) ?? at);
}

/** The ladder of the five days: they end with an acceptance, so that nothing is late. */
export const acceptanceLadder: ItemSnapshot['ladder'] = [{ kind: 'YELLOW', workingDaysFromDue: -2 }];

/** The ladder of an item for a clock: that of the class under which the clock started. */
export const ladderOf = (catalogue: CatalogueSnapshot, item: ItemSnapshot, clock: StepClock): ItemSnapshot['ladder'] =>
  ladderUnder(clock.limitClass === undefined ? undefined : offered(catalogue, clock.limitClass), item);

/** The moment so many working days after an instant, at the end of a day. */
export const momentAfter = (state: CaseTime, from: Instant, workingDays: number): Instant =>
  timeOf(state).dueAt(new Date(from), workingDays).dueAt.getTime();

/** A moment so many working days from due. */
export const momentFromDue = (state: CaseTime, due: Instant, workingDays: number): Instant =>
  timeOf(state).shift(new Date(due), workingDays).dueAt.getTime();

/**
 * 灯 by a ladder: YELLOW and RED from the moments of these rungs on; RED with the due moment where the ladder has no
 * such rung.
 */
export function lightByLadder(state: CaseTime, due: Instant, ladder: ItemSnapshot['ladder'], at: Instant): StepLight {
  const isOn = (kind: 'YELLOW' | 'RED'): boolean => {
    const rung = ladder.find((one) => one.kind === kind);
    if (rung === undefined) return kind === 'RED' && at >= due;
    return at >= momentFromDue(state, due, rung.workingDaysFromDue);
  };
  if (isOn('RED')) return 'RED';
  return isOn('YELLOW') ? 'YELLOW' : 'GREEN';
}

/** 灯 of a clock at an instant. Null where nothing limits it. */
export function lightAt(
  state: CaseTime,
  item: ItemSnapshot,
  clock: StepClock,
  at: Instant,
  ladder: ItemSnapshot['ladder'] = item.ladder,
): StepLight | null {
  const due = decisiveDue(clock);
  return due === null ? null : lightByLadder(state, due, ladder, at);
}

/**
 * Whether the days of a step are counted now: from acceptance to the signature that decides; of a pre-approved one
 * while all its papers lie with the office.
 */
export const isClockRunning = ({ status, preApproval, signedApproval }: StepState): boolean =>
  signedApproval === undefined &&
  (status === 'ACCEPTED' || (status === 'PRE_APPROVED' && preApproval?.waitingSince === undefined));

/** 灯 of a step at an instant, from its dispatch on; null where its clock stands still. */
export function stepLight(state: CaseState, step: StepState, at: Instant): StepLight | null {
  const waiting = isInForce('acceptanceIsTimed', state) ? acceptanceDue(state, step) : undefined;
  if (waiting !== undefined) return lightByLadder(state, waiting, acceptanceLadder, at);
  const item = knownItemOf(state, step);
  if (item === undefined || step.clock === undefined || !isClockRunning(step)) return null;
  return lightAt(state, item, step.clock, at, ladderOf(state.catalogue, item, step.clock));
}

/** 剩余工作日 until a due moment, negative when it has passed; null without one. */
export const workingDaysLeft = (state: CaseTime, due: Instant | null, at: Instant): number | null =>
  due === null ? null : timeOf(state).workingDaysLeft(new Date(at), new Date(due));

/** Working days between two instants, the first day not counted. */
export const workingDaysBetween = (state: CaseTime, from: Instant, to: Instant): number =>
  timeOf(state).workingDaysBetween(new Date(from), new Date(to));
