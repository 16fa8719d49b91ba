import { totalsOf } from '../occasions/totals';
import { rankedStops, stopsOfAtLeast, sumsOf, type TourStop } from './rules';

const YI = 10_000_000_000n;
const tenths = (value: number): bigint => (BigInt(value) * YI) / 10n;
const stop = (number: number, more: Partial<TourStop> = {}): TourStop => ({
  ...{ projectId: `project-${number}`, regionId: `region-4203${String(number % 10).padStart(2, '0')}` },
  ...{ isDemoData: true, ...more },
});

/** So many projects of a round sum, the last one with what remains of the total. */
function tour(from: number, count: number, total: bigint, each: bigint, large: number) {
  const sums = Array.from({ length: count }, (_, at) => (at < large ? 10n * YI : each));
  const rest = total - sums.slice(1).reduce((sum, one) => sum + one, 0n);
  return { heldOn: '2022-03-20', stops: [rest, ...sums.slice(1)].map((fen, at) => stop(from + at, { fen })) };
}
/** 17 projects, 187.2亿元, 9 of them of at least 10亿元. */
const spring = tour(0, 17, tenths(1_872), 5n * YI, 9);
/** 15 projects, 107.9亿元. */
const autumn = tour(17, 15, tenths(1_079), 6n * YI, 0);

test('two tours of 17 and 15 projects: 32 projects, 295.1亿元, 9 of at least 10亿元', () => {
  const both = [spring, autumn].map(({ heldOn, stops }) => ({ heldOn, members: stops }));
  expect(both.map(({ members }) => totalsOf([{ heldOn: '', members }], true).investment.sum)).toEqual(
    [1_872, 1_079].map(tenths),
  );
  expect(totalsOf(both, true)).toEqual({
    ...{ occasions: 2, projects: 32, investment: { sum: tenths(2_951), stated: 32 } },
  });
  expect(stopsOfAtLeast(spring, 10n * YI)).toBe(9);
});

test('sums are of those who stated them: 450.2亿元 of output, 19.8亿元 of tax, 87,000 jobs', () => {
  const stops = [
    stop(1, { output: tenths(4_000), tax: tenths(198), jobs: 80_000 }),
    stop(2, { output: tenths(502), jobs: 7_000 }),
    stop(11),
  ];
  expect(sumsOf({ heldOn: '2022-03-20', stops })).toEqual({
    ...{ regions: 2, projects: 3, investment: { sum: 0n, stated: 0 } },
    output: { sum: tenths(4_502), stated: 2 },
    tax: { sum: tenths(198), stated: 1 },
    jobs: { sum: 87_000n, stated: 2 },
  });
});

test('stops are ranked by the average of their scores; equals share a rank, what was not scored has none', () => {
  const scored = (size: number, benefit: number, prospects: number) => ({ scores: { size, benefit, prospects } });
  const stops = [
    stop(1, scored(90, 80, 80)),
    stop(2),
    stop(3, scored(80, 90, 80)),
    stop(4, scored(100, 100, 100)),
    stop(5, scored(0, 0, 1)),
  ];
  expect(
    rankedStops({ heldOn: '2022-03-20', stops }).map(({ number, points, rank }) => [number, points, rank]),
  ).toEqual([
    [1, '83.33', 2],
    [2, null, null],
    [3, '83.33', 2],
    [4, '100.00', 1],
    [5, '0.33', 4],
  ]);
});
