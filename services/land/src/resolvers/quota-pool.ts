import { levelOfRegion } from '@kuaijin/kit/access/region-scope';
import { accountFields, entriesPage, voucherPart } from '@kuaijin/kit/accounts';
import { openAdvances } from '@kuaijin/kit/ledger';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import type { LandContext } from '../land-context';
import type { PoolDocument, PoolMeta } from '../model/pools';
import type { AdvanceCapBasisResolvers, QuotaPoolResolvers } from './types.generated';

type Amount = 'issued' | 'available' | 'reserved' | 'committed' | 'advanced' | 'advanceCap';

const amount = (field: Amount) => (pool: PoolDocument) => quantityOf(pool[field], pool.meta.kind);

export const quotaPool: QuotaPoolResolvers<LandContext> = {
  ...accountFields<PoolMeta>(),
  kind: ({ meta }) => meta.kind,
  issued: amount('issued'),
  preIssued: ({ preIssued = 0n, meta }) => quantityOf(preIssued, meta.kind),
  available: amount('available'),
  reserved: amount('reserved'),
  committed: amount('committed'),
  advanced: amount('advanced'),
  advances: ({ advanced, advances = [], meta }) =>
    openAdvances({ advanced }, advances).map((advance) => ({ advance, kind: meta.kind })),
  advanceCap: amount('advanceCap'),
  advanceCapBasis: ({ meta }) => (meta.advanceShare === undefined ? null : meta),
  source: ({ meta }) => meta.source ?? null,
  vouchers: (pool, args, { pools }) => voucherPart(pools, pool, args),
  level: ({ meta }) => levelOfRegion(meta.adcode),
  isReserve: ({ meta }) => meta.isReserve === true,
  entries: async ({ key, meta }, args, { pools }) => {
    const { nodes, pageInfo } = await entriesPage(pools, key, args);
    return { nodes: nodes.map((entry) => ({ entry, kind: meta.kind })), pageInfo };
  },
};

export const advanceCapBasis: AdvanceCapBasisResolvers<LandContext> = {
  sharePercent: ({ advanceShare = 0 }) => advanceShare,
  year: ({ year }) => year - 1,
  issued: ({ advanceBase = 0n, kind }) => quantityOf(advanceBase, kind),
};
