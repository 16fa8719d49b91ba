import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Act, Identity } from '@kuaijin/kit/access/posts';
import { storable } from '@kuaijin/kit/aggregate/things';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import type { AllocationFact } from '../allocations/rules';
import { buildFundsService, type FundsService } from '../service';

const province = person('officer-province', ['FUND_MANAGER'], '330000');
const provinceSecond = person('officer-province-2', ['FUND_MANAGER'], '330000');
const city = person('officer-city', ['FUND_MANAGER']);
const citySecond = person('officer-city-2', ['FUND_MANAGER']);
const county = person('officer-county', ['FUND_MANAGER'], '330803');
const owner: Identity = { ...person('owner-1', ['OWNER']), organisation: 'organisation-a' };
const rival: Identity = { ...person('owner-2', ['OWNER']), organisation: 'organisation-b' };
const projects = ['project-a', 'project-b', 'project-c', 'project-d'];
const documentNumber = '浙财债〔2026〕1号';

let funds: TestService<FundsService>;
let batchId: string;
let keys = 0;

beforeAll(async () => {
  funds = await startForTest('funds', buildFundsService);
  const registered = projects.map((id) => registeredProject(id, 'region-330803', 'organisation-a'));
  await funds.deps.feed.publish('projects', registered);
  batchId = await batchOf('100');
});
afterAll(() => funds.close());

interface Payload {
  readonly [thing: string]: unknown;
  readonly userErrors: readonly { code: string; path: readonly string[]; available?: { wan: string } }[];
}
const refusals = 'userErrors { code path ... on InsufficientFunds { available { wan } } }';
const wan = (value: string) => ({ value, unit: 'WAN' });
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.slice(1).join('.')]);

async function perform<T>(
  identity: Identity,
  name: string,
  input: object,
  wanted: string,
  type = '',
): Promise<Payload & T> {
  keys += 1;
  const typed = type || `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${typed}!) { done: ${name}(input: $input) { ${wanted} ${refusals} } }`;
  const given = { idempotencyKey: `key-${keys}`, ...input };
  const { data, errors } = await funds.ask<{ done: Payload & T } | null>(identity, query, { input: given });
  if (data?.done === undefined) throw new Error(JSON.stringify(errors));
  return data.done;
}

async function batchOf(value: string): Promise<string> {
  const given = { regionId: 'region-330800', year: 2026, source: 'SPECIAL_BOND', name: '专项债券第一批' };
  const opened = await perform<{ batch: { id: string } }>(city, 'openFundBatch', given, 'batch { id }');
  const order = { batchId: opened.batch.id, amount: wan(value), documentNumber };
  const issued = await perform<{ proposal: { id: string } }>(city, 'issueFunds', order, 'proposal { id }');
  const confirm = { proposalId: issued.proposal.id };
  await perform(citySecond, 'confirmFundsProposal', confirm, 'batch { id }', 'ResolveFundsProposalInput');
  return opened.batch.id;
}

interface Quota {
  readonly quota: { readonly id: string; readonly movements: { readonly nodes: readonly { readonly id: string }[] } };
}
const quotaFields = `quota { id received { wan } handedDown { wan } assigned { wan } left { wan }
  movements(first: 1) { nodes { id kind status toRegion { id } } } }`;
const movementOf = ({ quota }: Quota) => ({ quotaId: quota.id, movementId: quota.movements.nodes[0]?.id });

