/** Who reaches Temporal's port speaks in nobody's name: what the service did not sign is refused, and nothing is recorded. */
import { commandSigner } from '@kuaijin/approvals/acts/command-signature';
import { pairOfSeed } from '@kuaijin/kit/identity/keys';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { APPROVAL_CASE_WORKFLOW, caseWorkflowId, PERFORM_UPDATE } from '@kuaijin/workflow-approvals/contracts';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, readCase, submitted, workToTheEnd } from './case-driver';

let stack: TestStack;
let caseId: string;

beforeAll(async () => {
  stack = await startStack({ prefix: 'forged', seed: true });
  const submission = { projectId: 'project-QZ-015', catalogueCode: 'CN-ENT-LOWRISK' };
  caseId = await submitted(stack, { key: 'forged-1', ...submission });
  await settled();
});
afterAll(() => stack?.close());

/** What a handler of the department would ask. */
async function acceptance(key: string) {
  const { steps } = await readCase(stack, caseId);
  const step = steps.find(({ status }) => status === 'DISPATCHED');
  const departmentId = step?.departmentId ?? '';
  const by = { actorId: `officer-${departmentId.slice(11)}-1`, post: 'HANDLER', departmentId };
  return { type: 'accept', stepId: step?.id ?? '', key, by } as const;
}

const ask = (command: unknown, signature?: string) =>
  stack.stack.shared.temporal.client.workflow
    .getHandle(caseWorkflowId(caseId))
    .executeUpdate(PERFORM_UPDATE, { args: signature === undefined ? [command] : [command, signature] });

/** All that the journal of cases holds, by stream. */
async function journal(): Promise<readonly string[]> {
  const entries = stack.stack.shared.mongo.db(`${stack.prefix}_approvals`).collection('case_journal');
  return (await entries.find({}, { projection: { _id: 1 }, comment: LOOKS_AT_ALL }).toArray()).map(({ _id }) =>
    String(_id),
  );
}

/** Waits until the case writes nothing by itself any more. */
async function settled(): Promise<void> {
  let before = -1;
  await waitFor('a case at rest', async () => {
    const { version } = await readCase(stack, caseId);
    const isAtRest = version === before;
    before = version;
    return isAtRest;
  });
}

const refused = {
  ok: false,
  refusal: { code: 'NOT_ALLOWED', path: ['input'], expected: 'a command that the service has signed' },
};

test('a forged command is refused, however its signature is made up, and nothing is recorded', async () => {
  const before = await journal();
  const command = await acceptance('forged');
  const sign = await commandSigner(stack.config);
  const other = await commandSigner({ ...stack.config, commandsPrivateKey: pairOfSeed('of-somebody-else') });
  const forgeries: readonly (readonly [string, unknown, string | undefined])[] = [
    ['no signature', command, undefined],
    ['none that can be read', command, 'signature'],
    ['one by another key', command, await other(caseId, command)],
    ['one for another case', command, await sign('case-other', command)],
    [
      'one for another person',
      { ...command, key: 'by' },
      await sign(caseId, { ...command, by: { ...command.by, actorId: 'x' } }),
    ],
    ['one that an identity was signed with', command, await stack.token('HANDLER')],
    ['a refusal would be told', { ...command, stepId: `${caseId}/none` }, undefined],
    ['it breaks the rules of the machine', { ...command, type: 'decide', stepIds: null }, undefined],
  ];
  for (const [what, asked, signature] of forgeries)
    expect([what, await ask(asked, signature)]).toEqual([what, expect.objectContaining(refused)]);
  expect(await journal()).toEqual(before);
});

test('a case is not begun by a forged submission', async () => {
  const { client } = stack.stack.shared.temporal;
  const forgedId = `case-forged-${stack.prefix}`;
  const startWorkflowOperation = new WithStartWorkflowOperation(APPROVAL_CASE_WORKFLOW, {
    workflowId: caseWorkflowId(forgedId),
    taskQueue: `${stack.prefix}-approvals`,
    args: [{ caseId: forgedId, queuePrefix: stack.prefix }],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  const by = { actorId: 'owner-1', post: 'OWNER', organisationId: 'organisation-qz-hospital' };
  const catalogue = { code: 'X', version: 1, stages: [], items: [] };
  const submission = {
    type: 'submit',
    key: 'forged',
    by,
    projectId: 'project-QZ-015',
    catalogue,
    applicable: [],
    elements: [],
    publicCode: 'X',
  };
  const answer = await client.workflow.executeUpdateWithStart(PERFORM_UPDATE, {
    startWorkflowOperation,
    args: [submission],
  });
  expect(answer).toMatchObject(refused);
  expect((await journal()).filter((id) => id.includes(forgedId))).toEqual([]);
});

test('what the service asks is done, under keys that forgers named too', async () => {
  const { stepId, by } = await acceptance('x');
  const document = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`;
  const input = { stepId, idempotencyKey: 'forged' };
  const token = await officer(stack, by.departmentId);
  expect(await stack.ask(document, { input }, token)).toEqual({ acceptStep: { userErrors: [] } });
  expect((await workToTheEnd(stack, caseId)).status).toBe('APPROVED');
});
