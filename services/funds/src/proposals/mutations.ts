/** 双人复核, 冲正 of money. */
import { proposalMutations } from '@kuaijin/kit/accounts';
import { fundsGraph } from '../funds-graph';

const { confirm, decline, withdraw, correct } = proposalMutations(fundsGraph, {
  confirm: 'confirmFundsProposal',
  decline: 'declineFundsProposal',
  withdraw: 'withdrawFundsProposal',
  correct: 'correctFundsEntry',
});

export const proposalMutationsOfFunds = {
  confirmFundsProposal: confirm,
  declineFundsProposal: decline,
  withdrawFundsProposal: withdraw,
  correctFundsEntry: correct,
};
