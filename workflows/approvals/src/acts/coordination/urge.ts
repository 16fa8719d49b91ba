import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import type { Commander } from '../../contracts/command';
import { workingDaysBetween } from '../../limits/clock';
import { stepAct } from '../act';
import { text } from '../fields';
import { notTheOwner, stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';
import { whoHasToAct } from './recipients';

/**
 * 催办: by the owner, the dispatch centre, the leader in charge or the lead department of the stage; once a working day a
 * step.
 */
export const urge = stepAct({
  name: 'urge',
  entry: 'step.urged',
  mutation: 'urgeStep',
  mutationOfMany: 'urgeSteps',
  action: 'URGE',
  posts: ['OWNER', 'AGENT', 'DISPATCHER', 'LEADER', 'HANDLER', 'HEAD', 'COUNTER'],
  input: { message: text() },
  expected: 'a step that somebody has to act on',
  allowedOn: 'anyStep',
  authorize: ({ state, step, by }) => notAnUrger(state, step, by),
  require: ({ state, step, at }) => urgedAlready(state, step, at),
  apply: (step, { act, at, data: { message } }) => ({ ...step, urges: [...(step.urges ?? []), { act, at, message }] }),
  reason: ({ message }) => message,
  notify: whoHasToAct,
});

function notAnUrger(state: CaseState, step: StepState, by: Commander): Refusal | undefined {
  if (by.post === 'OWNER' || by.post === 'AGENT') return notTheOwner(by, state.ownerId);
  if (by.post === 'DISPATCHER' || by.post === 'LEADER') return undefined;
  const { stageCode } = itemOf(state, step);
  const lead = state.catalogue.stages.find((stage) => stage.code === stageCode)?.leadDepartmentCode ?? '';
  const departmentId = state.departments[lead];
  if (departmentId !== undefined && departmentId === by.departmentId) return undefined;
  return refuse('NOT_ALLOWED', STEP_PATH, {
    expected: `an officer of the lead department ${departmentId ?? lead}`,
    received: by.departmentId ?? 'no department',
  });
}

/** A second urge on the same working day names the first. */
function urgedAlready(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  const last = step.urges?.at(-1);
  if (last === undefined || workingDaysBetween(state, last.at, at) >= 1) return undefined;
  return stepConflict({ ...step, changed: last }, STEP_PATH, 'a step that was not urged on this working day');
}
