/** 要素前配: what is looked at, and what an assessment says. */

/** 规划比对、空间模拟、资金匹配、征迁筛查, in this order. */
export const readinessDimensions = ['PLANNING', 'SPACE', 'MONEY', 'RELOCATION'] as const;
export type ReadinessDimension = (typeof readinessDimensions)[number];

/** 结论; of what nobody assessed nothing is known. */
export type ReadinessVerdict = 'READY' | 'NOT_READY' | 'UNKNOWN';

/** The newest assessment of one dimension. */
export interface ReadinessAssessment {
  readonly dimension: ReadinessDimension;
  readonly verdict: Exclude<ReadinessVerdict, 'UNKNOWN'>;
  /** Why, in the words of who assessed it. */
  readonly reasons: readonly string[];
  readonly assessedAt: Date;
}
