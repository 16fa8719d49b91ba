import { awaitsCheck } from '../acts/commitment/commitment';
import { isInForce } from '../case/edition';
import type { CaseState, FiredRung, StepState } from '../case/state';
import { hasEnded } from '../case/transitions';
import { isSettled } from '../elements/elements';
import { isLastRung } from '../limits/ladder';
import { deliveryMoments } from '../limits/limit-moments';

/** The steps whose last rung has rung for their due moment and that have no problem in supervision for it yet. */
export const stepsInTrouble = (state: CaseState): StepState[] =>
  Object.values(state.steps).filter(
    (step) =>
      !hasProblem(state, step) &&
      step.firedRungs.some((rung) => isCurrent(state, step, rung) && isLastRung(state, step, rung.kind)),
  );

/** In the first edition one problem was opened for a step, for ever. */
export const hasProblem = (state: CaseState, { problemId, problemRevision = 0, clock }: StepState): boolean =>
  problemId !== undefined && (!isInForce('problemPerRevision', state) || problemRevision >= (clock?.dueRevision ?? 0));

const isCurrent = (state: CaseState, { clock }: StepState, { dueRevision }: FiredRung): boolean =>
  !isInForce('problemPerRevision', state) || dueRevision === clock?.dueRevision;

/**
 * 办结: the case has ended, holds nothing any more that is not settled, rests on no promise unchecked, owes
 * supervision no problem, and has no result to deliver whose clock still rings. Until then its workflow stays, or is
 * started again.
 */
export const isOver = (state: CaseState): boolean =>
  hasEnded(state.status) &&
  Object.values(state.elements).every((element) => isSettled(state, element)) &&
  !awaitsCheck(state) &&
  !awaitsDelivery(state) &&
  stepsInTrouble(state).length === 0;

/** True while somebody will be reminded of a result that was not handed over; after the last rung nobody is. */
const awaitsDelivery = (state: CaseState): boolean =>
  (state.status === 'APPROVED' || state.status === 'REJECTED') &&
  Object.values(state.steps).some((step) => deliveryMoments(state, step).length > 0);
