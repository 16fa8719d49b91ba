import { caseChange } from '../acts/case-act';
import type { FurtherEvent } from '../acts/event-fields';
import { aboutStep, fromTo, stepEvent } from '../acts/step-event';
import { movedTolerance } from '../acts/tolerance/tolerance';
import type { CalendarData, LimitKind, MovedLimit } from '../case/calendars';
import { stepOf } from '../case/find';
import type { CaseEntry, CaseState, StepClock, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { BrokenInvariant } from '../case/transitions';
import { timeOf } from './clock';

type CalendarEntry = Extract<CaseEntry, { type: keyof CalendarData }>;

/** 采用工作日历: the case counts with the calendar that was published. */
export const calendarAdopted = caseChange({
  entry: 'calendar.adopted',
  apply: evolveCalendar,
  reason: ({ calendar }) => calendar.documentNumber,
  event: (_entry, after, before) => fromTo(before?.calendarVersion, after.calendarVersion),
  furtherEvents: ({ at, data: { moved } }, after) => moved.map((one) => recounted(after, one, at)),
});

/**
 * The case counts with another calendar from here on; `state` stands at the entry already. Every step is another object
 * then, though most of them say the same as before: when something rings is worked out from the step and the calendar,
 * and kept by the step.
 */
function evolveCalendar(state: CaseState, entry: CalendarEntry): CaseState {
  const { calendar, moved, provisional } = entry.data;
  const after: CaseState = { ...state, calendarVersion: calendar.version, calendar };
  const steps: Record<string, StepState> = {};
  for (const step of Object.values(state.steps)) {
    steps[step.id] = settledLimit(after, settled(after, step, provisional.includes(step.id)));
  }
  for (const stepId of new Set(moved.map((one) => one.stepId))) {
    const step = stepOf({ ...after, steps }, stepId);
    const limits = new Map(moved.flatMap((one) => (one.stepId === stepId ? [[one.limit, one.to]] : [])));
    const changed = { act: entry.act, at: entry.at };
    steps[stepId] = { ...withLimits(after, step, limits), version: step.version + 1, changed };
  }
  return { ...after, steps };
}

/** 时限重新计算: a due moment that is another one under the calendar that was published. */
function recounted(after: CaseState, { stepId, limit, from, to }: MovedLimit, at: Instant): FurtherEvent {
  const step = after.steps[stepId];
  return {
    type: 'clock.recounted',
    ...(step === undefined ? {} : stepEvent(undefined, after, stepId, at)),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    data: { limit, ...(step === undefined ? {} : aboutStep(after, step)) },
  };
}

/** What is known for good now is provisional no more. */
function settled(state: CaseState, step: StepState, isProvisional: boolean): StepState {
  if (step.clock === undefined) return { ...step };
  const { provisionalPauses, ...clock } = step.clock;
  const left = (provisionalPauses ?? []).filter(({ until }) => !timeOf(state).isPublished(new Date(until)));
  return { ...step, clock: { ...clock, isProvisional, ...(left.length === 0 ? {} : { provisionalPauses: left }) } };
}

/** The same of the limit within which papers are made up. */
function settledLimit(state: CaseState, step: StepState): StepState {
  const { tolerance } = step;
  if (tolerance?.isProvisional !== true || tolerance.dueAt === null) return step;
  const isProvisional = !timeOf(state).isPublished(new Date(tolerance.dueAt - 1));
  return { ...step, tolerance: { ...tolerance, isProvisional } };
}

function withLimits(state: CaseState, step: StepState, limits: ReadonlyMap<LimitKind, Instant>): StepState {
  let next = step;
  for (const [limit, due] of limits) next = withLimit(state, next, limit, due);
  const hasMoved = limits.has('PROMISED') || limits.has('STATUTORY');
  if (next.clock === undefined || !hasMoved) return next;
  return { ...next, clock: { ...next.clock, dueRevision: next.clock.dueRevision + 1 } };
}

function withLimit(state: CaseState, step: StepState, limit: LimitKind, due: Instant): StepState {
  const { pause, commitment, tolerance } = step;
  switch (limit) {
    case 'PROMISED':
      return { ...step, clock: { ...clockOf(step), dueAt: due } };
    case 'STATUTORY':
      return { ...step, clock: { ...clockOf(step), statutoryDueAt: due } };
    case 'SPECIAL_PROCEDURE':
      if (pause?.kind !== limit) throw new BrokenInvariant(`${step.id}: no special procedure is under way`);
      return { ...step, pause: { ...pause, dueAt: due } };
    case 'MAKE_UP':
      if (tolerance === undefined) throw new BrokenInvariant(`${step.id}: nothing is to be made up`);
      return { ...step, tolerance: movedTolerance(state, tolerance, due) };
    case 'COMMITMENT_CHECK':
    case 'RECTIFICATION': {
      if (commitment === undefined) throw new BrokenInvariant(`${step.id}: nothing was promised`);
      const moved = limit === 'RECTIFICATION' ? { rectifyDueAt: due } : { checkDueAt: due };
      return { ...step, commitment: { ...commitment, ...moved } };
    }
  }
}

function clockOf({ id, clock }: StepState): StepClock {
  if (clock === undefined) throw new BrokenInvariant(`${id}: there is no clock to count again`);
  return clock;
}
