/** Months as numbers that can be counted: 2025-03 is 24302. Pure. */

/** The month of a day YYYY-MM-DD. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

export const monthAt = (year: number, month: number): number => year * 12 + month - 1;

export const yearOf = (month: number): number => Math.floor(month / 12);

/** 1 to 12. */
export const monthInYear = (month: number): number => (month % 12) + 1;

/** 2025-03 */
export const monthName = (month: number): string => `${yearOf(month)}-${String(monthInYear(month)).padStart(2, '0')}`;

/** The number of what `monthName` wrote. */
export const monthNamed = (name: string): number => monthOf(`${name}-01`);

/** The last day of a month, YYYY-MM-DD. */
export function lastDayOf(month: number): string {
  const days = new Date(Date.UTC(yearOf(month), monthInYear(month), 0)).getUTCDate();
  return `${monthName(month)}-${days}`;
}

/** The same day so many months later; the last day of a month that is too short for it. */
export function monthsAfter(day: string, months: number): string {
  const last = lastDayOf(monthOf(day) + months);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}
