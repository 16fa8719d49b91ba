/** Temporal 流程引擎: one client and one worker connection per process, workers that come back, and logs that are ours. */
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { IllegalStateError } from '@temporalio/common';
import { type LogLevel, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import type { TemporalConfig } from '../config/config';
import type { Logger } from '../logging/logging';
import { connectionOptions, dataConverter } from './options';

/** What a worker runs. */
export interface WorkerSpec {
  readonly taskQueue: string;
  readonly activities: object;
  /** Path of the bundle that was built with the package; left out = activities only. */
  readonly workflowBundle?: string;
  readonly options?: Partial<WorkerOptions>;
}

/** A worker that is kept running. */
export interface RunningWorker {
  isRunning(): boolean;
  /** Finishes what it has begun, then stops. */
  stop(): Promise<void>;
}

/** Temporal as a process sees it. */
export interface TemporalClient {
  readonly client: Client;
  startWorker(spec: WorkerSpec, log: Logger): RunningWorker;
  /** True when the server answers within two seconds. */
  isUp(): Promise<boolean>;
  /** Closes the connections; workers have to be stopped before. */
  close(): Promise<void>;
}

const RETRY_MS = 500;
const RETRY_MS_MAX = 5_000;
const GRACE = '5s';
/**
 * For which a task waits for the worker that holds its workflow in memory: when that was killed, another takes it then.
 */
const STICKY = '5s';

/**
 * Connects lazily: nothing waits until something is asked.
 * @param log of the process, which the SDK's own logs go to
 * @throws KuaijinError CONFIG_INVALID for a file that the settings name and that cannot be read
 */
export async function connectTemporal(settings: TemporalConfig, log: Logger): Promise<TemporalClient> {
  const options = await connectionOptions(settings);
  const { temporalNamespace: namespace } = settings;
  const converter = dataConverter(settings);
  const connection = Connection.lazy(options);
  let native: Promise<NativeConnection> | undefined;
  const nativeConnection = (): Promise<NativeConnection> => {
    if (native === undefined) forwardTemporalLogs(log);
    native ??= NativeConnection.connect(options).catch((error: unknown) => {
      native = undefined;
      throw error;
    });
    return native;
  };
  return {
    client: new Client({ connection, namespace, dataConverter: converter }),
    startWorker: (spec, log) => keepRunning(spec, { namespace, dataConverter: converter }, nativeConnection, log),
    isUp: async () => {
      try {
        await connection.withDeadline(Date.now() + 2_000, () => connection.workflowService.getSystemInfo({}));
        return true;
      } catch {
        return false;
      }
    },
    close: async () => {
      await connection.close();
      await (await native?.catch(() => undefined))?.close();
    },
  };
}

/**
 * Runs a worker and starts it again when it fails (a server that is down, a connection that is lost), until it is
 * stopped.
 */
function keepRunning(
  spec: WorkerSpec,
  shared: Pick<WorkerOptions, 'namespace' | 'dataConverter'>,
  connect: () => Promise<NativeConnection>,
  log: Logger,
): RunningWorker {
  const stopping = new AbortController();
  let worker: Worker | undefined;
  const loop = (async () => {
    let wait = RETRY_MS;
    while (!stopping.signal.aborted) {
      try {
        worker = await Worker.create({
          connection: await connect(),
          ...shared,
          taskQueue: spec.taskQueue,
          activities: spec.activities,
          shutdownGraceTime: GRACE,
          stickyQueueScheduleToStartTimeout: STICKY,
          ...(spec.workflowBundle === undefined ? {} : { workflowBundle: { codePath: spec.workflowBundle } }),
          ...spec.options,
        });
        wait = RETRY_MS;
        const run = worker.run();
        // Stopped while it was made: only a worker that ran gives its connection back.
        if (stopping.signal.aborted) worker.shutdown();
        await run;
      } catch (error) {
        log.error({ err: error, taskQueue: spec.taskQueue }, 'worker failed; restarting');
      }
      worker = undefined;
      await delay(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, RETRY_MS_MAX);
    }
  })();
  return {
    isRunning: () => worker?.getState() === 'RUNNING',
    stop: async () => {
      stopping.abort();
      if (worker?.getState() === 'RUNNING') worker.shutdown();
      await loop;
    },
  };
}

/** The SDK logs every poll and state at info; to us that is debugging. */
const levels = { TRACE: 'trace', DEBUG: 'trace', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;

/**
 * Sends what the SDK and its core log to our log; without this the core's errors are invisible. Done before the first
 * native connection, since the runtime that it installs keeps the process alive until such a connection was made and
 * closed.
 */
function forwardTemporalLogs(log: Logger): void {
  const write = (level: LogLevel, message: string, meta?: object) => {
    // Services without workflows are by design: what the SDK warns of at each of their starts is none.
    const isExpected = message.startsWith('No workflows registered');
    log[isExpected ? 'debug' : levels[level]]({ ...meta, from: 'temporal' }, message);
  };
  try {
    Runtime.install({
      shutdownSignals: [],
      logger: {
        log: (level, message, meta) => write(level, message, meta),
        trace: (message, meta) => write('TRACE', message, meta),
        debug: (message, meta) => write('DEBUG', message, meta),
        info: (message, meta) => write('INFO', message, meta),
        warn: (message, meta) => write('WARN', message, meta),
        error: (message, meta) => write('ERROR', message, meta),
      },
      telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } },
    });
  } catch (error) {
    // There is one runtime a process; where it runs already, its logs go where its first user sent them.
    if (!(error instanceof IllegalStateError)) throw error;
  }
}
