/** 超时默许 through the whole graph, under the accelerated clock. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, readCase } from './case-driver';
import { historyOf, publish, published, submittedUnder } from './own-catalogue';

const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`;
const STEP = `query ($id: ID!) { step(id: $id) { status clock { light nextRung { kind } }
  outcome { decision opinion decided { actorId } } documents { kind title act { actorId } }
  viewerActions { action allowed reason } } }`;

interface Step {
  readonly status: string;
  readonly clock: { readonly light: string | null; readonly nextRung: object | null };
  readonly outcome: { readonly decision: string; readonly opinion: string; readonly decided: object | null } | null;
  readonly documents: readonly { readonly kind: string; readonly title: string; readonly act: object | null }[];
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean; readonly reason: string }[];
}

describe('tacit approval through the whole graph', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-tacit', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
  }, 120_000);
  afterAll(() => stack?.close());

  test('a catalogue says which items it is switched on for; where no limit can pass it is refused', async () => {
    const items = [{ code: 'X', promised_working_days: null, statutory_working_days: null }];
    const { userErrors } = await publish(stack, 'T-NOLIMIT', items, { items: { X: { tacit_approval: true } } });
    expect(userErrors).toMatchObject([
      { code: 'CATALOGUE_INVALID', path: ['input', 'overlay', 'items', 'X', 'tacit_approval'] },
    ]);
  });

  test('a step whose limit passes undecided counts as approved, is told, documented, counted; the next one begins', async () => {
    const items = [{ code: 'A', promised_working_days: 2 }, { code: 'B', depends_on: ['A'] }, { code: 'C' }];
    await published(stack, 'T-TACIT', items, { items: { A: { tacit_approval: true, ladder: [] } } });
    const { catalogue } = await stack.ask<{
      catalogue: { stages: { items: { code: string; tacitApproval: boolean }[] }[] };
    }>('{ catalogue(code: "T-TACIT") { stages { items { code tacitApproval } } } }');
    expect(catalogue.stages[0]?.items.map(({ tacitApproval }) => tacitApproval)).toEqual([true, false, false]);

    const id = await submittedUnder(stack, 'T-TACIT', { secondsPerWorkingDay: 2 });
    const stepId = `${id}/A`;
    const handler = await officer(stack, 'department-330800-NR');
    for (const code of ['A', 'C']) {
      await stack.ask(ACCEPT, { input: { idempotencyKey: `accept-${code}`, stepId: `${id}/${code}` } }, handler);
    }
    const statusOf = async (code: string) =>
      (await readCase(stack, id)).steps.find(({ item }) => item.code === code)?.status;
    await waitFor('the tacit approval', async () => (await statusOf('A')) === 'DEEMED_APPROVED', 60_000);
    await waitFor('the next one', async () => (await statusOf('B')) === 'DISPATCHED');

    const { step } = await stack.ask<{ step: Step }>(STEP, { id: stepId }, handler);
    expect(step).toMatchObject({
      status: 'DEEMED_APPROVED',
      clock: { light: null, nextRung: null },
      outcome: { decision: 'APPROVE', opinion: '办理期限届满未作出决定，超时默许', decided: null },
    });
    expect(step.documents.map(({ kind, title, act }) => [kind, title, act === null])).toEqual([
      ['ACCEPTANCE_RECEIPT', '受理回执', false],
      ['DECISION', '批准决定书（超时默许）', true],
      ['DELIVERY_RECEIPT', '送达回执', true],
    ]);
    expect(step.viewerActions.find(({ action }) => action === 'DECIDE')).toMatchObject({
      allowed: false,
      reason: 'STATE_CONFLICT',
    });
    expect(await historyOf(stack, id, 'A')).toEqual([
      ['step.dispatched', 'DISPATCHED'],
      ['step.accepted', 'ACCEPTED'],
      ['step.deemedApproved', 'DEEMED_APPROVED'],
    ]);
    await waitFor('the red light of the other', async () => {
      const rungs = (await readCase(stack, id)).steps.find(({ item }) => item.code === 'C')?.clock?.firedRungs ?? [];
      return rungs.some(({ kind }) => kind === 'RED');
    });
    expect(await statusOf('C')).toBe('ACCEPTED');

    const dispatcher = await stack.token('DISPATCHER', { region: '330800' });
    const { approvalStatistics } = await stack.ask<{ approvalStatistics: { rows: { key: string; tacit: number }[] } }>(
      '{ approvalStatistics(filter: { catalogueCode: "T-TACIT" }) { rows { key decided onTime tacit } } }',
      {},
      dispatcher,
    );
    expect(approvalStatistics.rows.find(({ key }) => key === 'A')).toEqual({
      key: 'A',
      decided: 1,
      onTime: 0,
      tacit: 1,
    });
    const { verifyCase } = await stack.ask<{ verifyCase: { ok: boolean } }>(
      'query ($id: ID!) { verifyCase(caseId: $id) { ok } }',
      { id },
      await stack.token('OPERATOR'),
    );
    expect(verifyCase.ok).toBe(true);
  });
});
