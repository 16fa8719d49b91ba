import type { CheckRung, Commitment } from '../../case/commitments';
import { itemOf } from '../../case/find';
import type { StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { isDone } from '../../case/transitions';
import { stepChange } from '../act';
import { type StepMoment, stepTimer, timedEntry } from '../timer';
import { checkRungs, givenCommitment, movedOn } from './commitment';
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

interface CheckMoment extends StepMoment<'checkDue'> {
  readonly rung: CheckRung;
  readonly dueAt: Instant;
}

export const checkTimer = stepTimer<CheckMoment>({
  kind: 'checkDue',
  momentsOf: (state, step) => {
    const { status, checkDueAt, firedRungs = [] } = standing(step) ?? {};
    if (status !== 'RELIED_ON' || checkDueAt === undefined) return [];
    const next = checkRungs(state, itemOf(state, step), checkDueAt).find(
      ({ kind }) => !firedRungs.some((fired) => fired.kind === kind),
    );
    if (next === undefined) return [];
    const key = `check/${step.id}/${checkDueAt}/${next.kind}`;
    return [{ kind: 'checkDue', key, at: next.moment, stepId: step.id, rung: next.kind, dueAt: checkDueAt }];
  },
  records: (_state, moment) => {
    const { stepId, rung, dueAt } = moment;
    return timedEntry('step.checkDue', moment, { stepId, rung, dueAt });
  },
});

/** A commitment on which an approval rests; undefined for a step whose approval does not count any more. */
const standing = ({ commitment, status }: StepState): Commitment | undefined =>
  isDone(status) ? commitment : undefined;

/** 逾期未整改: the promise counts as broken. */
export const rectificationLapsed = stepChange({
  entry: 'step.rectificationLapsed',
  isItsOwnCause: true,
  apply: (step) => ({ ...step, commitment: movedOn(step, 'breach'), hasBrokenCommitment: true }),
  event: promiseEvent,
});

export const rectificationTimer = stepTimer<StepMoment<'rectificationOver'>>({
  kind: 'rectificationOver',
  momentsOf: (_state, step) => {
    const { status, rectifyDueAt } = standing(step) ?? {};
    if (status !== 'RECTIFYING' || rectifyDueAt === undefined) return [];
    const key = `rectify/${step.id}/${rectifyDueAt}`;
    return [{ kind: 'rectificationOver', key, at: rectifyDueAt, stepId: step.id }];
  },
  records: (_state, moment) =>
    timedEntry('step.rectificationLapsed', moment, { stepId: moment.stepId, dueAt: moment.at }),
});
