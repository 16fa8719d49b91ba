import type { Refusal } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseEntry, CaseEntryData, CaseState, StepState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import { clockStart, startClock } from '../../limits/clock';
import { ruleInForce } from '../../limits/limit-class';
import { stepAct } from '../act';
import { ownerOf } from '../coordination/recipients';
import { comment, flagIfSet } from '../fields';
import { notTheAssignee, notTheDepartment } from '../step-rules';
import { acceptanceReceipt } from './acceptance-receipt';
import { incomplete, materialsSeen, seenOnPaper } from './complete-materials';

/**
 * 受理: by the department of the step, or at the counter of the department that leads its stage; by the clock of the case
 * where nothing was named missing within five days (行政许可法 32).
 */
export const accept = stepAct({
  name: 'accept',
  entry: 'step.accepted',
  mutation: 'acceptStep',
  mutationOfMany: 'acceptSteps',
  action: 'ACCEPT',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: { comment: comment(), seenOnPaper: flagIfSet(true) },
  move: (given) => ('isDeemed' in given && given.isDeemed ? 'deemAccepted' : 'accept'),
  expected: 'a step that is DISPATCHED or RETURNED',
  authorize: ({ state, step, by }) => notTaking(state, step, by),
  require: ({ state, step, input }) => incomplete(state, step, input.seenOnPaper),
  data: ({ state, step, at, input: { seenOnPaper: _isSeen, ...given } }) => ({
    stepId: step.id,
    isDeemed: false,
    clockFrom: clockStart(state, step, at),
    ...given,
    ...seenOnPaper(state, step),
  }),
  apply: (step, entry, state) => acceptedStep(state, step, entry, entry.data),
  reason: (data) => data.comment,
  notify: (_step, _entry, state) => ownerOf(state),
  documents: (context, entry) => [acceptanceReceipt(context, entry)],
});

/** True for the officers who may take a step. */
export function mayAccept(state: CaseState, step: StepState, by: Commander): boolean {
  if (by.departmentId === undefined) return false;
  if (by.departmentId === step.departmentId) return true;
  const { stageCode } = itemOf(state, step);
  const lead = state.catalogue.stages.find((stage) => stage.code === stageCode)?.leadDepartmentCode;
  return by.post === 'COUNTER' && lead !== undefined && state.departments[lead] === by.departmentId;
}

/** Why the caller may not take a step: he is of another office, or it is with another officer. */
export const notTaking = (state: CaseState, step: StepState, by: Commander): Refusal | undefined =>
  mayAccept(state, step, by) ? notTheAssignee(step, by) : notTheDepartment(step, by);

/** A step whose clock runs from its acceptance on; its status is what accepted it. */
export function acceptedStep(
  state: CaseState,
  step: StepState,
  { act, at, key }: Pick<CaseEntry, 'act' | 'at' | 'key'>,
  { isDeemed, clockFrom, comment: said, seenOnPaper: seen }: Omit<CaseEntryData['step.accepted'], 'stepId'>,
): StepState {
  return {
    ...step,
    accepted: {
      act,
      at,
      isDeemed,
      ...(said === undefined ? {} : { comment: said }),
      ...materialsSeen(state, seen),
      key,
    },
    acceptedAt: clockFrom,
    clock: {
      ...startClock(state, itemOf(state, step), clockFrom, ruleInForce(state)),
      dueRevision: (step.lastDueRevision ?? 0) + 1,
    },
  };
}
