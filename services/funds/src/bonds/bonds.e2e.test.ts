import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { seedBatchId, seedFunds } from '../funds-seed';
import { buildFundsService, type FundsService } from '../service';
import { checkBondIssue } from './check';

const keeper = person('officer-funds', ['FUND_MANAGER']);
const county = person('officer-county', ['FUND_MANAGER'], '330822');
const owner: Identity = { ...person('owner-1', ['OWNER']), organisation: 'organisation-a' };
const PROJECT = 'project-QZ-014';
const OTHER = 'project-QZ-015';
const batchId = seedBatchId('SPECIAL_BOND');

let funds: TestService<FundsService>;
let keys = 0;

beforeAll(async () => {
  funds = await startForTest('funds', buildFundsService);
  const projects = [PROJECT, OTHER].map((id) => registeredProject(id, 'region-330800', 'organisation-a'));
  await funds.deps.feed.publish('projects', projects);
  await seedFunds(funds.deps, new Date('2022-01-04T02:00:00Z'));
});
afterAll(() => funds.close());

interface Bond {
  readonly id: string;
  readonly status: string;
  readonly issues: readonly { readonly id: string }[];
}
interface Payload {
  readonly bond?: Bond | null;
  readonly line?: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const bondFields = `bond { id status standing consequences isCovered issues { id amount { wan } firstCheckOn batch { id } }
  checks { month isMet percent requiredPercent } listings { since } useChanges { case amount { wan } toProject { id } } }`;
const typeOf: Readonly<Record<string, string>> = { commitFunds: 'ResolveFundsInput' };

async function perform(name: string, input: object, identity: Identity = keeper, thing = bondFields): Promise<Payload> {
  const type = typeOf[name] ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  keys += 1;
  const { data, errors } = await funds.ask<Record<string, Payload>>(
    identity,
    `mutation Do($input: ${type}!) { done: ${name}(input: $input) { ${thing} userErrors { code path } } }`,
    { input: { idempotencyKey: `key-${keys}`, documentNumber: '1号', ...input } },
  );
  const payload = data?.['done'];
  if (payload === undefined || payload === null) throw new Error(JSON.stringify(errors));
  return payload;
}
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);
const wan = (value: string) => ({ value, unit: 'WAN' });
const line = 'line { id }';

/** What a batch holds for the project, committed. */
async function allotted(value: string): Promise<string> {
  const { documentNumber: _, ...order } = { batchId, documentNumber: '', projectId: PROJECT, purpose: '建设资金' };
  const { data } = await funds.ask<{ done: Payload }>(
    keeper,
    'mutation($input: ReserveFundsInput!) { done: reserveFunds(input: $input) { line { id } userErrors { code path } } }',
    { input: { ...order, amount: wan(value), idempotencyKey: `reserve-${value}` } },
  );
  const reservationId = data.done.line?.id ?? '';
  await perform('commitFunds', { batchId, reservationId }, keeper, line);
  return reservationId;
}
async function registered(): Promise<string> {
  const input = { projectId: PROJECT, amount: wan('9000'), coverRatio: '1.2' };
  keys += 1;
  const { data, errors } = await funds.ask<{ done: Payload }>(
    keeper,
    `mutation($input: RegisterSpecialBondInput!) { done: registerSpecialBond(input: $input) { ${bondFields} userErrors { code path } } }`,
    { input: { ...input, idempotencyKey: `key-${keys}` } },
  );
  expect(errors).toEqual([]);
  expect(data.done.bond).toMatchObject({ status: 'RESERVED', standing: 'ON_TRACK', isCovered: true });
  return data.done.bond?.id ?? '';
}

