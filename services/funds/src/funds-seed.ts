/**
 * The sums that Quzhou 衢州市 reports for 2022 (衢政办〔2022〕5号): special bonds of 110.1亿元 for 144 projects, of them 9.3亿元 for
 * 16 of the city's own; central budget of 7.61亿元, of it 1.4亿元 for nine projects of 保障性安居工程 (13.2 per cent of the
 * province's) and 1.49亿元 for two of the city's own; policy finance 13.25亿元 for two. The source does not say how they
 * are shared among the projects, nor how many the 7.61亿元 are for.
 */

import type { Act } from '@kuaijin/kit/access/posts';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Posted } from '@kuaijin/kit/accounts';
import { isRefusal } from '@kuaijin/kit/errors';
import { parseMoney } from '@kuaijin/kit/measures/money';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { FundSource } from './domain/fund-source';
import { type Batches, openBatches } from './model/batches';
import { GroupAwards } from './model/group-awards';
import { seedFigures } from './reported/seed';

interface SeedAward {
  readonly id: string;
  readonly source: FundSource;
  readonly totalYi: string;
  readonly memberCount?: number;
  readonly level?: 'CITY';
  readonly provincePercent?: string;
  readonly projectIds: readonly string[];
  readonly partOfId?: string;
  /** Name of the batch that holds the money; an award without one lies outside the city's books. */
  readonly batchName?: string;
}

const DOCUMENT = '衢政办〔2022〕5号';
const YEAR = 2022;
const act: Act = { actorId: 'system', post: 'OPERATOR' };

const seedAwards: readonly SeedAward[] = [
  {
    id: 'group-award-330800-2022-SPECIAL_BOND-all',
    source: 'SPECIAL_BOND',
    totalYi: '110.1',
    memberCount: 144,
    projectIds: [],
  },
  {
    id: 'group-award-330800-2022-SPECIAL_BOND',
    source: 'SPECIAL_BOND',
    totalYi: '9.3',
    memberCount: 16,
    level: 'CITY',
    projectIds: ['project-QZ-014', 'project-QZ-015', 'project-QZ-016'],
    partOfId: 'group-award-330800-2022-SPECIAL_BOND-all',
    batchName: '2022年地方政府专项债券（市本级）',
  },
  { id: 'group-award-330800-2022-CENTRAL_BUDGET-all', source: 'CENTRAL_BUDGET', totalYi: '7.61', projectIds: [] },
  {
    id: 'group-award-330800-2022-CENTRAL_BUDGET-housing',
    source: 'CENTRAL_BUDGET',
    totalYi: '1.4',
    memberCount: 9,
    projectIds: [],
    provincePercent: '13.2',
    partOfId: 'group-award-330800-2022-CENTRAL_BUDGET-all',
  },
  {
    id: 'group-award-330800-2022-CENTRAL_BUDGET',
    source: 'CENTRAL_BUDGET',
    totalYi: '1.49',
    memberCount: 2,
    level: 'CITY',
    partOfId: 'group-award-330800-2022-CENTRAL_BUDGET-all',
    projectIds: ['project-QZ-017', 'project-QZ-018'],
    batchName: '2022年中央预算内投资（灌区）',
  },
  {
    id: 'group-award-330800-2022-POLICY_DEVELOPMENT_FINANCE',
    source: 'POLICY_DEVELOPMENT_FINANCE',
    totalYi: '13.25',
    memberCount: 2,
    projectIds: ['project-QZ-012', 'project-QZ-019'],
    batchName: '2022年政策性开发性金融工具',
  },
];

/** Id of the batch of Quzhou that is seeded for a source. */
export const seedBatchId = (source: FundSource): string => `batch-330800-${YEAR}-${source}`;

/** Opens and fills the batches, records the awards and what reports say; what is there stays as it is. */
export async function seedFunds(deps: ServiceDeps, at: Date): Promise<void> {
  const batches = await openBatches(deps);
  const groupAwards = await GroupAwards.open(deps);
  try {
    const known = await groupAwards.byIds(seedAwards.map(({ id }) => id));
    for (const seed of seedAwards) {
      await seedBatch(batches, seed, at);
      if (!standsAlready(seed, known)) await seedAward(groupAwards, seed, at);
    }
  } finally {
    await batches.close();
    await groupAwards.close();
  }
  await seedFigures(deps, at);
}

/**
 * True for what was loaded before, by an earlier release perhaps: that a part of it stood alone then keeps a whole
 * away, and the whole's other parts.
 */
function standsAlready({ id, partOfId }: SeedAward, known: ReadonlyMap<string, object>): boolean {
  const root = partOfId ?? id;
  return known.has(id) || (!known.has(root) && seedAwards.some((one) => one.partOfId === root && known.has(one.id)));
}

async function seedBatch(batches: Batches, { source, totalYi, batchName }: SeedAward, at: Date): Promise<void> {
  if (batchName === undefined) return;
  const id = seedBatchId(source);
  const place = { regionId: 'region-330800', adcode: '330800', year: YEAR };
  const meta = { ...place, source, name: batchName, isDemoData: false };
  settled(await batches.openAccount(id, { meta, act, at }));
  const command = { kind: 'ISSUE', key: 'seed', amount: fen(totalYi), act, at, document: DOCUMENT } as const;
  settled(await batches.post(id, command));
}

async function seedAward(groupAwards: GroupAwards, seed: SeedAward, at: Date): Promise<void> {
  const { totalYi, batchName, ...stated } = seed;
  const award = {
    ...stated,
    total: fen(totalYi),
    year: YEAR,
    documentNumber: DOCUMENT,
    ...(batchName === undefined ? {} : { batchId: seedBatchId(seed.source) }),
  };
  const recorded = await groupAwards.record(seed.partOfId ?? seed.id, award, {
    key: `seed-${seed.id}`,
    act,
    at,
    region: { regionId: 'region-330800', regionScopes: regionScopesOf('region-330800') },
  });
  if (!recorded.ok) throw new Error(`seed of funds: ${recorded.refusal.code}`);
}

function fen(yi: string): bigint {
  const amount = parseMoney({ value: yi, unit: 'YI' });
  if (isRefusal(amount)) throw new Error(`seed of funds: ${amount.code}`);
  return amount;
}

function settled(posted: Posted): void {
  if (!posted.ok) throw new Error(`seed of funds: ${posted.refusal.code} ${posted.refusal.received ?? ''}`);
}
