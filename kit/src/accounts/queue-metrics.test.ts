import { Registry } from 'prom-client';
import { addQueueMetrics } from './queue-metrics';

test('who waits for a ledger is shown as it is when somebody looks', async () => {
  const registry = new Registry();
  let depth = { waiting: 7, deepest: 5, refused: 2 };
  addQueueMetrics(registry, () => depth);
  const shown = async () => (await registry.metrics()).split('\n').filter((line) => line.startsWith('kuaijin_'));
  expect(await shown()).toEqual([
    'kuaijin_ledger_waiting 7',
    'kuaijin_ledger_deepest_queue 5',
    'kuaijin_ledger_refused_total 2',
  ]);
  depth = { waiting: 0, deepest: 0, refused: 3 };
  expect((await shown()).at(-1)).toBe('kuaijin_ledger_refused_total 3');
});
