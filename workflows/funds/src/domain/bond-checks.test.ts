import { checkDay, checkMoment, isProgressMet, requiredPercent } from './bond-checks';

test.each([
  ['2022-03-15', 3, '2022-06-15'],
  ['2022-08-31', 3, '2022-11-30'],
  ['2022-08-31', 4, '2022-12-31'],
  ['2022-11-30', 3, '2023-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
])('what was issued on %s is checked after %s months on %s', (issuedOn, month, day) => {
  expect(checkDay(issuedOn, month)).toBe(day);
});

test('a check counts what was paid out until the end of its day', () => {
  expect(checkMoment('2022-03-15', 3)).toEqual(new Date('2022-06-16T00:00:00+08:00'));
});

test.each([
  [2, 0n],
  [3, 25n],
  [5, 25n],
  [6, 50n],
  [8, 50n],
  [9, 75n],
  [11, 75n],
  [12, 100n],
  [30, 100n],
])('in month %s %s per cent have to be paid out', (month, percent) => {
  expect(requiredPercent(month)).toBe(percent);
});

const wan = (value: bigint) => value * 1_000_000n;

test.each([
  [3, wan(4_000n), 99_999n * 10_000n, 0n, false],
  [3, wan(4_000n), wan(1_000n), 0n, true],
  [9, wan(4_000n), wan(3_000n) - 1n, 0n, false],
  [12, wan(4_000n), wan(3_900n), 0n, false],
  [12, wan(4_000n), wan(3_900n), wan(100n), true],
  [11, wan(4_000n), wan(2_900n), wan(100n), false],
])('month %s of %s: paid %s with %s of retention: met: %s', (month, handedDown, paid, retention, isMet) => {
  expect(isProgressMet(month, handedDown, paid, retention)).toBe(isMet);
});
