import { byThingId } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { pageIn } from '@kuaijin/kit/read-models';
import type { FundsContext } from '../funds-context';
import type {
  FundAllocationLineResolvers,
  FundAllocationResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import { allocationTotal } from './rules';

export const fundAllocation: FundAllocationResolvers<FundsContext> = {
  batch: async ({ kind, accountId }, _args, { loaders }) =>
    kind === 'MONEY' ? ((await loaders.accounts.load(accountId)) ?? null) : null,
  quota: async ({ kind, accountId }, _args, { loaders }) =>
    kind === 'QUOTA' ? ((await loaders.quotas.load(accountId)) ?? null) : null,
  total: ({ lines }) => moneyOf(allocationTotal(lines)),
  lines: ({ lines, kind }) => lines.map((line) => ({ ...line, kind })),
  decided: ({ by, at }) => ({ ...by, at }),
};

export const fundAllocationLine: FundAllocationLineResolvers<FundsContext> = {
  application: async ({ applicationId }, _args, { loaders }) =>
    (await loaders.applications.load(applicationId)) ?? null,
  project: ({ projectId }) => ({ id: projectId }),
  amount: ({ amount }) => moneyOf(amount),
  reservationId: ({ kind, reservationId }) => (kind === 'MONEY' ? reservationId : null),
};

export const allocationQueries: Required<Pick<QueryResolvers<FundsContext>, 'fundAllocations' | 'fundAllocation'>> = {
  fundAllocations: (_source, { status, ...args }, { allocations, viewer }) =>
    allocations.page(viewer, status ?? undefined, pageIn(byThingId, args)),
  fundAllocation: async (_source, { id }, { loaders }) => (await loaders.allocations.load(id)) ?? null,
};
