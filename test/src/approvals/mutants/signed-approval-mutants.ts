import type { Mutant } from './mutant';

/** 待核销: a step is approved when its accounts have written off what the approval commits. */
export const signedApprovals: readonly Mutant[] = [
  {
    name: 'a signature that commits something is a decision at once',
    file: 'acts/review/decision.ts',
    text: "isInForce('approvalAwaitsCommit', state) && toBe",
    replacement: "isInForce('approvalAwaitsCommit', state) && state.head === 0 && toBe",
  },
  {
    name: 'a step is approved while an account has still to write off',
    file: 'acts/review/decision.ts',
    text: 'signedApproval === undefined || toBeCommittedWith(state, step).length > 0',
    replacement: 'signedApproval === undefined || toBeCommittedWith(state, step).length > 1',
  },
  {
    name: 'a permit does not wait for what other items hold until it',
    file: 'elements/elements.ts',
    text: ": commitOn === 'PERMIT_APPROVED' && permitsOf(state)",
    replacement: ': state.head === 0 && permitsOf(state)',
  },
  {
    name: 'a decision is of the moment at which the last account wrote off',
    file: 'acts/review/decide.ts',
    text: 'const at = signedAt ?? entry.at;',
    replacement: 'const at = entry.at;',
  },
  {
    name: 'the clock of a signed step rings on',
    file: 'limits/clock.ts',
    text: 'signedApproval === undefined &&',
    replacement: "(signedApproval === undefined || status === 'ACCEPTED') &&",
  },
  {
    name: 'a signed step can be suspended',
    file: 'acts/review/suspend.ts',
    text: '  untilSigned: true,',
    replacement: '',
  },
  {
    name: 'what an account refused stands after the signature was taken back',
    file: 'elements/awaited-no-more.ts',
    text: 'if (before.signedApproval === undefined ||',
    replacement: 'if (before.signedApproval !== undefined ||',
  },
  {
    name: 'a signature is not taken back once one account has written off',
    file: 'acts/reversal/take-back.ts',
    text: 'step.signedApproval === undefined &&',
    replacement: "step.status !== 'WAITING' &&",
    foundBy: ['elements/signed-approval.test.ts'],
  },
  {
    name: 'what lacked a verified start is not asked for again with it',
    file: 'elements/start-entries.ts',
    text: "refusal?.code === 'START_NOT_VERIFIED'",
    replacement: "refusal?.code === 'INSUFFICIENT_QUOTA'",
    foundBy: ['elements/signed-approval.test.ts'],
  },
];
