import type { Refusal } from '@kuaijin/kit/errors';
import type { CalendarData, CalendarState, CaseCalendar } from './calendars';
import type { CatalogueMoveData, CatalogueMoveState } from './catalogue-moves';
import type { CatalogueSnapshot, SubmittedElement } from './catalogue-snapshot';
import type { CommitmentData, CommitmentState } from './commitments';
import type { ConcernData, ConcernState } from './consultations';
import type { CollectionData, CollectionState } from './deliveries';
import type { SessionData, SessionState } from './joint-sessions';
import type { LimitClassData, LimitClassState, SpecialLimitClass } from './limit-classes';
import type { LimitRungData, SpanLimitState, StepLimitState } from './limit-rungs';
import type { HandedPaper, PaperActData, StepPaperState } from './materials';
import type { LookUpData, LookUpState } from './prior-approvals';
import type { ApprovalGiven, SignedApproval } from './signed-approval';
import type { SpecialStudyData, SpecialStudyState } from './special-studies';
import type { StageData, StageState, StepDelivery } from './stages';
import type {
  ClockExtension,
  ClockStop,
  ReassignmentData,
  StepActData,
  StepActState,
  StepTimes,
  TacitApprovalData,
} from './step-acts';
import type { CaseAct, CaseStatus, Decision, Instant, RungKind, StepStatus } from './terms';
import type { StepToleranceState, ToleranceActData } from './tolerances';
import type { WrittenConsultationData, WrittenConsultationState } from './written-consultations';

/**
 * What each journal entry of a case carries, by type; `v` is 1 for all of them, and 2 for a `case.submitted` that
 * carries an edition.
 */
export interface CaseEntryData
  extends StepActData,
    ReassignmentData,
    PaperActData,
    ToleranceActData,
    ConcernData,
    WrittenConsultationData,
    StageData,
    CollectionData,
    SessionData,
    TacitApprovalData,
    CommitmentData,
    LimitClassData,
    LimitRungData,
    SpecialStudyData,
    CalendarData,
    LookUpData,
    CatalogueMoveData {
  'case.submitted': {
    readonly caseId: string;
    /** 规则版次 that holds for the case, see case/edition; absent: the first. */
    readonly edition?: number;
    readonly projectId: string;
    readonly projectName: string;
    /** 投资项目统一代码; absent where the project has none. */
    readonly projectCode?: string;
    readonly regionId: string;
    /** 业主: the organisation that may withdraw the case; absent where the project names none. */
    readonly ownerId?: string;
    /** 分期 of the project; absent: the whole of it. */
    readonly part?: string;
    readonly catalogue: CatalogueSnapshot;
    /** Codes of all items that apply: those that always do, and those that the application answered with yes. */
    readonly applicable: readonly string[];
    /** Version of the working-day calendar that the case counts with, until it adopts a newer one. */
    readonly calendarVersion: string;
    /** Absent where the bundled calendar was the newest. */
    readonly calendar?: CaseCalendar;
    /** Department id by name of the office (`officeName`), of the region of the project or of one above it. */
    readonly departments: Readonly<Record<string, string>>;
    readonly elements: readonly SubmittedElement[];
    readonly secondsPerWorkingDay?: number;
    readonly publicCode: string;
    readonly startVerifiedAt?: Instant;
    /** 随申报递交的材料; left out: none. */
    readonly papers?: readonly HandedPaper[];
    readonly limitClass?: SpecialLimitClass;
    readonly limitClassAsked?: SpecialLimitClass;
  };
  'step.dispatched': { readonly stepId: string };
  /**
   * `isDeemed`: the office named nothing missing within 5 days, so the step counts as accepted as of the day on which
   * the materials came in (行政许可法 32).
   */
  'step.accepted': {
    readonly stepId: string;
    readonly isDeemed: boolean;
    readonly clockFrom: Instant;
    readonly comment?: string;
    /** Papers that nobody handed in here and that the officer saw on paper; left out: none. */
    readonly seenOnPaper?: readonly string[];
  };
  /** A signature that does not decide the step. */
  'step.signed': {
    readonly stepId: string;
    readonly departmentId: string;
    readonly decision: Decision;
    readonly opinion: string;
    /** Those of an approval with conditions; the outcome of the step collects them from all who signed. */
    readonly conditions: readonly string[];
    /** What it decides once accounts have written off what that commits; absent where others have still to sign. */
    readonly approves?: ApprovalGiven;
  };
  'step.decided': {
    readonly stepId: string;
    readonly to: 'APPROVED' | 'APPROVED_WITH_CONDITIONS' | 'REJECTED';
    readonly departmentId: string;
    readonly decision: Decision;
    readonly opinion: string;
    readonly conditions: readonly string[];
    readonly documentNumber?: string;
    readonly fileIds: readonly string[];
    /** 容缺通过; absent where all papers were there. */
    readonly tolerated?: boolean;
    /** When it was signed, where accounts had to write off first; absent where the entry is that signature. */
    readonly signedAt?: Instant;
  };
  'clock.rung': {
    readonly stepId: string;
    readonly rung: RungKind;
    /** Raised by one whenever the due moment of the step moves. */
    readonly dueRevision: number;
    readonly moment: Instant;
    readonly to?: { readonly actorId: string; readonly name: string };
  };
  /** `dueRevision`: of the due moment that passed; absent in the first edition. */
  'problem.opened': { readonly stepId: string; readonly problemId: string; readonly dueRevision?: number };
  /** Written before the reservation is asked for, so that an undo is known before its do. */
  'element.requested': { readonly elementId: string; readonly stepId: string; readonly attempt: number };
  'element.reserved': { readonly elementId: string };
  'element.refused': { readonly elementId: string; readonly refusal: Refusal };
  'element.committed': { readonly elementId: string };
  'element.released': { readonly elementId: string };
  'element.returned': { readonly elementId: string };
  'start.verified': { readonly verifiedAt: Instant };
  'case.approved': Record<string, never>;
  'case.rejected': { readonly stepId: string };
  'case.withdrawn': { readonly reason: string };
  'case.faulted': { readonly reason: string };
  'case.repaired': { readonly reason: string };
  /** Its workflow could not go on and was begun anew from the journal; the case is what it was. */
  'case.restarted': { readonly reason: string };
}

