/** 已公布的计划指标 as pools: what a province published, entry by entry, each marked with where it was published. */
import type { Act } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Posted } from '@kuaijin/kit/accounts';
import type { LedgerCommand } from '@kuaijin/kit/ledger';
import type { Pools } from '../model/pools';
import { mountainCounties, type PublishedPlan, publishedPlans, publishedPoolId } from './published-plans';

const act: Act = { actorId: 'system', post: 'OPERATOR' };

interface Movement extends Pick<LedgerCommand, 'kind'> {
  readonly amount: bigint;
  readonly reservation?: string;
}

/** Opens and fills the pools of every published plan; what is there stays as it is. */
export async function seedPublishedPools(pools: Pools, at: Date): Promise<void> {
  for (const plan of publishedPlans) {
    await fill(pools, plan, regionCodeOf(plan.regionId) ?? '', at, movementsOf(plan));
    const county = plan.parts.find(({ memberCount }) => memberCount === mountainCounties.length);
    if (county === undefined) continue;
    const issue = [{ kind: 'ISSUE', amount: county.amount }] as const;
    await Promise.all(mountainCounties.map((inside) => fill(pools, plan, inside, at, issue)));
  }
}

/** 预下达, what was used of it, and the plan; where no total is published, what was published for the whole province. */
function movementsOf({ regionId, total, ahead, parts }: PublishedPlan): readonly Movement[] {
  const reservation = `published-${regionId}`;
  const early: readonly Movement[] =
    ahead === undefined
      ? []
      : [
          { kind: 'PRE_ISSUE', amount: ahead.amount },
          { kind: 'RESERVE', amount: ahead.used, reservation },
          { kind: 'COMMIT', amount: ahead.used, reservation },
        ];
  if (total !== undefined) return [...early, { kind: 'ISSUE', amount: total }];
  const ofProvince = parts.filter(({ memberCount }) => memberCount === undefined);
  return [...early, ...ofProvince.map(({ amount }) => ({ kind: 'ISSUE', amount }) as const)];
}

async function fill(
  pools: Pools,
  { year, kind, source }: PublishedPlan,
  code: string,
  at: Date,
  movements: readonly Movement[],
): Promise<void> {
  const id = publishedPoolId(code, year);
  const meta = { regionId: `region-${code}`, adcode: code, year, kind, isDemoData: false, source };
  settled(await pools.openAccount(id, { meta, act, at }));
  for (const [number, movement] of movements.entries()) {
    settled(await pools.post(id, { ...movement, key: `published-${number}`, act, at, document: source }));
  }
}

function settled(posted: Posted): void {
  if (!posted.ok) throw new Error(`published plans: ${posted.refusal.code} ${posted.refusal.received ?? ''}`);
}
