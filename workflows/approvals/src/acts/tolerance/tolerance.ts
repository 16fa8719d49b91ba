import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { CaseState, StepState } from '../../case/state';
import type { Instant, StepStatus } from '../../case/terms';
import type { ToleranceRule } from '../../case/tolerance-rule';
import type { StepToleranceState, ToleranceState } from '../../case/tolerances';
import { BrokenInvariant, isDone } from '../../case/transitions';
import { type CaseTime, momentFromDue, startClock, timeOf, workingDaysBetween } from '../../limits/clock';
import { ruleInForce } from '../../limits/limit-class';
import { isDeferred, materialStatus } from '../application/step-materials';

/** 容缺: a step is accepted, handled and pre-approved while papers are missing that its owner committed to make up. */

/** The deferred papers of a step that its owner still has to hand in; none where nothing is open. */
export function missingPapers(step: StepState): readonly string[] {
  const { tolerance } = step;
  if (tolerance?.status !== 'OPEN') return [];
  return tolerance.materialCodes.filter((code) => materialStatus(step, code) === 'DEFERRED');
}

/** Whether the commitment of a step still waits to be fulfilled. */
export const isTolerated = ({ tolerance }: StepToleranceState): boolean => tolerance?.status === 'OPEN';

/** Whether every paper that was deferred has been checked off. */
export const isMadeUp = (step: StepState): boolean =>
  step.tolerance?.status === 'OPEN' &&
  step.tolerance.materialCodes.every((code) => materialStatus(step, code) === 'CHECKED');

/** Whether papers that were deferred lie with the office and wait to be checked. */
export const isToBeChecked = (step: StepState): boolean =>
  (step.tolerance?.materialCodes ?? []).some(
    (code) => isDeferred(step, code) && materialStatus(step, code) === 'HANDED_IN',
  );

/** Whether a step may be decided: it is accepted, or pre-approved and its papers were made up. */
export const mayBeSigned = (step: StepState): boolean =>
  step.status === 'ACCEPTED' || (step.status === 'PRE_APPROVED' && !isTolerated(step));

/** 正式办结: a pre-approval lets others begin, and is no decision yet. */
export const isFormallyDone = (status: StepStatus): boolean => isDone(status) && status !== 'PRE_APPROVED';

/**
 * The longest make-up limit of an item in working days: that of the policy, never longer than the promise under which
 * its clock would start. 0: until the decision.
 */
export function longestMakeUp(state: CaseState, item: ItemSnapshot, rule: ToleranceRule, from: Instant): number {
  if ((item.promisedWorkingDays ?? item.promisedCalendarDays) === 0) return 0;
  const promised = startClock(state, item, from, ruleInForce(state)).dueAt ?? Number.POSITIVE_INFINITY;
  let days = rule.makeUpWorkingDays;
  while (days > 0 && timeOf(state).dueAt(new Date(from), days).dueAt.getTime() > promised) days -= 1;
  return days;
}

type Limit = Pick<ToleranceState, 'dueAt' | 'remindAt' | 'isProvisional'>;

/** A make-up limit of so many working days, with the moment at which a quarter of it is left; 0: until the decision. */
export function makeUpLimit(state: CaseTime, from: Instant, workingDays: number): Limit {
  if (workingDays === 0) return { dueAt: null, isProvisional: false };
  const { dueAt, isProvisional } = timeOf(state).dueAt(new Date(from), workingDays);
  return limit(state, from, dueAt.getTime(), isProvisional);
}

/** The limit after an extension by so many working days. */
export function extendedLimit(state: CaseTime, { dueAt, at, isProvisional }: ToleranceState, days: number): Limit {
  if (dueAt === null) return { dueAt, isProvisional };
  const moved = timeOf(state).shift(new Date(dueAt), days);
  return limit(state, at, moved.dueAt.getTime(), isProvisional || moved.isProvisional);
}

/** The commitment with another limit, that a newly published calendar gives it. */
export function movedTolerance(state: CaseTime, before: ToleranceState, due: Instant): ToleranceState {
  const isProvisional = !timeOf(state).isPublished(new Date(due - 1));
  return { ...before, ...limit(state, before.at, due, isProvisional), revision: before.revision + 1 };
}

function limit(state: CaseTime, from: Instant, due: Instant, isProvisional: boolean): Limit {
  const days = Math.max(1, workingDaysBetween(state, from, due - 1));
  return { dueAt: due, remindAt: momentFromDue(state, due, -Math.max(1, Math.ceil(days / 4))), isProvisional };
}

/** The tolerance of a step whose papers are deferred. Throws {@link BrokenInvariant}. */
export function openTolerance({ id, tolerance }: StepState): ToleranceState {
  if (tolerance?.status !== 'OPEN') throw new BrokenInvariant(`${id}: no paper is deferred`);
  return tolerance;
}
