/**
 * 先行用地报批义务: whoever may use a part of a site ahead has to apply for the whole within a year. When that is called to
 * mind, to whom it goes up, and when the term is over. Pure; days are calendar days. RULES section 6.2.
 */
import { addDays, endOf } from '@kuaijin/kit/working-days';

/** 提醒, 升级, 失效: from the first to the last. */
export type AdvanceDutyStage = 'REMINDED' | 'ESCALATED' | 'LAPSED';

/** Who of the department of natural resources is notified, besides the owner and whoever recorded the grant. */
export type AdvanceDutyOfficer = 'HEAD' | 'LEADER';

interface StageRule {
  readonly stage: AdvanceDutyStage;
  /** Days of the term that are left when it is reached. */
  readonly daysLeft: number;
  readonly notifies: readonly AdvanceDutyOfficer[];
}

/** Every stage, in the order of time. */
export const advanceDutyStages: readonly StageRule[] = [
  { stage: 'REMINDED', daysLeft: 90, notifies: [] },
  { stage: 'ESCALATED', daysLeft: 30, notifies: ['HEAD'] },
  { stage: 'LAPSED', daysLeft: 0, notifies: ['HEAD', 'LEADER'] },
];

/** The first instant at which a stage is reached: with the end of the day that leaves so many days. */
export function advanceDutyMoment(applyBy: string, stage: AdvanceDutyStage): Date {
  const rule = advanceDutyStages.find((one) => one.stage === stage);
  return endOf(addDays(applyBy, -(rule?.daysLeft ?? 0)));
}

/** True when a later stage is reached too, so that this one would say what is past. */
export function isOvertaken(applyBy: string, stage: AdvanceDutyStage, asOf: Date): boolean {
  const later = advanceDutyStages[advanceDutyStages.findIndex((one) => one.stage === stage) + 1];
  return later !== undefined && asOf >= advanceDutyMoment(applyBy, later.stage);
}
