/** 项目指标: figures of groups of projects as of a day, and as they were known on another. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { ranksOf } from '@kuaijin/kit/measures/ranks';
import { addYears, dateOf } from '@kuaijin/kit/working-days';
import { executionRate } from '../domain/investment';
import type { ProjectsContext } from '../model/projects-context';
import { monthlyRise } from '../reports/monthly';
import type { GroupBy, QueryPortfolioArgs } from '../resolvers/schema.generated';
import type {
  CountGrowthResolvers,
  MoneyGrowthResolvers,
  MoneyRateResolvers,
  PortfolioRowResolvers,
  RateResolvers,
} from '../resolvers/types.generated';
import { type Question, Recount } from './figures';
import { growth, percent, type Rate as Ratio, startRate, timeShare } from './rates';
import { emptyTally, lastMonthOf, type Tally } from './rules';
import type { PortfolioGroup } from './views';

type Asked = Pick<QueryPortfolioArgs, 'filter' | 'asOf' | 'knownAt' | 'includeDemo'> & { readonly groupBy: GroupBy };

/** The groups in order of their names. @throws KuaijinError INVALID_INPUT for a day to come */
export async function portfolio(
  _: unknown,
  { filter, groupBy, asOf, knownAt, includeDemo }: Asked,
  { figures, payments, store, viewer }: ProjectsContext,
): Promise<readonly PortfolioGroup[]> {
  const today = dateOf(new Date());
  const day = asOf ?? today;
  for (const [argument, given] of [
    ['asOf', day],
    ['knownAt', knownAt ?? today],
  ] as const) {
    if (given <= today) continue;
    throw new KuaijinError('INVALID_INPUT', { path: [argument], expected: `${today} or before`, received: given });
  }
  const asked = {
    filter: filter ?? {},
    groupBy,
    viewer,
    includeDemo: includeDemo ?? false,
    ...((knownAt ?? undefined) === undefined ? {} : { knownAt: String(knownAt) }),
  };
  const tallies = await figures.asOf(asked, day);
  let earlier: Promise<ReadonlyMap<string, Tally>> | undefined;
  const yearBefore = async (group: string) => {
    earlier ??= figures.asOf(asked, addYears(day, -1));
    return (await earlier).get(group) ?? emptyTally;
  };
  let paid: Promise<ReadonlyMap<string, Ratio>> | undefined;
  const payment = async (group: string) => {
    paid ??= paidByGroup({ store, payments }, asked, day);
    return (await paid).get(group) ?? ratio(0n, 0n);
  };
  const groups: PortfolioGroup[] = [];
  for (const [group, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const later = { yearBefore: () => yearBefore(group), payment: () => payment(group) };
    groups.push({ group, tally, day, ...later, others: groups });
  }
  return groups;
}

/** 拨付 of the projects of each group: looked up project by project, for funds keeps it. */
async function paidByGroup(
  { store, payments }: Pick<ProjectsContext, 'store' | 'payments'>,
  question: Question,
  day: string,
): Promise<ReadonlyMap<string, Ratio>> {
  const { knownAt } = question;
  const until = knownAt !== undefined && knownAt < day ? knownAt : day;
  const groups = new Map<string, Ratio>();
  for await (const projects of new Recount(store).counted(question, day)) {
    const found = await payments.ofProjects(
      projects.map(({ id }) => id),
      until,
    );
    for (const { id, groups: names } of projects) {
      const { part, whole } = found.get(id) ?? ratio(0n, 0n);
      for (const name of names) {
        const before = groups.get(name) ?? ratio(0n, 0n);
        groups.set(name, ratio(before.part + part, before.whole + whole));
      }
    }
  }
  return groups;
}

const ratio = (part: bigint, whole: bigint): Ratio => ({ part, whole });
const counted =
  (name: keyof Tally) =>
  ({ tally }: PortfolioGroup) =>
    Number(tally[name]);
const execution = ({ tally }: PortfolioGroup) => ratio(tally.completedFen, tally.plannedFen);
const ranked = {
  START: ({ tally }: PortfolioGroup) => startRate(tally, 'DUE'),
  RESUMPTION: ({ tally }: PortfolioGroup) => ratio(tally.running, tally.inConstruction),
  EXECUTION: execution,
} as const;

export const PortfolioRow: PortfolioRowResolvers = {
  projects: counted('projects'),
  dueToStart: counted('dueToStart'),
  started: counted('started'),
  startRate: ({ tally }) => percent(startRate(tally, 'DUE'), 1),
  statisticsRate: ({ tally }) => percent(ratio(tally.enteredOfStarted, tally.started), 1),
  completionRate: ({ tally }) => percent(ratio(tally.completedOfDue, tally.dueToComplete), 1),
  planned: ({ tally }) => moneyOf(tally.plannedFen),
  completed: ({ tally }) => moneyOf(tally.completedFen),
  executionRate: ({ tally }) => executionRate(tally.completedFen, tally.plannedFen),
  start: ({ tally }, { base }) => startRate(tally, base),
  resumption: ({ tally }) => ratio(tally.running, tally.inConstruction),
  entryInStatistics: ({ tally }) => ratio(tally.enteredOfDue, tally.dueToEnter),
  completion: ({ tally }) => ratio(tally.completedOfDue, tally.dueToComplete),
  execution,
  payment: ({ payment }) => payment(),
  timeShare: ({ day }) => timeShare(lastMonthOf(day), day),
  signed: counted('signed'),
  capitalInjected: counted('capitalInjected'),
  inOperation: counted('inOperation'),
  signedAndStartedInYear: counted('signedAndStartedInYear'),
  signedAndProducingInYear: counted('signedAndProducingInYear'),
  yellow: counted('yellow'),
  red: counted('red'),
  month: ({ tally, day }) => ({ month: lastMonthOf(day), tally }),
  newStarts: async ({ tally, yearBefore }) => ratio((await yearBefore()).newStarts, tally.newStarts),
  completedGrowth: async ({ tally, yearBefore }) => ratio((await yearBefore()).completedFen, tally.completedFen),
  rank: (row, { by }) => ranksOf(row.others.map(ranked[by]))[row.others.indexOf(row)] ?? null,
};

export const Rate: RateResolvers = {
  part: ({ part }) => Number(part),
  whole: ({ whole }) => Number(whole),
  percent: (rate) => percent(rate, 2),
  shown: (rate) => percent(rate, 0),
};

export const MoneyRate: MoneyRateResolvers = {
  part: ({ part }) => moneyOf(part),
  whole: ({ whole }) => moneyOf(whole),
  percent: (rate) => percent(rate, 2),
  shown: (rate) => percent(rate, 1),
};

export const CountGrowth: CountGrowthResolvers = {
  before: ({ part }) => Number(part),
  now: ({ whole }) => Number(whole),
  percent: ({ part, whole }) => growth(part, whole),
};

export const MoneyGrowth: MoneyGrowthResolvers = {
  before: ({ part }) => moneyOf(part),
  now: ({ whole }) => moneyOf(whole),
  percent: ({ part, whole }) => growth(part, whole),
};

export const MonthOfPortfolio = {
  reported: ({ tally }: { readonly tally: Tally }) => Number(tally.monthReported),
  completed: ({ tally }: { readonly tally: Tally }) => (tally.monthReported === 0n ? null : moneyOf(tally.monthFen)),
  growth: ({ tally }: { readonly tally: Tally }) => growth(tally.riseFromFen, tally.riseToFen),
  rise: ({ tally }: { readonly tally: Tally }) =>
    tally.monthRisers === 0n ? 'MISSING' : monthlyRise(tally.riseFromFen, tally.riseToFen),
} as const;
