import type { StepLimit } from '@kuaijin/workflow-approvals/case/limit-rungs';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { ClockExtension } from '@kuaijin/workflow-approvals/case/step-acts';
import type { Instant, RungKind } from '@kuaijin/workflow-approvals/case/terms';
import { isClockRunning, stepLight, workingDaysLeft } from '@kuaijin/workflow-approvals/limits/clock';
import { deliveryLimit } from '@kuaijin/workflow-approvals/limits/delivery';
import { nextRung } from '@kuaijin/workflow-approvals/limits/ladder';
import {
  limitLight,
  nextLimitRung,
  nextSpanRung,
  runningLimits,
  spanLight,
} from '@kuaijin/workflow-approvals/limits/limit-moments';
import type { SpanClock } from '@kuaijin/workflow-approvals/limits/spans';
import type { RungLimit } from '../resolvers/schema.generated';
import { actorRef, dateOf, timedAct } from './acts';

export const atRest = { pause: null, extension: null } as const;

const extensionOf = ({ workingDays, reason, act, at, kind }: ClockExtension) => {
  const approvedBy = timedAct(act, at);
  return approvedBy === null ? null : { kind: kind ?? ('ORDINARY' as const), workingDays, reason, approvedBy };
};

/**
 * 时钟 of a step: null before it is dispatched; first the five days in which it is taken, then its own days until it is
 * decided.
 */
export function stepClock(state: CaseState, step: StepState, now: Instant) {
  if (step.dispatchedAt === undefined) return null;
  const { clock, pause } = step;
  const taking = runningLimits(state, step).find(({ limit }) => limit === 'ACCEPTANCE');
  const due = taking?.dueAt ?? (isClockRunning(step) ? (clock?.dueAt ?? clock?.statutoryDueAt ?? null) : null);
  return {
    light: stepLight(state, step, now),
    startedAt: dateOf(taking?.startedAt ?? clock?.startedAt),
    dueAt: dateOf(taking?.dueAt ?? clock?.dueAt),
    statutoryDueAt: dateOf(clock?.statutoryDueAt),
    statutoryLight: limitLight(state, step, 'STATUTORY', now),
    workingDaysLeft: workingDaysLeft(state, due, now),
    isProvisional: clock?.isProvisional ?? false,
    pause: pause === undefined ? null : { kind: pause.kind, since: new Date(pause.since), reason: pause.reason },
    extension: clock?.extension === undefined ? null : extensionOf(clock.extension),
    nextRung: nextOf(state, step),
    firedRungs: firedBy(step),
  };
}

/** The delivery has a clock of its own. */
const beforeDecision = <L extends { readonly limit: StepLimit }>(limits: readonly L[]): L[] =>
  limits.filter(({ limit }) => limit !== 'DELIVERY');

/** The earliest rung of all limits of a step until it is decided, and of what was decided on somebody's word. */
function nextOf(state: CaseState, step: StepState) {
  const own = nextRung(state, step);
  const next = [
    ...(own === undefined ? [] : [{ ...own, limit: 'PROMISED' as const }]),
    ...beforeDecision(runningLimits(state, step)).flatMap((running) => {
      const rung = nextLimitRung(state, step, running);
      return rung === undefined ? [] : [{ ...rung, limit: running.limit }];
    }),
  ].sort((a, b) => a.moment - b.moment)[0];
  return next === undefined ? null : rungTo(next.limit, next.kind, next.moment);
}

const firedBy = ({ firedRungs, limitRungs = [] }: StepState) =>
  [...firedRungs.map((fired) => ({ ...fired, limit: 'PROMISED' as const })), ...beforeDecision(limitRungs)]
    .sort((a, b) => a.at - b.at)
    .map(({ limit, kind, at, to }) => rungTo(limit, kind, at, to));

/** 时钟 of the delivery of a result; null where nothing is to be handed over any more. */
export function deliveryClock(state: CaseState, step: StepState, now: Instant) {
  const [limit] = deliveryLimit(state, step);
  if (limit === undefined) return null;
  const next = nextLimitRung(state, step, limit);
  const fired = (step.limitRungs ?? []).filter((one) => one.limit === limit.limit && one.dueAt === limit.dueAt);
  return {
    light: limitLight(state, step, limit.limit, now),
    startedAt: dateOf(limit.startedAt),
    dueAt: dateOf(limit.dueAt),
    statutoryDueAt: null,
    statutoryLight: null,
    workingDaysLeft: workingDaysLeft(state, limit.dueAt, now),
    isProvisional: limit.isProvisional ?? false,
    ...atRest,
    nextRung: next === undefined ? null : rungTo(limit.limit, next.kind, next.moment),
    firedRungs: fired.map(({ kind, at, to }) => rungTo(limit.limit, kind, at, to)),
  };
}

/** 时钟 of a stage or a whole case. @param stageCode left out for the case */
export function spanClock(state: CaseState, span: SpanClock, now: Instant, stageCode?: string) {
  const { startedAt, endedAt, dueAt, isProvisional } = span;
  const next = nextSpanRung(state, span, stageCode);
  const limit = stageCode === undefined ? 'CASE' : 'STAGE';
  const fired = (state.spanRungs ?? []).filter((one) => one.stageCode === stageCode);
  return {
    light: spanLight(state, span, now),
    startedAt: dateOf(startedAt),
    dueAt: dateOf(dueAt),
    statutoryDueAt: null,
    statutoryLight: null,
    workingDaysLeft: workingDaysLeft(state, dueAt, endedAt ?? now),
    isProvisional,
    ...atRest,
    nextRung: next === undefined ? null : rungTo(limit, next.kind, next.moment),
    firedRungs: fired.map(({ kind, at, to }) => rungTo(limit, kind, at, to)),
  };
}

/** A rung that rang or will, and whom it reached. */
export const rungTo = (limit: RungLimit, kind: RungKind, at: Instant, to?: { readonly actorId: string }) => ({
  kind,
  at: new Date(at),
  to: to === undefined ? null : actorRef(to.actorId),
  limit,
});
