import type { Refusal } from '@kuaijin/kit/errors';
import { stepOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { acceptanceDue, papersSince } from '../../limits/clock';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';
import { type StepMoment, stepTimer, timedEntry } from '../timer';

/**
 * The five days are over (行政许可法 32): the papers count as complete and the step as accepted, though the case has not
 * recorded it yet. Nothing that rests on papers that are missing, or on a step that is not accepted, is possible any
 * more.
 */
export function pastAcceptance(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  const due = acceptanceDue(state, step);
  if (due === undefined || at < due) return undefined;
  return stepConflict(step, STEP_PATH, 'a step that has not passed its five days');
}

/** 视为受理: nobody said within the five days what is missing. */
export const deemedAcceptanceTimer = stepTimer<StepMoment<'deemAcceptance'>>({
  kind: 'deemAcceptance',
  momentsOf: (state, step) => {
    const [from, at] = [papersSince(state, step), acceptanceDue(state, step)];
    if (from === undefined || at === undefined) return [];
    return [{ kind: 'deemAcceptance', key: `deemed/${step.id}/${from}`, at, stepId: step.id }];
  },
  records: (state, moment) => {
    const { stepId, at } = moment;
    const clockFrom = papersSince(state, stepOf(state, stepId)) ?? at;
    return timedEntry('step.accepted', moment, { stepId, isDeemed: true, clockFrom });
  },
});

/** A step that was returned is taken by nobody but by an acceptance, under rules of before. */
export const notTimed = (state: CaseState, step: StepState): Refusal | undefined =>
  step.status === 'RETURNED' && papersSince(state, step) === undefined
    ? stepConflict(step, STEP_PATH, 'a step that is DISPATCHED')
    : undefined;
