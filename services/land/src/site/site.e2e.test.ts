import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { landActivities } from '../activities';
import { buildLandService, type LandService } from '../service';

const keeper = person('officer-land', ['LAND_MANAGER']);
const PROJECT = 'project-QZ-012';

let land: TestService<LandService>;
let keys = 0;

beforeAll(async () => {
  land = await startForTest('land', buildLandService);
  const projects = [PROJECT, 'project-1'].map((id) => registeredProject(id, 'region-330800', 'organisation-a'));
  await land.deps.feed.publish('projects', projects);
});
afterAll(() => land.close());

interface Payload {
  readonly land: object | null;
  readonly cursor: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly expected?: string;
  }[];
}

const site = `land {
  application { documentNumber submittedOn authority }
  comparison { isInTime areas { class examined { value } applied { value } difference { value } } }
  replacements { kind owed { value unit } writtenOff { value } isBalanced }
  preExamination { areas { total { value } arable { value(in: HECTARE) } } documentNumber decidedOn validUntil authority }
  advance { total { squareMetres: value(in: SQUARE_METRE) isRounded(in: SQUARE_METRE) } cap { value } left { value }
    countedIn { documentNumber } remaining { value }
    grants { id area { value } authority grantedOn applyBy capPercent dutyStatus appliedOn notices { stage on } } } }`;
