import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, submitted } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-UNKNOWN';
const DELEGATE = `mutation ($input: DelegateStepInput!) {
  delegateStep(input: $input) { step { assignment { officerId } } cursor userErrors { code } } }`;
const OPERATION = 'query ($id: ID!, $key: ID!) { operation(caseId: $id, key: $key) { key state type seq at } }';

describe('an operation whose outcome is unknown, through the whole graph', () => {
  let stack: TestStack;
  let directory: TestStack | undefined;

  beforeAll(async () => {
    // The directory is away while it is asked.
    stack = await startStack({ prefix: 'e2e-unknown', seed: true, confirmsPosts: false });
    await publishSmall(stack, CODE, [[{ code: 'A' }]]);
  }, 120_000);
  afterAll(async () => {
    await directory?.close();
    await stack?.close();
  });

  test('is told by operation(key) when it is known, also after the case has ended; the same key again does nothing new', async () => {
    const id = await submitted(stack, { key: 'unknown', projectId: 'project-QZ-015', catalogueCode: CODE });
    const [step] = (await readCase(stack, id)).steps;
    if (step === undefined) throw new Error('no step');
    const handler = await officer(stack, step.departmentId);
    const headId = step.departmentId.replace('department', 'officer').concat('-head');
    const input = { idempotencyKey: 'lost', stepId: step.id, officerId: headId, reason: '出差' };
    const told = async () =>
      (
        await stack.ask<{ operation: { state: string; type: string | null; seq: number | null } }>(
          OPERATION,
          { id, key: 'lost' },
          handler,
        )
      ).operation;

    // Whom the step goes to is asked of the directory, which does not answer.
    await stack.stack.services.get('directory')?.close();
    const unknown = await stack.gql(DELEGATE, { input }, handler);
    expect(unknown.errors).toMatchObject([
      { extensions: { code: 'OUTCOME_UNKNOWN', path: ['input', 'idempotencyKey'], received: 'lost' } },
    ]);
    expect(await told()).toMatchObject({ key: 'lost', state: 'NOT_RECORDED', type: null, seq: null });

    directory = await startStack({ sharedPrefix: stack.config.prefix, services: ['directory'] });
    await waitFor('the operation to be done', async () => (await told()).state === 'DONE', 60_000);
    const done = await told();
    expect(done).toMatchObject({ state: 'DONE', type: 'step.delegated' });

    const withdrawal = { idempotencyKey: 'withdraw', caseId: id, reason: '项目调整' };
    const withdraw = 'mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { userErrors { code } } }';
    await stack.ask(withdraw, { input: withdrawal }, await owner(stack));
    expect((await readCase(stack, id)).status).toBe('WITHDRAWN');
    expect(await told()).toEqual(done);
    const again = await stack.ask(DELEGATE, { input }, handler);
    expect(again).toMatchObject({
      delegateStep: { step: { assignment: { officerId: headId } }, userErrors: [] },
    });
    const history = 'query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { type } } } }';
    const { approvalCase } = await stack.ask<{ approvalCase: { history: { nodes: { type: string }[] } } }>(
      history,
      { id },
      handler,
    );
    expect(approvalCase.history.nodes.filter(({ type }) => type === 'step.delegated')).toHaveLength(1);
  });
});
