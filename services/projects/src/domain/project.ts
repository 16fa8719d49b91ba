/** The project 项目, a fold over its journal. Days are `YYYY-MM-DD` in China, sums are whole fen. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { ChecklistAnswer } from '../checklists/answer';
import type { Intake } from '../intake/appraisal';
import type { Classification } from '../library/classification';
import type { ReportedOfProject } from '../reports/terms';
import type { Batch, Level, MilestoneKind } from '../resolvers/schema.generated';
import type { ReadinessAssessment } from './readiness-terms';

export type { Batch, Level, MilestoneKind };

/** 里程碑种类, in the order in which a project passes them. */
export const milestoneKinds = [
  'SIGNED',
  'CAPITAL_INJECTED',
  'STARTED',
  'STATISTICS_ENTERED',
  'COMPLETED',
  'IN_OPERATION',
] as const satisfies readonly MilestoneKind[];

/**
 * 清单成员关系: from `since` (inclusive; absent = longer than the record knows) until `until` (exclusive; absent = still).
 */
export interface ListMembership {
  readonly list: string;
  readonly since?: string;
  readonly until?: string;
  /** Days on which entering and leaving were recorded; left out by earlier releases. */
  readonly setOn?: string;
  readonly leftSetOn?: string;
}

/** A planned day and the day on which it was planned: planning it again keeps what was planned before. */
export interface PlannedDay {
  readonly plannedOn: string;
  readonly setOn: string;
  /** The document that states the day; left out where somebody of the project or an office planned it. */
  readonly statedIn?: string;
}

/** 里程碑. Verified = final. */
export interface Milestone {
  readonly kind: MilestoneKind;
  /** Oldest first; the last one holds. */
  readonly plans: readonly PlannedDay[];
  readonly actualOn?: string;
  readonly fileIds: readonly string[];
  readonly reported?: TimedAct;
  readonly verified?: TimedAct;
  readonly comment?: string;
}

/** One version of a sum, and the day on which it was given. */
export interface SumRevision {
  readonly fen: bigint;
  /** Of a plan of a year: January to December, where they were planned. */
  readonly months?: readonly bigint[];
  readonly setOn: string;
  readonly act: TimedAct;
}

/** 年度计划, oldest version first. */
export interface YearPlan {
  readonly year: number;
  readonly revisions: readonly SumRevision[];
}

/** 月度投资完成报告, oldest version first. */
export interface MonthReport {
  readonly year: number;
  readonly month: number;
  readonly revisions: readonly SumRevision[];
}

/** The batch 批次 that a project was in from a day on. */
export interface BatchSince {
  readonly batch: Batch;
  readonly since: string;
  /** Day on which it was recorded; left out by earlier releases. */
  readonly setOn?: string;
}

/** 来源 of a record that was taken from a report. */
export interface ProjectSource {
  readonly document: string;
  /** 出处: the subject under which the document names it. */
  readonly place?: string;
  /** A sentence of it, as earlier releases quoted one. */
  readonly words?: string;
  readonly status?: string;
  /** Day by which what the report says holds. */
  readonly asOf?: string;
}

/** 项目. */
export interface Project extends ReportedOfProject, Classification {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** 投资项目统一代码, as it was given. */
  readonly code?: string;
  readonly regionId: string;
  /** Id of the organisation that owns it. */
  readonly ownerId?: string;
  readonly level: Level;
  readonly type?: string;
  readonly totalInvestment?: bigint;
  /** First day on which the library knew of it: of its registration, or of the report that names it. */
  readonly knownSince: string;
  /** Day on which it was recorded; left out by earlier releases. */
  readonly registeredOn?: string;
  readonly isDemoData: boolean;
  readonly source?: ProjectSource;
  /** 项目库批次, oldest first; the last one holds. */
  readonly batches: readonly BatchSince[];
  readonly lists: readonly ListMembership[];
  /** In the order of {@link milestoneKinds}. */
  readonly milestones: readonly Milestone[];
  readonly yearPlans: readonly YearPlan[];
  readonly monthReports: readonly MonthReport[];
  /** 要素前配, one assessment a dimension; left out: nothing was assessed. */
  readonly readiness?: readonly ReadinessAssessment[];
  /** 联合研判; left out: nobody scored it. */
  readonly intake?: Intake;
  /** The newest answer to each item of its checklists. */
  readonly checklistAnswers?: readonly ChecklistAnswer[];
}

/** The batch that holds now; undefined for a record that is in none (an existing asset, say). */
export function batchOf(project: Pick<Project, 'batches'>): Batch | undefined {
  return project.batches.at(-1)?.batch;
}

/** The milestone of a kind, or one of which nothing is known yet. */
export function milestoneOf(project: Pick<Project, 'milestones'>, kind: MilestoneKind): Milestone {
  return project.milestones.find((milestone) => milestone.kind === kind) ?? { kind, plans: [], fileIds: [] };
}

/** The planned day that holds now. */
export function plannedOn(milestone: Milestone): string | undefined {
  return milestone.plans.at(-1)?.plannedOn;
}