test('a bond goes from reserve to its issue; one that is behind stops later issues, and what was not paid out changes its use', async () => {
  const bondId = await registered();
  const move = (name: string, more: object = {}) => perform('moveSpecialBond', { bondId, move: name, ...more });
  expect(codes(await move('ALLOT'))).toEqual([['STATE_CONFLICT', 'input.bondId']]);
  for (const name of ['DECLARE', 'PASS_COUNTY', 'PASS_PROVINCE', 'PASS_NATIONAL', 'ASSIGN_QUOTA']) {
    expect((await move(name, { idempotencyKey: name })).userErrors).toEqual([]);
  }
  expect((await move('DECLARE', { idempotencyKey: 'DECLARE' })).userErrors).toEqual([]);
  const reservationId = await allotted('4000');
  const order = { bondId, reservationId, issuedOn: '2022-03-15' };
  expect(codes(await perform('recordBondIssue', { ...order, reservationId: 'line-0' }))).toEqual([
    ['RESERVATION_UNKNOWN', 'input.reservationId'],
  ]);
  expect(codes(await perform('recordBondIssue', { ...order, issuedOn: '2099-01-01' }))).toEqual([
    ['INVALID_INPUT', 'input.issuedOn'],
  ]);
  const issued = await perform('recordBondIssue', order);
  expect(issued.bond).toMatchObject({
    status: 'ISSUED',
    issues: [{ amount: { wan: '4000.000000' }, firstCheckOn: '2022-06-15', batch: { id: batchId } }],
  });
  const issueId = issued.bond?.issues[0]?.id ?? '';
  expect(codes(await perform('recordBondIssue', order))).toEqual([['INVALID_INPUT', 'input.reservationId']]);

  expect(await checkBondIssue({ bondId, issueId, month: 3 }, funds.service.stores)).toEqual({ isOver: false });
  const later = { bondId, reservationId: await allotted('1000'), issuedOn: '2022-07-01' };
  expect(codes(await perform('recordBondIssue', later))).toEqual([['BOND_ISSUES_STOPPED', 'input.bondId']]);

  const paid = await funds.service.batches.post(batchId, {
    ...{
      kind: 'PAY',
      key: 'paid',
      amount: 3_000_000_000n,
      reservation: reservationId,
      at: new Date(),
      document: '1号',
    },
    act: { actorId: keeper.subject, post: 'FUND_MANAGER' },
  });
  expect(paid.ok).toBe(true);
  const change = { bondId, issueId, case: 'SAVINGS', toProjectId: OTHER };
  expect(codes(await perform('changeBondUse', { ...change, amount: wan('1000.000001') }))).toEqual([
    ['INVALID_INPUT', 'input.amount'],
  ]);
  expect(codes(await perform('changeBondUse', { ...change, amount: wan('1'), toProjectId: 'nowhere' }))).toEqual([
    ['NOT_FOUND', 'input.toProjectId'],
  ]);
  const changed = await perform('changeBondUse', { ...change, amount: wan('1000') });
  expect(changed.bond).toMatchObject({
    status: 'ADJUSTING',
    standing: 'FAILING',
    consequences: ['ISSUES_STOPPED', 'NO_TREASURY_ADVANCE'],
    checks: [{ month: 3, isMet: false, percent: '0.00', requiredPercent: 25 }],
    listings: [{ since: '2022-06-15' }],
    useChanges: [{ case: 'SAVINGS', amount: { wan: '1000.000000' }, toProject: { id: OTHER } }],
  });
  expect(codes(await perform('changeBondUse', { ...change, amount: wan('1') }))).toEqual([
    ['STATE_CONFLICT', 'input.bondId'],
  ]);

  const query = '{ specialBonds(standing: FAILING, first: 5) { nodes { id } } }';
  const listed = (identity: Identity) => funds.ask<{ specialBonds: { nodes: object[] } }>(identity, query);
  expect((await listed(keeper)).data.specialBonds.nodes).toEqual([{ id: bondId }]);
  expect((await listed(county)).data.specialBonds.nodes).toEqual([]);
  const one = `{ specialBond(id: "${bondId}") { status } }`;
  expect((await funds.ask(owner, one)).data).toEqual({ specialBond: { status: 'ADJUSTING' } });
  expect((await funds.ask(county, one)).data).toEqual({ specialBond: null });
  expect(codes(await move('RECALL', { idempotencyKey: 'far' }))).toEqual([]);
  expect(codes(await perform('moveSpecialBond', { bondId, move: 'DECLARE' }, county))).toEqual([
    ['NOT_FOUND', 'input.bondId'],
  ]);
});
