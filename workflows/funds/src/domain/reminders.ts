/** 提醒: at which moments a watch reminds of something, and which of them have gone by. Pure. */
import { addDays, startOf } from '@kuaijin/kit/working-days';
import type { SiteVisitStage } from '../contracts';

/** A moment, and what is reminded of then. */
export interface Reminder<T> {
  readonly what: T;
  readonly at: Date;
}

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

/** True for a reminder when a later one, which says more, is due as well. */
export function isOvertaken<T>(reminders: readonly Reminder<T>[], what: T, asOf: Date): boolean {
  const later = reminders[reminders.findIndex((one) => one.what === what) + 1];
  return later !== undefined && later.at <= asOf;
}
