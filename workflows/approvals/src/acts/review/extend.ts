import type { Refusal } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState, Instant, StepState } from '../../case/state';
import type { ExtendCommand } from '../../contracts/step-commands';
import { decisiveDue } from '../../limits/clock';
import { EXTENSION_MAX_WORKING_DAYS } from '../../limits/pauses';
import { badText, stepConflict } from '../rules';
import { actDraft, badCount, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';

/** 延期: once, with the approval of the head and a reason, within the statutory limit (行政许可法 42). */
export function proposeExtend(state: CaseState, command: ExtendCommand, at: Instant): readonly Proposal[] | Refusal {
  const { stepId, workingDays, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'extend',
    expected: 'a step that is ACCEPTED',
    posts: ['HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: () =>
      badCount(workingDays, ['input', 'workingDays'], EXTENSION_MAX_WORKING_DAYS) ??
      badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) => notExtensible(step, at),
  });
  return actDraft(ruling, command, 'step.extended', { stepId, workingDays, reason });
}

function notExtensible(step: StepState, at: Instant): Refusal | undefined {
  const { clock } = step;
  if (clock === undefined || decisiveDue(clock) === null) {
    return stepConflict(step, STEP_PATH, 'a step that a limit counts against');
  }
  if (clock.extension !== undefined) return stepConflict(step, STEP_PATH, 'a step that was not extended before');
  if (clock.statutoryDueAt === null || at < clock.statutoryDueAt) return undefined;
  return stepConflict(step, STEP_PATH, 'a step within its statutory limit');
}
