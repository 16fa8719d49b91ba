/** 指标待确认事项: what one person proposed, as it is answered. */
import { proposalFields } from '@kuaijin/kit/accounts';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { QuotaProposalResolvers } from '../resolvers/types.generated';

export const quotaProposal: QuotaProposalResolvers<LandContext> = {
  ...proposalFields,
  pool: async ({ account }, _args, { loaders }) => (await loaders.accounts.load(account)) ?? null,
  toPool: async ({ counterpart }, _args, { loaders }) =>
    counterpart === undefined ? null : ((await loaders.accounts.load(counterpart)) ?? null),
  amount: ({ amount, accountMeta }) => quantityOf(amount, accountMeta?.kind ?? 'LAND_PLAN'),
};