test('quota goes from level to level, confirmed by a second person, and never beyond what the level above has left', async () => {
  const of = { year: 2026, source: 'SPECIAL_BOND', documentNumber };
  const record = { ...of, regionId: 'region-330000', amount: wan('1101000') };
  const recorded = await perform<Quota>(province, 'recordFundQuota', record, quotaFields);
  expect(recorded).toMatchObject({ quota: { received: { wan: '0.000000' } } });
  expect(codes(await perform(province, 'confirmFundQuotaMovement', movementOf(recorded), quotaFields))).toEqual([
    ['SAME_PERSON', 'movementId'],
  ]);
  const made = await perform<Quota>(provinceSecond, 'confirmFundQuotaMovement', movementOf(recorded), quotaFields);
  expect(made).toMatchObject({ quota: { received: { wan: '1101000.000000' }, left: { wan: '1101000.000000' } } });
  expect(codes(await perform(city, 'recordFundQuota', { ...record, regionId: 'region-330800' }, quotaFields))).toEqual([
    ['INVALID_INPUT', 'regionId'],
  ]);
  const quotaId = made.quota.id;
  const down = (toRegionId: string, value: string, identity = province, from = quotaId) =>
    perform<Quota>(
      ...([identity, 'handDownFundQuota', { quotaId: from, toRegionId, amount: wan(value), documentNumber }] as const),
      quotaFields,
    );
  expect((await down('region-330800', '1101000.01')).userErrors).toMatchObject([
    { code: 'INSUFFICIENT_FUNDS', available: { wan: '1101000.000000' } },
  ]);
  expect(codes(await down('region-330800', '1', city))).toEqual([['NOT_FOUND', 'quotaId']]);
  // Two may be proposed of the same rest; of two that are confirmed at once one holds.
  const both = [await down('region-330800', '700000'), await down('region-330700', '700000')];
  const confirmed = await Promise.all(
    both.map((one) => perform<Quota>(provinceSecond, 'confirmFundQuotaMovement', movementOf(one), quotaFields)),
  );
  expect(confirmed.flatMap(codes)).toEqual([['INSUFFICIENT_FUNDS', 'movementId']]);
  const last = await down('region-330800', '93000');
  await perform(provinceSecond, 'confirmFundQuotaMovement', movementOf(last), quotaFields);

  interface Listed {
    readonly fundQuotas: { readonly nodes: readonly { readonly id: string; readonly regionId: string }[] };
  }
  const list = '{ fundQuotas(source: SPECIAL_BOND, first: 5) { nodes { id regionId received { wan } left { wan } } } }';
  const listed = (await funds.ask<Listed>(city, list)).data.fundQuotas.nodes;
  const own = listed.find(({ regionId }) => regionId === 'region-330800');
  const isFirst = confirmed[0]?.userErrors.length === 0;
  const received = isFirst ? '793000.000000' : '93000.000000';
  expect(own).toMatchObject({ received: { wan: received }, left: { wan: received } });
  const toCounty = await down('region-330803', '5', city, own?.id);
  await perform(citySecond, 'confirmFundQuotaMovement', movementOf(toCounty), quotaFields);
  expect((await funds.ask(county, list)).data).toMatchObject({
    fundQuotas: { nodes: [{ regionId: 'region-330803', received: { wan: '5.000000' } }] },
  });
  const declined = await down('region-330803', '5', city, own?.id);
  const because = { ...movementOf(declined), reason: '金额有误' };
  expect(await perform(city, 'declineFundQuotaMovement', because, quotaFields)).toMatchObject({
    quota: { handedDown: { wan: '5.000000' }, movements: { nodes: [{ status: 'DECLINED' }] } },
  });
});

interface Application {
  readonly application: { readonly id: string; readonly status: string };
}
const applicationFields = `application { id status atRegionId recommended { wan } approved { wan } allocated { wan }
  quota { wan } shares { status kind amount { wan } } steps { kind regionId } }`;

const apply = (projectId: string, value: string, identity = owner) => {
  const asked = { projectId, source: 'SPECIAL_BOND', amount: wan(value), purpose: '建设资金' };
  return perform<Application>(identity, 'applyForFunds', asked, applicationFields);
};
const recommend = (applicationId: string, identity = county, more: object = {}) =>
  perform<Application>(
    ...([identity, 'recommendFundApplication', { applicationId, opinion: '建议支持', ...more }] as const),
    applicationFields,
  );
const approve = (applicationId: string, identity = city, more: object = {}) =>
  perform<Application>(
    ...([identity, 'approveFundApplication', { applicationId, documentNumber, ...more }] as const),
    applicationFields,
  );
async function approved(projectId: string, value: string): Promise<string> {
  const { id } = (await apply(projectId, value)).application;
  await recommend(id);
  expect(codes(await approve(id))).toEqual([]);
  return id;
}
const allocate = (giver: object, lines: readonly object[], identity = city) =>
  perform<{ allocation: { id: string } }>(
    ...([identity, 'allocateFunds', { ...giver, lines, documentNumber }] as const),
    'allocation { id status total { wan } lines { application { id status } amount { wan } reservationId } }',
  );
