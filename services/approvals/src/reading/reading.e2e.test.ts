import { createHash, randomUUID } from 'node:crypto';
import { officer, owner, ownerId, person, projectId, ServiceFixture } from '../testing/service-fixture';
import { ACCEPT, type Case, DECIDE, openStep, type Payload, type Step, submitted } from '../testing/submission';
import { CaseStore } from './case-store';

let fixture: ServiceFixture;
let cases: readonly Case[];

beforeAll(async () => {
  fixture = await ServiceFixture.open();
  cases = [];
  for (let i = 0; i < 3; i += 1) cases = [...cases, await submitted(fixture)];
});

afterAll(async () => {
  await fixture?.close();
});

const codeOf = (departmentId: string) => departmentId.replace('department-330800-', '');
const first = () => cases[0] as Case;

interface Count {
  readonly value: number;
  readonly isExact: boolean;
}
interface InboxPage {
  readonly total: Count;
  readonly countsByLight: readonly {
    readonly light: string | null;
    readonly count: number;
    readonly isExact: boolean;
  }[];
  readonly nodes: readonly {
    readonly id: string;
    readonly status: string;
    readonly departmentId: string;
    readonly viewerActions: readonly {
      readonly action: string;
      readonly allowed: boolean;
      readonly reason: string | null;
    }[];
  }[];
  readonly pageInfo: { readonly startCursor: string; readonly endCursor: string; readonly hasNextPage: boolean };
}

const byAction = ({ viewerActions }: InboxPage['nodes'][number]) =>
  Object.fromEntries(viewerActions.map(({ action, allowed, reason }) => [action, { allowed, reason }]));

const INBOX = `query ($filter: InboxFilter, $first: Int!, $after: String, $last: Int, $before: String, $orderBy: InboxOrder!, $upTo: Int! = 100) {
  inbox(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    total(upTo: $upTo) { value isExact } countsByLight(upTo: $upTo) { light count isExact }
    nodes { id status departmentId viewerActions { action allowed reason } }
    pageInfo { startCursor endCursor hasNextPage } } }`;
const inbox = (by: ReturnType<typeof officer>, more: object = {}) =>
  fixture.field<InboxPage>(by, INBOX, { first: 100, orderBy: 'DUE', ...more });

