/** What the graph answers of a proposal, alike in every family but for its account and the form of its amount. */
import type { AccountMeta } from '../account-family';
import type { ProposalDocument } from './model';

export const proposalFields = {
  id: ({ key }: ProposalDocument<AccountMeta>) => key,
  kind: ({ kind }: ProposalDocument<AccountMeta>) => kind,
  documentNumber: ({ document }: ProposalDocument<AccountMeta>) => document ?? null,
  correctedSeq: ({ correctsSeq }: ProposalDocument<AccountMeta>) => correctsSeq ?? null,
  proposedBy: ({ by, proposedAt }: ProposalDocument<AccountMeta>) => ({ ...by, at: proposedAt }),
  resolvedBy: ({ resolved }: ProposalDocument<AccountMeta>) => resolved ?? null,
};
