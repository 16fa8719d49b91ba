/**
 * For tests of faults: servers and services as processes of their own, which can be killed in the middle of work and
 * started again on the same data.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceName } from '@kuaijin/dev/compose/services';
import type { RunningServer } from '@kuaijin/dev/servers/child';
import { startMongo } from '@kuaijin/dev/servers/mongo';
import { freePort } from '@kuaijin/dev/servers/ports';
import { startTemporal } from '@kuaijin/dev/servers/temporal';
import { loadConfig } from '@kuaijin/kit/config';
import { anyRate } from './any-rate';
import { type Client, clientOf } from './client';

/** The checkout; the same from `src` and from `dist`. */
const root = join(__dirname, '..', '..', '..');
const READY_WITHIN_MS = 120_000;

/** A thing that can be killed and started again. */
export interface Mortal {
  readonly pid: number;
  /** SIGKILL, and wait until it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data, after `kill`. */
  restart(): Promise<void>;
  /** Ends it politely. */
  stop(): Promise<void>;
}

export interface OwnServers {
  readonly mongo: Mortal;
  readonly temporal: Mortal;
  /** MONGODB_URI and TEMPORAL_ADDRESS of these servers. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends both and removes their data. */
  close(): Promise<void>;
}

/** A MongoDB and a Temporal that belong to one test alone. */
export async function ownServers(): Promise<OwnServers> {
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-own-'));
  const ports = { mongo: await freePort(), temporal: await freePort() };
  const mongo = await mortal(async () => (await startMongo(folder, { port: ports.mongo })).server);
  const temporal = await mortal(
    async () => (await startTemporal(join(folder, 'temporal'), { port: ports.temporal })).server,
  );
  return {
    mongo,
    temporal,
    env: { MONGODB_URI: `mongodb://127.0.0.1:${ports.mongo}/`, TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}` },
    close: async () => {
      await Promise.all([mongo.stop(), temporal.stop()]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function mortal(start: () => Promise<RunningServer>): Promise<Mortal> {
  let server = await start();
  return {
    get pid() {
      return server.pid;
    },
    kill: () => server.kill(),
    stop: () => server.stop(),
    restart: async () => {
      server = await start();
    },
  };
}

export interface ProductProcess extends Mortal, Client {
  /** Address of the graph. */
  readonly url: string;
}

export interface ProcessOptions {
  /** Databases and task queues: the same prefix finds the same data again. */
  readonly prefix: string;
  /** MONGODB_URI, TEMPORAL_ADDRESS and whatever else; left out: those of the run. */
  readonly env?: Readonly<Record<string, string>>;
  /** Left out: all. */
  readonly services?: readonly ServiceName[];
}

/**
 * The whole product, or some services with a gateway, in one process of its own, as it was built (`npm test` builds
 * first).
 */
export async function spawnProduct({ prefix, env = {}, services = [] }: ProcessOptions): Promise<ProductProcess> {
  const port = await freePort();
  const given = { ...process.env, ...childEnv(prefix, port), ...env };
  const url = `http://127.0.0.1:${port}/graphql`;
  const script = join(root, 'dev', 'dist', 'compose', 'whole.js');
  const running = await mortalProcess([script, ...services], given, url);
  return Object.defineProperties(
    { ...clientOf(url, loadConfig(given)), url },
    Object.getOwnPropertyDescriptors(running),
  ) as ProductProcess;
}

/** One service alone, in a process of its own; its graph asks for the gateway's signed identity. */
export async function spawnService(
  name: ServiceName,
  { prefix, env = {} }: Omit<ProcessOptions, 'services'>,
): Promise<Mortal & { readonly url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const script = join(root, 'services', name, 'dist', 'index.js');
  const running = await mortalProcess([script], { ...process.env, ...childEnv(prefix, port), ...env }, url);
  return Object.defineProperties({ url }, Object.getOwnPropertyDescriptors(running)) as Mortal & {
    readonly url: string;
  };
}

/** A gateway alone, over subgraphs that run elsewhere or not at all: it is there as soon as it answers. */
export async function spawnGateway({
  prefix,
  env = {},
  subgraphs,
}: Omit<ProcessOptions, 'services'> & { readonly subgraphs: Readonly<Record<string, string>> }): Promise<
  Mortal & { readonly url: string }
> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const script = join(root, 'gateway', 'dist', 'index.js');
  const given = { ...process.env, ...childEnv(prefix, port), SUBGRAPH_URLS: addressesOf(subgraphs), ...env };
  const running = await mortalProcess([script], given, url, '/health/live');
  return Object.defineProperties({ url }, Object.getOwnPropertyDescriptors(running)) as Mortal & {
    readonly url: string;
  };
}

/** As the setting names them. */
const addressesOf = (subgraphs: Readonly<Record<string, string>>): string =>
  Object.entries(subgraphs)
    .map((one) => one.join('='))
    .join();

function childEnv(prefix: string, port: number): Record<string, string> {
  return {
    ...anyRate,
    KUAIJIN_ENV: 'test',
    KUAIJIN_PREFIX: prefix,
    KUAIJIN_PORT: String(port),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
  };
}

async function mortalProcess(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  url: string,
  health = '/health/ready',
): Promise<Mortal> {
  let child = await started(command, env, url, health);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  return {
    get pid() {
      return child.pid ?? 0;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    restart: async () => {
      child = await started(command, env, url, health);
    },
  };
}

/** Starts a process and waits until it says that it is ready. @throws Error with what it printed when it ends before */
async function started(command: readonly string[], env: NodeJS.ProcessEnv, url: string, health: string) {
  const child = spawn(process.execPath, [...command], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text);
      if (printed.length > 200) printed.shift();
    });
  }
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(url, health))) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${command.join(' ')} ${hasEnded ? 'ended' : 'did not get ready'}:\n${printed.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return child;
}

async function isReady(url: string, health: string): Promise<boolean> {
  try {
    return (await fetch(new URL(health, url), { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