const availableIn = async (id: string) => (await funds.service.batches.byId(id))?.available;

test('the county recommends, the city decides, and its batch gives to several in one act, never beyond the sum', async () => {
  expect(codes(await apply('project-a', '60', rival))).toEqual([['NOT_FOUND', 'projectId']]);
  const { id } = (await apply('project-a', '60')).application;
  expect(codes(await approve(id))).toEqual([['STATE_CONFLICT', 'applicationId']]);
  expect(codes(await recommend(id, county, { amount: wan('60.01') }))).toEqual([['INVALID_INPUT', 'amount']]);
  expect(await recommend(id, county, { amount: wan('55') })).toMatchObject({
    application: { status: 'RECOMMENDED', atRegionId: 'region-330800', recommended: { wan: '55.000000' } },
  });
  expect(codes(await approve(id, county))).toEqual([['NOT_ALLOWED', 'applicationId']]);
  expect(await approve(id, city)).toMatchObject({
    application: { status: 'APPROVED', approved: { wan: '55.000000' } },
  });
  const other = await approved('project-b', '50');
  const lines = [{ applicationId: id }, { applicationId: other }];
  expect((await allocate({ batchId }, lines)).userErrors).toMatchObject([
    { code: 'INSUFFICIENT_FUNDS', path: ['input', 'lines'], available: { wan: '100.000000' } },
  ]);
  expect((await allocate({ batchId }, [{ applicationId: id, amount: wan('55.01') }])).userErrors).toMatchObject([
    { code: 'INSUFFICIENT_FUNDS', path: ['input', 'lines', '0', 'amount'], available: { wan: '55.000000' } },
  ]);
  expect(
    await allocate({ batchId }, [{ applicationId: id }, { applicationId: other, amount: wan('20') }]),
  ).toMatchObject({
    allocation: {
      ...{ status: 'MADE', total: { wan: '75.000000' } },
      lines: [{ application: { status: 'ALLOCATED' } }, { application: { status: 'PARTLY_ALLOCATED' } }],
    },
    userErrors: [],
  });
  expect(await availableIn(batchId)).toBe(25_000_000n);
  const query = `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Project { funding {
    reserved { wan } applications { status allocated { wan } } sheet { rows { source awarded { wan } } } } } } }`;
  const refs = [{ __typename: 'Project', id: 'project-a' }];
  const sheet = { rows: [{ source: 'SPECIAL_BOND', awarded: { wan: '55.000000' } }] };
  expect((await funds.ask(owner, query, { refs })).data).toMatchObject({
    _entities: [{ funding: { reserved: { wan: '55.000000' }, applications: [{ status: 'ALLOCATED' }], sheet } }],
  });
  const list = '{ fundAllocations(status: MADE, first: 5) { nodes { batch { id } quota { id } total { wan } } } }';
  expect((await funds.ask(city, list)).data).toEqual({
    fundAllocations: { nodes: [{ batch: { id: batchId }, quota: null, total: { wan: '75.000000' } }] },
  });
  expect((await funds.ask(county, list)).data).toEqual({ fundAllocations: { nodes: [] } });
  const withdrawn = { applicationId: other, reason: '另行筹措' };
  expect(
    codes(await perform(owner, 'withdrawFundApplication', withdrawn, applicationFields, 'EndFundApplicationInput')),
  ).toEqual([['STATE_CONFLICT', 'applicationId']]);
});

test('of two allocations of the same rest one is made, and the other gives all of it back', async () => {
  const from = await batchOf('10');
  const ids = await Promise.all(['a', 'b', 'c'].map((name) => approved(`project-${name}`, '6')));
  const [one = '', two = '', three = ''] = ids;
  const answers = await Promise.all([
    allocate({ batchId: from }, [{ applicationId: one }, { applicationId: two, amount: wan('3') }]),
    allocate({ batchId: from }, [{ applicationId: three }, { applicationId: two, amount: wan('3') }]),
  ]);
  expect(answers.flatMap(codes).map(([code]) => code)).toEqual(['INSUFFICIENT_FUNDS']);
  expect(await availableIn(from)).toBe(1_000_000n);
  const list = '{ fundApplications(status: APPROVED, first: 50) { nodes { id shares { status } } } }';
  interface Listed {
    readonly fundApplications: { readonly nodes: readonly { readonly id: string }[] };
  }
  const waiting = (await funds.ask<Listed>(county, list)).data.fundApplications.nodes.map(({ id }) => id);
  expect(waiting.filter((id) => ids.includes(id))).toHaveLength(1);
});

