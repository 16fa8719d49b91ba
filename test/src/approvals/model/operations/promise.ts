/** 告知承诺: the owner promises, the department approves on the promise, keeping it is checked later. */
import { OFFICERS, type Operation, ofDepartment, ruled } from '../operation';
import { leftToCommit } from '../order';
import { handler, head, isOwner, owners } from '../people';
import { isAwaited, isTolerated } from '../state';
import { procedureDue, startClock, startsAt } from '../time';
import { officers } from './clock';
import { lentToCaller, relyOn, settled } from './decide';

export const promise: Operation = {
  mutation: 'promiseCommitment',
  input: 'PromiseCommitmentInput',
  weight: 2,
  entry: 'step.promised',
  text: 'signatory',
  isReported: false,
  who: owners,
  draw: () => ({}),
  judge: (ask) => {
    const { kase, step, by } = ask;
    return ruled(ask, {
      posts: ['OWNER', 'AGENT'],
      may: () => (isOwner(kase, by, step.item.stage) ? undefined : 'NOT_ALLOWED'),
      given: () => (step.item.terms === undefined ? 'COMMITMENT_FORBIDDEN' : undefined),
      from: ['DISPATCHED', 'ACCEPTED'],
      untilSigned: true,
      needs: () => (step.hasBroken || step.commitment !== undefined ? 'STATE_CONFLICT' : undefined),
    });
  },
  apply: ({ step }) => {
    step.commitment = { status: 'PROMISED', checks: 0, rung: new Set() };
  },
};

export const approveOnCommitment: Operation = {
  mutation: 'approveOnCommitment',
  after: 'promiseCommitment',
  input: 'ApproveOnCommitmentInput',
  weight: 4,
  entry: 'step.approvedOnCommitment',
  text: 'opinion',
  isReported: false,
  who: officers,
  draw: () => ({}),
  judge: (ask) => {
    const { step, by } = ask;
    return ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask) ?? lentToCaller(ask),
      given: () => (step.item.terms === undefined ? 'COMMITMENT_FORBIDDEN' : undefined),
      from: ['DISPATCHED', 'ACCEPTED'],
      untilSigned: true,
      // Where others have to agree too, the promise does not settle the step.
      needs: () => {
        const signers = step.signers.map((one) =>
          one.department === by.department ? ({ ...one, decision: 'APPROVE' } as const) : one,
        );
        return step.commitment !== undefined && !isTolerated(step) && settled(step, signers) === 'APPROVED'
          ? undefined
          : 'STATE_CONFLICT';
      },
    });
  },
  apply: ({ kase, step, by, at }) => {
    if (step.status !== 'ACCEPTED' || step.clock === undefined) {
      const from = startsAt(kase, step, at);
      step.accepted = { by: by.actorId, isDeemed: false, at, onPaper: [] };
      step.clock = startClock(kase, step.item, from);
    }
    step.signers = step.signers.map((one) =>
      one.department === by.department ? { department: one.department, decision: 'APPROVE', by: by.actorId, at } : one,
    );
    step.status = 'ACCEPTED';
    if (leftToCommit(kase, step).length > 0) {
      step.signedFor = { to: 'APPROVED', by: by.actorId, at, isOnPromise: true };
      return;
    }
    step.status = 'APPROVED';
    step.decidedBy = by.actorId;
    step.resultAt = at;
    if (step.commitment !== undefined) relyOn(kase, step, step.commitment, at);
  },
};

export const checkCommitment: Operation<{ readonly result: 'KEPT' | 'BREACHED' }> = {
  mutation: 'checkCommitment',
  after: 'approveOnCommitment',
  input: 'CheckCommitmentInput',
  weight: 3,
  entry: 'step.commitmentChecked',
  text: 'findings',
  isReported: true,
  who: (_kase, { item }) => [handler(item.department), head(item.department)],
  draw: (dice) => ({ result: dice.chance(0.6) ? 'KEPT' : 'BREACHED' }),
  judge: (ask) =>
    ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      from: ['APPROVED'],
      needs: () => (isAwaited(ask.step) ? undefined : 'STATE_CONFLICT'),
      alsoIn: isAwaited(ask.step) ? ['APPROVED'] : [],
    }),
  apply: ({ kase, step, at, args }) => {
    const { commitment, item } = step;
    if (commitment === undefined) return;
    commitment.checks += 1;
    const days = item.terms?.rectifyWithin;
    if (args.result === 'KEPT') {
      commitment.status = 'KEPT';
    } else if (commitment.status === 'RELIED_ON' && days !== undefined) {
      commitment.status = 'RECTIFYING';
      commitment.rectifyDue = procedureDue(kase, at, days);
    } else {
      commitment.status = 'BREACHED';
      step.hasBroken = true;
    }
  },
};
