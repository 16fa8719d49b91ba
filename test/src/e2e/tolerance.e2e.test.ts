/**
 * 容缺 through the whole graph: accepted, handled and pre-approved while papers are missing; made up in time, and not.
 */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, submitted } from './case-driver';
import { MaterialDriver, type PaperStep } from './material-driver';

const ITEM = 'EA-101';
const BEHIND = 'EA-107';
const BESIDE = ['EA-102', 'EA-103', 'EA-104'];
const HISTORY = `query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { type stepId from to act { post } } } } }`;
const VERIFY = 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }';

interface Entry {
  readonly type: string;
  readonly stepId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

describe('tolerance through the whole graph', () => {
  let stack: TestStack;
  let driver: MaterialDriver;
  let theOwner: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-tolerance', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
    driver = new MaterialDriver(stack, 'tolerance');
    theOwner = await owner(stack);
  }, 120_000);
  afterAll(() => stack?.close());

  const submittedCase = async (key: string, more: object = {}) =>
    submitted(stack, {
      key,
      projectId: 'project-QZ-015',
      ...(await driver.answers('CN-ENT-APPROVAL')),
      ...more,
    });
  const tolerated = async (id: string, more: object = {}): Promise<PaperStep> => {
    const { id: stepId, departmentId, materials } = await driver.step(id, ITEM, theOwner);
    const handler = await officer(stack, departmentId);
    return driver.done('acceptWithDeficiency', handler, {
      stepId,
      materialCodes: materials.map(({ code }) => code),
      commitment: {
        statement: '五个工作日内补齐',
        signatory: '张某',
        fileIds: [await driver.uploaded(handler, `${id}.txt`)],
      },
      ...more,
    });
  };
  const makeUp = async ({ id: stepId, materials }: PaperStep, fileName: string) => {
    const fileIds = [await driver.uploaded(theOwner, fileName)];
    const papers = materials.map(({ code }) => ({ materialCode: code, fileIds }));
    return driver.done('handInPapers', theOwner, { stepId, papers });
  };
  /** Approves what stands beside the item, so that only it is waited for. */
  const approveBeside = async (id: string) => {
    for (const code of BESIDE) {
      const { id: stepId, departmentId } = await driver.step(id, code, theOwner);
      const handler = await officer(stack, departmentId);
      await driver.done('acceptStep', handler, { stepId, seenOnPaper: true });
      await driver.done('decideStep', handler, { stepId, decision: 'APPROVE', opinion: '同意' });
    }
  };
  const history = async (id: string): Promise<readonly Entry[]> => {
    const dispatcher = await stack.token('DISPATCHER', { region: '330800' });
    const { approvalCase } = await stack.ask<{ approvalCase: { history: { nodes: readonly Entry[] } } }>(
      HISTORY,
      { id },
      dispatcher,
    );
    return approvalCase.history.nodes;
  };
  const verified = async (id: string) => {
    const { verifyCase } = await stack.ask<{ verifyCase: object }>(VERIFY, { id }, await stack.token('OPERATOR'));
    return verifyCase;
  };
  const statusOf = async (id: string, code: string) => (await driver.step(id, code, theOwner)).status;

