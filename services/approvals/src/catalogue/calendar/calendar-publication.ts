import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { type Calendar, statutoryCalendar } from '@kuaijin/kit/working-days';
import { type CalendarYear, withYears, yearRefusals } from '@kuaijin/kit/working-days/calendar-years';
import type { CaseCalendar } from '@kuaijin/workflow-approvals/case/calendars';

/** 公布 of one year. */
export interface CalendarPublication extends CalendarYear {
  readonly documentNumber: string;
}

/** A year as it was published last. */
export interface PublishedYear extends CalendarPublication {
  readonly publishedAt: Date;
}

/** 工作日历 as of its last publication. */
export interface CalendarEdition {
  readonly edition: number;
  readonly version: string;
  /** In the order of the years. */
  readonly years: readonly PublishedYear[];
  readonly documentNumber: string;
}

/** What limits are counted with: the bundled calendar, and what was published on top of it. */
export const calendarOf = (edition: CalendarEdition | undefined): Calendar =>
  edition === undefined ? statutoryCalendar : withYears(statutoryCalendar, edition.version, edition.years);

/** What a case carries of it; undefined while nothing was published. */
export const caseCalendarOf = (edition: CalendarEdition | undefined): CaseCalendar | undefined =>
  edition === undefined
    ? undefined
    : {
        edition: edition.edition,
        version: edition.version,
        documentNumber: edition.documentNumber,
        years: edition.years.map(({ year, holidays, shifted }) => ({ year, holidays, shifted })),
      };

/**
 * A year that may be published next: the one after the last, so that there is no gap, or one that is not over yet, to
 * correct it.
 */
function badYear(year: number, lastYear: number, thisYear: number): Refusal | undefined {
  if (year === lastYear + 1 || (year >= thisYear && year <= lastYear)) return undefined;
  const corrected = thisYear <= lastYear ? `, or from ${thisYear} on to correct it` : '';
  return refuse('INVALID_INPUT', ['input', 'year'], {
    expected: `${lastYear + 1}${corrected}`,
    received: String(year),
  });
}

/**
 * The next edition with a year, or everything that is wrong with it.
 * @param thisYear the year of the publication, in Asia/Shanghai
 */
export function nextEdition(
  now: CalendarEdition | undefined,
  publication: CalendarPublication,
  publishedAt: Date,
  thisYear: number,
): CalendarEdition | readonly Refusal[] {
  const { year, documentNumber } = publication;
  const calendar = calendarOf(now);
  const wrongYear = badYear(year, calendar.lastYear, thisYear);
  const refusals = [...(isRefusal(wrongYear) ? [wrongYear] : []), ...yearRefusals(publication)];
  if (refusals.length > 0) return refusals;
  const edition = (now?.edition ?? 0) + 1;
  const others = (now?.years ?? []).filter((one) => one.year !== year);
  const years = [...others, { ...publication, publishedAt }].sort((a, b) => a.year - b.year);
  return { edition, version: `mainland-${Math.max(calendar.lastYear, year)}-${edition}`, years, documentNumber };
}
