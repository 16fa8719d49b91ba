import { startStack, type TestStack } from '../harness/stack';
import { officer, owner, submitted } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-AGENT';
const OWNER = 'organisation-qz-hospital';
const AGENT = 'agent-330800-1';

interface UserError {
  readonly code: string;
  readonly path: readonly string[];
}
interface Payload {
  readonly approvalCase?: { readonly id: string } | null;
  readonly step?: { readonly status: string } | null;
  readonly mandate?: { readonly id: string; readonly status: string } | null;
  readonly userErrors: readonly UserError[];
}

describe('an agent acts for an owner, through the whole graph', () => {
  let stack: TestStack;
  let agent: string;
  let theOwner: string;
  let keys = 0;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-agents', seed: true });
    agent = await stack.token('AGENT', { subject: AGENT, region: '330800' });
    theOwner = await owner(stack);
    await publishSmall(stack, CODE, [[{ code: 'A' }], [{ code: 'P', department: 'HC', dependsOn: ['A'] }]]);
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (
    mutation: string,
    type: string,
    fields: string,
    token: string,
    input: object,
  ): Promise<Payload> => {
    keys += 1;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${fields} cursor userErrors { code path } } }`;
    // Ids of cases follow from these keys, and the workflows of all tests share one namespace.
    const variables = { input: { idempotencyKey: `${stack.prefix}/${keys}`, ...input } };
    return (await stack.ask<{ done: Payload }>(query, variables, token)).done;
  };
  const submit = (more: object = {}) =>
    perform('submitCase', 'SubmitCaseInput', 'approvalCase { id }', agent, {
      projectId: 'project-QZ-015',
      catalogueCode: CODE,
      part: `第${keys}期`,
      ...more,
    });
  const appoint = (input: object) =>
    perform(
      'appointAgent',
      'AppointAgentInput',
      'mandate { id status ownerId owner { name } agent { id } }',
      theOwner,
      {
        agentId: AGENT,
        ...input,
      },
    );
  const end = (mandateId: string, token = theOwner) =>
    perform('endMandate', 'EndMandateInput', 'mandate { id status endReason ended { actorId } }', token, {
      mandateId,
      reason: '已办结',
    });
  const onStep = (mutation: string, type: string, token: string, input: object) =>
    perform(mutation, type, 'step { status }', token, input);
  const withdraw = (caseId: string) =>
    perform('withdrawCase', 'WithdrawCaseInput', 'approvalCase { id }', agent, { caseId, reason: '不再建设' });
  const seen = async (id: string, by = agent) =>
    (
      await stack.ask<{ approvalCase: { viewerActions: { action: string; allowed: boolean }[] } | null }>(
        'query ($id: ID!) { approvalCase(id: $id) { viewerActions { action allowed } } }',
        { id },
        by,
      )
    ).approvalCase;
  const correct = async (caseId: string) => {
    const handler = await officer(stack, 'department-330800-DRC');
    const input = { stepId: `${caseId}/A`, materialCodes: [], reason: '缺少附图' };
    expect((await onStep('requestCorrection', 'RequestCorrectionInput', handler, input)).userErrors).toEqual([]);
  };
  const todo = async () => {
    const query = '{ inbox(filter: { role: TODO }) { nodes { id } } }';
    return (await stack.ask<{ inbox: { nodes: { id: string }[] } }>(query, {}, agent)).inbox.nodes.map(({ id }) => id);
  };

  test('without a mandate nothing, with one of the project everything there, logged with the owner behind it', async () => {
    for (const more of [{}, { onBehalfOf: OWNER }]) {
      expect((await submit(more)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'projectId'] }]);
    }
    const { mandate } = await appoint({ projectId: 'project-QZ-015', note: '全程代办' });
    expect(mandate).toMatchObject({ status: 'ACTIVE', ownerId: OWNER, owner: { name: expect.any(String) } });

    const { approvalCase, userErrors } = await submit();
    expect(userErrors).toEqual([]);
    const id = approvalCase?.id ?? '';
    await correct(id);
    expect(await todo()).toEqual([`${id}/A`]);
    expect((await onStep('resubmitStep', 'StepInput', agent, { stepId: `${id}/A` })).step?.status).toBe('DISPATCHED');
    const { approvalCase: withHistory } = await stack.ask<{
      approvalCase: { history: { nodes: { type: string; act: { onBehalfOfId: string | null } | null }[] } };
    }>(
      'query ($id: ID!) { approvalCase(id: $id) { history { nodes { type act { post actor { name } onBehalfOfId } } } } }',
      { id },
      theOwner,
    );
    const acts = withHistory.history.nodes.filter(
      ({ type }) => type === 'case.submitted' || type === 'step.resubmitted',
    );
    expect(acts.map(({ act }) => act)).toEqual([
      { post: 'AGENT', actor: { name: expect.any(String) }, onBehalfOfId: OWNER },
      { post: 'AGENT', actor: { name: expect.any(String) }, onBehalfOfId: OWNER },
    ]);

    expect((await end(mandate?.id ?? '')).mandate).toMatchObject({ status: 'ENDED', endReason: '已办结' });
    expect((await end(mandate?.id ?? '')).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect(await seen(id)).toBeNull();
    expect((await withdraw(id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await submit()).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('a mandate of a stage covers its steps, not the case as a whole; the agent may lay it down', async () => {
    const caseId = await submitted(stack, { key: 'staged', projectId: 'project-QZ-015', catalogueCode: CODE });
    expect((await appoint({ caseId, stageCodes: ['S9'] })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'stageCodes', '0'] },
    ]);
    expect((await appoint({ stageCodes: ['S1'] })).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await appoint({ caseId: 'case-of-nobody' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await appoint({ validUntil: '2020-01-01' })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'validUntil'] },
    ]);
    const { mandate } = await appoint({ caseId, stageCodes: ['S1'], validUntil: '2099-12-31' });
    await correct(caseId);
    expect((await withdraw(caseId)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await seen(caseId))?.viewerActions.find(({ action }) => action === 'WITHDRAW')?.allowed).toBe(false);
    const step = { stepId: `${caseId}/A` };
    expect((await onStep('resubmitStep', 'StepInput', agent, step)).userErrors).toEqual([]);
    const other = { stepId: `${caseId}/P`, message: '请尽快' };
    expect((await onStep('urgeStep', 'UrgeStepInput', agent, other)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const held = await stack.ask<{ mandates: { nodes: { id: string }[] } }>(
      'query ($caseId: ID) { mandates(caseId: $caseId) { nodes { id caseId stageCodes appointed { actorId } } pageInfo { hasNextPage } } }',
      { caseId },
      agent,
    );
    expect(held.mandates.nodes.map(({ id }) => id)).toEqual([mandate?.id]);
    const stranger = await stack.token('OWNER', { organisation: 'organisation-qz-owner-2', subject: 'somebody-else' });
    expect((await end(mandate?.id ?? '', stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await end(mandate?.id ?? '', agent)).mandate).toMatchObject({ status: 'ENDED', ended: { actorId: AGENT } });
    expect(await seen(caseId)).toBeNull();
  });

  test('what was done under a mandate is answered as before when it has ended, as long as the case is seen, and nothing else is done by it', async () => {
    const caseId = await submitted(stack, { key: 'ended', projectId: 'project-QZ-015', catalogueCode: CODE });
    const { mandate } = await appoint({ caseId, stageCodes: ['S1'] });
    const { mandate: ofNextStage } = await appoint({ caseId, stageCodes: ['S2'] });
    const urge = { idempotencyKey: 'urged under a mandate', stepId: `${caseId}/A`, message: '请尽快' };
    expect((await onStep('urgeStep', 'UrgeStepInput', agent, urge)).userErrors).toEqual([]);
    await end(mandate?.id ?? '');
    expect((await onStep('urgeStep', 'UrgeStepInput', agent, urge)).userErrors).toEqual([]);
    expect((await onStep('urgeStep', 'UrgeStepInput', agent, { ...urge, message: '另' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    expect((await withdraw(caseId)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const again = { ...urge, idempotencyKey: 'urged without one' };
    expect((await onStep('urgeStep', 'UrgeStepInput', agent, again)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    await end(ofNextStage?.id ?? '');
    expect((await onStep('urgeStep', 'UrgeStepInput', agent, urge)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('an agent who belongs to the owner sees and does nothing of it without a mandate', async () => {
    const caseId = await submitted(stack, { key: 'own', projectId: 'project-QZ-015', catalogueCode: CODE });
    await correct(caseId);
    const clerk = await stack.token('AGENT', { subject: AGENT, region: '330800', organisation: OWNER });
    const { mandate } = await appoint({ caseId });
    expect(await seen(caseId, clerk)).not.toBeNull();
    await end(mandate?.id ?? '');
    expect(await seen(caseId, clerk)).toBeNull();
    const step = { stepId: `${caseId}/A` };
    expect((await onStep('resubmitStep', 'StepInput', clerk, step)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const given = await stack.ask<{ mandates: { nodes: { agent: { id: string } | null }[] } }>(
      '{ mandates(first: 50) { nodes { agent { id } } pageInfo { hasNextPage } } }',
      {},
      clerk,
    );
    expect(new Set(given.mandates.nodes.map(({ agent: held }) => held?.id))).toEqual(new Set([AGENT]));
    const own = await stack.gql('{ inbox(filter: { role: TODO }) { nodes { id } } }', {}, clerk);
    expect(own.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});
