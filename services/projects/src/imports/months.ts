/** Days and months in the forms in which Chinese tables have them. Pure. */
import { isDay } from '@kuaijin/kit/subgraph/scalars';

export interface YearMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const dayForms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** `2022.9` is none of them: who knows whether `2022.1` was October. */
const monthForms = [/^(\d{4})-(\d{1,2})$/, /^(\d{4})\/(\d{1,2})$/, /^(\d{4})年(\d{1,2})月份?$/, /^(\d{4})(\d{2})$/];

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** A day, `YYYY-MM-DD`; undefined for what is none of the years that projects are planned in. */
export function readDay(text: string): string | undefined {
  const [, year, month = '', day = ''] = firstMatch(dayForms, plain(text)) ?? [];
  if (year === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) && isYear(Number(year)) ? written : undefined;
}

/** A month of a year. */
export function readMonth(text: string): YearMonth | undefined {
  const [, year, month] = firstMatch(monthForms, plain(text)) ?? [];
  return yearMonth(Number(year), Number(month));
}

/** A year alone. */
export function readYear(text: string): number | undefined {
  const [, year] = /^(\d{4})年?度?$/.exec(plain(text)) ?? [];
  return isYear(Number(year)) ? Number(year) : undefined;
}

/** A month alone, beside which the year stands. */
export function readMonthOfYear(text: string): number | undefined {
  const [, month] = /^0?(\d{1,2})月?份?$/.exec(plain(text)) ?? [];
  return yearMonth(FIRST_YEAR, Number(month))?.month;
}

function firstMatch(forms: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    if (found !== null) return found;
  }
  return undefined;
}

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function yearMonth(year: number, month: number): YearMonth | undefined {
  return isYear(year) && month >= 1 && month <= 12 ? { year, month } : undefined;
}
