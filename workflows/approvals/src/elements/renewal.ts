import { isInForce } from '../case/edition';
import { elementsOfStep } from '../case/find';
import type { CaseState, ElementState, StepState } from '../case/state';
import { elementTransitions, nextStatus } from '../case/transitions';
import { elementOperation } from './elements';

/** 要素重新申请: what was given back with a step is asked for anew when the step begins again. */

/**
 * The elements of the case, with those of a step that were given back waiting to be asked for again. An account knows a
 * reservation that was given back for ever, so each gets a new one.
 */
export function renewedElements(state: CaseState, step: StepState): CaseState['elements'] {
  if (!isInForce('elementsRenewed', state)) return state.elements;
  const elements: Record<string, ElementState> = { ...state.elements };
  for (const element of elementsOfStep(state, step)) {
    const status = nextStatus(elementTransitions, 'renew', element.status);
    // What fell with a decision that was revoked is asked for again with the matter of that decision.
    if (status === undefined || element.status === 'PENDING' || element.revokedWith !== undefined) continue;
    const reservationId = element.attempt === 0 ? element.reservationId : `${element.id}#${element.attempt + 1}`;
    elements[element.id] = { ...element, status, reservationId };
  }
  return elements;
}

/**
 * Elements of a step that an account is being asked to give back, or to commit: what it answers must be known first.
 */
export const isAsked = (state: CaseState, step: StepState): boolean =>
  elementsOfStep(state, step).some((element) => {
    const operation = elementOperation(state, element);
    return operation === 'release' || operation === 'return' || operation === 'commit';
  });
