import type { Act } from '@kuaijin/kit/access/posts';
import type { ProblemStatus } from '../domain/problem';
import { carriedOver, countedOnce, type ProblemList, periodBefore, withListFact } from './problem-list';
import { ProblemTally, settledRate } from './problem-summary';

const by: Act = { actorId: 'officer-1', post: 'DISPATCHER' };
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => `problem-${from + n}`);
const listOf = (period: string, problemIds: readonly string[], firstListedOn: string, before?: ProblemList) => {
  const list = { id: period, regionId: 'region-330800', period };
  const problems = problemIds.map((problemId) => ({ problemId, firstListedOn }));
  return withListFact(before, { type: 'problemList.extended', list, problems }, by);
};

describe('the list of a hundred problems', () => {
  it('carries over eight that are not verified when the quarter ends, with their first day, until none is left', () => {
    const third = listOf('2022-Q3', ids(1, 100), '2022-07-05');
    const open = new Set(ids(93, 100));
    const carried = carriedOver(third, (id) => !open.has(id));
    expect(carried).toHaveLength(8);
    expect(new Set(carried.map(({ firstListedOn, carriedFrom }) => `${firstListedOn} ${carriedFrom}`))).toEqual(
      new Set(['2022-07-05 2022-Q3']),
    );
    const fourth = { ...listOf('2022-Q4', [], '2022-10-08'), problems: carried };
    const again = carriedOver(fourth, (id) => id !== 'problem-93');
    expect(again).toEqual([{ problemId: 'problem-93', firstListedOn: '2022-07-05', carriedFrom: '2022-Q4' }]);
    expect(carriedOver({ ...fourth, problems: again }, () => true)).toEqual([]);
  });

  it('three monthly batches with one problem in two of them are 147 problems', () => {
    const batches = [
      listOf('2022-07', ids(1, 49), '2022-07-01'),
      listOf('2022-08', ids(49, 98), '2022-08-01'),
      listOf('2022-09', ids(99, 147), '2022-09-01'),
    ];
    expect(batches.map(({ problems }) => problems.length)).toEqual([49, 50, 49]);
    expect(countedOnce(batches).size).toBe(147);
  });

  it('takes in a problem once, and keeps its first day', () => {
    const list = listOf('2022-Q3', ids(1, 2), '2022-07-05');
    expect(listOf('2022-Q3', ids(2, 3), '2022-08-01', list).problems.map((one) => one.firstListedOn)).toEqual([
      '2022-07-05',
      '2022-07-05',
      '2022-08-01',
    ]);
  });

  it.each([
    ['2022-Q3', '2022-Q2'],
    ['2022-Q1', '2021-Q4'],
    ['2022-10', '2022-09'],
    ['2022-01', '2021-12'],
  ])('before %s comes %s', (period, before) => {
    expect(periodBefore(period)).toBe(before);
  });
});

describe('problems', () => {
  const problem = (n: number, status: ProblemStatus, mergedIntoId?: string) => ({
    ...({ status, category: n % 2 === 0 ? 'LAND' : 'FUNDS', origin: 'APPEAL', level: 'CITY' } as const),
    ...(mergedIntoId === undefined ? {} : { mergedIntoId }),
  });

  it('1200 appeals of which 1075 are settled are 89.6 %, 125 are open, and the parts add up', () => {
    const tally = new ProblemTally('CATEGORY');
    for (let n = 0; n < 1_200; n += 1) tally.add(problem(n, n < 1_075 ? 'VERIFIED_CLOSED' : 'CLAIMED_DONE'));
    tally.add(problem(0, 'VERIFIED_CLOSED', 'problem-1'));
    expect(tally.total()).toEqual({ group: null, raised: 1_200, settled: 1_075, open: 125 });
    expect(settledRate(tally.total())).toBe('89.6');
    expect(tally.parts()).toEqual([
      { group: 'FUNDS', raised: 600, settled: 537, open: 63 },
      { group: 'LAND', raised: 600, settled: 538, open: 62 },
    ]);
  });

  it('of which there are none have no rate', () => {
    expect(settledRate(new ProblemTally('ORIGIN').total())).toBeNull();
  });
});
