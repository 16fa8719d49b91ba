/** 预支上限: a share of what the region had a year before (RULES section 6.3). */
import type { PoolMeta, Pools } from '../model/pools';

/** A share of the quota of the year before, and what that was when the cap was worked out. */
export interface CapBasis {
  /** Per cent, from 1 to 100. */
  readonly advanceShare: number;
  /** In minor units of the kind. */
  readonly advanceBase: bigint;
}

/** The cap in whole minor units; what is left over is not advanced. */
export const capOf = ({ advanceShare, advanceBase }: CapBasis): bigint => (advanceBase * BigInt(advanceShare)) / 100n;

/**
 * What the pools of a region were issued for a kind in the year before, ahead of the plan and by it; undefined where it
 * had none. A reserve is given to others, and counts for none of them.
 */
export async function quotaOfYearBefore(
  pools: Pick<Pools, 'all'>,
  {
    regionId,
    adcode: scope,
    year,
    kind,
    isDemoData,
  }: Pick<PoolMeta, 'regionId' | 'adcode' | 'year' | 'kind' | 'isDemoData'>,
): Promise<bigint | undefined> {
  let total: bigint | undefined;
  const wanted = { scope, regionId, where: { year: year - 1, kind } };
  for await (const { meta, issued, preIssued = 0n } of pools.all(wanted)) {
    if (meta.isDemoData === isDemoData && meta.isReserve !== true) total = (total ?? 0n) + issued + preIssued;
  }
  return total;
}
