/**
 * The run of the model goes on while product, worker, Temporal and store are killed: nothing is lost, nothing happens
 * twice.
 */
import { seedOf } from '../approvals/model/run';
import { killedRun } from './killed-run';

test('many people work while everything is killed: journal, workflow, read model, feed and accounts agree with the rules', async () => {
  const options = { seed: seedOf(), kills: 5, operations: 300, lanes: 4, forMs: 35_000 };
  const { findings, ...figures } = await killedRun({ ...options, betweenMs: [1_000, 4_000] });
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  // Had again with KUAIJIN_SEED=<seed> npx jest test/src/faults/killed-model.e2e.test.ts
  expect({ seed: figures.seed, findings }).toEqual({ seed: figures.seed, findings: [] });
  expect(figures.kills).toBeGreaterThan(2);
  expect(figures.accepted).toBeGreaterThan(20);
}, 300_000);
