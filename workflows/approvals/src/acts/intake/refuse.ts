import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import { refusalReasons } from '../../case/step-acts';
import type { RefuseCommand } from '../../contracts/step-commands';
import { badText, stepConflict } from '../rules';
import { actDraft, notTheAssignee, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { mayAccept } from './accept';

const REASON_CODE_PATH = ['input', 'reasonCode'];

/** 不予受理 by whoever may accept, for a reason that the law lists (行政许可法 32, 78). */
export function proposeRefuse(state: CaseState, command: RefuseCommand): readonly Proposal[] | Refusal {
  const { stepId, reasonCode, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'refuse',
    expected: 'a step that is DISPATCHED',
    posts: ['HANDLER', 'HEAD', 'COUNTER'],
    may: (step) => (mayAccept(state, step, by) ? notTheAssignee(step, by) : notTheDepartment(step, by)),
    given: () => badReason(reasonCode) ?? badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) => (reasonCode === 'NOT_CORRECTED' ? notAsked(step) : undefined),
  });
  return actDraft(ruling, command, 'step.refused', { stepId, reasonCode, reason });
}

function badReason(given: string): Refusal | undefined {
  if (refusalReasons.some((one) => one === given)) return undefined;
  return refuse('INVALID_INPUT', REASON_CODE_PATH, { expected: refusalReasons.join(', '), received: given });
}

/** Papers that nobody asked to correct cannot be refused as not corrected: the owner is told first what is missing. */
const notAsked = (step: StepState): Refusal | undefined =>
  (step.corrections ?? []).length > 0 ? undefined : stepConflict(step, STEP_PATH, 'a step whose papers were corrected');
