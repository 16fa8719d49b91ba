import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { fundsActivities } from './activities';
import { seedBatchId, seedFunds } from './funds-seed';
import { buildFundsService, type FundsService } from './service';

const keeper = person('officer-funds', ['FUND_MANAGER']);
const second = person('officer-second', ['FUND_MANAGER']);
const operator = person('officer-operator', ['OPERATOR']);

interface Line {
  readonly id: string;
  readonly status: string;
}
interface Payload {
  readonly batch: { readonly id: string } | null;
  readonly line: Line | null;
  readonly proposal?: { readonly id: string } | null;
  readonly groupAward: { readonly id: string } | null;
  readonly cursor: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly expected?: string;
  }[];
}

const batchFields = `id version regionId year source name isDemoData
  issued { yi } available { yuan yi } reserved { yuan } committed { yuan } paid { yuan } spent { yuan }`;
const lineFields = `id status source stepId reserved { wan } allotted { wan } paid { wan } spent { wan } batch { ${batchFields} }`;
const awardFields =
  'id source total { yi } rest { yi } unsplit { yi } splits { project { id } amount { yi } } level year provincePercent memberCount projects { id } partOf { id } batch { id } documentNumber';
const errors = `userErrors { __typename code path ... on InvalidInput { expected received }
  ... on InsufficientFunds { requested { yuan } available { yuan } } }`;
const shapes: Readonly<Record<string, readonly [input: string, thing: string]>> = {
  openFundBatch: ['OpenFundBatchInput', `batch { ${batchFields} } proposal { id }`],
  issueFunds: ['IssueFundsInput', `batch { ${batchFields} } proposal { id }`],
  reserveFunds: ['ReserveFundsInput', `line { ${lineFields} }`],
  commitFunds: ['ResolveFundsInput', `line { ${lineFields} }`],
  releaseFunds: ['ResolveFundsInput', `line { ${lineFields} }`],
  payFunds: ['PayFundsInput', `line { ${lineFields} } proposal { id }`],
  spendFunds: ['PayFundsInput', `line { ${lineFields} }`],
  recallFunds: ['RecallFundsInput', `batch { ${batchFields} } proposal { id }`],
  transferFunds: ['TransferFundsInput', `batch { ${batchFields} } proposal { id }`],
  closeFundsYear: ['CloseFundsYearInput', `batch { ${batchFields} } proposal { id }`],
  confirmFundsProposal: ['ResolveFundsProposalInput', `batch { ${batchFields} }`],
  recordGroupAward: ['RecordGroupAwardInput', `groupAward { ${awardFields} }`],
  splitGroupAward: ['SplitGroupAwardInput', `groupAward { ${awardFields} }`],
};

let funds: TestService<FundsService>;
let keys = 0;

const key = () => {
  keys += 1;
  return `key-${keys}`;
};
/** Performs a mutation that is not refused at the top level. */
async function perform(name: string, input: object, identity: Identity = keeper): Promise<Payload> {
  const [type, thing] = shapes[name] ?? ['', ''];
  const { data, errors: failed } = await funds.ask<Record<string, Payload>>(
    identity,
    `mutation Do($input: ${type}!) { done: ${name}(input: $input) { ${thing} cursor ${errors} } }`,
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
  return proposalId === undefined ? proposed : perform('confirmFundsProposal', { proposalId }, second);
}
const money = (value: string, unit = 'WAN') => ({ value, unit });
async function openBatch(more: object = {}): Promise<string> {
  const given = {
    regionId: 'region-330800',
    year: 2026,
    source: 'SPECIAL_BOND',
    name: '专项债券第一批',
    isDemoData: true,
  };
  const { batch, userErrors } = await perform('openFundBatch', { ...given, ...more });
  if (batch === null) throw new Error(JSON.stringify(userErrors));
  return batch.id;
}
const issue = (batchId: string, value: string, unit = 'WAN') =>
  confirmed('issueFunds', { batchId, amount: money(value, unit), documentNumber: '浙财债〔2026〕1号' });
const reserve = (batchId: string, value: string, more: object = {}) =>
  perform('reserveFunds', { batchId, projectId: 'project-QZ-015', purpose: '建设资金', amount: money(value), ...more });
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);
const readBatch = async (id: string, identity: Identity = keeper) => {
  const query = `query Batch($id: ID!) { fundBatch(id: $id) { ${batchFields} } }`;
  return (await funds.ask<{ fundBatch: object | null }>(identity, query, { id })).data.fundBatch;
};
const fundingFields = `lines { ${lineFields} } unsplitAwards { ${awardFields} } reserved { wan } allotted { wan } paid { wan } spent { wan }`;
async function fundingOf(...projectIds: readonly string[]) {
  const { data, errors: failed } = await funds.ask<{ _entities: { funding: { unsplitAwards: { id: string }[] } }[] }>(
    keeper,
    `query Funding($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project { funding { ${fundingFields} } } } }`,
    { representations: projectIds.map((id) => ({ __typename: 'Project', id })) },
  );
  expect(failed).toEqual([]);
  return data._entities.map(({ funding }) => funding);
}

