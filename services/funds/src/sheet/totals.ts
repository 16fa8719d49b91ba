/** 资金汇总 over some projects, or over the batches of a region: as of the end of any day, no fen counted twice. */
import { levelOfRegion, type RegionLevel, regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { type Viewer, visibleBranches } from '@kuaijin/kit/access/visibility';
import { addDays, endOf } from '@kuaijin/kit/working-days';
import { innermost, outermost } from '../domain/award-tree';
import type { FundSource } from '../domain/fund-source';
import { acceptedBefore, type FinanceRequest, sourceOf } from '../finance/rules';
import type { FundsContext } from '../funds-context';
import type { AwardDocument } from '../model/award-documents';
import { batchBefore } from './batch-before';
import { sheetOf } from './read';

/** What is added up. */
export interface TotalsQuery {
  readonly source?: FundSource;
  /** The last day that counts. */
  readonly day: string;
}

/** Sums in fen. */
export interface FundingTotals {
  readonly day: string;
  /** Sum of the awards, each once however many projects share it, and none beside the whole that it lies in. */
  readonly awardTotal: bigint;
  /** How many projects these awards are for, as far as their documents tell. */
  readonly memberCount: number;
  /** 下达: what batches were given; of projects what was allotted to them. */
  readonly handedDown: bigint;
  readonly allotted: bigint;
  readonly paid: bigint;
  readonly spent: bigint;
  /** 已落实融资: what owners accepted of banks. */
  readonly financed: bigint;
  /** 拨付 at the end of the month before. */
  readonly paidMonthBefore: bigint;
}

/** The last day of the month before the one that a day lies in. */
export const monthEndBefore = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1);

/** Totals of some projects that the caller sees: awards that several of them share count once. */
export async function totalsOfProjects(
  projectIds: readonly string[],
  { source, day }: TotalsQuery,
  { loaders }: FundsContext,
): Promise<FundingTotals> {
  const of = <T extends { readonly source: FundSource }>(all: readonly T[]) =>
    source === undefined ? all : all.filter((one) => one.source === source);
  const before = monthEndBefore(day);
  const sheets = await Promise.all(projectIds.map((id) => sheetOf(id, day, loaders)));
  const earlier = await Promise.all(projectIds.map((id) => sheetOf(id, before, loaders)));
  const awards = await Promise.all(projectIds.map((id) => loaders.projectAwards.load(id)));
  const requests = await Promise.all(projectIds.map((id) => loaders.projectFinance.load(id)));
  const distinct = new Map(awards.flatMap((all) => innermost(all)).map((award) => [award.key, award]));
  const rows = of(sheets.flat());
  const total = (field: 'allotted' | 'paid' | 'spent') => sum(rows.map((row) => row[field]));
  return {
    ...awardTotals(of([...distinct.values()]), day),
    ...{ day, handedDown: total('allotted'), allotted: total('allotted'), paid: total('paid'), spent: total('spent') },
    financed: financedBefore(requests.flat(), endOf(day), source),
    paidMonthBefore: sum(of(earlier.flat()).map(({ paid }) => paid)),
  };
}

/** Which batches and awards are added up. */
export interface RegionTotalsQuery extends TotalsQuery {
  /** A region, with those inside it; left out: that of the caller. */
  readonly regionId?: string;
  readonly level?: RegionLevel;
  readonly year?: number;
}

/** Totals of the batches and awards of a region, as far as the caller sees it. */
export async function totalsOfRegion(query: RegionTotalsQuery, context: FundsContext): Promise<FundingTotals> {
  const { day, source, year, level } = query;
  const scope = scopeOf(context.viewer, query.regionId);
  if (scope === undefined) {
    return {
      ...awardTotals([], day),
      ...{ day, handedDown: 0n, allotted: 0n, paid: 0n, spent: 0n, financed: 0n, paidMonthBefore: 0n },
    };
  }
  const isWanted = (one: { readonly level?: RegionLevel; readonly year?: number }) =>
    (level === undefined || one.level === level) && (year === undefined || one.year === year);
  const awards = await context.groupAwards.inRegion(scope, source);
  let [handedDown, allotted, paid, spent, paidMonthBefore] = [0n, 0n, 0n, 0n, 0n];
  const where = { ...(year === undefined ? {} : { year }), ...(source === undefined ? {} : { source }) };
  for await (const batch of context.batches.all({ scope, where })) {
    if (level !== undefined && levelOfRegion(batch.meta.adcode) !== level) continue;
    const [now, before] = await Promise.all(
      [day, monthEndBefore(day)].map((last) => batchBefore(batch, endOf(last), context.batches)),
    );
    handedDown += (now?.issued ?? 0n) + (now?.preIssued ?? 0n);
    allotted += now?.committed ?? 0n;
    paid += now?.paid ?? 0n;
    spent += now?.spent ?? 0n;
    paidMonthBefore += before?.paid ?? 0n;
  }
  let financed = 0n;
  for await (const requests of context.finance.allInRegion(scope)) {
    financed += financedBefore(requests, endOf(day), source);
  }
  const sums = { handedDown, allotted, paid, spent, financed, paidMonthBefore };
  return { ...awardTotals(awards.filter(isWanted), day), day, ...sums };
}

/** What was accepted until then, of one source where it is given. */
function financedBefore(requests: readonly FinanceRequest[], moment: Date, source: FundSource | undefined): bigint {
  const offers = requests.flatMap((request) => acceptedBefore(request, moment));
  const counted = offers.filter(({ structure }) => source === undefined || sourceOf(structure) === source);
  return sum(counted.map(({ amount }) => amount));
}

/** Of a region and that of the caller the smaller, if one lies in the other. */
function scopeOf(viewer: Viewer, regionId: string | undefined): string | undefined {
  const [seen] = visibleBranches(viewer, 'region', { parties: [] });
  const own = seen?.['regionScopes'];
  if (typeof own !== 'string') return undefined;
  const asked = regionCodeOf(regionId) ?? own;
  if (regionContains(own, asked)) return asked;
  return regionContains(asked, own) ? own : undefined;
}

type Counted = Pick<AwardDocument, 'key' | 'wholes' | 'total' | 'memberCount' | 'recordedAt'>;

function awardTotals(awards: readonly Counted[], day: string) {
  const moment = endOf(day);
  const counted = outermost(awards.filter(({ recordedAt }) => recordedAt === undefined || recordedAt < moment));
  return {
    awardTotal: sum(counted.map(({ total }) => total)),
    memberCount: counted.reduce((count, { memberCount = 0 }) => count + memberCount, 0),
  };
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
