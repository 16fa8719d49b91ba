import { isInForce } from '../case/edition';
import { elementsOfStep } from '../case/find';
import type { CaseState, ElementState, StepState } from '../case/state';
import { isGivenUp } from './elements';

/**
 * 部分不足，全部退回: the elements of a waiting step are reserved together or not at all. While one of them is refused the
 * others hold nothing, so that no two cases wait for what the other holds. When that one is reserved they ask again.
 */

/** The elements of the case; while an account has refused one of a step, what the others hold they give back. */
export function yieldingElements(state: CaseState, step: StepState): CaseState['elements'] {
  if (step.status !== 'WAITING' || !isInForce('refusedSetReleases', state)) return state.elements;
  const set = elementsOfStep(state, step);
  if (!set.some(({ status }) => status === 'REFUSED')) return state.elements;
  const yielding = set.filter(({ status }) => status === 'RESERVED');
  return {
    ...state.elements,
    ...Object.fromEntries(yielding.map((element) => [element.id, { ...element, isYielding: true as const }])),
  };
}

/** True while an element of a waiting step holds nothing and will be asked for again without anybody's doing. */
export const isAskedAgain = (state: CaseState, step: StepState, element: ElementState): boolean =>
  element.status === 'RELEASED' &&
  step.status === 'WAITING' &&
  isInForce('refusedSetReleases', state) &&
  !isGivenUp(state, element);

/** True when an element has yielded, and those that it yielded to are reserved: it asks again. */
export function isDueAgain(state: CaseState, step: StepState, element: ElementState): boolean {
  if (!isAskedAgain(state, step, element)) return false;
  const isHeld = ({ status, isYielding }: ElementState) => status === 'RESERVED' && isYielding !== true;
  const isFree = ({ status }: ElementState) => status === 'RELEASED' || status === 'COMMITTED';
  return elementsOfStep(state, step).every((one) => isHeld(one) || isFree(one));
}