  test('the owner applies for it, the office is told, and accepts on the owner’s word', async () => {
    const id = await submittedCase('applied');
    const { id: stepId, departmentId, materials } = await driver.step(id, ITEM, theOwner);
    const handler = await officer(stack, departmentId);
    expect((await driver.perform('acceptWithDeficiency', handler, { stepId })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'commitment'] },
    ]);
    const fileIds = [await driver.uploaded(theOwner, 'commitment.txt')];
    const application = {
      stepId,
      materialCodes: materials.map(({ code }) => code),
      commitment: { statement: '十个工作日内补齐', signatory: '业主李某', fileIds },
    };
    expect((await driver.perform('applyForTolerance', handler, application)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const applied = await driver.done('applyForTolerance', theOwner, application);
    expect(applied).toMatchObject({
      status: 'DISPATCHED',
      tolerance: null,
      toleranceApplication: {
        materialCodes: application.materialCodes,
        commitment: { signatory: '业主李某' },
        applied: { actorId: expect.stringContaining('owner') },
      },
    });
    const notified = 'query { me { notifications(first: 50) { nodes { stepId text } } } }';
    await waitFor('the office to be told', async () => {
      const { me } = await stack.ask<{
        me: { notifications: { nodes: readonly { stepId: string | null; text: string }[] } };
      }>(notified, {}, handler);
      return me.notifications.nodes.some((one) => one.stepId === stepId && one.text.includes('十个工作日内补齐'));
    });
    const accepted = await driver.done('acceptWithDeficiency', handler, { stepId });
    expect(accepted).toMatchObject({
      status: 'ACCEPTED',
      tolerance: {
        status: 'OPEN',
        commitment: { signatory: '业主李某', files: [{ fileName: 'commitment.txt' }] },
      },
    });
    expect(accepted.viewerActions.find(({ action }) => action === 'APPLY_FOR_TOLERANCE')).toMatchObject({
      allowed: false,
      reason: 'NOT_ALLOWED',
    });
    expect(await verified(id)).toEqual({ ok: true, reason: null });
  });

