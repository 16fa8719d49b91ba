import type { LimitClassData } from '../case/limit-classes';
import type { CaseEntry, CaseState } from '../case/state';

/**
 * Applies the decision about the class of a case. Steps stay as they are; they are made anew all the same, since what
 * is worked out of a step and kept for it also rests on the class.
 */
export function evolveLimitClass(
  { limitClass: _before, limitClassAsked: _asked, ...state }: CaseState,
  { data: { limitClass } }: Extract<CaseEntry, { type: keyof LimitClassData }>,
): CaseState {
  const steps = Object.fromEntries(Object.entries(state.steps).map(([id, step]) => [id, { ...step }]));
  return { ...state, steps, ...(limitClass === 'NORMAL' ? {} : { limitClass }) };
}
