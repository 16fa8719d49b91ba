import { capOf } from './cap';

const MU = 2_000n;

test.each<[number, bigint, bigint]>([
  [20, 1_000n * MU, 200n * MU],
  [30, 200n * MU, 60n * MU],
  [100, 3n, 3n],
  [33, 1n, 0n],
  [1, 9_223_372_036_854_775_807n, 92_233_720_368_547_758n],
])(
  '%s %% of %s that was issued a year before are %s, never a part of a minor unit more',
  (advanceShare, advanceBase, cap) => {
    expect(capOf({ advanceShare, advanceBase })).toBe(cap);
  },
);
