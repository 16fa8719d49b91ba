import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { isLookedUp } from './intake/prior-approval';
import { hasLapsed } from './review/tacit-approval';
import { stepConflict } from './rules';
import { STEP_PATH } from './step-rules';

/** Steps that nobody handles any more, or never does. */

/** 前置检查事项 are looked up, not handled. */
export function notHandled(
  state: CaseState,
  step: StepState,
  path: readonly string[] = STEP_PATH,
): Refusal | undefined {
  if (!isLookedUp(itemOf(state, step))) return undefined;
  return refuse('NOT_HANDLED', path, { expected: 'a step that is handled', received: step.id });
}

/**
 * 超时默许: after the limit nobody decides any more, nor stops or moves the clock, though the case has not yet said that
 * the step is approved.
 */
export function tacitlyApproved(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  if (!hasLapsed(state, step, at)) return undefined;
  return stepConflict(step, STEP_PATH, 'a step whose limit has not passed: it is approved tacitly');
}

/** 待核销: what is signed to its end waits for its accounts; nobody decides it anew, nor stops or moves its clock. */
export const signedToItsEnd = (step: StepState, path: readonly string[] = STEP_PATH): Refusal | undefined =>
  step.signedApproval === undefined
    ? undefined
    : stepConflict(step, path, 'a step that is not signed yet; this one waits for its accounts, see blockedBy');
