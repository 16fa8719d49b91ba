import type { CaseAct, Decision, Instant } from './terms';

/** 待核销: a step is signed to its end, and accounts have still to write off what its approval commits. */

/** What the last signature comes to, as its entry carries it. */
export interface ApprovalGiven {
  readonly to: 'APPROVED' | 'APPROVED_WITH_CONDITIONS';
  /** Of all who signed. */
  readonly conditions: readonly string[];
  readonly documentNumber?: string;
  readonly fileIds: readonly string[];
  readonly tolerated?: boolean;
  /** 告知承诺: it rests on a promise of the owner. */
  readonly isOnCommitment?: true;
}

/** The same with who signed last, and when: the moment of the decision. */
export interface SignedApproval extends ApprovalGiven {
  readonly departmentId: string;
  readonly decision: Decision;
  readonly opinion: string;
  readonly act: CaseAct;
  readonly at: Instant;
}
