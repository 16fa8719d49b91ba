/**
 * 异常案件 through the whole graph: what is wrong with a case stands in the operator's list with its reason, and is gone
 * once it is right again.
 */
import { randomUUID } from 'node:crypto';
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { holdForRepair } from '../harness/case-fault';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { submitted, workToTheEnd } from './case-driver';
import { fundBatch, issueFunds, publishSmall } from './small-catalogue';

interface Trouble {
  readonly kind: string;
  readonly reason: string;
  readonly stepId: string | null;
  readonly elementId: string | null;
  readonly approvalCase: { readonly status: string; readonly project: { readonly name: string } };
}
interface Done {
  readonly cursor?: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const LIST = `query { troubledCases(filter: { refusedForWorkingDays: 0 }, first: 100) {
  nodes { caseId kind reason stepId elementId approvalCase { status project { name } } } } }`;
const CODE = 'TROUBLED';

describe('stuck and faulted cases', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-troubled', seed: true, env: { KUAIJIN_WATCH_MS: '500' } });
    await publishSmall(stack, CODE, [
      [{ code: 'A', department: 'NR', overlay: { elements: [{ kind: 'FUNDS', commit_on: 'ITEM_APPROVED' }] } }],
    ]);
  }, 120_000);
  afterAll(() => stack?.close());

  const operator = () => stack.token('OPERATOR', { region: '330800' });
  const submit = (key: string, more: object = {}) =>
    submitted(stack, { key, projectId: 'project-QZ-015', catalogueCode: CODE, ...more });

  async function troublesOf(id: string): Promise<readonly Trouble[]> {
    const data = await stack.ask<{ troubledCases: { nodes: readonly (Trouble & { caseId: string })[] } }>(
      LIST,
      {},
      await operator(),
    );
    return data.troubledCases.nodes.filter(({ caseId }) => caseId === id);
  }
  const trouble = (id: string, kind: string) =>
    waitFor(`${kind} of ${id}`, async () => (await troublesOf(id)).find((one) => one.kind === kind));
  const isWell = (id: string) => waitFor(`${id} to be well`, async () => (await troublesOf(id)).length === 0);

  async function change(mutation: string, type: string, input: object, token: string): Promise<Done> {
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { cursor userErrors { code path } } }`;
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    return (await stack.ask<{ done: Done }>(query, variables, token)).done;
  }

  test('a department that has lost its people, until the directory lists somebody again', async () => {
    const id = await submit('nobody');
    const departmentId = 'department-330800-NR';
    const people = ['head', 'deputy', '1', '2'].map((which) => `officer-330800-NR-${which}`);
    const put = async (person: string, posts: readonly string[]) =>
      change('putActor', 'PutActorInput', { id: person, name: '某人', departmentId, posts }, await operator());
    for (const person of people) expect(await put(person, ['LEADER'])).toMatchObject({ userErrors: [] });
    expect(await trouble(id, 'NOBODY_CAN_ACT')).toMatchObject({
      stepId: `${id}/A`,
      reason: `the directory lists no HANDLER, HEAD of ${departmentId}`,
      approvalCase: { status: 'RUNNING', project: { name: expect.any(String) } },
    });
    expect(await put('officer-330800-NR-1', ['HANDLER'])).toMatchObject({ userErrors: [] });
    await isWell(id);
    expect(await workToTheEnd(stack, id)).toMatchObject({ status: 'APPROVED' });
  });

  test('money that a batch does not have, until it is issued', async () => {
    const batchId = await fundBatch(stack, '不足', '10');
    const elements = [{ kind: 'FUNDS', account: batchId, money: { value: '50', unit: 'WAN' } }];
    const id = await submit('money', { elements });
    expect(await trouble(id, 'ELEMENT_REFUSED')).toMatchObject({ elementId: expect.stringContaining(id) });
    const more = { batchId, amount: { value: '90', unit: 'WAN' }, documentNumber: '2号' };
    await issueFunds(stack, { ...more, idempotencyKey: 'more' });
    await isWell(id);
    expect(await workToTheEnd(stack, id)).toMatchObject({ status: 'APPROVED' });
  });

  test('a case whose workflow was lost goes on when it is nudged', async () => {
    const id = await submit('lost');
    await stack.stack.shared.temporal.client.workflow.getHandle(caseWorkflowId(id)).terminate('lost');
    const nudge = async (as: 'OPERATOR' | 'HANDLER') =>
      change('nudgeCase', 'NudgeCaseInput', { caseId: id }, await stack.token(as, { region: '330800' }));
    expect(await nudge('HANDLER')).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(await nudge('OPERATOR')).toMatchObject({ userErrors: [], cursor: expect.any(String) });
    await isWell(id);
    expect(await workToTheEnd(stack, id)).toMatchObject({ status: 'APPROVED' });
  });

  test('a faulted case refuses every operation until it is repaired, and then goes on', async () => {
    const id = await submit('faulted');
    const opened = await Journal.open(stack.stack.shared.mongo.db(`${stack.config.prefix}_approvals`), 'case_journal');
    await holdForRepair(stack, new CaseJournal(opened), id, await operator());
    await opened.close();
    expect(await trouble(id, 'FAULTED')).toMatchObject({ reason: '样本', approvalCase: { status: 'FAULTED' } });
    const handler = await stack.token('HANDLER', {
      department: 'department-330800-NR',
      subject: 'officer-330800-NR-1',
    });
    expect(await change('acceptStep', 'AcceptStepInput', { stepId: `${id}/A` }, handler)).toMatchObject({
      userErrors: [{ code: 'CASE_FAULTED' }],
    });
    const repair = { caseId: id, reason: '已核对' };
    expect(await change('repairCase', 'RepairCaseInput', repair, await operator())).toMatchObject({ userErrors: [] });
    await isWell(id);
    expect(await workToTheEnd(stack, id)).toMatchObject({ status: 'APPROVED' });
  });
});
