/** 开工率 入库率 竣工率 执行率 per group, as of a day. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { dateOf } from '@kuaijin/kit/working-days';
import { batchOn, count, emptyTally, isKnownOn, ratesOf, type Tally } from '../domain/portfolio';
import type { ProjectRow } from '../model/projects';
import type { ProjectsContext } from '../model/projects-context';
import { queryOf } from '../model/query';
import type { GroupBy, QueryPortfolioArgs } from './schema.generated';
import type { PortfolioRowResolvers } from './types.generated';
import type { PortfolioGroup } from './views';

/** Name of the one group where nothing is grouped. */
const ALL = 'ALL';
/** Name of the group of those that have no batch or no type. */
const NONE = 'NONE';

/** What is read of a project to count it. */
const counted = [
  'knownSince',
  'batches',
  'milestones',
  'yearPlans',
  'monthReports',
  'type',
  'regionCode',
] as const satisfies readonly (keyof ProjectRow)[];
type CountedRow = Pick<ProjectRow, (typeof counted)[number]>;

const groupOf: Readonly<Record<GroupBy, (row: CountedRow, day: string) => string>> = {
  NONE: () => ALL,
  REGION: (row) => row.regionCode,
  BATCH: (row, day) => batchOn(row, day) ?? NONE,
  TYPE: (row) => row.type ?? NONE,
};

/** The groups in order of their names. @throws KuaijinError INVALID_INPUT for a day to come */
export async function portfolio(
  _: unknown,
  { filter, groupBy, asOf }: Pick<QueryPortfolioArgs, 'filter' | 'asOf'> & { readonly groupBy: GroupBy },
  { store, viewer }: ProjectsContext,
): Promise<readonly PortfolioGroup[]> {
  const today = dateOf(new Date());
  const day = asOf ?? today;
  if (day > today) {
    throw new KuaijinError('INVALID_INPUT', { path: ['asOf'], expected: `${today} or before`, received: day });
  }
  // The batch of the day is not that of today, so it is looked at row by row.
  const { batches, ...rest } = filter ?? {};
  const tallies = new Map<string, Tally>(groupBy === 'NONE' ? [[ALL, emptyTally]] : []);
  const query = queryOf(rest, viewer, day);
  if (query !== undefined) {
    for await (const rows of store.walk(query, counted)) {
      for (const row of rows) {
        const batch = batchOn(row, day);
        if (!isKnownOn(row, day) || (batches && (batch === undefined || !batches.includes(batch)))) continue;
        const group = groupOf[groupBy](row, day);
        tallies.set(group, count(tallies.get(group) ?? emptyTally, row, day));
      }
    }
  }
  return [...tallies].map(([group, tally]) => ({ group, tally })).sort((a, b) => (a.group < b.group ? -1 : 1));
}

export const PortfolioRow: PortfolioRowResolvers = {
  projects: ({ tally }) => tally.projects,
  dueToStart: ({ tally }) => tally.dueToStart,
  started: ({ tally }) => tally.started,
  startRate: ({ tally }) => ratesOf(tally).startRate,
  statisticsRate: ({ tally }) => ratesOf(tally).statisticsRate,
  completionRate: ({ tally }) => ratesOf(tally).completionRate,
  planned: ({ tally }) => moneyOf(tally.plannedFen),
  completed: ({ tally }) => moneyOf(tally.completedFen),
  executionRate: ({ tally }) => ratesOf(tally).executionRate,
};
