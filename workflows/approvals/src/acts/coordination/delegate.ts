import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { StepState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import { type ActEntry, stepAct } from '../act';
import { flag, id, text } from '../fields';
import { notAColleague, notTheDepartment } from '../step-rules';
import { personOf } from '../substitution';
import { officers } from './recipients';

const OFFICER_PATH = ['input', 'officerId'];

/**
 * 转办 to another officer of the department. With return 转办返回 it may only be handed back to who delegated it, who
 * decides.
 */
export const delegate = stepAct({
  name: 'delegate',
  entry: 'step.delegated',
  mutation: 'delegateStep',
  mutationOfMany: 'delegateSteps',
  action: 'DELEGATE',
  posts: ['HANDLER', 'HEAD'],
  input: { officerId: id(), withReturn: flag(), reason: text() },
  expected: 'a step that is DISPATCHED, ACCEPTED, SUSPENDED or RETURNED',
  asks: { officer: ({ officerId }) => officerId },
  authorize: ({ step, by }) => notTheDepartment(step, by),
  check: ({ step, by, input: { officerId }, people: { officer } }) =>
    sameOfficer(officerId, by) ??
    (officer === undefined ? undefined : notAColleague(step, officerId, officer, OFFICER_PATH)) ??
    notHandedBack(step, officerId, by),
  apply: delegated,
  reason: ({ reason }) => reason,
  isReasonInternal: true,
  notify: (_step, { data }) => officers(data.officerId),
  sample: (_state, step, by) => ({ officerId: lender(step, by) ?? 'any' }),
});

const sameOfficer = (officerId: string, by: Commander): Refusal | undefined =>
  officerId === personOf(by)
    ? refuse('INVALID_INPUT', OFFICER_PATH, { expected: 'another officer', received: officerId })
    : undefined;

/** What was lent is not lent on. */
function notHandedBack({ assignment }: StepState, officerId: string, by: Commander): Refusal | undefined {
  const isLent = assignment?.withReturn === true && assignment.officerId === personOf(by);
  if (!isLent || assignment.act.actorId === officerId) return undefined;
  const expected = `${assignment.act.actorId}, who delegated it`;
  return refuse('INVALID_INPUT', OFFICER_PATH, { expected, received: officerId });
}

/** The step is with another officer; handed back to who delegated it, it is with nobody in particular. */
function delegated(
  { assignment, ...step }: StepState,
  { act, at, data: { officerId, withReturn, reason } }: ActEntry<'step.delegated'>,
): StepState {
  if (assignment?.withReturn === true && assignment.act.actorId === officerId) return step;
  return { ...step, assignment: { officerId, withReturn, reason, act, at } };
}

/** Who lent the step to the caller: it may only go back there. */
const lender = ({ assignment }: StepState, by: Commander): string | undefined =>
  assignment?.withReturn === true && assignment.officerId === by.actorId ? assignment.act.actorId : undefined;
