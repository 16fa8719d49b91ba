/** 退回, 撤销, 取回: what undoes a decision. */
import { type Ask, OFFICERS, type Operation, ofDepartment, ruled, TAKERS, type Verdict } from '../operation';
import { before, behind, elementsOf, isAsked, isAsking, isCommitting, isPermitted, renew, unsign } from '../order';
import { handler, head, operator } from '../people';
import { type Case, isTolerated, isUndelivered, type Step, stepId } from '../state';
import { unhandle } from '../undone';
import { officers } from './clock';
import { goFurther } from './defer';

const undoable = ['PRE_APPROVED', 'APPROVED', 'APPROVED_WITH_CONDITIONS'] as const;

export const returnStep: Operation<{ readonly toStepId: string }> = {
  mutation: 'returnStep',
  input: 'ReturnStepInput',
  weight: 1,
  entry: 'step.returned',
  text: 'reason',
  isReported: true,
  who: officers,
  draw: (dice, kase, step) => {
    const earlier = [...before(kase, step)];
    const to = earlier.length > 0 && dice.chance(0.9) ? dice.pick(earlier) : dice.pick([...kase.steps.values()]);
    return { toStepId: stepId(kase, to) };
  },
  judge: (ask) => {
    const { kase, step } = ask;
    const to = toOf(kase, ask.args.toStepId);
    return ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      given: () => (to === undefined ? 'NOT_FOUND' : before(kase, step).has(to) ? undefined : 'INVALID_INPUT'),
      from: ['DISPATCHED', 'ACCEPTED'],
      needs: () => (to !== undefined && isApproved(to) && !isAsking(kase) ? undefined : 'STATE_CONFLICT'),
    });
  },
  apply: ({ kase, args, at }) => {
    const to = toOf(kase, args.toStepId);
    if (to === undefined) return;
    unhandle(to);
    to.status = 'RETURNED';
    to.isReturned = true;
    to.returnedAt = at;
  },
  tells: ({ kase, args }) => toOf(kase, args.toStepId)?.item.code ?? '',
};

const isApproved = ({ status }: Step): boolean => undoable.some((one) => one === status);

const toOf = (kase: Case, id: string): Step | undefined => kase.steps.get(id.slice(id.lastIndexOf('/') + 1));

export const revoke: Operation = {
  mutation: 'revokeStep',
  input: 'ReasonedStepInput',
  weight: 0.7,
  entry: 'step.revoked',
  text: 'reason',
  isReported: true,
  who: (_kase, { item }) => [head(item.department), operator],
  draw: () => ({}),
  judge: (ask) =>
    ruled(ask, {
      posts: ['OPERATOR', 'HEAD'],
      may: () => (ask.by.post === 'OPERATOR' ? undefined : ofDepartment(ask)),
      from: undoable,
      isHarmless: true,
      needs: () => (isAsking(ask.kase) ? 'STATE_CONFLICT' : undefined),
      alsoIn: ['APPROVED'],
    }),
  apply: ({ kase, step, at }) => annul(kase, step, at),
};

/**
 * The decision is void: the step waits for its owner, accounts get back what rested on it, and an approved case is
 * under way again.
 */
export function annul(kase: Case, step: Step, at: number): void {
  for (const element of fallingWith(kase, step)) element.fallenWith = step.item.code;
  for (const element of elementsOf(kase, step)) element.refusal = undefined;
  const last = kase.approvals.at(-1);
  if (kase.status === 'APPROVED' && last !== undefined) last.until = at;
  kase.status = 'RUNNING';
  unhandle(step);
  step.status = 'REVOKED';
}

/**
 * Committed elements of other items whose commitment rests on the decision: on the permit, or on the approval of the
 * case.
 */
function fallingWith(kase: Case, step: Step) {
  const hadPermit = isPermitted(kase);
  const losesPermit = hadPermit && !isPermitted(kase, step);
  return kase.elements.filter(({ status, item, commitOn }) => {
    if (status !== 'COMMITTED' || item === step.item.code) return false;
    if (commitOn === 'CASE_APPROVED') return kase.status === 'APPROVED';
    return commitOn === 'PERMIT_APPROVED' && (losesPermit || (kase.status === 'APPROVED' && !hadPermit));
  });
}

type Own = 'ACCEPTANCE' | 'PRE_APPROVAL' | 'SIGNATURE' | 'DECISION' | 'REFUSAL';

/** What an officer did last to a step, as far as it can be taken back. */
function ownAct(step: Step, actorId: string): Own | undefined {
  const { accepted, decidedBy } = step;
  if (step.status === 'NOT_ACCEPTED') return step.refusedBy === actorId ? 'REFUSAL' : undefined;
  if (decidedBy !== undefined) {
    if (decidedBy !== actorId) return undefined;
    if (step.item.looksUp !== undefined) return 'ACCEPTANCE';
    return isSignedAgain(step, actorId) ? whole(step, actorId) : 'DECISION';
  }
  if (isSignedAgain(step, actorId)) return whole(step, actorId);
  const { preApproved } = step;
  const since = preApproved?.at ?? Number.NEGATIVE_INFINITY;
  if (step.signers.some(({ by, at = 0 }) => by === actorId && at >= since)) return 'SIGNATURE';
  if (preApproved !== undefined) return preApproved.by === actorId ? 'PRE_APPROVAL' : undefined;
  return isFresh(step) && accepted?.by === actorId ? 'ACCEPTANCE' : undefined;
}

