/**
 * 先行用地报批义务: whoever may use a part of a site ahead has to apply for the whole within a year. When that is called to
 * mind, to whom it goes up, and when the term is over. Pure; days are calendar days. RULES section 6.2.
 */
import { addDays, endOf } from '@kuaijin/kit/working-days';
import type { Reminder } from '@kuaijin/kit/working-days/reminders';

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

/** The first instant of each stage: with the end of the day that leaves so many days. */
export const advanceDutyReminders = (applyBy: string): readonly Reminder<AdvanceDutyStage>[] =>
  advanceDutyStages.map(({ stage, daysLeft }) => ({ what: stage, at: endOf(addDays(applyBy, -daysLeft)) }));

/** Whom a stage notifies. */
export const notifiedOfDuty = (stage: AdvanceDutyStage): readonly AdvanceDutyOfficer[] =>
  advanceDutyStages.find((one) => one.stage === stage)?.notifies ?? [];
