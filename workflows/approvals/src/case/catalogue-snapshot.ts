import type { ApprovalLevel } from '../contracts/approval-level';
import type { CommitmentTerms } from './commitments';
import type { LimitClassRule, SpecialLimitClass } from './limit-classes';
import type { CommitOn, ElementKind, Lane, RungKind, SignMode } from './terms';
import type { ToleranceRule } from './tolerance-rule';
/** One item of a published catalogue, as a case carries it for its whole life. */
export interface ItemSnapshot {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly stageCode: string;
  readonly departmentCode: string;
  /** 审批层级: whose offices handle it; absent: the offices of the project's region, or the nearest above it. */
  readonly level?: ApprovalLevel;
  readonly lane: Lane;
  readonly appliesAlways: boolean;
  readonly exclusiveGroup?: string;
  readonly dependsOn: readonly string[];
  /** Working days; absent where the law gives none or gives calendar days. */
  readonly statutoryWorkingDays?: number;
  readonly statutoryCalendarDays?: number;
  /** 0 = done on acceptance; absent = no promise. */
  readonly promisedWorkingDays?: number;
  readonly promisedCalendarDays?: number;
  readonly countsInClock: boolean;
  readonly mayCrossStages: boolean;
  readonly signMode: SignMode;
  readonly quorum?: number;
  /** The departments that sign; for SINGLE the department of the item alone. */
  readonly signerDepartmentCodes: readonly string[];
  readonly outcomeDocument?: string;
  readonly validityYears?: number;
  /** Months before its end at which a notice of expiry is sent; absent: the default. */
  readonly validityNoticeMonths?: readonly number[];
  readonly elements: readonly { readonly kind: ElementKind; readonly commitOn: CommitOn }[];
  /** 前置检查: items whose outcome in an earlier case is the result; absent: the item itself. */
  readonly lookUpItemCodes?: readonly string[];
  /** Promises under special classes that are not worked out of the ordinary one, in the unit of the promise. */
  readonly classLimits?: readonly { readonly limitClass: SpecialLimitClass; readonly days: number }[];
  /** 承诺条款: there where the item is approved on a promise. */
  readonly commitmentTerms?: CommitmentTerms;
  /** 超时默许: approved when its limit passes undecided; absent: it is not. */
  readonly tacitApproval?: boolean;
  /** True for the construction permit 施工许可, at whose approval elements with PERMIT_APPROVED are committed. */
  readonly isConstructionPermit: boolean;
  readonly ladder: readonly { readonly kind: RungKind; readonly workingDaysFromDue: number }[];
  readonly materials: readonly {
    readonly code: string;
    readonly name: string;
    readonly isDeferrable: boolean;
    /** 一套材料: code of the paper that several items name, that of the first of them; absent: the item's own. */
    readonly sharedCode?: string;
  }[];
  /** 容缺; absent where nothing of the item may be deferred, whatever its papers say. */
  readonly toleranceRule?: ToleranceRule;
}

export interface StageSnapshot {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly leadDepartmentCode: string;
  readonly limitWorkingDays?: number;
}

/** The version of a catalogue that a case runs under: base plus overlay, resolved. */
export interface CatalogueSnapshot {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string;
  readonly totalLimitWorkingDays?: number;
  /** 时限类别 beside NORMAL that the catalogue offers. */
  readonly limitClasses?: readonly LimitClassRule[];
  /**
   * 分期申报: true where parts of a project may be under way beside one another; absent: one case of a project at a time.
   */
  readonly allowsParts?: true;
  readonly stages: readonly StageSnapshot[];
  readonly items: readonly ItemSnapshot[];
}

export interface SubmittedElement {
  /** `<caseId>/<kind>` */
  readonly id: string;
  readonly kind: ElementKind;
  readonly itemCode: string;
  readonly account: string;
  readonly amountMinor: string;
  readonly commitOn: CommitOn;
  readonly reservationId: string;
}
