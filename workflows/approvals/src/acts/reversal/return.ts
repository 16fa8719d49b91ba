import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import { nextStatus, stepTransitions } from '../../case/transitions';
import type { ReturnCommand, RevokeCommand } from '../../contracts/step-commands';
import { isCommitting, restingOn } from '../../elements/elements';
import { badText, stepConflict } from '../rules';
import { actDraft, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { ancestors } from './undo';

const TO_PATH = ['input', 'toStepId'];

/**
 * 退回 to an earlier step that this one depends on: its decision is made again. What depends on it waits again, this step too; what does not is
 * kept, and elements stay reserved.
 */
export function proposeReturn(state: CaseState, command: ReturnCommand): readonly Proposal[] | Refusal {
  const { stepId, toStepId, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'reopen',
    expected: 'a step that is DISPATCHED or ACCEPTED',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: (step) => notBefore(state, step, toStepId) ?? badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) =>
      (step.status === 'DISPATCHED' || step.status === 'ACCEPTED'
        ? undefined
        : stepConflict(step, STEP_PATH, 'a step that is DISPATCHED or ACCEPTED')) ??
      notDecided(state, toStepId) ??
      committing(state, step),
  });
  return actDraft(ruling, command, 'step.returned', { stepId: toStepId, byStepId: stepId, reason });
}

function notBefore(state: CaseState, step: StepState, toStepId: string): Refusal | undefined {
  const to = state.steps[toStepId];
  if (to === undefined) return refuse('NOT_FOUND', TO_PATH, { received: toStepId });
  if (ancestors(state, step.itemCode).has(to.itemCode)) return undefined;
  return refuse('INVALID_INPUT', TO_PATH, { expected: `a step that ${step.id} depends on`, received: toStepId });
}

function notDecided(state: CaseState, toStepId: string): Refusal | undefined {
  const to = state.steps[toStepId];
  if (to === undefined || nextStatus(stepTransitions, 'return', to.status) !== undefined) return undefined;
  return stepConflict(to, TO_PATH, 'a step that was approved');
}

/** What an account is being told to commit must be known to be committed before the decision that brought it about is undone. */
const committing = (state: CaseState, step: StepState): Refusal | undefined =>
  isCommitting(state) ? stepConflict(step, STEP_PATH, 'a case whose elements are settled; ask again soon') : undefined;

/**
 * 撤销 of a decision by the head or an operator, while the case runs or after it was approved, which opens it again: what the step holds is
 * returned, and what other items committed because of it; what depends on it waits again, until the owner submits the matter anew.
 */
export function proposeRevoke(state: CaseState, command: RevokeCommand): readonly Proposal[] | Refusal {
  const { stepId, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'revoke',
    expected: 'a step that was approved',
    posts: ['OPERATOR', 'HEAD'],
    may: (step) => (by.post === 'OPERATOR' ? undefined : notTheDepartment(step, by)),
    given: () => badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) => committing(state, step),
    alsoIn: ['APPROVED'],
  });
  const elementIds = isRefusal(ruling) ? [] : restingOn(state, ruling);
  const data = { stepId, reason, ...(elementIds.length === 0 ? {} : { elementIds }) };
  return actDraft(ruling, command, 'step.revoked', data);
}
