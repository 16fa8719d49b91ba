/** 审批统计 through the subgraph, over real servers. */
import { randomUUID } from 'node:crypto';
import { dateOf } from '@kuaijin/kit/working-days';
import { officer, owner, person, ServiceFixture } from '../testing/service-fixture';
import { ACCEPT, type Case, DECIDE, openStep, type Payload, submitted } from '../testing/submission';

let fixture: ServiceFixture;
let first: Case;
let second: Case;

beforeAll(async () => {
  fixture = await ServiceFixture.open();
  first = await submitted(fixture);
  second = await submitted(fixture);
  const { id: stepId, departmentId } = openStep(first);
  const by = officer(departmentId.replace('department-330800-', ''));
  const key = () => ({ idempotencyKey: randomUUID(), stepId });
  await fixture.field<Payload>(by, ACCEPT, { input: { ...key(), seenOnPaper: true } });
  await fixture.field<Payload>(by, DECIDE, { input: { ...key(), decision: 'APPROVE', opinion: '同意' } });
});
afterAll(async () => {
  await fixture?.close();
});

interface Row {
  readonly key: string;
  readonly name: string | null;
  readonly department: { readonly id: string } | null;
  readonly decided: number;
  readonly onTimeRate: string | null;
  readonly open: number;
}
interface Answered {
  readonly rows: readonly Row[];
  readonly total: Row;
}

const STATISTICS = `query ($filter: StatisticsFilter, $groupBy: StatisticsGroup!) {
  approvalStatistics(filter: $filter, groupBy: $groupBy) {
    rows { key name department { id } decided promised onTime onTimeRate meanWorkingDays p50WorkingDays p90WorkingDays
      open waitedWorkingDays waitedAloneWorkingDays }
    total { key name department { id } decided promised onTime onTimeRate meanWorkingDays p50WorkingDays open } } }`;
const ask = (who: typeof owner, groupBy: string, filter: object = {}) =>
  fixture.field<Answered>(who, STATISTICS, { groupBy, filter });
const city = person('DISPATCHER');

test('counts what was decided and what is open, by item, by department and by month', async () => {
  const step = openStep(first);
  const dispatched = [first, second].flatMap(({ steps }) => steps.filter(({ status }) => status === 'DISPATCHED'));
  const { rows, total } = await ask(city, 'ITEM');
  expect(rows.find(({ key }) => key === step.item.code)).toMatchObject({
    name: expect.any(String),
    department: null,
    decided: 1,
    promised: 1,
    onTime: 1,
    onTimeRate: '100.0',
    meanWorkingDays: '0.0',
    p50WorkingDays: 0,
    p90WorkingDays: 0,
    open: 1,
  });
  expect(total.decided).toBe(1);
  expect(total.open).toBeGreaterThanOrEqual(dispatched.length - 1);
  const departments = (await ask(city, 'DEPARTMENT')).rows;
  expect(departments.find(({ key }) => key === step.departmentId)).toMatchObject({
    name: null,
    department: { id: step.departmentId },
    decided: 1,
  });
  const [month, ...others] = (await ask(city, 'MONTH')).rows;
  expect(month).toMatchObject({ key: dateOf(new Date()).slice(0, 7), decided: 1, open: total.open });
  expect(others).toEqual([]);
});

test('keeps to its filter', async () => {
  const { departmentId } = openStep(first);
  const today = dateOf(new Date());
  const decided = async (filter: object) => (await ask(city, 'ITEM', filter)).total.decided;
  expect(await decided({ from: today, to: today })).toBe(1);
  expect(await decided({ from: '2020-01-01', to: '2020-12-31' })).toBe(0);
  expect(await decided({ from: '2999-01-01' })).toBe(0);
  expect(await decided({ departmentId })).toBe(1);
  expect(await decided({ departmentId: 'department-330800-NONE' })).toBe(0);
  expect(await decided({ regionId: 'region-330800' })).toBe(1);
  expect(await decided({ regionId: 'region-330000' })).toBe(1);
  expect(await decided({ regionId: 'region-330802' })).toBe(0);
  expect(await decided({ catalogueCode: 'CN-GOV-BUILDING' })).toBe(1);
  expect(await decided({ catalogueCode: 'CN-CITY-45WD' })).toBe(0);
});

test('counts for each caller the cases that the caller may see', async () => {
  const open = async (who: typeof owner) => (await ask(who, 'ITEM')).total.open;
  const all = await open(city);
  expect(all).toBeGreaterThan(0);
  expect(await open(owner)).toBe(all);
  expect(await open(person('DISPATCHER', { region: '330000' }))).toBe(all);
  expect(await open(person('DISPATCHER', { region: '330802' }))).toBe(0);
  expect(await open(person('OWNER', { organisation: 'organisation-x' }))).toBe(0);
});

test.each([
  ['period that ends before it begins', { from: '2026-02-01', to: '2026-01-01' }, 'INVALID_INPUT'],
  ['region that is none', { regionId: 'Quzhou' }, 'INVALID_INPUT'],
])('refuses a %s: %j', async (_name, filter, code) => {
  const answer = await fixture.ask(city, STATISTICS, { groupBy: 'ITEM', filter });
  expect(answer.errors?.[0]?.extensions.code).toBe(code);
});

test('is for who is signed in', async () => {
  const anonymous = person([], { subject: 'anonymous', anonymous: true, region: '' });
  const answer = await fixture.ask(anonymous, STATISTICS, { groupBy: 'ITEM' });
  expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
