import { moneyOf } from '@kuaijin/kit/measures/money';
import { dateOf } from '@kuaijin/kit/working-days';
import type { FundsContext } from '../funds-context';
import type {
  FundingPlanLineResolvers,
  FundingPlanResolvers,
  RetentionResolvers,
  SiteVisitDutyResolvers,
} from '../resolvers/types.generated';
import { visitStage, visitStatus } from './rules';

export const fundingPlan: FundingPlanResolvers<FundsContext> = {
  lines: ({ lines }) => [...lines],
  total: ({ lines }) => moneyOf(lines.reduce((sum, { amount }) => sum + amount, 0n)),
};

export const fundingPlanLine: FundingPlanLineResolvers<FundsContext> = {
  amount: ({ amount }) => moneyOf(amount),
};

export const retention: RetentionResolvers<FundsContext> = {
  amount: ({ amount }) => moneyOf(amount),
};

export const siteVisitDuty: SiteVisitDutyResolvers<FundsContext> = {
  by: ({ file, kind }) => file.visitBy[kind] ?? null,
  stage: ({ file, kind }) => visitStage(file, kind) ?? null,
  status: ({ file, kind }) => visitStatus(file, kind, dateOf(new Date())),
  visits: ({ file, kind }) => file.visits.filter((visit) => visit.kind === kind),
};
