/**
 * Years of the working-day calendar that are published after the product was built 年度放假安排. The calendar in the bundle
 * is part of every journal that was folded with it, so it never changes: what is published later is put on top of it,
 * as data. Pure: workflows import it.
 */
import { type Refusal, refuse } from '../errors/errors';
import { addDays, type Calendar } from './working-days';

/** The days of one year as its notice lists them. */
export interface CalendarYear {
  readonly year: number;
  /** 放假. Days of a weekend may be among them, as in the notices. */
  readonly holidays: readonly string[];
  /** 调休上班: days of a weekend that are worked. */
  readonly shifted: readonly string[];
}

/** Public holidays of fixed date (全国年节及纪念日放假办法): a notice without one of them is no notice of a year. */
const FIXED_HOLIDAYS = ['01-01', '05-01', '10-01', '10-02', '10-03'];
const DAYS_MAX = 80;

/** A calendar with published years on top; a year that it has already is replaced. */
export function withYears(base: Calendar, version: string, years: readonly CalendarYear[]): Calendar {
  const replaced = new Set(years.map(({ year }) => String(year)));
  const kept = (days: readonly string[]) => days.filter((day) => !replaced.has(day.slice(0, 4)));
  return {
    version,
    firstYear: base.firstYear,
    lastYear: Math.max(base.lastYear, ...years.map(({ year }) => year)),
    holidays: [...kept(base.holidays), ...years.flatMap(({ holidays }) => holidays)],
    shifted: [...kept(base.shifted), ...years.flatMap(({ shifted }) => shifted)],
  };
}

/** The days of a year as a calendar has them. */
export function yearOf({ holidays, shifted }: Calendar, year: number): CalendarYear {
  const own = (days: readonly string[]) => days.filter((day) => day.startsWith(`${year}-`)).sort();
  return { year, holidays: own(holidays), shifted: own(shifted) };
}

/** Everything that is wrong with the days of a year. Paths begin with `input`. */
export function yearRefusals({ year, holidays, shifted }: CalendarYear): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const wrong = (path: readonly string[], expected: string, received: string) =>
    refusals.push(refuse('INVALID_INPUT', ['input', ...path], { expected, received }));
  const lists = { holidays, shifted };
  const seen = new Set<string>();
  for (const name of ['holidays', 'shifted'] as const) {
    if (lists[name].length > DAYS_MAX) wrong([name], `at most ${DAYS_MAX} days`, String(lists[name].length));
    for (const [at, day] of lists[name].slice(0, DAYS_MAX).entries()) {
      const path = [name, String(at)];
      if (!isDay(day)) wrong(path, 'a calendar day of the form YYYY-MM-DD', day.slice(0, 40));
      else if (!day.startsWith(`${year}-`)) wrong(path, `a day of ${year}`, day);
      else if (seen.has(day)) wrong(path, 'each day once, in one of the lists', day);
      else if (name === 'shifted' && !isWeekend(day)) wrong(path, 'a Saturday or a Sunday', day);
      seen.add(day);
    }
  }
  for (const fixed of FIXED_HOLIDAYS) {
    const day = `${year}-${fixed}`;
    if (!isWeekend(day) && !holidays.includes(day))
      wrong(['holidays'], `${day} among them: it is always one`, 'not there');
    if (shifted.includes(day)) wrong(['shifted'], `${day} not among them: it is always a holiday`, day);
  }
  return refusals;
}

const isDay = (day: string): boolean => {
  try {
    return addDays(day, 0) === day;
  } catch {
    return false;
  }
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
