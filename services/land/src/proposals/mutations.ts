/** 双人复核, 冲正 of quota. */
import { proposalMutations } from '@kuaijin/kit/accounts';
import { landGraph } from '../land-graph';

const { confirm, decline, withdraw, correct } = proposalMutations(landGraph, {
  confirm: 'confirmQuotaProposal',
  decline: 'declineQuotaProposal',
  withdraw: 'withdrawQuotaProposal',
  correct: 'correctQuotaEntry',
});

export const proposalMutationsOfQuota = {
  confirmQuotaProposal: confirm,
  declineQuotaProposal: decline,
  withdrawQuotaProposal: withdraw,
  correctQuotaEntry: correct,
};
