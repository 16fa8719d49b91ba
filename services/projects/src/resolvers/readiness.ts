import { dateOf } from '@kuaijin/kit/working-days';
import { overallReadiness } from '../domain/readiness';
import type { DimensionReadinessResolvers, ReadinessResolvers } from './types.generated';

export const Readiness: ReadinessResolvers = {
  verdict: ({ dimensions }) => overallReadiness(dimensions),
  dimensions: ({ dimensions }) => [...dimensions],
};

export const DimensionReadiness: DimensionReadinessResolvers = {
  reasons: ({ reasons }) => [...reasons],
  assessedOn: ({ assessedAt }) => (assessedAt === undefined ? null : dateOf(assessedAt)),
};
