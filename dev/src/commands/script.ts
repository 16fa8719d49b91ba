/** Commands that run a module of `test` over servers of their own: the demonstration, benchmarks, soak tests. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../benchmarks/figure';
import { circumstances, keepRun, writePage } from '../benchmarks/recorded';
import { LaunchError } from '../launch-error';
import type { Lifetime } from '../lifetime';
import { root } from '../paths';
import { startPair } from '../servers/pair';

const RECORD = '--record';

interface Outcome {
  readonly code: number;
  readonly figures: readonly Figure[];
}

/**
 * What a module in test/src/bench, test/src/soak or test/src/demo exports as `run`; false = it fell short. Servers are
 * named by the environment when it is called, unless the module exports `needsServers = false`; one that fills the
 * store with far more than is usual exports its `storeMegabytes`.
 */
export type Script = (given: readonly string[], tell: (figure: Figure) => void) => Promise<boolean | undefined>;

/** `npm run demo` */
export async function demo(given: readonly string[], lifetime: Lifetime): Promise<number> {
  return (await runScript(join('demo', 'index'), given, lifetime)).code;
}

/** `npm run bench -- NAME [--record]`; `npm run bench -- report` writes the page of what is recorded. */
export async function bench(given: readonly string[], lifetime: Lifetime): Promise<number> {
  if (given[0] !== 'report') return named('bench', given, lifetime);
  writePage();
  return 0;
}

/** `npm run soak -- NAME [--record]` */
export function soak(given: readonly string[], lifetime: Lifetime): Promise<number> {
  return named('soak', given, lifetime);
}

async function named(folder: string, given: readonly string[], lifetime: Lifetime): Promise<number> {
  const [name = '', ...options] = given;
  const rest = options.filter((option) => option !== RECORD);
  const names = namesIn(folder);
  if (!names.includes(name)) {
    throw new LaunchError(`npm run ${folder} -- NAME, where NAME is one of: ${names.join(', ') || '(none yet)'}`);
  }
  const run = () => runScript(join(folder, name), rest, lifetime);
  if (rest.length === options.length) return (await run()).code;
  const begun = circumstances();
  const { code, figures } = await run();
  // The time of a command is a figure of that command.
  const command = (name === 'time' ? rest : ['npm run', folder, '--', name, ...rest]).join(' ');
  keepRun({ command, ...begun, held: code === 0, figures: figures.map(({ bench: _bench, ...figure }) => figure) });
  return code;
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
async function runScript(path: string, given: readonly string[], lifetime: Lifetime): Promise<Outcome> {
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
  const figures: Figure[] = [];
  const ok = await run(given, (figure) => {
    figures.push(figure);
    process.stdout.write(`${JSON.stringify(figure)}\n`);
  });
  return { code: ok === false ? 1 : 0, figures };
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
