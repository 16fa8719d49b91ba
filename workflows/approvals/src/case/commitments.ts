import type { CaseAct, Instant } from './terms';
/** 承诺条款 of an item. */
export interface CommitmentTerms {
  /** 承诺事项: what the owner promises, point by point. */
  readonly points: readonly string[];
  /** 核查时限 from the approval on. */
  readonly checkWithinWorkingDays: number;
  /** 违诺后果: the approval is revoked, or what was found is to be rectified first. */
  readonly onBreach: 'REVOKE' | 'RECTIFY';
  /** 整改期限; there for RECTIFY. */
  readonly rectifyWithinWorkingDays?: number;
}

/** 核查结果. */
export const checkResults = ['KEPT', 'BREACHED'] as const;

export type CheckResult = (typeof checkResults)[number];

/** 已承诺, 已据以批准, 已履行, 整改中, 已违诺 */
export type CommitmentStatus = 'PROMISED' | 'RELIED_ON' | 'KEPT' | 'RECTIFYING' | 'BREACHED';

/** What each journal entry about a commitment carries. */
export interface CommitmentData {
  /** The points as the catalogue stated them: they are what was promised. */
  'step.promised': { readonly stepId: string; readonly points: readonly string[]; readonly signatory: string };
  'step.approvedOnCommitment': {
    readonly stepId: string;
    readonly departmentId: string;
    readonly opinion: string;
    readonly documentNumber?: string;
    /** When it was signed, where accounts had to write off first; absent where the entry is that signature. */
    readonly signedAt?: Instant;
  };
  'step.commitmentChecked': { readonly stepId: string; readonly result: CheckResult; readonly findings: string };
  /** By the clock of the case: the check is due soon (REMIND), or its limit has passed (RED). */
  'step.checkDue': { readonly stepId: string; readonly rung: CheckRung; readonly dueAt: Instant };
  /** By the clock of the case: what was to be rectified was not found in order within its limit. */
  'step.rectificationLapsed': { readonly stepId: string; readonly dueAt: Instant };
}

export type CheckRung = 'REMIND' | 'RED';

/** 核查. */
export interface CommitmentCheck {
  readonly result: CheckResult;
  readonly findings: string;
  readonly act: CaseAct;
  readonly at: Instant;
}

/** 承诺 of the owner on a step. */
export interface Commitment {
  readonly status: CommitmentStatus;
  readonly points: readonly string[];
  readonly signatory: string;
  readonly act: CaseAct;
  readonly at: Instant;
  /** 核查期限, from the approval on. */
  readonly checkDueAt?: Instant;
  readonly firedRungs: readonly { readonly kind: CheckRung; readonly at: Instant }[];
  readonly checks: readonly CommitmentCheck[];
  /** 整改期限. */
  readonly rectifyDueAt?: Instant;
}

/** What a step remembers of commitments. */
export interface CommitmentState {
  readonly commitment?: Commitment;
  /** A promise on this step was broken: none is taken any more. */
  readonly hasBrokenCommitment?: boolean;
}
