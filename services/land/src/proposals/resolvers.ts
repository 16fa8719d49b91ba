/** 指标待确认事项: what one person proposed, as it is answered. */
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { QuotaProposalResolvers } from '../resolvers/types.generated';

export const quotaProposal: QuotaProposalResolvers<LandContext> = {
  id: ({ key }) => key,
  pool: async ({ account }, _args, { loaders }) => (await loaders.accounts.load(account)) ?? null,
  kind: ({ kind }) => kind,
  amount: ({ amount, accountMeta }) => quantityOf(amount, accountMeta?.kind ?? 'LAND_PLAN'),
  documentNumber: ({ document }) => document ?? null,
  correctedSeq: ({ correctsSeq }) => correctsSeq ?? null,
  proposedBy: ({ by, proposedAt }) => ({ ...by, at: proposedAt }),
  resolvedBy: ({ resolved }) => resolved ?? null,
};
