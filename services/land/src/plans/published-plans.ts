/**
 * 已公布的年度计划指标: plans for new construction land that provinces published, as they stand in RULES section 6.3. What is
 * published is kept as it is, also a share that is rounded otherwise than the amounts say.
 */
import { percentOf } from '@kuaijin/kit/measures/decimal';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';

/** DIVISION: the parts come to the total. USE: for what some of it is. */
export type PublishedGroup = 'DIVISION' | 'USE';

export interface PublishedPart {
  readonly group: PublishedGroup;
  readonly name: string;
  /** Minor units; of each member where there are several. */
  readonly amount: bigint;
  /** The source says that it is at least so much. */
  readonly isAtLeast?: true;
  /** How many are given so much each. */
  readonly memberCount?: number;
  /** Share of the total in per cent, as the source has it. */
  readonly publishedPercent?: string;
}

/** A part, with the plan that it is of. */
export interface PartOfPlan {
  readonly plan: PublishedPlan;
  readonly part: PublishedPart;
}

export interface PublishedPlan {
  readonly regionId: string;
  readonly year: number;
  readonly kind: QuotaKind;
  /** Left out: the source does not say. */
  readonly total?: bigint;
  /** 预下达 ahead of the plan, and how much of it was used. */
  readonly ahead?: { readonly amount: bigint; readonly used: bigint };
  readonly parts: readonly PublishedPart[];
  readonly source: string;
}

const MU = 2_000n;
/** 万亩 in hundredths. */
const hundredthsOfWanMu = (hundredths: bigint): bigint => hundredths * 100n * MU;

export const publishedPlans: readonly PublishedPlan[] = [
  {
    ...({ regionId: 'region-440000', year: 2019, kind: 'LAND_PLAN' } as const),
    total: hundredthsOfWanMu(2_081n),
    ahead: { amount: hundredthsOfWanMu(1_040n), used: hundredthsOfWanMu(555n) },
    parts: [
      { group: 'DIVISION', name: '省级', amount: hundredthsOfWanMu(970n) },
      { group: 'DIVISION', name: '各市', amount: hundredthsOfWanMu(1_111n) },
      { group: 'USE', name: '基础设施和民生', amount: hundredthsOfWanMu(830n), publishedPercent: '39.85' },
      { group: 'USE', name: '重大产业', amount: hundredthsOfWanMu(184n) },
    ],
    source: 'http://yanshiren.com/gdywdt/bmdt/content/post_2576450.html',
  },
  {
    ...({ regionId: 'region-330000', year: 2024, kind: 'LAND_PLAN' } as const),
    parts: [
      { group: 'USE', name: '省重大基础设施', amount: hundredthsOfWanMu(500n), isAtLeast: true },
      { group: 'USE', name: '省重大产业', amount: hundredthsOfWanMu(150n) },
      { group: 'USE', name: '山区县', amount: 200n * MU, memberCount: 26 },
    ],
    source: 'https://shangkeht.com/ghzy/art/2024/3/5/art_1229559468_1841007.html',
  },
];

/** 山区26县 of Zhejiang, by their codes (GB/T 2260). */
export const mountainCounties: readonly string[] = [
  ...['330127', '330324', '330326', '330327', '330328', '330329', '330723', '330727'],
  ...['330802', '330803', '330822', '330824', '330825', '330881', '331022', '331023', '331024'],
  ...['331102', '331121', '331122', '331123', '331124', '331125', '331126', '331127', '331181'],
];

/** What was issued ahead and is not used; undefined where nothing was issued ahead. */
export const leftAhead = ({ ahead }: PublishedPlan): bigint | undefined =>
  ahead === undefined ? undefined : ahead.amount - ahead.used;

/** The share of a part in the total as its amounts have it, in per cent; undefined where there is no total. */
export const computedPercent = ({ total }: PublishedPlan, { amount }: PublishedPart): string | undefined =>
  total === undefined ? undefined : (percentOf(amount, total) ?? undefined);

/** Id of the pool that a published plan is seeded as. */
export const publishedPoolId = (regionCode: string, year: number): string =>
  `pool-published-${regionCode}-${year}-LAND_PLAN`;
