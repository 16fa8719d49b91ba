import { startStack, type TestStack } from '../harness/stack';
import { officer, owner, submitted } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-SESSION';

interface Session {
  readonly id: string;
  readonly status: string;
  readonly opinions: readonly { readonly opinion: string }[];
  readonly conclusions: readonly { readonly stepId: string; readonly conclusion: string }[];
  readonly minutes: string | null;
}
interface Case {
  readonly sessions: readonly Session[];
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
}
interface Payload {
  readonly approvalCase: Case | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const CASE = `viewerActions { action allowed reason } steps { id status }
  sessions { id status matters { id } participants { officerId departmentId } agenda heldAt place convened { post }
    opinions { matter { id } departmentId opinion given { actorId } }
    conclusions { stepId conclusion concluded { actorId } } minutes cancelReason ended { actorId } }`;

describe('a joint session over several matters of a case, through the whole graph', () => {
  let stack: TestStack;
  let keys = 0;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-session', seed: true });
    await publishSmall(stack, CODE, [[{ code: 'A' }, { code: 'B', department: 'HC' }]]);
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (mutation: string, token: string, input: object): Promise<Payload> => {
    keys += 1;
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) {
      done: ${mutation}(input: $input) { approvalCase { ${CASE} } cursor userErrors { code path } } }`;
    const variables = { input: { idempotencyKey: `session-${keys}`, ...input } };
    return (await stack.ask<{ done: Payload }>(query, variables, token)).done;
  };
  const done = async (...args: Parameters<typeof perform>): Promise<Case> => {
    const { approvalCase, userErrors } = await perform(...args);
    if (approvalCase === null) throw new Error(`${args[0]} was refused: ${JSON.stringify(userErrors)}`);
    return approvalCase;
  };
  const consulted = async (token: string): Promise<string[]> => {
    const query = '{ inbox(filter: { role: CONSULTED }) { nodes { id } } }';
    return (await stack.ask<{ inbox: { nodes: { id: string }[] } }>(query, {}, token)).inbox.nodes.map(({ id }) => id);
  };

  test('the lead department convenes, the others speak, each matter is concluded, the minutes close it', async () => {
    const caseId = await submitted(stack, { key: 'session case', projectId: 'project-QZ-015', catalogueCode: CODE });
    const [lead, other] = await Promise.all(['DRC', 'HC'].map((code) => officer(stack, `department-330800-${code}`)));
    const guest = await stack.token('LEADER', { subject: 'leader-330800-1', region: '340000' });
    if (lead === undefined || other === undefined) throw new Error('no officers');
    const convening = {
      idempotencyKey: 'convening',
      caseId,
      stepIds: [`${caseId}/A`, `${caseId}/B`],
      officerIds: ['leader-330800-1'],
      agenda: '立项与施工许可的衔接',
      heldAt: new Date(Date.now() + 86_400_000).toISOString(),
      place: '一号会议室',
    };
    expect((await perform('conveneSession', other, convening)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const convened = await done('conveneSession', lead, convening);
    expect(convened.sessions).toMatchObject([
      {
        status: 'OPEN',
        matters: [{ id: `${caseId}/A` }, { id: `${caseId}/B` }],
        participants: [
          { officerId: null, departmentId: 'department-330800-DRC' },
          { officerId: null, departmentId: 'department-330800-HC' },
          { officerId: 'leader-330800-1' },
        ],
      },
    ]);
    expect((await done('conveneSession', lead, convening)).sessions).toHaveLength(1);
    const session = { caseId, sessionId: convened.sessions[0]?.id };
    expect((await consulted(guest)).sort()).toEqual(convening.stepIds);
    await done('speakInSession', other, { ...session, matterStepId: `${caseId}/B`, opinion: '可以同步办理' });
    await done('speakInSession', guest, { ...session, opinion: '抓紧办理' });
    expect(await consulted(guest)).toEqual([]);
    expect(
      (await perform('concludeMatter', other, { ...session, matterStepId: `${caseId}/B`, conclusion: '同步' }))
        .userErrors,
    ).toMatchObject([{ code: 'NOT_ALLOWED', path: ['input', 'sessionId'] }]);
    await done('concludeMatter', lead, { ...session, matterStepId: `${caseId}/B`, conclusion: '同步办理' });
    const closed = await done('closeSession', lead, { ...session, minutes: '会议议定同步办理。' });
    expect(closed.sessions).toMatchObject([
      {
        status: 'CLOSED',
        opinions: [
          { opinion: '可以同步办理', matter: { id: `${caseId}/B` } },
          { opinion: '抓紧办理', matter: null },
        ],
        conclusions: [{ stepId: `${caseId}/B`, conclusion: '同步办理' }],
        minutes: '会议议定同步办理。',
      },
    ]);
    const may = (action: string) => closed.viewerActions.find((one) => one.action === action);
    expect(may('CONVENE_SESSION')).toMatchObject({ allowed: true });
    expect(may('CLOSE_SESSION')).toEqual({ action: 'CLOSE_SESSION', allowed: false, reason: 'STATE_CONFLICT' });
    // Nothing of it decides.
    expect(closed).toMatchObject({ steps: [{ status: 'DISPATCHED' }, { status: 'DISPATCHED' }] });
    await expect(perform('conveneSession', await owner(stack), convening)).resolves.toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
  });
});
