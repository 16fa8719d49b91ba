import { untilNextRound } from './round';

describe('the daily round', () => {
  it.each([
    ['2022-09-20T00:00:05+08:00', 86_400_000],
    ['2022-09-20T00:00:00+08:00', 86_405_000],
    ['2022-09-20T23:59:59.999+08:00', 5_001],
    ['2022-09-20T15:59:59Z', 6_000],
  ])('from %s comes after %d ms', (now, ms) => {
    expect(untilNextRound(new Date(now))).toBe(ms);
  });
});
