/** 演示数据: quota pools of Quzhou 衢州市 for the year. The amounts are made up, and marked so. */

import type { Act } from '@kuaijin/kit/access/posts';
import type { Posted } from '@kuaijin/kit/accounts';
import { isRefusal } from '@kuaijin/kit/errors';
import { type QuantityInput, type QuotaKind, quantityMinor } from '@kuaijin/kit/measures/quantity';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { instantText } from '@kuaijin/kit/subgraph/scalars';
import { seedPublishedPools } from './plans/published-seed';
import { openPools } from './service';

interface SeedPool {
  readonly kind: QuotaKind;
  readonly issued: QuantityInput;
  readonly advanceCap?: QuantityInput;
}

const seedPools: readonly SeedPool[] = [
  { kind: 'LAND_PLAN', issued: { value: '1200', unit: 'MU' }, advanceCap: { value: '200', unit: 'MU' } },
  { kind: 'ENERGY', issued: { value: '50000', unit: 'TCE' } },
];

const act: Act = { actorId: 'system', post: 'OPERATOR' };

/** Id of the pool of Quzhou that is seeded for a kind and year. */
export const seedPoolId = (kind: QuotaKind, year: number): string => `pool-330800-${year}-${kind}`;

/** Opens and fills the pools of the year of `at`; what is there stays as it is. */
export async function seedLand(deps: ServiceDeps, at: Date): Promise<void> {
  const year = Number(instantText(at).slice(0, 4));
  const pools = await openPools(deps);
  try {
    for (const { kind, issued, advanceCap } of seedPools) {
      const id = seedPoolId(kind, year);
      const meta = { regionId: 'region-330800', adcode: '330800', year, kind, isDemoData: true };
      const cap = advanceCap === undefined ? 0n : minor(advanceCap, kind);
      settled(await pools.openAccount(id, { meta, act, at, advanceCap: cap }));
      const document = `演示〔${year}〕1号`;
      const command = { kind: 'ISSUE', key: 'seed', amount: minor(issued, kind), act, at, document } as const;
      settled(await pools.post(id, command));
    }
    await seedPublishedPools(pools, at);
  } finally {
    await pools.close();
  }
}

function minor(input: QuantityInput, kind: QuotaKind): bigint {
  const amount = quantityMinor(input, kind);
  if (isRefusal(amount)) throw new Error(`seed of ${kind}: ${amount.code}`);
  return amount;
}

function settled(posted: Posted): void {
  if (!posted.ok) throw new Error(`seed of land: ${posted.refusal.code} ${posted.refusal.received ?? ''}`);
}
