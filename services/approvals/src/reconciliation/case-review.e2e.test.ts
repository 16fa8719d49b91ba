/** 异常案件 that rounds over the cases find without asking a workflow. */
import { randomUUID } from 'node:crypto';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo';
import { draft } from '@kuaijin/workflow-approvals/case/draft';
import { CATCH_UP_SIGNAL, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { FundedCases } from '../testing/funded-cases';
import { owner, person, ServiceFixture } from '../testing/service-fixture';
import { WITHDRAW } from '../testing/submission';
import { until } from '../testing/until';

interface Trouble {
  readonly caseId: string;
  readonly kind: string;
  readonly since: string;
  readonly reason: string;
  readonly seq: number | null;
  readonly elementId: string | null;
  readonly stepId: string | null;
}

const LIST = `query ($filter: TroubledCaseFilter) {
  troubledCases(filter: $filter, first: 100) { nodes { caseId kind since reason seq elementId stepId } } }`;
const NUDGE = `mutation ($input: NudgeCaseInput!) {
  nudgeCase(input: $input) { troubles { kind stepId reason } userErrors { code } } }`;
const CODE = 'REVIEW';
const watching = { watchMs: 200 };
const WITHIN_MS = 30_000;
let fixture: ServiceFixture;
let cases: FundedCases;

beforeAll(async () => {
  fixture = await ServiceFixture.open(watching);
  cases = await FundedCases.open(fixture, CODE);
});

afterAll(async () => {
  await cases?.close();
  await fixture?.close();
});

const of = async (caseId: string, kind: string) => {
  const { nodes } = await fixture.field<{ nodes: readonly Trouble[] }>(person('OPERATOR'), LIST, {
    filter: { kinds: [kind], refusedForWorkingDays: 0 },
  });
  return nodes.filter((one) => one.caseId === caseId);
};
/** The rows of a kind of a case as soon as there are so many. */
async function rowsWhen(caseId: string, kind: string, count: number): Promise<readonly Trouble[]> {
  let rows: readonly Trouble[] = [];
  await until(async () => {
    rows = await of(caseId, kind);
    return rows.length === count;
  }, WITHIN_MS);
  return rows;
}

let eventSeq = 0;
/** The directory tells of a person. */
async function tells(subject: string, posts: readonly string[], code: string): Promise<void> {
  eventSeq += 1;
  const data = { posts: [...posts], departmentId: `department-330800-${code}` };
  await fixture.shared.feed.publish('directory', [
    { id: `actor/${subject}/${eventSeq}`, type: 'actor.changed', source: 'directory', subject, time: new Date(), data },
  ]);
}

test('a step on which nobody can act is listed once the directory is known, until somebody can', async () => {
  const caseId = await cases.fresh();
  await tells('officer-NR-1', ['HANDLER'], 'NR');
  const [row] = await rowsWhen(caseId, 'NOBODY_CAN_ACT', 1);
  expect(row).toMatchObject({
    kind: 'NOBODY_CAN_ACT',
    stepId: `${caseId}/A`,
    reason: 'the directory lists no HANDLER, HEAD of department-330800-DRC',
    seq: null,
    elementId: null,
  });
  await tells('officer-DRC-1', ['LEADER'], 'DRC');
  await tells('officer-DRC-1', ['HEAD'], 'DRC');
  await rowsWhen(caseId, 'NOBODY_CAN_ACT', 0);
  await tells('officer-DRC-1', ['HEAD'], 'NR');
  await rowsWhen(caseId, 'NOBODY_CAN_ACT', 1);
  const input = { idempotencyKey: randomUUID(), caseId, reason: '项目调整' };
  expect(await fixture.field(owner, WITHDRAW, { input })).toMatchObject({ userErrors: [] });
  await rowsWhen(caseId, 'NOBODY_CAN_ACT', 0);
  await tells('officer-DRC-1', ['HEAD'], 'DRC');
});

test('a case whose element was given back asks for it again when it is woken, and nobody is called', async () => {
  fixture.account = () => ({ ok: false, refusal: { code: 'INSUFFICIENT_FUNDS', path: [], expected: 'at most 0' } });
  const caseId = await cases.fresh();
  await rowsWhen(caseId, 'ELEMENT_REFUSED', 1);
  const { journal } = cases;
  const released = { ...draft('element.released', randomUUID(), { elementId: `${caseId}/FUNDS` }), at: Date.now() };
  await journal.record({ caseId, head: await journal.head(caseId), drafts: [released] });
  await fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(caseId)).signal(CATCH_UP_SIGNAL);
  fixture.account = () => ({ ok: true });
  const input = { idempotencyKey: randomUUID(), caseId };
  expect(await fixture.field(person('OPERATOR'), NUDGE, { input })).toEqual({ troubles: [], userErrors: [] });
  await until(async () => (await journal.fold(caseId))?.steps[`${caseId}/A`]?.status === 'DISPATCHED', WITHIN_MS);
  await rowsWhen(caseId, 'ELEMENT_REFUSED', 0);
});

test('what the journal recorded before there was a list is found by the first round, as of its entries', async () => {
  fixture.account = () => ({ ok: false, refusal: { code: 'INSUFFICIENT_FUNDS', path: [], expected: 'at most 0' } });
  const refused = await cases.fresh();
  const [element] = await rowsWhen(refused, 'ELEMENT_REFUSED', 1);
  fixture.account = () => ({ ok: true });
  const faulty = await cases.still();
  const fault = { ...draft('case.faulted', randomUUID(), { reason: '样本' }), at: Date.now() };
  const { journal } = cases;
  await journal.record({ caseId: faulty, head: await journal.head(faulty), drafts: [fault] });
  await fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(faulty)).signal(CATCH_UP_SIGNAL);
  const [held] = await rowsWhen(faulty, 'FAULTED', 1);
  // The service stands still while its list is lost.
  for (const process of [...fixture.processes]) await process.close();
  await fixture.database.collection('case_troubles').deleteMany({}, { comment: LOOKS_AT_ALL });
  await fixture.start(watching);
  expect(await rowsWhen(faulty, 'FAULTED', 1)).toEqual([held]);
  expect(await rowsWhen(refused, 'ELEMENT_REFUSED', 1)).toEqual([element]);
});
