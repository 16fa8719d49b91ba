import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import type { SiteAreas } from '../site/rules';
import { replacementRefusal, replacementsOf } from './farmland-replacement';

const MU = 2_000n;
const none: SiteAreas = { total: 0n, farmland: 0n, arable: 0n, basicFarmland: 0n, construction: 0n, unused: 0n };
/** 100亩 of arable land, 40亩 of it paddy, which bear 52,000 kg. */
const site: SiteAreas = { ...none, arable: 100n * MU, paddy: 40n * MU, grainCapacity: 52_000n };
const writtenOff = (kind: QuotaKind, committed: bigint) => ({ kind, open: 0n, committed });
const all = [writtenOff('FARMLAND', 100n * MU), writtenOff('PADDY', 40n * MU), writtenOff('GRAIN_CAPACITY', 52_000n)];

test('quota for a site without arable land, or of which nothing was examined, is committed without replacement', () => {
  expect(replacementRefusal('LAND_PLAN', replacementsOf(undefined, []))).toBeUndefined();
  expect(replacementRefusal('LAND_PLAN', replacementsOf({ ...none, unused: MU, total: MU }, []))).toBeUndefined();
});

test('area, paddy and grain are each written off before land is committed', () => {
  const refused = (holdings: typeof all) => replacementRefusal('LAND_PLAN', replacementsOf(site, holdings));
  expect(refused([])).toMatchObject({
    code: 'FARMLAND_NOT_REPLACED',
    path: ['input', 'reservationId'],
    expected: 'FARMLAND written off: 100.0000 MU',
    received: '0.0000 MU',
  });
  expect(refused(all.slice(0, 1))?.expected).toBe('PADDY written off: 40.0000 MU');
  expect(refused([...all.slice(0, 2), writtenOff('GRAIN_CAPACITY', 51_999n)])).toMatchObject({
    expected: 'GRAIN_CAPACITY written off: 52000 KILOGRAM',
    received: '51999 KILOGRAM',
  });
  expect(refused(all)).toBeUndefined();
});

test('a third of a square metre short is short, and what is only reserved is not written off', () => {
  const short = [writtenOff('FARMLAND', 100n * MU - 1n), ...all.slice(1)];
  expect(replacementRefusal('LAND_PLAN', replacementsOf(site, short))?.received).toBe('99.9995 MU');
  const reserved = [{ kind: 'FARMLAND' as const, open: 100n * MU, committed: 0n }, ...all.slice(1)];
  expect(replacementRefusal('LAND_PLAN', replacementsOf(site, reserved))?.received).toBe('0.0000 MU');
});

test.each<[QuotaKind, boolean]>([
  ['LAND_PLAN', true],
  ['LINKED_SURPLUS', true],
  ['PLANNING_SIZE', false],
  ['FARMLAND', false],
  ['ENERGY', false],
])('%s waits for the replacement of arable land: %s', (kind, waits) => {
  expect(replacementRefusal(kind, replacementsOf(site, [])) !== undefined).toBe(waits);
});
