import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type Proposal, SYSTEM_KEY } from '../../case/draft';
import type { StepState } from '../../case/state';
import { BrokenInvariant, nextStatus, stepTransitions } from '../../case/transitions';
import { type ActEntry, stepChange } from '../act';
import { actOnSteps, type CaseCommandOf, type CaseRequest } from '../case-act';
import { differentIds, type Input, id, text } from '../fields';
import { notRunning, stepConflict } from '../rules';
import { notAColleague, notApplicable, STEP_PATH } from '../step-rules';

const FROM_PATH = ['input', 'fromOfficerId'];
const TO_PATH = ['input', 'toOfficerId'];
const STEPS_MAX = 100;
const WITH_AN_OFFICER = 'a step that is DISPATCHED, ACCEPTED, SUSPENDED or RETURNED and with an officer';

const fields = { stepIds: differentIds(STEPS_MAX, 'steps'), fromOfficerId: id(), toOfficerId: id(), reason: text() };

/**
 * 批量调整经办人: by an operator, of steps that are with one officer, all or none. Several are several entries: the last one
 * carries the caller's key, so that all are stored when it is; those that a former try stored are left out.
 */
export const reassign = actOnSteps({
  name: 'reassign',
  versionOf: 'step',
  posts: ['OPERATOR'],
  input: fields,
  asks: { officer: ({ toOfficerId }) => toOfficerId },
  alsoIn: 'any',
  check: ({ input: { fromOfficerId, toOfficerId } }) =>
    fromOfficerId === toOfficerId
      ? refuse('INVALID_INPUT', TO_PATH, { expected: 'another officer', received: toOfficerId })
      : undefined,
  records: (request) => {
    const { stepIds, fromOfficerId, toOfficerId: officerId, reason } = request.input;
    const { state, key, record } = request;
    const proposals: Proposal[] = [];
    for (const [at, stepId] of stepIds.entries()) {
      const own = at === stepIds.length - 1 ? key : `${SYSTEM_KEY}${key}/${stepId}`;
      if (state.steps[stepId]?.assignment?.key === own) continue;
      const refusal = notReassignable(request, stepId);
      if (refusal !== undefined) return placed(refusal, stepIds.length, at);
      proposals.push(record('step.reassigned', { stepId, fromOfficerId, officerId, reason }, own));
    }
    return proposals;
  },
  offers: [
    {
      on: 'step',
      action: 'REASSIGN',
      mutation: 'reassignSteps',
      sample: (_state, _by, { step }) => ({
        stepIds: step === undefined ? [] : [step.id],
        fromOfficerId: step?.assignment?.officerId ?? '',
        toOfficerId: 'any',
      }),
    },
  ],
});

export type ReassignCommand = CaseCommandOf<typeof reassign>;

function notReassignable(
  { state, input, facts: { officer } }: CaseRequest<typeof fields>,
  stepId: string,
): Refusal | undefined {
  const step = state.steps[stepId];
  if (step === undefined) return refuse('NOT_FOUND', STEP_PATH, { received: stepId });
  const hasMove = nextStatus(stepTransitions, 'reassign', step.status) !== undefined;
  return (
    notApplicable(state, step, STEP_PATH, WITH_AN_OFFICER) ??
    (officer === undefined ? undefined : notAColleague(step, input.toOfficerId, officer, TO_PATH)) ??
    notRunning(state, STEP_PATH) ??
    (hasMove && step.assignment !== undefined ? undefined : stepConflict(step, STEP_PATH, WITH_AN_OFFICER)) ??
    withSomebodyElse(step, input)
  );
}

/** Another operator may have been faster: the conflict names who changed the step. */
function withSomebodyElse(step: StepState, { fromOfficerId }: Input<typeof fields>): Refusal | undefined {
  if (step.assignment?.officerId === fromOfficerId) return undefined;
  return stepConflict(step, FROM_PATH, `${step.assignment?.officerId ?? 'nobody'}, with whom the step is`);
}

/** A refusal of one step among several names it by its place. */
function placed(refusal: Refusal, count: number, at: number): Refusal {
  const isOfStep = refusal.path[1] === 'stepId';
  return isOfStep && count > 1 ? { ...refusal, path: ['input', 'stepIds', String(at)] } : refusal;
}

/** The step is with another officer. */
export const reassigned = stepChange({
  entry: 'step.reassigned',
  move: 'reassign',
  apply: withOfficer,
  reason: ({ reason }) => reason,
  isReasonInternal: true,
  notify: (_step, { data }) => ({ recipientIds: [data.fromOfficerId, data.officerId] }),
});

/** What was lent still returns to who lent it; reassigned to that officer it is handed back. */
function withOfficer(
  { assignment, ...step }: StepState,
  { act, at, key, data }: ActEntry<'step.reassigned'>,
): StepState {
  if (assignment?.officerId !== data.fromOfficerId) {
    throw new BrokenInvariant(`${step.id} is not with ${data.fromOfficerId}`);
  }
  const { officerId, reason } = data;
  if (!assignment.withReturn) return { ...step, assignment: { officerId, withReturn: false, reason, act, at, key } };
  if (assignment.act.actorId === officerId) return step;
  return { ...step, assignment: { ...assignment, officerId, key } };
}
