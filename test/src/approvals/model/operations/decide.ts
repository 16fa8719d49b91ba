/** 决定: one signature of the caller's department. */
import { type Ask, notWithCaller, OFFICERS, type Operation, ruled, type Verdict } from '../operation';
import { elementsOf, isReserved, leftToCommit, unsign } from '../order';
import { handler, head } from '../people';
import { type Case, type Commitment, type Decision, isTolerated, type Signer, type Step } from '../state';
import { procedureDue } from '../time';

type Args = { readonly decision: Decision; readonly conditions: readonly string[] };

/** What the signatures of a step come to; undefined while it is open. */
export function settled(
  { item }: Step,
  signers: readonly Signer[],
): 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'REJECTED' | undefined {
  const count = (wanted: Decision) => signers.filter(({ decision }) => decision === wanted).length;
  const conditional = count('APPROVE_WITH_CONDITIONS');
  const approvals = count('APPROVE') + conditional;
  const rejections = count('REJECT');
  const mode = item.mode === 'SINGLE' && signers.length > 1 ? 'ALL' : item.mode;
  const needed = {
    SINGLE: 1,
    ANY: 1,
    ALL: signers.length,
    QUORUM: Math.min(item.quorum ?? signers.length, signers.length),
  }[mode];
  // One decision settles what one signs; else it is rejected as soon as the approvals cannot be reached any more.
  const isRejected = mode === 'SINGLE' || mode === 'ANY' ? rejections > 0 : signers.length - rejections < needed;
  if (isRejected) return 'REJECTED';
  if (approvals < needed) return undefined;
  return conditional > 0 ? 'APPROVED_WITH_CONDITIONS' : 'APPROVED';
}

/** 转办返回: what was lent is decided by who lent it, or by the head. */
export const lentToCaller = ({ step: { assignment }, by }: Ask): Verdict =>
  assignment?.withReturn === true && assignment.officer === by.actorId && by.post !== 'HEAD'
    ? 'NOT_ALLOWED'
    : undefined;

/** Whether a department may sign a step now. */
export function judgeSignature(ask: Ask<{ readonly decision: Decision }>, isDeficient = false): Verdict {
  const { step, by } = ask;
  const own = step.signers.find(({ department }) => department === by.department);
  const isOfStep = by.department === step.item.department;
  return ruled(ask, {
    posts: OFFICERS,
    may: () => {
      if (own === undefined && !(step.status === 'SKIPPED' && isOfStep)) return 'NOT_ALLOWED';
      return isOfStep ? (notWithCaller(ask) ?? lentToCaller(ask)) : undefined;
    },
    from: ['ACCEPTED', 'PRE_APPROVED'],
    needs: () => {
      if (step.signedFor !== undefined) return 'STATE_CONFLICT';
      if (own?.decision !== undefined || (isDeficient && !isTolerated(step))) return 'STATE_CONFLICT';
      // An approval rests on what accounts hold; after a decision was taken back they may still be asked.
      if (ask.args.decision !== 'REJECT' && !elementsOf(ask.kase, step).every(isReserved)) return 'STATE_CONFLICT';
      if (ask.args.decision === 'REJECT' || !isTolerated(step)) return undefined;
      // Nobody approves with materials missing by mistake, nor what waits for them.
      const mayBe = isDeficient && step.status === 'ACCEPTED' && step.tolerance?.due !== null;
      return mayBe ? undefined : 'STATE_CONFLICT';
    },
  });
}

export function sign(
  kase: Case,
  step: Step,
  { department, decision, by, at }: { department: string | undefined; decision: Decision; by: string; at: number },
): void {
  const own = step.signers.find((signer) => signer.department === department);
  if (own === undefined) return;
  own.decision = decision;
  own.by = by;
  own.at = at;
  const outcome = settled(step, step.signers);
  if (outcome === undefined) return;
  if (outcome !== 'REJECTED' && leftToCommit(kase, step).length > 0) {
    step.signedFor = { to: outcome, by, at, isOnPromise: false };
    return;
  }
  step.status = outcome;
  step.decidedBy = by;
  step.resultAt = at;
}

export const signersOf = (_kase: unknown, { signers, item, assignment }: Step) =>
  signers
    .filter(({ decision }) => decision === undefined)
    .flatMap(({ department }) =>
      department === item.department && assignment !== undefined
        ? [head(department), handler(department)]
        : [handler(department), head(department)],
    );

export const decide: Operation<Args> = {
  mutation: 'decideStep',
  input: 'DecideStepInput',
  weight: 10,
  entry: 'step.decided',
  text: 'opinion',
  isReported: false,
  who: signersOf,
  draw: (dice) => {
    const decision = dice.weighted([
      { weight: 16, is: 'APPROVE' },
      { weight: 3, is: 'APPROVE_WITH_CONDITIONS' },
      { weight: 1, is: 'REJECT' },
    ] as const).is;
    return { decision, conditions: decision === 'APPROVE_WITH_CONDITIONS' ? ['开工前补办'] : [] };
  },
  judge: (ask) => judgeSignature(ask),
  apply: ({ kase, step, by, at, args: { decision } }) =>
    sign(kase, step, { department: by.department, decision, by: by.actorId, at }),
};

/** 核销完毕: what was signed for is decided, by who signed and as of then; the entry follows by itself. */
export function approve(kase: Case, step: Step): void {
  const { signedFor, commitment } = step;
  if (signedFor === undefined) return;
  unsign(kase, step);
  step.status = signedFor.to;
  step.decidedBy = signedFor.by;
  step.resultAt = signedFor.at;
  if (signedFor.isOnPromise && commitment !== undefined) relyOn(kase, step, commitment, signedFor.at);
}

/** An approval on a promise rests on it until somebody has found it kept. */
export function relyOn(kase: Case, { item }: Step, commitment: Commitment, at: number): void {
  commitment.status = 'RELIED_ON';
  commitment.checkDue = procedureDue(kase, at, item.terms?.checkWithin ?? 0);
}