async function perform(name: string, input: object, identity: Identity = keeper): Promise<Payload> {
  const isSite = name !== 'commitReservation';
  const type = isSite ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input` : 'ResolveReservationInput';
  keys += 1;
  const { data, errors } = await land.ask<Record<string, Payload>>(
    identity,
    `mutation Do($input: ${type}!) { done: ${name}(input: $input) {
      ${isSite ? site : 'reservation { status }'} cursor userErrors { code path ... on InvalidInput { expected } } } }`,
    { input: { idempotencyKey: `key-${keys}`, ...input } },
  );
  const payload = data?.['done'];
  if (payload === undefined || payload === null) throw new Error(JSON.stringify(errors));
  return payload;
}
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);
const mu = (value: string) => ({ value, unit: 'MU' });
const kilograms = (value: string) => ({ value, unit: 'KILOGRAM' });
const noProjects = { byIds: async () => new Map() };
/** The project has started, and a second person said so. */
const verifiedStart = (projectId: string): FeedEvent => ({
  id: `project/${projectId}/2`,
  type: 'milestone.verified',
  source: 'projects',
  subject: projectId,
  time: new Date(),
  projectId,
  regionId: 'region-330800',
  data: { kind: 'STARTED', plannedOn: '2026-03-01', actualOn: '2026-03-01' },
});
const hectares = (value: string) => ({ value, unit: 'HECTARE' });
const grant = (projectId: string, value: string, more: object = {}) =>
  perform('grantAdvanceLand', {
    projectId,
    area: mu(value),
    documentNumber: '自然资办函〔2022〕1号',
    authority: 'STATE_COUNCIL',
    grantedOn: '2022-09-30',
    ...more,
  });

test('68亩 are granted to a project of which nothing was examined: no cap, no pool is drawn on, and the grant has a term', async () => {
  expect(codes(await grant(PROJECT, '68.0001'))).toEqual([['NOT_WHOLE_MINOR_UNITS', 'input.area.value']]);
  expect((await grant(PROJECT, '68.0001')).userErrors[0]?.expected).toBe('68 or 68.0005 MU');
  const { land: own, cursor } = await grant(PROJECT, '68');
  expect(own).toMatchObject({
    preExamination: null,
    advance: {
      total: { squareMetres: '45333.33', isRounded: true },
      cap: null,
      left: null,
      grants: [
        {
          ...{ area: { value: '68.0000' }, authority: 'STATE_COUNCIL', grantedOn: '2022-09-30', applyBy: '2023-09-30' },
          ...{ dutyStatus: 'LAPSED', appliedOn: null },
        },
      ],
      countedIn: null,
    },
  });
  expect(cursor).not.toBeNull();
  expect(codes(await grant(PROJECT, '1', { grantedOn: '2024-01-08' }))).toEqual([
    ['ADVANCE_GRANT_LAPSED', 'input.projectId'],
  ]);
  const pools = await land.ask<{ quotaPools: { nodes: object[] } }>(
    keeper,
    '{ quotaPools(first: 5) { nodes { id } } }',
  );
  expect(pools.data.quotaPools.nodes).toEqual([]);
});

test('of 200亩 that were examined 30 per cent may be used ahead, and not a third of a square metre more', async () => {
  const areas = {
    total: mu('200'),
    farmland: mu('150'),
    arable: mu('100'),
    basicFarmland: mu('0'),
    construction: mu('40'),
    unused: mu('10'),
  };
  const examined = await perform('recordLandPreExamination', {
    projectId: 'project-1',
    areas,
    documentNumber: '浙自然资预〔2024〕2号',
    decidedOn: '2024-02-29',
  });
  expect(examined.land).toMatchObject({
    preExamination: { areas: { total: { value: '200.0000' } }, validUntil: '2027-02-28', authority: 'PROVINCE' },
    advance: null,
  });
  const granted = await grant('project-1', '60', { capPercent: 30, idempotencyKey: 'sixty' });
  expect(granted.land).toMatchObject({ advance: { cap: { value: '60.0000' }, left: { value: '0.0000' } } });
  expect(codes(await grant('project-1', '0.0005', { capPercent: 30 }))).toEqual([
    ['ADVANCE_CAP_EXCEEDED', 'input.area'],
  ]);
  expect(codes(await grant('project-1', '60', { capPercent: 30, idempotencyKey: 'sixty' }))).toEqual([]);
  expect(codes(await grant('project-1', '61', { capPercent: 30, idempotencyKey: 'sixty' }))).toEqual([
    ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey'],
  ]);
});

test('an application stands beside what was examined, class by class', async () => {
  const none = mu('0');
  const areas = { farmland: mu('150'), arable: mu('90'), basicFarmland: none, construction: mu('50'), unused: none };
  const order = { projectId: 'project-1', documentNumber: '浙自然资报〔2025〕3号', submittedOn: '2025-01-06' };
  const wrong = await perform('recordLandApplication', { ...order, areas: { ...areas, total: mu('210') } });
  expect(codes(wrong)).toEqual([['INVALID_INPUT', 'input.areas.total']]);
  const little = { ...areas, farmland: none, arable: none, construction: mu('59.9995'), total: mu('59.9995') };
  const tooLittle = await perform('recordLandApplication', { ...order, areas: little });
  expect(tooLittle.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', expected: 'at least what was granted ahead, 60.0000 MU' },
  ]);
  const applied = await perform('recordLandApplication', { ...order, areas: { ...areas, total: mu('200') } });
  expect(applied.land).toMatchObject({
    application: { submittedOn: '2025-01-06', authority: 'PROVINCE' },
    comparison: {
      isInTime: true,
      areas: [
        { class: 'TOTAL', difference: { value: '0.0000' } },
        { class: 'FARMLAND', difference: { value: '0.0000' } },
        {
          class: 'ARABLE',
          examined: { value: '100.0000' },
          applied: { value: '90.0000' },
          difference: { value: '-10.0000' },
        },
        { class: 'CONSTRUCTION', difference: { value: '10.0000' } },
        { class: 'UNUSED', examined: { value: '10.0000' }, applied: { value: '0.0000' } },
      ],
    },
    replacements: [{ kind: 'FARMLAND', owed: { value: '100.0000', unit: 'MU' }, isBalanced: false }],
    // The 60亩 that may be used ahead are part of the whole, and are applied for after their term.
    advance: {
      total: { squareMetres: '40000.00', isRounded: false },
      countedIn: { documentNumber: '浙自然资报〔2025〕3号' },
      remaining: { value: '140.0000' },
      grants: [{ dutyStatus: 'APPLIED_LATE', appliedOn: '2025-01-06' }],
    },
  });
});

test('land of a site with arable land is committed once area, paddy and grain that replace it are written off', async () => {
  const projectId = 'project-arable';
  await land.deps.feed.publish('projects', [
    registeredProject(projectId, 'region-330800', 'organisation-a'),
    verifiedStart(projectId),
  ]);
  const none = mu('0');
  const areas = {
    ...{ total: mu('20'), farmland: mu('12'), arable: mu('10'), paddy: mu('4'), basicFarmland: none },
    ...{ construction: mu('8'), unused: none, grainCapacity: kilograms('5200') },
  };
  const examined = { projectId, areas, documentNumber: '1号', decidedOn: '2026-03-02', idempotencyKey: 'arable' };
  await until(async () => codes(await perform('recordLandPreExamination', examined)).length === 0);
  const { pools, sites } = land.service;
  const holding = (kind: QuotaKind) => ({
    regionId: 'region-330800',
    adcode: '330800',
    year: 2026,
    kind,
    isDemoData: true,
  });
  const act = { actorId: keeper.subject, post: 'LAND_MANAGER' } as const;
  const hold = async (kind: QuotaKind, amount: bigint) => {
    const at = new Date();
    await pools.openAccount(`pool-${kind}`, { meta: holding(kind), act, at });
    await pools.post(`pool-${kind}`, { kind: 'ISSUE', key: 'issue', amount, act, at, document: '1号' });
    const meta = { projectId, purpose: '占补' };
    await pools.post(`pool-${kind}`, { kind: 'RESERVE', key: 'hold', reservation: kind, amount, act, at, meta });
  };
  const commit = (kind: QuotaKind) => perform('commitReservation', { poolId: `pool-${kind}`, reservationId: kind });
  await hold('LAND_PLAN', 40_000n);
  const by = { actorId: 'system', post: 'HEAD' };
  const order = {
    kind: 'LAND' as const,
    account: 'pool-LAND_PLAN',
    reservationId: 'LAND_PLAN',
    key: 'c',
    amountMinor: '40000',
  };
  const ofCase = { ...order, projectId, caseId: 'case-1', stepId: 'step-1', by, at: Date.now() };
  for (const [kind, amount] of [
    ['FARMLAND', 20_000n],
    ['PADDY', 8_000n],
    ['GRAIN_CAPACITY', 5_200n],
  ] as const) {
    expect(codes(await commit('LAND_PLAN'))).toEqual([['FARMLAND_NOT_REPLACED', 'input.reservationId']]);
    expect(await landActivities(pools, sites, noProjects).commitElement(ofCase)).toMatchObject({
      ok: false,
      refusal: { code: 'FARMLAND_NOT_REPLACED', expected: expect.stringContaining(kind) },
    });
    await hold(kind, amount);
    expect(codes(await commit(kind))).toEqual([]);
  }
  expect(await landActivities(pools, sites, noProjects).commitElement(ofCase)).toEqual({ ok: true });
  expect((await perform('recordLandPreExamination', examined)).land).toMatchObject({
    replacements: [
      { kind: 'FARMLAND', owed: { value: '10.0000' }, isBalanced: true },
      { kind: 'PADDY', owed: { value: '4.0000' }, isBalanced: true },
      { kind: 'GRAIN_CAPACITY', owed: { value: '5200', unit: 'KILOGRAM' }, isBalanced: true },
    ],
  });
});

test.each([
  ['35', '0', 'PROVINCE'],
  ['35.0001', '0', 'STATE_COUNCIL'],
  ['1', '0.0001', 'STATE_COUNCIL'],
])(
  '%s公顷 of arable land with %s of permanent basic farmland are decided on by %s',
  async (arable, basic, authority) => {
    const [all, none] = [hectares(arable), hectares('0')];
    const areas = {
      total: all,
      farmland: all,
      arable: all,
      basicFarmland: hectares(basic),
      construction: none,
      unused: none,
    };
    const order = { projectId: 'project-1', areas, documentNumber: '1号', decidedOn: '2026-03-02' };
    expect((await perform('recordLandPreExamination', order)).land).toMatchObject({
      preExamination: { authority },
    });
  },
);

test('9.86万亩 of stable farmland over 182 projects are one fact, beside what was checked of a project alone', async () => {
  const shown = `name memberCount stableFarmland { value } verdict conflicts projects { id }`;
  const record = async (input: object) => {
    keys += 1;
    const { data } = await land.ask<{ done: Payload & { check: object } }>(
      keeper,
      `mutation Do($input: RecordZoneCheckInput!) { done: recordZoneCheck(input: $input) {
        check { ${shown} } cursor userErrors { code path ... on InvalidInput { expected } } } }`,
      {
        input: {
          idempotencyKey: `key-${keys}`,
          documentNumber: '浙自然资〔2022〕9号',
          checkedOn: '2022-07-01',
          ...input,
        },
      },
    );
    return data.done;
  };
  const plate = { name: '省级重点项目盘子', memberCount: 182, stableFarmland: { value: '9.86', unit: 'WAN_MU' } };
  const done = await record({ ...plate, projectIds: [PROJECT, 'project-1'] });
  expect(done.check).toMatchObject({
    memberCount: 182,
    stableFarmland: { value: '98600.0000' },
    verdict: 'NOT_STATED',
  });
  const none = mu('0');
  const alone = { projectIds: ['project-1'], outsideUrbanBoundary: mu('3'), basicFarmland: none };
  expect((await record({ ...alone, stableFarmland: mu('30'), ecologicalRedLine: none })).check).toMatchObject({
    ...{ name: null, memberCount: 1, verdict: 'ADJUSTMENT_NEEDED', conflicts: ['OUTSIDE_URBAN_BOUNDARY'] },
  });
  expect(codes(await record({ ...alone, stableFarmland: none, memberCount: 2 }))).toEqual([
    ['INVALID_INPUT', 'input.name'],
  ]);
  expect(codes(await record({ ...alone, projectIds: ['project-nowhere'], stableFarmland: none }))).toEqual([
    ['NOT_FOUND', 'input.projectIds.0'],
  ]);
  const { data } = await land.ask<{ totals: object; _entities: readonly object[] }>(
    keeper,
    `query Zones($projectIds: [ID!]!, $of: [_Any!]!) {
      totals: stableFarmland(projectIds: $projectIds) { own { value } shared { name } total { value(in: WAN_MU) } }
      _entities(representations: $of) { ... on Project { land { zoneCheck { verdict } zoneGroups { name } } } } }`,
    { projectIds: [PROJECT, 'project-1', 'project-nowhere'], of: [{ __typename: 'Project', id: 'project-1' }] },
  );
  expect(data.totals).toEqual({
    own: { value: '0.0000' },
    shared: [{ name: plate.name }],
    total: { value: '9.86000000' },
  });
  expect(data._entities).toEqual([
    { land: { zoneCheck: { verdict: 'ADJUSTMENT_NEEDED' }, zoneGroups: [{ name: plate.name }] } },
  ]);
});

test('a project that does not exist, one of another region, and another post', async () => {
  expect(codes(await grant('project-nowhere', '1'))).toEqual([['NOT_FOUND', 'input.projectId']]);
  const county = person('officer-county', ['LAND_MANAGER'], '330822');
  const order = {
    projectId: PROJECT,
    area: mu('1'),
    documentNumber: '1号',
    authority: 'PROVINCE',
    grantedOn: '2026-03-02',
  };
  expect(codes(await perform('grantAdvanceLand', order, county))).toEqual([['NOT_FOUND', 'input.projectId']]);
  const handler = person('officer-handler', ['HANDLER']);
  expect(codes(await perform('grantAdvanceLand', order, handler))).toEqual([['NOT_ALLOWED', '']]);
});
