import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
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
  preExamination { areas { total { value } arable { value(in: HECTARE) } } documentNumber decidedOn validUntil authority }
  advance { total { squareMetres: value(in: SQUARE_METRE) isRounded(in: SQUARE_METRE) } cap { value } left { value }
    grants { id area { value } authority grantedOn applyBy capPercent } } }`;
async function perform(name: string, input: object, identity: Identity = keeper): Promise<Payload> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  keys += 1;
  const { data, errors } = await land.ask<Record<string, Payload>>(
    identity,
    `mutation Do($input: ${type}!) { done: ${name}(input: $input) {
      ${site} cursor userErrors { code path ... on InvalidInput { expected } } } }`,
    { input: { idempotencyKey: `key-${keys}`, ...input } },
  );
  const payload = data?.['done'];
  if (payload === undefined || payload === null) throw new Error(JSON.stringify(errors));
  return payload;
}
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);
const mu = (value: string) => ({ value, unit: 'MU' });
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
        { area: { value: '68.0000' }, authority: 'STATE_COUNCIL', grantedOn: '2022-09-30', applyBy: '2023-09-30' },
      ],
    },
  });
  expect(cursor).not.toBeNull();
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
