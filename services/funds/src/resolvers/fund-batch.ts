import {
  counterpartOf,
  entriesPage,
  entryAct,
  isOpening,
  linkOf,
  proposerOf,
  voucherPart,
} from '@kuaijin/kit/accounts';
import type { LedgerEntry } from '@kuaijin/kit/ledger';
import { moneyOf } from '@kuaijin/kit/measures/money';
import type { FundsContext } from '../funds-context';
import type { BatchDocument } from '../model/batches';
import type { FundBatchResolvers, FundEntryResolvers } from './types.generated';

type Amount = 'issued' | 'available' | 'reserved' | 'committed' | 'paid' | 'spent';

const amount = (field: Amount) => (batch: BatchDocument) => moneyOf(batch[field]);

export const fundBatch: FundBatchResolvers<FundsContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.accounts.load(id)) ?? null,
  id: ({ key }) => key,
  regionId: ({ meta }) => meta.regionId,
  region: ({ meta }) => ({ id: meta.regionId }),
  year: ({ meta }) => meta.year,
  source: ({ meta }) => meta.source,
  name: ({ meta }) => meta.name,
  issued: amount('issued'),
  available: amount('available'),
  reserved: amount('reserved'),
  committed: amount('committed'),
  paid: amount('paid'),
  spent: amount('spent'),
  isDemoData: ({ meta }) => meta.isDemoData,
  vouchers: (batch, args, { batches }) => voucherPart(batches, batch, args),
  entries: ({ key }, args, { batches }) => entriesPage(batches, key, args),
};

const balance = (field: 'available' | 'reserved' | 'committed') => (entry: LedgerEntry) =>
  moneyOf(entry.data.balances[field]);

export const fundEntry: FundEntryResolvers<FundsContext> = {
  seq: ({ seq }) => seq,
  kind: (entry) => (isOpening(entry) ? 'OPEN' : entry.data.kind),
  amount: ({ data }) => moneyOf(data.amount),
  expired: ({ data }) => (data.expired === undefined ? null : moneyOf(data.expired)),
  documentNumber: ({ data }) => data.document ?? data.proposed?.document ?? null,
  reservationId: ({ data }) => data.reservation?.id ?? null,
  projectId: async ({ data }, _args, { loaders }) => {
    const id = data.reservation?.id;
    return id === undefined ? null : ((await loaders.reservations.load(id))?.projectId ?? null);
  },
  hash: ({ hash }) => hash,
  proposalId: ({ data }) => data.proposal ?? null,
  proposedBy: (entry) => proposerOf(entry),
  correctedSeq: ({ data }) => data.corrects?.seq ?? null,
  reason: ({ data }) => data.meta?.['reason'] ?? null,
  transferId: ({ data }) => linkOf(data)?.id ?? null,
  counterpart: (entry, _args, { loaders }) => counterpartOf(entry, loaders),
  counterpartSeq: ({ data }) => linkOf(data)?.seq ?? null,
  act: (entry) => entryAct(entry),
  available: balance('available'),
  reserved: balance('reserved'),
  committed: balance('committed'),
};
