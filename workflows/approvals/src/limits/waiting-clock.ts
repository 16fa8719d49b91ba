import { missingPapers } from '../acts/tolerance/tolerance';
import { itemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { resumedClock } from './pauses';

/** A pre-approved step waits for its owner while a deferred paper is missing, and its clock with it. */

/** The step as it is when its clock goes on with the rest. */
function goingOn(state: CaseState, step: StepState, since: Instant, at: Instant): StepState {
  if (step.clock === undefined) return step;
  const stop = { kind: 'MISSING_PAPERS', since } as const;
  return { ...step, clock: resumedClock(state, itemOf(state, step), step.clock, stop, at) };
}

/**
 * The step after an entry about its papers: when all of them lie with the office its clock goes on, when one is set
 * back it stops.
 */
export function withWaitingClock(state: CaseState, step: StepState, at: Instant): StepState {
  const { preApproval } = step;
  if (step.status !== 'PRE_APPROVED' || preApproval === undefined) return step;
  const { waitingSince, ...rest } = preApproval;
  const isMissing = missingPapers(step).length > 0;
  if (isMissing === (waitingSince !== undefined)) return step;
  if (waitingSince === undefined) return { ...step, preApproval: { ...rest, waitingSince: at } };
  return goingOn(state, { ...step, preApproval: rest }, waitingSince, at);
}

/** The step without its pre-approval, which was taken back. */
export function withoutPreApproval(state: CaseState, step: StepState, at: Instant): StepState {
  const { preApproval, ...rest } = step;
  return preApproval?.waitingSince === undefined ? rest : goingOn(state, rest, preApproval.waitingSince, at);
}
