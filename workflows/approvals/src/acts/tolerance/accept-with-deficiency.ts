import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, Instant, StepState } from '../../case/state';
import type { Organisation } from '../../contracts';
import type {
  AcceptWithDeficiencyCommand,
  ExtendToleranceCommand,
  PreApproveCommand,
} from '../../contracts/tolerance-commands';
import { badCodes } from '../application/hand-in-materials';
import { mayAccept } from '../intake/accept';
import { badText, stepConflict } from '../rules';
import {
  actDraft,
  badCount,
  isLent,
  notTheAssignee,
  notTheDepartment,
  REASON_MAX,
  ruled,
  STEP_PATH,
  withComment,
} from '../step-rules';
import { badDocumentNumber, badFiles, badOpinion } from '../written';
import { commitmentOf } from './apply-for-tolerance';
import { badCommitment, CODES_PATH, notDeferrable } from './deferrable';
import { isTolerated, longestMakeUp } from './tolerance';

const DAYS_PATH = ['input', 'makeUpWorkingDays'];
/** 不可抗力 at most at once, in working days. */
export const TOLERANCE_EXTENSION_MAX = 60;
const EXTENSIONS_MAX = 10;

/**
 * 容缺受理: as an acceptance, while papers are missing that the policy lets be deferred and that the owner committed to make up, in an application or on paper.
 * @param owner what the directory says of the owner; null when it knows none of that id, undefined where nobody asked it
 */
export function proposeAcceptWithDeficiency(
  state: CaseState,
  command: AcceptWithDeficiencyCommand,
  at: Instant,
  owner?: Organisation | null,
): readonly Proposal[] | Refusal {
  const { stepId, makeUpWorkingDays, comment, by } = command;
  const word = commitmentOf(state.steps[stepId], command);
  const codes = isRefusal(word) ? [] : word.materialCodes;
  const ruling = ruled(state, command, {
    move: 'acceptWithDeficiency',
    expected: 'a step that is DISPATCHED or RETURNED',
    posts: ['HANDLER', 'HEAD', 'COUNTER'],
    may: (step) => (mayAccept(state, step, by) ? notTheAssignee(step, by) : notTheDepartment(step, by)),
    given: (step) =>
      (isRefusal(word) ? word : (badCodes(state, step, codes, CODES_PATH) ?? badCommitment(word.commitment))) ??
      (comment === undefined ? undefined : badText(comment, ['input', 'comment'], REASON_MAX, 0)),
    needs: (step) => notDeferrable(state, step, codes, owner) ?? tooLong(state, step, makeUpWorkingDays, at),
  });
  if (isRefusal(ruling)) return ruling;
  if (isRefusal(word)) return word;
  const days = makeUpWorkingDays ?? longest(state, ruling, at);
  const data = { stepId, clockFrom: at, makeUpWorkingDays: days, ...word, ...withComment(comment) };
  return actDraft(ruling, command, 'step.acceptedWithDeficiency', data);
}

function longest(state: CaseState, step: StepState, at: Instant): number {
  const item = itemOf(state, step);
  return item.toleranceRule === undefined ? 0 : longestMakeUp(state, item, item.toleranceRule, at);
}

function tooLong(state: CaseState, step: StepState, days: number | undefined, at: Instant): Refusal | undefined {
  if (days === undefined) return undefined;
  const most = longest(state, step, at);
  if (Number.isInteger(days) && days >= 1 && days <= most) return undefined;
  const expected = most === 0 ? 'none: the papers are made up before the decision' : `1 to ${most} working days`;
  return refuse('INVALID_INPUT', DAYS_PATH, { expected, received: String(days) });
}

/** 预批复: what depends on the step may begin; the formal approval follows when the papers are complete. */
export function proposePreApprove(state: CaseState, command: PreApproveCommand): readonly Proposal[] | Refusal {
  const { stepId, opinion, documentNumber, fileIds, by } = command;
  const ruling = ruled(state, command, {
    move: 'preApprove',
    expected: 'a step that is ACCEPTED',
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by) ?? isLent(step, by),
    given: () => badOpinion(opinion) ?? badDocumentNumber(documentNumber) ?? badFiles(fileIds, ['input', 'fileIds']),
    needs: (step) =>
      isTolerated(step) && step.tolerance?.dueAt !== null
        ? undefined
        : stepConflict(step, STEP_PATH, 'a step that was accepted with deficiency until a limit'),
  });
  const number = documentNumber === undefined ? {} : { documentNumber };
  return actDraft(ruling, command, 'step.preApproved', { stepId, opinion, ...number, fileIds });
}

/** 因不可抗力延长补齐期限, before it has passed. */
export function proposeExtendTolerance(
  state: CaseState,
  command: ExtendToleranceCommand,
  at: Instant,
): readonly Proposal[] | Refusal {
  const { stepId, workingDays, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'extendTolerance',
    expected: 'a step with papers that are deferred',
    posts: ['HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: () =>
      badCount(workingDays, ['input', 'workingDays'], TOLERANCE_EXTENSION_MAX) ??
      badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) => notExtendable(state, step, at),
  });
  return actDraft(ruling, command, 'step.toleranceExtended', { stepId, workingDays, reason });
}

function notExtendable(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  const { tolerance } = step;
  if (tolerance?.status !== 'OPEN' || tolerance.dueAt === null || at >= tolerance.dueAt) {
    return stepConflict(step, STEP_PATH, 'a step whose make-up limit has not passed');
  }
  if (itemOf(state, step).toleranceRule?.extension === undefined) {
    return refuse('TOLERANCE_FORBIDDEN', STEP_PATH, { expected: 'a policy that extends the make-up limit' });
  }
  if (tolerance.extensions.length < EXTENSIONS_MAX) return undefined;
  return stepConflict(step, STEP_PATH, `a step that was extended fewer than ${EXTENSIONS_MAX} times`);
}