beforeAll(async () => {
  funds = await startForTest('funds', buildFundsService);
  await funds.deps.feed.publish(
    'projects',
    ['project-QZ-015', 'project-1', 'm-1'].map((projectId) =>
      registeredProject(projectId, 'region-330800', 'organisation-a'),
    ),
  );
});
afterAll(() => funds.close());

test('the balances of a batch and of a line follow every operation, exact in fen', async () => {
  const batchId = await openBatch();
  expect((await issue(batchId, '0.093', 'YI')).batch).toMatchObject({ version: 3, issued: { yi: '0.0930000000' } });
  const reserved = await reserve(batchId, '300.000001');
  expect(reserved.line).toMatchObject({
    status: 'RESERVED',
    source: 'SPECIAL_BOND',
    reserved: { wan: '300.000001' },
    batch: { available: { yuan: '6299999.99' }, reserved: { yuan: '3000000.01' } },
  });
  const reservationId = reserved.line?.id;
  const committed = await perform('commitFunds', { batchId, reservationId, amount: money('300') });
  expect(committed.line).toMatchObject({
    status: 'RESERVED',
    allotted: { wan: '300.000000' },
    reserved: { wan: '0.000001' },
  });
  const released = await perform('releaseFunds', { batchId, reservationId, documentNumber: '2号' });
  expect(released.line).toMatchObject({
    status: 'COMMITTED',
    batch: { available: { yuan: '6300000.00' }, reserved: { yuan: '0.00' }, committed: { yuan: '3000000.00' } },
  });
  expect(released.cursor).not.toBeNull();
});

test('what is committed is paid out, and what is paid out is spent, never more; what is held for nobody is recalled', async () => {
  const batchId = await openBatch();
  await issue(batchId, '1000');
  const reservationId = (await reserve(batchId, '600')).line?.id;
  await perform('commitFunds', { batchId, reservationId, amount: money('500') });
  const order = { batchId, reservationId, documentNumber: '衢财建〔2026〕3号' };
  const early = await perform('spendFunds', { ...order, amount: money('1') });
  expect(codes(early)).toEqual([['INSUFFICIENT_FUNDS', 'input.amount']]);
  const idempotencyKey = key();
  const proposed = [1, 2].map(() => perform('payFunds', { ...order, amount: money('300'), idempotencyKey }));
  const [one, again] = await Promise.all(proposed);
  expect(one?.line).toMatchObject({ paid: { wan: '0.000000' } });
  expect(again?.proposal).toEqual(one?.proposal);
  const paid = await perform('confirmFundsProposal', { proposalId: one?.proposal?.id }, second);
  expect(paid.batch).toMatchObject({ paid: { yuan: '3000000.00' }, spent: { yuan: '0.00' } });
  expect(codes(await perform('payFunds', { ...order, amount: money('200.000001') }))).toEqual([
    ['INSUFFICIENT_FUNDS', 'input.amount'],
  ]);
  expect((await perform('spendFunds', { ...order, amount: money('120') })).line).toMatchObject({
    paid: { wan: '300.000000' },
    spent: { wan: '120.000000' },
    batch: { paid: { yuan: '3000000.00' }, spent: { yuan: '1200000.00' }, committed: { yuan: '5000000.00' } },
  });
  const recall = (amount: object) => confirmed('recallFunds', { batchId, amount, documentNumber: '衢财预〔2026〕9号' });
  expect(codes(await recall(money('400.000001')))).toEqual([['INSUFFICIENT_FUNDS', 'input.amount']]);
  expect((await recall(money('400'))).batch).toMatchObject({
    available: { yuan: '0.00' },
    reserved: { yuan: '1000000.00' },
  });
  const nothing = await perform('payFunds', { ...order, reservationId: 'r-0', amount: money('1') });
  expect(codes(nothing)).toEqual([['RESERVATION_UNKNOWN', 'input.reservationId']]);
});

