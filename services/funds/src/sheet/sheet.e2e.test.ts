import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import type { PolicyWindowActivities } from '@kuaijin/workflow-funds/contracts';
import { seedBatchId, seedFunds } from '../funds-seed';
import { SEED_REPORT } from '../reported/seed';
import { buildFundsService, type FundsService } from '../service';

const keeper = person('officer-funds', ['FUND_MANAGER']);
const owner: Identity = { ...person('owner-1', ['OWNER']), organisation: 'organisation-a' };
const rival: Identity = { ...person('owner-2', ['OWNER']), organisation: 'organisation-b' };
const act = { actorId: keeper.subject, post: 'FUND_MANAGER' } as const;
const SHARED = ['project-QZ-012', 'project-QZ-019'];
const PROJECT = 'project-QZ-015';
const BATCH = seedBatchId('SPECIAL_BOND');

let funds: TestService<FundsService>;
let keys = 0;

beforeAll(async () => {
  funds = await startForTest('funds', buildFundsService);
  const projects = [...SHARED, PROJECT].map((id) => registeredProject(id, 'region-330800', 'organisation-a'));
  await funds.deps.feed.publish('projects', projects);
  await seedFunds(funds.deps, new Date('2022-01-04T02:00:00Z'));
  await lent();
});
afterAll(() => funds.close());

/** What the bank of the ledger did for the project, day by day, in fen. */
async function lent() {
  const { batches } = funds.service;
  const reservation = 'line-1';
  const post = (kind: 'RESERVE' | 'COMMIT' | 'PAY' | 'SPEND', amount: bigint, day: string) =>
    batches.post(BATCH, {
      ...{ kind, amount, act, reservation, key: `${kind}-${day}`, at: new Date(`${day}T10:00:00+08:00`) },
      ...(kind === 'RESERVE' ? { meta: { projectId: PROJECT, purpose: '建设资金' } } : { document: '1号' }),
    });
  for (const posted of [
    await post('RESERVE', 40_000_000_000n, '2022-02-01'),
    await post('COMMIT', 40_000_000_000n, '2022-02-02'),
    await post('PAY', 10_000_000_000n, '2022-03-01'),
    await post('SPEND', 4_000_000_000n, '2022-03-10'),
    await post('PAY', 999_000_000n, '2022-04-30'),
    await post('PAY', 1_000_000n, '2022-05-01'),
  ]) {
    expect(posted).toMatchObject({ ok: true });
  }
}

interface Payload {
  readonly funding: object | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const money = '{ wan }';
const sheetFields = `sheet(asOf: $asOf) { asOf paymentRate rows { source planned ${money} awarded ${money} variance ${money} allotted ${money} paid ${money}
  spent ${money} idle ${money} idleSince idleDays retention ${money} } idle ${money} }`;
const fileFields = `plans { version total ${money} documentNumber lines { source } } retentions { reservationId amount ${money} releaseOn }
  siteVisits { kind by status visits { visitedOn findings } }`;

async function perform(name: string, input: object, identity: Identity = keeper): Promise<Payload> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  keys += 1;
  const { data, errors } = await funds.ask<Record<string, Payload>>(
    identity,
    `mutation Do($input: ${type}!) { done: ${name}(input: $input) { funding { ${fileFields} } userErrors { code path } } }`,
    { input: { idempotencyKey: `key-${keys}`, projectId: PROJECT, ...input } },
  );
  const payload = data?.['done'];
  if (payload === undefined || payload === null) throw new Error(JSON.stringify(errors));
  return payload;
}
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);
const wan = (value: string) => ({ value, unit: 'WAN' });

async function sheet(asOf: string, identity: Identity = keeper, id = PROJECT) {
  const { data, errors } = await funds.ask<{ _entities: readonly { readonly funding: { sheet: object } | null }[] }>(
    identity,
    `query($representations: [_Any!]!, $asOf: Date) { _entities(representations: $representations) { ... on Project { funding { ${sheetFields} } } } }`,
    { representations: [{ __typename: 'Project', id }], asOf },
  );
  expect(errors).toEqual([]);
  return data._entities[0]?.funding?.sheet ?? null;
}
async function totals(args: string, identity: Identity = keeper) {
  const { data, errors } = await funds.ask<{ fundingTotals: object }>(
    identity,
    `{ fundingTotals(${args}) { awardTotal { yi } memberCount handedDown ${money} paid ${money} idle ${money} paymentRate
      rise { before ${money} percent isMet } } }`,
  );
  expect(errors).toEqual([]);
  return data.fundingTotals;
}

