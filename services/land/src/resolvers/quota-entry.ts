import { counterpartOf, entryAct, isOpening, linkOf, proposerOf } from '@kuaijin/kit/accounts';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { PoolEntry } from '../model/pools';
import type { QuotaEntryResolvers } from './types.generated';

const balance =
  (field: 'available' | 'reserved' | 'committed') =>
  ({ entry, kind }: PoolEntry) =>
    quantityOf(entry.data.balances[field], kind);

export const quotaEntry: QuotaEntryResolvers<LandContext> = {
  seq: ({ entry }) => entry.seq,
  kind: ({ entry }) => (isOpening(entry) ? 'OPEN' : entry.data.kind),
  amount: ({ entry, kind }) => quantityOf(entry.data.amount, kind),
  absorbed: ({ entry, kind }) => (entry.data.absorbed === undefined ? null : quantityOf(entry.data.absorbed, kind)),
  settled: ({ entry, kind }) => (entry.data.settled === undefined ? null : quantityOf(entry.data.settled, kind)),
  expired: ({ entry, kind }) => (entry.data.expired === undefined ? null : quantityOf(entry.data.expired, kind)),
  documentNumber: ({ entry }) => entry.data.document ?? entry.data.proposed?.document ?? null,
  reservationId: ({ entry }) => entry.data.reservation?.id ?? null,
  projectId: async ({ entry }, _args, { loaders }) => {
    const id = entry.data.reservation?.id;
    return id === undefined ? null : ((await loaders.reservations.load(id))?.projectId ?? null);
  },
  hash: ({ entry }) => entry.hash,
  proposalId: ({ entry }) => entry.data.proposal ?? null,
  proposedBy: ({ entry }) => proposerOf(entry),
  correctedSeq: ({ entry }) => entry.data.corrects?.seq ?? null,
  reason: ({ entry }) => entry.data.meta?.['reason'] ?? null,
  transferId: ({ entry }) => linkOf(entry.data)?.id ?? null,
  counterpart: ({ entry }, _args, { loaders }) => counterpartOf(entry, loaders),
  counterpartSeq: ({ entry }) => linkOf(entry.data)?.seq ?? null,
  act: ({ entry }) => entryAct(entry),
  available: balance('available'),
  reserved: balance('reserved'),
  committed: balance('committed'),
};
