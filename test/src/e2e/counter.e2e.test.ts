import { startStack, type TestStack } from '../harness/stack';
import { officer, owner, submitted, workToTheEnd } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-COUNTER';

interface Step {
  readonly id: string;
  readonly status: string;
  readonly delivery: { readonly recipient: string } | null;
  readonly documents: readonly { readonly kind: string; readonly text: readonly string[] }[];
}

interface Stage {
  readonly code: string;
  readonly steps: readonly Step[];
  readonly intakes: readonly { readonly steps: readonly { readonly id: string }[] }[];
  readonly handOvers: readonly { readonly recipient: string; readonly deliveredOn: string }[];
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
}

interface Case {
  readonly status: string;
  readonly version: number;
  readonly stages: readonly Stage[];
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
}

interface Payload {
  readonly approvalCase: Case | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const CASE = `status version viewerActions { action allowed }
  stages { code viewerActions { action allowed reason }
    steps { id status delivery { recipient method deliveredOn handedOver { post } } documents { kind text } }
    intakes { steps { id } leftOut { id } comment accepted { post } }
    handOvers { steps { id } recipient method deliveredOn handedOver { actorId } } }`;

describe('the counter takes in a stage and hands over its results, through the whole graph', () => {
  let stack: TestStack;
  let counter: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-counter', seed: true });
    counter = await stack.token('COUNTER', {
      department: 'department-330800-DRC',
      subject: 'officer-330800-DRC-counter',
    });
    await publishSmall(stack, CODE, [
      [{ code: 'A' }, { code: 'B', department: 'HC' }, { code: 'Z', department: 'NR', promisedWorkingDays: 0 }],
      [{ code: 'P', department: 'HC', dependsOn: ['A'] }],
    ]);
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (mutation: 'acceptStage' | 'handOverStage', token: string, input: object): Promise<Payload> => {
    const type = mutation === 'acceptStage' ? 'AcceptStageInput' : 'HandOverStageInput';
    const query = `mutation ($input: ${type}!) {
      done: ${mutation}(input: $input) { approvalCase { ${CASE} } cursor userErrors { code path } } }`;
    return (await stack.ask<{ done: Payload }>(query, { input }, token)).done;
  };
  const done = async (...args: Parameters<typeof perform>): Promise<Case> => {
    const { approvalCase, userErrors } = await perform(...args);
    if (approvalCase === null) throw new Error(`${args[0]} was refused: ${JSON.stringify(userErrors)}`);
    return approvalCase;
  };
  const allowed = (of: { readonly viewerActions: Case['viewerActions'] } | undefined, action: string) =>
    of?.viewerActions.find((one) => one.action === action)?.allowed;
  const submitOne = (key: string) => submitted(stack, { key, projectId: 'project-QZ-015', catalogueCode: CODE });

  test('one intake accepts a stage for all departments, all or none; what is incomplete is left out', async () => {
    const caseId = await submitOne('case of the intake');
    const intake = {
      idempotencyKey: 'intake',
      caseId,
      stageCode: 'S1',
      exceptStepIds: [`${caseId}/B`],
      comment: '材料齐全',
    };
    const stranger = await officer(stack, 'department-330800-HC');
    expect((await perform('acceptStage', stranger, intake)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const before = await perform('handOverStage', counter, {
      idempotencyKey: 'early',
      caseId,
      stageCode: 'S1',
      recipient: '李某',
      method: 'COUNTER',
    });
    expect(before.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'caseId'] }]);
    const taken = await done('acceptStage', counter, intake);
    expect(taken.stages[0]?.steps.map(({ status }) => status)).toEqual(['ACCEPTED', 'DISPATCHED', 'APPROVED']);
    expect(taken.stages[0]?.intakes).toMatchObject([
      { steps: [{ id: `${caseId}/A` }, { id: `${caseId}/Z` }], leftOut: [{ id: `${caseId}/B` }], comment: '材料齐全' },
    ]);
    expect(taken.stages[0]?.steps[0]?.documents.map(({ kind }) => kind)).toEqual(['ACCEPTANCE_RECEIPT']);
    expect(allowed(taken.stages[0], 'ACCEPT_STAGE')).toBe(true);
    expect(allowed(taken.stages[1], 'ACCEPT_STAGE')).toBe(false);
    // The same again is the same; another intake takes the rest.
    expect((await done('acceptStage', counter, intake)).version).toBe(taken.version);
    const rest = { idempotencyKey: 'rest', caseId, stageCode: 'S1', ifVersion: taken.version };
    expect((await done('acceptStage', counter, rest)).stages[0]?.steps[1]?.status).toBe('ACCEPTED');
    expect((await perform('acceptStage', counter, { ...rest, idempotencyKey: 'nothing' })).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT' },
    ]);
  });

  test('results are handed over together; those of the last stage after the case has ended', async () => {
    const caseId = await submitOne('handed over');
    expect((await workToTheEnd(stack, caseId)).status).toBe('APPROVED');
    const over = { caseId, recipient: '项目业主经办人李某', method: 'COUNTER' };
    const first = await done('handOverStage', counter, { ...over, idempotencyKey: 'over 1', stageCode: 'S1' });
    expect(first.stages[0]?.handOvers).toMatchObject([{ steps: [{}, {}, {}], recipient: over.recipient }]);
    expect(allowed(first.stages[0], 'HAND_OVER_STAGE')).toBe(false);
    expect(allowed(first.stages[1], 'HAND_OVER_STAGE')).toBe(true);
    const last = await done('handOverStage', counter, { ...over, idempotencyKey: 'over 2', stageCode: 'S2' });
    const [step] = last.stages[1]?.steps ?? [];
    expect(step?.delivery?.recipient).toBe(over.recipient);
    const receipt = step?.documents.at(-1);
    expect([receipt?.kind, receipt?.text.join('')]).toEqual([
      'DELIVERY_RECEIPT',
      expect.stringContaining(`受送达人：${over.recipient}`),
    ]);
    expect(last.status).toBe('APPROVED');
    const again = await perform('handOverStage', counter, { ...over, idempotencyKey: 'over 3', stageCode: 'S2' });
    expect(again.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'caseId'] }]);
    const operator = await stack.token('OPERATOR', { region: '330800' });
    const verified = await stack.ask('query ($id: ID!) { verifyCase(caseId: $id) { ok } }', { id: caseId }, operator);
    expect(verified).toEqual({ verifyCase: { ok: true } });
  });

  test('a case says what may be done to it as a whole', async () => {
    const id = await submitOne('actions');
    const actions = async (token: string) =>
      (await stack.ask<{ approvalCase: Case }>(`query ($id: ID!) { approvalCase(id: $id) { ${CASE} } }`, { id }, token))
        .approvalCase;
    expect(allowed(await actions(await owner(stack)), 'WITHDRAW')).toBe(true);
    expect(allowed(await actions(counter), 'WITHDRAW')).toBe(false);
    expect(allowed(await actions(await stack.token('OPERATOR', { region: '330800' })), 'REPAIR')).toBe(false);
  });
});
