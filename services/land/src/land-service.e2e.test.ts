import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { addDays, dateOf, endOf } from '@kuaijin/kit/working-days';
import { caseWorkflowId, ELEMENTS_AVAILABLE_SIGNAL } from '@kuaijin/workflow-approvals/contracts';
import { landActivities } from './activities';
import { seedLand, seedPoolId } from './land-seed';
import { buildLandService, type LandService } from './service';

const keeper = person('officer-keeper', ['LAND_MANAGER']);
const second = person('officer-second', ['LAND_MANAGER']);
const operator = person('officer-operator', ['OPERATOR']);
const county = person('officer-county', ['LAND_MANAGER'], '330822');

interface UserError {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly expected?: string;
  readonly received?: string;
  readonly requested?: { readonly value: string };
  readonly available?: { readonly value: string };
}
interface Pool {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}
interface Payload {
  readonly pool: Pool | null;
  readonly reservation: { readonly id: string; readonly status: string; readonly pool: Pool } | null;
  readonly liaison?: { readonly id: string } | null;
  readonly proposal?: { readonly id: string; readonly status: string } | null;
  readonly cursor: string | null;
  readonly userErrors: readonly UserError[];
}

const poolFields = `id version kind isDemoData regionId year
  issued { value unit } preIssued { value unit } available { value } reserved { value } committed { value } advanced { value } advanceCap { value }
  advances { documentNumber since ageDays left { value } }`;
const errors = `userErrors { __typename code path
  ... on InvalidInput { expected received }
  ... on InsufficientQuota { requested { value } available { value } } }`;
const inputTypes: Readonly<Record<string, string>> = {
  openQuotaPool: 'OpenQuotaPoolInput',
  issueQuota: 'IssueQuotaInput',
  advanceQuota: 'AdvanceQuotaInput',
  recallQuota: 'RecallQuotaInput',
  settleAdvance: 'SettleAdvanceInput',
  reserveQuota: 'ReserveQuotaInput',
  commitReservation: 'ResolveReservationInput',
  releaseReservation: 'ResolveReservationInput',
  confirmQuotaProposal: 'ResolveQuotaProposalInput',
  transferQuota: 'TransferQuotaInput',
  closeQuotaYear: 'CloseQuotaYearInput',
  extendReservation: 'ExtendReservationInput',
  assignLandLiaison: 'AssignLandLiaisonInput',
  endLandLiaison: 'EndLandLiaisonInput',
};

let land: TestService<LandService>;
let keys = 0;

