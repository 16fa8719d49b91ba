import { randomUUID } from 'node:crypto';
import { caseWorkflowId, type ElementRequest } from '@kuaijin/workflow-approvals/contracts';
import { officer, owner, person, ServiceFixture } from '../testing/service-fixture';
import { officerOf, publishSmall, readSmall, submittedSmall, workSmall } from '../testing/small-catalogue';
import { ACCEPT, type Case, type Payload, type Step } from '../testing/submission';
import { until } from '../testing/until';

const CODE = 'REVOKE-1';
const REVOKE = `mutation ($input: ReasonedStepInput!) { revokeStep(input: $input) { cursor
  userErrors { code path } step { id status version departmentId item { code promisedWorkingDays } } } }`;
const RESUBMIT = `mutation ($input: StepInput!) { resubmitStep(input: $input) { cursor userErrors { code path } step { id status } } }`;
const ACTIONS = `query ($id: ID!) { step(id: $id) { viewerActions { action allowed reason } } }`;

let fixture: ServiceFixture;
/** What the accounts were asked, in order. */
const asked: string[] = [];

beforeAll(async () => {
  fixture = await ServiceFixture.open({ watchMs: 200 });
  fixture.account = (operation: string, { reservationId }: ElementRequest) => {
    asked.push(`${operation} ${reservationId.replace(/^.*\//, '')}`);
    return { ok: true };
  };
  await publishSmall(fixture, CODE, [
    [
      { code: 'A', overlay: { elements: [{ kind: 'FUNDS', commit_on: 'PERMIT_APPROVED' }] } },
      { code: 'P', department: 'HC', dependsOn: ['A'], overlay: { construction_permit: true } },
    ],
  ]);
});

afterAll(async () => {
  await fixture?.close();
});

const stepOf = ({ steps }: Case, code: string): Step => {
  const step = steps.find(({ item }) => item.code === code);
  if (step === undefined) throw new Error(`no step ${code}`);
  return step;
};
const handleOf = (id: string) => fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(id));
const statusOf = async (id: string) => (await handleOf(id).describe()).status.name;
const verify = (id: string) =>
  fixture.field<{ ok: boolean }>(person('OPERATOR'), 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }', {
    id,
  });

/** A case as it is when everything of its journal can be read. */
const readAtRest = async (id: string): Promise<Case> => {
  await until(async () => (await verify(id)).ok, 60_000);
  return readSmall(fixture, id);
};

/** A case that was approved and whose workflow has ended. */
async function approvedCase(): Promise<Case> {
  const elements = [{ kind: 'FUNDS', account: 'batch-1', money: { value: '7', unit: 'WAN' } }];
  const { id } = await submittedSmall(fixture, CODE, { elements });
  const end = await workSmall(fixture, id);
  expect(end.status).toBe('APPROVED');
  await until(async () => (await statusOf(id)) === 'COMPLETED', 60_000);
  return readAtRest(id);
}

test('a decision is revoked after the case and its workflow have ended, once, and the matter is gone through again', async () => {
  const before = await approvedCase();
  asked.splice(0);
  const step = stepOf(before, 'P');
  const head = officerOf(step, 'HEAD');
  expect(
    (await fixture.field<{ viewerActions: object[] }>(head, ACTIONS, { id: step.id })).viewerActions,
  ).toContainEqual({
    action: 'REVOKE',
    allowed: true,
    reason: null,
  });
  const input = { idempotencyKey: randomUUID(), stepId: step.id, reason: '违反规定作出' };
  const both = await Promise.all([1, 2].map(() => fixture.field<Payload>(head, REVOKE, { input })));
  for (const payload of both) expect(payload).toMatchObject({ userErrors: [], step: { status: 'REVOKED' } });
  expect(both[0]?.cursor).toBe(both[1]?.cursor);
  const after = await readSmall(fixture, before.id);
  expect(after.status).toBe('RUNNING');
  await until(async () => asked.includes('return FUNDS'), 60_000);
  expect(await statusOf(before.id)).toBe('RUNNING');
  expect(await verify(before.id)).toMatchObject({ ok: true });
  const { rows } = await fixture.shared.feed.readAfter(undefined, 5_000, { caseIds: [before.id] });
  const changes = rows.map(({ event: { type, from, to } }) => [type, from, to]);
  expect(changes.filter(([type]) => type === 'step.revoked')).toHaveLength(1);
  expect(changes).toContainEqual(['case.reopened', 'APPROVED', 'RUNNING']);

  await until(async () => {
    const again = { idempotencyKey: randomUUID(), stepId: step.id };
    return (await fixture.field<Payload>(owner, RESUBMIT, { input: again })).userErrors.length === 0;
  }, 60_000);
  expect((await workSmall(fixture, before.id)).status).toBe('APPROVED');
  await until(async () => (await statusOf(before.id)) === 'COMPLETED', 60_000);
  expect(asked).toEqual(['return FUNDS', 'reserve FUNDS#2', 'commit FUNDS#2']);
  // The same key long after: its outcome is answered, nothing is done. The money was committed after the approval was
  // read.
  const again = async () => {
    expect(await fixture.field<Payload>(head, REVOKE, { input })).toMatchObject({ userErrors: [] });
    return readSmall(fixture, before.id);
  };
  const settled = await again();
  expect(settled.status).toBe('APPROVED');
  expect((await again()).version).toBe(settled.version);
  expect(await statusOf(before.id)).toBe('COMPLETED');
});

test('of two who revoke at once one wins; who may not is refused and nothing is started', async () => {
  const before = await approvedCase();
  const step = stepOf(before, 'A');
  const reason = '违反规定作出';
  const ask = (by: ReturnType<typeof person>, more: object = {}) =>
    fixture.field<Payload>(by, REVOKE, { input: { idempotencyKey: randomUUID(), stepId: step.id, reason, ...more } });
  const operator = person('OPERATOR');
  expect((await ask(officer('HC', 'HEAD'))).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await ask(operator, { ifVersion: step.version - 1 })).userErrors).toMatchObject([
    { code: 'VERSION_CONFLICT', path: ['input', 'ifVersion'] },
  ]);
  const accept = { idempotencyKey: randomUUID(), stepId: step.id };
  expect((await fixture.field<Payload>(officerOf(step), ACCEPT, { input: accept })).userErrors).toMatchObject([
    { code: 'CASE_CLOSED' },
  ]);
  expect(await statusOf(before.id)).toBe('COMPLETED');
  const payloads = await Promise.all([ask(operator), ask(officerOf(step, 'HEAD'))]);
  expect(payloads.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(payloads.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  const after = await readSmall(fixture, before.id);
  expect(after.steps.map(({ item, status }) => [item.code, status])).toEqual([
    ['A', 'REVOKED'],
    ['P', 'WAITING'],
  ]);
});

test('a case that was opened again survives the loss of its workflow', async () => {
  const before = await approvedCase();
  const step = stepOf(before, 'P');
  const input = { idempotencyKey: randomUUID(), stepId: step.id, reason: '违反规定作出' };
  expect((await fixture.field<Payload>(person('OPERATOR'), REVOKE, { input })).userErrors).toEqual([]);
  await handleOf(before.id).terminate('lost');
  await until(async () => (await statusOf(before.id)) === 'RUNNING', 60_000);
  expect(await fixture.field<Payload>(person('OPERATOR'), REVOKE, { input })).toMatchObject({ userErrors: [] });
  expect((await readSmall(fixture, before.id)).status).toBe('RUNNING');
});
