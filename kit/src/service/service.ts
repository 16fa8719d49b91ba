/**
 * Runs a service: subgraph over HTTP, worker, sweeps; ready when all of it is, stopped without losing what has begun.
 */
import type { FastifyInstance } from 'fastify';
import type { TroubledStream } from '../aggregate';
import { type Config, loadConfig } from '../config/config';
import { KuaijinError } from '../errors/errors';
import { IdentityVerifier } from '../identity/identity';
import type { Metrics } from '../logging/metrics';
import { missingIndexes } from '../mongo';
import type { AskInProcess } from '../subgraph/in-process';
import { createSubgraphServer } from '../subgraph/server';
import type { Subgraph } from '../subgraph/subgraph';
import type { RunningWorker, WorkerSpec } from '../temporal/temporal';
import { connectShared, type ServiceDeps, type SharedDeps, serviceDeps } from './deps';
import type { Readiness } from './http';
import { serveMonitoring } from './monitoring-server';
import { readTls } from './tls';

export {
  connectDeps,
  connectShared,
  type Namespaces,
  namespacesOf,
  type ServiceDeps,
  type SharedDeps,
  serviceDeps,
} from './deps';

/** A service as it is built: it listens to nothing until it is run. */
export interface Service {
  readonly name: string;
  readonly subgraph: Subgraph;
  /** Left out = this service runs neither activities nor workflows. */
  readonly worker?: WorkerSpec;
  /** Routes besides the graph, for bytes; they check who asks by themselves. */
  routes?(app: FastifyInstance): void;
  /** Streams that cannot be carried on to their readers; for operators. */
  troubled?(): readonly TroubledStream[];
  /** How many rules have failed on an operation, by its kind; for operators. */
  ruleFailures?(): ReadonlyMap<string, number>;
  /** Adds metrics of its own. */
  addMetrics?(registry: Metrics['registry']): void;
  /** Before the service reports ready: sweeps that catch up what a crash left. */
  onStart?(): Promise<void>;
  /** After the last request and the last activity. */
  onStop?(): Promise<void>;
}

export type BuildService = (deps: ServiceDeps) => Promise<Service>;

export interface RunOptions {
  /** Name of the service: its database, task queue and log lines carry it. */
  readonly name: string;
  /** Left out = `config.port`; 0 takes a free one. */
  readonly port?: number;
  /** Left out = from the environment. */
  readonly config?: Config;
  /** Connections of a process that runs several services; left out = the service has its own and closes them. */
  readonly shared?: SharedDeps;
}

export interface RunningService {
  readonly name: string;
  /** Address of the graph, `http://host:port/graphql`. */
  readonly url: string;
  /** Asks the graph from within the process. */
  readonly ask: AskInProcess;
  readonly service: Service;
  /** Address of metrics and health; absent where the process runs several services and answers for all of them. */
  readonly monitoringUrl?: string;
  readiness(): Promise<Readiness>;
  /** Stops listening, finishes requests and activities, then closes. May be called twice. */
  close(): Promise<void>;
}

/** Builds, starts and serves a service; returns when it listens and its sweeps are done. */
export async function runService(build: BuildService, options: RunOptions): Promise<RunningService> {
  const config = options.config ?? options.shared?.config ?? loadConfig(process.env, 'service');
  const shared = options.shared ?? (await connectShared(config, options.name));
  const undo: (() => Promise<unknown>)[] = options.shared === undefined ? [() => shared.close()] : [];
  try {
    const deps = serviceDeps(shared, options.name);
    const service = await build(deps);
    undo.push(async () => service.onStop?.());
    await requireIndexes(deps);
    let worker: RunningWorker | undefined;
    let isStarted = false;
    const readiness = () => readinessOf(deps, isStarted, worker, service.troubled?.().length ?? 0);
    const http = await createSubgraphServer({
      service: service.name,
      subgraph: service.subgraph,
      verifier: await IdentityVerifier.open(config),
      log: deps.log,
      bodyLimit: config.bodyLimit * 2,
      answerMs: config.subgraphTimeoutMs,
      ready: readiness,
      ...(config.tls === undefined ? {} : { tls: await readTls(config.tls) }),
    });
    service.routes?.(http.app);
    http.metrics.troubled(() => service.troubled?.() ?? []);
    service.addMetrics?.(http.metrics.registry);
    http.metrics.ruleFailures(() => service.ruleFailures?.() ?? new Map());
    undo.push(
      async () => worker?.stop(),
      () => http.close(),
    );
    const monitoring = options.shared === undefined ? await serveMonitoring(config, readiness) : undefined;
    undo.push(async () => monitoring?.close());
    const url = `${await http.listen(config.host, options.port ?? config.port)}/graphql`;
    await service.onStart?.();
    if (service.worker !== undefined) {
      worker = deps.temporal.startWorker(service.worker, deps.log);
    }
    isStarted = true;
    deps.log.info({ url }, 'service started');
    const endpoint = monitoring === undefined ? {} : { monitoringUrl: monitoring.url };
    const close = once(() => unwind(undo));
    return { name: service.name, url, ask: http.ask, ...endpoint, service, readiness, close };
  } catch (error) {
    await unwind(undo);
    throw error;
  }
}

/**
 * Closes on SIGTERM and SIGINT, once; the process ends with 0 when all was closed. For processes that run services and
 * nothing else.
 */
export function closeOnSignals(close: () => Promise<void>): void {
  const stop = once(async () => {
    try {
      await close();
      process.exitCode = 0;
    } catch {
      process.exitCode = 1;
    }
    process.exit();
  });
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** @throws KuaijinError INDEX_MISSING in production; elsewhere what is missing is logged, and queries are slow */
async function requireIndexes({ config, log, mongo }: ServiceDeps): Promise<void> {
  if (config.indexes === 'create') return;
  const missing = await missingIndexes(mongo.client);
  if (missing.length === 0) return;
  if (config.env === 'production')
    throw new KuaijinError('INDEX_MISSING', { path: ['KUAIJIN_INDEXES'], received: missing.join('; ') });
  log.error({ missing }, 'indexes missing; create them with `npm run indexes`');
}

async function readinessOf(
  deps: ServiceDeps,
  isStarted: boolean,
  worker: RunningWorker | undefined,
  troubled: number,
): Promise<Readiness> {
  const [store, temporal] = await Promise.all([isStoreUp(deps), worker === undefined ? true : deps.temporal.isUp()]);
  const up = (ok: boolean) => (ok ? 'up' : 'down');
  const parts = {
    started: up(isStarted),
    store: up(store),
    temporal: up(temporal),
    worker: up(worker === undefined || worker.isRunning()),
  } as const;
  const ready = Object.values(parts).every((part) => part === 'up');
  return { ready, parts, ...(troubled === 0 ? {} : { troubledStreams: troubled }) };
}

async function isStoreUp(deps: ServiceDeps): Promise<boolean> {
  try {
    await deps.mongo.db(deps.namespaces.database()).command({ ping: 1 });
    return true;
  } catch {
    return false;
  }
}

/** The last that was begun is ended first; one failure does not keep the rest from ending. */
async function unwind(undo: (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of undo.reverse()) {
    await step().catch((error: unknown) => failures.push(error));
  }
  undo.length = 0;
  if (failures.length > 0) throw failures[0];
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= action();
    return running;
  };
}
