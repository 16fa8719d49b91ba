import type { CaseCalendar, LimitKind, MovedLimit } from '../case/calendars';
import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import { applicableSteps, itemOf } from '../case/find';
import type { CaseState, StepClock, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { hasFailed } from '../case/transitions';
import { type CaseTime, timeOf } from './clock';
import { pausedWorkingDays } from './pauses';
import { isInWorkingDays } from './statute';

/**
 * 重新计算: what a newly published calendar does to the due moments that a case has written down. Those worked out on
 * demand follow by themselves.
 */

/** A limit as it is counted: so many working days from a start. */
interface Counted {
  readonly from: Instant;
  readonly due: Instant;
  /** Working days that the old calendar counted too many or too few on days it did not know. */
  readonly correction?: number;
}

/**
 * A due moment under another calendar: as many working days from the same start. Due is the first instant after the
 * last day.
 */
function recount(old: CaseTime, next: CaseTime, { from, due, correction = 0 }: Counted): Instant {
  const days = timeOf(old).workingDaysBetween(new Date(from), new Date(due - 1));
  return timeOf(next)
    .dueAt(new Date(from), Math.max(0, days + correction))
    .dueAt.getTime();
}

/** Calendar days are what they are; only the working days of an extension at their end are counted again. */
function recountCalendarDays(old: CaseTime, next: CaseTime, due: Instant, extension: number): Instant {
  if (extension === 0) return due;
  const before = timeOf(old).shift(new Date(due), -extension).dueAt;
  return timeOf(next).shift(before, extension).dueAt.getTime();
}

/** A clock that still runs, or stands still for a while. */
const isCounting = (step: StepState): boolean =>
  step.decidedAt === undefined && step.signedApproval === undefined && !hasFailed(step.status);

function clockLimits(old: CaseState, next: CaseTime, step: StepState, clock: StepClock): Omit<MovedLimit, 'stepId'>[] {
  if (!isCounting(step)) return [];
  const item = itemOf(old, step);
  const correction = (clock.provisionalPauses ?? []).reduce(
    (sum, { pause, until }) => sum + pausedWorkingDays(next, pause, until) - pausedWorkingDays(old, pause, until),
    0,
  );
  const of = (limit: LimitKind, due: Instant | null, isWorking: boolean): Omit<MovedLimit, 'stepId'>[] => {
    if (due === null) return [];
    const to = isWorking
      ? recount(old, next, { from: clock.startedAt, due, correction })
      : recountCalendarDays(old, next, due, clock.extension?.workingDays ?? 0);
    return [{ limit, from: due, to }];
  };
  return [
    ...of('PROMISED', clock.dueAt, item.promisedWorkingDays !== undefined),
    ...of('STATUTORY', clock.statutoryDueAt, isInWorkingDays(item)),
  ];
}

function otherLimits(old: CaseState, next: CaseTime, step: StepState): Omit<MovedLimit, 'stepId'>[] {
  const { pause, commitment } = step;
  const limits: Omit<MovedLimit, 'stepId'>[] = [];
  const add = (limit: LimitKind, from: Instant | undefined, due: Instant | undefined): void => {
    if (from !== undefined && due !== undefined)
      limits.push({ limit, from: due, to: recount(old, next, { from, due }) });
  };
  if (pause?.kind === 'SPECIAL_PROCEDURE') add('SPECIAL_PROCEDURE', pause.since, pause.dueAt);
  if (commitment?.status === 'RELIED_ON') add('COMMITMENT_CHECK', step.outcome?.at, commitment.checkDueAt);
  if (commitment?.status === 'RECTIFYING') add('RECTIFICATION', commitment.checks.at(-1)?.at, commitment.rectifyDueAt);
  if (step.tolerance?.status === 'OPEN') add('MAKE_UP', step.tolerance.at, step.tolerance.dueAt ?? undefined);
  return limits;
}

/** Whether the case has anything to do with a newly published calendar. */
export const mayAdopt = (state: CaseState, { edition }: CaseCalendar): boolean =>
  (state.status === 'RUNNING' || state.status === 'APPROVED') &&
  state.secondsPerWorkingDay === undefined &&
  edition > (state.calendar?.edition ?? 0);

/**
 * The entry with which a case adopts a calendar, with every due moment that it moves; nothing where it counts with it
 * or a newer one already.
 */
export function adoption(state: CaseState, calendar: CaseCalendar): readonly Proposal[] {
  if (!mayAdopt(state, calendar)) return [];
  const next: CaseTime = { calendarVersion: calendar.version, calendar };
  const steps = applicableSteps(state);
  const moved = steps.flatMap((step) =>
    [
      ...(step.clock === undefined ? [] : clockLimits(state, next, step, step.clock)),
      ...otherLimits(state, next, step),
    ].flatMap((limit) => (limit.from === limit.to ? [] : [{ stepId: step.id, ...limit }])),
  );
  const provisional = steps.flatMap((step) => (restsOnUnpublished(next, step, moved) ? step.id : []));
  return [draft('calendar.adopted', `${SYSTEM_KEY}calendar/${calendar.edition}`, { calendar, moved, provisional })];
}

/** True when a clock that was provisional lies behind the published years even now. */
function restsOnUnpublished(next: CaseTime, step: StepState, moved: readonly MovedLimit[]): boolean {
  const { clock } = step;
  if (clock === undefined || !isCounting(step)) return clock?.isProvisional ?? false;
  const dueOf = (limit: LimitKind, due: Instant | null) =>
    moved.find((one) => one.stepId === step.id && one.limit === limit)?.to ?? due;
  return [dueOf('PROMISED', clock.dueAt), dueOf('STATUTORY', clock.statutoryDueAt)].some(
    (due) => due !== null && clock.isProvisional && !timeOf(next).isPublished(new Date(due - 1)),
  );
}
