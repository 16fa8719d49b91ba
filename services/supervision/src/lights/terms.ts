/** 红黄灯 as data: what a rule is, and what is known of a project when it is judged (RULES 5). Pure. */
import type { RegionLevel } from '@kuaijin/kit/access/region-scope';

/** 灯 that an alert can have, the milder first; GREEN is the absence of one. */
export const alertLights = ['BLUE', 'YELLOW', 'ORANGE', 'RED'] as const;

/** 灯 of an alert. */
export type AlertLight = (typeof alertLights)[number];

/** 里程碑种类 that are watched. */
export const watchedKinds = ['STARTED', 'STATISTICS_ENTERED', 'COMPLETED'] as const;
export type WatchedKind = (typeof watchedKinds)[number];

/**
 * 指标: what is measured. MILESTONE how late a milestone is; LIMITS_MISSED how many planned days of it passed unmet, one
 * after the other; STATISTICS_ENTRY how long works go on without entry in statistics; PROGRESS how investment stands
 * against the plan to date; MONTH_TARGET whether the target of a month was met; PAYMENT what was paid out of what was
 * handed down; DISTRICT_TARGET a target that was set for a district, or any other indicator of it.
 */
export const lightMeasures = [
  'MILESTONE',
  'LIMITS_MISSED',
  'STATISTICS_ENTRY',
  'PROGRESS',
  'MONTH_TARGET',
  'PAYMENT',
  'DISTRICT_TARGET',
] as const;
export type LightMeasure = (typeof lightMeasures)[number];

/** 基准: what it is held against. */
export const lightBases = ['PLANNED_DAY', 'START_DAY', 'PLAN_TO_DATE', 'MONTH_TARGET', 'REQUIREMENT'] as const;
export type LightBase = (typeof lightBases)[number];

/**
 * 单位 of the bounds. POINTS: percentage points behind the share that is due; RELATIVE: percent of what is due that
 * is missing; RATIO: what was done over what is due; DAYS and MONTHS since the base; TIMES in a row.
 */
export const lightUnits = ['DAYS', 'MONTHS', 'POINTS', 'RELATIVE', 'RATIO', 'TIMES'] as const;
export type LightUnit = (typeof lightUnits)[number];

/** Which bases and units a measure can be given in. */
export const measureForms: Readonly<
  Record<LightMeasure, { readonly base: LightBase; readonly units: readonly LightUnit[] }>
> = {
  MILESTONE: { base: 'PLANNED_DAY', units: ['DAYS', 'TIMES'] },
  LIMITS_MISSED: { base: 'PLANNED_DAY', units: ['TIMES'] },
  STATISTICS_ENTRY: { base: 'START_DAY', units: ['MONTHS', 'DAYS'] },
  PROGRESS: { base: 'PLAN_TO_DATE', units: ['POINTS', 'RELATIVE', 'RATIO'] },
  MONTH_TARGET: { base: 'MONTH_TARGET', units: ['RATIO'] },
  PAYMENT: { base: 'REQUIREMENT', units: ['RATIO'] },
  DISTRICT_TARGET: { base: 'MONTH_TARGET', units: ['RATIO'] },
};

/** An end of a band: an exact decimal in the unit of the rule, and whether it belongs to the band. */
export interface LightBound {
  readonly value: string;
  readonly included: boolean;
}

/** A colour, and the values that it stands for. */
export interface LightBand {
  readonly light: AlertLight;
  /** Left out: no end on that side. */
  readonly from?: LightBound;
  readonly to?: LightBound;
  /** Periods running in which the value must lie in the band; 1 = the period alone. */
  readonly periods: number;
  /** 红榜: the colour honours; nobody is alerted. */
  readonly isHonour?: boolean;
  readonly meaning: string;
  readonly meaningEn: string;
  /** What follows, in the officers' words. */
  readonly actions: readonly string[];
}

/** From so many months after the money was handed down, so much of it must be paid out. */
export interface RequiredShare {
  readonly afterMonths: number;
  /** Exact decimal between 0 and 1. */
  readonly share: string;
}

/** 预警规则, one version of it. */
export interface LightRule {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string;
  readonly measure: LightMeasure;
  /** Of MILESTONE and LIMITS_MISSED. */
  readonly milestone?: WatchedKind;
  readonly base: LightBase;
  readonly unit: LightUnit;
  readonly bands: readonly LightBand[];
  /** The colour of a month whose shortfall was made up later; of MONTH_TARGET. */
  readonly whenMadeUp?: Pick<LightBand, 'light' | 'meaning' | 'meaningEn' | 'actions'>;
  /** 无正当理由: an excuse that was approved and holds keeps the light off. */
  readonly heedsExcuses: boolean;
  /** Days after the last day of a month from which it is judged; of what goes by months. */
  readonly graceDays: number;
  /** Of PAYMENT: what must be paid, the earliest first. */
  readonly requirement?: readonly RequiredShare[];
  /** The first day on which it holds, YYYY-MM-DD. */
  readonly validFrom: string;
  /** The region whose projects it judges, with all inside it. */
  readonly regionId: string;
  /** 层级; left out: all. */
  readonly levels?: readonly RegionLevel[];
  /** 清单 of which a project must be on one; left out: on any or none. */
  readonly lists?: readonly string[];
  /** 清单 whose projects are left to another rule. */
  readonly exceptLists?: readonly string[];
  readonly isOn: boolean;
  /** Where it stands written. */
  readonly source: string;
  readonly sourceUrl?: string;
  /** What the source leaves open, and how it is read. */
  readonly note?: string;
}

/** A milestone as supervision knows it. */
export interface Milestone {
  /** YYYY-MM-DD */
  readonly plannedOn?: string;
  /** Reported, which alone clears nothing. */
  readonly reportedOn?: string;
  readonly isVerified: boolean;
  /** Planned days that had passed unmet when the plan was moved, the earliest first. */
  readonly missed?: readonly string[];
}

/** 年度计划 as it stands. */
export interface YearPlan {
  readonly year: number;
  readonly fen: bigint;
  /** Twelve sums; left out: a twelfth each. */
  readonly months?: readonly bigint[];
}

/** What was done in a month. */
export interface MonthSum {
  readonly year: number;
  readonly month: number;
  readonly fen: bigint;
}

/** Money that was handed down, or paid out, on a day. */
export interface Movement {
  readonly on: string;
  readonly fen: bigint;
}

/** 正当理由 of a month, approved, and until when it holds. */
export interface HeldExcuse {
  readonly year: number;
  readonly month: number;
  readonly from: string;
  readonly until: string;
}

/** 清单 that a project stands on from a day until another. */
export interface Membership {
  readonly list: string;
  readonly since?: string;
  readonly until?: string;
}

/** A target of a month, and what came of it. */
export interface MonthTarget {
  readonly year: number;
  readonly month: number;
  readonly target: bigint;
  readonly actual: bigint;
}

/** What is known of a project, or of a district, when a rule is applied. */
export interface LightFacts {
  readonly regionId?: string;
  readonly level?: RegionLevel;
  readonly lists?: readonly Membership[];
  readonly milestones: Readonly<Partial<Record<WatchedKind, Milestone>>>;
  readonly plans?: readonly YearPlan[];
  readonly reports?: readonly MonthSum[];
  readonly handedDown?: readonly Movement[];
  readonly paid?: readonly Movement[];
  readonly excuses?: readonly HeldExcuse[];
  readonly targets?: readonly MonthTarget[];
}
