import { startStack, type TestStack } from '../harness/stack';
import { officer, owner, readCase, type StepRow, submitted } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-BATCHES';

interface Result {
  readonly step: {
    readonly id: string;
    readonly status: string;
    readonly assignment: { officerId: string } | null;
  } | null;
  readonly cursor: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
interface Batch {
  readonly results: readonly Result[];
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const inputs = { acceptSteps: 'AcceptStepsInput', urgeSteps: 'UrgeStepsInput', delegateSteps: 'DelegateStepsInput' };

describe('an office handles several steps at once, each of which stands or falls by itself', () => {
  let stack: TestStack;
  let own: readonly StepRow[];
  let handler: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-batches', seed: true });
    await publishSmall(stack, CODE, [[{ code: 'A' }, { code: 'B' }, { code: 'C', department: 'HC' }]]);
    const cases = await Promise.all(
      ['one', 'two'].map((key) => submitted(stack, { key, projectId: 'project-QZ-015', catalogueCode: CODE })),
    );
    const steps = (await Promise.all(cases.map((id) => readCase(stack, id)))).flatMap((one) => one.steps);
    own = steps.filter(({ item }) => item.code !== 'C');
    handler = await officer(stack, own[0]?.departmentId ?? '');
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (mutation: keyof typeof inputs, input: object, token: string): Promise<Batch> => {
    const query = `mutation ($input: ${inputs[mutation]}!) { done: ${mutation}(input: $input) { userErrors { code path }
      results { step { id status assignment { officerId } } cursor userErrors { code path } } } }`;
    return (await stack.ask<{ done: Batch }>(query, { input }, token)).done;
  };
  const of = (steps: readonly StepRow[]) => steps.map(({ id: stepId, version: ifVersion }) => ({ stepId, ifVersion }));
  const outcomes = ({ results }: Batch) => results.map(({ step, userErrors }) => step?.status ?? userErrors[0]);

  test('what one step refuses holds up no other, and the same batch is answered alike', async () => {
    const [first, second, third] = of(own);
    const other = own[0]?.id.replace(/A$/, 'C') ?? '';
    const batch = {
      idempotencyKey: 'accept',
      steps: [first, { ...second, ifVersion: 999 }, third, { stepId: other }, { stepId: 'nowhere/X' }],
      seenOnPaper: true,
    };
    const done = await perform('acceptSteps', batch, handler);
    expect(done.userErrors).toEqual([]);
    expect(outcomes(done)).toMatchObject([
      'ACCEPTED',
      { code: 'VERSION_CONFLICT', path: ['input', 'steps', '1', 'ifVersion'] },
      'ACCEPTED',
      { code: 'NOT_ALLOWED', path: ['input', 'steps', '3', 'stepId'] },
      { code: 'NOT_FOUND', path: ['input', 'steps', '4', 'stepId'] },
    ]);
    expect(await perform('acceptSteps', batch, handler)).toEqual(done);
    const rest = { idempotencyKey: 'the rest', steps: [second, of(own)[3]], seenOnPaper: true };
    expect(outcomes(await perform('acceptSteps', rest, handler))).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  test('an owner urges what waits, once a day a step', async () => {
    const by = await owner(stack);
    const message = '请尽快办理';
    const steps = own.map(({ id: stepId }) => ({ stepId }));
    const urged = await perform('urgeSteps', { idempotencyKey: 'urge', steps: steps.slice(0, 2), message }, by);
    expect(outcomes(urged)).toEqual(['ACCEPTED', 'ACCEPTED']);
    const again = await perform('urgeSteps', { idempotencyKey: 'again', steps: steps.slice(1, 3), message }, by);
    expect(outcomes(again)).toMatchObject([
      { code: 'STATE_CONFLICT', path: ['input', 'steps', '0', 'stepId'] },
      'ACCEPTED',
    ]);
  });

  test('a head gives what waits to one officer; whom the directory does not know gets nothing', async () => {
    const departmentId = own[0]?.departmentId ?? '';
    const head = await officer(stack, departmentId, 'HEAD');
    const steps = own.map(({ id: stepId }) => ({ stepId }));
    const officerId = `${departmentId.replace('department', 'officer')}-2`;
    const given = { steps, officerId, withReturn: false, reason: '分工' };
    const done = await perform('delegateSteps', { idempotencyKey: 'delegate', ...given }, head);
    expect(done.results.map(({ step }) => step?.assignment?.officerId)).toEqual(own.map(() => officerId));
    const unknown = { idempotencyKey: 'unknown', ...given, officerId: 'officer-nobody' };
    expect((await perform('delegateSteps', unknown, head)).results.map(({ userErrors }) => userErrors)).toEqual(
      own.map(() => [{ code: 'NOT_FOUND', path: ['input', 'officerId'] }]),
    );
  });

  test('a step that is named twice, and none at all, are refused as a whole', async () => {
    const twice = [{ stepId: own[0]?.id }, { stepId: own[0]?.id }];
    for (const steps of [twice, []]) {
      const refused = await perform('acceptSteps', { idempotencyKey: 'bad', steps }, handler);
      expect(refused).toMatchObject({ results: [], userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'steps'] }] });
    }
  });
});
