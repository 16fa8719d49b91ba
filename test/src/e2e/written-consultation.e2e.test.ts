/** 书面征求意见 through the whole graph, under the accelerated clock. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner } from './case-driver';
import { historyOf, published, submittedUnder } from './own-catalogue';

const CODE = 'T-LETTER';
const STEP = `id status writtenConsultations { id addressee workingDays dueAt status reply replied { post } }
  documents { kind title text url } viewerActions { action allowed reason }`;

const inputs = {
  consultInWriting: 'ConsultInWritingInput',
  recordReply: 'RecordReplyInput',
} as const;

interface Step {
  readonly id: string;
  readonly status: string;
  readonly writtenConsultations: readonly { readonly id: string; readonly status: string; readonly dueAt: string }[];
  readonly documents: readonly { readonly kind: string; readonly title: string; readonly text: readonly string[] }[];
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
}

describe('an outside department is asked by letter', () => {
  let stack: TestStack;
  let handler: string;
  let theOwner: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-letter', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
    await published(stack, CODE, [{ code: 'A' }], {});
    handler = await officer(stack, 'department-330800-NR');
    theOwner = await owner(stack);
  }, 120_000);
  afterAll(() => stack?.close());

  const read = async (id: string, token: string): Promise<Step> =>
    (await stack.ask<{ step: Step }>(`query ($id: ID!) { step(id: $id) { ${STEP} } }`, { id }, token)).step;
  const perform = async (mutation: keyof typeof inputs, token: string, input: object) => {
    const query = `mutation ($input: ${inputs[mutation]}!) {
      done: ${mutation}(input: $input) { step { ${STEP} } cursor userErrors { code path } } }`;
    type Done = { done: { step: Step | null; userErrors: readonly { code: string; path: readonly string[] }[] } };
    return (await stack.ask<Done>(query, { input }, token)).done;
  };
  const letterOf = ({ documents }: Step) => documents.find(({ kind }) => kind === 'CONSULTATION_LETTER');

  test('silence counts as no objection once the limit has passed; only offices see the letter', async () => {
    const id = await submittedUnder(stack, CODE, { key: 'silent', secondsPerWorkingDay: 2 });
    const stepId = `${id}/A`;
    const letter = { stepId, addressee: '军事设施保护部门', matter: '是否影响军事设施', workingDays: 2 };
    expect(
      (await perform('consultInWriting', theOwner, { idempotencyKey: 'own', ...letter })).userErrors,
    ).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { step, userErrors } = await perform('consultInWriting', handler, { idempotencyKey: 'letter', ...letter });
    expect(userErrors).toEqual([]);
    if (step === null) throw new Error('there is no step');
    expect(step.writtenConsultations).toMatchObject([{ addressee: '军事设施保护部门', status: 'OPEN' }]);
    expect(letterOf(step)).toMatchObject({ title: '征求意见函', text: expect.arrayContaining(['军事设施保护部门：']) });
    expect(letterOf(await read(stepId, theOwner))).toBeUndefined();

    const status = async () => (await read(stepId, handler)).writtenConsultations[0]?.status;
    await waitFor('the end of the limit', async () => (await status()) === 'PRESUMED', 30_000);
    expect((await historyOf(stack, id, 'A')).map(([type]) => type)).toContain('step.noObjectionPresumed');
    const late = { idempotencyKey: 'late', stepId, consultationId: `${stepId}/writtenConsultation/1` };
    expect(
      (await perform('recordReply', handler, { ...late, result: 'OBJECTION', reply: '有影响' })).userErrors,
    ).toEqual([{ code: 'STATE_CONFLICT', path: ['input', 'consultationId'] }]);
  });

  test('what is replied within the limit is recorded, and the same request is answered as before', async () => {
    const id = await submittedUnder(stack, CODE, { key: 'replied' });
    const stepId = `${id}/A`;
    const letter = { stepId, addressee: '文物保护部门', matter: '是否涉及文物', workingDays: 5 };
    await perform('consultInWriting', handler, { idempotencyKey: 'letter', ...letter });
    const open = await read(stepId, handler);
    expect(open.viewerActions.find(({ action }) => action === 'RECORD_REPLY')?.allowed).toBe(true);
    const input = {
      ...{ idempotencyKey: 'reply', stepId, consultationId: open.writtenConsultations[0]?.id },
      ...{ result: 'OBJECTION', reply: '涉及古墓葬' },
    };
    const first = await perform('recordReply', handler, input);
    expect(first.userErrors).toEqual([]);
    expect(first.step?.writtenConsultations).toMatchObject([
      { status: 'OBJECTION', reply: '涉及古墓葬', replied: { post: 'HANDLER' } },
    ]);
    expect((await perform('recordReply', handler, input)).userErrors).toEqual([]);
    expect((await perform('recordReply', handler, { ...input, idempotencyKey: 'again' })).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT' },
    ]);
  });
});
