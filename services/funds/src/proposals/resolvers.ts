/** 资金待确认事项: what one person proposed, as it is answered. */
import { moneyOf } from '@kuaijin/kit/measures/money';
import type { FundsContext } from '../funds-context';
import type { FundsProposalResolvers } from '../resolvers/types.generated';

export const fundsProposal: FundsProposalResolvers<FundsContext> = {
  id: ({ key }) => key,
  batch: async ({ account }, _args, { loaders }) => (await loaders.accounts.load(account)) ?? null,
  kind: ({ kind }) => kind,
  amount: ({ amount }) => moneyOf(amount),
  documentNumber: ({ document }) => document ?? null,
  correctedSeq: ({ correctsSeq }) => correctsSeq ?? null,
  proposedBy: ({ by, proposedAt }) => ({ ...by, at: proposedAt }),
  resolvedBy: ({ resolved }) => resolved ?? null,
};
