/** The statutory calendar as plain data, taken from the package `chinese-days`; `npm run generate` writes it when a year is published. */
import source from 'chinese-days/dist/chinese-days.json';
import { version as sourceVersion } from 'chinese-days/package.json';

/** Where the calendar is committed, from the root of the repository. */
export const calendarFile = 'services/kit/src/calendars/mainland.json';

/** The text of the calendar file. */
export function calendarText(): string {
  const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const holidays = Object.keys(source.holidays).filter((date) => !isWeekend(date));
  const shifted = Object.keys(source.workdays).filter(isWeekend);
  const years = Object.keys(source.holidays).map((date) => Number(date.slice(0, 4)));
  const lastYear = Math.max(...years);
  const calendar = {
    version: `mainland-${lastYear}`,
    source: `chinese-days ${sourceVersion}`,
    firstYear: Math.min(...years),
    lastYear,
    holidays: holidays.sort(),
    shifted: shifted.sort(),
  };
  return `${JSON.stringify(calendar, null, 2)}\n`;
}