export type CaseEntryType = keyof CaseEntryData;

/** A stored entry of the journal of a case, as it travels through Temporal. */
export type CaseEntry = {
  [T in CaseEntryType]: {
    readonly seq: number;
    readonly key: string;
    readonly type: T;
    readonly v: number;
    readonly data: CaseEntryData[T];
    readonly act: CaseAct;
    readonly at: Instant;
  };
}[CaseEntryType];

/** A stored entry of one type. */
export type EntryOf<T extends CaseEntryType> = Extract<CaseEntry, { type: T }>;

export interface SignatureState {
  readonly departmentId: string;
  readonly decision?: Decision;
  readonly opinion?: string;
  readonly conditions?: readonly string[];
  readonly act?: CaseAct;
  readonly at?: Instant;
  /** Key of the entry. */
  readonly key?: string;
}

export interface FiredRung {
  readonly kind: RungKind;
  readonly dueRevision: number;
  readonly at: Instant;
  readonly to?: { readonly actorId: string; readonly name: string };
}

/** The clock of a step that runs or ran; `null` limits mean that there is none to count against. */
export interface StepClock {
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
  readonly statutoryDueAt: Instant | null;
  readonly isProvisional: boolean;
  readonly dueRevision: number;
  readonly extension?: ClockExtension;
  /** 时限类别 that it started under; absent: NORMAL. */
  readonly limitClass?: SpecialLimitClass;
  /** Pauses that ended in a year whose holidays were not published: their days are counted again when they are. */
  readonly provisionalPauses?: readonly { readonly pause: ClockStop; readonly until: Instant }[];
}

