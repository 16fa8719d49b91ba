import type { Tally } from '../domain/portfolio';
import type { YearPlan as PlanOfYear } from '../domain/project';

/** 年度计划 with what its year has completed so far. */
export interface YearPlanOfProject {
  readonly plan: PlanOfYear;
  readonly completedFen: bigint;
}

/** A group with what was counted. */
export interface PortfolioGroup {
  readonly group: string;
  readonly tally: Tally;
}
