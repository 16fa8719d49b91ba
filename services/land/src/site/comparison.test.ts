import { comparisonOf } from './comparison';
import type { SiteAreas } from './rules';

const MU = 2_000n;
const none: SiteAreas = { total: 0n, farmland: 0n, arable: 0n, basicFarmland: 0n, construction: 0n, unused: 0n };
const examined: SiteAreas = {
  ...none,
  total: 200n * MU,
  farmland: 150n * MU,
  arable: 100n * MU,
  paddy: 40n * MU,
  construction: 50n * MU,
};
const applied: SiteAreas = { ...none, total: 210n * MU, farmland: 150n * MU, arable: 90n * MU, construction: 60n * MU };
const examination = { areas: examined, documentNumber: '1号', decidedOn: '2024-02-29' };
const application = (submittedOn: string) => ({ areas: applied, documentNumber: '2号', submittedOn });

test('an application stands beside the examination class by class; what neither has is left out', () => {
  const rows = comparisonOf(examination, application('2025-01-06'))?.areas.map((row) => [
    row.name,
    row.examined / MU,
    row.applied / MU,
  ]);
  expect(rows).toEqual([
    ['total', 200n, 210n],
    ['farmland', 150n, 150n],
    ['arable', 100n, 90n],
    ['paddy', 40n, 0n],
    ['construction', 50n, 60n],
  ]);
});

test.each([
  ['2027-02-28', true],
  ['2027-03-01', false],
])('applied for on %s, the examination of 2024-02-29 still holds: %s', (day, isInTime) => {
  expect(comparisonOf(examination, application(day))?.isInTime).toBe(isInTime);
});

test('nothing is compared where one of the two is missing', () => {
  expect(comparisonOf(undefined, application('2025-01-06'))).toBeUndefined();
  expect(comparisonOf(examination, undefined)).toBeUndefined();
});
