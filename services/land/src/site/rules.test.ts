import {
  type AdvanceGrant,
  advanceCap,
  applyBy,
  areasRefusal,
  decidingAuthority,
  grantRefusal,
  type Site,
  type SiteAreas,
  validUntil,
} from './rules';

const MU = 2_000n;
const HECTARE = 30_000n;
const none: SiteAreas = { total: 0n, farmland: 0n, arable: 0n, basicFarmland: 0n, construction: 0n, unused: 0n };
const arable = (area: bigint): SiteAreas => ({ ...none, total: area, farmland: area, arable: area });
const grant = (area: bigint, more: Partial<AdvanceGrant> = {}): AdvanceGrant => ({
  id: `grant-${area}`,
  area,
  documentNumber: '自然资办函〔2022〕1号',
  authority: 'STATE_COUNCIL',
  grantedOn: '2022-09-30',
  ...more,
});
const examined = (total: bigint, grants: readonly AdvanceGrant[] = []): Site => ({
  projectId: 'project-1',
  preExamination: { areas: { ...none, total, construction: total }, documentNumber: '1号', decidedOn: '2022-02-28' },
  grants,
});

test.each<[string, SiteAreas, string]>([
  ['35.0000公顷 of arable land', arable(35n * HECTARE), 'PROVINCE'],
  ['35.0001公顷 of arable land', arable(35n * HECTARE + 3n), 'STATE_COUNCIL'],
  ['70公顷 of other land beside 35公顷 of arable', { ...arable(35n * HECTARE), total: 105n * HECTARE }, 'PROVINCE'],
  ['a third of a square metre more', { ...arable(35n * HECTARE), total: 105n * HECTARE + 1n }, 'STATE_COUNCIL'],
  ['any permanent basic farmland', { ...arable(1n), basicFarmland: 1n }, 'STATE_COUNCIL'],
])('who decides on %s', (_what, areas, authority) => {
  expect(decidingAuthority(areas)).toBe(authority);
});

test('of 200亩 that were examined 30 per cent may be used ahead: 60, and then no 0.0005 more', () => {
  const site = examined(200n * MU);
  expect(grantRefusal(site, { area: 60n * MU, capPercent: 30 })).toBeUndefined();
  const used = examined(200n * MU, [grant(60n * MU, { capPercent: 30 })]);
  expect(advanceCap(used)).toEqual({ cap: 60n * MU, left: 0n });
  expect(grantRefusal(used, { area: 1n, capPercent: 30 })).toMatchObject({
    code: 'ADVANCE_CAP_EXCEEDED',
    details: { requested: { minor: '1' }, available: { minor: '0' } },
  });
});

test('without an area that was examined there is no cap, and 68亩 are granted', () => {
  const site: Site = { projectId: 'project-QZ-012', grants: [] };
  expect(grantRefusal(site, { area: 68n * MU, capPercent: 30 })).toBeUndefined();
  expect(advanceCap({ ...site, grants: [grant(68n * MU, { capPercent: 30 })] })).toBeUndefined();
  expect(advanceCap(examined(200n * MU, [grant(68n * MU)]))).toBeUndefined();
});

test('a rule of another year is the one that the grant names', () => {
  const site = examined(200n * MU, [grant(40n * MU, { capPercent: 20 })]);
  expect(grantRefusal(site, { area: 1n, capPercent: 20 })?.code).toBe('ADVANCE_CAP_EXCEEDED');
  expect(grantRefusal(site, { area: 20n * MU, capPercent: 30 })).toBeUndefined();
});

test.each<[string, Partial<SiteAreas>, string | undefined]>([
  [
    'classes that come to the total',
    { total: 6n, farmland: 3n, arable: 2n, basicFarmland: 1n, construction: 2n, unused: 1n },
    undefined,
  ],
  ['classes that come to less', { total: 6n, farmland: 3n, construction: 2n }, 'input.areas.total'],
  ['more arable land than farmland', { total: 3n, farmland: 3n, arable: 4n }, 'input.areas.arable'],
  [
    'more basic farmland than arable land',
    { total: 3n, farmland: 3n, arable: 1n, basicFarmland: 2n },
    'input.areas.basicFarmland',
  ],
])('%s', (_what, areas, path) => {
  expect(areasRefusal({ ...none, ...areas })?.path.join('.')).toBe(path);
});

test('an examination holds three years, and after an advance grant the whole is applied for within one', () => {
  expect(validUntil({ areas: none, documentNumber: '1号', decidedOn: '2024-02-29' })).toBe('2027-02-28');
  expect(applyBy(grant(1n))).toBe('2023-09-30');
});
