/**
 * 三级月报: who owes the report of a month, until which day, and who is late. Missing is missing, never 0. Source:
 * REPORTS S3 101; S1 54 for the rise of each month.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { addMonths, dateOf } from '@kuaijin/kit/working-days';
import { fact, type Happened, type ProjectFact } from '../domain/facts';
import { lastDayOfMonth, monthText } from '../domain/investment';
import type { Level, MonthReport, Project } from '../domain/project';
import { stateConflict } from '../domain/state-conflict';
import type { Excuse } from './terms';

/**
 * 锁定日: the last day of the following month on which a report is in time. What counties report goes into what cities
 * and then provinces report, so it is due first. The reports name no days; these are ours.
 */
export const lockDays: Readonly<Record<Level, number>> = { COUNTY: 3, CITY: 5, PROVINCE: 8, NATIONAL: 10 };

/** 无须填报, 未到期, 按期, 逾期, 未报, 有正当理由. */
export type ReportStanding = 'NOT_OWED' | 'NOT_DUE' | 'ON_TIME' | 'LATE' | 'MISSING' | 'EXCUSED';

/** 月报 of a month as it stands on a day. */
export interface MonthlyReportView {
  readonly standing: ReportStanding;
  readonly lockDay: string;
  /** Fen; left out: missing. */
  readonly completed?: bigint;
  readonly rise: MonthlyRise;
  readonly excuse?: Excuse;
}

/** What of a project decides how its reports stand. */
export type Reporting = Pick<
  Project,
  'level' | 'knownSince' | 'batches' | 'milestones' | 'yearPlans' | 'monthReports' | 'excuses'
>;

/** The last day on which the report of a month is in time. */
export function lockDayOf(level: Level, year: number, month: number): string {
  const next = addMonths(`${monthText(year, month)}-01`, 1).slice(0, 7);
  return `${next}-${String(lockDays[level]).padStart(2, '0')}`;
}

/** How the report of a month stands on a day, of what was reported by the end of that day. */
export function reportStanding(project: Reporting, year: number, month: number, day: string): ReportStanding {
  if (!owesReport(project, year, month)) return 'NOT_OWED';
  const lock = lockDayOf(project.level, year, month);
  const firstOn = reportOf(project, year, month)?.revisions[0]?.setOn;
  if (firstOn !== undefined && firstOn <= day && firstOn <= lock) return 'ON_TIME';
  if (day <= lock) return 'NOT_DUE';
  if (excuseOn(project, year, month, day) !== undefined) return 'EXCUSED';
  return firstOn !== undefined && firstOn <= day ? 'LATE' : 'MISSING';
}

/** The report of a month, all versions of it; undefined = missing. */
export function reportOf(project: Pick<Project, 'monthReports'>, year: number, month: number): MonthReport | undefined {
  return project.monthReports.find((report) => report.year === year && report.month === month);
}

/** What a month owes: works that had begun and not ended, or money that was planned for its year. */
function owesReport({ knownSince, batches, yearPlans }: Reporting, year: number, month: number): boolean {
  const last = lastDayOfMonth(year, month);
  if (knownSince > last) return false;
  const first = `${monthText(year, month)}-01`;
  const before = batches.findLast(({ since }) => since < first)?.batch;
  if (before === 'COMPLETED') return false;
  const batch = batches.findLast(({ since }) => since <= last)?.batch;
  return batch === 'STARTED' || yearPlans.some((plan) => plan.year === year && plan.revisions.length > 0);
}

/** The approved excuse that holds on a day. */
export function excuseOn(
  project: Pick<Project, 'excuses'>,
  year: number,
  month: number,
  day: string,
): Excuse | undefined {
  return (project.excuses ?? []).findLast(
    (one) =>
      one.year === year &&
      one.month === month &&
      one.approved !== undefined &&
      dateOf(one.approved.at) <= day &&
      (one.expiresOn ?? '') >= day,
  );
}

/**
 * 正当理由 in words, from who owes the report.
 * @returns STATE_CONFLICT while one is stated or holds, INVALID_INPUT for a month to come
 */
export function stateExcuse(
  project: Project,
  { year, month, reason }: Pick<Excuse, 'year' | 'month' | 'reason'>,
  version: number,
  { at }: Happened,
): readonly ProjectFact[] | Refusal {
  const now = dateOf(at).slice(0, 7);
  if (monthText(year, month) > now) {
    const expected = `a month up to ${now}`;
    return refuse('INVALID_INPUT', ['input', 'month'], { expected, received: monthText(year, month) });
  }
  const last = lastExcuse(project, year, month);
  const status = excuseStatus(last, dateOf(at));
  if (status === 'STATED' || status === 'APPROVED')
    return excuseRefusal(last, status, 'NOT_STATED or EXPIRED', version);
  return [fact('excuse.stated', { year, month, reason })];
}

/**
 * A second person approves it until a day.
 * @returns STATE_CONFLICT unless one is stated, SAME_PERSON for who stated it, INVALID_INPUT for a day that has passed
 */
export function approveExcuse(
  project: Project,
  { year, month, expiresOn }: { readonly year: number; readonly month: number; readonly expiresOn: string },
  version: number,
  { at, act }: Happened,
): readonly ProjectFact[] | Refusal {
  const last = lastExcuse(project, year, month);
  const status = excuseStatus(last, dateOf(at));
  if (status !== 'STATED' || last === undefined) return excuseRefusal(last, status, 'STATED', version);
  if (last.stated.actorId === act.actorId) {
    const expected = `anyone but ${act.actorId}, who stated it`;
    return refuse('SAME_PERSON', ['input', 'month'], { expected, received: act.actorId });
  }
  if (expiresOn < dateOf(at)) {
    const expected = `${dateOf(at)} or after`;
    return refuse('INVALID_INPUT', ['input', 'expiresOn'], { expected, received: expiresOn });
  }
  return [fact('excuse.approved', { year, month, expiresOn })];
}

/** 每月投资提高: what a month brought against the month before. */
export type MonthlyRise = 'MET' | 'WARNED' | 'NOT_COMPUTABLE' | 'MISSING';

/** Percent by which a month has to rise. */
export const RISE_PERCENT = 10n;

/** Whether a month rose by 10 percent or more; a report that is missing is no 0, and nothing rises from 0. */
export function monthlyRise(before: bigint | undefined, now: bigint | undefined): MonthlyRise {
  if (before === undefined || now === undefined) return 'MISSING';
  if (before <= 0n) return 'NOT_COMPUTABLE';
  return now * 100n >= before * (100n + RISE_PERCENT) ? 'MET' : 'WARNED';
}

type ExcuseStatus = 'NOT_STATED' | 'STATED' | 'APPROVED' | 'EXPIRED';

function lastExcuse({ excuses = [] }: Project, year: number, month: number): Excuse | undefined {
  return excuses.findLast((one) => one.year === year && one.month === month);
}

function excuseStatus(excuse: Excuse | undefined, today: string): ExcuseStatus {
  if (excuse === undefined) return 'NOT_STATED';
  if (excuse.approved === undefined) return 'STATED';
  return (excuse.expiresOn ?? '') >= today ? 'APPROVED' : 'EXPIRED';
}

function excuseRefusal(excuse: Excuse | undefined, status: ExcuseStatus, expected: string, version: number): Refusal {
  return stateConflict('month', expected, { status, version, by: excuse?.approved ?? excuse?.stated });
}
