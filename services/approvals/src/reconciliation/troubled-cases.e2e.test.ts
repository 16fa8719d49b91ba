/** 异常案件: what operators see of faulted and stuck cases, and how it goes away. */
import { randomUUID } from 'node:crypto';
import { serviceDeps } from '@kuaijin/kit/service';
import { draft } from '@kuaijin/workflow-approvals/case/draft';
import {
  CATCH_UP_SIGNAL,
  type CaseSummary,
  caseWorkflowId,
  ELEMENTS_AVAILABLE_SIGNAL,
  SUMMARY_QUERY,
} from '@kuaijin/workflow-approvals/contracts';
import type { CaseJournal } from '../projection/case-journal';
import { FundedCases } from '../testing/funded-cases';
import { officer, owner, person, ServiceFixture } from '../testing/service-fixture';
import { type Payload, REPAIR, WITHDRAW } from '../testing/submission';
import { until } from '../testing/until';
import { CaseTroubles } from './case-troubles';
import { CaseWatch } from './case-watch';

interface Trouble {
  readonly caseId: string;
  readonly kind: string;
  readonly since: string;
  readonly reason: string;
  readonly seq: number | null;
  readonly elementId: string | null;
  readonly approvalCase: { readonly id: string; readonly status: string } | null;
}

interface Troubles {
  readonly nodes: readonly Trouble[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const LIST = `query ($filter: TroubledCaseFilter, $first: Int, $after: String) {
  troubledCases(filter: $filter, first: $first, after: $after) {
    nodes { caseId kind since reason seq elementId approvalCase { id status } }
    pageInfo { endCursor hasNextPage }
  } }`;
const NUDGE = `mutation ($input: NudgeCaseInput!) {
  nudgeCase(input: $input) { cursor approvalCase { id status } userErrors { code path } } }`;

const CODE = 'TROUBLE';
const operator = person('OPERATOR');
let fixture: ServiceFixture;
let cases: FundedCases;
let journal: CaseJournal;
let troubles: CaseTroubles;

beforeAll(async () => {
  // Nobody looks at the cases but the rounds of a test.
  fixture = await ServiceFixture.open({ watchMs: 3_600_000 });
  cases = await FundedCases.open(fixture, CODE);
  journal = cases.journal;
  troubles = await CaseTroubles.open(fixture.shared.mongo, fixture.database.databaseName);
});

afterAll(async () => {
  await cases?.close();
  await fixture?.close();
});

const fresh = () => cases.fresh();
const submitted = () => cases.still();
const list = (filter: object = {}, more: object = {}, as = operator) =>
  fixture.field<Troubles>(as, LIST, { filter, ...more });
const of = async (caseId: string, filter: object = {}, as = operator) =>
  (await list(filter, { first: 100 }, as)).nodes.filter((one) => one.caseId === caseId);
const kindsOf = async (caseId: string) => (await of(caseId)).map(({ kind }) => kind);
const verify = (caseId: string) =>
  fixture.field<object>(operator, 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }', { id: caseId });
const handleOf = (caseId: string) => fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(caseId));
const nudge = (caseId: string, as = operator) =>
  fixture.field<Payload>(as, NUDGE, { input: { idempotencyKey: randomUUID(), caseId } });

/** One round of a watch over one case, whose server takes no starts by default. */
function round(caseId: string, restart: (id: string) => Promise<void> = () => Promise.reject(new Error('no starts'))) {
  const watch = new CaseWatch({
    client: fixture.shared.temporal.client,
    journal,
    history: { now: (id) => journal.fold(id) },
    store: { get: (id) => journal.fold(id) },
    cases: {
      changedSince: async function* () {
        yield [{ key: caseId, version: await journal.head(caseId), isOver: false }];
      },
      overdue: async () => [],
      openAfter: async () => [],
    },
    rounds: { reached: async () => undefined, note: async () => undefined },
    troubles,
    review: { look: async () => true, directory: async () => true },
    catchUpReaders: async () => 0,
    restart,
    log: serviceDeps(fixture.shared, 'approvals').log,
    everyMs: 3_600_000,
  });
  return watch.round();
}

/** The journal goes on by an entry that no operation made, and the workflow reads it. */
async function wrote(caseId: string, type: 'case.faulted' | 'step.dispatched', data: object): Promise<number> {
  const seq = await wroteUnseen(caseId, type, data);
  await handleOf(caseId).signal(CATCH_UP_SIGNAL);
  return seq;
}

/** The journal goes on by an entry that no operation made, and nobody tells the workflow. */
async function wroteUnseen(caseId: string, type: 'case.faulted' | 'step.dispatched', data: object): Promise<number> {
  const head = await journal.head(caseId);
  const one = { ...draft('case.faulted', randomUUID(), { reason: '' }), type, data, at: Date.now() };
  const { entries } = await journal.record({ caseId, head, drafts: [one as never] });
  return entries[0]?.seq ?? 0;
}

/** The workflow of a case becomes one whose tasks fail. */
async function stuck(caseId: string): Promise<void> {
  await handleOf(caseId).terminate('to make room');
  const { client } = fixture.shared.temporal;
  const taskQueue = serviceDeps(fixture.shared, 'approvals').namespaces.taskQueue();
  await client.workflow.start('unknownToTheWorker', { workflowId: caseWorkflowId(caseId), taskQueue });
}

/** A round finds it so; rounds over other cases strike it from the list. */
const foundStuck = (caseId: string) =>
  until(async () => {
    await round(caseId);
    return (await kindsOf(caseId)).includes('TASK_FAILING');
  }, 60_000);

test('a faulted case is listed with its reason and its entry until it is repaired', async () => {
  const caseId = await submitted();
  expect(await of(caseId)).toEqual([]);
  const seq = await wrote(caseId, 'case.faulted', { reason: '样本' });
  await nudge(caseId);
  // The case stands in a collection of its own beside the list.
  await until(async () => (await of(caseId))[0]?.approvalCase?.status === 'FAULTED', 60_000);
  const [row] = await of(caseId);
  expect(row).toMatchObject({ kind: 'FAULTED', reason: '样本', seq, approvalCase: { id: caseId, status: 'FAULTED' } });
  expect(await of(caseId, { kinds: ['NO_WORKFLOW'] })).toEqual([]);
  const input = { idempotencyKey: randomUUID(), caseId, reason: '重新读取日志' };
  expect(await fixture.field<Payload>(operator, REPAIR, { input })).toMatchObject({ userErrors: [] });
  expect(await of(caseId)).toEqual([]);
});

test('an entry that cannot be applied is named, and what came of trying', async () => {
  const caseId = await submitted();
  const seq = await wrote(caseId, 'step.dispatched', { stepId: 'nowhere' });
  await nudge(caseId);
  await until(async () => (await of(caseId)).length === 1, 60_000);
  const [row] = await of(caseId);
  expect(row).toMatchObject({ kind: 'FAULTED', seq });
  expect(row?.reason).toContain('nowhere');
});

test('an element is listed since it was refused first, however often it is asked again, until its account gives it', async () => {
  let isEmpty = true;
  fixture.account = () =>
    isEmpty
      ? { ok: false, refusal: { code: 'INSUFFICIENT_FUNDS', path: [], expected: 'at most 0', received: '7' } }
      : { ok: true };
  const caseId = await fresh();
  const now = { refusedForWorkingDays: 0 };
  await until(async () => (await of(caseId, now)).length === 1, 60_000);
  const [row] = await of(caseId, now);
  expect(row).toMatchObject({ kind: 'ELEMENT_REFUSED', elementId: `${caseId}/FUNDS` });
  expect(row?.reason).toContain('at most 0');
  expect(await of(caseId)).toEqual([]);
  await handleOf(caseId).signal(ELEMENTS_AVAILABLE_SIGNAL);
  await until(async () => ((await of(caseId, now))[0]?.seq ?? 0) > (row?.seq ?? 0), 60_000);
  expect((await of(caseId, now))[0]).toMatchObject({ since: row?.since });
  await fixture.database
    .collection('case_troubles')
    .updateOne(
      { _id: `${caseId}/FUNDS/REFUSED` as never },
      { $set: { since: Date.parse('2026-01-05T09:00:00+08:00') } },
    );
  expect(await kindsOf(caseId)).toEqual(['ELEMENT_REFUSED']);
  isEmpty = false;
  await handleOf(caseId).signal(ELEMENTS_AVAILABLE_SIGNAL);
  await until(async () => (await of(caseId, now)).length === 0, 60_000);
});

test('a journal that its workflow does not know to its end is listed, and gone after the round that finds them together', async () => {
  const caseId = await submitted();
  const head = await journal.head(caseId);
  await wroteUnseen(caseId, 'case.faulted', { reason: '样本' });
  expect(await round(caseId)).toMatchObject({ signalledToCatchUp: [caseId], restarted: [], failing: [] });
  const [row] = await of(caseId, { kinds: ['JOURNAL_AHEAD'] });
  expect(row).toMatchObject({ reason: `its workflow stands at ${head} of ${head + 1}`, seq: null });
  await until(async () => {
    const { signalledToCatchUp } = await round(caseId);
    return signalledToCatchUp.length === 0 && (await of(caseId, { kinds: ['JOURNAL_AHEAD'] })).length === 0;
  }, 20_000);
  expect((await handleOf(caseId).query<CaseSummary>(SUMMARY_QUERY)).head).toBeGreaterThan(head);
});

test('a lost workflow that cannot be started is listed since the first look, and nudged alive', async () => {
  const caseId = await submitted();
  await handleOf(caseId).terminate('lost');
  await round(caseId);
  const [row] = await of(caseId);
  expect(row).toMatchObject({ kind: 'NO_WORKFLOW', reason: 'its workflow is TERMINATED', seq: null });
  await round(caseId);
  expect(await of(caseId)).toEqual([row]);
  const done = await nudge(caseId);
  expect(done).toMatchObject({ userErrors: [], approvalCase: { id: caseId, status: 'RUNNING' } });
  expect(done.cursor).toEqual(expect.any(String));
  expect(await of(caseId)).toEqual([]);
  await until(async () => (await handleOf(caseId).query<CaseSummary>(SUMMARY_QUERY)).status === 'RUNNING', 60_000);
  const before = await journal.head(caseId);
  expect(await nudge(caseId)).toMatchObject({ userErrors: [], cursor: done.cursor });
  expect(await journal.head(caseId)).toBe(before);
});

test('a lost workflow that the watch starts again is gone from the list after the round that finds it well', async () => {
  const caseId = await submitted();
  await handleOf(caseId).terminate('lost');
  expect(await round(caseId, async (id) => void (await nudge(id)))).toMatchObject({ restarted: [caseId] });
  await until(async () => {
    await round(caseId);
    return (await of(caseId)).length === 0;
  }, 60_000);
});

test('a workflow whose task fails is listed until it goes on, or is begun anew from the journal by a repair', async () => {
  const caseId = await submitted();
  const repair = (key: string) =>
    fixture.field<Payload>(operator, REPAIR, { input: { idempotencyKey: key, caseId, reason: '流程无法继续' } });
  const mayRepair = async () => {
    const query = 'query ($id: ID!) { approvalCase(id: $id) { viewerActions { action allowed } } }';
    type Viewed = { readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[] };
    const { viewerActions } = await fixture.field<Viewed>(operator, query, { id: caseId });
    return viewerActions.find(({ action }) => action === 'REPAIR')?.allowed;
  };
  expect(await mayRepair()).toBe(false);
  expect(await repair('of a case that is well')).toMatchObject({ userErrors: [{ code: 'STATE_CONFLICT' }] });
  const healing = await submitted();
  await Promise.all([caseId, healing].map(stuck));
  await foundStuck(healing);
  await handleOf(healing).terminate('to make room');
  await nudge(healing);
  expect(await of(healing)).toEqual([]);
  await foundStuck(caseId);
  expect(await mayRepair()).toBe(true);
  expect(await verify(caseId)).toMatchObject({ ok: false, reason: 'a task of its workflow fails every time' });
  const head = await journal.head(caseId);
  const key = randomUUID();
  const done = await repair(key);
  expect(done).toMatchObject({ userErrors: [], approvalCase: { id: caseId, status: 'RUNNING' } });
  expect(await of(caseId)).toEqual([]);
  await until(async () => (await handleOf(caseId).query<CaseSummary>(SUMMARY_QUERY)).head > head, 60_000);
  expect(await repair(key)).toMatchObject({ userErrors: [], cursor: done.cursor });
  expect(await verify(caseId)).toMatchObject({ ok: true });
  const entries = await journal.read(caseId, head, 10);
  expect(entries).toMatchObject([
    { type: 'case.restarted', data: { reason: '流程无法继续' }, act: { post: 'OPERATOR' } },
  ]);
  const input = { idempotencyKey: randomUUID(), caseId, reason: '项目调整' };
  expect(await fixture.field(owner, WITHDRAW, { input })).toMatchObject({ userErrors: [] });
}, 90_000);

test('the list is paged, and shows operators and dispatch centres their region only', async () => {
  const ids = await Promise.all([submitted(), submitted(), submitted()]);
  for (const id of ids) await wrote(id, 'case.faulted', { reason: '分页' });
  const kinds = ['FAULTED'];
  await until(async () => {
    await Promise.all(ids.map((id) => nudge(id)));
    const { nodes } = await list({ kinds }, { first: 100 });
    return ids.every((id) => nodes.some(({ caseId }) => caseId === id));
  }, 60_000);
  const whole = (await list({ kinds }, { first: 100 })).nodes;
  const found: Trouble[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Troubles = await list({ kinds }, { first: 1, after });
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(whole);
  const [id = ''] = ids;
  expect(await of(id, {}, person('DISPATCHER', { department: 'department-330800-DC' }))).toHaveLength(1);
  const stranger = person('OPERATOR', { region: '330100' });
  expect(await of(id, {}, stranger)).toEqual([]);
  expect(await nudge(id, stranger)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], approvalCase: null });
  for (const bad of [{ filter: { refusedForWorkingDays: 101 } }, { first: 101 }]) {
    const { errors } = await fixture.ask(operator, LIST, bad);
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  }
  const { errors } = await fixture.ask(officer('DRC'), LIST);
  expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
});
