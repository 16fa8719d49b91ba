import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { TakenBack } from '../../case/step-acts';
import type { StepStatus } from '../../case/terms';
import { isCommitting } from '../../elements/elements';
import { isAsked, renewedElements } from '../../elements/renewal';
import { withoutPreApproval } from '../../limits/waiting-clock';
import { isUndelivered } from '../../sequencing/stages';
import { type ActEntry, stepAct } from '../act';
import { letGo } from '../commitment/commitment';
import { text } from '../fields';
import { isLookedUp } from '../intake/prior-approval';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';
import { isTolerated } from '../tolerance/tolerance';
import { dependants, unhandled } from './undo';

/** 取回 of one's own last act on a step, until somebody downstream has acted or an account has committed. */
export const takeBack = stepAct({
  name: 'takeBack',
  entry: 'step.takenBack',
  mutation: 'takeBack',
  action: 'TAKE_BACK',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: { reason: text() },
  expected: 'a step that the caller acted on last',
  allowedOn: 'anyStep',
  settles: true,
  require: ({ state, step, by }) =>
    ownAct(state, step, by.actorId) === undefined ? notOwn(step, by.actorId) : acted(state, step),
  data: ({ state, step, by, input: { reason } }) => {
    const what = ownAct(state, step, by.actorId) ?? 'DECISION';
    return { stepId: step.id, what, reason };
  },
  leadsTo: (step, { data: { what } }) => backTo(step, what),
  apply: takenBack,
  applyToCase: (state, step) => ({ ...state, elements: renewedElements(state, step) }),
  reason: ({ reason }) => reason,
  undoes: (state, step, by) => ownAct(state, step, by.actorId),
});

/** Where a step stands without the act. */
function backTo({ returnedAt, preApproval }: StepState, what: TakenBack): StepStatus {
  if (what === 'ACCEPTANCE' || what === 'REFUSAL') return returnedAt === undefined ? 'DISPATCHED' : 'RETURNED';
  return what === 'PRE_APPROVAL' || preApproval === undefined ? 'ACCEPTED' : 'PRE_APPROVED';
}

/** The step as it was before the act. */
function takenBack(
  step: StepState,
  { data: { what }, act, at }: ActEntry<'step.takenBack'>,
  state: CaseState,
): StepState {
  if (what === 'ACCEPTANCE' || what === 'REFUSAL') {
    const { corrections, receivedAt, papers } = step;
    return {
      ...unhandled(step),
      ...(corrections === undefined ? {} : { corrections }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      ...(papers === undefined ? {} : { papers }),
      ...letGo(step),
    };
  }
  if (what === 'PRE_APPROVAL') return withoutPreApproval(state, step, at);
  const { decidedAt: _decidedAt, outcome: _outcome, signedApproval: _signed, ...rest } = step;
  const signatures = step.signatures.map((one) =>
    one.act?.actorId === act.actorId ? { departmentId: one.departmentId } : one,
  );
  return { ...rest, ...letGo(step), signatures };
}

/** Whoever acted, but not last, learns who acted after. */
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
    if (isLookedUp(itemOf(state, step))) return 'ACCEPTANCE';
    return signsAgain(state, step, actorId) ? withItsAcceptance(step, actorId) : 'DECISION';
  }
  if (signsAgain(state, step, actorId)) return withItsAcceptance(step, actorId);
  const own = step.signatures.filter((one) => one.act?.actorId === actorId);
  const before = step.preApproval?.at ?? Number.NEGATIVE_INFINITY;
  if (own.some(({ at }) => at !== undefined && at >= before)) return 'SIGNATURE';
  if (step.preApproval !== undefined) return step.preApproval.act.actorId === actorId ? 'PRE_APPROVAL' : undefined;
  return isFreshlyAccepted(step) && accepted?.act.actorId === actorId ? 'ACCEPTANCE' : undefined;
}

/** 受理即办结: the acceptance signs for the department, so without its signature it would sign again at once. */
function signsAgain(state: CaseState, step: StepState, actorId: string): boolean {
  const { promisedWorkingDays, promisedCalendarDays } = itemOf(state, step);
  if ((promisedWorkingDays ?? promisedCalendarDays) !== 0 || step.accepted?.isDeemed !== false) return false;
  const isOwn = step.signatures.some((one) => one.departmentId === step.departmentId && one.act?.actorId === actorId);
  return isOwn && !isTolerated(step);
}

/** What an acceptance signed goes back with it, as long as nobody else has signed. */
const withItsAcceptance = ({ signatures }: StepState, actorId: string): TakenBack | undefined =>
  signatures.every(({ decision, act }) => decision === undefined || act?.actorId === actorId)
    ? 'ACCEPTANCE'
    : undefined;

/** Nothing was done to the step since it was accepted. */
function isFreshlyAccepted({ accepted, signatures, clock, corrections, lastDueRevision }: StepState): boolean {
  return (
    accepted?.isDeemed === false &&
    signatures.every((one) => one.decision === undefined) &&
    clock?.dueRevision === (lastDueRevision ?? 0) + 1 &&
    (corrections ?? []).every((one) => one.at <= accepted.at)
  );
}

/**
 * Who came after: the owner who has the result, a step that depends on this one and was taken up, or an account that
 * has committed what this decision commits.
 */
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
  // What one account wrote off while another refused stays written off until the step is decided again.
  const isCommitted =
    step.signedApproval === undefined &&
    Object.values(state.elements).some(
      ({ itemCode, commitOn, status }) =>
        status === 'COMMITTED' &&
        ((commitOn === 'ITEM_APPROVED' && itemCode === step.itemCode) ||
          (commitOn === 'PERMIT_APPROVED' && isConstructionPermit)),
    );
  if (isCommitted || isCommitting(state)) {
    return stepConflict(step, STEP_PATH, 'a step whose elements are not committed');
  }
  if (!isAsked(state, step)) return undefined;
  return stepConflict(step, STEP_PATH, 'a step whose elements are settled; ask again soon');
}

const isUntouched = ({ status, receivedAt, corrections }: StepState): boolean =>
  status === 'WAITING' || (status === 'DISPATCHED' && receivedAt === undefined && (corrections ?? []).length === 0);
