import { randomUUID } from 'node:crypto';
import { officer, owner, person, projectId, ServiceFixture } from '../testing/service-fixture';
import {
  ACCEPT,
  CASE,
  type Case,
  DECIDE,
  openStep,
  type Payload,
  type Step,
  SUBMIT,
  submission,
  submitted,
  WITHDRAW,
} from '../testing/submission';

let fixture: ServiceFixture;

beforeAll(async () => {
  fixture = await ServiceFixture.open();
});

afterAll(async () => {
  await fixture?.close();
});

const codeOf = (departmentId: string) => departmentId.replace('department-330800-', '');
const accept = (step: Step, more: object = {}, by = officer(codeOf(step.departmentId))) =>
  fixture.field<Payload>(by, ACCEPT, {
    input: { idempotencyKey: randomUUID(), stepId: step.id, seenOnPaper: true, ...more },
  });
const decide = (step: Step, more: object = {}, by = officer(codeOf(step.departmentId))) =>
  fixture.field<Payload>(by, DECIDE, {
    input: { idempotencyKey: randomUUID(), stepId: step.id, decision: 'APPROVE', opinion: '同意', ...more },
  });
const read = (id: string) => fixture.field<Case>(officer('NR'), CASE, { id });
const withdraw = (caseId: string, more: object = {}, by = owner) =>
  fixture.field<Payload>(by, WITHDRAW, {
    input: { idempotencyKey: randomUUID(), caseId, reason: '不再建设', ...more },
  });

test('a case is submitted, taken and decided; each payload reads its own write and names the feed', async () => {
  const one = await submitted(fixture);
  expect(one).toMatchObject({ status: 'RUNNING' });
  const step = openStep(one);
  const taken = await accept(step, { ifVersion: step.version });
  expect(taken).toMatchObject({ userErrors: [], step: { status: 'ACCEPTED' } });
  const decided = await decide(step, { documentNumber: '衢发改〔2026〕1号' });
  expect(decided).toMatchObject({ userErrors: [], step: { status: 'APPROVED' } });
  const after = await fixture.shared.feed.readAfter(taken.cursor ?? '', 100, { caseIds: [one.id] });
  expect(after.rows.map(({ event }) => event.type)).toContain('step.decided');
  expect(after.rows.find(({ event }) => event.type === 'step.decided')?.event).toMatchObject({
    subject: one.id,
    stepId: step.id,
    departmentId: step.departmentId,
    projectId,
    from: 'ACCEPTED',
    to: 'APPROVED',
    reason: '同意',
  });
});

test('a repeated key is answered with the cursor of its own change: who follows after it misses nothing', async () => {
  const one = await submitted(fixture);
  const step = openStep(one);
  const input = { idempotencyKey: randomUUID(), stepId: step.id, seenOnPaper: true };
  const by = officer(codeOf(step.departmentId));
  const first = await fixture.field<Payload>(by, ACCEPT, { input });
  await decide(step);
  const again = await fixture.field<Payload>(by, ACCEPT, { input });
  expect(again).toMatchObject({ userErrors: [], step: { status: 'APPROVED' }, cursor: first.cursor });
  const { rows } = await fixture.shared.feed.readAfter(again.cursor ?? '', 100, { stepIds: [step.id] });
  expect(rows.map(({ event }) => event.type)).toEqual(['step.decided']);
});

test('a submission that is repeated is the same case, also when the first answer was lost', async () => {
  const input = await submission(fixture);
  const aborted = new AbortController();
  const lost = fixture.ask(owner, SUBMIT, { input }, { signal: aborted.signal });
  setImmediate(() => aborted.abort());
  await lost.catch(() => undefined);
  const [first, second] = await Promise.all([
    fixture.field<Payload>(owner, SUBMIT, { input }),
    fixture.field<Payload>(owner, SUBMIT, { input }),
  ]);
  expect(first.approvalCase?.id).toBe(second.approvalCase?.id);
  const other = await fixture.field<Payload>(owner, SUBMIT, { input: { ...input, secondsPerWorkingDay: 5 } });
  expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }]);
});

