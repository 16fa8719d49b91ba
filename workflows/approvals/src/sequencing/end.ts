import { awaitsCheck } from '../acts/commitment/commitment';
import type { CaseState, StepState } from '../case/state';
import { hasEnded } from '../case/transitions';
import { isSettled } from '../elements/elements';
import { isLastRung } from '../limits/ladder';

/** The steps whose last rung has rung and that have no problem in supervision yet. */
export const stepsInTrouble = (state: CaseState): StepState[] =>
  Object.values(state.steps).filter(
    (step) => step.problemId === undefined && step.firedRungs.some((rung) => isLastRung(state, step, rung.kind)),
  );

/**
 * 办结: the case has ended, holds nothing any more that is not settled, rests on no promise unchecked, and owes
 * supervision no problem. Until then its workflow stays, or is started again.
 */
export const isOver = (state: CaseState): boolean =>
  hasEnded(state.status) &&
  Object.values(state.elements).every((element) => isSettled(state, element)) &&
  !awaitsCheck(state) &&
  stepsInTrouble(state).length === 0;
