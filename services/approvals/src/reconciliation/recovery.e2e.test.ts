import { randomUUID } from 'node:crypto';
import { Journal } from '@kuaijin/kit/journal';
import { type CaseSummary, caseStream, caseWorkflowId, SUMMARY_QUERY } from '@kuaijin/workflow-approvals/contracts';
import { CaseJournal } from '../projection/case-journal';
import { officer, person, projectId, ServiceFixture } from '../testing/service-fixture';
import { ACCEPT, CASE, type Case, DECIDE, openStep, type Payload, type Step, submitted } from '../testing/submission';
import { until } from '../testing/until';

let fixture: ServiceFixture;
const watching = { watchMs: 200 };

beforeAll(async () => {
  fixture = await ServiceFixture.open(watching);
});

afterAll(async () => {
  await fixture?.close();
});

const operator = person('OPERATOR');
const codeOf = (departmentId: string) => departmentId.replace('department-330800-', '');
const accept = (step: Step, process = fixture.processes[0]) =>
  fixture.field<Payload>(
    officer(codeOf(step.departmentId)),
    ACCEPT,
    { input: { idempotencyKey: randomUUID(), stepId: step.id, seenOnPaper: true } },
    process,
  );
const read = (id: string) => fixture.field<Case>(operator, CASE, { id });
const verify = (id: string) =>
  fixture.field<{ ok: boolean; reason: string | null }>(
    operator,
    'query ($id: ID!) { verifyCase(caseId: $id) { ok reason entries } }',
    { id },
  );
const summary = (id: string) =>
  fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(id)).query<CaseSummary>(SUMMARY_QUERY);
const openJournal = async () => new CaseJournal(await Journal.open(fixture.database, 'case_journal'));

/** Every event of a case in the order of the feed. */
async function eventsOf(caseId: string): Promise<string[]> {
  const { rows } = await fixture.shared.feed.readAfter(undefined, 5_000, { caseIds: [caseId] });
  return rows.map(({ event }) => event.id);
}

/** The journal of a case goes on as a former self of its workflow would have made it go on, unseen by anybody. */
async function wroteUnseen(caseId: string): Promise<number> {
  const journal = await openJournal();
  const state = await journal.fold(caseId);
  if (state === undefined) throw new Error('no case');
  const step = Object.values(state.steps).find(({ status }) => status === 'DISPATCHED');
  const { entries } = await journal.record({
    caseId,
    head: state.head,
    drafts: [
      {
        key: 'lost',
        type: 'step.accepted',
        v: 1,
        data: { stepId: step?.id, isDeemed: false, clockFrom: Date.now() },
        act: { actorId: 'officer-1', post: 'HANDLER' },
        at: Date.now(),
      },
    ],
  });
  await journal.journal.close();
  return entries.at(-1)?.seq ?? 0;
}

test('what a crash left between journal and read model is carried on at the next start', async () => {
  const { id } = await submitted(fixture);
  await fixture.processes[0]?.close();
  const head = await wroteUnseen(id);
  await fixture.start(watching);
  expect((await read(id)).version).toBeGreaterThanOrEqual(head);
  expect(await eventsOf(id)).toContain(`${caseStream(id)}/${head}`);
});

test('a journal that cannot be carried on keeps the service from nothing, and is reported', async () => {
  await fixture.processes[0]?.close();
  const journal = await openJournal();
  const act = { actorId: 'officer-1', post: 'HANDLER' };
  const draft = { key: 'no beginning', type: 'case.approved', v: 1, data: {}, act, at: Date.now() };
  await journal.record({ caseId: 'case-without-beginning', head: 0, drafts: [draft as never] });
  await journal.journal.close();
  const { running } = await fixture.start(watching);
  expect(running.service.troubled?.().map(({ stream }) => stream)).toEqual([caseStream('case-without-beginning')]);
  const one = await submitted(fixture);
  expect((await accept(openStep(one))).userErrors).toEqual([]);
});

test('a case whose journal is ahead of its workflow is signalled to catch up', async () => {
  const { id } = await submitted(fixture);
  const head = await wroteUnseen(id);
  await until(async () => (await summary(id)).head >= head, 60_000);
  await until(async () => (await verify(id)).ok, 60_000);
});

test('an operation on a case whose journal is ahead finds out by itself', async () => {
  const one = await submitted(fixture);
  await wroteUnseen(one.id);
  const step = (await read(one.id)).steps.filter(({ status }) => status === 'DISPATCHED').at(-1) as Step;
  expect((await accept(step)).userErrors).toEqual([]);
  expect(await verify(one.id)).toMatchObject({ ok: true });
});

test('a case that has lost its workflow is started again from its journal', async () => {
  const one = await submitted(fixture);
  await fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(one.id)).terminate('lost');
  await accept(openStep(one));
  await until(async () => (await verify(one.id)).ok, 60_000);
});

test('the watch starts a lost workflow again although nobody asks for it', async () => {
  const one = await submitted(fixture);
  const handle = fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(one.id));
  await handle.terminate('lost');
  await until(async () => (await handle.describe()).status.name === 'RUNNING', 60_000);
  await until(async () => (await summary(one.id)).head >= one.version, 60_000);
});

test('two processes that take operations and project at once lose nothing, double nothing and keep the order', async () => {
  const other = await fixture.start(watching);
  const cases = await Promise.all(Array.from({ length: 6 }, () => submitted(fixture)));
  await Promise.all(
    cases.flatMap(({ steps }) =>
      steps
        .filter(({ status }) => status === 'DISPATCHED')
        .map((step, i) => accept(step, i % 2 === 0 ? other : fixture.processes[0])),
    ),
  );
  const journal = await openJournal();
  for (const { id } of cases) {
    expect(await verify(id)).toMatchObject({ ok: true });
    const head = await journal.head(id);
    const wanted = Array.from({ length: head }, (_, i) => `${caseStream(id)}/${i + 1}`);
    expect(await eventsOf(id)).toEqual(wanted);
  }
  await journal.journal.close();
});

test('the same decision asked of two processes at once is made once', async () => {
  const other = await fixture.start(watching);
  const step = openStep(await submitted(fixture));
  await accept(step);
  const input = { idempotencyKey: randomUUID(), stepId: step.id, decision: 'APPROVE', opinion: '同意' };
  const by = officer(codeOf(step.departmentId));
  const payloads = await Promise.all(
    [fixture.processes[0], other].map((process) => fixture.field<Payload>(by, DECIDE, { input }, process)),
  );
  for (const payload of payloads) expect(payload).toMatchObject({ userErrors: [], step: { status: 'APPROVED' } });
});

test('cases hear that the start of their project was verified, also one submitted at that moment', async () => {
  const elements = [{ kind: 'LAND', account: 'pool-1', quantity: { value: '10', unit: 'MU' } }];
  const early = await submitted(fixture, ['GB-107'], { elements });
  await fixture.shared.feed.publish('projects', [
    {
      id: `project/${projectId}/9`,
      type: 'milestone.verified',
      source: 'projects',
      subject: projectId,
      time: new Date(),
      projectId,
      data: { kind: 'STARTED' },
    },
  ]);
  const late = await submitted(fixture, ['GB-107'], { elements });
  const journal = await openJournal();
  for (const { id } of [early, late]) {
    await until(async () => (await journal.fold(id))?.startVerifiedAt !== undefined, 60_000);
  }
  await journal.journal.close();
});
