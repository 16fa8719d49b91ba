import { confirmationOf } from '../harness/second-person';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { owner, readCase, submitted, workRound } from './case-driver';

/** Items of CN-GOV-BUILDING that apply on a condition; here only the energy review does. */
const CONDITIONAL = ['101', '103', '104', '107', '108', '109', '205', '206', '207', '302', '303', '304', '402', '403'];
const PROJECT = 'project-QZ-015';

interface Refused {
  readonly __typename: string;
  readonly code: string;
  readonly requested?: { readonly value: string };
  readonly available?: { readonly value: string };
}

describe('elements follow the project through the whole graph', () => {
  let stack: TestStack;
  let poolId: string;
  let coalId: string;
  let batchId: string;
  let caseId: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-elements', seed: true });
  }, 120_000);
  afterAll(() => stack?.close());

  const act = async (
    post: 'LAND_MANAGER' | 'FUND_MANAGER',
    mutation: string,
    type: string,
    thing: string,
    input: object,
    person = {},
  ) => {
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${thing} { id } userErrors { code path } } }`;
    const token = await stack.token(post, { region: '330800', ...person });
    const { done } = await stack.ask<{ done: Record<string, { id: string } | null> }>(query, { input }, token);
    const made = done[thing];
    if (!made) throw new Error(JSON.stringify(done));
    return made.id;
  };
  /** Proposed by one person, confirmed by another. */
  const confirmed = async (
    post: 'LAND_MANAGER' | 'FUND_MANAGER',
    mutation: string,
    type: string,
    thing: string,
    input: { readonly idempotencyKey: string; readonly [field: string]: unknown },
  ) => {
    const proposalId = await act(post, mutation, type, 'proposal', input);
    const confirmation = confirmationOf(mutation);
    const order = { idempotencyKey: input.idempotencyKey, proposalId };
    return act(post, confirmation.mutation, confirmation.type, thing, order, { subject: `second-${post}` });
  };
  const issue = (pool: string, idempotencyKey: string, amount: { readonly value: string; readonly unit: string }) =>
    confirmed('LAND_MANAGER', 'issueQuota', 'IssueQuotaInput', 'pool', {
      idempotencyKey,
      poolId: pool,
      amount,
      documentNumber: '演示1号',
    });
  const issueEnergy = (idempotencyKey: string, value: string) => issue(poolId, idempotencyKey, { value, unit: 'TCE' });
  const statusOf = async (kind: string) =>
    (await readCase(stack, caseId)).elements.find((element) => element.kind === kind)?.status;
  const energyStep = async () => {
    const query = `query ($id: ID!) { approvalCase(id: $id) { steps { item { code } status blockedBy { __typename code
      ... on InsufficientQuota { requested { value } available { value } } } } } }`;
    type Steps = { approvalCase: { steps: { item: { code: string }; status: string; blockedBy: Refused | null }[] } };
    const { approvalCase } = await stack.ask<Steps>(
      query,
      { id: caseId },
      await stack.token('DISPATCHER', { region: '330800' }),
    );
    return approvalCase.steps.find(({ item }) => item.code === 'GB-103');
  };

  test('an item whose pool holds too little waits and says what is left, while the money is reserved', async () => {
    const place = { regionId: 'region-330800', year: 2026, isDemoData: true };
    poolId = await act('LAND_MANAGER', 'openQuotaPool', 'OpenQuotaPoolInput', 'pool', {
      ...place,
      idempotencyKey: 'pool',
      kind: 'ENERGY',
    });
    await issueEnergy('issue-1', '10');
    coalId = await act('LAND_MANAGER', 'openQuotaPool', 'OpenQuotaPoolInput', 'pool', {
      ...place,
      idempotencyKey: 'coal-pool',
      kind: 'COAL',
    });
    await issue(coalId, 'coal-1', { value: '5', unit: 'TONNE' });
    batchId = await act('FUND_MANAGER', 'openFundBatch', 'OpenFundBatchInput', 'batch', {
      ...place,
      idempotencyKey: 'batch',
      source: 'SPECIAL_BOND',
      name: '演示批次',
    });
    await confirmed('FUND_MANAGER', 'issueFunds', 'IssueFundsInput', 'batch', {
      idempotencyKey: 'issue',
      batchId,
      amount: { value: '100', unit: 'WAN' },
      documentNumber: '演示2号',
    });
    caseId = await submitted(stack, {
      key: 'elements-1',
      projectId: PROJECT,
      catalogueCode: 'CN-GOV-BUILDING',
      conditions: CONDITIONAL.map((code) => ({ itemCode: `GB-${code}`, applies: code === '103' })),
      choices: [{ group: 'EIA', itemCode: 'GB-112' }],
      elements: [
        { kind: 'ENERGY', account: poolId, quantity: { value: '30', unit: 'TCE' } },
        { kind: 'COAL', account: coalId, quantity: { value: '3.501', unit: 'TONNE' } },
        { kind: 'FUNDS', account: batchId, money: { value: '50', unit: 'WAN' } },
      ],
    });
    await waitFor('the money to be reserved', async () => (await statusOf('FUNDS')) === 'RESERVED');
    await waitFor('the energy to be refused', async () => (await statusOf('ENERGY')) === 'REFUSED');
    // The item needs both, and holds nothing while one is refused.
    await waitFor('the coal to be given back', async () => (await statusOf('COAL')) === 'RELEASED');
    expect(await energyStep()).toMatchObject({
      status: 'WAITING',
      blockedBy: { code: 'INSUFFICIENT_QUOTA', requested: { value: '30.000' }, available: { value: '10.000' } },
    });
  });

  test('it goes on as soon as quota is issued, and the project shows what it holds', async () => {
    await issueEnergy('issue-2', '20');
    await waitFor('the energy to be reserved', async () => (await statusOf('ENERGY')) === 'RESERVED');
    await waitFor('the item to go on', async () => (await energyStep())?.status === 'DISPATCHED');
    expect((await energyStep())?.blockedBy).toBeNull();
    const query = `query ($id: ID!) { project(id: $id) { name
      land { balances { kind reserved { value } } reservations { pool { id available { value } } status step { id item { code } } } }
      funding { reserved { wan } unsplitAwards { total { yi } memberCount } lines { status batch { id available { wan } } } } } }`;
    const { project } = await stack.ask(query, { id: PROJECT }, await stack.token('DISPATCHER', { region: '330800' }));
    expect(project).toMatchObject({
      land: {
        balances: [
          { kind: 'ENERGY', reserved: { value: '30.000' } },
          { kind: 'COAL', reserved: { value: '3.501' } },
        ],
        reservations: expect.arrayContaining(
          [
            { id: poolId, available: { value: '0.000' } },
            { id: coalId, available: { value: '1.499' } },
          ].map((pool) => ({ pool, status: 'RESERVED', step: { id: expect.any(String), item: { code: 'GB-103' } } })),
        ),
      },
      funding: {
        reserved: { wan: '50.000000' },
        unsplitAwards: [{ total: { yi: '9.3000000000' }, memberCount: 16 }],
        lines: [{ status: 'RESERVED', batch: { id: batchId, available: { wan: '50.000000' } } }],
      },
    });
  });

  test('coal is committed with the review of its item, energy and money wait for the permit', async () => {
    await waitFor('the coal to be committed', async () => {
      await workRound(stack, caseId, ({ item }) => item.code !== 'GB-103');
      return (await statusOf('COAL')) === 'COMMITTED';
    });
    expect([await statusOf('ENERGY'), await statusOf('FUNDS')]).toEqual(['RESERVED', 'RESERVED']);
    const query = `{ quotaPool(id: "${coalId}") { committed { value } reserved { value } available { value } } }`;
    const token = await stack.token('LAND_MANAGER', { region: '330800' });
    expect(await stack.ask(query, {}, token)).toEqual({
      quotaPool: { committed: { value: '3.501' }, reserved: { value: '0.000' }, available: { value: '1.499' } },
    });
  });

  test('a case that is withdrawn gives everything back', async () => {
    const query = 'mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { userErrors { code path } } }';
    const input = { idempotencyKey: 'withdraw', caseId, reason: '项目调整' };
    expect(await stack.ask(query, { input }, await owner(stack))).toEqual({ withdrawCase: { userErrors: [] } });
    await waitFor('all to be free', async () => {
      const read = `query ($pool: ID!, $coal: ID!, $batch: ID!) { quotaPool(id: $pool) { available { value } }
        coal: quotaPool(id: $coal) { available { value } committed { value } } fundBatch(id: $batch) { available { wan } } }`;
      const token = await stack.token(['LAND_MANAGER', 'FUND_MANAGER'], { region: '330800' });
      const data = await stack.ask<{
        quotaPool: { available: { value: string } };
        coal: { available: { value: string } };
        fundBatch: { available: { wan: string } };
      }>(read, { pool: poolId, coal: coalId, batch: batchId }, token);
      const { quotaPool, coal, fundBatch } = data;
      const left = [quotaPool.available.value, coal.available.value, fundBatch.available.wan];
      return left.join() === '30.000,5.000,100.000000';
    });
  });

  test('the feed tells it all in the order of each account, and both ledgers verify', async () => {
    const operator = await stack.token('OPERATOR', { region: '330800' });
    const query = `query ($accounts: [ID!]) { events(filter: { accounts: $accounts, sources: ["land", "funds"] }, first: 100) { nodes { type account caseId reservationId } } }`;
    type Events = { events: { nodes: { type: string; account: string; caseId: string | null }[] } };
    // The feed is told after the balances.
    const releases = await waitFor('the releases and the return', async () => {
      const { nodes } = (await stack.ask<Events>(query, { accounts: [poolId, coalId, batchId] }, operator)).events;
      const isBack = ({ type }: { readonly type: string }) => type.endsWith('.released') || type === 'quota.returned';
      return nodes.filter(isBack).length >= 4 && nodes;
    });
    const of = (account: string) => releases.filter((event) => event.account === account).map(({ type }) => type);
    const issued = ['quota.proposed', 'quota.issued'];
    expect(of(poolId)).toEqual(['quota.opened', ...issued, ...issued, 'quota.reserved', 'quota.released']);
    const coalUsed = ['quota.reserved', 'quota.committed', 'quota.returned'];
    expect(of(coalId)).toEqual(['quota.opened', ...issued, 'quota.reserved', 'quota.released', ...coalUsed]);
    expect(of(batchId)).toEqual([
      ...['funds.opened', 'funds.proposed', 'funds.issued'],
      ...['funds.reserved', 'funds.released'],
    ]);
    expect(releases.filter(({ type }) => type.endsWith('.released')).map((event) => event.caseId)).toEqual([
      ...[caseId, caseId, caseId],
    ]);
    const verified = await stack.ask(
      'query ($pool: ID!, $batch: ID!) { verifyQuotaPool(poolId: $pool) { ok entries } verifyFundBatch(batchId: $batch) { ok entries } }',
      { pool: poolId, batch: batchId },
      operator,
    );
    expect(verified).toEqual({ verifyQuotaPool: { ok: true, entries: 7 }, verifyFundBatch: { ok: true, entries: 5 } });
  });
});
