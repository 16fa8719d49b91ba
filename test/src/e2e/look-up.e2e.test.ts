/**
 * 前置检查 through the whole graph: what an earlier case of the project has is found by itself, the rest is looked up by
 * people.
 */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, submitted, workRound, workToTheEnd } from './case-driver';
import { historyOf, publish, published, submittedUnder } from './own-catalogue';

const STEP = `id status version blockedBy { code ... on InvalidInput { received } } clock { startedAt dueAt }
  lookUp { result documentNumber documentDate validUntil fromStepId reason looked { post } }
  outcome { documentNumber validUntil decided { post } } viewerActions { action allowed reason }`;
const LOOK_UP = `mutation ($input: LookUpStepInput!) { lookUpStep(input: $input) { step { ${STEP} } userErrors { code path } } }`;
const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code path } } }`;
const NR = 'department-330800-NR';

interface Step {
  readonly status: string;
  readonly version: number;
  readonly blockedBy: { readonly code: string } | null;
  readonly lookUp: { readonly result: string; readonly fromStepId: string | null } | null;
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean; readonly reason: string }[];
}

interface Payload {
  readonly step: Step | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const addition = (more: object) => ({
  code: 'K',
  stage: 'S1',
  name_zh: '用地预审意见核查',
  name_en: 'Look-up',
  department: 'NR',
  kind: 'INTERNAL',
  lane: 'PRECHECK',
  applies: 'ALWAYS',
  depends_on: [],
  materials: [],
  tolerance: 'FORBIDDEN',
  commitment: 'FORBIDDEN',
  required_by: ['A'],
  ...more,
});

describe('looking up through the whole graph', () => {
  let stack: TestStack;
  let handler: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-lookup', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
    handler = await officer(stack, NR);
    await published(stack, 'T-OLD', [{ code: 'X', validity_years: 3 }], { items: {} });
    const overlay = (sources: readonly string[]) => ({ additional_items: [addition({ look_up_items: sources })] });
    await published(stack, 'T-LOOK', [{ code: 'A' }], overlay(['X']));
    await published(stack, 'T-LATER', [{ code: 'Y', validity_years: 3 }], { items: {} });
    await published(stack, 'T-AWAITS', [{ code: 'A' }], overlay(['Y']));
    await published(stack, 'T-NOTHING', [{ code: 'A' }], overlay(['NOWHERE']));
  }, 120_000);
  afterAll(() => stack?.close());

  const read = async (id: string, token = handler): Promise<Step> =>
    (await stack.ask<{ step: Step }>(`query ($id: ID!) { step(id: $id) { ${STEP} } }`, { id }, token)).step;
  const lookUp = async (stepId: string, input: object, token = handler): Promise<Payload> => {
    const variables = { input: { idempotencyKey: JSON.stringify([stepId, input]).slice(0, 200), stepId, ...input } };
    return (await stack.ask<{ lookUpStep: Payload }>(LOOK_UP, variables, token)).lookUpStep;
  };
  const statusOf = async (id: string, code: string) =>
    (await readCase(stack, id)).steps.find(({ item }) => item.code === code)?.status;
  const lookedAt = (stepId: string) =>
    waitFor('the first look', async () => {
      const step = await read(stepId);
      return step.lookUp !== null && step;
    });

  test('an overlay adds the item to its stage; what is wrong with it is told where it stands', async () => {
    const { catalogue } = await stack.ask<{ catalogue: { stages: { items: object[] }[] } }>(
      '{ catalogue(code: "T-LOOK") { stages { items { code lane dependsOn lookUpItemCodes } } } }',
    );
    expect(catalogue.stages[0]?.items).toEqual([
      { code: 'A', lane: 'PARALLEL_SIDE', dependsOn: ['K'], lookUpItemCodes: [] },
      { code: 'K', lane: 'PRECHECK', dependsOn: [], lookUpItemCodes: ['X'] },
    ]);
    const wrong = { additional_items: [addition({ stage: 'S9' })] };
    expect((await publish(stack, 'T-WRONG', [{ code: 'A' }], wrong)).userErrors).toMatchObject([
      { code: 'CATALOGUE_INVALID', path: ['input', 'overlay', 'additional_items', '0', 'stage'] },
    ]);
  });

  test('what an approved case of the project has is found by itself, and what waits for it begins', async () => {
    const old = await submittedUnder(stack, 'T-OLD');
    expect((await workToTheEnd(stack, old)).status).toBe('APPROVED');
    const id = await submittedUnder(stack, 'T-LOOK');
    const step = await lookedAt(`${id}/K`);
    expect(step).toMatchObject({
      status: 'APPROVED',
      blockedBy: null,
      clock: { startedAt: null, dueAt: null },
      lookUp: { result: 'FOUND', fromStepId: `${old}/X`, looked: null, validUntil: expect.stringMatching(/^20\d\d-/) },
      outcome: { decided: null, validUntil: expect.stringMatching(/^20\d\d-/) },
    });
    expect(await statusOf(id, 'A')).toBe('DISPATCHED');
    expect(await historyOf(stack, id, 'K')).toEqual([
      ['step.dispatched', 'DISPATCHED'],
      ['step.lookedUp', 'APPROVED'],
    ]);
    const { approvalCase } = await stack.ask<{ approvalCase: { insight: object } }>(
      'query ($id: ID!) { approvalCase(id: $id) { insight { serial criticalPathLength } } }',
      { id },
      handler,
    );
    expect(approvalCase.insight).toEqual({ serial: 8, criticalPathLength: 8 });
    expect((await workToTheEnd(stack, id)).status).toBe('APPROVED');
  });

  test('what is not found blocks with its reason until an officer finds it; it is not handled', async () => {
    const id = await submittedUnder(stack, 'T-NOTHING');
    const stepId = `${id}/K`;
    const first = await lookedAt(stepId);
    expect(first).toMatchObject({ status: 'DISPATCHED', blockedBy: { code: 'RESULT_NOT_FOUND' } });
    expect(first.viewerActions.filter(({ allowed }) => allowed).map(({ action }) => action)).toContain('LOOK_UP');
    expect(first.viewerActions.find(({ action }) => action === 'ACCEPT')).toMatchObject({ reason: 'NOT_HANDLED' });
    const accepted = await stack.ask<{ acceptStep: Payload }>(
      ACCEPT,
      { input: { idempotencyKey: 'accept', stepId } },
      handler,
    );
    expect(accepted.acceptStep.userErrors).toEqual([{ code: 'NOT_HANDLED', path: ['input', 'stepId'] }]);

    const nothing = await lookUp(stepId, { result: 'NOT_FOUND', reason: '档案馆尚未移交' });
    expect(nothing.step).toMatchObject({ status: 'DISPATCHED', lookUp: { reason: '档案馆尚未移交' } });
    expect(await statusOf(id, 'A')).toBe('WAITING');
    const future = { result: 'FOUND', documentNumber: '1号', documentDate: '2999-01-01' };
    expect((await lookUp(stepId, future)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'documentDate'] },
    ]);
    const result = {
      result: 'FOUND',
      documentNumber: '衢自然资预〔2021〕8号',
      documentDate: '2021-03-01',
      validUntil: '2099-03-01',
    };
    expect((await lookUp(stepId, result, await owner(stack))).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const found = await lookUp(stepId, result);
    expect(found.step).toMatchObject({
      status: 'APPROVED',
      blockedBy: null,
      outcome: { documentNumber: '衢自然资预〔2021〕8号', validUntil: '2099-03-01', decided: { post: 'HANDLER' } },
    });
    expect((await lookUp(stepId, result)).step?.version).toBe(found.step?.version);
    expect(await statusOf(id, 'A')).toBe('DISPATCHED');
  });

  test('what comes later is found by itself; until then nothing more is written down', async () => {
    const id = await submittedUnder(stack, 'T-AWAITS', { key: 'awaits', secondsPerWorkingDay: 2 });
    await lookedAt(`${id}/K`);
    const later = await submittedUnder(stack, 'T-LATER');
    expect((await workToTheEnd(stack, later)).status).toBe('APPROVED');
    await waitFor('what was approved meanwhile', async () => (await statusOf(id, 'K')) === 'APPROVED');
    expect(await historyOf(stack, id, 'K')).toEqual([
      ['step.dispatched', 'DISPATCHED'],
      ['step.lookedUp', 'DISPATCHED'],
      ['step.lookedUp', 'APPROVED'],
    ]);
  });

  test('the real municipal catalogue looks up a site opinion of an earlier case', async () => {
    const conditions = await stack.ask<{
      catalogue: { conditions: { itemCode: string }[]; exclusiveGroups: { code: string; itemCodes: string[] }[] };
    }>('{ catalogue(code: "CN-GOV-MUNICIPAL") { conditions { itemCode } exclusiveGroups { code itemCodes } } }');
    const id = await submitted(stack, {
      key: 'municipal',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-GOV-MUNICIPAL',
      conditions: conditions.catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies: itemCode === 'GM-P01' })),
      choices: conditions.catalogue.exclusiveGroups.map(({ code, itemCodes }) => ({
        group: code,
        itemCode: itemCodes[0] ?? '',
      })),
    });
    expect(await lookedAt(`${id}/GM-P01`)).toMatchObject({ status: 'DISPATCHED', lookUp: { result: 'NOT_FOUND' } });
    await workRound(stack, id, ({ item }) => item.code === 'GM-P01');
    expect(await statusOf(id, 'GM-106')).toBe('WAITING');
  });
});
