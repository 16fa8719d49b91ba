import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import type { Officer } from '../../contracts';
import type { DelegateCommand } from '../../contracts/step-commands';
import { badText } from '../rules';
import { actDraft, notAColleague, notTheDepartment, REASON_MAX, ruled } from '../step-rules';
import { personOf } from '../substitution';

const OFFICER_PATH = ['input', 'officerId'];

/**
 * 转办 to another officer of the department. With return 转办返回 it may only be handed back to who delegated it, who decides.
 * @param officer what the directory says; null when it knows nobody of that id, undefined where nobody asked it
 */
export function proposeDelegate(
  state: CaseState,
  command: DelegateCommand,
  officer?: Officer | null,
): readonly Proposal[] | Refusal {
  const { stepId, officerId, withReturn, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'delegate',
    expected: 'a step that is DISPATCHED, ACCEPTED, SUSPENDED or RETURNED',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: (step) =>
      sameOfficer(command) ??
      (officer === undefined ? undefined : notAColleague(step, officerId, officer, OFFICER_PATH)) ??
      notHandedBack(step, command) ??
      badText(reason, ['input', 'reason'], REASON_MAX),
  });
  return actDraft(ruling, command, 'step.delegated', { stepId, officerId, withReturn, reason });
}

const sameOfficer = ({ officerId, by }: DelegateCommand): Refusal | undefined =>
  officerId === personOf(by)
    ? refuse('INVALID_INPUT', OFFICER_PATH, { expected: 'another officer', received: officerId })
    : undefined;

/** What was lent is not lent on. */
function notHandedBack({ assignment }: StepState, { by, officerId }: DelegateCommand): Refusal | undefined {
  const isLent = assignment?.withReturn === true && assignment.officerId === personOf(by);
  if (!isLent || assignment.act.actorId === officerId) return undefined;
  const expected = `${assignment.act.actorId}, who delegated it`;
  return refuse('INVALID_INPUT', OFFICER_PATH, { expected, received: officerId });
}
