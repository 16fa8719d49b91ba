/**
 * Metrics of a process for Prometheus: what the runtime measures, and how long requests take by service, route and
 * status.
 */
import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  register as processRegistry,
  Registry,
} from 'prom-client';

/** Those of the services that run in the process. */
const running = new Set<Registry>();

export interface Metrics {
  /** A service adds its own metrics here. */
  readonly registry: Registry;
  /** Shows how many streams of each journal cannot be carried on to their readers. */
  troubled(streams: () => readonly { readonly journal: string }[]): void;
  /** Shows how many rules have failed, by the operation that they failed on. */
  ruleFailures(counts: () => ReadonlyMap<string, number>): void;
  /** Counts a request. */
  request(route: string, status: number, seconds: number): void;
  /** The text that Prometheus reads. */
  text(): Promise<string>;
  /** The service has ended: the process does not report its metrics any more. */
  end(): void;
}

/**
 * The metrics of a service. What the runtime measures is the same for all services of a process, and is measured once.
 */
export function createMetrics(service: string): Metrics {
  if (processRegistry.getMetricsAsArray().length === 0) collectDefaultMetrics();
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  running.add(registry);
  const requests = new Histogram({
    name: 'kuaijin_http_request_seconds',
    help: 'Duration of HTTP requests in seconds',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    registry,
    troubled: (streams) => {
      const gauge: Gauge = new Gauge({
        name: 'kuaijin_troubled_streams',
        help: 'Streams of a journal that cannot be carried on to their readers',
        labelNames: ['journal'],
        registers: [registry],
        collect: () => {
          gauge.reset();
          for (const { journal } of streams()) gauge.inc({ journal });
        },
      });
    },
    ruleFailures: (counts) => {
      const counter: Counter = new Counter({
        name: 'kuaijin_rule_failures_total',
        help: 'Operations that were refused because a rule failed on them',
        labelNames: ['operation'],
        registers: [registry],
        collect: () => {
          counter.reset();
          for (const [operation, count] of counts()) counter.inc({ operation }, count);
        },
      });
    },
    request: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    text: async () => `${await processRegistry.metrics()}${await registry.metrics()}`,
    end: () => void running.delete(registry),
  };
}

/** The text for the whole process: each metric once, with the values of all services under their labels. */
export async function processMetrics(): Promise<string> {
  const services = await Promise.all([...running].map((registry) => registry.getMetricsAsJSON()));
  return `${await processRegistry.metrics()}${await AggregatorRegistry.aggregate(services).metrics()}`;
}
