/** 提醒: at which moments the watches of funds remind. Pure. */
import { addDays, startOf } from '@kuaijin/kit/working-days';
import type { Reminder } from '@kuaijin/kit/working-days/reminders';
import type { SiteVisitStage } from '../contracts';

/** Hours after midnight at which reminders go out. */
const AT_HOUR = 9;

/** The morning of the day so many days before a last day; after it where they are less than 0. */
const morningBefore = (lastDay: string, days: number): Date =>
  new Date(startOf(addDays(lastDay, -days)).getTime() + AT_HOUR * 3_600_000);

/** 政策窗口截止提醒: days before the last day of a window on which owners are reminded, in order. */
const WINDOW_REMINDERS = [7, 3, 1] as const;

/** When owners are reminded of the close of a window, each time of how many days are left. */
export const windowReminders = (closesOn: string): readonly Reminder<number>[] =>
  WINDOW_REMINDERS.map((daysLeft) => ({ what: daysLeft, at: morningBefore(closesOn, daysLeft) }));

/** When a visit to a site is reminded of: ten days before its last day, the day after it, ten days after it. */
export const visitReminders = (by: string): readonly Reminder<SiteVisitStage>[] => [
  { what: 'REMINDED', at: morningBefore(by, 10) },
  { what: 'OVERDUE', at: morningBefore(by, -1) },
  { what: 'ESCALATED', at: morningBefore(by, -10) },
];
