import { cut, gate } from '../faults/wire/faults';
import { WireProxy } from '../faults/wire/proxy';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, submitted } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-UNKNOWN';
const DELEGATE = `mutation ($input: DelegateStepInput!) {
  delegateStep(input: $input) { step { assignment { officerId } } cursor userErrors { code } } }`;
const OPERATION = 'query ($id: ID!, $key: ID!) { operation(caseId: $id, key: $key) { key state type seq at } }';

describe('an operation whose outcome is unknown, through the whole graph', () => {
  let proxy: WireProxy;
  let stack: TestStack;

  beforeAll(async () => {
    proxy = await WireProxy.start(process.env['MONGODB_URI'] ?? '');
    stack = await startStack({ prefix: 'e2e-unknown', seed: true, env: { MONGODB_URI: proxy.uri } });
    await publishSmall(stack, CODE, [[{ code: 'A' }]]);
  }, 120_000);
  afterAll(async () => {
    proxy?.clear();
    await stack?.close();
    await proxy?.close();
  });

  test('is told by operation(key) when it is known, also after the case has ended; the same key again does nothing new', async () => {
    const id = await submitted(stack, { key: 'unknown', projectId: 'project-QZ-015', catalogueCode: CODE });
    const [step] = (await readCase(stack, id)).steps;
    if (step === undefined) throw new Error('no step');
    const handler = await officer(stack, step.departmentId);
    const headId = step.departmentId.replace('department', 'officer').concat('-head');
    const input = { idempotencyKey: 'lost', stepId: step.id, officerId: headId, reason: '出差' };
    const operation = async () =>
      (
        await stack.ask<{ operation: { state: string; type: string | null; seq: number | null } }>(
          OPERATION,
          { id, key: 'lost' },
          handler,
        )
      ).operation;

    // What the store was told to write it has not written, and what stands under the key it does not tell.
    const written = gate();
    const isDelegation = ({ key }: { readonly key?: unknown }) => String(key).startsWith('delegate-');
    const where = { collection: 'case_journal' };
    const held = proxy.when(
      { ...where, command: 'insert', where: ({ document }) => document['documents'].some(isDelegation) },
      written.fault,
    );
    const unread = proxy.when(
      { ...where, command: 'find', where: ({ document }) => isDelegation(document['filter']) },
      cut('before'),
    );
    const unknown = await stack.gql(DELEGATE, { input }, handler);
    expect(unknown.errors).toMatchObject([
      { extensions: { code: 'OUTCOME_UNKNOWN', path: ['input', 'idempotencyKey'], received: 'lost' } },
    ]);
    expect({ held: held.hits > 0, unread: unread.hits > 0 }).toEqual({ held: true, unread: true });
    unread.remove();
    expect(await operation()).toMatchObject({ key: 'lost', state: 'NOT_RECORDED', type: null, seq: null });

    held.remove();
    written.open();
    await waitFor('the operation to be done', async () => (await operation()).state === 'DONE', 60_000);
    const done = await operation();
    expect(done).toMatchObject({ state: 'DONE', type: 'step.delegated' });

    const withdrawal = { idempotencyKey: 'withdraw', caseId: id, reason: '项目调整' };
    const withdraw = 'mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { userErrors { code } } }';
    await stack.ask(withdraw, { input: withdrawal }, await owner(stack));
    expect((await readCase(stack, id)).status).toBe('WITHDRAWN');
    expect(await operation()).toEqual(done);
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
