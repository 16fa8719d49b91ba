/** 年度投资计划 and 月度投资完成: a correction is a new version, older ones stay. Source: REPORTS S0 1, RULES section 8. */

import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { percentOf } from '@kuaijin/kit/measures/decimal';
import { dateOf } from '@kuaijin/kit/working-days';
import { fact, type Happened, type ProjectFact } from './facts';
import type { Project, SumRevision } from './project';

/** Reports what a month completed, or a new version of it. @returns INVALID_INPUT for a month that has not begun */
export function reportInvestment(
  { year, month, fen }: { readonly year: number; readonly month: number; readonly fen: bigint },
  { at }: Happened,
): readonly ProjectFact[] | Refusal {
  const now = dateOf(at).slice(0, 7);
  const reported = monthText(year, month);
  if (reported > now) {
    const which = `${year}` > now.slice(0, 4) ? 'year' : 'month';
    return refuse('INVALID_INPUT', ['input', which], { expected: `a month up to ${now}`, received: reported });
  }
  return [fact('investment.reported', { year, month, fen })];
}

/** The sum that holds now. */
export function newestSum(revisions: readonly SumRevision[]): bigint {
  return revisions.at(-1)?.fen ?? 0n;
}

/** The sum as it was known on a day; what was first reported later holds for the days before. */
export function sumKnownOn(revisions: readonly SumRevision[], day: string): bigint {
  return (revisions.findLast(({ setOn }) => setOn <= day) ?? revisions[0])?.fen ?? 0n;
}

/** The plan of a year as of a day; undefined without a plan. */
export function plannedIn(project: Pick<Project, 'yearPlans'>, year: number, day: string): bigint | undefined {
  const plan = project.yearPlans.find((one) => one.year === year);
  return plan === undefined ? undefined : sumKnownOn(plan.revisions, day);
}

/** What a year had completed by a day: months that had ended, and the running one as far as it was reported by then. */
export function completedIn(project: Pick<Project, 'monthReports'>, year: number, day: string): bigint {
  return project.monthReports
    .filter((report) => report.year === year)
    .filter(({ month, revisions }) => lastDayOfMonth(year, month) <= day || revisions.some(({ setOn }) => setOn <= day))
    .reduce((sum, { revisions }) => sum + sumKnownOn(revisions, day), 0n);
}

/** 执行率: completed of planned in percent with one decimal; null without a plan. */
export function executionRate(completed: bigint, planned: bigint): string | null {
  return percentOf(completed, planned, 1);
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): string {
  return `${monthText(year, month)}-${daysOf(year, month)}`;
}

/** How many days a month has; asked for each month of each project, it is worked out without a calendar. */
function daysOf(year: number, month: number): 28 | 29 | 30 | 31 {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
