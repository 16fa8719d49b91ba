/**
 * The statutory calendar as plain data, taken from the package `chinese-days`. It ends with the year that was published
 * when the first journals were folded with it, and never changes: later years are published while the product runs
 * (`publishCalendar`, docs/decisions/0027).
 */
import source from 'chinese-days/dist/chinese-days.json';
import { version as sourceVersion } from 'chinese-days/package.json';

/** Where the calendar is committed, from the root of the repository. */
export const calendarFile = 'kit/src/working-days/calendars/mainland.json';

const LAST_YEAR = 2026;

/** The text of the calendar file. */
export function calendarText(): string {
  const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const yearOf = (date: string) => Number(date.slice(0, 4));
  const daysOf = (days: object) => Object.keys(days).filter((date) => yearOf(date) <= LAST_YEAR);
  const holidays = daysOf(source.holidays).filter((date) => !isWeekend(date));
  const shifted = daysOf(source.workdays).filter(isWeekend);
  const calendar = {
    version: `mainland-${LAST_YEAR}`,
    source: `chinese-days ${sourceVersion}`,
    firstYear: Math.min(...daysOf(source.holidays).map(yearOf)),
    lastYear: LAST_YEAR,
    holidays: holidays.sort(),
    shifted: shifted.sort(),
  };
  return `${JSON.stringify(calendar, null, 2)}\n`;
}