test('a batch that holds too little says what was asked and what is left', async () => {
  const batchId = await openBatch();
  await issue(batchId, '100');
  const idempotencyKey = key();
  expect((await reserve(batchId, '101', { idempotencyKey })).userErrors).toMatchObject([
    {
      __typename: 'InsufficientFunds',
      code: 'INSUFFICIENT_FUNDS',
      path: ['input', 'amount'],
      requested: { yuan: '1010000.00' },
      available: { yuan: '1000000.00' },
    },
  ]);
  await issue(batchId, '1');
  expect((await reserve(batchId, '101', { idempotencyKey })).line?.status).toBe('RESERVED');
  expect((await reserve(batchId, '101', { idempotencyKey })).line?.status).toBe('RESERVED');
  expect(await readBatch(batchId)).toMatchObject({ version: 6, available: { yuan: '0.00' } });
});

describe('bad input is refused under its code and changes nothing', () => {
  let batchId: string;
  let reservationId: string | undefined;
  let before: object | null;

  beforeAll(async () => {
    batchId = await openBatch();
    await issue(batchId, '100');
    reservationId = (await reserve(batchId, '10')).line?.id;
    before = await readBatch(batchId);
  });
  afterEach(async () => {
    expect(await readBatch(batchId)).toEqual(before);
  });

  test.each<[string, string, object, string, string]>([
    ['a negative sum', 'reserveFunds', { amount: money('-1') }, 'NEGATIVE_AMOUNT', 'input.amount.value'],
    [
      'a fraction of a fen',
      'reserveFunds',
      { amount: money('0.0000005') },
      'NOT_WHOLE_MINOR_UNITS',
      'input.amount.value',
    ],
    [
      'a fraction of a fen',
      'issueFunds',
      { amount: money('1.001', 'YUAN') },
      'NOT_WHOLE_MINOR_UNITS',
      'input.amount.value',
    ],
    ['more than there is', 'reserveFunds', { amount: money('91') }, 'INSUFFICIENT_FUNDS', 'input.amount'],
    ['an unknown batch', 'reserveFunds', { batchId: 'batch-nowhere' }, 'NOT_FOUND', 'input.batchId'],
    ['no document', 'issueFunds', { documentNumber: '' }, 'INVALID_INPUT', 'input.documentNumber'],
    ['an unknown reservation', 'commitFunds', { reservationId: 'r-0' }, 'RESERVATION_UNKNOWN', 'input.reservationId'],
    ['more than was reserved', 'commitFunds', { amount: money('11') }, 'RESERVATION_EXCEEDED', 'input.amount'],
  ])('%s to %s', async (_what, name, changes, code, path) => {
    const given: Record<string, object> = {
      reserveFunds: { projectId: 'project-1', purpose: '用途', amount: money('1') },
      issueFunds: { amount: money('1'), documentNumber: '1号' },
      commitFunds: { reservationId },
    };
    expect(codes(await perform(name, { batchId, ...given[name], ...changes }))).toEqual([[code, path]]);
  });

  test('the nearest whole sums are named', async () => {
    const { userErrors } = await reserve(batchId, '0', { amount: money('1.001', 'YUAN') });
    expect(userErrors[0]?.expected).toBe('1 or 1.01 YUAN');
  });

  test.each([
    // 2^63 - 1 fen, less the 100万元 that were issued.
    ['YUAN', '92233720368547758.07', 'at most 92233720367547758.07 YUAN'],
    ['WAN', '9223372036854.775807', 'at most 9223372036754.775807 WAN'],
    ['YI', '922337203.6854775807', 'at most 922337203.6754775807 YI'],
  ])(
    'a batch that would hold more than can be counted is answered with its bound in %s',
    async (unit, value, expected) => {
      const issued = (sum: string) =>
        perform('issueFunds', { batchId, amount: money(sum, unit), documentNumber: '1号' });
      expect((await issued(value)).userErrors).toMatchObject([
        { code: 'INVALID_INPUT', path: ['input', 'amount'], expected, received: `${value} ${unit}` },
      ]);
      expect((await issued('9'.repeat(32))).userErrors).toMatchObject([
        { code: 'INVALID_INPUT', path: ['input', 'amount', 'value'], expected: `at most ${value} ${unit}` },
      ]);
    },
  );

  test('a batch of a region that the caller does not see is not there', async () => {
    const county = person('officer-county', ['FUND_MANAGER'], '330822');
    const input = { batchId, amount: money('1'), documentNumber: '1号' };
    expect(codes(await perform('issueFunds', input, county))).toEqual([['NOT_FOUND', 'input.batchId']]);
    expect(await readBatch(batchId, county)).toBeNull();
  });
});