test('13.25亿元 that two projects share are 13.25 in the list of both, and in the sheet of neither', async () => {
  expect(await totals(`projectIds: ${JSON.stringify(SHARED)}`)).toMatchObject({
    awardTotal: { yi: '13.2500000000' },
    memberCount: 2,
    handedDown: { wan: '0.000000' },
  });
  expect(await sheet('2022-12-31', keeper, SHARED[0])).toMatchObject({ rows: [] });
});

test('totals of a list are those of the projects that are on it on the day and that the caller sees', async () => {
  const [list, elsewhere] = ['省重点', 'project-elsewhere'];
  const moved = (type: 'list.entered' | 'list.left', projectId: string, on: string): FeedEvent => ({
    ...{ id: `${projectId}/${type}`, type, source: 'projects', subject: projectId, time: new Date() },
    data: { list, on },
  });
  await funds.deps.feed.publish('projects', [
    registeredProject(elsewhere, 'region-330700', 'organisation-b'),
    ...[...SHARED, PROJECT, elsewhere].map((id) => moved('list.entered', id, '2022-01-01')),
    moved('list.left', PROJECT, '2022-07-01'),
  ]);
  const asked = (day: string) => totals(`list: "${list}", asOf: "${day}"`);
  const today = dateOf(new Date());
  const both = await totals(`projectIds: ${JSON.stringify(SHARED)}, asOf: "${today}"`);
  await until(async () => JSON.stringify(await asked(today)) === JSON.stringify(both));
  expect(both).toMatchObject({ memberCount: 2, paid: { wan: '0.000000' } });
  expect(await asked('2022-06-30')).toMatchObject({ paid: { wan: '11000.000000' } });
  expect(await asked('2021-12-31')).toMatchObject({ paid: { wan: '0.000000' } });
  const query = `{ fundingTotals(list: "${list}", projectIds: ["${elsewhere}"]) { memberCount } }`;
  const { errors } = await funds.ask(keeper, query);
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', path: ['list'] });
});

test('each movement of a reservation says what is committed and paid of it since', async () => {
  const { rows } = await funds.deps.feed.readAfter(undefined, 500, { projectIds: [PROJECT] });
  const moved = rows.flatMap(({ event: { type, data } }) => (type.startsWith('funds.') ? [{ type, ...data }] : []));
  expect(moved.slice(0, 4)).toMatchObject([
    { type: 'funds.reserved', committedMinor: '0', paidMinor: '0' },
    { type: 'funds.committed', committedMinor: '40000000000', paidMinor: '0' },
    { type: 'funds.paid', committedMinor: '40000000000', paidMinor: '10000000000' },
    { type: 'funds.spent', committedMinor: '40000000000', paidMinor: '10000000000' },
  ]);
});

test('totals of a region count 110.1 and 7.61亿元 once, those of the level of the city their parts', async () => {
  const bonds = 'source: SPECIAL_BOND, asOf: "2022-04-30"';
  expect(await totals(bonds)).toMatchObject({
    awardTotal: { yi: '110.1000000000' },
    memberCount: 144,
    handedDown: { wan: '93000.000000' },
    paid: { wan: '10999.000000' },
    rise: { before: { wan: '10000.000000' }, percent: '9.99', isMet: false },
  });
  expect(await totals('level: CITY, year: 2022, asOf: "2022-04-30"')).toMatchObject({
    awardTotal: { yi: '10.7900000000' },
    memberCount: 18,
  });
  expect(await totals(`${bonds}, region: "region-330881"`)).toMatchObject({ awardTotal: { yi: '0.0000000000' } });
  const elsewhere = person('officer-2', ['FUND_MANAGER'], '330700');
  expect(await totals('region: "region-330800"', elsewhere)).toMatchObject({ paid: { wan: '0.000000' } });
});

test('what a report says of six sources stays as it was published, 19.3亿元 twice, and no total counts it', async () => {
  const shiyan = person('officer-3', ['FUND_MANAGER'], '420300');
  const query = `{ reportedFigures(report: "${SEED_REPORT}") {
    nodes { name source value unit asOf place mayOverlapWith { name } } } }`;
  const listed = async (identity: Identity) =>
    (await funds.ask<{ reportedFigures: { nodes: readonly object[] } }>(identity, query)).data.reportedFigures.nodes;
  const figures = await listed(shiyan);
  expect(figures).toHaveLength(6);
  expect(figures).toContainEqual({
    ...{ name: '抗疫特别国债', source: 'SPECIAL_TREASURY_BOND', value: '19.3', unit: '亿元', asOf: '2020-11-17' },
    ...{ place: '关于项目融资机制的回答', mayOverlapWith: [{ name: '预算内资金' }] },
  });
  expect(figures).toContainEqual(expect.objectContaining({ name: '新增贷款', value: '195', mayOverlapWith: [] }));
  expect(await listed(keeper)).toEqual([]);
  expect(await totals('asOf: "2022-12-31"', shiyan)).toMatchObject({ awardTotal: { yi: '0.0000000000' } });
});

