import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import { balancesOf } from './project-land';

const holding = (kind: QuotaKind, open: bigint, committed = 0n) => ({ kind, open, committed });

test('holdings of one kind are one balance, whatever pools they come from', () => {
  expect(balancesOf([holding('LAND_PLAN', 2_000n), holding('LAND_PLAN', 3n, 136_000n)])).toEqual([
    { kind: 'LAND_PLAN', reserved: 2_003n, committed: 136_000n },
  ]);
});

test('kinds are never added to one another, and stand in one order', () => {
  const balances = balancesOf([holding('ENERGY', 5n), holding('LAND_PLAN', 7n)]);
  expect(balances.map(({ kind, reserved }) => [kind, reserved])).toEqual([
    ['LAND_PLAN', 7n],
    ['ENERGY', 5n],
  ]);
});

test('a kind that was reserved and released is answered as zero, one that never was is left out', () => {
  expect(balancesOf([holding('COAL', 0n)])).toEqual([{ kind: 'COAL', reserved: 0n, committed: 0n }]);
  expect(balancesOf([holding('COAL', 0n)], 'ENERGY')).toEqual([]);
  expect(balancesOf([])).toEqual([]);
});

test('one kind can be asked for alone', () => {
  expect(balancesOf([holding('ENERGY', 5n), holding('COAL', 7n)], 'COAL').map(({ kind }) => kind)).toEqual(['COAL']);
});
