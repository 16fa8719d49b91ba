/**
 * Who reaches Temporal's port speaks in nobody's name: what the service did not sign is refused, and nothing is
 * recorded.
 */
import { commandSigner } from '@kuaijin/approvals/acts/command-signature';
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { pairOfSeed } from '@kuaijin/kit/identity/keys';
import { Journal } from '@kuaijin/kit/journal';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import {
  APPROVAL_CASE_WORKFLOW,
  type CaseSummary,
  caseWorkflowId,
  PERFORM_UPDATE,
  SUMMARY_QUERY,
} from '@kuaijin/workflow-approvals/contracts';
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

test('a run that somebody begins with a state of his own, or with activities of his own, knows what the journal knows', async () => {
  const before = await journal();
  const { client } = stack.stack.shared.temporal;
  const opened = await Journal.open(stack.stack.shared.mongo.db(`${stack.prefix}_approvals`), 'case_journal');
  const state = await new CaseJournal(opened).fold(caseId);
  if (state === undefined) throw new Error(`the journal has no ${caseId}`);
  // Whoever does not accept in five days has accepted: a clock of the case writes that.
  const steps = Object.entries(state.steps).map(([id, step]) => [
    id,
    step.dispatchedAt === undefined ? step : { ...step, dispatchedAt: step.dispatchedAt - 60 * 86_400_000 },
  ]);
  const handle = await client.workflow.start(APPROVAL_CASE_WORKFLOW, {
    workflowId: `forged-${stack.prefix}`,
    taskQueue: `${stack.prefix}-approvals`,
    args: [{ caseId, queuePrefix: 'of-somebody-else', state: { ...state, steps: Object.fromEntries(steps) } }],
  });
  try {
    await waitFor('the run to know the case', async () => {
      const { head } = await handle.query<CaseSummary>(SUMMARY_QUERY);
      return head >= state.head;
    });
    const timers = await waitFor('its clocks to be set', async () => {
      const { events } = await handle.fetchHistory();
      const started =
        events?.flatMap(({ timerStartedEventAttributes: timer }) => timer?.startToFireTimeout ?? []) ?? [];
      return started.length > 0 && started;
    });
    expect(timers.filter(({ seconds }) => Number(seconds ?? 0) < 3_600)).toEqual([]);
    expect(await journal()).toEqual(before);
  } finally {
    await handle.terminate();
    await opened.close();
  }
});

test('what the service asks is done, under keys that forgers named too', async () => {
  const { stepId, by } = await acceptance('x');
  const document = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`;
  const input = { stepId, idempotencyKey: 'forged', seenOnPaper: true };
  const token = await officer(stack, by.departmentId);
  expect(await stack.ask(document, { input }, token)).toEqual({ acceptStep: { userErrors: [] } });
  expect((await workToTheEnd(stack, caseId)).status).toBe('APPROVED');
});
