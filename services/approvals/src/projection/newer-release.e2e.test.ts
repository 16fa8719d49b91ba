/** A process of this release beside one of the next, which has written what this one cannot read. */
import { randomUUID } from 'node:crypto';
import { Journal } from '@kuaijin/kit/journal';
import type { CaseDraft } from '@kuaijin/workflow-approvals/case/draft';
import { person, ServiceFixture } from '../testing/service-fixture';
import { officerOf } from '../testing/small-catalogue';
import { ACCEPT, CASE, type Case, openStep, type Payload, submitted } from '../testing/submission';
import { CaseJournal } from './case-journal';

const options = { watchMs: 200 };
const HISTORY = 'query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { seq } } } }';
const operator = person('OPERATOR');

let fixture: ServiceFixture;

beforeAll(async () => {
  fixture = await ServiceFixture.open(options);
});
afterAll(async () => {
  await fixture?.close();
});

const read = (id: string) => fixture.field<Case>(operator, CASE, { id });
const entries = async (id: string) =>
  (await fixture.field<{ history: { nodes: { seq: number }[] } }>(operator, HISTORY, { id })).history.nodes.length;
const accept = (of: Case) => {
  const step = openStep(of);
  const input = { idempotencyKey: randomUUID(), stepId: step.id, seenOnPaper: true };
  return fixture.field<Payload>(officerOf(step), ACCEPT, { input });
};

async function writtenByTheNext(caseId: string): Promise<number> {
  const opened = await Journal.open(fixture.database, 'case_journal');
  const journal = new CaseJournal(opened);
  const act = { actorId: 'officer-1', post: 'HANDLER' };
  const draft = { key: 'next', type: 'case.praised', v: 1, data: {}, act, at: Date.now() } as unknown as CaseDraft;
  const { entries: stored } = await journal.record({ caseId, head: await journal.head(caseId), drafts: [draft] });
  await opened.close();
  return stored.at(-1)?.seq ?? 0;
}

test('a case that the next release has carried further is read as before, is not faulted, and holds up no other', async () => {
  const [left, other] = [await submitted(fixture), await submitted(fixture)];
  const before = await read(left.id);
  expect(await writtenByTheNext(left.id)).toBe(before.version + 1);

  // A restart carries on what was left behind, and the watch tells the case that its journal is ahead: both meet the
  // entry.
  await fixture.processes[0]?.close();
  await fixture.start(options);
  const impatient = await fixture.start({ ...options, patienceMs: 3_000 });
  const input = { idempotencyKey: randomUUID(), stepId: openStep(left).id };
  const refused = await fixture.ask(officerOf(openStep(left)), ACCEPT, { input }, { process: impatient });
  expect(JSON.stringify(refused)).toContain('OUTCOME_UNKNOWN');
  expect(await read(left.id)).toEqual(before);
  expect(await entries(left.id)).toBe(before.version);

  expect((await accept(other)).userErrors).toEqual([]);
  expect((await read(other.id)).version).toBeGreaterThan(other.version);
  const later = await submitted(fixture);
  expect((await accept(later)).userErrors).toEqual([]);
});
