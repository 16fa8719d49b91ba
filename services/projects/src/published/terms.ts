/** 公布指标: what a report says, as it was published, and by what it can be worked out again. */
import type {
  DerivationRule,
  FigurePrecision,
  RecomputationBasis,
  RecomputationObstacle,
} from '../resolvers/schema.generated';

export type { DerivationRule, FigurePrecision, RecomputationBasis, RecomputationObstacle };

/** A document that publishes figures. */
export interface FigureReport {
  readonly title: string;
  /** 文号; left out where it has none. */
  readonly number?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly regionId: string;
}

/** What of a list of projects a figure counts. */
export const countedMeasures = [
  'PROJECTS',
  'APPROVED',
  'STARTED_OF_APPROVED',
  'START_OF_APPROVED',
  'RESUMPTION',
  'COMPLETED',
  'EXECUTION',
  'PROCEDURES',
  'READY',
] as const;

export type CountedMeasure = (typeof countedMeasures)[number];

/** How a figure follows from published ones. */
export interface Derivation {
  readonly rule: DerivationRule;
  /** Ids, in the order that the rule wants. */
  readonly of: readonly string[];
}

/** What follows from a figure, though no report says so. */
export interface NamedDerivation extends Derivation {
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  /** Decimals of what comes out even in none; left out: two. */
  readonly places?: number | undefined;
}

/** A figure as a report published it; days are `YYYY-MM-DD` in China. */
export interface PublishedFigure {
  readonly id: string;
  /** Its place among all figures, from 1 on: report by report, in the order of the report. */
  readonly number: number;
  readonly report: FigureReport;
  /** 出处: the subject under which it stands. */
  readonly place: string;
  readonly name: string;
  /** Left out for what was recorded without one. */
  readonly nameEn?: string | undefined;
  /** An exact decimal, as it was printed. */
  readonly value: string;
  readonly unit: string;
  readonly precision: FigurePrecision;
  readonly base?: string | undefined;
  readonly since?: string | undefined;
  readonly asOf?: string | undefined;
  readonly list?: string | undefined;
  readonly rank?: number | undefined;
  readonly rankedIn?: string | undefined;
  /** What of the list it counts. */
  readonly facts?: CountedMeasure | undefined;
  /** From which other figures it follows. */
  readonly recompute?: Derivation | undefined;
  /** Why it cannot be worked out again, where neither is given. */
  readonly obstacle?: RecomputationObstacle | undefined;
  readonly derived: readonly NamedDerivation[];
}

/** A figure that follows from the published one. */
export interface DerivedView {
  readonly figure: PublishedFigure;
  readonly derivation: NamedDerivation;
}

/** Number of a report, or its title where it has none: what records of projects name as their source, too. */
export const reportName = ({ number, title }: FigureReport): string => number ?? title;
