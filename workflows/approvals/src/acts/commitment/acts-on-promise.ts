import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { nextStatus } from '../../case/transitions';
import type { Commander } from '../../contracts';
import type {
  ApproveOnCommitmentCommand,
  CheckCommitmentCommand,
  PromiseCommand,
} from '../../contracts/commitment-commands';
import { tallySignatures } from '../review/signing';
import { badText, notTheOwner, stepConflict } from '../rules';
import { actDraft, isLent, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { isTolerated } from '../tolerance/tolerance';
import { badDocumentNumber } from '../written';
import { commitmentTransitions, isAwaited, termsOf } from './commitment';

const SIGNATORY_MAX = 100;

/** 作出承诺 by the owner, in place of prior review: all the points that the catalogue states. Who broke a promise on the step gives no other. */
export function proposePromise(state: CaseState, command: PromiseCommand): readonly Proposal[] | Refusal {
  const { stepId, signatory, by } = command;
  const ruling = ruled(state, command, {
    move: 'promise',
    expected: 'a step that is DISPATCHED or ACCEPTED',
    posts: ['OWNER', 'AGENT'],
    may: () => notTheOwner(by, state.ownerId),
    given: (step) => notOffered(state, step) ?? badText(signatory, ['input', 'signatory'], SIGNATORY_MAX),
    needs: (step) =>
      (step.hasBrokenCommitment === true
        ? stepConflict(step, STEP_PATH, 'a step on which no promise was broken')
        : undefined) ??
      (step.commitment === undefined ? undefined : stepConflict(step, STEP_PATH, 'a step without a commitment')),
  });
  const points = isRefusal(ruling) ? [] : (termsOf(state, ruling)?.points ?? []);
  return actDraft(ruling, command, 'step.promised', { stepId, points, signatory: signatory.trim() });
}

const notOffered = (state: CaseState, step: StepState): Refusal | undefined =>
  termsOf(state, step) === undefined
    ? refuse('COMMITMENT_FORBIDDEN', STEP_PATH, { received: step.itemCode })
    : undefined;

/** 告知承诺决定: the department approves at once, also what it has not accepted yet. */
export function proposeApproveOnCommitment(
  state: CaseState,
  command: ApproveOnCommitmentCommand,
): readonly Proposal[] | Refusal {
  const { stepId, opinion, documentNumber, by } = command;
  const ruling = ruled(state, command, {
    move: 'approveOnCommitment',
    expected: 'a step that is DISPATCHED or ACCEPTED',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by) ?? isLent(step, by, STEP_PATH),
    given: (step) =>
      notOffered(state, step) ??
      badText(opinion, ['input', 'opinion'], REASON_MAX) ??
      badDocumentNumber(documentNumber),
    needs: (step) =>
      (step.commitment === undefined
        ? stepConflict(step, STEP_PATH, 'a step on which the owner promised')
        : undefined) ??
      (isTolerated(step) ? stepConflict(step, STEP_PATH, 'a step whose deferred papers were made up') : undefined) ??
      notSettledBy(state, step, by),
  });
  return actDraft(ruling, command, 'step.approvedOnCommitment', {
    stepId,
    departmentId: by.departmentId ?? '',
    opinion,
    ...(documentNumber === undefined ? {} : { documentNumber }),
  });
}

/** 加签: where others have to agree too, the promise does not decide the step. */
function notSettledBy(state: CaseState, step: StepState, { departmentId }: Commander): Refusal | undefined {
  const signatures = step.signatures.map((one) =>
    one.departmentId === departmentId ? ({ decision: 'APPROVE' } as const) : one,
  );
  const isSettled = tallySignatures(itemOf(state, step), signatures) === 'APPROVED';
  return isSettled ? undefined : stepConflict(step, STEP_PATH, 'a step that one signature settles');
}

/** 事中事后核查 by the department, also after the case was approved and after the limit of the check. */
export function proposeCheckCommitment(
  state: CaseState,
  command: CheckCommitmentCommand,
): readonly Proposal[] | Refusal {
  const { stepId, result, findings, by } = command;
  const ruling = ruled(state, command, {
    move: 'checkCommitment',
    expected: 'a step that was approved on a commitment',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: () => badText(findings, ['input', 'findings'], REASON_MAX),
    needs: (step) =>
      nextStatus(commitmentTransitions, 'keep', step.commitment?.status ?? null) === undefined
        ? stepConflict(step, STEP_PATH, 'a step whose commitment is to be checked')
        : undefined,
    alsoIn: isAwaited(state.steps[stepId]) ? ['APPROVED'] : [],
  });
  return actDraft(ruling, command, 'step.commitmentChecked', { stepId, result, findings });
}
