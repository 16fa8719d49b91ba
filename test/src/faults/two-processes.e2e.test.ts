/** Two processes of every service over one store: whoever is asked, exactly one of two conflicting operations wins. */
import { officer, readCase, submitted } from '../e2e/case-driver';
import { type ProductProcess, spawnProduct } from '../harness/processes';
import { ownPrefix, startStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

const DECIDE = `mutation ($input: DecideStepInput!) { decideStep(input: $input) { step { status }
  userErrors { code ... on StateConflict { status version changed { actorId at } } } } }`;
const RESERVE = `mutation ($input: ReserveQuotaInput!) { reserveQuota(input: $input) { reservation { id } userErrors { code } } }`;
const POOLS = '{ quotaPools(kind: LAND_PLAN) { nodes { id available { value } reserved { value } } } }';

interface DecideAnswer {
  readonly decideStep: {
    readonly step: { readonly status: string } | null;
    readonly userErrors: readonly {
      readonly code: string;
      readonly changed?: { readonly actorId: string; readonly at: string };
    }[];
  };
}

describe('two processes of every service', () => {
  let products: readonly ProductProcess[] = [];

  beforeAll(async () => {
    const prefix = ownPrefix('two');
    const seeded = await startStack({ sharedPrefix: prefix, seed: true });
    await seeded.close();
    products = await Promise.all([spawnProduct({ prefix }), spawnProduct({ prefix })]);
  }, 180_000);
  afterAll(() => Promise.all(products.map((product) => product.stop())));

  const product = (at: number): ProductProcess => {
    const one = products[at % products.length];
    if (!one) throw new Error('no product');
    return one;
  };

  test('of two officers who decide one step at one moment one wins, the other is told state, who and when', async () => {
    const id = await submitted(product(0), {
      key: 'two-1',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-ENT-APPROVAL',
      conditions: [
        { itemCode: 'EA-105', applies: false },
        { itemCode: 'EA-106', applies: false },
      ],
    });
    const steps = (await readCase(product(1), id)).steps.filter(({ status }) => status === 'DISPATCHED');
    expect(steps).toHaveLength(4);
    for (const step of steps) {
      const one = product(0);
      const accepted = await one.ask<{ acceptStep: { userErrors: unknown[] } }>(
        'mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }',
        { input: { idempotencyKey: `accept/${step.id}`, stepId: step.id, seenOnPaper: true } },
        await officer(one, step.departmentId),
      );
      expect(accepted.acceptStep.userErrors).toEqual([]);
      const answers = await Promise.all(
        [0, 1].map(async (at) => {
          const token = await officer(product(at), step.departmentId, at === 0 ? 'HANDLER' : 'HEAD');
          const input = {
            idempotencyKey: `race/${step.id}/${at}`,
            stepId: step.id,
            decision: 'APPROVE',
            opinion: `意见${at}`,
          };
          return (await product(at).ask<DecideAnswer>(DECIDE, { input }, token)).decideStep;
        }),
      );
      const winners = answers.filter(({ userErrors }) => userErrors.length === 0);
      const losers = answers.filter(({ userErrors }) => userErrors.length > 0);
      expect(winners).toEqual([{ step: { status: 'APPROVED' }, userErrors: [] }]);
      expect(losers).toEqual([
        {
          step: null,
          userErrors: [
            {
              code: 'STATE_CONFLICT',
              status: 'APPROVED',
              version: expect.any(Number),
              changed: { actorId: expect.stringContaining('officer-330800-'), at: expect.stringMatching(/\+08:00$/) },
            },
          ],
        },
      ]);
    }
  });

  test('a pool that both processes reserve from is never overdrawn', async () => {
    const read = async () => {
      const data = await product(0).ask<{
        quotaPools: { nodes: { id: string; available: { value: string }; reserved: { value: string } }[] };
      }>(POOLS, {}, await product(0).token('LAND_MANAGER'));
      const first = data.quotaPools.nodes[0];
      if (!first) throw new Error('no pool');
      return first;
    };
    const before = await read();
    const attempts = await Promise.all(
      Array.from({ length: 16 }, async (_, at) => {
        const amount = { value: '100', unit: 'MU' };
        const input = {
          idempotencyKey: `pool/${at}`,
          poolId: before.id,
          projectId: 'project-QZ-015',
          amount,
          purpose: '试',
        };
        const one = product(at);
        const data = await one.ask<{
          reserveQuota: { reservation: { id: string } | null; userErrors: { code: string }[] };
        }>(RESERVE, { input }, await one.token('LAND_MANAGER'));
        return data.reserveQuota;
      }),
    );
    const fits = Math.floor(Number(before.available.value) / 100);
    expect(fits).toBeLessThan(16);
    expect(attempts.filter(({ reservation }) => reservation !== null)).toHaveLength(fits);
    expect(attempts.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array(16 - fits).fill('INSUFFICIENT_QUOTA'),
    );
    const after = await waitFor('the balances of both', async () => {
      const now = await read();
      return Number(now.reserved.value) === Number(before.reserved.value) + fits * 100 ? now : undefined;
    });
    expect(Number(after.available.value)).toBe(Number(before.available.value) - fits * 100);
  });
});
