/** Commands that run a module of `test` over servers of their own: the demonstration, benchmarks, soak tests. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchError } from '../launch-error';
import type { Lifetime } from '../lifetime';
import { root } from '../paths';
import { startPair } from '../servers/pair';

/** One result of a benchmark; printed as a line of JSON. */
export interface Figure {
  readonly bench: string;
  /** In plain words, for example "p50, one at a time". */
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  /** The named baseline's value in the same unit, measured in the same run. */
  readonly baseline?: number;
  readonly ratio?: number;
}

/**
 * What a module in test/src/bench, test/src/soak or test/src/demo exports as `run`; false = it fell short. Servers are named by the environment when it is
 * called, unless the module exports `needsServers = false`; one that fills the store with far more than is usual exports its `storeMegabytes`.
 */
export type Script = (given: readonly string[], tell: (figure: Figure) => void) => Promise<boolean | undefined>;

/** `npm run demo` */
export function demo(given: readonly string[], lifetime: Lifetime): Promise<number> {
  return runScript(join('demo', 'index'), given, lifetime);
}

/** `npm run bench -- NAME` */
export function bench(given: readonly string[], lifetime: Lifetime): Promise<number> {
  return named('bench', given, lifetime);
}

/** `npm run soak -- NAME` */
export function soak(given: readonly string[], lifetime: Lifetime): Promise<number> {
  return named('soak', given, lifetime);
}

function named(folder: string, given: readonly string[], lifetime: Lifetime): Promise<number> {
  const [name = '', ...rest] = given;
  const names = namesIn(folder);
  if (!names.includes(name)) {
    throw new LaunchError(`npm run ${folder} -- NAME, where NAME is one of: ${names.join(', ') || '(none yet)'}`);
  }
  return runScript(join(folder, name), rest, lifetime);
}

function namesIn(folder: string): readonly string[] {
  const at = join(root, 'test', 'dist', folder);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((file) => file.endsWith('.js') && !file.endsWith('.test.js'))
    .map((file) => file.slice(0, -'.js'.length))
    .filter((name) => existsSync(join(root, 'test', 'src', folder, `${name}.ts`)))
    .filter((name) => typeof (require(join(at, name)) as { run?: unknown }).run === 'function');
}

/** `test` depends on `dev`, so its modules are found by path and not by name. */
async function runScript(path: string, given: readonly string[], lifetime: Lifetime): Promise<number> {
  const file = join(root, 'test', 'dist', `${path}.js`);
  if (!existsSync(file)) throw new LaunchError(`test/src/${path}.ts is not there`);
  const {
    run,
    needsServers = true,
    storeMegabytes,
  } = require(file) as {
    readonly run: Script;
    readonly needsServers?: boolean;
    readonly storeMegabytes?: number;
  };
  if (needsServers) await provideServers(lifetime, storeMegabytes);
  const ok = await run(given, (figure) => process.stdout.write(`${JSON.stringify(figure)}\n`));
  return ok === false ? 1 : 0;
}

async function provideServers(lifetime: Lifetime, storeMegabytes: number | undefined): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'kuaijin-'));
  lifetime.onEnd(() => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const pair = await startPair(data, process.env, storeMegabytes);
  lifetime.onEnd(() => pair.stop());
  process.env['MONGODB_URI'] = pair.mongodbUri;
  process.env['TEMPORAL_ADDRESS'] = pair.temporalAddress;
  process.env['KUAIJIN_ATTACHMENTS_DIR'] ??= join(data, 'attachments');
  process.env['LOG_LEVEL'] ??= 'error';
}