export interface StepState
  extends StepActState,
    StepPaperState,
    StepToleranceState,
    ConcernState,
    WrittenConsultationState,
    CommitmentState,
    LookUpState,
    CatalogueMoveState,
    StepLimitState,
    CollectionState {
  /** There from the edition `spanClocks` on, once it was dispatched. */
  readonly times?: StepTimes;
  readonly id: string;
  readonly itemCode: string;
  readonly departmentId: string;
  readonly status: StepStatus;
  /** Number of entries that touched the step. */
  readonly version: number;
  readonly dispatchedAt?: Instant;
  /** From when the clock runs: of a deemed acceptance the day of the dispatch. */
  readonly acceptedAt?: Instant;
  /** Who took it; of a deemed acceptance the clock of the case. */
  readonly accepted?: {
    readonly act: CaseAct;
    readonly at: Instant;
    readonly isDeemed: boolean;
    readonly comment?: string;
    /**
     * Papers that the officer saw on paper; absent in a case whose rules took every paper for complete with the
     * acceptance.
     */
    readonly seenOnPaper?: readonly string[];
    /** Key of the entry. */
    readonly key?: string;
  };
  readonly decidedAt?: Instant;
  /** 送达 of the last result that was handed over. */
  readonly delivered?: StepDelivery;
  readonly clock?: StepClock;
  readonly firedRungs: readonly FiredRung[];
  readonly signatures: readonly SignatureState[];
  readonly blockedBy?: Refusal;
  /** There while accounts have to write off what the approval commits: until then the step is not approved. */
  readonly signedApproval?: SignedApproval;
  readonly problemId?: string;
  /** Revision of the due moment for which the problem was opened; absent in the first edition. */
  readonly problemRevision?: number;
  readonly outcome?: {
    readonly decision: Decision;
    readonly opinion: string;
    readonly conditions: readonly string[];
    readonly documentNumber?: string;
    readonly fileIds: readonly string[];
    /** 告知承诺: it rests on a promise of the owner. */
    readonly isOnCommitment?: boolean;
    /** 容缺通过; absent where all papers were there. */
    readonly tolerated?: boolean;
    readonly act: CaseAct;
    readonly at: Instant;
    /** Key of the entry. */
    readonly key: string;
  };
  /** The last change, named in the conflict of a late caller. */
  readonly changed?: { readonly act: CaseAct; readonly at: Instant };
}

export type ElementStatus = 'PENDING' | 'REQUESTED' | 'REFUSED' | 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'RETURNED';

export interface ElementState extends SubmittedElement {
  readonly status: ElementStatus;
  readonly attempt: number;
  /** Why the account did not do what was asked last; cleared when it is asked again. */
  readonly refusal?: Refusal;
  readonly refusedAt?: Instant;
  /** When it was refused first, since it was last done as asked; asking again does not end that. */
  readonly refusedSince?: Instant;
  /** Item whose decision was revoked, where that took away what the commitment of this element rested on. */
  readonly revokedWith?: string;
  /** Item with which it is reserved anew after that; absent: with its own. */
  readonly reservedWith?: string;
  /**
   * True where the version that the case has moved to does not ask for it: it is given back, and nothing waits for it.
   */
  readonly isUnasked?: true;
  /**
   * 部分不足，全部退回: true from the refusal of another element of its waiting step until it holds nothing: what it holds is
   * given back at once.
   */
  readonly isYielding?: true;
}

/** A case, folded from its journal. Plain JSON, so that it survives a continue-as-new. */
export interface CaseState
  extends StageState,
    SessionState,
    LimitClassState,
    CalendarState,
    SpanLimitState,
    SpecialStudyState {
  readonly id: string;
  /** The last entry that was applied. */
  readonly head: number;
  readonly status: CaseStatus;
  /** 规则版次 that holds for the case, see case/edition; absent: the first. */
  readonly edition?: number;
  readonly projectId: string;
  readonly projectName: string;
  readonly projectCode?: string;
  readonly regionId: string;
  readonly ownerId?: string;
  /** 分期 of the project; absent: the whole of it. */
  readonly part?: string;
  readonly catalogue: CatalogueSnapshot;
  readonly calendarVersion: string;
  readonly departments: Readonly<Record<string, string>>;
  readonly secondsPerWorkingDay?: number;
  readonly publicCode: string;
  readonly submittedAt: Instant;
  readonly submitted: CaseAct;
  readonly endedAt?: Instant;
  readonly startVerifiedAt?: Instant;
  readonly steps: Readonly<Record<string, StepState>>;
  readonly elements: Readonly<Record<string, ElementState>>;
  readonly faultReason?: string;
  /** True when the journal says so too. */
  readonly isFaultDeclared?: boolean;
  /** What a repair puts back. */
  readonly statusBeforeFault?: Exclude<CaseStatus, 'FAULTED'>;
  /** Sequence of the first entry that could not be applied: the fold itself is wrong, not only declared so. */
  readonly brokenAt?: number;
  readonly changed: { readonly act: CaseAct; readonly at: Instant };
}

/** `<caseId>/<item code>` */
export const stepIdOf = (caseId: string, itemCode: string): string => `${caseId}/${itemCode}`;
