/** 告知承诺 through the whole graph, under the accelerated clock. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, submitted, workRound } from './case-driver';
import { historyOf, publish, published, submittedUnder } from './own-catalogue';

const STEP = `id status version outcome { isOnCommitment documentNumber decided { actorId } }
  commitment { status points signatory promised { post } checkDueAt rectifyDueAt checks { result findings checked { post } } }
  documents { kind title text } viewerActions { action allowed reason }`;

const inputs = {
  promiseCommitment: 'PromiseCommitmentInput',
  approveOnCommitment: 'ApproveOnCommitmentInput',
  checkCommitment: 'CheckCommitmentInput',
} as const;

interface Step {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly outcome: { readonly isOnCommitment: boolean; readonly documentNumber: string | null } | null;
  readonly commitment: {
    readonly status: string;
    readonly points: readonly string[];
    readonly checkDueAt: string | null;
    readonly checks: readonly object[];
  } | null;
  readonly documents: readonly { readonly kind: string; readonly title: string; readonly text: readonly string[] }[];
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean; readonly reason: string }[];
}

interface Payload {
  readonly step: Step | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const commitment = {
  points: ['设计符合国家标准', '按图施工'],
  check_within_working_days: 4,
  on_breach: 'REVOKE',
};
const NR = 'department-330800-NR';

describe('approval on a promise through the whole graph', () => {
  let stack: TestStack;
  let keys = 0;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-commitment', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (mutation: keyof typeof inputs, token: string, input: object): Promise<Payload> => {
    keys += 1;
    const query = `mutation ($input: ${inputs[mutation]}!) {
      done: ${mutation}(input: $input) { step { ${STEP} } userErrors { code path } } }`;
    const variables = { input: { idempotencyKey: `${mutation}-${keys}`, ...input } };
    return (await stack.ask<{ done: Payload }>(query, variables, token)).done;
  };
  const done = async (...args: Parameters<typeof perform>): Promise<Step> => {
    const { step, userErrors } = await perform(...args);
    if (step === null) throw new Error(`${args[0]} was refused: ${JSON.stringify(userErrors)}`);
    return step;
  };
  const read = async (id: string, token: string): Promise<Step> =>
    (await stack.ask<{ step: Step }>(`query ($id: ID!) { step(id: $id) { ${STEP} } }`, { id }, token)).step;
  const actionOf = ({ viewerActions }: Step, name: string) => viewerActions.find(({ action }) => action === name);
  const statusOf = async (id: string, code: string) =>
    (await readCase(stack, id)).steps.find(({ item }) => item.code === code)?.status;

  test('what a source forbids stays forbidden; what is only assumed an overlay allows; the terms are published', async () => {
    const forbidden = [{ code: 'X', commitment_source: 'LAW-1' }];
    expect((await publish(stack, 'T-FORBIDDEN', forbidden, { items: { X: { commitment } } })).userErrors).toMatchObject(
      [
        {
          code: 'CATALOGUE_INVALID',
          path: ['input', 'overlay', 'items', 'X', 'commitment'],
          expected: expect.any(String),
        },
      ],
    );
    const items = [{ code: 'A' }, { code: 'B', depends_on: ['A'] }, { code: 'C' }];
    await published(stack, 'T-PROMISE', items, { items: { A: { commitment } } });
    const { catalogue } = await stack.ask<{ catalogue: { stages: { items: object[] }[] } }>(
      `{ catalogue(code: "T-PROMISE") { stages { items { code commitment
        commitmentTerms { points checkWithinWorkingDays onBreach rectifyWithinWorkingDays } } } } }`,
    );
    expect(catalogue.stages[0]?.items.slice(0, 2)).toEqual([
      {
        code: 'A',
        commitment: 'ALLOWED',
        commitmentTerms: {
          points: commitment.points,
          checkWithinWorkingDays: 4,
          onBreach: 'REVOKE',
          rectifyWithinWorkingDays: null,
        },
      },
      { code: 'B', commitment: 'FORBIDDEN', commitmentTerms: null },
    ]);
  });

  test('the owner promises, the department approves at once; the check is warned of, a breach revokes by itself', async () => {
    const id = await submittedUnder(stack, 'T-PROMISE', { secondsPerWorkingDay: 2 });
    const stepId = `${id}/A`;
    const theOwner = await owner(stack);
    const handler = await officer(stack, NR);

    expect((await perform('promiseCommitment', theOwner, { stepId: `${id}/C`, signatory: '张三' })).userErrors).toEqual(
      [{ code: 'COMMITMENT_FORBIDDEN', path: ['input', 'stepId'] }],
    );
    expect((await perform('approveOnCommitment', handler, { stepId, opinion: '同意' })).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT', path: ['input', 'stepId'] },
    ]);
    expect(actionOf(await read(stepId, theOwner), 'PROMISE')).toMatchObject({ allowed: true });
    const promise = { idempotencyKey: 'promise', stepId, signatory: '张三' };
    const promised = await done('promiseCommitment', theOwner, promise);
    expect(promised).toMatchObject({
      status: 'DISPATCHED',
      commitment: { status: 'PROMISED', points: commitment.points, signatory: '张三', promised: { post: 'OWNER' } },
    });
    expect((await done('promiseCommitment', theOwner, promise)).version).toBe(promised.version);

    const opinion = {
      stepId,
      ifVersion: promised.version,
      opinion: '同意以告知承诺方式办理',
      documentNumber: '衢自然资承〔2026〕1号',
    };
    const approved = await done('approveOnCommitment', handler, opinion);
    expect(approved).toMatchObject({
      status: 'APPROVED',
      outcome: { isOnCommitment: true, documentNumber: '衢自然资承〔2026〕1号' },
      commitment: { status: 'RELIED_ON' },
    });
    expect(actionOf(approved, 'CHECK_COMMITMENT')).toMatchObject({ allowed: true });
    expect(await statusOf(id, 'B')).toBe('DISPATCHED');
    expect(approved.documents.map(({ title }) => title)).toEqual(['告知承诺书', '批准决定书（告知承诺）', '送达回执']);
    expect(approved.documents[0]?.text.join('')).toContain('按图施工');

    const types = async () => (await historyOf(stack, id, 'A')).map(([type, to]) => `${type} ${to}`);
    await waitFor('the leader in charge', async () => (await types()).includes('step.limitRung LEADER'), 60_000);
    const breach = { stepId, result: 'BREACHED', findings: '未按图施工' };
    expect((await perform('checkCommitment', theOwner, breach)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const broken = await done('checkCommitment', handler, breach);
    expect(broken).toMatchObject({ status: 'REVOKED', commitment: null });
    expect(broken.documents.at(-1)).toMatchObject({ kind: 'CHECK_NOTICE' });
    expect(await statusOf(id, 'B')).toBe('WAITING');
    expect(await types()).toEqual([
      'step.dispatched DISPATCHED',
      'step.promised PROMISED',
      'step.approvedOnCommitment APPROVED',
      'step.checkDue REMIND',
      'step.checkDue RED',
      'step.limitRung HEAD',
      'step.limitRung DISPATCH_CENTRE',
      'step.limitRung LEADER',
      'step.commitmentChecked BREACHED',
      'step.revoked REVOKED',
    ]);
    const again = await stack.ask<{ resubmitStep: { userErrors: object[] } }>(
      'mutation ($input: StepInput!) { resubmitStep(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: 'resubmit', stepId } },
      theOwner,
    );
    expect(again.resubmitStep.userErrors).toEqual([]);
    expect(actionOf(await read(stepId, theOwner), 'PROMISE')).toMatchObject({
      allowed: false,
      reason: 'STATE_CONFLICT',
    });
  });

  test('an approved case stays for the check; the promise that is found kept ends it', async () => {
    const id = await submittedUnder(stack, 'T-PROMISE', { key: 'kept' });
    const handler = await officer(stack, NR);
    await done('promiseCommitment', await owner(stack), { stepId: `${id}/A`, signatory: '张三' });
    await done('approveOnCommitment', handler, { stepId: `${id}/A`, opinion: '同意' });
    const ended = async () => (await workRound(stack, id)) === 'APPROVED';
    await waitFor('the end of the case', ended);
    const checked = await done('checkCommitment', handler, {
      stepId: `${id}/A`,
      result: 'KEPT',
      findings: '现场核查属实',
    });
    expect(checked).toMatchObject({
      status: 'APPROVED',
      commitment: {
        status: 'KEPT',
        checks: [{ result: 'KEPT', findings: '现场核查属实', checked: { post: 'HANDLER' } }],
      },
    });
  });

  test('the real low-risk catalogue issues its construction permit on a promise', async () => {
    const id = await submitted(stack, { key: 'permit', projectId: 'project-QZ-015', catalogueCode: 'CN-ENT-LOWRISK' });
    await waitFor('the permit', async () => {
      await workRound(stack, id, ({ item }) => item.code === 'LR-4');
      return (await statusOf(id, 'LR-4')) === 'DISPATCHED';
    });
    const step = await done('promiseCommitment', await owner(stack), { stepId: `${id}/LR-4`, signatory: '李四' });
    expect(step.commitment?.points).toHaveLength(3);
    const approval = { stepId: `${id}/LR-4`, opinion: '准予施工' };
    const approved = await done('approveOnCommitment', await officer(stack, 'department-330800-HC'), approval);
    expect(approved).toMatchObject({ status: 'APPROVED', outcome: { isOnCommitment: true } });
  });
});
