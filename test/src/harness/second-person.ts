/** What a second person has to confirm: how it is asked, whoever asks. */

/** Fields of the payload of a mutation that proposes. */
export const PROPOSED = 'proposal { id }';

/** A payload of one. */
export interface Proposed {
  readonly proposal: { readonly id: string } | null;
}

/** The mutation that confirms what another one proposed, with the type of its input. */
export function confirmationOf(mutation: string): { readonly mutation: string; readonly type: string } {
  const ledger = mutation.includes('Funds') ? 'Funds' : 'Quota';
  return { mutation: `confirm${ledger}Proposal`, type: `Resolve${ledger}ProposalInput` };
}

/** Id of the proposal that was made. @throws Error where none was */
export function proposalIn({ proposal }: Proposed): string {
  if (proposal === null) throw new Error('nothing was proposed');
  return proposal.id;
}