test('a decision whose answer was lost is asked again under its key and done once', async () => {
  const one = await submitted(fixture);
  const step = openStep(one);
  await accept(step);
  const input = { idempotencyKey: randomUUID(), stepId: step.id, decision: 'APPROVE', opinion: '同意' };
  const by = officer(codeOf(step.departmentId));
  const aborted = new AbortController();
  const lost = fixture.ask(by, DECIDE, { input }, { signal: aborted.signal });
  setImmediate(() => aborted.abort());
  await lost.catch(() => undefined);
  const again = await Promise.all([1, 2, 3].map(() => fixture.field<Payload>(by, DECIDE, { input })));
  for (const payload of again) expect(payload).toMatchObject({ userErrors: [], step: { status: 'APPROVED' } });
  const operation = await fixture.field(
    by,
    'query ($id: ID!, $key: ID!) { operation(caseId: $id, key: $key) { state type seq } }',
    {
      id: one.id,
      key: input.idempotencyKey,
    },
  );
  expect(operation).toMatchObject({ state: 'DONE', type: 'step.decided' });
  const history = await fixture
    .field<{ nodes: { type: string; stepId: string }[] }>(
      by,
      'query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { type stepId from to } } } }',
      { id: one.id },
    )
    .then((found) => (found as unknown as { history: { nodes: { type: string; stepId: string }[] } }).history.nodes);
  expect(history.filter(({ type, stepId }) => type === 'step.decided' && stepId === step.id)).toHaveLength(1);
  const reused = await fixture.field<Payload>(by, DECIDE, { input: { ...input, opinion: '不同意' } });
  expect(reused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('of two officers who decide at once one wins and the other gets the state and who it was', async () => {
  const step = openStep(await submitted(fixture));
  await accept(step);
  const code = codeOf(step.departmentId);
  const two = [officer(code), person('HEAD', { department: step.departmentId, subject: 'head-2' })];
  const payloads = await Promise.all(two.map((by) => decide(step, {}, by)));
  const won = payloads.filter(({ userErrors }) => userErrors.length === 0);
  const losers = payloads.filter(({ userErrors }) => userErrors.length > 0);
  expect([won.length, losers.length]).toEqual([1, 1]);
  expect(losers[0]?.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', status: 'APPROVED' }]);
  expect(two.map(({ subject }) => subject)).toContain(losers[0]?.userErrors[0]?.changed?.actorId);
});

describe('what is not acceptable is refused with its code and path and changes nothing', () => {
  let running: Case;
  let taken: Step;
  let done: Step;
  let withdrawn: Step;

  beforeAll(async () => {
    running = await submitted(fixture);
    const steps = running.steps.filter(({ status, item }) => status === 'DISPATCHED' && item.promisedWorkingDays);
    [taken, done] = steps as [Step, Step];
    await accept(taken);
    await accept(done);
    await decide(done);
    const other = await submitted(fixture);
    withdrawn = openStep(other);
    await accept(withdrawn);
    await withdraw(other.id);
    running = await read(running.id);
  });

  const refused = async (payload: Payload, code: string, path: readonly string[]) => {
    expect(payload.userErrors).toMatchObject([{ code, path }]);
    expect(await read(running.id)).toEqual(running);
    return payload.userErrors[0];
  };

  test('an unknown step', async () => {
    await refused(await decide({ ...taken, id: 'case-none/X' }), 'NOT_FOUND', ['input', 'stepId']);
    await refused(await accept({ ...taken, id: 'nothing' }), 'NOT_FOUND', ['input', 'stepId']);
  });

  test('an unknown case', async () => {
    await refused(await withdraw('case-none'), 'NOT_FOUND', ['input', 'caseId']);
  });

  test('a step of a region that the caller does not see', async () => {
    await refused(await decide(taken, {}, officer('NR', 'HANDLER', '330900')), 'NOT_FOUND', ['input', 'stepId']);
    await refused(await decide(taken, {}, officer('NR', 'HANDLER', '330802')), 'NOT_FOUND', ['input', 'stepId']);
  });

  test('a decision by the wrong department', async () => {
    const other = running.steps.find(({ departmentId }) => departmentId !== taken.departmentId) as Step;
    const error = await refused(await decide(taken, {}, officer(codeOf(other.departmentId))), 'NOT_ALLOWED', [
      'input',
      'stepId',
    ]);
    expect(error).toBeDefined();
  });

  test('a decision by the wrong post', async () => {
    const [error] = (await decide(taken, {}, owner)).userErrors;
    expect(error?.code).toBe('NOT_ALLOWED');
    expect(await read(running.id)).toEqual(running);
  });

  test('a decision on a finished step', async () => {
    const error = await refused(await decide(done), 'STATE_CONFLICT', ['input', 'stepId']);
    expect(error).toMatchObject({ status: 'APPROVED' });
  });

  test('a decision on a step that nobody has taken', async () => {
    const step = running.steps.find(({ status }) => status === 'WAITING') as Step;
    await refused(await decide(step), 'STATE_CONFLICT', ['input', 'stepId']);
  });

  test('a decision on a step of a withdrawn case', async () => {
    const error = await refused(await decide(withdrawn), 'CASE_CLOSED', ['input', 'stepId']);
    expect(error).toMatchObject({ status: 'WITHDRAWN' });
  });

  test('by an office that has no business there, also after the workflow of the case has ended', async () => {
    const { userErrors } = await decide(withdrawn, {}, officer('MEDIA'));
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('an old version', async () => {
    await refused(await decide(taken, { ifVersion: 1 }), 'VERSION_CONFLICT', ['input', 'ifVersion']);
  });

  test.each([
    ['no opinion', { opinion: ' ' }, ['input', 'opinion']],
    ['an opinion without end', { opinion: 'x'.repeat(5_000) }, ['input', 'opinion']],
    ['a key of the system', { idempotencyKey: '~x' }, ['input', 'idempotencyKey']],
    ['an empty key', { idempotencyKey: '' }, ['input', 'idempotencyKey']],
    ['conditions of a plain approval', { conditions: ['a'] }, ['input', 'conditions']],
    ['no conditions', { decision: 'APPROVE_WITH_CONDITIONS' }, ['input', 'conditions']],
  ])('%s', async (_name, more, path) => {
    await refused(await decide(taken, more), 'INVALID_INPUT', path);
  });

  test('a file that was never uploaded', async () => {
    await refused(await decide(taken, { fileIds: ['file-none'] }), 'NOT_FOUND', ['input', 'fileIds', '0']);
  });

  test('a withdrawal by another owner', async () => {
    const other = person('OWNER', { organisation: 'organisation-other' });
    await refused(await withdraw(running.id, {}, other), 'NOT_FOUND', ['input', 'caseId']);
  });
});

describe('an application that is not acceptable is refused with its code and path', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['an unknown project', { projectId: 'project-none' }, 'NOT_FOUND', ['input', 'projectId']],
    ['an unknown catalogue', { catalogueCode: 'X' }, 'CATALOGUE_NOT_PUBLISHED', ['input', 'catalogueCode']],
    ['an unknown version', { catalogueVersion: 99 }, 'CATALOGUE_NOT_PUBLISHED', ['input', 'catalogueVersion']],
    ['no answers', { conditions: [] }, 'CONDITION_UNANSWERED', ['input', 'conditions']],
    [
      'a negative amount',
      { elements: [{ kind: 'FUNDS', account: 'batch', money: { value: '-1', unit: 'YUAN' } }] },
      'NEGATIVE_AMOUNT',
      ['input', 'elements', '0', 'money', 'value'],
    ],
    [
      'a fraction of a fen',
      { elements: [{ kind: 'FUNDS', account: 'batch', money: { value: '0.001', unit: 'YUAN' } }] },
      'NOT_WHOLE_MINOR_UNITS',
      ['input', 'elements', '0', 'money', 'value'],
    ],
    [
      'land without an area',
      { elements: [{ kind: 'LAND', account: 'pool' }] },
      'INVALID_INPUT',
      ['input', 'elements', '0', 'quantity'],
    ],
    ['a working day of a second', { secondsPerWorkingDay: 1 }, 'INVALID_INPUT', ['input', 'secondsPerWorkingDay']],
  ])('%s', async (_name, more, code, path) => {
    const input = await submission(fixture, [], more);
    const payload = await fixture.field<Payload>(owner, SUBMIT, { input });
    expect(payload.approvalCase).toBeNull();
    expect(payload.userErrors[0]).toMatchObject({ code, path });
  });

  test('a refused submission may be repeated under its key once the reason is gone', async () => {
    const input = await submission(fixture, [], { projectId: 'project-none' });
    const payload = await fixture.field<Payload>(owner, SUBMIT, { input });
    expect(payload.userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
    const again = await fixture.field<Payload>(owner, SUBMIT, { input: { ...input, projectId } });
    expect(again).toMatchObject({ userErrors: [], approvalCase: { status: 'RUNNING' } });
  });
});

test('an accelerated clock is refused where the deployment forbids it', async () => {
  const strict = await ServiceFixture.open({}, { KUAIJIN_ALLOW_ACCELERATED: 'false' });
  try {
    const input = await submission(strict, [], { secondsPerWorkingDay: 2 });
    const payload = await strict.field<Payload>(owner, SUBMIT, { input });
    expect(payload.userErrors).toMatchObject([
      { code: 'ACCELERATION_FORBIDDEN', path: ['input', 'secondsPerWorkingDay'] },
    ]);
  } finally {
    await strict.close();
  }
});
