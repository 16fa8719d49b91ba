import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState } from '../../case/state';
import { specialProcedures } from '../../case/step-acts';
import type { ResumeCommand, SuspendCommand } from '../../contracts/step-commands';
import { badText, stepConflict } from '../rules';
import { actDraft, badCount, notTheDepartment, REASON_MAX, ruled, STEP_PATH, withComment } from '../step-rules';

/** The longest limit that a special procedure may be given, in working days. */
export const PROCEDURE_MAX_WORKING_DAYS = 120;

/** 特别程序 (开始): its time is not counted, and it carries a limit of its own (行政许可法 45). */
export function proposeSuspend(state: CaseState, command: SuspendCommand): readonly Proposal[] | Refusal {
  const { stepId, procedure, limitWorkingDays, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'suspend',
    expected: 'a step that is ACCEPTED',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: () =>
      badProcedure(procedure) ??
      badCount(limitWorkingDays, ['input', 'limitWorkingDays'], PROCEDURE_MAX_WORKING_DAYS) ??
      badText(reason, ['input', 'reason'], REASON_MAX),
  });
  return actDraft(ruling, command, 'step.suspended', { stepId, procedure, limitWorkingDays, reason });
}

function badProcedure(given: string): Refusal | undefined {
  if (specialProcedures.some((one) => one === given)) return undefined;
  const expected = specialProcedures.join(', ');
  return refuse('INVALID_INPUT', ['input', 'procedure'], { expected, received: given });
}

/** 特别程序 (结束): the clock goes on with the rest. */
export function proposeResume(state: CaseState, command: ResumeCommand): readonly Proposal[] | Refusal {
  const { stepId, comment, by } = command;
  const ruling = ruled(state, command, {
    move: 'resume',
    expected: 'a step in a special procedure',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: () => (comment === undefined ? undefined : badText(comment, ['input', 'comment'], REASON_MAX, 0)),
    needs: (step) =>
      step.pause?.kind === 'SPECIAL_PROCEDURE'
        ? undefined
        : stepConflict(step, STEP_PATH, 'a step in a special procedure'),
  });
  return actDraft(ruling, command, 'step.resumed', { stepId, ...withComment(comment) });
}
