/**
 * What a careless or hostile client may send, over HTTP: each gets its registered code, with path and expectation where
 * there is an argument, and changes nothing.
 */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, submit, submitted, workToTheEnd } from './case-driver';

interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly expected?: string | null;
  readonly received?: string | null;
  readonly status?: string;
}

const STEP = `mutation ($input: DecideStepInput!) { decideStep(input: $input) { step { id } userErrors { code path
  ... on InvalidInput { expected received } ... on NotAllowed { neededPost } ... on StateConflict { status version changed { actorId at } } } } }`;
const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { step { id } userErrors { code path
  ... on StateConflict { status version } } } }`;
const WITHDRAW = `mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { approvalCase { status } userErrors { code path } } }`;
const RESERVE = `mutation ($input: ReserveQuotaInput!) { reserveQuota(input: $input) { reservation { id } userErrors { code path
  ... on InvalidInput { expected received } } } }`;
const PUBLISH = `mutation ($input: PublishCatalogueInput!) { publishCatalogue(input: $input) { catalogue { version } userErrors { code path
  ... on InvalidInput { expected received } } } }`;
const POOLS = '{ quotaPools(kind: LAND_PLAN) { nodes { id version available { value } reserved { value } } } }';

describe('bad input over HTTP', () => {
  let stack: TestStack;
  let caseId: string;

  beforeAll(async () => {
    stack = await startStack({
      prefix: 'e2e-bad',
      seed: true,
      env: { KUAIJIN_ALLOW_ACCELERATED: 'true' },
    });
    caseId = await submitted(stack, { key: 'bad-1', projectId: 'project-QZ-015', catalogueCode: 'CN-ENT-LOWRISK' });
  });
  afterAll(() => stack?.close());

  const step = async (code: string) => {
    const found = (await readCase(stack, caseId)).steps.find(({ item }) => item.code === code);
    if (!found) throw new Error(`no step ${code}`);
    return found;
  };
  const decide = async (token: string, input: object): Promise<readonly Refused[]> => {
    const data = await stack.ask<{ decideStep: { userErrors: Refused[] } }>(
      STEP,
      { input: { decision: 'APPROVE', opinion: '同意', ...input } },
      token,
    );
    return data.decideStep.userErrors;
  };
  const pool = async () => {
    const data = await stack.ask<{ quotaPools: { nodes: { id: string }[] } }>(
      POOLS,
      {},
      await stack.token('LAND_MANAGER'),
    );
    const first = data.quotaPools.nodes[0];
    if (!first) throw new Error('no pool');
    return first;
  };

  test('an unknown id', async () => {
    const errors = await decide(await officer(stack, 'department-330800-DRC'), {
      idempotencyKey: 'u-1',
      stepId: 'step-nowhere',
    });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'stepId'] }]);
    const { project } = await stack.ask<{ project: null }>(
      '{ project(id: "project-none") { id } }',
      {},
      await stack.token('DISPATCHER'),
    );
    expect(project).toBeNull();
  });

  test('a malformed project code', async () => {
    const query = 'query ($code: ProjectCode!) { project(code: $code) { id } }';
    const { errors } = await stack.gql(query, { code: '12-34' }, await stack.token('DISPATCHER'));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'MALFORMED_CODE',
      received: expect.stringContaining('12-34'),
    });
  });

  test('a catalogue with a cycle names the place and publishes nothing', async () => {
    const item = (code: string, before: string) =>
      `      - {code: ${code}, name_zh: 事项, name_en: item, department: NR, kind: PERMIT, lane: PARALLEL_CORE, applies: ALWAYS, depends_on: [${before}], materials: [], tolerance: FORBIDDEN, commitment: FORBIDDEN}`;
    const base = `code: ROUND\nname_zh: 圈\nname_en: round\nstages:\n  - code: S1\n    name_zh: 阶段\n    name_en: stage\n    lead_department: NR\n    items:\n${item('A', 'B')}\n${item('B', 'A')}\n`;
    const data = await stack.ask<{ publishCatalogue: { userErrors: Refused[] } }>(
      PUBLISH,
      { input: { idempotencyKey: 'cycle', base } },
      await stack.token('CATALOGUE_EDITOR'),
    );
    expect(data.publishCatalogue.userErrors).toMatchObject([
      {
        code: 'CATALOGUE_INVALID',
        path: ['input', 'base', 'stages', '0', 'items', '0', 'depends_on'],
        expected: 'no cycle of dependencies',
        received: expect.stringMatching(/A -> B -> A \(line 10\)/),
      },
    ]);
    expect(await stack.ask('{ catalogue(code: "ROUND") { version } }')).toEqual({ catalogue: null });
  });

  test('a decision by a department that takes no part in the case', async () => {
    const { id, version } = await step('LR-1');
    const errors = await decide(await officer(stack, 'department-330800-WR'), { idempotencyKey: 'w-1', stepId: id });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await step('LR-1')).version).toBe(version);
  });

  test('a decision without the post is refused before any rule', async () => {
    const { id } = await step('LR-1');
    const errors = await decide(await stack.token('STATISTICIAN'), { idempotencyKey: 'p-1', stepId: id });
    expect(errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('an acceptance of a step that waits, and a decision of a finished one, tell the state', async () => {
    const waiting = await step('LR-6');
    const accept = await stack.ask<{ acceptStep: { userErrors: Refused[] } }>(
      ACCEPT,
      { input: { idempotencyKey: 'f-0', stepId: waiting.id } },
      await officer(stack, waiting.departmentId),
    );
    expect(accept.acceptStep.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', status: 'WAITING' }]);
    const ended = await workToTheEnd(stack, caseId);
    const first = ended.steps[0];
    expect(first).toBeDefined();
    const errors = await decide(await officer(stack, first?.departmentId ?? ''), {
      idempotencyKey: 'f-1',
      stepId: first?.id,
    });
    expect(errors).toMatchObject([{ code: expect.stringMatching(/STATE_CONFLICT|CASE_CLOSED/) }]);
    expect((await readCase(stack, caseId)).version).toBe(ended.version);
  });

  test('a decision on a withdrawn case', async () => {
    const id = await submitted(stack, { key: 'bad-2', projectId: 'project-QZ-015', catalogueCode: 'CN-ENT-LOWRISK' });
    const { withdrawCase } = await stack.ask<{ withdrawCase: { approvalCase: { status: string } } }>(
      WITHDRAW,
      { input: { idempotencyKey: 'wd', caseId: id, reason: '不再建设' } },
      await owner(stack),
    );
    expect(withdrawCase.approvalCase.status).toBe('WITHDRAWN');
    const row = await readCase(stack, id);
    const errors = await decide(await officer(stack, row.steps[0]?.departmentId ?? ''), {
      idempotencyKey: 'wd-1',
      stepId: row.steps[0]?.id,
    });
    expect(errors).toMatchObject([{ code: 'CASE_CLOSED' }]);
    expect((await readCase(stack, id)).version).toBe(row.version);
  });

  test.each([
    ['a negative amount', { value: '-5', unit: 'MU' }, 'NEGATIVE_AMOUNT'],
    ['nothing', { value: '0', unit: 'MU' }, 'NEGATIVE_AMOUNT'],
    ['no whole number of thirds of a square metre', { value: '0.0001', unit: 'MU' }, 'NOT_WHOLE_MINOR_UNITS'],
    ['a unit of energy for land', { value: '1', unit: 'TCE' }, 'UNIT_MISMATCH'],
  ])('an amount that is %s', async (_name, amount, code) => {
    const before = await pool();
    const data = await stack.ask<{ reserveQuota: { userErrors: Refused[] } }>(
      RESERVE,
      {
        input: {
          idempotencyKey: `amount-${amount.value}-${amount.unit}`,
          poolId: before.id,
          projectId: 'project-QZ-015',
          amount,
          purpose: '试',
        },
      },
      await stack.token('LAND_MANAGER'),
    );
    expect(data.reserveQuota.userErrors).toMatchObject([{ code, path: expect.arrayContaining(['input', 'amount']) }]);
    expect(await pool()).toEqual(before);
  });

  test('a string of 1 MB', async () => {
    const { id } = await step('LR-1');
    const { errors, status } = await stack.gql(
      STEP,
      { input: { idempotencyKey: 'big', stepId: id, decision: 'APPROVE', opinion: '大'.repeat(1_000_000) } },
      await officer(stack, 'department-330800-DRC'),
    );
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions.code).toBe('TOO_LARGE');
  });

  test('broken JSON', async () => {
    const response = await fetch(stack.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('an expired token, a token that is none, and no token', async () => {
    const query = '{ projects { nodes { id } } }';
    const expired = await stack.gql(query, {}, await stack.token('DISPATCHER', { hours: -1 }));
    expect(expired.errors?.[0]?.extensions.code).toBe('TOKEN_EXPIRED');
    const forged = await stack.gql(query, {}, 'eyJhbGciOiJub25lIn0.e30.');
    expect(forged.errors?.[0]?.extensions.code).toBe('TOKEN_INVALID');
    const none = await stack.gql(query);
    expect(none.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a key that was used for something else', async () => {
    const { userErrors } = await submit(stack, {
      key: 'bad-1',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: true }],
    });
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }]);
  });

  test('after all of it the product still answers', async () => {
    const id = await submitted(stack, { key: 'bad-3', projectId: 'project-QZ-015', catalogueCode: 'CN-ENT-LOWRISK' });
    await waitFor('the first step', async () =>
      (await readCase(stack, id)).steps.some(({ status }) => status === 'DISPATCHED'),
    );
  });
});
