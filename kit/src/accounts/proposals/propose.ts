import { deriveId } from '../../input/ids';
import type { LedgerCommand, ProposedCommand } from '../../ledger';
import type { AccountMeta, Posted } from '../account-family';
import type { Accounts } from '../accounts';

/** How long a proposal may be confirmed: milliseconds. */
export const PROPOSAL_LIFETIME_MS = 7 * 86_400_000;

/** Proposes a command; it moves nothing. */
export function propose<M extends AccountMeta>(
  accounts: Accounts<M>,
  account: string,
  { written, ...proposed }: ProposedCommand & Pick<LedgerCommand, 'written'>,
  { key, act, at }: Pick<LedgerCommand, 'key' | 'act' | 'at'>,
): Promise<Posted> {
  const proposal = deriveId('proposal', accounts.family.source, key);
  const expiresAt = new Date(at.getTime() + PROPOSAL_LIFETIME_MS);
  return accounts.post(account, {
    kind: 'PROPOSE',
    key,
    act,
    at,
    proposal,
    proposed,
    expiresAt,
    ...(written ? { written } : {}),
  });
}
