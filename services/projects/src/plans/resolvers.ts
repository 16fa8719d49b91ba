/** 前期攻坚计划 in the graph: its versions, and how each step lies to the baseline. */
import { dateOf } from '@kuaijin/kit/working-days';
import { milestoneOf } from '../domain/project';
import { evidenceOf } from '../resolvers/evidence';
import type {
  PlanStepStateResolvers,
  PlanVersionResolvers,
  PreliminaryPlanResolvers,
  ProjectResolvers,
} from '../resolvers/types.generated';
import { planIdOf } from './rules';
import { earlyStartDays, variancesOf } from './variance';

export const planFields = {
  preliminaryPlan: async (project, _args, { planById }) => (await planById.load(planIdOf(project.id))) ?? null,
} satisfies ProjectResolvers;

export const preliminaryPlan: PreliminaryPlanResolvers = {
  versions: ({ versions }) => versions.map((version, index) => ({ ...version, version: index + 1 })),
  baseline: ({ baseline }) => baseline ?? null,
  steps: (plan, { asOf }) => [...variancesOf(plan, asOf ?? dateOf(new Date()))],
  earlyStartDays: async (plan, _args, { projects }) => {
    const project = await projects.load(plan.projectId);
    const { actualOn, verified } = project === null ? {} : milestoneOf(project, 'STARTED');
    return earlyStartDays(plan, verified === undefined ? undefined : actualOn) ?? null;
  },
};

export const planVersion: PlanVersionResolvers = {
  steps: ({ steps }) => steps.length,
};

export const planStepState: PlanStepStateResolvers = {
  code: ({ step }) => step.code,
  name: ({ step }) => step.name,
  responsible: ({ step }) => step.responsible,
  dueOn: ({ step }) => step.dueOn,
  limitDays: ({ step }) => step.limitDays ?? null,
  after: ({ step }) => [...step.after],
  doneOn: ({ done }) => done?.doneOn ?? null,
  completed: ({ done }) => done?.act ?? null,
  evidence: ({ done }, _args, context) => evidenceOf(done?.fileIds ?? [], context),
  baselineDueOn: ({ baselineDueOn }) => baselineDueOn ?? null,
  movedDays: ({ movedDays }) => movedDays ?? null,
  varianceDays: ({ varianceDays }) => varianceDays ?? null,
  tookDays: ({ tookDays }) => tookDays ?? null,
};
