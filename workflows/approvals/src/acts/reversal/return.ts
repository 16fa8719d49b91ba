import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type CaseState, type StepState, stepIdOf } from '../../case/state';
import { nextStatus, stepTransitions } from '../../case/transitions';
import { stepAct } from '../act';
import { whomItIsWith } from '../coordination/recipients';
import { id, text } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { committing } from './committing';
import { ancestors, unhandled } from './undo';

const TO_PATH = ['input', 'toStepId'];

/**
 * 退回 to an earlier step that this one depends on: its decision is made again. What depends on it waits again, this step
 * too; what does not is kept, and elements stay reserved. Recorded of the step that is handled again.
 */
export const returnStep = stepAct({
  name: 'return',
  entry: 'step.returned',
  mutation: 'returnStep',
  action: 'RETURN',
  posts: ['HANDLER', 'HEAD'],
  input: { toStepId: id(), reason: text() },
  move: (given) => ('byStepId' in given ? 'return' : 'reopen'),
  expected: 'a step that is DISPATCHED or ACCEPTED',
  authorize: ({ step, by }) => notTheDepartment(step, by),
  check: ({ state, step, input: { toStepId } }) => notBefore(state, step, toStepId),
  require: ({ state, step, input: { toStepId } }) =>
    (step.status === 'DISPATCHED' || step.status === 'ACCEPTED'
      ? undefined
      : stepConflict(step, STEP_PATH, 'a step that is DISPATCHED or ACCEPTED')) ??
    notDecided(state, toStepId) ??
    committing(state, step),
  data: ({ step, input: { toStepId, reason } }) => ({ stepId: toStepId, byStepId: step.id, reason }),
  apply: (step, { at }) => ({ ...unhandled(step), returnedAt: at }),
  reason: ({ reason }) => reason,
  notify: whomItIsWith,
  sample: (state, step) => ({ toStepId: returnable(state, step) }),
});

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

/** A step before this one that can be decided again, else any before it. */
function returnable(state: CaseState, step: StepState): string {
  const before = [...ancestors(state, step.itemCode)].map((code) => stepIdOf(state.id, code));
  const isDecided = (one: string) =>
    nextStatus(stepTransitions, 'return', state.steps[one]?.status ?? null) !== undefined;
  return before.find(isDecided) ?? before[0] ?? '';
}
