import type { CaseAct, Instant } from './terms';
/** 承诺书 of the owner: given in an application, or on paper to the office that enters it. */
export interface ToleranceCommitment {
  readonly statement: string;
  readonly signatory: string;
  readonly fileIds: readonly string[];
}

/** 申请容缺: the papers that are missing, and the owner's word for them. */
export interface ToleranceApplication {
  readonly materialCodes: readonly string[];
  readonly commitment: ToleranceCommitment;
}

/** What a journal entry about tolerance carries, by type. */
export interface ToleranceActData {
  /** 申请容缺 */
  'step.toleranceApplied': { readonly stepId: string } & ToleranceApplication;
  /** 容缺受理 */
  'step.acceptedWithDeficiency': {
    readonly stepId: string;
    readonly clockFrom: Instant;
    /** The papers that are deferred. */
    readonly materialCodes: readonly string[];
    /** 补齐期限 from the acceptance on; 0 = until the decision. */
    readonly makeUpWorkingDays: number;
    readonly commitment: ToleranceCommitment;
    readonly comment?: string;
    /** Of the other papers those that the officer saw on paper; left out: none. */
    readonly seenOnPaper?: readonly string[];
  };
  /** 预批复 */
  'step.preApproved': {
    readonly stepId: string;
    readonly opinion: string;
    readonly documentNumber?: string;
    readonly fileIds: readonly string[];
  };
  /** 不可抗力: the make-up limit moves. */
  'step.toleranceExtended': { readonly stepId: string; readonly workingDays: number; readonly reason: string };
  /** By the clock of the case, before the limit passes. */
  'step.toleranceReminded': {
    readonly stepId: string;
    readonly dueAt: Instant;
    readonly materialCodes: readonly string[];
  };
  /** 补齐: follows by itself when the last deferred paper is checked off. */
  'step.toleranceFulfilled': { readonly stepId: string };
  /** 逾期未补齐, by the clock of the case. */
  'step.toleranceFailed': {
    readonly stepId: string;
    readonly to: 'RETURNED' | 'REVOKED';
    readonly dueAt: Instant;
    /** What is still missing. */
    readonly materialCodes: readonly string[];
    /** Elements of other items that rested on what is revoked; left out: none. */
    readonly elementIds?: readonly string[];
  };
  /** The head of the department learns that the commitment was broken. */
  'step.toleranceEscalated': {
    readonly stepId: string;
    readonly rung: 'HEAD';
    readonly to?: { readonly actorId: string; readonly name: string };
  };
}

export type ToleranceStatus = 'OPEN' | 'FULFILLED' | 'FAILED';

export interface ToleranceExtension {
  readonly workingDays: number;
  readonly reason: string;
  readonly act: CaseAct;
  readonly at: Instant;
}

export interface ToleranceState {
  readonly status: ToleranceStatus;
  readonly materialCodes: readonly string[];
  readonly commitment: ToleranceCommitment;
  /** Who accepted the step with its papers missing, and when. */
  readonly act: CaseAct;
  readonly at: Instant;
  /** 补齐期限; null: until the decision. */
  readonly dueAt: Instant | null;
  /** When the owner is reminded; absent without a limit. */
  readonly remindAt?: Instant;
  readonly isProvisional: boolean;
  /** Raised by one whenever the limit moves. */
  readonly revision: number;
  /** The revision for which the owner was reminded last. */
  readonly remindedRevision?: number;
  readonly extensions: readonly ToleranceExtension[];
  /** When it was fulfilled or failed. */
  readonly settledAt?: Instant;
  /** What was missing when it failed. */
  readonly missing?: readonly string[];
  /** When the failure was reported to the head. Stored under this name. */
  readonly toldAt?: Instant;
}

/** 预批复 of a step; the formal approval follows. */
export interface PreApproval {
  readonly opinion: string;
  readonly documentNumber?: string;
  readonly fileIds: readonly string[];
  readonly act: CaseAct;
  readonly at: Instant;
  /** Since when the clock waits for the owner; absent while all papers lie with the office. */
  readonly waitingSince?: Instant;
}

/** What a step remembers of tolerance; absent until it was applied for, accepted or pre-approved. */
export interface StepToleranceState {
  /** The last one; the office may have accepted on it or not. */
  readonly toleranceApplication?: ToleranceApplication & { readonly act: CaseAct; readonly at: Instant };
  readonly tolerance?: ToleranceState;
  readonly preApproval?: PreApproval;
}