test('before anything was recorded there is nothing, a rise of a tenth is met, and there is none from nothing', async () => {
  expect(await totals('source: SPECIAL_BOND, asOf: "2022-01-03"')).toMatchObject({
    awardTotal: { yi: '0.0000000000' },
    handedDown: { wan: '0.000000' },
    paymentRate: null,
    rise: { isMet: null },
  });
  const args = `projectIds: ["${PROJECT}", "project-nowhere"], asOf: "2022-05-31"`;
  expect(await totals(args)).toMatchObject({
    handedDown: { wan: '40000.000000' },
    paid: { wan: '11000.000000' },
    idle: { wan: '7000.000000' },
    paymentRate: '27.50',
    rise: { before: { wan: '10999.000000' }, isMet: false },
  });
});

test('the sheet tells by source what was planned and what became of it, and since when money lies idle', async () => {
  const lines = [
    { source: 'SPECIAL_BOND', amount: wan('50000') },
    { source: 'LOCAL_BUDGET', amount: wan('1') },
  ];
  const planned = await perform('recordFundingPlan', { lines, documentNumber: '方案1号' });
  expect(planned.funding).toMatchObject({ plans: [{ version: 1, total: { wan: '50001.000000' } }] });
  const again = await perform('recordFundingPlan', { lines: lines.slice(0, 1), documentNumber: '方案2号' });
  expect(again.funding).toMatchObject({ plans: [{ version: 2 }, { version: 1 }] });
  const today = dateOf(new Date());
  expect(await sheet(today)).toMatchObject({
    rows: [
      {
        source: 'SPECIAL_BOND',
        planned: { wan: '50000.000000' },
        variance: { wan: '-10000.000000' },
        allotted: { wan: '40000.000000' },
      },
    ],
  });
  expect(await sheet('2022-03-31')).toMatchObject({
    paymentRate: '25.00',
    rows: [{ planned: { wan: '0.000000' }, idle: { wan: '6000.000000' }, idleSince: '2022-03-01', idleDays: 30 }],
  });
  expect(await sheet('2022-03-31', owner)).toMatchObject({ idle: { wan: '6000.000000' } });
  expect(await sheet('2022-03-31', rival)).toBeNull();
  const doubled = { lines: [...lines, lines[0]], documentNumber: '1号' };
  expect(codes(await perform('recordFundingPlan', doubled))).toEqual([['INVALID_INPUT', 'input.lines.2.source']]);
});

