/** How many wait for the accounts of a family in this process, as Prometheus reads it. */
import { Counter, Gauge, type Registry } from 'prom-client';
import type { QueueDepth } from '../journal';

/** Adds the metrics of a ledger's queues. */
export function addQueueMetrics(registry: Registry, depth: () => QueueDepth): void {
  const add = (name: string, help: string, reading: (depth: QueueDepth) => number) =>
    new Gauge({
      ...{ name, help, registers: [registry] },
      collect() {
        this.set(reading(depth()));
      },
    });
  add('kuaijin_ledger_waiting', 'Callers that wait for a decision of the ledger', ({ waiting }) => waiting);
  add('kuaijin_ledger_deepest_queue', 'Those of the account for which most wait', ({ deepest }) => deepest);
  new Counter({
    name: 'kuaijin_ledger_refused_total',
    help: 'Callers that were refused because too many waited (QUEUE_FULL)',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(depth().refused);
    },
  });
}
