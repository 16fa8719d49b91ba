/** 资金待确认事项: what one person proposed, as it is answered. */
import { proposalFields } from '@kuaijin/kit/accounts';
import { moneyOf } from '@kuaijin/kit/measures/money';
import type { FundsContext } from '../funds-context';
import type { FundsProposalResolvers } from '../resolvers/types.generated';

export const fundsProposal: FundsProposalResolvers<FundsContext> = {
  ...proposalFields,
  batch: async ({ account }, _args, { loaders }) => (await loaders.accounts.load(account)) ?? null,
  toBatch: async ({ counterpart }, _args, { loaders }) =>
    counterpart === undefined ? null : ((await loaders.accounts.load(counterpart)) ?? null),
  amount: ({ amount }) => moneyOf(amount),
};
