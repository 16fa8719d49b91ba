import { byThingId } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { connectionOfAll, type KeysetOrder, pageIn } from '@kuaijin/kit/read-models';
import type { FundsContext } from '../funds-context';
import type { FundQuotaMovementResolvers, FundQuotaResolvers, QueryResolvers } from '../resolvers/types.generated';
import { type FundQuota, movementStatus, type QuotaSums, sumsOfQuota } from './rules';

/** The newest first. */
const byNumber: KeysetOrder = { name: 'NUMBER', keys: [{ field: 'number', type: 'number', direction: -1 }] };

const sumOf = (field: keyof QuotaSums) => (quota: FundQuota) => moneyOf(sumsOfQuota(quota)[field]);

export const fundQuota: FundQuotaResolvers<FundsContext> = {
  region: ({ regionId }) => ({ id: regionId }),
  received: sumOf('received'),
  handedDown: sumOf('handedDown'),
  assigned: sumOf('assigned'),
  left: sumOf('left'),
  movements: ({ movements }, args) => {
    const numbered = movements.map((movement, i) => ({ movement, number: i + 1 })).reverse();
    const page = connectionOfAll(numbered, byNumber, pageIn(byNumber, args), ({ number }) => [number]);
    return { pageInfo: page.pageInfo, nodes: page.nodes.map(({ movement }) => movement) };
  },
};

export const fundQuotaMovement: FundQuotaMovementResolvers<FundsContext> = {
  amount: ({ amount }) => moneyOf(amount),
  status: (movement) => movementStatus(movement, new Date()),
  toRegion: ({ toRegionId }) => (toRegionId === undefined ? null : { id: toRegionId }),
  proposed: ({ proposedBy }) => proposedBy,
  resolved: ({ resolvedBy }) => resolvedBy ?? null,
  declinedBecause: ({ declinedBecause }) => declinedBecause ?? null,
};

export const quotaQueries: Required<Pick<QueryResolvers<FundsContext>, 'fundQuotas' | 'fundQuota'>> = {
  fundQuotas: (_source, { source, ...args }, { quotas, viewer }) =>
    quotas.page(viewer, source ?? undefined, pageIn(byThingId, args)),
  fundQuota: async (_source, { id }, { loaders }) => (await loaders.quotas.load(id)) ?? null,
};
