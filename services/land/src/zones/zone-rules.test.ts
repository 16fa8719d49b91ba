import {
  membersRefusal,
  stableFarmlandTotals,
  type ZoneAreas,
  type ZoneCheck,
  type ZoneConflict,
  type ZoneVerdict,
  zoneAreasRefusal,
  zoneConflicts,
  zoneVerdict,
} from './rules';

const MU = 2_000n;
const check = (more: Partial<ZoneCheck> = {}): ZoneCheck => ({
  ...{ id: 'zone-project-1', regionId: 'region-330800', projectIds: ['project-1'], memberCount: 1 },
  ...{ areas: { stableFarmland: 0n }, isInPlanList: false, documentNumber: '1号', checkedOn: '2022-07-01' },
  ...more,
});
/** 182个项目列入省级重点项目盘子，涉及稳定耕地9.86万亩: two of them are known by name. */
const plate = check({
  ...{ id: 'plate', name: '省级重点项目盘子', projectIds: ['project-1', 'project-2'], memberCount: 182 },
  areas: { stableFarmland: 98_600n * MU },
});
const clear: ZoneAreas = { outsideUrbanBoundary: 0n, basicFarmland: 0n, ecologicalRedLine: 0n, stableFarmland: 0n };

test.each<[string, Partial<ZoneCheck>, ZoneConflict[], ZoneVerdict]>([
  ['a site within the boundary', { areas: clear }, [], 'FITS'],
  [
    'a site outside it',
    { areas: { ...clear, outsideUrbanBoundary: 1n } },
    ['OUTSIDE_URBAN_BOUNDARY'],
    'ADJUSTMENT_NEEDED',
  ],
  ['a listed one outside it', { areas: { ...clear, outsideUrbanBoundary: 1n }, isInPlanList: true }, [], 'FITS'],
  [
    'a listed one in basic farmland and within the red line',
    { areas: { ...clear, outsideUrbanBoundary: 2n, basicFarmland: 1n, ecologicalRedLine: 1n }, isInPlanList: true },
    ['BASIC_FARMLAND', 'ECOLOGICAL_RED_LINE'],
    'ADJUSTMENT_NEEDED',
  ],
  [
    'a site of which one line was not looked at',
    { areas: { stableFarmland: 0n, basicFarmland: 0n } },
    [],
    'NOT_STATED',
  ],
  [
    'one line crossed, the others not looked at',
    { areas: { stableFarmland: 0n, basicFarmland: 1n } },
    ['BASIC_FARMLAND'],
    'ADJUSTMENT_NEEDED',
  ],
])('%s', (_what, more, conflicts, verdict) => {
  expect(zoneConflicts(check(more))).toEqual(conflicts);
  expect(zoneVerdict(check(more))).toBe(verdict);
});

test.each<[string, Partial<ZoneAreas>, string | undefined]>([
  [
    'parts within the total',
    { total: 5n, outsideUrbanBoundary: 3n, basicFarmland: 1n, ecologicalRedLine: 2n },
    undefined,
  ],
  ['more farmland than land', { total: 5n, stableFarmland: 6n }, 'stableFarmland'],
  ['lines that would lie within the boundary', { outsideUrbanBoundary: 2n, basicFarmland: 3n }, 'outsideUrbanBoundary'],
  ['more outside than there is', { total: 5n, outsideUrbanBoundary: 6n }, 'outsideUrbanBoundary'],
])('%s', (_what, areas, field) => {
  expect(zoneAreasRefusal({ stableFarmland: 0n, ...areas })?.path[1]).toBe(field);
});

test('a group has a name and at least as many projects as are known', () => {
  const field = (more: Partial<ZoneCheck>) => membersRefusal(check(more))?.path[1];
  expect(field({})).toBeUndefined();
  expect(field({ memberCount: 182 })).toBe('name');
  expect(field({ projectIds: [] })).toBe('name');
  expect(field({ name: '盘子', projectIds: [], memberCount: 182 })).toBeUndefined();
  expect(field({ name: '盘子', memberCount: 1 })).toBe('memberCount');
  expect(field({ name: '盘子', projectIds: ['a', 'b', 'c'], memberCount: 2 })).toBe('memberCount');
});

test('9.86万亩 over 182 projects are one fact: never split, never added twice', () => {
  const single = (id: string, mu: bigint) =>
    check({ id: `zone-${id}`, projectIds: [id], areas: { stableFarmland: mu * MU } });
  const checks = [plate, single('project-1', 30n), single('project-2', 40n), single('project-3', 50n)];
  const totals = (...ids: readonly string[]) => stableFarmlandTotals(ids, checks);
  expect(totals('project-1')).toEqual({ own: 0n, shared: [plate], total: 98_600n * MU });
  expect(totals('project-1', 'project-2')).toEqual({ own: 0n, shared: [plate], total: 98_600n * MU });
  expect(totals('project-1', 'project-2', 'project-3').total).toBe(98_650n * MU);
  expect(totals('project-3')).toEqual({ own: 50n * MU, shared: [], total: 50n * MU });
});

test('two groups that name the same project are not added up', () => {
  const other = check({ ...plate, id: 'other', name: '市级盘子', projectIds: ['project-2'], memberCount: 9 });
  expect(stableFarmlandTotals(['project-1'], [plate]).total).toBe(98_600n * MU);
  expect(stableFarmlandTotals(['project-2'], [plate, other])).toMatchObject({
    shared: [plate, other],
    total: undefined,
  });
});
