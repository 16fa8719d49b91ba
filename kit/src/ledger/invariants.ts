import type { Balances } from './types';

/**
 * An account in which nothing happened yet. In the order of the alphabet, which is the order in which fields are
 * hashed.
 */
export const noBalances: Balances = {
  advanceCap: 0n,
  advanced: 0n,
  available: 0n,
  committed: 0n,
  issued: 0n,
  paid: 0n,
  preIssued: 0n,
  reserved: 0n,
  spent: 0n,
};

/** Which of the rules that always hold does not; undefined = all hold. */
export function brokenInvariant(balances: Balances): string | undefined {
  const { issued, preIssued, advanced, advanceCap, available, reserved, committed, paid, spent } = balances;
  const isNegative = issued < 0n || advanced < 0n || available < 0n || reserved < 0n || committed < 0n || paid < 0n;
  if (isNegative || spent < 0n || preIssued < 0n) return 'a balance is less than nothing';
  if (issued + preIssued + advanced !== available + reserved + committed)
    return 'what was given and where it is differ';
  if (advanced > advanceCap) return 'more is advanced than the cap';
  if (paid > committed) return 'more is paid than committed';
  return spent > paid ? 'more is spent than paid' : undefined;
}
