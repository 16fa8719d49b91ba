import { type OutputInputs, outputScore, pointsText } from './output-score';

const MU = 2_000n;
const WAN = 1_000_000n;
/** Exactly the marks of the first formula on 10亩, without energy. */
const full: OutputInputs = { output: 5_000n * WAN, tax: 250n * WAN, jobs: 50n, energy: 0n, area: 10n * MU };
const score = (changes: Partial<OutputInputs>) => pointsText(outputScore({ ...full, ...changes }).score);

test.each<[string, Partial<OutputInputs>, string]>([
  ['what reaches every mark and takes no energy', {}, '100.00'],
  ['what passes its marks', { output: 9_000n * WAN, tax: 900n * WAN, jobs: 900n }, '100.00'],
  ['half the output', { output: 2_500n * WAN }, '80.00'],
  ['no tax', { tax: 0n }, '70.00'],
  ['one job of fifty', { jobs: 1n }, '85.30'],
  ['energy at half its mark', { energy: 500_000n }, '92.50'],
  ['energy at its mark', { energy: 1_000_000n }, '85.00'],
  ['energy far past its mark', { energy: 9_000_000n }, '85.00'],
  ['the same on twice the land', { area: 20n * MU }, '57.50'],
  ['one fen short of a hundredth', { output: 5_000n * WAN - 1n }, '99.99'],
  ['nothing at all', { output: 0n, tax: 0n, jobs: 0n, energy: 9_000_000n }, '0.00'],
])('%s scores %s', (_name, changes, points) => {
  expect(score(changes)).toBe(points);
});

test('a score says its formula and the points of each criterion', () => {
  const { formula, parts } = outputScore({ ...full, tax: 125n * WAN });
  expect(formula).toBe(1);
  expect(parts).toEqual([
    { criterion: 'output', points: 4_000n, most: 4_000n },
    { criterion: 'tax', points: 1_500n, most: 3_000n },
    { criterion: 'jobs', points: 1_500n, most: 1_500n },
    { criterion: 'energy', points: 1_500n, most: 1_500n },
  ]);
});
