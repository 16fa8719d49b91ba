/** What the graph answers of plans by month and stage, works, progress and reports of months. */
import { moneyOf } from '@kuaijin/kit/measures/money';
import { dateOf } from '@kuaijin/kit/working-days';
import { lastDayOfMonth, newestSum } from '../domain/investment';
import type { Project as ProjectState } from '../domain/project';
import type {
  InvestmentReportResolvers,
  InvestmentVersionResolvers,
  MonthlyReportResolvers,
  PlannedStageResolvers,
  ProgressReportResolvers,
  ProjectResolvers,
  YearPlanResolvers,
  YearPlanVersionResolvers,
} from '../resolvers/types.generated';
import { isWhole, newestProgress, progressPercent } from './measured';
import { lockDayOf, type MonthlyReportView, monthlyRise, reportOf, reportStanding } from './monthly';
import { worksStatus } from './works';

export const reportFields = {
  worksStatus,
  suspensions: ({ suspensions = [] }) => [...suspensions],
  stages: ({ stagePlans = [] }) => [...(stagePlans.at(-1)?.stages ?? [])],
  progress: (project) => [...newestProgress(project)],
  undoneMilestones: ({ undoneMilestones = [] }) => [...undoneMilestones],
  monthlyReport: (project, { year, month, asOf }) => monthlyReport(project, year, month, asOf ?? dateOf(new Date())),
} satisfies ProjectResolvers;

function monthlyReport(project: ProjectState, year: number, month: number, day: string): MonthlyReportView {
  const sum = (y: number, m: number) => {
    const report = reportOf(project, y, m);
    return report === undefined ? undefined : newestSum(report.revisions);
  };
  const completed = sum(year, month);
  const before = month === 1 ? sum(year - 1, 12) : sum(year, month - 1);
  const excuse = project.excuses?.findLast((one) => one.year === year && one.month === month);
  return {
    standing: reportStanding(project, year, month, day),
    lockDay: lockDayOf(project.level, year, month),
    rise: monthlyRise(before, completed),
    ...(completed === undefined ? {} : { completed }),
    ...(excuse === undefined ? {} : { excuse }),
  };
}

export const MonthlyReport: MonthlyReportResolvers = {
  completed: ({ completed }) => (completed === undefined ? null : moneyOf(completed)),
};

export const PlannedStage: PlannedStageResolvers = {
  planned: ({ fen }) => moneyOf(fen),
};

export const ProgressReport: ProgressReportResolvers = {
  percent: progressPercent,
  isWhole,
};

export const YearPlanVersion: YearPlanVersionResolvers = {
  planned: ({ fen }) => moneyOf(fen),
  months: ({ months = [] }) => months.map(moneyOf),
  set: ({ act }) => act,
};

export const InvestmentVersion: InvestmentVersionResolvers = {
  completed: ({ fen }) => moneyOf(fen),
  reported: ({ act }) => act,
};

export const yearPlanFields = {
  months: ({ plan }) => (plan.revisions.at(-1)?.months ?? []).map(moneyOf),
  versions: ({ plan }) => [...plan.revisions],
  missingMonths: ({ missingMonths }) => [...missingMonths],
} satisfies YearPlanResolvers;

export const investmentReportFields = {
  versions: ({ revisions }) => [...revisions],
} satisfies InvestmentReportResolvers;

/** Months of a year that have ended by a day without a report. */
export function missingMonthsOf(project: ProjectState, year: number, day: string): readonly number[] {
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  return months.filter((month) => lastDayOfMonth(year, month) < day && reportOf(project, year, month) === undefined);
}
