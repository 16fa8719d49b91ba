import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { acceptanceDue, papersSince } from '../../limits/clock';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';

/**
 * The five days are over (行政许可法 32): the papers count as complete and the step as accepted, though the case has not recorded it yet. Nothing that
 * rests on papers that are missing, or on a step that is not accepted, is possible any more.
 */
export function pastAcceptance(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  const due = acceptanceDue(state, step);
  if (due === undefined || at < due) return undefined;
  return stepConflict(step, STEP_PATH, 'a step that has not passed its five days');
}

/** A step that was returned is taken by nobody but by an acceptance, under rules of before. */
export const notTimed = (state: CaseState, step: StepState): Refusal | undefined =>
  step.status === 'RETURNED' && papersSince(state, step) === undefined
    ? stepConflict(step, STEP_PATH, 'a step that is DISPATCHED')
    : undefined;
