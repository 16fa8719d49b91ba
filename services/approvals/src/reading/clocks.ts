import type { CaseState, Instant, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { ClockExtension } from '@kuaijin/workflow-approvals/case/step-acts';
import {
  isClockRunning,
  momentFromDue,
  type SpanClock,
  type StepLight,
  stepLight,
  workingDaysLeft,
} from '@kuaijin/workflow-approvals/limits/clock';
import { defaultLadder } from '@kuaijin/workflow-approvals/limits/default-ladder';
import { nextRung } from '@kuaijin/workflow-approvals/limits/ladder';
import { actorRef, dateOf, timedAct } from './acts';

const atRest = { pause: null, extension: null } as const;

const extensionOf = ({ workingDays, reason, act, at }: ClockExtension) => {
  const approvedBy = timedAct(act, at);
  return approvedBy === null ? null : { workingDays, reason, approvedBy };
};

/** 时钟 of a step: null before it is dispatched; it runs from acceptance to decision. */
export function stepClock(state: CaseState, step: StepState, now: Instant) {
  if (step.dispatchedAt === undefined) return null;
  const { clock, pause } = step;
  const next = nextRung(state, step);
  const runs = isClockRunning(step);
  return {
    light: stepLight(state, step, now),
    startedAt: dateOf(clock?.startedAt),
    dueAt: dateOf(clock?.dueAt),
    statutoryDueAt: dateOf(clock?.statutoryDueAt),
    workingDaysLeft: runs ? workingDaysLeft(state, clock?.dueAt ?? clock?.statutoryDueAt ?? null, now) : null,
    isProvisional: clock?.isProvisional ?? false,
    pause: pause === undefined ? null : { kind: pause.kind, since: new Date(pause.since), reason: pause.reason },
    extension: clock?.extension === undefined ? null : extensionOf(clock.extension),
    nextRung: next === undefined ? null : { kind: next.kind, at: new Date(next.moment), to: null },
    firedRungs: step.firedRungs.map(({ kind, at, to }) => ({
      kind,
      at: new Date(at),
      to: to === undefined ? null : actorRef(to.actorId),
    })),
  };
}

/** 时钟 of a stage or a whole case. @param limitWorkingDays its limit, that decides when it turns yellow */
export function spanClock(state: CaseState, span: SpanClock, limitWorkingDays: number | undefined, now: Instant) {
  const runs = span.startedAt !== undefined && span.endedAt === undefined;
  return {
    light: runs ? spanLight(state, span.dueAt, limitWorkingDays, now) : null,
    startedAt: dateOf(span.startedAt),
    dueAt: dateOf(span.dueAt),
    statutoryDueAt: null,
    workingDaysLeft: workingDaysLeft(state, span.dueAt, span.endedAt ?? now),
    isProvisional: span.isProvisional,
    ...atRest,
    nextRung: null,
    firedRungs: [],
  };
}

/** No ladder hangs on a span; it turns at the moments at which a step of that promise would. */
function spanLight(
  state: CaseState,
  due: Instant | null,
  limitWorkingDays: number | undefined,
  now: Instant,
): StepLight | null {
  if (due === null || limitWorkingDays === undefined) return null;
  if (now >= due) return 'RED';
  const yellow = defaultLadder(limitWorkingDays).find(({ kind }) => kind === 'YELLOW');
  const isNear = yellow !== undefined && now >= momentFromDue(state, due, yellow.workingDaysFromDue);
  return isNear ? 'YELLOW' : 'GREEN';
}
