/** What rankings are made of, as supervision asks projects and the directory for it. */

/** 复工率, 开工率, 投资完成率. */
export const rankedMeasures = ['RESUMPTION', 'START', 'INVESTMENT'] as const;
export type RankedMeasure = (typeof rankedMeasures)[number];

/** A rate by the digits of its part and its whole: projects, or fen of investment. */
export interface RateDigits {
  readonly part: string;
  readonly whole: string;
}

/** The rates of one region right below the one that was asked about, or of that one itself. */
export interface RatesOfRegion {
  readonly regionId: string;
  readonly rates: Readonly<Record<RankedMeasure, RateDigits>>;
}

export interface RatesArgs {
  readonly regionId: string;
  /** The day of the facts, YYYY-MM-DD. */
  readonly asOf: string;
}

/** On the task queue of projects. */
export interface RatesActivities {
  /** Rates of the regions right below one as of a day, as they are known now; without demonstrations. */
  ratesByRegion(args: RatesArgs): Promise<readonly RatesOfRegion[]>;
}

/** On the task queue of the directory. */
export interface RegionNameActivities {
  /** Names by id; null for a region that is not listed. */
  regionNames(args: { readonly regionIds: readonly string[] }): Promise<Readonly<Record<string, string | null>>>;
}

export interface NamedRates extends RatesOfRegion {
  readonly name: string;
}

/** Type name of the workflow that asks for the rates of the regions below one. */
export const GATHER_RATES = 'gatherRates';
