import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { KuaijinError } from '@kuaijin/kit/errors';
import { casesUnderWay } from '../reconciliation/case-scan';
import type { QueryResolvers, StatisticsRowResolvers } from '../resolvers/types.generated';
import { departmentRef } from './acts';
import { stepFacts } from './statistics/facts';
import { isInPeriod, type Period, Statistics } from './statistics/statistics';

/** 审批统计 over the cases that the caller may see. */
export const approvalStatistics: NonNullable<QueryResolvers['approvalStatistics']> = async (
  _source,
  { filter, groupBy },
  { cases, viewer, now },
) => {
  const { from, to, departmentId, regionId, catalogueCode } = filter ?? {};
  const period: Period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  if (from && to && from > to) {
    throw new KuaijinError('INVALID_INPUT', { path: ['filter', 'to'], expected: `${from} or later`, received: to });
  }
  const regionCode = regionCodeOf(regionId ?? undefined);
  if (regionId && regionCode === undefined) {
    throw new KuaijinError('INVALID_INPUT', {
      path: ['filter', 'regionId'],
      expected: 'a region, as in region-330800',
      received: regionId.slice(0, 80),
    });
  }
  const scan = {
    period,
    ...(catalogueCode ? { catalogueCode } : {}),
    ...(regionCode === undefined ? {} : { regionCode }),
  };
  const statistics = new Statistics(groupBy, now.getTime());
  for await (const state of casesUnderWay(cases, viewer, scan)) {
    for (const fact of stepFacts(state, now.getTime())) {
      if (departmentId && fact.departmentId !== departmentId) continue;
      if (isInPeriod(fact, period, now.getTime())) statistics.add(fact);
    }
  }
  return { groupBy, rows: statistics.rows(), total: statistics.total() };
};

export const StatisticsRow: StatisticsRowResolvers = {
  name: ({ name }) => name ?? null,
  department: ({ key }) => (key.startsWith('department-') ? departmentRef(key) : null),
};