const act: Act = { actorId: city.subject, post: 'FUND_MANAGER' };

/** As a process leaves it that ended right after it had decided. */
async function decided(id: string, accountId: string, lines: readonly { applicationId: string; amount: bigint }[]) {
  const fact: AllocationFact = {
    type: 'fundAllocation.decided',
    allocation: {
      ...{ id, regionId: 'region-330800', kind: 'MONEY', accountId, source: 'SPECIAL_BOND', documentNumber },
      lines: lines.map((line, i) => ({
        ...line,
        projectId: 'project-a',
        purpose: '建设资金',
        reservationId: `${id}-${i}`,
      })),
    },
  };
  const { type, ...data } = fact;
  const command = { key: 'decided', content: { id }, act, at: new Date() };
  await funds.service.stores.allocations.execute(id, command, () => [storable({ type, data })]);
  const read = async () => ({
    known: await funds.service.stores.allocations.get(id),
    application: await funds.service.stores.applications.get(lines[0]?.applicationId ?? ''),
  });
  await until(async () => {
    const { known, application } = await read();
    const share = application?.shares.find((one) => one.allocationId === id);
    return known?.status !== 'PENDING' && share !== undefined && share.status !== 'HELD';
  });
  return read();
}

test('what a process left undone is carried on: made in full, or given back in full', async () => {
  const from = await batchOf('10');
  const [one, two] = [await approved('project-a', '8'), await approved('project-b', '8')];
  const made = await decided('made', from, [{ applicationId: one, amount: 4_000_000n }]);
  expect([made.known?.status, made.application?.status]).toEqual(['MADE', 'PARTLY_ALLOCATED']);
  const lines = [one, two].map((applicationId) => ({ applicationId, amount: 4_000_000n }));
  const failed = await decided('failed', from, lines);
  expect([failed.known?.status, failed.known?.refusal?.code]).toEqual(['FAILED', 'INSUFFICIENT_FUNDS']);
  await until(async () => (await availableIn(from)) === 6_000_000n);
  await until(async () => {
    const left = await funds.service.stores.applications.get(two);
    return left?.shares.every(({ status }) => status === 'RETURNED') === true;
  });
});

test('quota is assigned to a project until a batch holds its money, and counts once', async () => {
  const of = { regionId: 'region-330800', year: 2027, source: 'SPECIAL_BOND', documentNumber, amount: wan('30') };
  const proposed = await perform<Quota>(city, 'recordFundQuota', of, quotaFields);
  await perform(citySecond, 'confirmFundQuotaMovement', movementOf(proposed), quotaFields);
  const { quotaId } = movementOf(proposed);
  const applicationId = await approved('project-d', '20');
  const order = [{ applicationId }];
  expect(await allocate({ quotaId }, order)).toMatchObject({ allocation: { status: 'MADE' }, userErrors: [] });
  expect(codes(await allocate({ quotaId }, order))).toEqual([['INVALID_INPUT', 'lines.0.applicationId']]);
  const query = `query($refs: [_Any!]!, $quota: ID!) { fundQuota(id: $quota) { assigned { wan } left { wan } }
    _entities(representations: $refs) { ... on Project { funding { sheet { awarded { wan } } } } } }`;
  const refs = [{ __typename: 'Project', id: 'project-d' }];
  const answer = async () => (await funds.ask(city, query, { refs, quota: quotaId })).data;
  const before = await answer();
  expect(before).toMatchObject({ fundQuota: { assigned: { wan: '20.000000' }, left: { wan: '10.000000' } } });
  const from = await batchOf('20');
  expect(codes(await allocate({ batchId: from }, order))).toEqual([]);
  expect(await answer()).toEqual(before);
});
