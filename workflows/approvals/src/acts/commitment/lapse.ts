import { stepChange } from '../act';
import { givenCommitment, movedOn } from './commitment';
import { promiseEvent } from './promise-event';

/** 核查期限: a check is due soon, or overdue. */
export const checkDue = stepChange({
  entry: 'step.checkDue',
  isItsOwnCause: true,
  apply: (step, { at, data: { rung } }) => {
    const commitment = givenCommitment(step);
    return { ...step, commitment: { ...commitment, firedRungs: [...commitment.firedRungs, { kind: rung, at }] } };
  },
  event: ({ data: { rung } }) => ({ to: rung }),
});

/** 逾期未整改: the promise counts as broken. */
export const rectificationLapsed = stepChange({
  entry: 'step.rectificationLapsed',
  isItsOwnCause: true,
  apply: (step) => ({ ...step, commitment: movedOn(step, 'breach'), hasBrokenCommitment: true }),
  event: promiseEvent,
});
