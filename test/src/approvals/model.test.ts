/** Many people ask for many things, and the product does what the rules say: an independent model of them follows every case. */
import { startStack, type TestStack } from '../harness/stack';
import { ModelRun, seedOf } from './model/run';

describe('operations on cases against a model of the rules', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'model', seed: true, env: { KUAIJIN_ALLOW_ACCELERATED: 'true' } });
  }, 120_000);
  afterAll(() => stack?.close());

  test('states, clocks, journal, feed, inboxes and accounts agree with it', async () => {
    const until = Date.now() + 150_000;
    const options = { seed: seedOf(), operations: 400, lanes: 6, patienceMs: 30_000, slackMs: 15_000 };
    const { findings, ...figures } = await new ModelRun(stack, { ...options, isOver: () => Date.now() > until }).play();
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    // Had again with KUAIJIN_SEED=<seed> npx jest test/src/approvals/model.test.ts
    expect({ seed: figures.seed, findings }).toEqual({ seed: figures.seed, findings: [] });
    expect(figures.accepted).toBeGreaterThan(100);
    expect(figures.refused).toBeGreaterThan(20);
  }, 300_000);
});
