/** Moments of a demonstration: hours of working days before the one on which it is loaded. */
import { addDays, dateOf, isWorkingDay, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';

/** The working days until a day, the newest first; the first is the day itself, or the last working day before it. */
export function workingDaysBack(until: string, count: number): readonly string[] {
  const days: string[] = [];
  for (let day = until; days.length < count; day = addDays(day, -1)) {
    if (isWorkingDay(statutoryCalendar, day)) days.push(day);
  }
  return days;
}

/** The moments of office hours from a working day so many back until now, oldest first. */
export function officeHours(
  now: Date,
  daysBack: number,
): readonly { readonly daysBack: number; readonly at: Instant }[] {
  return workingDaysBack(dateOf(now), daysBack + 1)
    .flatMap((day, back) => [15, 9].map((hour) => ({ daysBack: back, at: hourOf(day, hour) })))
    .filter(({ at }) => at < now.getTime())
    .reverse();
}

const hourOf = (day: string, hour: number): Instant =>
  Date.parse(`${day}T${String(hour).padStart(2, '0')}:30:00+08:00`);
