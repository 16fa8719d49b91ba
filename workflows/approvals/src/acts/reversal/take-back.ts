import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { TakenBack } from '../../case/step-acts';
import type { TakeBackCommand } from '../../contracts/step-commands';
import { isCommitting } from '../../elements/elements';
import { isUndelivered } from '../../sequencing/stages';
import { isLookedUp } from '../intake/prior-approval';
import { badText, stepConflict } from '../rules';
import { actDraft, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { dependants } from './undo';

/** 取回 of one's own last act on a step, until somebody downstream has acted or an account has committed. */
export function proposeTakeBack(state: CaseState, command: TakeBackCommand): readonly Proposal[] | Refusal {
  const { stepId, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'takeBack',
    expected: 'a step that the caller acted on last',
    posts: ['HANDLER', 'HEAD', 'COUNTER'],
    may: () => undefined,
    given: () => badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) => (ownAct(state, step, by.actorId) === undefined ? notOwn(step, by.actorId) : acted(state, step)),
  });
  if (isRefusal(ruling)) return ruling;
  const what = ownAct(state, ruling, by.actorId) ?? 'DECISION';
  return actDraft(ruling, command, 'step.takenBack', { stepId, what, reason });
}

/** Who did act, but not last, is told who came after. */
function notOwn(step: StepState, actorId: string): Refusal {
  const acts = [step.accepted?.act, step.refused?.act, ...step.signatures.map(({ act }) => act)];
  const expected = 'the officer who acted last on the step';
  if (acts.some((act) => act?.actorId === actorId)) return stepConflict(step, STEP_PATH, expected);
  return refuse('NOT_ALLOWED', STEP_PATH, { expected });
}

/** What the caller did last to a step, as far as it can be taken back. */
function ownAct(state: CaseState, step: StepState, actorId: string): TakenBack | undefined {
  const { outcome, refused, accepted } = step;
  if (step.status === 'NOT_ACCEPTED') return refused?.act.actorId === actorId ? 'REFUSAL' : undefined;
  if (outcome !== undefined) {
    if (outcome.act.actorId !== actorId) return undefined;
    const item = itemOf(state, step);
    if (isLookedUp(item)) return 'ACCEPTANCE';
    const isAtOnce = (item.promisedWorkingDays ?? item.promisedCalendarDays) === 0 && accepted?.isDeemed === false;
    // What was decided by its acceptance goes back before that, or it would be decided again at once.
    return isAtOnce ? 'ACCEPTANCE' : 'DECISION';
  }
  const own = step.signatures.filter((one) => one.act?.actorId === actorId);
  const before = step.preApproval?.at ?? Number.NEGATIVE_INFINITY;
  if (own.some(({ at }) => at !== undefined && at >= before)) return 'SIGNATURE';
  if (step.preApproval !== undefined) return step.preApproval.act.actorId === actorId ? 'PRE_APPROVAL' : undefined;
  return isFreshlyAccepted(step) && accepted?.act.actorId === actorId ? 'ACCEPTANCE' : undefined;
}

/** Nothing was done to the step since it was accepted. */
function isFreshlyAccepted({ accepted, signatures, clock, corrections, lastDueRevision }: StepState): boolean {
  return (
    accepted?.isDeemed === false &&
    signatures.every((one) => one.decision === undefined) &&
    clock?.dueRevision === (lastDueRevision ?? 0) + 1 &&
    (corrections ?? []).every((one) => one.at <= accepted.at)
  );
}

/** Who came after: the owner who has the result, a step that depends on this one and was taken up, or an account that has committed what this decision commits. */
function acted(state: CaseState, step: StepState): Refusal | undefined {
  const isDelivered = step.decidedAt !== undefined && !isUndelivered(step);
  if (isDelivered) return stepConflict(step, STEP_PATH, 'a step whose result was not handed over');
  const { commitment } = step;
  if (commitment !== undefined && commitment.checks.length > 0) {
    return stepConflict(step, STEP_PATH, 'a step whose commitment was not checked yet');
  }
  const behind = dependants(state, step.itemCode);
  const touched = Object.values(state.steps).find((one) => behind.has(one.itemCode) && !isUntouched(one));
  if (touched !== undefined) return stepConflict(touched, STEP_PATH, 'a step behind which nobody has acted yet');
  const { isConstructionPermit } = itemOf(state, step);
  const isCommitted = Object.values(state.elements).some(
    ({ itemCode, commitOn, status }) =>
      status === 'COMMITTED' &&
      ((commitOn === 'ITEM_APPROVED' && itemCode === step.itemCode) ||
        (commitOn === 'PERMIT_APPROVED' && isConstructionPermit)),
  );
  if (!isCommitted && !isCommitting(state)) return undefined;
  return stepConflict(step, STEP_PATH, 'a step whose elements are not committed');
}

const isUntouched = ({ status, receivedAt, corrections }: StepState): boolean =>
  status === 'WAITING' || (status === 'DISPATCHED' && receivedAt === undefined && (corrections ?? []).length === 0);
