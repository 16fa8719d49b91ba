/** Words for what is reported of a project beside its milestones and sums: stages, works, progress, excuses. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { MilestoneKind } from '../resolvers/schema.generated';

/** One stage 阶段 of a staged investment plan: from the first to the last day, both in it. */
export interface PlannedStage {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly fen: bigint;
}

/** 分期投资计划, one version of it. */
export interface StagePlan {
  readonly stages: readonly PlannedStage[];
  readonly setOn: string;
  readonly act: TimedAct;
}

/** 停工, from a day on, until works were resumed 复工 (exclusive); absent: they still stand still. */
export interface Suspension {
  readonly since: string;
  readonly until?: string;
  readonly reason: string;
  readonly suspended: TimedAct;
  readonly resumed?: TimedAct;
}

/** 形象进度: how much of a measure was done by a day, in a unit of its own. */
export interface ProgressReport {
  /** What is measured, for example 并网容量. */
  readonly measure: string;
  readonly unit: string;
  /** Exact decimals. */
  readonly done: string;
  readonly total: string;
  readonly on: string;
  readonly words?: string;
  readonly reported: TimedAct;
}

/** 正当理由 for a month without a report, or with a late one. It holds once it is approved, until it expires. */
export interface Excuse {
  readonly year: number;
  readonly month: number;
  readonly reason: string;
  readonly stated: TimedAct;
  readonly approved?: TimedAct;
  /** Last day on which it holds. */
  readonly expiresOn?: string;
}

/** A milestone as it stood before it was taken back by a correction. */
export interface UndoneMilestone {
  readonly kind: MilestoneKind;
  readonly actualOn?: string;
  readonly fileIds: readonly string[];
  readonly reported?: TimedAct;
  readonly verified?: TimedAct;
  readonly reason: string;
  readonly undone: TimedAct;
}

/** What a project holds of all this; left out: nothing was reported. */
export interface ReportedOfProject {
  /** Oldest version first. */
  readonly stagePlans?: readonly StagePlan[];
  /** Oldest first. */
  readonly suspensions?: readonly Suspension[];
  /** In the order in which they were reported. */
  readonly progress?: readonly ProgressReport[];
  readonly excuses?: readonly Excuse[];
  /** In the order in which they were taken back. */
  readonly undoneMilestones?: readonly UndoneMilestone[];
}
