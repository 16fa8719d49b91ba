import { accountFields, entriesPage, entryFields, voucherPart } from '@kuaijin/kit/accounts';
import type { LedgerEntry } from '@kuaijin/kit/ledger';
import { moneyOf } from '@kuaijin/kit/measures/money';
import type { FundsContext } from '../funds-context';
import type { BatchDocument, BatchMeta } from '../model/batches';
import type { FundBatchResolvers, FundEntryResolvers } from './types.generated';

type Amount = 'issued' | 'available' | 'reserved' | 'committed' | 'paid' | 'spent';

const amount = (field: Amount) => (batch: BatchDocument) => moneyOf(batch[field]);

export const fundBatch: FundBatchResolvers<FundsContext> = {
  ...accountFields<BatchMeta>(),
  source: ({ meta }) => meta.source,
  name: ({ meta }) => meta.name,
  issued: amount('issued'),
  available: amount('available'),
  reserved: amount('reserved'),
  committed: amount('committed'),
  paid: amount('paid'),
  spent: amount('spent'),
  vouchers: (batch, args, { batches }) => voucherPart(batches, batch, args),
  entries: ({ key }, args, { batches }) => entriesPage(batches, key, args),
};

const balance = (field: 'available' | 'reserved' | 'committed') => (entry: LedgerEntry) =>
  moneyOf(entry.data.balances[field]);

export const fundEntry: FundEntryResolvers<FundsContext> = {
  ...entryFields<BatchMeta, LedgerEntry>((entry) => entry),
  amount: ({ data }) => moneyOf(data.amount),
  expired: ({ data }) => (data.expired === undefined ? null : moneyOf(data.expired)),
  available: balance('available'),
  reserved: balance('reserved'),
  committed: balance('committed'),
};