const key = () => {
  keys += 1;
  return `key-${keys}`;
};
/** Performs a mutation that is not refused at the top level. */
async function perform(name: string, input: object, identity: Identity = keeper): Promise<Payload> {
  const reservation = `reservation { id status projectId purpose amount { value } committed { value } pool { ${poolFields} } }`;
  const things: Readonly<Record<string, string>> = {
    reserveQuota: reservation,
    commitReservation: reservation,
    releaseReservation: reservation,
    extendReservation: reservation,
    assignLandLiaison: 'liaison { id }',
    endLandLiaison: 'liaison { id }',
  };
  const thing = things[name] ?? `pool { ${poolFields} } proposal { id status }`;
  const { data, errors: failed } = await land.ask<Record<string, Payload>>(
    identity,
    `mutation Do($input: ${inputTypes[name]}!) { done: ${name}(input: $input) { ${thing} cursor ${errors} } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
  const payload = data?.['done'];
  if (payload === undefined) throw new Error(JSON.stringify(failed));
  return payload;
}
/** Proposes it, and has a second person confirm it. */
async function confirmed(name: string, input: object): Promise<Payload> {
  const proposed = await perform(name, input);
  const proposalId = proposed.proposal?.id;
  return proposalId === undefined ? proposed : perform('confirmQuotaProposal', { proposalId }, second);
}
const mu = (value: string, unit = 'MU') => ({ value, unit });
async function openPool(more: object = {}, identity: Identity = keeper): Promise<string> {
  const input = { regionId: 'region-330800', year: 2026, kind: 'LAND_PLAN', isDemoData: true, ...more };
  const { pool, userErrors } = await perform('openQuotaPool', input, identity);
  if (pool === null) throw new Error(JSON.stringify(userErrors));
  return pool.id;
}
const issue = (poolId: string, value: string) =>
  confirmed('issueQuota', { poolId, amount: mu(value), documentNumber: '浙自然资〔2026〕1号' });
const reserve = (poolId: string, value: string, more: object = {}) =>
  perform('reserveQuota', { poolId, projectId: 'project-QZ-015', purpose: '隔离病区', amount: mu(value), ...more });
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);
const readPool = async (id: string, identity: Identity = keeper) => {
  const query = `query Pool($id: ID!) { quotaPool(id: $id) { ${poolFields} } }`;
  return (await land.ask<{ quotaPool: Pool | null }>(identity, query, { id })).data.quotaPool;
};

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

beforeAll(async () => {
  land = await startForTest('land', buildLandService);
  await land.deps.feed.publish(
    'projects',
    ['project-QZ-015', 'project-1', 'p-1', 'p-2', 'p-3'].map((projectId) =>
      registeredProject(projectId, 'region-330800', 'organisation-a'),
    ),
  );
});
afterAll(() => land.close());

test('the balances of a pool follow every operation, in 亩 with four decimals', async () => {
  const poolId = await openPool({ kind: 'PLANNING_SIZE', advanceCap: mu('20') });
  expect((await issue(poolId, '100')).pool).toMatchObject({
    version: 3,
    issued: { value: '100.0000', unit: 'MU' },
    available: { value: '100.0000' },
    advanceCap: { value: '20.0000' },
    isDemoData: true,
  });
  const reserved = await reserve(poolId, '68');
  expect(reserved.reservation).toMatchObject({
    status: 'RESERVED',
    projectId: 'project-QZ-015',
    purpose: '隔离病区',
    amount: { value: '68.0000' },
    pool: { available: { value: '32.0000' }, reserved: { value: '68.0000' } },
  });
  const reservationId = reserved.reservation?.id;
  const committed = await perform('commitReservation', {
    poolId,
    reservationId,
    amount: mu('60'),
    documentNumber: '2号',
  });
  expect(committed.reservation).toMatchObject({
    status: 'RESERVED',
    committed: { value: '60.0000' },
    pool: { reserved: { value: '8.0000' }, committed: { value: '60.0000' } },
  });
  const released = await perform('releaseReservation', { poolId, reservationId });
  expect(released.reservation).toMatchObject({ status: 'COMMITTED', pool: { available: { value: '40.0000' } } });
  const advanced = await perform('advanceQuota', { poolId, amount: mu('20'), documentNumber: '3号' });
  expect(advanced.pool).toMatchObject({ advanced: { value: '20.0000' }, available: { value: '60.0000' } });
  const recalled = await confirmed('recallQuota', { poolId, amount: mu('10'), documentNumber: '4号' });
  expect(recalled.pool).toMatchObject({ issued: { value: '90.0000' }, available: { value: '50.0000' } });
  expect(recalled.cursor).not.toBeNull();
});

test('entries are read page by page, each with the balances after it', async () => {
  const poolId = await openPool();
  await issue(poolId, '100');
  await reserve(poolId, '68');
  const query = `query Entries($id: ID!, $first: Int!, $after: String) { quotaPool(id: $id) { entries(first: $first, after: $after) {
    nodes { seq kind amount { value(in: HECTARE) isRounded(in: HECTARE) } documentNumber projectId act { post at } available { value } }
    pageInfo { endCursor hasNextPage } } } }`;
  type Entries = {
    quotaPool: {
      entries: { nodes: { seq: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    };
  };
  const first = (await land.ask<Entries>(keeper, query, { id: poolId, first: 3 })).data.quotaPool.entries;
  expect(first.nodes).toMatchObject([
    { seq: 1, kind: 'OPEN', amount: { value: '0.0000' }, documentNumber: null },
    { seq: 2, kind: 'PROPOSE', documentNumber: '浙自然资〔2026〕1号', act: { post: 'LAND_MANAGER' } },
    { seq: 3, kind: 'ISSUE', documentNumber: '浙自然资〔2026〕1号', act: { post: 'LAND_MANAGER' } },
  ]);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const after = first.pageInfo.endCursor;
  const rest = (await land.ask<Entries>(keeper, query, { id: poolId, first: 2, after })).data.quotaPool.entries;
  expect(rest).toMatchObject({
    nodes: [{ seq: 4, kind: 'RESERVE', projectId: 'project-QZ-015', available: { value: '32.0000' } }],
    pageInfo: { hasNextPage: false },
  });
  const wrong = await land.ask(keeper, query, { id: poolId, first: 2, after: 'nonsense' });
  expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'CURSOR_INVALID' });
});

test('a pool that holds too little says what was asked and what is left, and the same key may succeed later', async () => {
  const poolId = await openPool();
  await issue(poolId, '50');
  const idempotencyKey = key();
  const refused = await reserve(poolId, '68', { idempotencyKey });
  expect(refused.reservation).toBeNull();
  expect(refused.userErrors).toMatchObject([
    {
      __typename: 'InsufficientQuota',
      code: 'INSUFFICIENT_QUOTA',
      path: ['input', 'amount'],
      requested: { value: '68.0000' },
      available: { value: '50.0000' },
    },
  ]);
  await issue(poolId, '18');
  expect((await reserve(poolId, '68', { idempotencyKey })).reservation?.status).toBe('RESERVED');
  expect((await reserve(poolId, '68', { idempotencyKey })).reservation?.status).toBe('RESERVED');
  expect(await readPool(poolId)).toMatchObject({ version: 6, available: { value: '0.0000' } });
});

test('energy is counted in tonnes of coal equivalent, and land cannot be asked of it', async () => {
  const poolId = await openPool({ kind: 'ENERGY' });
  const document = { poolId, documentNumber: '1号' };
  expect(codes(await perform('issueQuota', { ...document, amount: mu('5') }))).toEqual([
    ['UNIT_MISMATCH', 'input.amount.unit'],
  ]);
  const { pool } = await confirmed('issueQuota', { ...document, amount: mu('5.5', 'TCE'), ahead: true });
  expect(pool).toMatchObject({ issued: { value: '0.000' }, preIssued: { value: '5.500', unit: 'TCE' } });
  const refused = await reserve(poolId, '6', { amount: mu('6', 'TCE') });
  expect(refused.userErrors[0]).toMatchObject({ requested: { value: '6.000' }, available: { value: '5.500' } });
});

test('what the yearly plan holds for a project is committed once its start is verified; planning size at any time', async () => {
  const poolId = await openPool();
  await issue(poolId, '10');
  const reservationId = (await reserve(poolId, '3', { projectId: 'p-3' })).reservation?.id;
  const commit = () => perform('commitReservation', { poolId, reservationId });
  expect(codes(await commit())).toEqual([['START_NOT_VERIFIED', 'input.reservationId']]);
  expect(await readPool(poolId)).toMatchObject({ committed: { value: '0.0000' }, reserved: { value: '3.0000' } });
  await land.deps.feed.publish('projects', [verifiedStart('p-3')]);
  await until(async () => (await commit()).userErrors.length === 0);
  expect(await readPool(poolId)).toMatchObject({ committed: { value: '3.0000' } });

  const size = await openPool({ kind: 'PLANNING_SIZE' });
  await issue(size, '10');
  const held = (await reserve(size, '3', { projectId: 'p-2' })).reservation?.id;
  expect((await perform('commitReservation', { poolId: size, reservationId: held })).reservation?.status).toBe(
    'COMMITTED',
  );
});

test('of 1200亩 with a cap of 200亩, what is advanced is settled by the next plan, the oldest document first', async () => {
  const poolId = await openPool({ advanceCap: mu('200') });
  await issue(poolId, '1200');
  const advance = (value: string, documentNumber: string) =>
    perform('advanceQuota', { poolId, amount: mu(value), documentNumber });
  await advance('90', '衢自然资〔2026〕7号');
  expect((await advance('60', '衢自然资〔2026〕8号')).pool).toMatchObject({ available: { value: '1350.0000' } });
  const refused = await advance('60', '衢自然资〔2026〕9号');
  expect(codes(refused)).toEqual([['ADVANCE_CAP_EXCEEDED', 'input.amount']]);
  const { pool } = await issue(poolId, '100');
  expect(pool).toMatchObject({
    issued: { value: '1300.0000' },
    advanced: { value: '50.0000' },
    available: { value: '1350.0000' },
    advances: [{ documentNumber: '衢自然资〔2026〕8号', ageDays: 0, left: { value: '50.0000' } }],
  });
  const query = '{ quotaPool(id: $id) { entries(first: 10) { nodes { kind absorbed { value } settled { value } } } } }';
  expect((await land.ask(keeper, `query Pool($id: ID!) ${query}`, { id: poolId })).data).toMatchObject({
    quotaPool: {
      entries: { nodes: [{}, {}, {}, {}, {}, {}, { kind: 'ISSUE', absorbed: null, settled: { value: '100.0000' } }] },
    },
  });
  const settled = await perform('settleAdvance', { poolId, amount: mu('50'), documentNumber: '衢自然资〔2026〕10号' });
  expect(settled.pool).toMatchObject({
    advanced: { value: '0.0000' },
    available: { value: '1300.0000' },
    advances: [],
  });
  const more = await perform('settleAdvance', { poolId, amount: mu('1'), documentNumber: '衢自然资〔2026〕11号' });
  expect(codes(more)).toEqual([['SETTLEMENT_EXCEEDED', 'input.amount']]);
});

test('a plan of 20.81万亩 after 10.4万亩 were issued ahead adds 10.41万亩 (Guangdong 2019)', async () => {
  const poolId = await openPool();
  const order = { poolId, documentNumber: '粤自然资〔2019〕1号' };
  await confirmed('issueQuota', { ...order, amount: mu('104000'), ahead: true });
  const used = await reserve(poolId, '55500');
  expect(used.reservation?.pool).toMatchObject({
    preIssued: { value: '104000.0000' },
    available: { value: '48500.0000' },
  });
  const { pool } = await confirmed('issueQuota', { ...order, amount: mu('208100') });
  expect(pool).toMatchObject({
    issued: { value: '208100.0000' },
    preIssued: { value: '0.0000' },
    available: { value: '152600.0000' },
  });
});

describe('bad input is refused under its code and changes nothing', () => {
  let poolId: string;
  let reservationId: string | undefined;
  let before: Pool | null;

  beforeAll(async () => {
    poolId = await openPool({ kind: 'PLANNING_SIZE', advanceCap: mu('5') });
    await issue(poolId, '100');
    reservationId = (await reserve(poolId, '10')).reservation?.id;
    before = await readPool(poolId);
  });
  afterEach(async () => {
    expect(await readPool(poolId)).toEqual(before);
  });

  test.each<[string, string, object, string, string]>([
    ['a negative amount', 'reserveQuota', { amount: mu('-1') }, 'NEGATIVE_AMOUNT', 'input.amount.value'],
    ['nothing at all', 'reserveQuota', { amount: mu('0') }, 'NEGATIVE_AMOUNT', 'input.amount.value'],
    [
      'a fraction of the smallest unit',
      'reserveQuota',
      { amount: mu('0.0003') },
      'NOT_WHOLE_MINOR_UNITS',
      'input.amount.value',
    ],
    ['another unit', 'reserveQuota', { amount: mu('1', 'TCE') }, 'UNIT_MISMATCH', 'input.amount.unit'],
    ['more than there is', 'reserveQuota', { amount: mu('91') }, 'INSUFFICIENT_QUOTA', 'input.amount'],
    ['an unknown pool', 'reserveQuota', { poolId: 'pool-nowhere' }, 'NOT_FOUND', 'input.poolId'],
    ['no project', 'reserveQuota', { projectId: ' ' }, 'INVALID_INPUT', 'input.projectId'],
    ['an endless purpose', 'reserveQuota', { purpose: 'x'.repeat(501) }, 'INVALID_INPUT', 'input.purpose'],
    ['an endless key', 'reserveQuota', { idempotencyKey: 'k'.repeat(201) }, 'INVALID_INPUT', 'input.idempotencyKey'],
    ['an advance past the cap', 'advanceQuota', { amount: mu('6') }, 'ADVANCE_CAP_EXCEEDED', 'input.amount'],
    ['a recall of what is reserved', 'recallQuota', { amount: mu('91') }, 'INSUFFICIENT_QUOTA', 'input.amount'],
    ['an issue without a document', 'issueQuota', { documentNumber: '' }, 'INVALID_INPUT', 'input.documentNumber'],
    [
      'an unknown reservation',
      'commitReservation',
      { reservationId: 'r-0' },
      'RESERVATION_UNKNOWN',
      'input.reservationId',
    ],
    ['more than was reserved', 'commitReservation', { amount: mu('11') }, 'RESERVATION_EXCEEDED', 'input.amount'],
    ['more than was reserved', 'releaseReservation', { amount: mu('11') }, 'RESERVATION_EXCEEDED', 'input.amount'],
  ])('%s to %s', async (_what, name, changes, code, path) => {
    const given: Record<string, object> = {
      reserveQuota: { projectId: 'project-1', purpose: '用途', amount: mu('1') },
      commitReservation: { reservationId },
      releaseReservation: { reservationId },
    };
    const input = { poolId, ...(given[name] ?? { amount: mu('1'), documentNumber: '1号' }), ...changes };
    expect(codes(await perform(name, input))).toEqual([[code, path]]);
  });

  test('the nearest whole amounts are named', async () => {
    const { userErrors } = await reserve(poolId, '0', { amount: mu('0.0003') });
    expect(userErrors[0]?.expected).toBe('0.0005 MU');
  });

  test.each([
    // 2^63 - 1 thirds of a square metre, less the 100 亩 that were issued.
    ['公顷', 'HECTARE', '307445734561825', 'at most 307445734561819.1935 HECTARE'],
    ['亩', 'MU', '4611686018427387.9035', 'at most 4611686018427287.9035 MU'],
    ['m²', 'SQUARE_METRE', '3074457345618258602', 'at most 3074457345618191935 SQUARE_METRE'],
    ['万亩', 'WAN_MU', '461168601842.73879035', 'at most 461168601842.72879035 WAN_MU'],
  ])(
    'a pool that would hold more than can be counted is answered with its bound in %s',
    async (_, unit, value, expected) => {
      const { userErrors } = await perform('issueQuota', { poolId, amount: mu(value, unit), documentNumber: '1号' });
      expect(userErrors).toMatchObject([
        { code: 'INVALID_INPUT', path: ['input', 'amount'], expected, received: `${value} ${unit}` },
      ]);
    },
  );

  test('a bound of energy is named in tonnes of coal equivalent, also for an amount of 32 digits', async () => {
    const energy = await openPool({ kind: 'ENERGY' });
    const add = (value: string) =>
      confirmed('issueQuota', { poolId: energy, amount: mu(value, 'TCE'), documentNumber: '1号' });
    await add('0.007');
    const past = await add('9223372036854775.807');
    expect(past.userErrors[0]?.expected).toBe('at most 9223372036854775.8 TCE');
    const endless = await add('9'.repeat(32));
    expect(endless.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'amount', 'value'], expected: 'at most 9223372036854775.807 TCE' },
    ]);
  });

  test('a key that was used for another amount, and for another pool', async () => {
    const idempotencyKey = key();
    const other = await openPool();
    await perform('issueQuota', { poolId: other, amount: mu('1'), documentNumber: '1号', idempotencyKey });
    for (const changes of [
      { poolId: other, amount: mu('2') },
      { poolId, amount: mu('1') },
    ]) {
      const again = await perform('issueQuota', { documentNumber: '1号', idempotencyKey, ...changes });
      expect(codes(again)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']]);
      expect(again.userErrors[0]?.received).toBe(idempotencyKey);
    }
  });

  test('a key that opened another pool', async () => {
    const idempotencyKey = key();
    const input = { idempotencyKey, regionId: 'region-330800', year: 2026, kind: 'COAL' };
    const first = await perform('openQuotaPool', input);
    expect((await perform('openQuotaPool', input)).pool).toEqual(first.pool);
    const other = await perform('openQuotaPool', { ...input, kind: 'ENERGY' });
    expect(codes(other)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']]);
    expect(other.userErrors[0]?.received).toBe(idempotencyKey);
  });

  test('a reservation of one pool released in another leaves no mark there', async () => {
    const other = await openPool();
    const refused = await perform('releaseReservation', { poolId: other, reservationId });
    expect(codes(refused)).toEqual([['RESERVATION_UNKNOWN', 'input.reservationId']]);
    expect(await readPool(other)).toMatchObject({ version: 1 });
  });

  test('a malformed region, a year out of range, and a region of somebody else', async () => {
    const input = { regionId: 'region-330800', year: 2026, kind: 'LAND_PLAN' };
    expect(codes(await perform('openQuotaPool', { ...input, regionId: '衢州' }))).toEqual([
      ['INVALID_INPUT', 'input.regionId'],
    ]);
    expect(codes(await perform('openQuotaPool', { ...input, year: 26 }))).toEqual([['INVALID_INPUT', 'input.year']]);
    expect(codes(await perform('openQuotaPool', { ...input, regionId: 'region-330700' }))).toEqual([
      ['NOT_ALLOWED', 'input.regionId'],
    ]);
  });

  test('another post, and nobody at all', async () => {
    const handler = person('officer-handler', ['HANDLER']);
    const input = { poolId, amount: mu('1'), documentNumber: '1号' };
    expect(codes(await perform('issueQuota', input, handler))).toEqual([['NOT_ALLOWED', '']]);
    const nobody = { ...person('anonymous', []), anonymous: true };
    const { errors: refused } = await land.ask(nobody, '{ quotaPools { nodes { id } } }');
    expect(refused[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

test('the release of a reservation that was never made leaves a mark and frees nothing', async () => {
  const poolId = await openPool();
  await issue(poolId, '1');
  const released = await perform('releaseReservation', { poolId, reservationId: 'never-made' });
  expect(released).toMatchObject({ reservation: null, userErrors: [] });
  expect(await readPool(poolId)).toMatchObject({ version: 4, available: { value: '1.0000' } });
});

test('a county sees its own pools, its city sees both', async () => {
  const year = 2041;
  const ofCity = await openPool({ year });
  const ofCounty = await openPool({ year, regionId: 'region-330822' }, county);
  const listed = async (identity: Identity) => {
    const query = '{ quotaPools(year: 2041) { nodes { id } } }';
    const { data } = await land.ask<{ quotaPools: { nodes: { id: string }[] } }>(identity, query);
    return data.quotaPools.nodes.map(({ id }) => id).sort();
  };
  expect(await listed(keeper)).toEqual([ofCity, ofCounty].sort());
  expect(await listed(county)).toEqual([ofCounty]);
  expect(await readPool(ofCity, county)).toBeNull();
  const input = { poolId: ofCity, amount: mu('1'), documentNumber: '1号' };
  expect(codes(await perform('issueQuota', input, county))).toEqual([['NOT_FOUND', 'input.poolId']]);
});

test('pools are listed by region, year and kind, forwards and back', async () => {
  const year = 2042;
  const [first = '', second = '', third = ''] = (
    await Promise.all([openPool({ year }), openPool({ year }), openPool({ year })])
  ).sort();
  const coal = await openPool({ year, kind: 'COAL' });
  interface Page {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string };
  }
  const page = async (asked: string): Promise<Page> => {
    const query = `{ quotaPools(${asked}) { nodes { id } pageInfo { endCursor } } }`;
    return (await land.ask<{ quotaPools: Page }>(keeper, query)).data.quotaPools;
  };
  const ids = async (asked: string) => (await page(asked)).nodes.map(({ id }) => id);
  expect(await ids(`kind: COAL, first: 100`)).toContain(coal);
  expect(await ids(`kind: COAL, year: ${year}`)).toEqual([coal]);
  expect(await ids('region: "region-330800", first: 100')).toEqual(expect.arrayContaining([first, coal]));
  expect(await ids(`kind: LAND_PLAN, year: ${year}`)).toEqual([first, second, third]);
  const { endCursor } = (await page(`kind: LAND_PLAN, year: ${year}, first: 2`)).pageInfo;
  expect(await ids(`kind: LAND_PLAN, year: ${year}, first: 2, after: "${endCursor}"`)).toEqual([third]);
  expect(await ids(`kind: LAND_PLAN, year: ${year}, last: 2, before: "${endCursor}"`)).toEqual([first]);
});

test('projects are answered with their land in one query per kind of document', async () => {
  const [poolA, poolB] = [await openPool(), await openPool({ kind: 'COAL' })];
  await issue(poolA, '100');
  await confirmed('issueQuota', { poolId: poolB, amount: mu('9', 'TONNE'), documentNumber: '1号' });
  for (const projectId of ['p-1', 'p-2', 'p-3']) {
    await reserve(poolA, '10', { projectId });
    await reserve(poolB, '2', { projectId, amount: mu('2', 'TONNE') });
  }
  const spies = (['byIds', 'reservations', 'reservationIdsOf'] as const).map((name) =>
    jest.spyOn(land.service.pools, name),
  );
  const representations = ['p-1', 'p-2', 'p-3', 'p-4'].map((id) => ({ __typename: 'Project', id }));
  const { data } = await land.ask<{ _entities: object[] }>(
    keeper,
    `query Land($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { id land {
      balances { kind reserved { value } committed { value } } reservations { amount { value } pool { id available { value } } } } } } }`,
    { representations },
  );
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
  for (const spy of spies) spy.mockRestore();
  expect(data._entities[0]).toMatchObject({
    id: 'p-1',
    land: {
      balances: [
        { kind: 'LAND_PLAN', reserved: { value: '10.0000' }, committed: { value: '0.0000' } },
        { kind: 'COAL', reserved: { value: '2.000' }, committed: { value: '0.000' } },
      ],
      reservations: [{ pool: { id: poolA, available: { value: '70.0000' } } }, { pool: { id: poolB } }],
    },
  });
  expect(data._entities[3]).toEqual({ id: 'p-4', land: { balances: [], reservations: [] } });
});

test('a reservation is found by its id from anywhere in the graph', async () => {
  const poolId = await openPool();
  await issue(poolId, '1');
  const { reservation } = await reserve(poolId, '1');
  const representations = [reservation?.id, 'nothing'].map((id) => ({ __typename: 'Reservation', id }));
  const query = `query Find($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Reservation { id pool { id } project { id } step { id } } } }`;
  const { data } = await land.ask<{ _entities: unknown[] }>(keeper, query, { representations });
  expect(data._entities).toEqual([
    { id: reservation?.id, pool: { id: poolId }, project: { id: 'project-QZ-015' }, step: null },
    null,
  ]);
});

test('operators verify a pool, others may not, and an unknown one is named', async () => {
  const poolId = await openPool();
  await issue(poolId, '1');
  const query = 'query Verify($id: ID!) { verifyQuotaPool(poolId: $id) { ok entries firstWrongSeq reason } }';
  const { data } = await land.ask(operator, query, { id: poolId });
  expect(data).toEqual({ verifyQuotaPool: { ok: true, entries: 3, firstWrongSeq: null, reason: null } });
  const unknown = await land.ask(operator, query, { id: 'pool-nowhere' });
  expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: ['poolId'] });
  const refused = await land.ask(person('officer-handler', ['HANDLER']), query, { id: poolId });
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
});

/** A case that waits. Nobody works on its task queue: what matters is what the server received. */
async function waitingCase(caseId: string) {
  const handle = await land.deps.temporal.client.workflow.start('waits', {
    workflowId: caseWorkflowId(caseId),
    taskQueue: `${land.deps.config.prefix}-nobody`,
  });
  const signals = async () => {
    const { events } = await handle.fetchHistory();
    return (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: signaled }) =>
      signaled ? [signaled.signalName] : [],
    );
  };
  return { signals, end: () => handle.terminate() };
}

test('the workflow of a waiting case is signalled after quota was issued', async () => {
  const poolId = await openPool();
  const caseId = `case-${land.deps.config.prefix}`;
  const waiting = await waitingCase(caseId);
  try {
    const { reserveElement } = landActivities(land.service.pools, land.service.sites, { byIds: async () => new Map() });
    const order = {
      kind: 'LAND' as const,
      account: poolId,
      reservationId: `${caseId}/LAND`,
      key: 'try-1',
      amountMinor: '136000',
      projectId: 'project-QZ-015',
      caseId,
      stepId: 'step-1',
      by: { actorId: 'system', post: 'SYSTEM' },
      at: Date.now(),
    };
    expect(await reserveElement(order)).toMatchObject({ ok: false, refusal: { code: 'INSUFFICIENT_QUOTA' } });
    await issue(poolId, '68');
    await until(async () => (await waiting.signals()).length > 0);
    expect((await waiting.signals())[0]).toBe(ELEMENTS_AVAILABLE_SIGNAL);
    expect(await reserveElement({ ...order, key: 'try-2' })).toEqual({ ok: true });
    expect(await land.service.pools.waiters.waitingFor(poolId)).toEqual([]);
  } finally {
    await waiting.end();
  }
});

test('a case that holds land is signalled when what replaces the arable land of its project is written off', async () => {
  const { pools } = land.service;
  const caseId = `case-replaced-${land.deps.config.prefix}`;
  const act = { actorId: 'officer-land', post: 'LAND_MANAGER' } as const;
  const reserved = async (kind: 'LAND_PLAN' | 'FARMLAND', meta: Readonly<Record<string, string>>) => {
    const [account, at] = [`${caseId}-${kind}`, new Date()];
    const place = { regionId: 'region-330800', adcode: '330800', year: 2026, isDemoData: true };
    await pools.openAccount(account, { meta: { ...place, kind }, act, at });
    await pools.post(account, { kind: 'ISSUE', key: 'issue', amount: 20_000n, act, at });
    await pools.post(account, { kind: 'RESERVE', key: account, amount: 20_000n, act, at, meta });
    return account;
  };
  const waiting = await waitingCase(caseId);
  try {
    const project = { projectId: `project-${caseId}` };
    await reserved('LAND_PLAN', { ...project, caseId, stepId: 'step-1' });
    const farmland = await reserved('FARMLAND', project);
    expect(await waiting.signals()).toEqual([]);
    await pools.post(farmland, { kind: 'COMMIT', key: 'c', reservation: farmland, act, at: new Date() });
    await until(async () => (await waiting.signals()).length > 0);
    expect(await waiting.signals()).toEqual([ELEMENTS_AVAILABLE_SIGNAL]);
  } finally {
    await waiting.end();
  }
});

test('the demonstration pools are made once and marked', async () => {
  const at = new Date('2026-11-22T02:00:00Z');
  await seedLand(land.deps, at);
  await seedLand(land.deps, new Date());
  expect(await readPool(seedPoolId('LAND_PLAN', 2026))).toMatchObject({
    version: 2,
    regionId: 'region-330800',
    isDemoData: true,
    available: { value: '1200.0000' },
    advanceCap: { value: '200.0000' },
  });
  expect(await readPool(seedPoolId('ENERGY', 2026))).toMatchObject({
    kind: 'ENERGY',
    available: { value: '50000.000' },
  });
});

test('every pool of the service verifies', async () => {
  let walked = 0;
  for await (const { ok, reason } of verifications()) {
    expect([ok, reason]).toEqual([true, undefined]);
    walked += 1;
  }
  expect(walked).toBeGreaterThan(10);
});

async function* verifications() {
  for await (const { ok, firstWrong } of land.service.verifyAll()) yield { ok, reason: firstWrong?.reason };
}

describe('what a second person has to confirm', () => {
  const order = async () => ({ poolId: await openPool(), amount: mu('10'), documentNumber: '浙自然资〔2026〕7号' });
  const resolve = async (name: string, input: object, identity: Identity) => {
    const type = name === 'declineQuotaProposal' ? 'DeclineQuotaProposalInput' : 'ResolveQuotaProposalInput';
    const { data } = await land.ask<{ done: Payload }>(
      identity,
      `mutation Do($input: ${type}!) { done: ${name}(input: $input) {
        proposal { id status resolvedBy { actorId } declinedBecause } pool { available { value } } cursor ${errors} } }`,
      { input: { idempotencyKey: key(), ...input } },
    );
    return data.done;
  };

  test('moves nothing until another person confirms it; neither its proposer nor who stands in for him can', async () => {
    const asked = await order();
    const { proposal, pool } = await perform('issueQuota', asked);
    expect([proposal?.status, pool?.['available']]).toEqual(['OPEN', { value: '0.0000' }]);
    const input = { proposalId: proposal?.id };
    expect(codes(await resolve('confirmQuotaProposal', input, keeper))).toEqual([['SAME_PERSON', 'input.proposalId']]);
    expect(codes(await resolve('confirmQuotaProposal', input, county))).toEqual([['NOT_FOUND', 'input.proposalId']]);
    expect(codes(await resolve('withdrawQuotaProposal', input, second))).toEqual([['NOT_ALLOWED', 'input.proposalId']]);
    const idempotencyKey = key();
    for (const _attempt of [1, 2]) {
      expect(await resolve('confirmQuotaProposal', { ...input, idempotencyKey }, second)).toMatchObject({
        proposal: { status: 'CONFIRMED', resolvedBy: { actorId: 'officer-second' } },
        pool: { available: { value: '10.0000' } },
      });
    }
    expect(codes(await resolve('declineQuotaProposal', { ...input, reason: '晚' }, second))).toEqual([
      ['PROPOSAL_CLOSED', 'input.proposalId'],
    ]);
  });

  test('is declined with a reason or withdrawn, and listed page by page while it is open to those who see its pool', async () => {
    const asked = await order();
    const ids: (string | undefined)[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await perform('issueQuota', asked)).proposal?.id);
    const list = async (identity: Identity, more = '') => {
      const query = `query($poolId: ID) { quotaProposals(poolId: $poolId, first: 2${more}) { nodes { id kind amount { value } documentNumber
        proposedBy { actorId } pool { id } } pageInfo { endCursor hasNextPage } } }`;
      type Listed = {
        quotaProposals: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
      const { data } = await land.ask<Listed>(identity, query, { poolId: asked.poolId });
      return data.quotaProposals;
    };
    const { nodes, pageInfo } = await list(second);
    expect(nodes).toMatchObject(
      ids.slice(0, 2).map((id) => ({
        id,
        kind: 'ISSUE',
        amount: { value: '10.0000' },
        documentNumber: asked.documentNumber,
        proposedBy: { actorId: 'officer-keeper' },
        pool: { id: asked.poolId },
      })),
    );
    expect((await list(second, `, after: "${pageInfo.endCursor}"`)).nodes.map(({ id }) => id)).toEqual(ids.slice(2));
    expect((await list(county)).nodes).toEqual([]);
    const declined = await resolve('declineQuotaProposal', { proposalId: ids[0], reason: '文号不符' }, second);
    expect(declined.proposal).toMatchObject({ status: 'DECLINED', declinedBecause: '文号不符' });
    expect((await resolve('withdrawQuotaProposal', { proposalId: ids[1] }, keeper)).proposal?.status).toBe('WITHDRAWN');
    expect((await list(second)).nodes.map(({ id }) => id)).toEqual(ids.slice(2));
    expect((await list(second, ', status: DECLINED')).nodes.map(({ id }) => id)).toEqual(ids.slice(0, 1));
    expect(await readPool(asked.poolId)).toMatchObject({ available: { value: '0.0000' } });
  });

  test('a correction names an entry by its place and hash, with a reason, and reverses it once', async () => {
    const { poolId } = await order();
    await issue(poolId, '10');
    const query =
      'query($id: ID!) { quotaPool(id: $id) { entries { nodes { seq kind hash reason correctedSeq proposedBy { id } } } } }';
    type Entry = { seq: number; kind: string; hash: string };
    const entries = async () => {
      const { data } = await land.ask<{ quotaPool: { entries: { nodes: Entry[] } } }>(keeper, query, { id: poolId });
      return data.quotaPool.entries.nodes;
    };
    const issued = (await entries()).find(({ kind }) => kind === 'ISSUE');
    const input = { poolId, entrySeq: issued?.seq, entryHash: issued?.hash, reason: '重复下达' };
    const correct = async (more: object = {}) => {
      const { data } = await land.ask<{ done: Payload }>(
        keeper,
        `mutation Do($input: CorrectQuotaEntryInput!) { done: correctQuotaEntry(input: $input) { proposal { id status } ${errors} } }`,
        { input: { idempotencyKey: key(), ...input, ...more } },
      );
      return data.done;
    };
    expect(codes(await correct({ entryHash: 'of another' }))).toEqual([['NOT_FOUND', 'input.entrySeq']]);
    const proposalId = (await correct()).proposal?.id;
    await resolve('confirmQuotaProposal', { proposalId }, second);
    expect(await readPool(poolId)).toMatchObject({ issued: { value: '0.0000' }, available: { value: '0.0000' } });
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'CORRECT',
      correctedSeq: issued?.seq,
      reason: '重复下达',
      proposedBy: { id: 'officer-keeper' },
    });
    expect(codes(await correct())).toEqual([['ENTRY_CORRECTED', 'input.entrySeq']]);
    expect(await land.service.pools.ledger.verify(poolId)).toMatchObject({ ok: true });
  });
});

describe('what goes from one pool to another', () => {
  type Entry = {
    readonly kind: string;
    readonly amount: { readonly value: string };
    readonly seq: number;
    readonly counterpart: { readonly id: string } | null;
    readonly counterpartSeq: number | null;
    readonly expired: { readonly value: string } | null;
  };
  const last = async (id: string): Promise<Entry | undefined> => {
    const query =
      'query($id: ID!) { quotaPool(id: $id) { entries(first: 20) { nodes { seq kind amount { value } counterpart { id } counterpartSeq expired { value } } } } }';
    const { data } = await land.ask<{ quotaPool: { entries: { nodes: readonly Entry[] } } }>(keeper, query, { id });
    return data.quotaPool.entries.nodes.at(-1);
  };
  const documentNumber = '浙自然资〔2026〕9号';

  test('is proposed, confirmed by a second person and arrives; both ledgers name each other', async () => {
    const [from, to] = [await openPool(), await openPool()];
    await issue(from, '100');
    const order = { poolId: from, toPoolId: to, amount: mu('40.0005'), documentNumber, idempotencyKey: key() };
    const { proposal } = await perform('transferQuota', order);
    expect((await perform('transferQuota', order)).proposal).toEqual(proposal);
    const confirmation = { proposalId: proposal?.id };
    expect(codes(await perform('confirmQuotaProposal', confirmation))).toEqual([['SAME_PERSON', 'input.proposalId']]);
    const { pool } = await perform('confirmQuotaProposal', confirmation, second);
    expect(pool).toMatchObject({ issued: { value: '59.9995' }, available: { value: '59.9995' } });
    const left = await last(from);
    expect(left).toMatchObject({ kind: 'TRANSFER_OUT', amount: { value: '40.0005' }, counterpart: { id: to } });
    await until(async () => (await last(to))?.kind === 'TRANSFER_IN');
    expect(await last(to)).toMatchObject({
      amount: { value: '40.0005' },
      counterpart: { id: from },
      counterpartSeq: left?.seq,
    });
    expect(await readPool(to)).toMatchObject({ issued: { value: '40.0005' }, available: { value: '40.0005' } });
  });

  test('is refused where the pools count differently, too much is asked, or one of them is not the caller’s', async () => {
    const [from, other] = [await openPool(), await openPool()];
    await issue(from, '10');
    const transfer = (more: object, identity?: Identity) =>
      perform('transferQuota', { poolId: from, toPoolId: other, amount: mu('4'), documentNumber, ...more }, identity);
    const energy = await openPool({ kind: 'ENERGY' });
    const later = await openPool({ year: 2027 });
    const own = await openPool({ regionId: 'region-330822' }, county);
    expect(codes(await transfer({ toPoolId: energy }))).toEqual([['NOT_TRANSFERABLE', 'input.toPoolId']]);
    expect(codes(await transfer({ toPoolId: later }))).toEqual([['NOT_TRANSFERABLE', 'input.toPoolId']]);
    expect(codes(await transfer({ toPoolId: from }))).toEqual([['INVALID_INPUT', 'input.toPoolId']]);
    expect(codes(await transfer({ toPoolId: 'none' }))).toEqual([['NOT_FOUND', 'input.toPoolId']]);
    expect(codes(await transfer({ amount: mu('10.0005') }))).toEqual([['INSUFFICIENT_QUOTA', 'input.amount']]);
    expect(codes(await transfer({ poolId: own, toPoolId: from }, county))).toEqual([['NOT_FOUND', 'input.toPoolId']]);
    // The second person, too, keeps both: the county has the pool that would give, and not the one that would take.
    await confirmed('issueQuota', { poolId: own, amount: mu('5'), documentNumber });
    const { proposal } = await transfer({ poolId: own });
    expect(codes(await perform('confirmQuotaProposal', { proposalId: proposal?.id }, county))).toEqual([
      ['NOT_ALLOWED', 'input.proposalId'],
    ]);
  });

  test('goes on into the next year when nothing is held any more, and expires where its time is over', async () => {
    const [past, next] = [await openPool({ year: 2024 }), await openPool({ year: 2025 })];
    await issue(past, '10');
    const { reservation } = await reserve(past, '1');
    const close = (more: object) => perform('closeQuotaYear', { poolId: past, documentNumber, ...more });
    expect(codes(await close({ toPoolId: next }))).toEqual([['RESERVATIONS_OPEN', 'input.poolId']]);
    await perform('releaseReservation', { poolId: past, reservationId: reservation?.id });
    expect(codes(await close({}))).toEqual([['INVALID_INPUT', 'input.toPoolId']]);
    expect(codes(await close({ toPoolId: await openPool() }))).toEqual([['NOT_TRANSFERABLE', 'input.toPoolId']]);
    expect(codes(await close({ poolId: await openPool({ year: 2099 }), toPoolId: next }))).toEqual([
      ['YEAR_NOT_OVER', 'input.poolId'],
    ]);
    const closed = await confirmed('closeQuotaYear', { poolId: past, toPoolId: next, documentNumber });
    expect(closed.pool).toMatchObject({ issued: { value: '0.0000' }, available: { value: '0.0000' } });
    await until(async () => (await last(next))?.kind === 'BRING_FORWARD');
    expect(await readPool(next)).toMatchObject({ issued: { value: '10.0000' }, available: { value: '10.0000' } });
    expect(codes(await close({ toPoolId: next }))).toEqual([['STATE_CONFLICT', 'input.poolId']]);

    const energy = await openPool({ year: 2024, kind: 'ENERGY' });
    await confirmed('issueQuota', { poolId: energy, amount: { value: '7', unit: 'TCE' }, documentNumber });
    await confirmed('closeQuotaYear', { poolId: energy, documentNumber });
    expect(await last(energy)).toMatchObject({ kind: 'CARRY_FORWARD', counterpart: null, expired: { value: '7.000' } });
    for (const pool of [past, next, energy])
      expect(await land.service.pools.ledger.verify(pool)).toMatchObject({ ok: true });
  });
});

test('a reservation is extended to the end of a day, at most a year ahead, and its entry says why', async () => {
  const poolId = await openPool();
  await issue(poolId, '100');
  const reservationId = (await reserve(poolId, '68')).reservation?.id ?? '';
  const extend = (until: string) => perform('extendReservation', { poolId, reservationId, until, reason: '月底开工' });
  const today = dateOf(new Date());
  expect(codes(await extend(addDays(today, 366)))).toEqual([['INVALID_INPUT', 'input.until']]);
  expect(codes(await extend(addDays(today, -1)))).toEqual([['INVALID_INPUT', 'input.until']]);
  const until = addDays(today, 30);
  expect(codes(await extend(until))).toEqual([]);
  const entries = await land.service.pools.ledger.entries(poolId, 0, 10);
  expect(entries.at(-1)?.data).toMatchObject({ kind: 'EXTEND', meta: { reason: '月底开工' } });
  expect(await readPool(poolId)).toMatchObject({ reserved: { value: '68.0000' } });
  const held = (await land.service.pools.reservations([reservationId])).get(reservationId);
  expect(held?.expiresAt).toEqual(endOf(until));
});

test('a cap may be a share of what the region was issued the year before, and keeps what that was', async () => {
  const place = { regionId: 'region-330881', kind: 'PLANNING_SIZE' };
  const before = await openPool({ ...place, year: 2024 });
  await issue(before, '1000');
  await openPool({ ...place, year: 2024, isDemoData: false });
  const asked = { ...place, year: 2025, isDemoData: true, advanceSharePercent: 20, idempotencyKey: 'share' };
  const opened = await perform('openQuotaPool', asked);
  const poolId = opened.pool?.id ?? '';
  const basisOf = async () =>
    (
      await land.ask<{ quotaPool: object }>(
        keeper,
        'query Pool($id: ID!) { quotaPool(id: $id) { advanceCap { value } advanceCapBasis { sharePercent year issued { value } } } }',
        { id: poolId },
      )
    ).data.quotaPool;
  const basis = {
    advanceCap: { value: '200.0000' },
    advanceCapBasis: { sharePercent: 20, year: 2024, issued: { value: '1000.0000' } },
  };
  expect(await basisOf()).toEqual(basis);
  // What is issued for that year later, and a repetition then, change nothing.
  await issue(before, '500');
  expect((await perform('openQuotaPool', asked)).pool?.id).toBe(poolId);
  expect(await basisOf()).toEqual(basis);
  await issue(poolId, '1');
  const advance = (value: string) =>
    perform('advanceQuota', { poolId, amount: mu(value), documentNumber: '预支〔2025〕1号' });
  expect(codes(await advance('200.0005'))).toEqual([['ADVANCE_CAP_EXCEEDED', 'input.amount']]);
  expect(codes(await advance('200'))).toEqual([]);
  const unknown = { ...asked, year: 2020, idempotencyKey: 'share of nothing' };
  expect(codes(await perform('openQuotaPool', unknown))).toEqual([['NOT_FOUND', 'input.advanceSharePercent']]);
});

test('plans that provinces published are pools with their source: 10.4 ahead, 5.55 used, then 20.81 in all', async () => {
  await seedLand(land.deps, new Date('2026-03-02T01:00:00Z'));
  const { data } = await land.ask<{ guangdong: object; county: object }>(
    { ...keeper, region: '000000' },
    `{ guangdong: quotaPool(id: "pool-published-440000-2019-LAND_PLAN") { source isDemoData issued { wan: value(in: WAN_MU) }
        preIssued { value } available { wan: value(in: WAN_MU) } committed { wan: value(in: WAN_MU) } }
      county: quotaPool(id: "pool-published-330803-2024-LAND_PLAN") { source issued { value } } }`,
  );
  expect(data).toMatchObject({
    guangdong: {
      ...{ source: expect.stringContaining('post_2576450'), isDemoData: false, preIssued: { value: '0.0000' } },
      ...{ issued: { wan: '20.81000000' }, committed: { wan: '5.55000000' }, available: { wan: '15.26000000' } },
    },
    county: { source: expect.stringContaining('2024/3/5'), issued: { value: '200.0000' } },
  });
  const plans = `{ publishedQuotaPlans { regionId total { wan: value(in: WAN_MU) } leftAhead { wan: value(in: WAN_MU) }
    parts { name amount { wan: value(in: WAN_MU) } publishedPercent computedPercent } } }`;
  const published = (await land.ask<{ publishedQuotaPlans: readonly object[] }>(keeper, plans)).data
    .publishedQuotaPlans;
  expect(published[0]).toMatchObject({ total: { wan: '20.81000000' }, leftAhead: { wan: '4.85000000' } });
  expect(published[0]).toHaveProperty('parts.2', {
    ...{ name: '基础设施和民生', amount: { wan: '8.30000000' } },
    ...{ publishedPercent: '39.85', computedPercent: '39.88' },
  });
});

test('the entries of a pool are exported as vouchers, in parts that make one file', async () => {
  const poolId = await openPool({ advanceCap: mu('20') });
  await issue(poolId, '100');
  await perform('advanceQuota', { poolId, amount: mu('2'), documentNumber: '预支〔2026〕9号' });
  type Part = { content: string; count: number; endSeq: number; hasMore: boolean };
  const part = async (args: string, identity: Identity = keeper) => {
    const query = `query Vouchers($id: ID!) { quotaPool(id: $id) { vouchers(${args}) { content count endSeq hasMore } } }`;
    const { data } = await land.ask<{ quotaPool: { vouchers: Part | null } | null }>(identity, query, { id: poolId });
    return data?.quotaPool?.vouchers;
  };
  const first = await part('limit: 3');
  const second = await part(`limit: 3, afterSeq: ${first?.endSeq}`);
  expect([first, second]).toMatchObject([
    { count: 3, endSeq: 3, hasMore: true },
    { count: 1, endSeq: 4, hasMore: false },
  ]);
  expect((await part('limit: 10'))?.content).toBe(`${first?.content}${second?.content}`);
  const lines = (await part('format: NDJSON'))?.content.trim().split('\n') ?? [];
  expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({
    ...{ kind: 'ADVANCE', amountMinor: '4000', issuedMinor: '200000', advancedMinor: '4000', availableMinor: '204000' },
  });
  expect((await part('limit: 3', { ...keeper, posts: ['HANDLER'] })) ?? null).toBeNull();
});

test('one person at a time looks after the land of a project, and of the projects of a list in a region', async () => {
  const assign = (more: object) => perform('assignLandLiaison', { personId: 'officer-a', from: '2026-01-01', ...more });
  const assigned = await assign({ projectId: 'project-1', until: '2098-12-31' });
  const liaisonId = assigned.liaison?.id ?? '';
  expect(codes(await assign({ projectId: 'project-1', personId: 'officer-b', from: '2026-06-01' }))).toEqual([
    ['STATE_CONFLICT', 'input.from'],
  ]);
  expect(codes(await assign({ list: '省重点', regionId: 'region-330000' }))).toEqual([
    ['NOT_ALLOWED', 'input.regionId'],
  ]);
  expect(codes(await assign({ list: '省重点', regionId: 'region-330800', personId: 'officer-b' }))).toEqual([]);
  await land.deps.feed.publish('projects', [
    {
      ...verifiedStart('project-1'),
      ...{ id: 'project/project-1/9', type: 'list.entered', data: { list: '省重点', on: '2026-01-01' } },
    },
  ]);
  const query = `query Of($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Project { landLiaisons { personId list isServing } } } }`;
  const ofProject = async () => {
    const representations = [{ __typename: 'Project', id: 'project-1' }];
    const { data } = await land.ask<{ _entities: [{ landLiaisons: readonly object[] }] }>(keeper, query, {
      representations,
    });
    return data._entities[0].landLiaisons;
  };
  await until(async () => (await ofProject()).length === 2);
  expect(await ofProject()).toEqual([
    { personId: 'officer-a', list: null, isServing: true },
    { personId: 'officer-b', list: '省重点', isServing: true },
  ]);
  const ofPerson = async (personId: string | null) =>
    (
      await land.ask<{ landLiaisons: { nodes: readonly object[]; pageInfo: object } }>(
        keeper,
        'query Of($personId: ID) { landLiaisons(personId: $personId, first: 1) { nodes { projectId list } pageInfo { hasNextPage } } }',
        { personId },
      )
    ).data.landLiaisons;
  expect(await ofPerson('officer-a')).toEqual({
    nodes: [{ projectId: 'project-1', list: null }],
    pageInfo: { hasNextPage: false },
  });
  expect(codes(await perform('endLandLiaison', { liaisonId, on: '2026-02-01', reason: '调离' }))).toEqual([]);
  expect(codes(await assign({ projectId: 'project-1', personId: 'officer-c', from: '2026-02-02' }))).toEqual([]);
  expect((await ofPerson('officer-a')).nodes).toEqual([]);
  expect((await ofPerson('officer-c')).nodes).toHaveLength(1);
  expect((await ofPerson(null)).pageInfo).toEqual({ hasNextPage: true });
});