test('an element of a case becomes a line of its project, with the step that asked for it', async () => {
  const batchId = await openBatch();
  await issue(batchId, '100');
  const { reserveElement, commitElement } = fundsActivities(funds.service.stores, { byIds: async () => new Map() });
  const order = {
    kind: 'FUNDS' as const,
    account: batchId,
    reservationId: 'case-1/FUNDS',
    key: 'case-1/FUNDS/reserve',
    amountMinor: '30000000',
    projectId: 'project-of-case-1',
    caseId: 'case-1',
    stepId: 'case-1/GB-301',
    by: { actorId: 'system', post: 'SYSTEM' },
    at: Date.now(),
  };
  expect(await reserveElement(order)).toEqual({ ok: true });
  expect(await commitElement({ ...order, key: 'case-1/FUNDS/commit' })).toEqual({ ok: true });
  expect(await fundingOf('project-of-case-1')).toMatchObject([
    {
      lines: [{ id: 'case-1/FUNDS', stepId: 'case-1/GB-301', status: 'COMMITTED', allotted: { wan: '30.000000' } }],
      reserved: { wan: '0.000000' },
      allotted: { wan: '30.000000' },
      unsplitAwards: [],
    },
  ]);
});

describe('awards to groups of projects', () => {
  const stated = (more: object = {}) => ({
    source: 'SPECIAL_BOND',
    total: money('110.1', 'YI'),
    memberCount: 144,
    projectIds: [],
    documentNumber: '衢政办〔2022〕5号',
    ...more,
  });

  test('9.3亿元 of 16 projects lies inside 110.1亿元 of 144, is counted once, and is split by what its batch allots', async () => {
    const whole = await perform('recordGroupAward', stated());
    expect(whole.groupAward).toMatchObject({
      total: { yi: '110.1000000000' },
      unsplit: { yi: '110.1000000000' },
      partOf: null,
    });
    const batchId = await openBatch({ year: 2022 });
    await issue(batchId, '9.3', 'YI');
    const members = ['m-1', 'm-2', 'm-3'];
    const part = await perform(
      'recordGroupAward',
      stated({
        total: money('9.3', 'YI'),
        memberCount: 16,
        projectIds: members,
        partOfId: whole.groupAward?.id,
        batchId,
      }),
    );
    expect(part.groupAward).toMatchObject({
      unsplit: { yi: '9.3000000000' },
      memberCount: 16,
      projects: members.map((id) => ({ id })),
      partOf: { id: whole.groupAward?.id },
      batch: { id: batchId },
    });
    const spy = jest.spyOn(funds.service.groupAwards, 'naming');
    const fundings = await fundingOf(...members, 'm-4');
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
    const shared = fundings.map(({ unsplitAwards }) => unsplitAwards.map(({ id }) => id));
    expect(shared).toEqual([[part.groupAward?.id], [part.groupAward?.id], [part.groupAward?.id], []]);
    expect(fundings[0]).toMatchObject({ lines: [], allotted: { wan: '0.000000' } });

    const { line } = await reserve(batchId, '20000', { projectId: 'm-1' });
    await perform('commitFunds', { batchId, reservationId: line?.id });
    const [mine] = await fundingOf('m-1');
    expect(mine).toMatchObject({
      allotted: { wan: '20000.000000' },
      unsplitAwards: [{ unsplit: { yi: '7.3000000000' } }],
    });
    const query = `{ groupAwards(source: SPECIAL_BOND, first: 1) { nodes { ${awardFields} } pageInfo { hasNextPage } } }`;
    const { data } = await funds.ask<{ groupAwards: object }>(keeper, query);
    expect(data.groupAwards).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: true } });
    const representations = [{ __typename: 'GroupAward', id: whole.groupAward?.id }];
    const find = `query Find($representations: [_Any!]!) { _entities(representations: $representations) { ... on GroupAward { unsplit { yi } } } }`;
    const found = await funds.ask<{ _entities: object[] }>(keeper, find, { representations });
    expect(found.data._entities).toEqual([{ unsplit: { yi: '100.8000000000' } }]);
  });

  test('a retry records nothing twice; the same key with other content is refused', async () => {
    const idempotencyKey = key();
    const first = await perform('recordGroupAward', stated({ idempotencyKey }));
    const again = await perform('recordGroupAward', stated({ idempotencyKey }));
    expect(again).toEqual(first);
    for (const changes of [{ memberCount: 143 }, { partOfId: first.groupAward?.id, total: money('1') }]) {
      const other = await perform('recordGroupAward', stated({ idempotencyKey, ...changes }));
      expect(other.userErrors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    }
  });

  test('what does not fit is refused by path', async () => {
    const whole = await perform('recordGroupAward', stated());
    const partOfId = whole.groupAward?.id;
    const loan = await openBatch({ source: 'BANK_LOAN' });
    const cases: [object, string, string][] = [
      [{ partOfId, total: money('110.2', 'YI') }, 'INVALID_INPUT', 'input.total'],
      [{ partOfId, memberCount: 145 }, 'INVALID_INPUT', 'input.memberCount'],
      [{ partOfId: 'nothing' }, 'NOT_FOUND', 'input.partOfId'],
      [{ batchId: 'nothing' }, 'NOT_FOUND', 'input.batchId'],
      [{ batchId: loan }, 'INVALID_INPUT', 'input.batchId'],
      [{ projectIds: ['m-1', 'm-1'] }, 'INVALID_INPUT', 'input.projectIds'],
      [{ memberCount: 1 }, 'INVALID_INPUT', 'input.memberCount'],
      [{ total: money('0') }, 'NEGATIVE_AMOUNT', 'input.total.value'],
    ];
    for (const [changes, code, path] of cases) {
      expect(codes(await perform('recordGroupAward', stated(changes)))).toEqual([[code, path]]);
    }
  });

  test('9.3亿元 are split in steps: 2.0, of two 7.3 at once one, and then nothing is left', async () => {
    const whole = await perform('recordGroupAward', stated());
    const part = stated({ partOfId: whole.groupAward?.id, total: money('9.3', 'YI'), memberCount: 16 });
    const awardId = (await perform('recordGroupAward', part)).groupAward?.id;
    const split = (value: string, more: object = {}) =>
      perform('splitGroupAward', {
        awardId,
        projectId: 'm-1',
        amount: money(value, 'YI'),
        documentNumber: '2号',
        ...more,
      });
    const idempotencyKey = key();
    for (const _attempt of [1, 2]) {
      const { groupAward } = await split('2.0', { idempotencyKey });
      expect(groupAward).toMatchObject({
        total: { yi: '9.3000000000' },
        unsplit: { yi: '7.3000000000' },
        splits: [{ project: { id: 'm-1' }, amount: { yi: '2.0000000000' } }],
      });
    }
    expect(codes(await split('2.1', { idempotencyKey }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']]);
    expect((await split('7.31')).userErrors).toMatchObject([{ available: { yuan: '730000000.00' } }]);
    const projectId = 'project-QZ-015';
    const answers = await Promise.all([split('7.3', { projectId }), split('7.3', { projectId })]);
    expect(answers.map((answer) => codes(answer).flat().join(' ')).sort()).toEqual([
      '',
      'INSUFFICIENT_FUNDS input.amount',
    ]);
    expect(codes(await split('1', { awardId: 'nothing' }))).toEqual([['NOT_FOUND', 'input.awardId']]);
    expect(codes(await split('1', { projectId: 'nothing' }))).toEqual([['NOT_FOUND', 'input.projectId']]);
  });

  test('of two parts at once that together are more than the whole, one is recorded', async () => {
    const whole = await perform('recordGroupAward', stated({ total: money('10', 'YI') }));
    const part = stated({ partOfId: whole.groupAward?.id, total: money('6', 'YI'), memberCount: 20 });
    const answers = await Promise.all([perform('recordGroupAward', part), perform('recordGroupAward', part)]);
    expect(answers.map((answer) => codes(answer).flat().join(' ')).sort()).toEqual(['', 'INVALID_INPUT input.total']);
  });
});

test('the sums that the city reports are loaded once', async () => {
  const at = new Date('2026-11-22T02:00:00Z');
  await seedFunds(funds.deps, at);
  await seedFunds(funds.deps, new Date());
  expect(await readBatch(seedBatchId('SPECIAL_BOND'))).toMatchObject({ version: 2, issued: { yi: '9.3000000000' } });
  expect(await readBatch(seedBatchId('CENTRAL_BUDGET'))).toMatchObject({ issued: { yi: '1.4900000000' } });
  expect(await readBatch(seedBatchId('POLICY_DEVELOPMENT_FINANCE'))).toMatchObject({ issued: { yi: '13.2500000000' } });
  expect(await fundingOf('project-QZ-014', 'project-QZ-018', 'project-QZ-012')).toMatchObject([
    {
      unsplitAwards: [
        { total: { yi: '9.3000000000' }, memberCount: 16, partOf: { id: 'group-award-330800-2022-SPECIAL_BOND-all' } },
      ],
    },
    {
      unsplitAwards: [
        {
          total: { yi: '1.4900000000' },
          memberCount: 2,
          level: 'CITY',
          year: 2022,
          partOf: { id: 'group-award-330800-2022-CENTRAL_BUDGET-all' },
        },
      ],
    },
    { unsplitAwards: [{ total: { yi: '13.2500000000' }, memberCount: 2 }] },
  ]);
  const query = `{ groupAwards(source: CENTRAL_BUDGET, first: 9) { nodes { ${awardFields} } } }`;
  const { data } = await funds.ask<{ groupAwards: { nodes: readonly { memberCount: number | null }[] } }>(
    keeper,
    query,
  );
  expect(data.groupAwards.nodes.find(({ memberCount }) => memberCount === null)).toMatchObject({
    total: { yi: '7.6100000000' },
    rest: { yi: '4.7200000000' },
  });
  expect(data.groupAwards.nodes.find(({ memberCount }) => memberCount === 9)).toMatchObject({
    provincePercent: '13.2',
  });
});

test('operators verify a batch, and every journal of the service is right', async () => {
  const batchId = await openBatch();
  await issue(batchId, '1');
  const query = 'query Verify($id: ID!) { verifyFundBatch(batchId: $id) { ok entries } }';
  expect((await funds.ask(operator, query, { id: batchId })).data).toEqual({
    verifyFundBatch: { ok: true, entries: 3 },
  });
  const unknown = await funds.ask(operator, query, { id: 'batch-nowhere' });
  expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: ['batchId'] });
  for await (const { ok, stream } of funds.service.verifyAll()) expect([stream, ok]).toEqual([stream, true]);
});

