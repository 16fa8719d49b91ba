/** 联合办理 and its extension by the head of the government, through the whole graph. */
import { startStack, type TestStack } from '../harness/stack';
import { officer } from './case-driver';
import { historyOf, published, submittedUnder } from './own-catalogue';

const STEP = `id status clock { dueAt statutoryDueAt extension { kind workingDays reason approvedBy { post } } }
  documents { kind text } viewerActions { action allowed reason }`;

const inputs = {
  acceptStep: 'AcceptStepInput',
  extendStep: 'ExtendStepInput',
  extendJointHandling: 'ExtendJointHandlingInput',
} as const;

interface Step {
  readonly id: string;
  readonly clock: {
    readonly dueAt: string;
    readonly statutoryDueAt: string | null;
    readonly extension: object | null;
  } | null;
  readonly documents: readonly { readonly kind: string; readonly text: readonly string[] }[];
  readonly viewerActions: readonly {
    readonly action: string;
    readonly allowed: boolean;
    readonly reason: string | null;
  }[];
}

interface Payload {
  readonly step: Step | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

test('the head of the government extends once what several departments decide together', async () => {
  const stack: TestStack = await startStack({ prefix: 'e2e-joint', seed: true });
  const perform = async (mutation: keyof typeof inputs, token: string, input: object): Promise<Payload> => {
    const query = `mutation ($input: ${inputs[mutation]}!) {
      done: ${mutation}(input: $input) { step { ${STEP} } cursor userErrors { code path } } }`;
    return (await stack.ask<{ done: Payload }>(query, { input }, token)).done;
  };
  try {
    const items = [{ code: 'J', statutory_working_days: null }, { code: 'S' }];
    const joint = { sign_mode: 'ALL', signers: ['NR', 'EE'] };
    await published(stack, 'T-JOINT', items, { items: { J: joint } });
    const id = await submittedUnder(stack, 'T-JOINT', { key: 'joint' });
    const department = 'department-330800-NR';
    const handler = await officer(stack, department);
    const head = await officer(stack, department, 'HEAD');
    const leader = await stack.token('LEADER', { region: '330800', subject: 'leader-330800-1' });
    for (const code of ['J', 'S']) {
      const input = { idempotencyKey: `accept ${code}`, stepId: `${id}/${code}`, seenOnPaper: true };
      expect((await perform('acceptStep', handler, input)).userErrors).toEqual([]);
    }

    const given = { idempotencyKey: 'extend', stepId: `${id}/J`, workingDays: 15, reason: '多部门联合会审' };
    expect((await perform('extendJointHandling', head, given)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const elsewhere = await stack.token('LEADER', { region: '330900', subject: 'leader-330900-1' });
    expect((await perform('extendJointHandling', elsewhere, given)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const alone = { ...given, idempotencyKey: 'alone', stepId: `${id}/S` };
    expect((await perform('extendJointHandling', leader, alone)).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT' },
    ]);

    const { step, userErrors } = await perform('extendJointHandling', leader, given);
    expect(userErrors).toEqual([]);
    expect(step?.clock).toMatchObject({
      statutoryDueAt: expect.any(String),
      extension: { kind: 'JOINT_HANDLING', workingDays: 15, reason: '多部门联合会审', approvedBy: { post: 'LEADER' } },
    });
    expect(step?.viewerActions.find(({ action }) => action === 'EXTEND_JOINT_HANDLING')).toMatchObject({
      allowed: false,
      reason: 'STATE_CONFLICT',
    });
    const notice = step?.documents.find(({ kind }) => kind === 'EXTENSION_NOTICE');
    expect(notice?.text.join('')).toContain('本级人民政府负责人');
    const ordinary = { idempotencyKey: 'ordinary', stepId: `${id}/J`, workingDays: 5, reason: '情况复杂' };
    expect((await perform('extendStep', head, ordinary)).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect((await historyOf(stack, id, 'J')).map(([type]) => type)).toContain('step.jointHandlingExtended');
  } finally {
    await stack.close();
  }
}, 120_000);
