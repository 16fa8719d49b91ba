import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { StepPause } from '../../case/step-acts';
import { BrokenInvariant } from '../../case/transitions';
import { resumedClock } from '../../limits/pauses';
import { stepAct } from '../act';
import { comment } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { type StepMoment, stepTimer, timedEntry } from '../timer';

/**
 * 特别程序 (结束): the clock goes on with the rest; by an officer, or by the clock of the case when the limit of the
 * procedure is over.
 */
export const resume = stepAct({
  name: 'resume',
  entry: 'step.resumed',
  mutation: 'resumeStep',
  action: 'RESUME',
  posts: ['HANDLER', 'HEAD'],
  input: { comment: comment() },
  expected: 'a step in a special procedure',
  authorize: ({ step, by }) => notTheDepartment(step, by),
  require: ({ step }) =>
    step.pause?.kind === 'SPECIAL_PROCEDURE'
      ? undefined
      : stepConflict(step, STEP_PATH, 'a step in a special procedure'),
  leadsTo: (step) => pauseOf(step, 'SPECIAL_PROCEDURE').resumesTo,
  apply: (step, { at }, state) => resumed(state, step, pauseOf(step, 'SPECIAL_PROCEDURE'), at),
  reason: (data) => data.comment,
});

/** The limit of the procedure is over. */
export const pauseTimer = stepTimer<StepMoment<'pauseOver'>>({
  kind: 'pauseOver',
  momentsOf: (_state, step) => {
    if (!(step.status === 'SUSPENDED' && step.pause?.kind === 'SPECIAL_PROCEDURE')) return [];
    const { since, dueAt } = step.pause;
    return [{ kind: 'pauseOver', key: `pauseOver/${step.id}/${since}`, at: dueAt, stepId: step.id }];
  },
  records: (_state, moment) => timedEntry('step.resumed', moment, { stepId: moment.stepId }),
});

export function pauseOf(step: StepState, kind: StepPause['kind']): StepPause {
  if (step.pause?.kind !== kind) throw new BrokenInvariant(`${step.id}: its clock is not paused by ${kind}`);
  return step.pause;
}

/** The step whose clock goes on after a pause; its status is what the pause resumes to. */
export function resumed(state: CaseState, step: StepState, pause: StepPause, at: number): StepState {
  const { pause: _pause, ...rest } = step;
  if (step.clock === undefined) return rest;
  return { ...rest, clock: resumedClock(state, itemOf(state, step), step.clock, pause, at) };
}