  test('a step is handled while a paper is missing, which is made up, set back, and made up again', async () => {
    const id = await submittedCase('handled');
    const accepted = await tolerated(id);
    const { id: stepId, departmentId, materials } = accepted;
    const handler = await officer(stack, departmentId);
    const materialCodes = materials.map(({ code }) => code);
    expect(accepted).toMatchObject({
      status: 'ACCEPTED',
      materials: [{ status: 'DEFERRED', dueAt: accepted.tolerance?.dueAt }],
      tolerance: { status: 'OPEN', missing: [{ code: materialCodes[0] }], commitment: { signatory: '张某' } },
    });
    expect(accepted.tolerance?.dueAt).not.toBeNull();
    const notice = accepted.documents.find(({ kind }) => kind === 'TOLERANCE_NOTICE');
    expect(notice?.text.join('\n')).toContain('选址申请及红线图');
    const page = await (await fetch(new URL(notice?.url ?? '', stack.url))).text();
    expect(page).toContain('容缺受理通知书');
    expect(page).toContain('逾期未补齐的后果');

    const decision = { stepId, decision: 'APPROVE', opinion: '同意' };
    expect((await driver.perform('decideStep', handler, decision)).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT', path: ['input', 'stepId'] },
    ]);
    const handled = await driver.done('decideWithDeficiency', handler, decision);
    expect(handled).toMatchObject({ status: 'APPROVED', outcome: { tolerated: true } });

    await makeUp(handled, 'first.txt');
    const failed = { stepId, materialCodes, verdict: 'FAILED', comment: '未盖章' };
    expect((await driver.done('checkPapers', handler, failed)).materials[0]?.status).toBe('DEFERRED');
    await makeUp(handled, 'second.txt');
    const fulfilled = await driver.done('checkPapers', handler, { stepId, materialCodes });
    expect(fulfilled).toMatchObject({
      status: 'APPROVED',
      materials: [{ status: 'CHECKED', files: [{ fileName: 'second.txt' }] }],
      tolerance: { status: 'FULFILLED', missing: [] },
    });
    expect((await history(id)).map(({ type }) => type)).toContain('step.toleranceFulfilled');
    expect(await verified(id)).toEqual({ ok: true, reason: null });
  });

  test('a pre-approval lets dependants begin; the formal approval follows when the papers are complete', async () => {
    const id = await submittedCase('pre-approved');
    await approveBeside(id);
    const { id: stepId, departmentId, materials } = await tolerated(id, { makeUpWorkingDays: 3 });
    const handler = await officer(stack, departmentId);
    const head = await officer(stack, departmentId, 'HEAD');
    expect(await statusOf(id, BEHIND)).toBe('WAITING');
    const preApproved = await driver.done('preApproveStep', handler, {
      stepId,
      opinion: '原则同意',
      documentNumber: '衢预〔2026〕1号',
    });
    expect(preApproved).toMatchObject({ status: 'PRE_APPROVED', preApproval: { documentNumber: '衢预〔2026〕1号' } });
    expect(preApproved.documents.at(-1)?.kind).toBe('PRE_APPROVAL');
    expect(await statusOf(id, BEHIND)).toBe('DISPATCHED');

    const longer = { stepId, workingDays: 5, reason: '台风' };
    expect((await driver.perform('extendTolerance', handler, longer)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const extended = await driver.done('extendTolerance', head, longer);
    expect(extended.tolerance?.extensions).toEqual([{ workingDays: 5 }]);
    expect(Date.parse(extended.tolerance?.dueAt ?? '')).toBeGreaterThan(Date.parse(preApproved.tolerance?.dueAt ?? ''));

    const decision = { stepId, decision: 'APPROVE', opinion: '正式批复', documentNumber: '衢批〔2026〕1号' };
    expect((await driver.perform('decideStep', handler, decision)).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT' },
    ]);
    expect((await makeUp(preApproved, 'made-up.txt')).preApproval?.waitingSince).toBeNull();
    await driver.done('checkPapers', handler, { stepId, materialCodes: materials.map(({ code }) => code) });
    const approved = await driver.done('decideStep', handler, decision);
    expect(approved).toMatchObject({ status: 'APPROVED', outcome: { tolerated: true } });
    expect(await statusOf(id, BEHIND)).toBe('DISPATCHED');
    expect(await verified(id)).toEqual({ ok: true, reason: null });
  });

  test('when the limit passes the pre-approval is revoked by itself, dependants wait again, it goes up to the leader in charge', async () => {
    const id = await submittedCase('overdue', { secondsPerWorkingDay: 4 });
    await approveBeside(id);
    const { id: stepId, departmentId } = await tolerated(id, { makeUpWorkingDays: 3 });
    const handler = await officer(stack, departmentId);
    await driver.done('preApproveStep', handler, { stepId, opinion: '原则同意' });
    expect(await statusOf(id, BEHIND)).toBe('DISPATCHED');

    await waitFor('the revocation', async () => (await statusOf(id, ITEM)) === 'REVOKED', 60_000);
    await waitFor('the dependant', async () => (await statusOf(id, BEHIND)) === 'WAITING');
    const types = async () => (await history(id)).filter((entry) => entry.stepId === stepId).map(({ type }) => type);
    const rungs = async () => (await driver.step(id, ITEM, theOwner)).clock?.firedRungs ?? [];
    const leader = async () => (await rungs()).some(({ kind, limit }) => kind === 'LEADER' && limit === 'MAKE_UP');
    await waitFor('the leader in charge', leader, 60_000);
    expect((await types()).slice(-6)).toEqual([
      'step.preApproved',
      'step.toleranceReminded',
      'step.toleranceFailed',
      'step.toleranceEscalated',
      'step.limitRung',
      'step.limitRung',
    ]);
    const step = await driver.step(id, ITEM, theOwner);
    expect(step.tolerance).toMatchObject({ status: 'FAILED', missing: [{ code: 'EA-101-1' }] });
    expect(step.documents.at(-1)?.kind).toBe('TOLERANCE_FAILURE');
    const again = await driver.done('resubmitStep', theOwner, { stepId });
    expect(again.status).toBe('DISPATCHED');
    expect(
      (
        await driver.perform('acceptWithDeficiency', handler, {
          stepId,
          materialCodes: ['EA-101-1'],
          commitment: { statement: '再次补齐', signatory: '张某' },
        })
      ).userErrors,
    ).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect(await verified(id)).toEqual({ ok: true, reason: null });
  });
});
