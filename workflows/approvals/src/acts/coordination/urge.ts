import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, Instant, StepState } from '../../case/state';
import type { Commander } from '../../contracts';
import type { UrgeCommand } from '../../contracts/step-commands';
import { workingDaysBetween } from '../../limits/clock';
import { badText, notTheOwner, stepConflict } from '../rules';
import { actDraft, REASON_MAX, ruled, STEP_PATH } from '../step-rules';

const OFFICE_POSTS = ['HANDLER', 'HEAD', 'COUNTER'];

/** 催办: by the owner, the dispatch centre, the leader in charge or the lead department of the stage; once a working day a step. */
export function proposeUrge(state: CaseState, command: UrgeCommand, at: Instant): readonly Proposal[] | Refusal {
  const { stepId, message, by } = command;
  const ruling = ruled(state, command, {
    move: 'urge',
    expected: 'a step that somebody has to act on',
    posts: ['OWNER', 'AGENT', 'DISPATCHER', 'LEADER', ...OFFICE_POSTS],
    may: (step) => notAnUrger(state, step, by),
    given: () => badText(message, ['input', 'message'], REASON_MAX),
    needs: (step) => urgedAlready(state, step, at),
  });
  return actDraft(ruling, command, 'step.urged', { stepId, message });
}

function notAnUrger(state: CaseState, step: StepState, by: Commander): Refusal | undefined {
  if (by.post === 'OWNER' || by.post === 'AGENT') return notTheOwner(by, state.ownerId);
  if (!OFFICE_POSTS.includes(by.post)) return undefined;
  const { stageCode } = itemOf(state, step);
  const lead = state.catalogue.stages.find((stage) => stage.code === stageCode)?.leadDepartmentCode ?? '';
  const departmentId = state.departments[lead];
  if (departmentId !== undefined && departmentId === by.departmentId) return undefined;
  return refuse('NOT_ALLOWED', STEP_PATH, {
    expected: `an officer of the lead department ${departmentId ?? lead}`,
    received: by.departmentId ?? 'no department',
  });
}

/** Who comes second on a working day is told who was first. */
function urgedAlready(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  const last = step.urges?.at(-1);
  if (last === undefined || workingDaysBetween(state, last.at, at) >= 1) return undefined;
  return stepConflict({ ...step, changed: last }, STEP_PATH, 'a step that was not urged on this working day');
}
