/**
 * SIGKILL of the product, of Temporal and of the store while a case runs: it goes on, and nothing is lost or done
 * twice.
 */
import { type CaseRow, officer, readCase, submitted, workRound } from '../e2e/case-driver';
import { type Mortal, type OwnServers, ownServers, type ProductProcess, spawnProduct } from '../harness/processes';
import { ownPrefix, startStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

interface HistoryRow {
  readonly seq: number;
  readonly type: string;
  readonly stepId: string | null;
  readonly to: string | null;
}

const HISTORY = `query ($id: ID!) { approvalCase(id: $id) { status history(first: 100) { nodes { seq type stepId to } pageInfo { hasNextPage } } } }`;
const POOL =
  '{ quotaPools(kind: LAND_PLAN) { nodes { id available { value } reserved { value } committed { value } issued { value } } } }';

describe('a case whose processes are killed', () => {
  let servers: OwnServers;
  let product: ProductProcess;

  beforeAll(async () => {
    servers = await ownServers();
    const prefix = ownPrefix('faults');
    const seeded = await startStack({ sharedPrefix: prefix, seed: true, env: servers.env });
    await seeded.close();
    product = await spawnProduct({ prefix, env: { ...servers.env, KUAIJIN_ALLOW_ACCELERATED: 'true' } });
  }, 180_000);
  afterAll(async () => {
    await product?.stop();
    await servers?.close();
  });

  const history = async (id: string): Promise<readonly HistoryRow[]> => {
    const token = await product.token('DISPATCHER', { region: '330800' });
    const data = await product.ask<{ approvalCase: { history: { nodes: HistoryRow[] } } }>(HISTORY, { id }, token);
    return data.approvalCase.history.nodes;
  };
  const pool = async () => {
    const token = await product.token('LAND_MANAGER');
    const data = await product.ask<{ quotaPools: { nodes: { id: string; available: { value: string } }[] } }>(
      POOL,
      {},
      token,
    );
    const first = data.quotaPools.nodes[0];
    if (!first) throw new Error('no pool');
    return first;
  };
  const killed = async (victim: Mortal) => {
    await victim.kill();
    await victim.restart();
  };

  test('goes on: nothing decided twice, no rung twice, no reservation lost, journal and workflow and read model agree', async () => {
    const { id: poolId } = await pool();
    const id = await submitted(product, {
      key: 'killed-1',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-ENT-LOWRISK',
      elements: [{ kind: 'LAND', account: poolId, quantity: { value: '3', unit: 'MU' } }],
      secondsPerWorkingDay: 2,
    });
    const row = (code: string) => async (): Promise<CaseRow['steps'][number] | undefined> =>
      (await readCase(product, id)).steps.find(({ item }) => item.code === code);
    // LR-2 accepts and then does nothing, until its whole ladder has rung.
    const isLeftAlone = (step: CaseRow['steps'][number]) => step.item.code === 'LR-2' && step.status === 'ACCEPTED';
    await waitFor('LR-2 to be accepted', async () => {
      await workRound(product, id, isLeftAlone);
      return (await row('LR-2')())?.status === 'ACCEPTED';
    });
    for (const [victim, rung] of [
      [product, 'YELLOW'],
      [servers.temporal, 'RED'],
      [servers.mongo, 'HEAD'],
      [product, 'DISPATCH_CENTRE'],
      [servers.temporal, 'LEADER'],
    ] as const) {
      await killed(victim);
      await waitFor(
        `the rung ${rung}`,
        async () => (await row('LR-2')())?.clock?.firedRungs.some(({ kind }) => kind === rung),
        60_000,
      );
    }
    const decided = waitFor('the end of the case', async () => (await workRound(product, id)) !== 'RUNNING', 120_000);
    await waitFor(
      'LR-3 to be at work',
      async () => ['ACCEPTED', 'APPROVED'].includes((await row('LR-3')())?.status ?? ''),
      60_000,
    );
    await killed(servers.mongo);
    await killed(product);
    await killed(servers.temporal);
    await decided;

    // The problem that the last rung opens may come after the end of the case.
    await waitFor('the problem', async () => (await history(id)).some(({ type }) => type === 'problem.opened'));
    const ended = await readCase(product, id);
    expect(ended.status).toBe('APPROVED');
    expect(ended.elements).toEqual([{ kind: 'LAND', status: 'RESERVED' }]);
    const entries = await history(id);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
    const once = (type: string) => entries.filter((entry) => entry.type === type).map(({ stepId }) => stepId);
    for (const type of ['step.dispatched', 'step.accepted', 'step.decided']) {
      const steps = once(type);
      expect([type, steps.length]).toEqual([type, ended.steps.length]);
      expect([type, new Set(steps).size]).toEqual([type, ended.steps.length]);
    }
    const rungs = ended.steps.find(({ item }) => item.code === 'LR-2')?.clock?.firedRungs.map(({ kind }) => kind);
    expect(rungs).toEqual(['YELLOW', 'RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER']);
    expect(once('problem.opened')).toHaveLength(1);
    expect(once('element.reserved')).toHaveLength(1);
    expect(await pool()).toMatchObject({ reserved: { value: '3.0000' }, committed: { value: '0.0000' } });

    const operator = await product.token('OPERATOR');
    const checks = await product.ask<Record<string, { ok: boolean; reason: string | null }>>(
      'query ($id: ID!, $pool: ID!) { verifyCase(caseId: $id) { ok reason } verifyQuotaPool(poolId: $pool) { ok reason } }',
      { id, pool: poolId },
      operator,
    );
    expect(checks).toEqual({ verifyCase: { ok: true, reason: null }, verifyQuotaPool: { ok: true, reason: null } });

    // A key that was used before all the kills still means what it meant, although the case has ended. The version of
    // the case says nothing about it: what was decided has to be delivered in time, which rings by itself.
    const first = ended.steps.find(({ item }) => item.code === 'LR-1');
    const repeated = await product.ask<{ acceptStep: { step: { id: string } | null; userErrors: unknown[] } }>(
      'mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { step { id } userErrors { code } } }',
      { input: { idempotencyKey: `accept/${first?.id}`, stepId: first?.id, seenOnPaper: true } },
      await officer(product, 'department-330800-DRC'),
    );
    expect(repeated.acceptStep).toEqual({ step: { id: first?.id }, userErrors: [] });
    const accepted = (rows: readonly HistoryRow[]) => rows.filter(({ type }) => type === 'step.accepted');
    expect(accepted(await history(id))).toEqual(accepted(entries));
  }, 400_000);
});
