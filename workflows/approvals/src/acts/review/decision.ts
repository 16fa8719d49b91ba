import { draft, type Proposal, SYSTEM_KEY } from '../../case/draft';
import { isInForce } from '../../case/edition';
import { itemOf } from '../../case/find';
import type { ApprovalGiven } from '../../case/signed-approval';
import type { CaseEntryData, CaseState, StepState } from '../../case/state';
import type { CaseAct, Decision } from '../../case/terms';
import { toBeCommittedWith } from '../../elements/elements';
import { isTolerated } from '../tolerance/tolerance';
import { tallySignatures } from './signing';

/** 签批 of one department on one step. */
export interface Signature {
  readonly departmentId: string;
  readonly decision: Decision;
  readonly opinion: string;
  readonly conditions: readonly string[];
  readonly documentNumber?: string;
  readonly fileIds: readonly string[];
}

/**
 * The entry that a signature becomes: the outcome of the step when it settles it and no account has to write off first,
 * else a signature among others.
 */
export function signatureDraft(
  state: CaseState,
  step: StepState,
  signature: Signature,
  entry: { readonly key: string; readonly act: CaseAct; readonly content?: unknown },
): Proposal {
  const { departmentId, decision, opinion, conditions, documentNumber, fileIds } = signature;
  const signatures = step.signatures.map((one) => (one.departmentId === departmentId ? { decision } : one));
  const to = tallySignatures(itemOf(state, step), signatures);
  const signed = { stepId: step.id, departmentId, decision, opinion };
  if (to === 'OPEN') return draft('step.signed', entry.key, { ...signed, conditions }, entry.act, entry.content);
  const tolerated = to !== 'REJECTED' && (isTolerated(step) || step.preApproval !== undefined);
  const settled = {
    conditions: [...step.signatures.flatMap((one) => one.conditions ?? []), ...conditions],
    ...(documentNumber === undefined ? {} : { documentNumber }),
    fileIds,
    ...(tolerated ? { tolerated } : {}),
  };
  if (to !== 'REJECTED' && awaitsCommit(state, step)) {
    const data = { ...signed, conditions, approves: { to, ...settled } };
    return draft('step.signed', entry.key, data, entry.act, entry.content);
  }
  return draft('step.decided', entry.key, { ...signed, to, ...settled }, entry.act, entry.content);
}

/** Whether accounts have to write off before an approval of the step shows. */
const awaitsCommit = (state: CaseState, step: StepState): boolean =>
  isInForce('approvalAwaitsCommit', state) && toBeCommittedWith(state, step).length > 0;

/** The signature of an approval on a promise 告知承诺, where accounts have to write off before it shows. */
export function signedOnCommitment(
  state: CaseState,
  step: StepState,
  { departmentId, opinion, documentNumber }: Pick<Signature, 'departmentId' | 'opinion' | 'documentNumber'>,
): CaseEntryData['step.signed'] | undefined {
  if (!awaitsCommit(state, step)) return undefined;
  const approves: ApprovalGiven = {
    to: 'APPROVED',
    conditions: [],
    ...(documentNumber === undefined ? {} : { documentNumber }),
    fileIds: [],
    isOnCommitment: true,
  };
  return { stepId: step.id, departmentId, decision: 'APPROVE', opinion, conditions: [], approves };
}

/** 核销完毕: what a step was signed for shows when accounts have written off all that it commits; who signed decided it. */
export function awaitedApproval(state: CaseState, step: StepState): readonly Proposal[] {
  const { signedApproval } = step;
  if (signedApproval === undefined || toBeCommittedWith(state, step).length > 0) return [];
  const { act, at: signedAt, isOnCommitment, documentNumber, ...approval } = signedApproval;
  const key = `${SYSTEM_KEY}approved/${step.id}/${step.version}`;
  const numbered = documentNumber === undefined ? {} : { documentNumber };
  if (isOnCommitment === true) {
    const { departmentId, opinion } = approval;
    const data = { stepId: step.id, departmentId, opinion, ...numbered, signedAt };
    return [draft('step.approvedOnCommitment', key, data, act)];
  }
  return [draft('step.decided', key, { stepId: step.id, ...approval, ...numbered, signedAt }, act)];
}
