/** 绿色通道 and 即报即审、当天办理 through the whole graph. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, submit } from './case-driver';
import { published, submittedUnder } from './own-catalogue';

const CASE = `query ($id: ID!) { approvalCase(id: $id) { version status limitClass limitClassAsked clock { dueAt startedAt }
  viewerActions { action allowed reason } history(first: 50) { nodes { type from to reason act { post } } }
  steps { id status departmentId item { code } clock { startedAt dueAt firedRungs { kind to { id } } } } } }`;
const SET = `mutation ($input: SetLimitClassInput!) { setLimitClass(input: $input) {
  approvalCase { limitClass limitClassAsked version } cursor userErrors { code path } } }`;
const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`;
const DAY = 86_400_000;

interface Case {
  readonly version: number;
  readonly limitClass: string;
  readonly limitClassAsked: string | null;
  readonly clock: { readonly dueAt: string; readonly startedAt: string };
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean; readonly reason: string }[];
  readonly history: { readonly nodes: readonly { readonly type: string; readonly to: string | null }[] };
  readonly steps: readonly {
    readonly id: string;
    readonly status: string;
    readonly item: { readonly code: string };
    readonly clock: {
      readonly startedAt: string;
      readonly dueAt: string;
      readonly firedRungs: readonly { readonly kind: string; readonly to: { readonly id: string } | null }[];
    } | null;
  }[];
}

describe('limit classes through the whole graph', () => {
  let stack: TestStack;
  let dispatcher: string;

  beforeAll(async () => {
    stack = await startStack({
      prefix: 'e2e-class',
      seed: true,
      env: { KUAIJIN_ALLOW_ACCELERATED: 'true' },
    });
    dispatcher = await stack.token('DISPATCHER', { region: '330800', department: 'department-330800-DISPATCH' });
    const items = [{ code: 'A', promised_working_days: 2 }, { code: 'B' }];
    const limit_classes = { GREEN_CHANNEL: { granted_by: ['DISPATCHER', 'COUNTER'] }, SAME_DAY: {} };
    await published(stack, 'T-CLASS', items, { limit_classes, items: { B: { class_limits: { GREEN_CHANNEL: 3 } } } });
  }, 120_000);
  afterAll(() => stack?.close());

  const read = async (id: string, token = dispatcher) =>
    (await stack.ask<{ approvalCase: Case }>(CASE, { id }, token)).approvalCase;
  const setClass = async (caseId: string, limitClass: string, more: object = {}, token = dispatcher) => {
    const input = { idempotencyKey: `${caseId}-${limitClass}`, caseId, limitClass, reason: '省级重点项目', ...more };
    const data = await stack.ask<{ setLimitClass: { approvalCase: Case | null; userErrors: readonly object[] } }>(
      SET,
      { input },
      token,
    );
    return data.setLimitClass;
  };
  const accept = async (stepId: string) => {
    const handler = await officer(stack, 'department-330800-NR');
    await stack.ask(ACCEPT, { input: { idempotencyKey: `accept-${stepId}`, stepId } }, handler);
  };
  const stepOf = (of: Case, code: string) => of.steps.find(({ item }) => item.code === code);

  test('the owner asks, the dispatch centre grants; clocks that start then count by it, and inboxes find it', async () => {
    const id = await submittedUnder(stack, 'T-CLASS', { key: 'green', limitClass: 'GREEN_CHANNEL' });
    const asked = await read(id);
    expect(asked).toMatchObject({ limitClass: 'NORMAL', limitClassAsked: 'GREEN_CHANNEL' });
    const listed = async (filter: string) => {
      const query = `{ approvalCases(filter: { catalogueCode: "T-CLASS", ${filter} }, first: 100) { nodes { id } } }`;
      const data = await stack.ask<{ approvalCases: { nodes: { id: string }[] } }>(query, {}, dispatcher);
      return data.approvalCases.nodes.map((node) => node.id);
    };
    expect(await listed('limitClassesAsked: [GREEN_CHANNEL]')).toEqual([id]);
    expect(await listed('limitClasses: [NORMAL]')).toContain(id);
    const mine = (of: Case) => of.viewerActions.find(({ action }) => action === 'SET_LIMIT_CLASS');
    expect(mine(asked)).toMatchObject({ allowed: true });
    const theOwner = await owner(stack);
    expect(mine(await read(id, theOwner))).toMatchObject({ allowed: false, reason: 'NOT_ALLOWED' });
    expect((await setClass(id, 'GREEN_CHANNEL', {}, theOwner)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await setClass(id, 'GREEN_CHANNEL', { ifVersion: 1 })).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);

    const granted = await setClass(id, 'GREEN_CHANNEL', { idempotencyKey: 'grant', ifVersion: asked.version });
    expect(granted).toMatchObject({
      approvalCase: { limitClass: 'GREEN_CHANNEL', limitClassAsked: null },
      userErrors: [],
    });
    const again = await setClass(id, 'GREEN_CHANNEL', { idempotencyKey: 'grant', ifVersion: asked.version });
    expect(again.approvalCase?.version).toBe(granted.approvalCase?.version);
    await accept(`${id}/A`);
    await accept(`${id}/B`);
    const after = await read(id);
    expect(after.history.nodes.find(({ type }) => type === 'case.limitClassSet')).toEqual({
      type: 'case.limitClassSet',
      from: 'NORMAL',
      to: 'GREEN_CHANNEL',
      reason: '省级重点项目',
      act: { post: 'DISPATCHER' },
    });
    const ordinary = await submittedUnder(stack, 'T-CLASS', { key: 'ordinary' });
    await accept(`${ordinary}/B`);
    const dueOf = (of: Case) => Date.parse(stepOf(of, 'B')?.clock?.dueAt ?? '');
    expect(dueOf(after)).toBeLessThan(dueOf(await read(ordinary)));
    const inbox = async (filter: string) => {
      const query = `{ inbox(filter: { ${filter} }, first: 100) { total { value } nodes { id } } }`;
      const data = await stack.ask<{ inbox: { nodes: { id: string }[] } }>(
        query,
        {},
        await officer(stack, 'department-330800-NR'),
      );
      return data.inbox.nodes.map((node) => node.id).sort();
    };
    expect(await inbox('limitClasses: [GREEN_CHANNEL]')).toEqual([`${id}/A`, `${id}/B`]);
    expect(await inbox('limitClasses: [NORMAL]')).toEqual([`${ordinary}/A`, `${ordinary}/B`]);
    expect(await listed('limitClasses: [GREEN_CHANNEL]')).toEqual([id]);
  });

  test('a matter of the same day is due with the day, and accepting it decides nothing', async () => {
    const id = await submittedUnder(stack, 'T-CLASS', { key: 'today', limitClass: 'SAME_DAY' });
    await setClass(id, 'SAME_DAY');
    await accept(`${id}/A`);
    const of = await read(id);
    const step = stepOf(of, 'A');
    expect(step?.status).toBe('ACCEPTED');
    const endOfWork = Date.parse(step?.clock?.dueAt ?? '');
    expect((endOfWork + 8 * 3_600_000) % DAY).toBe(0);
    expect(Date.parse(of.clock.dueAt)).toBe(endOfWork);
    const ordinary = await submittedUnder(stack, 'T-CLASS', { key: 'not today' });
    await accept(`${ordinary}/A`);
    expect(endOfWork).toBeLessThan(Date.parse(stepOf(await read(ordinary), 'A')?.clock?.dueAt ?? ''));
  });

  test('escalations reach one level higher, to the leader in charge at the end', async () => {
    const id = await submittedUnder(stack, 'T-CLASS', {
      key: 'late',
      limitClass: 'GREEN_CHANNEL',
      secondsPerWorkingDay: 2,
    });
    await setClass(id, 'GREEN_CHANNEL');
    await accept(`${id}/A`);
    const rungs = async () => stepOf(await read(id), 'A')?.clock?.firedRungs ?? [];
    await waitFor('the last rung', async () => (await rungs()).some(({ kind }) => kind === 'PROVINCE'), 60_000);
    const [, , ...escalated] = await rungs();
    expect(escalated.map(({ kind, to }) => `${kind} ${to?.id.replace(/\d$/, '')}`)).toEqual([
      'DISPATCH_CENTRE officer-330800-DISPATCH-head',
      'LEADER leader-330800-',
      'PROVINCE leader-330000-',
    ]);
  });

  test('what is not offered is refused; the real catalogue of buildings offers both', async () => {
    const low = await submit(stack, {
      key: 'not offered',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-ENT-LOWRISK',
      limitClass: 'SAME_DAY',
    });
    expect(low.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'limitClass'] }]);
    const { catalogue } = await stack.ask<{ catalogue: { limitClasses: object[] } }>(
      '{ catalogue(code: "CN-GOV-BUILDING") { limitClasses { limitClass promisePercent grantedBy escalatesHigher } } }',
    );
    expect(catalogue.limitClasses).toEqual([
      { limitClass: 'GREEN_CHANNEL', promisePercent: 50, grantedBy: ['DISPATCHER', 'LEADER'], escalatesHigher: true },
      { limitClass: 'SAME_DAY', promisePercent: null, grantedBy: ['DISPATCHER', 'LEADER'], escalatesHigher: true },
    ]);
  });
});
