/** 送达 and 确认领取 through the whole graph, under the accelerated clock. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, owner, readCase, workToTheEnd } from './case-driver';
import { historyOf, published, submittedUnder } from './own-catalogue';

const CODE = 'T-DELIVERY';
const STEP = `id status delivery { recipient method handedOver { post } } collection { collector collectedOn confirmed { post } }
  deliveryClock { light dueAt workingDaysLeft nextRung { kind limit } firedRungs { kind limit } }
  viewerActions { action allowed reason }`;

const inputs = { deliverResult: 'DeliverResultInput', confirmCollection: 'ConfirmCollectionInput' } as const;

interface Step {
  readonly id: string;
  readonly status: string;
  readonly delivery: object | null;
  readonly collection: object | null;
  readonly deliveryClock: {
    readonly light: string | null;
    readonly workingDaysLeft: number;
    readonly nextRung: { readonly kind: string; readonly limit: string } | null;
    readonly firedRungs: readonly { readonly kind: string; readonly limit: string }[];
  } | null;
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
}

describe('what was decided reaches its owner in time', () => {
  let stack: TestStack;
  let handler: string;
  let theOwner: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-delivery', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
    await published(stack, CODE, [{ code: 'A', outcome_document: '用地批复' }, { code: 'N' }], {});
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
  const actionOf = ({ viewerActions }: Step, name: string) =>
    viewerActions.find(({ action }) => action === name)?.allowed;
  const verified = async (caseId: string) => {
    const operator = await stack.token('OPERATOR', { region: '330800' });
    const query = 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }';
    return (await stack.ask<{ verifyCase: object }>(query, { id: caseId }, operator)).verifyCase;
  };

  test('an approved case rings for what nobody hands over, up to the leader; its office hands it over late', async () => {
    const id = await submittedUnder(stack, CODE, { key: 'late', secondsPerWorkingDay: 2 });
    const stepId = `${id}/A`;
    expect((await workToTheEnd(stack, id)).status).toBe('APPROVED');
    const open = await read(stepId, handler);
    expect(open.deliveryClock).toMatchObject({ nextRung: { limit: 'DELIVERY' } });
    expect((await read(`${id}/N`, handler)).deliveryClock).toBeNull();
    expect([actionOf(open, 'DELIVER'), actionOf(await read(stepId, theOwner), 'CONFIRM_COLLECTION')]).toEqual([
      true,
      true,
    ]);

    const leader = async () =>
      (await read(stepId, handler)).deliveryClock?.firedRungs.some(({ kind }) => kind === 'LEADER') === true;
    await waitFor('the leader in charge', leader, 60_000);
    const rang = (await historyOf(stack, id, 'A')).flatMap(([type, to]) => (type === 'step.limitRung' ? [to] : []));
    expect(rang.slice(-5)).toEqual(['YELLOW', 'RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER']);
    expect(await read(stepId, handler)).toMatchObject({ deliveryClock: { light: 'RED', nextRung: null } });
    // Nobody is reminded any more: the workflow has ended, and takes the delivery all the same.
    await waitFor('the end', async () => JSON.stringify(await verified(id)) === '{"ok":true,"reason":null}', 30_000);

    const input = { idempotencyKey: 'deliver', stepId, recipient: '张某', method: 'POST' };
    expect((await perform('deliverResult', theOwner, input)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { step, userErrors } = await perform('deliverResult', handler, input);
    expect(userErrors).toEqual([]);
    expect(step).toMatchObject({
      delivery: { recipient: '张某', method: 'POST', handedOver: { post: 'HANDLER' } },
      deliveryClock: null,
    });
    expect(
      (await perform('confirmCollection', theOwner, { idempotencyKey: 'late', stepId, collector: '张某' })).userErrors,
    ).toEqual([{ code: 'STATE_CONFLICT', path: ['input', 'stepId'] }]);
    expect(await verified(id)).toEqual({ ok: true, reason: null });
  });

  test('the owner confirms what it has fetched, and nobody is reminded', async () => {
    const id = await submittedUnder(stack, CODE, { key: 'fetched' });
    const stepId = `${id}/A`;
    await workToTheEnd(stack, id);
    expect((await read(stepId, handler)).deliveryClock).toMatchObject({ light: 'GREEN', workingDaysLeft: 10 });
    const early = { idempotencyKey: 'early', stepId, collector: '张某', collectedOn: '2020-01-01' };
    expect((await perform('confirmCollection', theOwner, early)).userErrors).toEqual([
      { code: 'INVALID_INPUT', path: ['input', 'collectedOn'] },
    ]);
    const { step, userErrors } = await perform('confirmCollection', theOwner, {
      idempotencyKey: 'fetch',
      stepId,
      collector: '张某',
    });
    expect(userErrors).toEqual([]);
    expect(step).toMatchObject({
      collection: { collector: '张某', confirmed: { post: 'OWNER' } },
      deliveryClock: null,
    });
    expect((await readCase(stack, id)).status).toBe('APPROVED');
    const again = { idempotencyKey: 'deliver', stepId, recipient: '张某', method: 'COUNTER' };
    expect((await perform('deliverResult', handler, again)).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });
});
