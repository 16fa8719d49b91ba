import type { Milestone, YearPlan as PlanOfYear } from '../domain/project';

/** 年度计划 with what its year has completed so far. */
export interface YearPlanOfProject {
  readonly plan: PlanOfYear;
  readonly completedFen: bigint;
  /** Months that have ended without a report. */
  readonly missingMonths: readonly number[];
}

/** 里程碑 with the day on which it is due. */
export interface DueMilestone extends Milestone {
  readonly dueOn?: string;
}
