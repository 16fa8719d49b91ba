import { type Balances, lastBefore } from '@kuaijin/kit/ledger';
import type { BatchDocument, Batches } from '../model/batches';

/** Balances of a batch before a moment; undefined where nothing had happened. */
export async function batchBefore(
  { key, version, asOf, ...balances }: BatchDocument,
  moment: Date,
  { ledger }: Pick<Batches, 'ledger'>,
): Promise<Pick<Balances, 'issued' | 'preIssued' | 'committed' | 'paid' | 'spent'> | undefined> {
  if (asOf < moment) return { ...balances, preIssued: balances.preIssued ?? 0n };
  const last = await lastBefore(ledger, key, version, moment);
  return last === 0 ? undefined : (await ledger.entries(key, last - 1, 1))[0]?.data.balances;
}
