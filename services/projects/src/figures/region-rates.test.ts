import { ratesOf } from './region-rates';
import { emptyTally } from './rules';

const tally = (dueToStart: bigint, startedOfDue: bigint) => ({ ...emptyTally, dueToStart, startedOfDue });

test.each([
  ['330800', ['region-330800 0/0', 'region-330802 1/2', 'region-330803 1/1']],
  ['330000', ['region-330800 2/3']],
  ['000000', ['region-330000 2/3']],
])('rates of the parts of %s', (region, expected) => {
  const tallies = new Map([
    ['330803', tally(1n, 1n)],
    ['330802', tally(2n, 1n)],
    ['330800', tally(0n, 0n)],
  ]);
  const found = ratesOf(region, tallies).map(
    ({ regionId, rates: { START } }) => `${regionId} ${START.part}/${START.whole}`,
  );
  expect(found).toEqual(expected);
});
