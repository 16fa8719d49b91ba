import { elementOf, elementsOfStep } from '../../case/find';
import type { CaseState, ElementState, StepState } from '../../case/state';
import { caseTransitions, requireNextStatus, stepTransitions } from '../../case/transitions';
import { unhandled } from './undo';

/** What is left of a step that waits again, as if it had never been dispatched. */
export function undispatched(step: StepState): StepState {
  const { dispatchedAt: _dispatchedAt, returnedAt: _returnedAt, assignment: _assignment, ...rest } = unhandled(step);
  return rest;
}

/** The step waits again. */
export function reopened(step: StepState): StepState {
  const rest = undispatched(step);
  return { ...rest, status: requireNextStatus(stepTransitions, 'reopen', step.status, step.id) };
}

/**
 * The elements after the revocation of a step: what it holds is settled anew, without waiting for what accounts
 * refused; what rested on the decision is given back with it.
 */
export function elementsAfterRevocation(
  state: CaseState,
  step: StepState,
  { data: { elementIds = [] } }: { readonly data: { readonly elementIds?: readonly string[] } },
): CaseState['elements'] {
  const elements: Record<string, ElementState> = { ...state.elements };
  const others = elementIds.map((id) => ({ ...elementOf(state, id), revokedWith: step.itemCode }));
  for (const one of [...elementsOfStep(state, step), ...others]) {
    const { refusal: _refusal, refusedAt: _refusedAt, refusedSince: _since, ...element } = one;
    elements[element.id] = element;
  }
  return elements;
}

/** 撤销 of a decision of a case that was approved: it is under way again. */
export function reopenedCase({ endedAt, ...state }: CaseState): CaseState {
  if (state.status === 'APPROVED')
    return { ...state, status: requireNextStatus(caseTransitions, 'reopen', state.status, state.id) };
  return endedAt === undefined ? state : { ...state, endedAt };
}