/** 受理即办结: the department's signature follows from the acceptance, so nobody takes back the one without the other. */
const isSignedAgain = (step: Step, actorId: string): boolean =>
  step.item.promise === 0 &&
  step.accepted?.isDeemed === false &&
  !isTolerated(step) &&
  step.signers.some(({ department, by }) => department === step.item.department && by === actorId);

const whole = ({ signers }: Step, actorId: string): Own | undefined =>
  signers.every(({ decision, by }) => decision === undefined || by === actorId) ? 'ACCEPTANCE' : undefined;

/** Nothing was done to the step since it was accepted. */
const isFresh = ({ accepted, signers, clock, corrections }: Step): boolean =>
  accepted?.isDeemed === false &&
  signers.every(({ decision }) => decision === undefined) &&
  clock?.moves === 0 &&
  corrections.every(({ at }) => at <= accepted.at);

const isUntouched = ({ status, receivedAt, corrections }: Step): boolean =>
  status === 'WAITING' || (status === 'DISPATCHED' && receivedAt === undefined && corrections.length === 0);

export const takeBack: Operation = {
  mutation: 'takeBack',
  input: 'ReasonedStepInput',
  weight: 1.5,
  entry: 'step.takenBack',
  text: 'reason',
  isReported: true,
  who: (_kase, step) =>
    step.signers
      .flatMap(({ department }) => [handler(department), head(department)])
      .filter(({ actorId }) => ownAct(step, actorId) !== undefined),
  draw: () => ({}),
  judge: (ask) =>
    ruled(ask, {
      posts: TAKERS,
      from: ['ACCEPTED', ...undoable, 'REJECTED', 'NOT_ACCEPTED'],
      isHarmless: true,
      needs: () => (ownAct(ask.step, ask.by.actorId) === undefined ? notLast(ask) : tooLate(ask.kase, ask.step)),
    }),
  apply: ({ kase, step, by, at }) => {
    const what = ownAct(step, by.actorId);
    renew(kase, step);
    unsign(kase, step);
    if (what === 'PRE_APPROVAL') {
      goFurther(kase, step, at);
      step.preApproved = undefined;
      step.status = 'ACCEPTED';
      return;
    }
    const { corrections, receivedAt, commitment } = step;
    // The promise stands, nothing rests on it any more.
    if (commitment?.status === 'RELIED_ON') {
      commitment.status = 'PROMISED';
      commitment.checkDue = undefined;
      commitment.rung.clear();
    }
    if (what === 'ACCEPTANCE' || what === 'REFUSAL') {
      const materials = new Map(step.materials);
      unhandle(step);
      step.materials = materials;
      step.corrections = corrections;
      step.receivedAt = receivedAt;
      step.commitment = commitment;
      step.status = step.isReturned ? 'RETURNED' : 'DISPATCHED';
      return;
    }
    step.decidedBy = undefined;
    step.resultAt = undefined;
    step.status = step.preApproved === undefined ? 'ACCEPTED' : 'PRE_APPROVED';
    step.signers = step.signers.map((one) => (one.by === by.actorId ? { department: one.department } : one));
  },
};

/** Who did act, but not last, is told that somebody came after. */
function notLast({ step, by: { actorId } }: Ask): Verdict {
  const { accepted, refusedBy, signers } = step;
  const hasActed = accepted?.by === actorId || refusedBy === actorId || signers.some(({ by }) => by === actorId);
  return hasActed ? 'STATE_CONFLICT' : 'NOT_ALLOWED';
}

/**
 * The owner has the result, somebody downstream has acted, a promise was checked, or an account has committed what the
 * decision commits.
 */
function tooLate(kase: Case, step: Step): Verdict {
  if (step.resultAt !== undefined && !isUndelivered(step)) return 'STATE_CONFLICT';
  if ((step.commitment?.checks ?? 0) > 0) return 'STATE_CONFLICT';
  if (behind(kase, step).some((one) => !isUntouched(one))) return 'STATE_CONFLICT';
  // What one account wrote off while another refused stays so until the step is decided.
  const isCommitted =
    step.signedFor === undefined &&
    kase.elements.some(
      ({ status, item, commitOn }) =>
        status === 'COMMITTED' &&
        ((commitOn === 'ITEM_APPROVED' && item === step.item.code) ||
          (commitOn === 'PERMIT_APPROVED' && step.item.isPermit === true)),
    );
  return isCommitted || isCommitting(kase) || isAsked(kase, step) ? 'STATE_CONFLICT' : undefined;
}
