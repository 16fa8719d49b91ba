/** Years of the calendar that nobody has published yet, whenever a test runs. */

import { countWorkingDays, dateOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { CalendarYear } from '@kuaijin/kit/working-days/calendar-years';

/** 年度放假安排 with nothing but the public holidays of fixed date, and more days off if wanted. */
export const noticeOf = (year: number, more: readonly string[] = []): CalendarYear => ({
  year,
  holidays: [...['01-01', '05-01', '10-01', '10-02', '10-03'], ...more].map((day) => `${year}-${day}`),
  shifted: [],
});

/** The first year whose holidays are not published and that has not begun, and those before it that lack too. */
export function comingYears(now: Date): { readonly coming: number; readonly missing: readonly number[] } {
  const { lastYear } = statutoryCalendar;
  const coming = Math.max(lastYear, Number(dateOf(now).slice(0, 4))) + 1;
  return { coming, missing: Array.from({ length: coming - lastYear - 1 }, (_, at) => lastYear + 1 + at) };
}

/** Working days from today to a day of that year, by the weekdays alone where nothing is known. */
export const workingDaysUntil = (now: Date, day: string): number =>
  countWorkingDays(statutoryCalendar, dateOf(now), day);
