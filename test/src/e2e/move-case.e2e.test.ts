/** 目录换版 of a running case through the whole graph. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, readCase, workToTheEnd } from './case-driver';
import { published, submittedUnder } from './own-catalogue';
import { fundBatch } from './small-catalogue';

const CASE = `query ($id: ID!) { approvalCase(id: $id) { version status catalogue { version }
  viewerActions { action allowed reason } history(first: 50) { nodes { type from to reason act { post } } }
  steps(status: [WAITING, DISPATCHED, ACCEPTED, SKIPPED, APPROVED]) { id status item { code promisedWorkingDays } clock { dueAt startedAt } } } }`;
const MOVE = `mutation ($input: MoveCaseInput!) { moveCase(input: $input) {
  approvalCase { version catalogue { version } } cursor userErrors { code path } } }`;
const ACT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`;
const VERIFY = 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }';

interface Case {
  readonly version: number;
  readonly catalogue: { readonly version: number };
  readonly viewerActions: readonly {
    readonly action: string;
    readonly allowed: boolean;
    readonly reason: string | null;
  }[];
  readonly history: { readonly nodes: readonly { readonly type: string }[] };
  readonly steps: readonly {
    readonly id: string;
    readonly status: string;
    readonly item: { readonly code: string; readonly promisedWorkingDays: number };
    readonly clock: { readonly dueAt: string; readonly startedAt: string } | null;
  }[];
}

describe('moving a case through the whole graph', () => {
  let stack: TestStack;
  let operator: string;
  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-move', seed: true });
    operator = await stack.token('OPERATOR', { region: '330800' });
  }, 120_000);
  afterAll(() => stack?.close());

  const read = async (id: string) => (await stack.ask<{ approvalCase: Case }>(CASE, { id }, operator)).approvalCase;
  const move = async (caseId: string, more: object) => {
    const input = { idempotencyKey: 'move', caseId, toVersion: 2, reason: '事项清单调整', ...more };
    type Answer = { moveCase: { approvalCase: Case | null; userErrors: readonly object[] } };
    return (await stack.ask<Answer>(MOVE, { input }, operator)).moveCase;
  };

  test('what was begun keeps its clock, what is new is dispatched, what vanished is skipped', async () => {
    const batchId = await fundBatch(stack, '换版批次', '100');
    const available = async () => {
      const query = 'query ($id: ID!) { fundBatch(id: $id) { available { wan } } }';
      const manager = await stack.token('FUND_MANAGER', { region: '330800' });
      type Batch = { fundBatch: { available: { wan: string } } };
      return (await stack.ask<Batch>(query, { id: batchId }, manager)).fundBatch.available.wan;
    };
    const overlay = { items: { B: { elements: [{ kind: 'FUNDS', commit_on: 'ITEM_APPROVED' }] } } };
    await published(stack, 'T-MOVE', [{ code: 'A' }, { code: 'B' }, { code: 'C' }], overlay);
    const elements = [{ kind: 'FUNDS', account: batchId, money: { value: '40', unit: 'WAN' } }];
    const id = await submittedUnder(stack, 'T-MOVE', { key: 'submit move', elements });
    const handler = await officer(stack, 'department-330800-NR');
    await waitFor('dispatch', async () =>
      (await readCase(stack, id)).steps.every(({ status }) => status === 'DISPATCHED'),
    );
    expect(await available()).toBe('60.000000');
    await stack.ask(ACT, { input: { idempotencyKey: 'accept', stepId: `${id}/A` } }, handler);
    const before = await read(id);
    const mayMove = ({ viewerActions }: Case) => viewerActions.find(({ action }) => action === 'MOVE');
    expect(mayMove(before)).toMatchObject({ allowed: false, reason: 'CATALOGUE_NOT_PUBLISHED' });
    expect((await move(id, {})).userErrors).toMatchObject([
      { code: 'CATALOGUE_NOT_PUBLISHED', path: ['input', 'toVersion'] },
    ]);

    const second = [{ code: 'N' }, { code: 'A', promised_working_days: 3, depends_on: ['N'] }, { code: 'C' }];
    await published(stack, 'T-MOVE', second, { items: { N: {} } });
    expect(mayMove(await read(id))).toMatchObject({ allowed: true, reason: null });
    expect((await move(id, { ifVersion: 1 })).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const moved = await move(id, { ifVersion: before.version });
    expect(moved).toMatchObject({ approvalCase: { catalogue: { version: 2 } }, userErrors: [] });
    const again = await move(id, { ifVersion: before.version });
    expect(again).toMatchObject({ approvalCase: { catalogue: { version: 2 } }, userErrors: [] });

    await waitFor('the money to come back', async () => (await available()) === '100.000000');
    const after = await read(id);
    const stepOf = (of: Case, code: string) => of.steps.find((step) => step.item.code === code);
    expect(stepOf(after, 'A')).toEqual(stepOf(before, 'A'));
    expect(stepOf(after, 'A')?.item.promisedWorkingDays).toBe(8);
    expect(Object.fromEntries(after.steps.map(({ item, status }) => [item.code, status]))).toEqual({
      N: 'DISPATCHED',
      A: 'ACCEPTED',
      C: 'DISPATCHED',
      B: 'SKIPPED',
    });
    expect(after.history.nodes.filter(({ type }) => type === 'case.moved')).toEqual([
      { type: 'case.moved', from: '1', to: '2', reason: '事项清单调整', act: { post: 'OPERATOR' } },
    ]);
    const inbox = `{ inbox(first: 100) { nodes { id } } }`;
    const ids = (await stack.ask<{ inbox: { nodes: { id: string }[] } }>(inbox, {}, handler)).inbox.nodes.map(
      (one) => one.id,
    );
    expect(ids.sort()).toEqual([`${id}/A`, `${id}/C`, `${id}/N`]);
    expect(await stack.ask(VERIFY, { id }, operator)).toMatchObject({ verifyCase: { ok: true } });
    expect(await workToTheEnd(stack, id)).toMatchObject({ status: 'APPROVED' });
  });

  test('money that only the new version asks for comes with the move and is reserved', async () => {
    const batchId = await fundBatch(stack, '换版新增批次', '100');
    await published(stack, 'T-GIVE', [{ code: 'A' }, { code: 'B' }], {});
    const id = await submittedUnder(stack, 'T-GIVE', { key: 'give' });
    const second = { items: { B: { elements: [{ kind: 'FUNDS', commit_on: 'ITEM_APPROVED' }] } } };
    await published(stack, 'T-GIVE', [{ code: 'A' }, { code: 'B' }], second);
    const given = { kind: 'FUNDS', account: batchId, money: { value: '40', unit: 'WAN' } };
    const land = { kind: 'LAND', account: 'pool', quantity: { value: '1', unit: 'MU' } };
    const wrong = await move(id, { idempotencyKey: 'move wrong', elements: [given, land] });
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'elements', '1', 'kind'] }]);
    expect(await move(id, { idempotencyKey: 'move give', elements: [given] })).toMatchObject({ userErrors: [] });
    const held = `query ($id: ID!) { approvalCase(id: $id) { elements { kind account status } } }`;
    type Held = { approvalCase: { elements: readonly { status: string }[] } };
    await waitFor('the reservation', async () => {
      const { elements } = (await stack.ask<Held>(held, { id }, operator)).approvalCase;
      return elements.length === 1 && elements[0]?.status === 'RESERVED';
    });
    expect(await workToTheEnd(stack, id)).toMatchObject({ status: 'APPROVED' });
  });

  test('a finished item without a counterpart refuses the move', async () => {
    await published(stack, 'T-GONE', [{ code: 'A' }, { code: 'B' }], {});
    const id = await submittedUnder(stack, 'T-GONE', { key: 'gone' });
    const handler = await officer(stack, 'department-330800-NR');
    await stack.ask(ACT, { input: { idempotencyKey: 'accept gone', stepId: `${id}/A` } }, handler);
    const decide = `mutation ($input: DecideStepInput!) { decideStep(input: $input) { userErrors { code } } }`;
    const input = { idempotencyKey: 'decide gone', stepId: `${id}/A`, decision: 'APPROVE', opinion: '同意' };
    await stack.ask(decide, { input }, handler);
    await published(stack, 'T-GONE', [{ code: 'B' }], { items: { B: {} } });
    const refused = await move(id, { idempotencyKey: 'move gone' });
    expect(refused.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'toVersion'] }]);
    expect((await read(id)).catalogue.version).toBe(1);
  });
});
