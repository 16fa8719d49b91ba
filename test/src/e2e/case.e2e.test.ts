import { startStack, type TestStack } from '../harness/stack';
import { readCase, submit, submitted, workToTheEnd } from './case-driver';

describe('a case through the whole graph', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({
      prefix: 'e2e-case',
      seed: true,
      env: { KUAIJIN_ALLOW_ACCELERATED: 'true' },
    });
  });
  afterAll(() => stack?.close());

  test('is submitted, worked by its departments and approved; the same key submits it once', async () => {
    const submission = { key: 'lowrisk-1', projectId: 'project-QZ-015', catalogueCode: 'CN-ENT-LOWRISK' };
    const id = await submitted(stack, submission);
    expect(await submitted(stack, submission)).toBe(id);
    const ended = await workToTheEnd(stack, id);
    expect(ended.status).toBe('APPROVED');
    expect(new Set(ended.steps.map(({ status }) => status))).toEqual(new Set(['APPROVED']));
    const operator = await stack.token('OPERATOR');
    const { verifyCase } = await stack.ask<{ verifyCase: { ok: boolean; reason: string | null } }>(
      'query ($id: ID!) { verifyCase(caseId: $id) { ok reason entries } }',
      { id },
      operator,
    );
    expect(verifyCase).toMatchObject({ ok: true, reason: null });
  });

  test('of a catalogue that is not published is refused and leaves nothing behind', async () => {
    const refusal = await submit(stack, { key: 'no-1', projectId: 'project-QZ-015', catalogueCode: 'CN-NONE' });
    expect(refusal).toMatchObject({
      approvalCase: null,
      userErrors: [{ code: 'CATALOGUE_NOT_PUBLISHED', path: ['input', 'catalogueCode'] }],
    });
  });

  test('waits at the gate between stages for every core item of the stage before', async () => {
    const id = await submitted(stack, {
      key: 'gate-1',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
    });
    const { steps } = await readCase(stack, id);
    const dispatched = steps.filter(({ status }) => status === 'DISPATCHED').map(({ item }) => item.code);
    expect(dispatched.sort()).toEqual(['C5-101', 'C5-102', 'C5-103', 'C5-105', 'C5-106', 'C5-107']);
    const skipped = await stack.ask<{ approvalCase: { steps: { item: { code: string } }[] } }>(
      'query ($id: ID!) { approvalCase(id: $id) { steps(status: [SKIPPED]) { item { code } } } }',
      { id },
      await stack.token('DISPATCHER', { region: '330800' }),
    );
    expect(skipped.approvalCase.steps).toEqual([{ item: { code: 'C5-104' } }]);
  });
});
