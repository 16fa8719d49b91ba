/** What the watch over a grant of advance land use asks of land (task queue `<prefix>-land`). */
import type { AdvanceDutyStage } from './domain/advance-duty';

export interface RecordAdvanceDutyArgs {
  readonly projectId: string;
  readonly grantId: string;
  readonly stage: AdvanceDutyStage;
  /** Epoch milliseconds: the moment as the workflow knows it. */
  readonly asOf: number;
  /** Persons whom the directory names for this stage. */
  readonly recipientIds: readonly string[];
}

export interface AdvanceDutyActivities {
  /**
   * Records that a stage of the duty was reached and notifies whom it concerns, once for ever; nothing is recorded of a
   * stage that a later one has overtaken already.
   * @returns whether nothing is left to watch: the whole was applied for, or the term is over
   */
  recordAdvanceDuty(args: RecordAdvanceDutyArgs): Promise<{ isOver: boolean }>;
}

/** Type name of the workflow that watches one grant. */
export const ADVANCE_LAND_WATCH = 'advanceLandWatch';

export interface AdvanceLandWatchArgs {
  readonly projectId: string;
  /** Where the project lies: its department of natural resources is notified. */
  readonly regionId: string;
  readonly grantId: string;
  /** 正式报批期限 */
  readonly applyBy: string;
}

/** Id of the watch over a grant, under the prefix of the deployment. */
export const advanceLandWatchId = (grantId: string): string => `land/advance/${grantId}`;
