import { entryFields } from '@kuaijin/kit/accounts';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { PoolEntry, PoolMeta } from '../model/pools';
import type { QuotaEntryResolvers } from './types.generated';

const balance =
  (field: 'available' | 'reserved' | 'committed') =>
  ({ entry, kind }: PoolEntry) =>
    quantityOf(entry.data.balances[field], kind);

const moved =
  (field: 'absorbed' | 'settled' | 'expired') =>
  ({ entry, kind }: PoolEntry) => {
    const amount = entry.data[field];
    return amount === undefined ? null : quantityOf(amount, kind);
  };

export const quotaEntry: QuotaEntryResolvers<LandContext> = {
  ...entryFields<PoolMeta, PoolEntry>(({ entry }) => entry),
  amount: ({ entry, kind }) => quantityOf(entry.data.amount, kind),
  absorbed: moved('absorbed'),
  settled: moved('settled'),
  expired: moved('expired'),
  available: balance('available'),
  reserved: balance('reserved'),
  committed: balance('committed'),
};
