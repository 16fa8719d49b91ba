/**
 * 投资项目统一代码: segments of 4 (year and month), 6 (region), 2 (sector), 2 (kind of project), 5 (random) and 1 (check)
 * digits. Published forms join the last two (24 characters) or part them too, and leave the hyphens out. The rule of
 * the check digit is not published in them, so none is computed. Source: RULES section 9.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';

const forms = [/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/, /^\d{4}-\d{6}-\d{2}-\d{2}-\d{5}-\d$/, /^\d{20}$/];
const EXPECTED =
  '20 digits as 2208-330800-04-01-123456, 2208-330800-04-01-12345-6 or without hyphens; they begin with year and month (or the year)';

/** A code that is of a published form. */
export interface ProjectCode {
  /** As it was given: this is kept and answered. */
  readonly given: string;
  /** The digits alone: two spellings with the same digits are one code. */
  readonly digits: string;
}

/** Reads a project code. @returns the code, or MALFORMED_CODE */
export function parseProjectCode(given: string, path: readonly string[]): ProjectCode | Refusal {
  const digits = given.replaceAll('-', '');
  if (forms.some((form) => form.test(given)) && beginsWithDate(digits)) return { given, digits };
  return refuse('MALFORMED_CODE', path, { expected: EXPECTED, received: given.slice(0, 80) });
}

/** 2208 is August 2022; older codes carry the year alone, 2020. */
function beginsWithDate(digits: string): boolean {
  const head = Number(digits.slice(0, 4));
  const month = head % 100;
  return (month >= 1 && month <= 12) || (head >= 2013 && head <= 2099);
}
