import { startStack, type TestStack } from '../harness/stack';
import { officer, submitted } from './case-driver';

interface Consultation {
  readonly id: string;
  readonly status: string;
  readonly asked: readonly { readonly departmentId: string | null; readonly opinion: string | null }[];
}

interface Step {
  readonly id: string;
  readonly status: string;
  readonly departmentId: string;
  readonly item: { readonly code: string };
  readonly clock: { readonly dueAt: string | null } | null;
  readonly consultations: readonly Consultation[];
  readonly copies: readonly {
    readonly officerId: string | null;
    readonly note: string | null;
    readonly read: { readonly actorId: string } | null;
  }[];
  readonly viewerActions: readonly {
    readonly action: string;
    readonly allowed: boolean;
    readonly reason: string | null;
  }[];
}

interface Payload {
  readonly step: Step | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const STEP = `id status departmentId item { code } clock { dueAt }
  consultations { id question status asked { officerId departmentId opinion given { actorId } } closed { actorId } }
  copies { officerId departmentId note copied { actorId } read { actorId } }
  viewerActions { action allowed reason }`;

const inputs = {
  acceptStep: 'AcceptStepInput',
  decideStep: 'DecideStepInput',
  consultOnStep: 'ConsultInput',
  giveOpinion: 'GiveOpinionInput',
  closeConsultation: 'CloseConsultationInput',
  copyStep: 'CopyStepInput',
  readCopy: 'ReadCopyInput',
} as const;

describe('others are drawn into a step through the whole graph', () => {
  let stack: TestStack;
  let keys = 0;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-consulting', seed: true });
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
  const may = ({ viewerActions }: Step, action: string) => viewerActions.find((one) => one.action === action);
  const firstStep = async (key: string) => {
    const id = await submitted(stack, {
      key,
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
    });
    const { step } = await stack.ask<{ step: Step }>(
      `query ($id: ID!) { step(id: $id) { ${STEP} } }`,
      { id: `${id}/C5-101` },
      await stack.token('DISPATCHER', { region: '330800' }),
    );
    return { caseId: id, stepId: step.id, departmentId: step.departmentId };
  };
  const inbox = async (role: string, token: string, more: object = {}): Promise<string[]> => {
    const query = 'query ($filter: InboxFilter) { inbox(filter: $filter, first: 100) { nodes { id } } }';
    const found = await stack.ask<{ inbox: { nodes: { id: string }[] } }>(query, { filter: { role, ...more } }, token);
    return found.inbox.nodes.map(({ id }) => id);
  };
  const leader = () => stack.token('LEADER', { subject: 'leader-330800-1', region: '330000' });

  test('a department and a leader are consulted; each answers once; the clock and the decision wait for nobody', async () => {
    const { stepId, departmentId } = await firstStep('consulted');
    const handler = await officer(stack, departmentId);
    const other = 'department-330800-HC';
    const clock = (await done('acceptStep', handler, { stepId, seenOnPaper: true })).clock;
    const question = '是否符合规划?';
    const unknown = await perform('consultOnStep', handler, { stepId, officerIds: ['officer-nobody'], question });
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'officerIds', '0'] }]);
    const asking = {
      idempotencyKey: 'asking',
      stepId,
      departmentIds: [other],
      officerIds: ['leader-330800-1'],
      question,
    };
    const asked = await done('consultOnStep', handler, asking);
    expect(asked).toMatchObject({ status: 'ACCEPTED', clock, consultations: [{ status: 'OPEN' }] });
    expect((await done('consultOnStep', handler, asking)).consultations).toHaveLength(1);
    const consultationId = asked.consultations[0]?.id ?? '';

    expect(await inbox('CONSULTED', await leader())).toEqual([stepId]);
    expect(await inbox('CONSULTED', await officer(stack, other))).toContain(stepId);
    const wrong = await perform('giveOpinion', await officer(stack, 'department-330800-EE'), {
      stepId,
      consultationId,
      opinion: '同意',
    });
    expect(wrong.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const given = await done('giveOpinion', await officer(stack, other), { stepId, consultationId, opinion: '符合' });
    expect(given.consultations[0]).toMatchObject({ status: 'OPEN', asked: [{ opinion: '符合' }, { opinion: null }] });
    expect(may(given, 'GIVE_OPINION')).toEqual({ action: 'GIVE_OPINION', allowed: false, reason: 'STATE_CONFLICT' });
    const all = await done('giveOpinion', await leader(), { stepId, consultationId, opinion: '抓紧办理' });
    expect(all.consultations[0]?.status).toBe('ANSWERED');
    expect(await inbox('CONSULTED', await leader())).toEqual([]);
    expect(await inbox('DONE', await leader())).toEqual([stepId]);
    expect(await inbox('TODO', handler)).toContain(stepId);

    const again = await done('consultOnStep', handler, { stepId, departmentIds: ['department-330800-EE'], question });
    const second = again.consultations[1]?.id ?? '';
    const closed = await done('closeConsultation', handler, { stepId, consultationId: second, reason: '已核实' });
    expect(closed.consultations[1]?.status).toBe('CLOSED');
    await done('consultOnStep', handler, { stepId, departmentIds: ['department-330800-EE'], question });
    const decided = await done('decideStep', handler, { stepId, decision: 'APPROVE', opinion: '同意' });
    expect(decided.status).toBe('APPROVED');
    expect(decided.consultations.map(({ status }) => status)).toEqual(['ANSWERED', 'CLOSED', 'LAPSED']);
  });

  test('a step is copied; who got the copy reads the case and marks it as read; others do not', async () => {
    const { caseId, stepId, departmentId } = await firstStep('copied');
    const handler = await officer(stack, departmentId);
    // Of another city: the case is none of theirs until the copy.
    const elsewhere = await stack.token('LEADER', { subject: 'leader-330800-2', region: '340000' });
    const read = `query ($id: ID!) { approvalCase(id: $id) { id } }`;
    const seen = async () =>
      (await stack.ask<{ approvalCase: { id: string } | null }>(read, { id: caseId }, elsewhere)).approvalCase;
    expect(await seen()).toBeNull();
    const copied = await done('copyStep', handler, { stepId, officerIds: ['leader-330800-2'], note: '供参阅' });
    expect(copied.copies).toMatchObject([{ officerId: 'leader-330800-2', note: '供参阅', read: null }]);
    expect(await seen()).toEqual({ id: caseId });
    expect(await inbox('COPIED', elsewhere, { unread: true })).toEqual([stepId]);
    const marked = await done('readCopy', elsewhere, { stepId });
    expect(await inbox('COPIED', elsewhere, { unread: true })).toEqual([]);
    expect(await inbox('COPIED', elsewhere)).toEqual([stepId]);
    expect(marked.copies[0]?.read?.actorId).toBe('leader-330800-2');
    expect((await perform('readCopy', elsewhere, { stepId })).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    expect(
      (await perform('readCopy', await officer(stack, 'department-330800-HC'), { stepId })).userErrors,
    ).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(may(copied, 'COPY')).toMatchObject({ allowed: true });
  });
});