test('money goes to another batch of its source, and at the end of its year to the next', async () => {
  const budget = { source: 'CENTRAL_BUDGET', year: 2024, name: '中央预算内投资' };
  const [from, to] = [await openBatch(budget), await openBatch(budget)];
  const next = await openBatch({ ...budget, year: 2025 });
  await issue(from, '100');
  const documentNumber = '浙财建〔2026〕5号';
  const order = { batchId: from, toBatchId: to, amount: money('40.000001'), documentNumber };
  expect(codes(await perform('transferFunds', { ...order, toBatchId: await openBatch({ year: 2024 }) }))).toEqual([
    ['NOT_TRANSFERABLE', 'input.toBatchId'],
  ]);
  await confirmed('transferFunds', order);
  await until(async () => (await funds.service.batches.byId(to))?.available === 40_000_001n);
  await confirmed('closeFundsYear', { batchId: to, toBatchId: next, documentNumber });
  await until(async () => (await funds.service.batches.byId(next))?.available === 40_000_001n);
  expect(await readBatch(to)).toMatchObject({ issued: { yi: '0.0000000000' } });
});

test('the entries of a period are exported as vouchers, in parts that make one file', async () => {
  const batchId = await openBatch();
  await issue(batchId, '1.000001');
  await issue(batchId, '2');
  type Part = { content: string; sha256: string; count: number; endSeq: number; hasMore: boolean };
  const part = async (args: string, identity: Identity = keeper) => {
    const query = `query Vouchers($id: ID!) { fundBatch(id: $id) { vouchers(${args}) { content sha256 count endSeq hasMore } } }`;
    const { data, errors: failed } = await funds.ask<{ fundBatch: { vouchers: Part | null } | null }>(identity, query, {
      id: batchId,
    });
    return { part: data?.fundBatch?.vouchers, code: failed[0]?.extensions?.['code'] };
  };
  const first = (await part('limit: 3')).part;
  const second = (await part(`limit: 3, afterSeq: ${first?.endSeq}`)).part;
  expect([first, second]).toMatchObject([
    { count: 3, endSeq: 3, hasMore: true },
    { count: 2, endSeq: 5, hasMore: false },
  ]);
  expect((await part('limit: 1000')).part?.content).toBe(`${first?.content}${second?.content}`);
  const lines = (await part('format: NDJSON')).part?.content.trim().split('\n') ?? [];
  const vouchers = lines.map((line) => JSON.parse(line));
  expect(vouchers.map(({ seq, kind, amountMinor }) => [seq, kind, amountMinor])).toEqual([
    ['1', 'ISSUE', '0'],
    ['2', 'PROPOSE', '1000001'],
    ['3', 'ISSUE', '1000001'],
    ['4', 'PROPOSE', '2000000'],
    ['5', 'ISSUE', '2000000'],
  ]);
  expect(vouchers[2]).toMatchObject({ documentNumber: '浙财债〔2026〕1号', availableMinor: '1000001' });
  expect(vouchers[4].previousHash).toBe(vouchers[3].hash);
  expect((await part('from: "2020-01-01", until: "2020-12-31"')).part).toMatchObject({ count: 0, hasMore: false });
  expect((await part('limit: 1001')).code).toBe('INVALID_INPUT');
  expect((await part('limit: 3', person('handler', ['HANDLER']))).part ?? null).toBeNull();
});
