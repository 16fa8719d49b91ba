import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, submitted, workToTheEnd } from './case-driver';
import { fundBatch, publishSmall } from './small-catalogue';

const CODE = 'E2E-REVOKE';

interface Payload {
  readonly step: { readonly status: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

describe('a decision is revoked after its case was approved, through the whole graph', () => {
  let stack: TestStack;
  let batchId: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-revoke', seed: true });
    batchId = await fundBatch(stack, '撤销批次', '100');
    await publishSmall(stack, CODE, [
      [{ code: 'A', overlay: { elements: [{ kind: 'FUNDS', commit_on: 'PERMIT_APPROVED' }] } }],
      [{ code: 'P', department: 'HC', dependsOn: ['A'], overlay: { construction_permit: true } }],
    ]);
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (mutation: string, type: string, token: string, input: object): Promise<Payload> => {
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { step { status } userErrors { code } } }`;
    return (await stack.ask<{ done: Payload }>(query, { input }, token)).done;
  };
  const available = async () => {
    const query = 'query ($id: ID!) { fundBatch(id: $id) { available { wan } committed { wan } } }';
    const token = await stack.token('FUND_MANAGER', { region: '330800' });
    type Batch = { fundBatch: { available: { wan: string }; committed: { wan: string } } };
    const { fundBatch: batch } = await stack.ask<Batch>(query, { id: batchId }, token);
    return [batch.available.wan, batch.committed.wan];
  };

  test('the money that the permit committed comes back, the case is open again, and is approved a second time', async () => {
    const elements = [{ kind: 'FUNDS', account: batchId, money: { value: '40', unit: 'WAN' } }];
    const id = await submitted(stack, { key: 'revoke-1', projectId: 'project-QZ-015', catalogueCode: CODE, elements });
    expect((await workToTheEnd(stack, id)).status).toBe('APPROVED');
    await waitFor('the money to be committed', async () => (await available())[1] === '40.000000');

    const step = (await readCase(stack, id)).steps.find(({ item }) => item.code === 'P');
    if (step === undefined) throw new Error('no step P');
    const head = await officer(stack, step.departmentId, 'HEAD');
    const input = { idempotencyKey: 'revoke', stepId: step.id, reason: '违反规定作出' };
    for (const _try of [1, 2]) {
      expect(await perform('revokeStep', 'ReasonedStepInput', head, input)).toEqual({
        step: { status: 'REVOKED' },
        userErrors: [],
      });
    }
    expect((await readCase(stack, id)).status).toBe('RUNNING');
    await waitFor('the money to come back', async () => (await available())[0] === '100.000000');

    const again = { stepId: step.id };
    await waitFor('the matter to be submitted again', async () => {
      const key = { idempotencyKey: 'again', ...again };
      return (await perform('resubmitStep', 'StepInput', await owner(stack), key)).userErrors.length === 0;
    });
    const done = async (mutation: string, type: string, more: object) =>
      perform(mutation, type, head, { idempotencyKey: `${mutation} again`, ...again, ...more });
    await waitFor('the permit to be dispatched', async () =>
      (await readCase(stack, id)).steps.some(({ item, status }) => item.code === 'P' && status === 'DISPATCHED'),
    );
    expect((await done('acceptStep', 'AcceptStepInput', { seenOnPaper: true })).userErrors).toEqual([]);
    const decision = { decision: 'APPROVE', opinion: '重新同意' };
    expect((await done('decideStep', 'DecideStepInput', decision)).step).toEqual({ status: 'APPROVED' });
    expect((await readCase(stack, id)).status).toBe('APPROVED');
    await waitFor('the money to be committed again', async () => (await available()).join() === '60.000000,40.000000');
    const operator = await stack.token('OPERATOR', { region: '330800' });
    const verified = await stack.ask(
      'query ($id: ID!, $batch: ID!) { verifyCase(caseId: $id) { ok } verifyFundBatch(batchId: $batch) { ok } }',
      { id, batch: batchId },
      operator,
    );
    expect(verified).toEqual({ verifyCase: { ok: true }, verifyFundBatch: { ok: true } });
  });
});