test('a policy window finds who wants more than was awarded, reminds their owners once, and keeps what came of it', async () => {
  const today = dateOf(new Date());
  const windowFields =
    'window { id status reminders candidates { project { id } gap { wan } reasons } outcome { amount { wan } } }';
  interface WindowPayload {
    readonly window: { readonly id: string } | null;
    readonly userErrors: Payload['userErrors'];
  }
  const ask = async (name: string, type: string, input: object, identity: Identity = keeper) => {
    keys += 1;
    const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { ${windowFields} userErrors { code path } } }`;
    const given = { idempotencyKey: `key-${keys}`, documentNumber: '1号', ...input };
    return (await funds.ask<{ done: WindowPayload }>(identity, query, { input: given })).data.done;
  };
  const announced = { title: '专项债券第二批', source: 'SPECIAL_BOND', regionId: 'region-330800', opensOn: today };
  const announce = (more: object) =>
    ask('announcePolicyWindow', 'AnnouncePolicyWindowInput', { ...announced, ...more });
  const early = await announce({ closesOn: addDays(today, -1) });
  expect(early.userErrors).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'closesOn'] }]);
  const opened = (await announce({ closesOn: addDays(today, 5) })).window;
  expect(opened).toMatchObject({
    status: 'OPEN',
    candidates: [{ project: { id: PROJECT }, gap: { wan: '10000.000000' }, reasons: ['PLANNED_NOT_AWARDED'] }],
    outcome: null,
  });
  const list = (source: string) => `{ policyWindows(source: ${source}, first: 5) { nodes { id } } }`;
  expect((await funds.ask(keeper, list('SPECIAL_BOND'))).data).toEqual({
    policyWindows: { nodes: [{ id: opened?.id }] },
  });
  expect((await funds.ask(keeper, list('BANK_LOAN'))).data).toEqual({ policyWindows: { nodes: [] } });

  // The watch over the window reminds by itself; once more, as after a crash, says nothing new.
  const windowId = opened?.id ?? '';
  const seenBy = async (identity: Identity) => {
    const query = 'query($id: ID!) { policyWindow(id: $id) { title candidates { project { id } } } }';
    return (await funds.ask<{ policyWindow: unknown }>(identity, query, { id: windowId })).data.policyWindow;
  };
  const types = ['policyWindow.reminded'];
  const reminders: unknown[] = [];
  for await (const { rows } of funds.deps.feed.stream(undefined, AbortSignal.timeout(30_000), { types })) {
    reminders.push(...rows.map(({ event }) => event.data));
    if (reminders.length > 0) break;
  }
  expect(reminders).toEqual([expect.objectContaining({ daysLeft: 7, recipientOrganisationIds: ['organisation-a'] })]);
  const activities = funds.service.worker?.activities as PolicyWindowActivities;
  await activities.remindPolicyWindow({ windowId, daysLeft: 7, asOf: Date.now() });
  // Whoever was notified may open it, and nobody else outside of the offices.
  expect(await Promise.all([owner, rival].map(seenBy))).toEqual([
    { title: '专项债券第二批', candidates: [{ project: { id: PROJECT } }] },
    null,
  ]);

  const recordOutcome = (more: object, identity: Identity = keeper) =>
    ask(
      'settlePolicyWindow',
      'SettlePolicyWindowInput',
      { windowId, projectIds: [PROJECT], amount: wan('8000'), ...more },
      identity,
    );
  const unknown = await recordOutcome({ projectIds: [PROJECT, 'project-nowhere'] });
  expect(unknown.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'projectIds', '1'] }]);
  const county = person('officer-county', ['FUND_MANAGER'], '330822');
  expect((await recordOutcome({}, county)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'windowId'] }]);
  const withOutcome = (await recordOutcome({})).window;
  expect(withOutcome).toMatchObject({ status: 'SETTLED', reminders: [7], outcome: { amount: { wan: '8000.000000' } } });
  expect((await recordOutcome({})).userErrors).toEqual([{ code: 'STATE_CONFLICT', path: ['input', 'windowId'] }]);
});

test('retention money is at most what was not paid out', async () => {
  const hold = (value: string, more: object = {}) =>
    perform('holdRetention', {
      ...{ reservationId: 'line-1', amount: wan(value), releaseOn: '2024-06-30', documentNumber: '1号', ...more },
    });
  expect(codes(await hold('29000.000001'))).toEqual([['INVALID_INPUT', 'input.amount']]);
  expect((await hold('1200')).funding).toMatchObject({ retentions: [{ amount: { wan: '1200.000000' } }] });
  expect(codes(await hold('1', { reservationId: 'line-2' }))).toEqual([['RESERVATION_UNKNOWN', 'input.reservationId']]);
});

test('a site with money of special bonds is visited three times, each in its time; one without is not', async () => {
  const limits = { startBy: '2022-03-31', constructionBy: '2023-06-30', completionBy: '2099-12-31' };
  expect((await perform('planSiteVisits', limits)).funding).toMatchObject({
    siteVisits: [{ status: 'OVERDUE' }, { status: 'OVERDUE' }, { status: 'NOT_DUE', by: '2099-12-31' }],
  });
  // What is long overdue goes up at once: of each visit the last reminder alone.
  const types = ['siteVisit.reminded'];
  const reminded = new Map<unknown, unknown>();
  for await (const { rows } of funds.deps.feed.stream(undefined, AbortSignal.timeout(30_000), { types })) {
    for (const { event } of rows) reminded.set(event.data?.['kind'], event.data);
    if (reminded.size === 2) break;
  }
  expect(reminded.get('START')).toMatchObject({
    ...{ stage: 'ESCALATED', by: '2022-03-31', recipientIds: [keeper.subject] },
    recipientOrganisationIds: ['organisation-a'],
  });
  const visit = { kind: 'START', visitedOn: '2022-03-31', findings: '已进场施工' };
  await perform('recordSiteVisit', visit);
  const late = await perform('recordSiteVisit', { ...visit, kind: 'CONSTRUCTION', visitedOn: '2023-07-01' });
  expect(late.funding).toMatchObject({ siteVisits: [{ status: 'DONE' }, { status: 'DONE_LATE' }, {}] });
  expect(codes(await perform('recordSiteVisit', { ...visit, visitedOn: '2099-01-01' }))).toEqual([
    ['INVALID_INPUT', 'input.visitedOn'],
  ]);
  const misplaced = { ...limits, constructionBy: '2022-03-30' };
  expect(codes(await perform('planSiteVisits', misplaced))).toEqual([['INVALID_INPUT', 'input.constructionBy']]);
  expect(codes(await perform('recordSiteVisit', { ...visit, projectId: SHARED[0] }))).toEqual([
    ['INVALID_INPUT', 'input.projectId'],
  ]);
});
