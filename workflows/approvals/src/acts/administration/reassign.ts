import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal, SYSTEM_KEY } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import type { ReassignCommand } from '../../contracts/assignment-commands';
import type { Officer } from '../../contracts/people';
import { actOf, badText, contentOf, stepConflict } from '../rules';
import { notAColleague, REASON_MAX, ruled } from '../step-rules';
import { reassignPosts } from './reassignment';

const FROM_PATH = ['input', 'fromOfficerId'];
const TO_PATH = ['input', 'toOfficerId'];
const STEPS_MAX = 100;

/**
 * 批量调整经办人: by an operator, of steps that are with one officer, all or none. Several are several entries: the last one
 * carries the caller's key, so that all are stored when it is; those that a former try stored are left out.
 * @param officer to whom they go, as the directory knows him; null when it knows nobody of that id, undefined where
 * nobody asked it
 */
export function proposeReassign(
  state: CaseState,
  command: ReassignCommand,
  officer?: Officer | null,
): readonly Proposal[] | Refusal {
  const { stepIds, key } = command;
  if (stepIds.length === 0 || stepIds.length > STEPS_MAX || new Set(stepIds).size !== stepIds.length) {
    const expected = `1 to ${STEPS_MAX} different steps`;
    return refuse('INVALID_INPUT', ['input', 'stepIds'], { expected, received: String(stepIds.length) });
  }
  const proposals: Proposal[] = [];
  for (const [at, stepId] of stepIds.entries()) {
    const own = at === stepIds.length - 1 ? key : `${SYSTEM_KEY}${key}/${stepId}`;
    if (state.steps[stepId]?.assignment?.key === own) continue;
    const ruling = ruledStep(state, command, stepId, officer);
    if (isRefusal(ruling)) return placed(ruling, command, at);
    const { fromOfficerId, toOfficerId: officerId, reason } = command;
    const data = { stepId, fromOfficerId, officerId, reason };
    proposals.push(draft('step.reassigned', own, data, actOf(command.by), contentOf(command)));
  }
  return proposals;
}

const ruledStep = (state: CaseState, command: ReassignCommand, stepId: string, officer?: Officer | null) =>
  ruled(
    state,
    { stepId, by: command.by },
    {
      move: 'reassign',
      expected: 'a step that is DISPATCHED, ACCEPTED, SUSPENDED or RETURNED and with an officer',
      posts: reassignPosts,
      may: () => undefined,
      given: (step) =>
        sameOfficer(command) ??
        (officer === undefined ? undefined : notAColleague(step, command.toOfficerId, officer, TO_PATH)) ??
        badText(command.reason, ['input', 'reason'], REASON_MAX),
      isPossible: (step) => step.assignment !== undefined,
      needs: (step) => withSomebodyElse(step, command),
    },
  );

const sameOfficer = ({ fromOfficerId, toOfficerId }: ReassignCommand): Refusal | undefined =>
  fromOfficerId === toOfficerId
    ? refuse('INVALID_INPUT', TO_PATH, { expected: 'another officer', received: toOfficerId })
    : undefined;

/** Another operator may have been faster: the conflict names who changed the step. */
function withSomebodyElse(step: StepState, { fromOfficerId }: ReassignCommand): Refusal | undefined {
  if (step.assignment?.officerId === fromOfficerId) return undefined;
  return stepConflict(step, FROM_PATH, `${step.assignment?.officerId ?? 'nobody'}, with whom the step is`);
}

/** A refusal of one step among several names it by its place. */
function placed(refusal: Refusal, { stepIds }: ReassignCommand, at: number): Refusal {
  const isOfStep = refusal.path[1] === 'stepId';
  return isOfStep && stepIds.length > 1 ? { ...refusal, path: ['input', 'stepIds', String(at)] } : refusal;
}
