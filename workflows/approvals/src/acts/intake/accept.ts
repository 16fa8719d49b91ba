import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, Instant, StepState } from '../../case/state';
import { nextStatus, stepTransitions } from '../../case/transitions';
import type { AcceptCommand, Commander } from '../../contracts';
import { actOf, badText, contentOf, notRunning, staleVersion, stepConflict, wrongPost } from '../rules';
import { notTheAssignee, withComment } from '../step-rules';

const COMMENT_MAX = 2_000;

/** 受理: by the department of the step, or at the counter of the department that leads its stage. */
export function proposeAccept(state: CaseState, command: AcceptCommand, at: Instant): readonly Proposal[] | Refusal {
  const { stepId, ifVersion, comment, by, key } = command;
  const path = ['input', 'stepId'];
  const step = state.steps[stepId];
  if (step === undefined) return refuse('NOT_FOUND', path, { received: stepId });
  const refusal =
    wrongPost(by, ['HANDLER', 'HEAD', 'COUNTER']) ??
    (mayAccept(state, step, by)
      ? undefined
      : refuse('NOT_ALLOWED', path, {
          expected: `an officer of ${step.departmentId}`,
          received: by.departmentId ?? 'no department',
        })) ??
    notTheAssignee(step, by) ??
    (comment === undefined ? undefined : badText(comment, ['input', 'comment'], COMMENT_MAX, 0)) ??
    notRunning(state, path) ??
    (nextStatus(stepTransitions, 'accept', step.status) === undefined
      ? stepConflict(step, path, 'a step that is DISPATCHED or RETURNED')
      : undefined) ??
    staleVersion(ifVersion, step);
  if (refusal !== undefined) return refusal;
  const data = { stepId, isDeemed: false, clockFrom: at, ...withComment(comment) };
  return [draft('step.accepted', key, data, actOf(by), contentOf(command))];
}

/** True for the officers who may take a step. */
export function mayAccept(state: CaseState, step: StepState, by: Commander): boolean {
  if (by.departmentId === undefined) return false;
  if (by.departmentId === step.departmentId) return true;
  const { stageCode } = itemOf(state, step);
  const lead = state.catalogue.stages.find((stage) => stage.code === stageCode)?.leadDepartmentCode;
  return by.post === 'COUNTER' && lead !== undefined && state.departments[lead] === by.departmentId;
}
