/** The project and what hangs on it. */
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { dateOf } from '@kuaijin/kit/working-days';
import { assetFields } from '../assets/resolvers';
import { checklistFields } from '../checklists/resolvers';
import { dueOn } from '../domain/due';
import { completedIn, executionRate, newestSum } from '../domain/investment';
import { plannedOn } from '../domain/project';
import { readinessOf, startWarnings } from '../domain/readiness';
import { evaluationFields } from '../evaluation/resolvers';
import { intakeFields } from '../intake/resolvers';
import { libraryFields } from '../library/resolvers';
import { listFields } from '../lists/resolvers';
import { planFields } from '../plans/resolvers';
import { investmentReportFields, missingMonthsOf, reportFields, yearPlanFields } from '../reports/resolvers';
import { startEventFields } from '../start-events/resolvers';
import { tourFields } from '../tours/resolvers';
import { evidenceOf } from './evidence';
import type {
  InvestmentReportResolvers,
  MilestoneResolvers,
  ProjectResolvers,
  YearPlanResolvers,
} from './types.generated';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { projects }) => projects.load(id),
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  owner: ({ ownerId }) => (ownerId === undefined ? null : { __typename: 'Organisation', id: ownerId }),
  ...libraryFields,
  ...listFields,
  ...intakeFields,
  ...planFields,
  ...checklistFields,
  ...startEventFields,
  ...tourFields,
  ...assetFields,
  ...evaluationFields,
  totalInvestment: ({ totalInvestment }) => (totalInvestment === undefined ? null : moneyOf(totalInvestment)),
  plannedThisYear: ({ yearPlans }) => {
    const year = Number(dateOf(new Date()).slice(0, 4));
    const plan = yearPlans.find((one) => one.year === year);
    return plan === undefined ? null : moneyOf(newestSum(plan.revisions));
  },
  yearPlans: (project) => {
    const today = dateOf(new Date());
    return project.yearPlans.map((plan) => ({
      plan,
      completedFen: completedIn(project, plan.year, today),
      missingMonths: missingMonthsOf(project, plan.year, today),
    }));
  },
  milestones: (project) =>
    project.milestones.map((one) => ({ ...one, ...definedFields({ dueOn: dueOn(project, one.kind) }) })),
  ...reportFields,
  readiness: async (project, _args, { reportedReadiness }) => ({
    dimensions: readinessOf(project, await reportedReadiness.load(project.id)),
  }),
  startWarnings: async (project, _args, { reportedReadiness }) => [
    ...startWarnings(project, await reportedReadiness.load(project.id)),
  ],
  investmentReports: ({ monthReports }, { year }) =>
    (year ?? undefined) === undefined ? monthReports : monthReports.filter((report) => report.year === year),
};

export const YearPlan: YearPlanResolvers = {
  ...yearPlanFields,
  year: ({ plan }) => plan.year,
  planned: ({ plan }) => moneyOf(newestSum(plan.revisions)),
  completed: ({ completedFen }) => moneyOf(completedFen),
  executionRate: ({ plan, completedFen }) => executionRate(completedFen, newestSum(plan.revisions)),
};

export const InvestmentReport: InvestmentReportResolvers = {
  ...investmentReportFields,
  completed: ({ revisions }) => moneyOf(newestSum(revisions)),
  revision: ({ revisions }) => revisions.length,
  reported: ({ revisions }) => {
    const newest = revisions.at(-1);
    if (newest === undefined) throw new Error('a month report without a revision');
    return newest.act;
  },
};

export const Milestone: MilestoneResolvers = {
  plannedOn: (milestone) => plannedOn(milestone) ?? null,
  statedIn: ({ plans }) => plans.at(-1)?.statedIn ?? null,
  evidence: ({ fileIds }, _, context) => evidenceOf(fileIds, context),
};
