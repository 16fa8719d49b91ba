/**
 * 年末预支提醒: what is advanced is settled by the plan of its year; what is still open towards the end of the year is called
 * to mind, and is overdue behind it (RULES section 6.3). The days are ours. Pure; days are calendar days.
 */

import { startOf } from '@kuaijin/kit/working-days';
import { isOvertaken, type Reminder } from '@kuaijin/kit/working-days/reminders';

/** 年末提醒, 跨年未归还. */
export type YearEndStage = 'REMINDED' | 'OVERDUE';

/** Who of the department of natural resources is notified. */
export const notifiedAtYearEnd: Readonly<Record<YearEndStage, readonly ('HEAD' | 'LEADER')[]>> = {
  REMINDED: ['HEAD'],
  OVERDUE: ['HEAD', 'LEADER'],
};

/** The month before the year is over, and the first moment after it. */
export const yearEndReminders = (year: number): readonly Reminder<YearEndStage>[] => [
  { what: 'REMINDED', at: startOf(`${year}-12-01`) },
  { what: 'OVERDUE', at: startOf(`${year + 1}-01-01`) },
];

/** True for the reminder of a year that is over. */
export const isYearOver = (year: number, stage: YearEndStage, asOf: Date): boolean =>
  isOvertaken(yearEndReminders(year), stage, asOf);