describe('an inbox', () => {
  test('holds what waits for the department, counted by light, page by page', async () => {
    const step = openStep(first());
    const by = officer(codeOf(step.departmentId));
    const all = await inbox(by);
    expect(all.nodes.map(({ id }) => id)).toContain(step.id);
    expect(all.total).toEqual({ value: all.nodes.length, isExact: true });
    expect(all.countsByLight.reduce((sum, { count }) => sum + count, 0)).toBe(all.total.value);
    for (const orderBy of ['DUE', 'DISPATCHED']) {
      const ids: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = await inbox(by, { first: 2, orderBy, ...(after === undefined ? {} : { after }) });
        ids.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(ids.sort()).toEqual(all.nodes.map(({ id }) => id).sort());
    }
  });

  test('says what the caller may do, and why not', async () => {
    const step = openStep(first());
    const by = officer(codeOf(step.departmentId));
    const actions = async (who: typeof by) =>
      byAction(
        await fixture.field<InboxPage['nodes'][number]>(
          who,
          'query ($id: ID!) { step(id: $id) { viewerActions { action allowed reason } } }',
          { id: step.id },
        ),
      );
    expect(await actions(by)).toMatchObject({
      ACCEPT: { allowed: true, reason: null },
      DECIDE: { allowed: false, reason: 'STATE_CONFLICT' },
    });
    await fixture.field<Payload>(by, ACCEPT, {
      input: { idempotencyKey: randomUUID(), stepId: step.id, seenOnPaper: true },
    });
    expect(await actions(by)).toMatchObject({
      ACCEPT: { allowed: false, reason: 'STATE_CONFLICT' },
      DECIDE: { allowed: true, reason: null },
    });
    for (const other of [officer('ARC', 'COUNTER'), owner]) {
      expect(await actions(other)).toMatchObject({
        ACCEPT: { reason: 'NOT_ALLOWED' },
        DECIDE: { reason: 'NOT_ALLOWED' },
      });
    }
  });

  test('is filtered by light, by project and by words', async () => {
    const by = officer(codeOf(openStep(first()).departmentId));
    const green = await inbox(by, { filter: { lights: ['GREEN'] } });
    const counted = (await inbox(by)).countsByLight.find(({ light }) => light === 'GREEN')?.count ?? 0;
    expect(green.total.value).toBe(counted);
    expect((await inbox(by, { filter: { lights: ['RED', 'YELLOW'] } })).total.value).toBe(0);
    expect((await inbox(by, { filter: { projectId: 'project-none' } })).total.value).toBe(0);
    expect((await inbox(by, { filter: { search: 'qz-015' } })).total.value).toBe((await inbox(by)).total.value);
    expect((await inbox(by, { filter: { search: '(.*' } })).total.value).toBe(0);
    const words = (search: string) => inbox(by, { filter: { search } }).then(({ total }) => total.value);
    const mine = await words(first().publicCode);
    expect(mine).toBeGreaterThan(0);
    expect(await words(`${first().publicCode.toLowerCase()}  隔离`)).toBe(mine);
    expect(await words(`${first().publicCode} nothing-of-it`)).toBe(0);
  });

  test('is counted up to a bound that the caller names, and says where there is more', async () => {
    const by = officer(codeOf(openStep(first()).departmentId));
    const all = await inbox(by);
    expect(all.nodes.length).toBeGreaterThan(1);
    const bounded = await inbox(by, { upTo: 1, first: 1 });
    expect(bounded.total).toEqual({ value: 1, isExact: false });
    expect(bounded.countsByLight).toEqual([{ light: expect.anything(), count: 1, isExact: false }]);
    const { errors } = await fixture.ask(by, INBOX, { first: 1, orderBy: 'DUE', upTo: 10_001 });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  test('is paged back to where it was paged from', async () => {
    const by = officer(codeOf(openStep(first()).departmentId));
    const front = await inbox(by, { first: 1 });
    const next = await inbox(by, { first: 1, after: front.pageInfo.endCursor });
    const back = await inbox(by, { last: 1, before: next.pageInfo.startCursor });
    expect(back.nodes.map(({ id }) => id)).toEqual(front.nodes.map(({ id }) => id));
  });

  test('of a role is counted, filtered and paged like that of a department', async () => {
    const by = officer(codeOf(openStep(first()).departmentId));
    const todo = await inbox(by, { filter: { role: 'TODO' } });
    expect(todo.nodes.length).toBeGreaterThan(2);
    expect(todo.total.value).toBe(todo.nodes.length);
    const ids: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await inbox(by, { first: 2, filter: { role: 'TODO' }, ...(after === undefined ? {} : { after }) });
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(ids).toEqual(todo.nodes.map(({ id }) => id));
    const one = todo.nodes[0];
    const copying = { idempotencyKey: randomUUID(), stepId: one?.id, officerIds: ['leader-1'] };
    const query = 'mutation ($input: CopyStepInput!) { copyStep(input: $input) { userErrors { code path } } }';
    expect(await fixture.field(officer(codeOf(one?.departmentId ?? '')), query, { input: copying })).toEqual({
      userErrors: [],
    });
    const leader = person('LEADER', { subject: 'leader-1', region: '110000' });
    for (const unread of [true, false]) {
      const copied = await inbox(leader, { filter: { role: 'COPIED', unread } });
      expect([copied.total.value, copied.nodes[0]?.id]).toEqual([1, one?.id]);
    }
  });

  test('of another department is closed; who oversees a city looks into those of its counties', async () => {
    const ask = (who: typeof owner, departmentId: string) =>
      fixture.ask(who, INBOX, { first: 5, orderBy: 'DUE', filter: { departmentId } });
    for (const other of [officer('NR', 'HANDLER', '330802'), officer('DRC')]) {
      expect((await ask(other, 'department-330800-NR')).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    }
    const seen = async (who: typeof owner, departmentId: string) =>
      (await inbox(who, { filter: { departmentId } })).nodes.map((step) => step.departmentId);
    const { departmentId } = openStep(first());
    expect(new Set(await seen(person('LEADER'), departmentId))).toEqual(new Set([departmentId]));
    expect(await seen(person('LEADER', { region: '330802' }), departmentId)).toEqual([]);
    expect(await seen(person('LEADER'), 'department-330802-NR')).toEqual([]);
    expect((await ask(owner, 'department-330800-NR')).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});

test('owners see the cases of their organisation, departments those they handle, who oversees a region those in it, anybody the public status', async () => {
  const list = async (who: typeof owner) =>
    (
      await fixture.field<{ nodes: { id: string }[] }>(
        who,
        '{ approvalCases(first: 50) { nodes { id } pageInfo { hasNextPage } } }',
      )
    ).nodes.map(({ id }) => id);
  const { id, publicCode } = first();
  for (const who of [owner, officer('NR'), person('DISPATCHER', { region: '330000' })]) {
    expect(await list(who)).toContain(id);
    expect(await fixture.field(who, 'query ($id: ID!) { approvalCase(id: $id) { id } }', { id })).toEqual({ id });
  }
  for (const who of [
    person('OWNER', { organisation: 'organisation-x' }),
    person('AGENT', { organisation: ownerId }),
    person('DISPATCHER', { region: '330802' }),
    officer('NONE'),
    person('LAND_MANAGER'),
    { ...officer('NR'), posts: [] },
  ]) {
    expect(await list(who)).not.toContain(id);
    expect(await fixture.ask(who, 'query ($id: ID!) { approvalCase(id: $id) { id } }', { id })).toMatchObject({
      data: { approvalCase: null },
    });
  }
  const anonymous = person([], { subject: 'anonymous', anonymous: true, region: '' });
  expect(
    await fixture.field(
      anonymous,
      'query ($code: String!) { publicCase(code: $code) { code status steps { itemName status } } }',
      {
        code: publicCode,
      },
    ),
  ).toMatchObject({ code: publicCode, status: 'RUNNING' });
  const closed = await fixture.ask(anonymous, 'query ($id: ID!) { approvalCase(id: $id) { id } }', { id });
  expect(closed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a case tells its stages, its plan and its history', async () => {
  interface CaseAnswer {
    readonly stages: readonly { readonly code: string; readonly lead: { readonly id: string } }[];
    readonly clock: { readonly startedAt: string; readonly dueAt: string | null };
    readonly insight: {
      readonly serial: number;
      readonly criticalPathLength: number;
      readonly criticalPath: readonly Step[];
      readonly elapsed: number;
      readonly saved: number;
      readonly plannedSaved: number;
      readonly waitingOnIds: readonly string[];
      readonly remaining: number | null;
      readonly expectedRemaining: number;
      readonly actualCriticalPathLength: number;
      readonly actualCriticalPath: readonly Step[];
      readonly waitsForOwner: boolean;
    };
    readonly history: {
      readonly nodes: readonly { readonly seq: number; readonly type: string }[];
      readonly pageInfo: { readonly startCursor: string; readonly endCursor: string; readonly hasNextPage: boolean };
    };
  }
  const ask = (after?: string) =>
    fixture.field<CaseAnswer>(
      officer('NR'),
      `query ($id: ID!, $after: String) { approvalCase(id: $id) {
        stages { code lead { id } clock { light } steps { id } }
        clock { startedAt dueAt light workingDaysLeft }
        insight { serial criticalPathLength criticalPath { id } elapsed saved plannedSaved waitingOnIds
          remaining expectedRemaining actualCriticalPathLength actualCriticalPath { id } waitsForOwner }
        history(first: 3, after: $after) { nodes { seq type from to } pageInfo { endCursor hasNextPage } } } }`,
      { id: first().id, ...(after === undefined ? {} : { after }) },
    );
  const answer = await ask();
  expect(answer.stages.length).toBeGreaterThan(1);
  // Nothing is decided yet, so nothing is saved yet; the planned saving stands apart.
  expect(answer.insight).toMatchObject({ saved: 0 - answer.insight.elapsed, elapsed: 0 });
  expect(answer.insight.plannedSaved).toBe(
    answer.insight.serial - answer.insight.elapsed - answer.insight.expectedRemaining,
  );
  expect(answer.insight.criticalPath.length).toBeGreaterThan(1);
  expect(answer.insight.serial).toBeGreaterThanOrEqual(answer.insight.criticalPathLength);
  expect(answer.insight.waitingOnIds.length).toBeGreaterThan(0);
  // Nothing has taken time yet: what is expected is what was planned.
  expect(answer.insight).toMatchObject({
    expectedRemaining: answer.insight.criticalPathLength,
    actualCriticalPathLength: answer.insight.criticalPathLength,
    waitsForOwner: false,
  });
  expect(answer.insight.actualCriticalPath.length).toBeGreaterThan(1);
  expect(answer.history.nodes.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  const next = await ask(answer.history.pageInfo.endCursor);
  expect(next.history.nodes[0]).toMatchObject({ seq: 4 });
});

test('references are loaded in batches: one store query a type and level', async () => {
  const many = jest.spyOn(CaseStore.prototype, 'getMany');
  const ofProjects = jest.spyOn(CaseStore.prototype, 'ofProjects');
  const representations = [
    ...cases.map(({ id }) => ({ __typename: 'ApprovalCase', id })),
    ...cases.flatMap(({ steps }) => steps.slice(0, 5).map(({ id }) => ({ __typename: 'Step', id }))),
    ...[projectId, 'project-2', 'project-3'].map((id) => ({ __typename: 'Project', id })),
  ];
  const found = await fixture.field<readonly { readonly id?: string }[]>(
    officer('NR'),
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on ApprovalCase { id steps { id dependsOn { id } approvalCase { id } } }
      ... on Step { id status approvalCase { id steps { id } } }
      ... on Project { approvalCases(first: 10) { nodes { id steps { id } } } } } }`,
    { representations },
  );
  expect(found).toHaveLength(representations.length);
  expect([many.mock.calls.length, ofProjects.mock.calls.length]).toEqual([1, 1]);
  many.mockRestore();
  ofProjects.mockRestore();
});

test('a paper is uploaded, named by a decision and read by its signed address', async () => {
  const bytes = Buffer.from('%PDF-1.7');
  const by = officer(codeOf(openStep(cases[1] as Case).departmentId));
  const step = openStep(cases[1] as Case);
  const input = {
    idempotencyKey: randomUUID(),
    fileName: '批复.pdf',
    mediaType: 'application/pdf',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const upload = await fixture.field<{ attachment: { id: string }; uploadUrl: string; userErrors: unknown[] }>(
    by,
    'mutation ($input: UploadInput!) { createUpload(input: $input) { attachment { id } uploadUrl userErrors { code path } } }',
    { input },
  );
  const origin = new URL(fixture.processes[0]?.running.url ?? '').origin;
  const put = await fetch(`${origin}${upload.uploadUrl}`, { method: 'PUT', body: bytes });
  expect(put.status).toBe(201);
  await fixture.field<Payload>(by, ACCEPT, {
    input: { idempotencyKey: randomUUID(), stepId: step.id, seenOnPaper: true },
  });
  const decision = { decision: 'APPROVE', opinion: '同意', fileIds: [upload.attachment.id] };
  await fixture.field<Payload>(by, DECIDE, { input: { idempotencyKey: randomUUID(), stepId: step.id, ...decision } });
  const decided = await fixture.field<{
    outcome: { files: { url: string; sha256: string }[]; decided: { post: string } };
  }>(by, 'query ($id: ID!) { step(id: $id) { outcome { opinion decided { post } files { sha256 url } } } }', {
    id: step.id,
  });
  expect(decided.outcome.decided.post).toBe('HANDLER');
  const read = await fetch(`${origin}${decided.outcome.files[0]?.url}`);
  expect(Buffer.from(await read.arrayBuffer())).toEqual(bytes);
});

test('several steps are decided at once: one operation a case, each step with its own answer', async () => {
  const mine = await Promise.all([submitted(fixture), submitted(fixture)]);
  const steps = mine.map(openStep);
  const by = officer(codeOf(steps[0]?.departmentId ?? ''));
  for (const { id } of steps) {
    await fixture.field<Payload>(by, ACCEPT, {
      input: { idempotencyKey: randomUUID(), stepId: id, seenOnPaper: true },
    });
  }
  const stepIds = [...steps.map(({ id }) => id), 'case-none/X'];
  const decideAll = (key: string) =>
    fixture.field<{ results: Payload[]; userErrors: unknown[] }>(
      by,
      `mutation ($input: DecideStepsInput!) { decideSteps(input: $input) { userErrors { code path }
        results { cursor userErrors { code path } step { id status } } } }`,
      { input: { idempotencyKey: key, stepIds, decision: 'APPROVE', opinion: '同意' } },
    );
  const key = randomUUID();
  for (const { results } of [await decideAll(key), await decideAll(key)]) {
    expect(results.map(({ step }) => step?.status ?? null)).toEqual(['APPROVED', 'APPROVED', null]);
    expect(results[2]?.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'stepIds', '2'] }]);
  }
});

test('a page that is too large and a cursor of somebody else are refused', async () => {
  const ask = (query: string) => fixture.ask(officer('NR'), query);
  expect(
    (await ask('{ inbox(first: 101) { nodes { id } pageInfo { hasNextPage } } }')).errors?.[0]?.extensions.code,
  ).toBe('INVALID_INPUT');
  expect(
    (await ask('{ inbox(after: "abc") { nodes { id } pageInfo { hasNextPage } } }')).errors?.[0]?.extensions.code,
  ).toBe('CURSOR_INVALID');
});
