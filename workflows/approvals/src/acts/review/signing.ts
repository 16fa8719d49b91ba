import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { SignatureState } from '../../case/state';
import type { Decision } from '../../case/terms';

/** 签批: who signs an item, and when the signatures decide it. */

type Signing = Pick<ItemSnapshot, 'signMode' | 'departmentCode' | 'signerDepartmentCodes' | 'quorum'>;

/** Codes of the departments that sign an item: for SINGLE its own alone. */
export const signersOf = (item: Omit<Signing, 'quorum'>): readonly string[] =>
  item.signMode === 'SINGLE' || item.signerDepartmentCodes.length === 0
    ? [item.departmentCode]
    : [...new Set(item.signerDepartmentCodes)];

/** What signatures come to. */
export type Settlement = 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'REJECTED' | 'OPEN';

/** How many approvals an item needs among so many signers. */
function needed(item: Pick<Signing, 'signMode' | 'quorum'>, signers: number): number {
  switch (item.signMode) {
    case 'SINGLE':
    case 'ANY':
      return 1;
    case 'ALL':
      return signers;
    case 'QUORUM':
      return Math.min(item.quorum ?? signers, signers);
  }
}

/**
 * What the signatures of a step come to. SINGLE, and ANY 或签: the first decision settles it. ALL 会签: all must agree, one
 * rejection rejects. QUORUM: so many approvals approve; it is rejected as soon as they cannot be reached any more.
 * Approved with conditions when any approval carries some.
 */
export function tallySignatures(
  item: Pick<Signing, 'signMode' | 'quorum'>,
  signatures: readonly Pick<SignatureState, 'decision'>[],
): Settlement {
  const count = (wanted: Decision) => signatures.filter((one) => one.decision === wanted).length;
  const conditional = count('APPROVE_WITH_CONDITIONS');
  const approvals = count('APPROVE') + conditional;
  const rejections = count('REJECT');
  // 加签 to an item that one signs: then all of them must agree.
  const signMode = item.signMode === 'SINGLE' && signatures.length > 1 ? 'ALL' : item.signMode;
  const isFirstDecisive = signMode === 'SINGLE' || signMode === 'ANY';
  const enough = needed({ ...item, signMode }, signatures.length);
  if (isFirstDecisive ? rejections > 0 : signatures.length - rejections < enough) return 'REJECTED';
  if (approvals < enough) return 'OPEN';
  return conditional > 0 ? 'APPROVED_WITH_CONDITIONS' : 'APPROVED';
}
