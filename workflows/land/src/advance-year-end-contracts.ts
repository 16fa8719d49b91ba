/** What the watch over the advances of a pool asks of land (task queue `<prefix>-land`). */
import type { YearEndStage } from './domain/advance-year-end';

export interface RecordOpenAdvancesArgs {
  readonly poolId: string;
  readonly year: number;
  readonly stage: YearEndStage;
  /** Epoch milliseconds: the moment as the workflow knows it. */
  readonly asOf: number;
  /** Persons whom the directory names for this stage. */
  readonly recipientIds: readonly string[];
}

export interface AdvanceYearEndActivities {
  /**
   * Records that advances of a pool are not settled and notifies whom it concerns, each stage of a year once; nothing
   * of a pool in which none is open, nor of a stage that a later one has overtaken.
   */
  recordOpenAdvances(args: RecordOpenAdvancesArgs): Promise<void>;
}

/** Type name of the workflow that looks at the advances of one pool at the end of a year. */
export const ADVANCE_YEAR_END_WATCH = 'advanceYearEndWatch';

export interface AdvanceYearEndWatchArgs {
  readonly poolId: string;
  /** Where the pool lies: its department of natural resources is notified. */
  readonly regionId: string;
  readonly year: number;
}

/** Id of the watch over the advances of a pool in a year, under the prefix of the deployment. */
export const advanceYearEndWatchId = (poolId: string, year: number): string => `land/open-advances/${poolId}/${year}`;
