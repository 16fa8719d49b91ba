import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, submitted, workRound } from './case-driver';

interface Clock {
  readonly light: string | null;
  readonly dueAt: string | null;
  readonly pause: { readonly kind: string; readonly reason: string } | null;
  readonly extension: { readonly workingDays: number; readonly approvedBy: { readonly post: string } } | null;
  readonly nextRung: { readonly kind: string } | null;
}

interface Step {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly departmentId: string;
  readonly item: { readonly code: string; readonly materials: readonly { readonly code: string }[] };
  readonly clock: Clock | null;
  readonly corrections: readonly { readonly materialCodes: readonly string[]; readonly resubmittedAt: string | null }[];
  readonly specialProcedure: { readonly kind: string; readonly dueAt: string } | null;
  readonly refusal: { readonly reasonCode: string } | null;
  readonly urges: readonly { readonly message: string }[];
  readonly assignment: { readonly officerId: string } | null;
  readonly signers: readonly { readonly departmentId: string; readonly hasSigned: boolean }[];
  readonly viewerActions: readonly {
    readonly action: string;
    readonly allowed: boolean;
    readonly reason: string | null;
  }[];
}

interface Payload {
  readonly step: Step | null;
  readonly cursor: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const STEP = `id status version departmentId item { code materials { code } }
  clock { light dueAt pause { kind reason } extension { workingDays approvedBy { post } } nextRung { kind } }
  corrections { materialCodes resubmittedAt } specialProcedure { kind dueAt } refusal { reasonCode } urges { message }
  assignment { officerId } signers { departmentId hasSigned }
  viewerActions { action allowed reason }`;
const CASE = `query ($id: ID!) { approvalCase(id: $id) { status steps { ${STEP} } } }`;
const HISTORY = `query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { type stepId from to reason act { actorId } } } } }`;

/** Input type of each mutation on a step. */
const inputs = {
  acceptStep: 'AcceptStepInput',
  decideStep: 'DecideStepInput',
  refuseStep: 'RefuseStepInput',
  requestCorrection: 'RequestCorrectionInput',
  resubmitStep: 'StepInput',
  suspendStep: 'SuspendStepInput',
  resumeStep: 'StepInput',
  extendStep: 'ExtendStepInput',
  urgeStep: 'UrgeStepInput',
  delegateStep: 'DelegateStepInput',
  addSigner: 'SignerInput',
  removeSigner: 'SignerInput',
  returnStep: 'ReturnStepInput',
  revokeStep: 'ReasonedStepInput',
  takeBack: 'ReasonedStepInput',
} as const;

describe('operations on steps through the whole graph', () => {
  let stack: TestStack;
  let keys = 0;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-operations', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (mutation: keyof typeof inputs, token: string, input: object): Promise<Payload> => {
    keys += 1;
    const query = `mutation ($input: ${inputs[mutation]}!) {
      done: ${mutation}(input: $input) { step { ${STEP} } cursor userErrors { code path } } }`;
    const variables = { input: { idempotencyKey: `${mutation}-${keys}`, ...input } };
    return (await stack.ask<{ done: Payload }>(query, variables, token)).done;
  };
  const done = async (...args: Parameters<typeof perform>): Promise<Step> => {
    const { step, userErrors } = await perform(...args);
    if (step === null) throw new Error(`${args[0]} was refused: ${JSON.stringify(userErrors)}`);
    return step;
  };
  const read = async (id: string) => {
    const token = await stack.token('DISPATCHER', { region: '330800' });
    return (await stack.ask<{ approvalCase: { status: string; steps: Step[] } }>(CASE, { id }, token)).approvalCase;
  };
  const stepOf = async (id: string, code: string): Promise<Step> => {
    const step = (await read(id)).steps.find(({ item }) => item.code === code);
    if (step === undefined) throw new Error(`no step ${code}`);
    return step;
  };
  const city = (key: string, more: object = {}) =>
    submitted(stack, {
      key,
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
      ...more,
    });

  test('a clock is stopped, goes on with the rest, is extended once; the owner urges once a day; all stands in the history', async () => {
    const id = await city('pauses');
    const { id: stepId, departmentId, item } = await stepOf(id, 'C5-101');
    const handler = await officer(stack, departmentId);
    const head = await officer(stack, departmentId, 'HEAD');
    const theOwner = await owner(stack);
    const materialCodes = item.materials.map(({ code }) => code);

    const correction = { stepId, materialCodes, reason: '缺少附图' };
    const early = await done('requestCorrection', handler, { idempotencyKey: 'early', ...correction });
    expect(early).toMatchObject({
      status: 'SUSPENDED',
      clock: { light: null, pause: { kind: 'CORRECTION', reason: '缺少附图' }, nextRung: null },
    });
    const again = await done('requestCorrection', handler, { idempotencyKey: 'early', ...correction });
    expect(again.version).toBe(early.version);
    const back = await done('resubmitStep', theOwner, { stepId, ifVersion: early.version });
    expect(back).toMatchObject({ status: 'DISPATCHED', clock: { pause: null } });
    expect(back.corrections[0]?.resubmittedAt).not.toBeNull();

    const { clock: running } = await done('acceptStep', handler, { stepId, seenOnPaper: true });
    expect(running?.dueAt).not.toBeNull();
    const suspension = { stepId, procedure: 'EXPERT_REVIEW', limitWorkingDays: 10, reason: '专家评审' };
    const suspended = await done('suspendStep', handler, suspension);
    expect(suspended).toMatchObject({
      status: 'SUSPENDED',
      specialProcedure: { kind: 'EXPERT_REVIEW' },
      clock: { pause: { kind: 'SPECIAL_PROCEDURE' } },
    });
    expect(await perform('decideStep', handler, { stepId, decision: 'APPROVE', opinion: '同意' })).toMatchObject({
      step: null,
      userErrors: [{ code: 'STATE_CONFLICT', path: ['input', 'stepId'] }],
    });
    const resumed = await done('resumeStep', handler, { stepId });
    expect(resumed).toMatchObject({ status: 'ACCEPTED', clock: { dueAt: running?.dueAt, pause: null } });

    expect((await perform('extendStep', handler, { stepId, workingDays: 5, reason: '复杂' })).userErrors).toMatchObject(
      [{ code: 'NOT_ALLOWED' }],
    );
    const extended = await done('extendStep', head, { stepId, workingDays: 5, reason: '复杂' });
    expect(extended.clock).toMatchObject({ extension: { workingDays: 5, approvedBy: { post: 'HEAD' } } });
    expect(Date.parse(extended.clock?.dueAt ?? '')).toBeGreaterThan(Date.parse(running?.dueAt ?? ''));

    const urged = await done('urgeStep', theOwner, { stepId, message: '请尽快' });
    expect(urged.urges).toEqual([{ message: '请尽快' }]);
    expect(urged.viewerActions.find(({ action }) => action === 'URGE')).toEqual({
      action: 'URGE',
      allowed: false,
      reason: 'STATE_CONFLICT',
    });

    const dispatcher = await stack.token('DISPATCHER', { region: '330800' });
    const { approvalCase } = await stack.ask<{
      approvalCase: { history: { nodes: { type: string; stepId: string | null; reason: string | null }[] } };
    }>(HISTORY, { id }, dispatcher);
    const own = approvalCase.history.nodes.filter((entry) => entry.stepId === stepId);
    expect(own.map(({ type, reason }) => [type, reason])).toEqual([
      ['step.dispatched', null],
      ['step.correctionRequested', '缺少附图'],
      ['step.resubmitted', null],
      ['step.accepted', null],
      ['step.suspended', '专家评审'],
      ['step.resumed', null],
      ['step.extended', '复杂'],
      ['step.urged', '请尽快'],
    ]);
  });

  test('a special procedure ends by itself when its own limit is over', async () => {
    const id = await city('self-ending', { secondsPerWorkingDay: 2 });
    const { id: stepId, departmentId } = await stepOf(id, 'C5-101');
    const handler = await officer(stack, departmentId);
    const { clock } = await done('acceptStep', handler, { stepId, seenOnPaper: true });
    await done('suspendStep', handler, { stepId, procedure: 'HEARING', limitWorkingDays: 1, reason: '听证' });
    await waitFor('the end of the procedure', async () => (await stepOf(id, 'C5-101')).status === 'ACCEPTED', 60_000);
    const after = await stepOf(id, 'C5-101');
    expect(Date.parse(after.clock?.dueAt ?? '') - Date.parse(clock?.dueAt ?? '')).toBe(2_000);
  });

  test('a core item that is not accepted rejects the case', async () => {
    const id = await city('refused');
    const { id: stepId, departmentId } = await stepOf(id, 'C5-101');
    const refused = await done('refuseStep', await officer(stack, departmentId), {
      stepId,
      reasonCode: 'NOT_COMPETENT',
      reason: '不属于本部门职权范围',
    });
    expect(refused).toMatchObject({ status: 'NOT_ACCEPTED', refusal: { reasonCode: 'NOT_COMPETENT' } });
    expect((await read(id)).status).toBe('REJECTED');
  });

  test('a step is delegated, signed by one more department, decided, taken back, revoked and submitted again', async () => {
    const id = await city('undone');
    const { id: stepId, departmentId } = await stepOf(id, 'C5-101');
    const handler = await officer(stack, departmentId);
    const head = await officer(stack, departmentId, 'HEAD');
    const headId = departmentId.replace('department', 'officer').concat('-head');
    const reason = '工作需要';

    expect(
      (await perform('delegateStep', handler, { stepId, officerId: 'officer-nobody', reason })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'officerId'] }]);
    const delegated = await done('delegateStep', handler, { stepId, officerId: headId, reason });
    expect(delegated.assignment).toEqual({ officerId: headId });
    expect((await perform('acceptStep', handler, { stepId, seenOnPaper: true })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const inbox = `query { inbox(filter: { role: ASSIGNED }, first: 100) { nodes { id } } }`;
    const assigned = async (token: string) =>
      (await stack.ask<{ inbox: { nodes: { id: string }[] } }>(inbox, {}, token)).inbox.nodes.map((node) => node.id);
    expect(await assigned(head)).toContain(stepId);
    expect(await assigned(handler)).not.toContain(stepId);

    await done('acceptStep', head, { stepId, seenOnPaper: true });
    const signer = { stepId, departmentId: 'department-330800-DRC', reason };
    expect((await done('addSigner', head, signer)).signers).toHaveLength(2);
    expect((await done('removeSigner', head, signer)).signers).toEqual([{ departmentId, hasSigned: false }]);
    const decision = { stepId, decision: 'APPROVE', opinion: '同意' };
    expect((await done('decideStep', head, decision)).status).toBe('APPROVED');
    expect((await perform('takeBack', handler, { stepId, reason })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await done('takeBack', head, { stepId, reason })).status).toBe('ACCEPTED');
    expect((await done('decideStep', head, decision)).status).toBe('APPROVED');
    expect((await done('revokeStep', head, { stepId, reason })).status).toBe('REVOKED');
    const again = await done('resubmitStep', await owner(stack), { stepId });
    expect(again).toMatchObject({ status: 'DISPATCHED', assignment: null });
  });

  test('a step returns to one before it: that one is decided again, what depends on it waits, the rest is kept', async () => {
    const id = await city('returned');
    const isBehind = ({ item }: { item: { code: string } }) => !item.code.startsWith('C5-10');
    const reached = async () => {
      await workRound(stack, id, isBehind);
      return (await stepOf(id, 'C5-201')).status === 'DISPATCHED';
    };
    await waitFor('the second stage', reached, 60_000);
    const behind = await stepOf(id, 'C5-201');
    const before = await stepOf(id, 'C5-102');
    const handler = await officer(stack, behind.departmentId);
    const back = { stepId: behind.id, toStepId: before.id, reason: '立项批复有误' };
    expect((await done('returnStep', handler, back)).status).toBe('WAITING');
    const statuses = async () =>
      Promise.all(['C5-101', 'C5-102', 'C5-201'].map(async (code) => (await stepOf(id, code)).status));
    expect(await statuses()).toEqual(['APPROVED', 'RETURNED', 'WAITING']);
    const other = await officer(stack, before.departmentId);
    await done('acceptStep', other, { stepId: before.id, seenOnPaper: true });
    await done('decideStep', other, { stepId: before.id, decision: 'APPROVE', opinion: '重新同意' });
    expect(await statuses()).toEqual(['APPROVED', 'APPROVED', 'DISPATCHED']);
    const operator = await stack.token('OPERATOR');
    const { verifyCase } = await stack.ask<{ verifyCase: { ok: boolean; reason: string | null } }>(
      'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }',
      { id },
      operator,
    );
    expect(verifyCase).toEqual({ ok: true, reason: null });
  });
});
