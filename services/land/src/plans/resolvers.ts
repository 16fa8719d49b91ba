import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { PublishedQuotaPartResolvers, PublishedQuotaPlanResolvers } from '../resolvers/types.generated';
import { computedPercent, leftAhead, type PublishedPlan } from './published-plans';

const maybe = (amountOf: (plan: PublishedPlan) => bigint | undefined) => (plan: PublishedPlan) => {
  const amount = amountOf(plan);
  return amount === undefined ? null : quantityOf(amount, plan.kind);
};

export const publishedQuotaPlan: PublishedQuotaPlanResolvers<LandContext> = {
  total: maybe(({ total }) => total),
  issuedAhead: maybe(({ ahead }) => ahead?.amount),
  usedAhead: maybe(({ ahead }) => ahead?.used),
  leftAhead: maybe(leftAhead),
  parts: (plan) => plan.parts.map((part) => ({ plan, part })),
};

export const publishedQuotaPart: PublishedQuotaPartResolvers<LandContext> = {
  group: ({ part }) => part.group,
  name: ({ part }) => part.name,
  amount: ({ plan, part }) => quantityOf(part.amount, plan.kind),
  isAtLeast: ({ part }) => part.isAtLeast === true,
  memberCount: ({ part }) => part.memberCount ?? null,
  publishedPercent: ({ part }) => part.publishedPercent ?? null,
  computedPercent: ({ plan, part }) => computedPercent(plan, part) ?? null,
};
