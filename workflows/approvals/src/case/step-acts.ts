import type { CaseAct, Instant } from './terms';

/**
 * What is done to a step between its dispatch and its end: what the journal says of it, and what the step remembers.
 */

/** 不予受理的理由 that the law lists (行政许可法 32, 78). */
export const refusalReasons = ['NOT_REQUIRED', 'NOT_COMPETENT', 'NOT_CORRECTED', 'FALSE_PAPERS'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** 特别程序, whose time is not counted (行政许可法 45; RULES section 1). */
export const specialProcedures = [
  'HEARING',
  'TENDER',
  'AUCTION',
  'INSPECTION',
  'TESTING',
  'QUARANTINE',
  'APPRAISAL',
  'EXPERT_REVIEW',
  'SITE_SURVEY',
  'TECHNICAL_EVALUATION',
] as const;
export type SpecialProcedure = (typeof specialProcedures)[number];

/**
 * 取回的内容: an acceptance, a pre-approval, one signature among several, the decision of a step, a refusal to accept it.
 */
export type TakenBack = 'ACCEPTANCE' | 'PRE_APPROVAL' | 'SIGNATURE' | 'DECISION' | 'REFUSAL';

/** What a journal entry of an act on a step carries, by type. */
export interface StepActData {
  'step.refused': { readonly stepId: string; readonly reasonCode: RefusalReason; readonly reason: string };
  'step.correctionRequested': {
    readonly stepId: string;
    readonly materialCodes: readonly string[];
    readonly reason: string;
  };
  'step.resubmitted': { readonly stepId: string; readonly comment?: string };
  'step.suspended': {
    readonly stepId: string;
    readonly procedure: SpecialProcedure;
    readonly limitWorkingDays: number;
    readonly reason: string;
  };
  /** By an officer, or by the clock of the case when the limit of the procedure is over. */
  'step.resumed': { readonly stepId: string; readonly comment?: string };
  'step.extended': { readonly stepId: string; readonly workingDays: number; readonly reason: string };
  /** 联合办理延期 by the head of the government. */
  'step.jointHandlingExtended': { readonly stepId: string; readonly workingDays: number; readonly reason: string };
  'step.urged': { readonly stepId: string; readonly message: string };
  'step.delegated': {
    readonly stepId: string;
    readonly officerId: string;
    readonly withReturn: boolean;
    readonly reason: string;
  };
  'step.signerAdded': { readonly stepId: string; readonly departmentId: string; readonly reason: string };
  'step.signerRemoved': { readonly stepId: string; readonly departmentId: string; readonly reason: string };
  /** Of the step that is handled again; `byStepId` is the step that found it wanting. */
  'step.returned': { readonly stepId: string; readonly byStepId: string; readonly reason: string };
  /** Follows by itself: what the step depends on is not done any more. */
  'step.reopened': { readonly stepId: string };
  /**
   * `elementIds`: committed elements of other items that are given back too, because their commitment rested on the
   * decision.
   */
  'step.revoked': { readonly stepId: string; readonly reason: string; readonly elementIds?: readonly string[] };
  'step.takenBack': { readonly stepId: string; readonly what: TakenBack; readonly reason: string };
}

/** 暂停: why the clock of a step stands still, and where the step goes on. */
export type StepPause =
  | {
      readonly kind: 'CORRECTION';
      readonly since: Instant;
      readonly reason: string;
      /** Where the step was when the papers were found incomplete. */
      readonly resumesTo: 'DISPATCHED' | 'RETURNED' | 'ACCEPTED';
    }
  | {
      readonly kind: 'SPECIAL_PROCEDURE';
      readonly since: Instant;
      readonly reason: string;
      readonly resumesTo: 'ACCEPTED';
      readonly procedure: SpecialProcedure;
      readonly limitWorkingDays: number;
      /** When the limit of the procedure is over and the clock of the step goes on by itself. */
      readonly dueAt: Instant;
    };

/** 补正 that was asked for. */
export interface Correction {
  readonly materialCodes: readonly string[];
  readonly reason: string;
  readonly act: CaseAct;
  readonly at: Instant;
  readonly resubmittedAt?: Instant;
}

/** 延期 of a clock, once. */
export interface ClockExtension {
  readonly workingDays: number;
  readonly reason: string;
  /** Who approved it. */
  readonly act: CaseAct;
  readonly at: Instant;
  /** Absent where the head of the department approved it. */
  readonly kind?: 'JOINT_HANDLING';
}

/** 催办. */
export interface Urge {
  readonly act: CaseAct;
  readonly at: Instant;
  readonly message: string;
}

/** 转办: who handles the step now, and from whom. */
export interface Assignment {
  readonly officerId: string;
  /** 转办返回: it is handed back to who delegated it, and decided there. */
  readonly withReturn: boolean;
  readonly reason: string;
  readonly act: CaseAct;
  readonly at: Instant;
  /** Key of the entry, where an operator reassigned it. */
  readonly key?: string;
}

/** 不予受理. */
export interface StepRefused {
  readonly reasonCode: RefusalReason;
  readonly reason: string;
  readonly act: CaseAct;
  readonly at: Instant;
}

/** What a step remembers of acts; absent until the first of its kind. */
export interface StepActState {
  /** When complete papers came in after a correction: from then on the five days of acceptance run. */
  readonly receivedAt?: Instant;
  readonly pause?: StepPause;
  readonly corrections?: readonly Correction[];
  readonly urges?: readonly Urge[];
  readonly refused?: StepRefused;
  readonly assignment?: Assignment;
  /** When an earlier decision was returned to be made again; absent otherwise. */
  readonly returnedAt?: Instant;
  /** The last revision of the due moment of a clock that the step had before: revisions never come twice. */
  readonly lastDueRevision?: number;
}

/**
 * What stops a clock: a pause of the step, or a pre-approved step's waiting for papers that its owner has to make up.
 */
export type ClockStop = StepPause | { readonly kind: 'MISSING_PAPERS'; readonly since: Instant };

export interface StepStop {
  readonly since: Instant;
  readonly until: Instant;
}

export interface StepTimes {
  /** The first dispatch, whatever became of it since. */
  readonly begunAt?: Instant;
  /** Absent while it does not stand still. */
  readonly standsSince?: Instant;
  /** In their order; absent before the first. */
  readonly stops?: readonly StepStop[];
}

/** What a journal entry of a tacit approval carries. */
export interface TacitApprovalData {
  /** By the clock of the case; `dueAt` is the limit that passed. */
  'step.deemedApproved': { readonly stepId: string; readonly dueAt: Instant };
}

/** 调整经办人: what the journal says of it, and what becomes of the step. */
export interface ReassignmentData {
  'step.reassigned': {
    readonly stepId: string;
    readonly fromOfficerId: string;
    readonly officerId: string;
    readonly reason: string;
  };
}
