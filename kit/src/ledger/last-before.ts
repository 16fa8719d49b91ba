import type { Ledger } from './ledger';

/**
 * Place of the last entry of an account before a moment; 0 where there is none. The entries of a stream have no gaps,
 * so it is found by halving: some 17 reads of an account with 100,000 entries.
 * @param head place of the last entry
 */
export async function lastBefore(
  ledger: Pick<Ledger, 'entries'>,
  account: string,
  head: number,
  moment: Date,
): Promise<number> {
  let [known, after] = [0, head + 1];
  while (after - known > 1) {
    const middle = Math.floor((known + after) / 2);
    const [entry] = await ledger.entries(account, middle - 1, 1);
    if (entry !== undefined && entry.at < moment) known = middle;
    else after = middle;
  }
  return known;
}
