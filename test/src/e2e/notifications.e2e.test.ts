import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, submitted } from './case-driver';

interface Message {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly text: string;
  readonly isRead: boolean;
  readonly project: { readonly id: string } | null;
  readonly step: { readonly id: string; readonly status: string } | null;
}
interface Me {
  readonly id: string;
  readonly actor: { readonly name: string } | null;
  readonly unreadCount: number;
  readonly notifications: { readonly nodes: readonly Message[] };
}

const ME = `query { me { id actor { name } unreadCount notifications(first: 50) { nodes {
  id type title text isRead project { id } step { id status } } } } }`;
const MARK = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) {
  viewer { unreadCount actor { name } } cursor userErrors { code } } }`;

describe('messages through the whole graph', () => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-messages', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
  }, 120_000);
  afterAll(() => stack?.close());

  const me = async (token: string): Promise<Me> => (await stack.ask<{ me: Me }>(ME, {}, token)).me;
  const perform = async (mutation: string, type: string, token: string, input: object): Promise<void> => {
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code path } } }`;
    const variables = { input: { idempotencyKey: `${mutation}-${JSON.stringify(input)}`, ...input } };
    const { done } = await stack.ask<{ done: { userErrors: readonly unknown[] } }>(query, variables, token);
    expect(done.userErrors).toEqual([]);
  };
  const city = (key: string, more: object = {}) =>
    submitted(stack, {
      key,
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
      ...more,
    });
  const stepOf = async (id: string, code: string) => {
    const step = (await readCase(stack, id)).steps.find(({ item }) => item.code === code);
    if (step === undefined) throw new Error(`no step ${code}`);
    return step;
  };
  const typesOf = (messages: readonly Message[], stepId: string) =>
    messages.filter(({ step }) => step?.id === stepId).map(({ type }) => type);

  test('an urge reaches the department, a delegation the officer, a correction the owner; what was read is not counted', async () => {
    const { id: stepId, departmentId } = await stepOf(await city('told'), 'C5-101');
    const handler = await officer(stack, departmentId);
    const head = await officer(stack, departmentId, 'HEAD');
    const headId = departmentId.replace('department', 'officer').concat('-head');
    const theOwner = await owner(stack);
    const ownersPerson = await stack.token('OWNER', {
      organisation: 'organisation-qz-hospital',
      subject: 'owner-qz-hospital-1',
    });

    await perform('urgeStep', 'UrgeStepInput', theOwner, { stepId, message: '请尽快' });
    await perform('requestCorrection', 'RequestCorrectionInput', handler, {
      stepId,
      materialCodes: [],
      reason: '缺图',
    });
    await perform('delegateStep', 'DelegateStepInput', handler, { stepId, officerId: headId, reason: '出差' });

    // A message may be counted a moment before it can be read; other steps bring the head some too.
    const { id, actor, notifications } = await waitFor('the messages of the head, all of them unread', async () => {
      const found = await me(head);
      const { nodes } = found.notifications;
      return typesOf(nodes, stepId).length === 3 && found.unreadCount === nodes.length ? found : undefined;
    });
    expect([id, actor?.name.endsWith('(演示)')]).toEqual([headId, true]);
    const own = notifications.nodes.filter(({ step }) => step?.id === stepId);
    expect(own).toMatchObject([
      {
        type: 'ASSIGNMENT',
        isRead: false,
        project: { id: 'project-QZ-015' },
        step: { id: stepId, status: 'SUSPENDED' },
      },
      { type: 'URGE', isRead: false, step: { id: stepId } },
      { type: 'ASSIGNMENT', isRead: false, step: { id: stepId } },
    ]);
    expect(own[2]?.title).toMatch(/^待受理：“.+”$/);
    expect(own[1]?.title).toMatch(/^催办：“.+”$/);
    expect(own[1]?.text).toMatch(/^.+：“.+”被催办：请尽快$/);
    // A message may be counted a moment before it can be read.
    await waitFor(
      'the message of the owner',
      async () => typesOf((await me(ownersPerson)).notifications.nodes, stepId).join() === 'CORRECTION',
    );
    expect((await me(ownersPerson)).unreadCount).toBe(1);
    await waitFor(
      'the message of the officer',
      async () => typesOf((await me(handler)).notifications.nodes, stepId).length > 1,
    );
    expect(typesOf((await me(handler)).notifications.nodes, stepId)).toEqual(['URGE', 'ASSIGNMENT']);

    const input = { idempotencyKey: 'read', upTo: own[1]?.id };
    const newer = notifications.nodes.findIndex(({ id: one }) => one === own[1]?.id);
    const { markNotificationsRead } = await stack.ask<{
      markNotificationsRead: { viewer: { unreadCount: number; actor: { name: string } }; cursor: string };
    }>(MARK, { input }, head);
    expect(markNotificationsRead).toMatchObject({ viewer: { unreadCount: newer, actor }, userErrors: [] });
    // What comes after the cursor of the change is not told again, and nobody else is told of it.
    const EVENTS = `query ($after: Cursor) { events(filter: { types: ["notification.read"] }, after: $after) { nodes { subject } } }`;
    const events = (token: string, after?: string) =>
      stack.ask<{ events: { nodes: { subject: string }[] } }>(EVENTS, { after }, token);
    expect((await events(head)).events.nodes).toEqual([{ subject: headId }]);
    expect((await events(head, markNotificationsRead.cursor)).events.nodes).toEqual([]);
    expect((await events(handler)).events.nodes).toEqual([]);
  });

  test('the rungs of a ladder reach whom the step is with, then its head', async () => {
    const { id: stepId, departmentId } = await stepOf(await city('late', { secondsPerWorkingDay: 2 }), 'C5-101');
    const handler = await officer(stack, departmentId);
    const head = await officer(stack, departmentId, 'HEAD');
    await perform('acceptStep', 'AcceptStepInput', handler, { stepId, seenOnPaper: true });
    const titles = async (token: string) =>
      (await me(token)).notifications.nodes
        .filter(({ step }) => step?.id === stepId)
        .map(({ title }) => title.split('：')[0]);
    await waitFor(
      'the rung that reaches the head',
      async () => (await titles(head)).includes('逾期报告负责人'),
      60_000,
    );
    expect(await titles(handler)).toEqual(expect.arrayContaining(['红灯警示', '黄灯预警']));
    expect(await titles(handler)).not.toContain('逾期报告负责人');
  });

  test('nobody who is not signed in has messages', async () => {
    expect((await stack.ask<{ me: Me | null }>(ME)).me).toBeNull();
    const answer = await stack.gql<{ markNotificationsRead: unknown }>(MARK, {
      input: { idempotencyKey: 'x', upTo: 'y' },
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
