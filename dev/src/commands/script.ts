/** Commands that run a module of `test` over servers of their own: the demonstration, benchmarks, soak tests. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../benchmarks/figure';
import { measurementsOf } from '../benchmarks/measurements';
import { circumstances, keepRun, writePage } from '../benchmarks/recorded';
import { helpOf } from '../command-line/help';
import { readCommandLine } from '../command-line/read';
import type { CommandLine, Given, Options } from '../command-line/shape';
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
 * A module in test/src/bench, test/src/soak or test/src/demo. Servers are named by the environment when it runs, unless
 * it exports `needsServers = false`; one that fills the store with far more than is usual exports its `storeMegabytes`.
 */
export interface Script {
  /** False = it fell short. */
  readonly run: (given: Given, tell: (figure: Figure) => void) => Promise<boolean | undefined>;
  /** Left out: it takes none. */
  readonly options?: Options;
  /** What is no option; left out: nothing of the kind. */
  readonly rest?: CommandLine['rest'];
  readonly needsServers?: boolean;
  readonly storeMegabytes?: number;
}

/** `npm run demo` */
export async function demo(given: Given, lifetime: Lifetime): Promise<number> {
  return (await runScript(scriptIn(join('demo', 'index')), given, lifetime)).code;
}

/** `npm run bench -- NAME [--record]`; `npm run bench -- report` writes the page of what is recorded. */
export async function bench({ rest }: Given, lifetime: Lifetime): Promise<number> {
  const [name, ...more] = rest;
  if (name !== 'report') return named('bench', rest, lifetime);
  if (more.length > 0) throw new LaunchError(`npm run bench -- report takes nothing, not ${more.join(' ')}`);
  writePage();
  return 0;
}

/** `npm run soak -- NAME [--record]` */
export function soak({ rest }: Given, lifetime: Lifetime): Promise<number> {
  return named('soak', rest, lifetime);
}

async function named(folder: 'bench' | 'soak', given: readonly string[], lifetime: Lifetime): Promise<number> {
  const [name = '', ...options] = given;
  const rest = options.filter((option) => option !== RECORD);
  const names = namesIn(folder);
  if (!names.includes(name)) {
    throw new LaunchError(`npm run ${folder} -- NAME, where NAME is one of: ${names.join(', ')}`);
  }
  const script = scriptIn(join(folder, name));
  const line = {
    typed: `npm run ${folder} -- ${name}`,
    does: new Map(measurementsOf(folder)).get(name) ?? '',
    options: script.options ?? {},
    ...(script.rest === undefined ? {} : { rest: script.rest }),
  };
  const read = readCommandLine(line, rest);
  if (read === undefined) {
    process.stdout.write(`${helpOf(line)}\n`);
    return 0;
  }
  const run = () => runScript(script, read, lifetime);
  if (rest.length === options.length) return (await run()).code;
  const begun = circumstances();
  const { code, figures } = await run();
  // The time of a command is a figure of that command.
  const command = (name === 'time' ? rest : ['npm run', folder, '--', name, ...rest]).join(' ');
  keepRun({ command, ...begun, held: code === 0, figures: figures.map(({ bench: _bench, ...figure }) => figure) });
  return code;
}

function namesIn(folder: 'bench' | 'soak'): readonly string[] {
  const at = join(root, 'test', 'dist', folder);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((file) => file.endsWith('.js') && !file.endsWith('.test.js'))
    .map((file) => file.slice(0, -'.js'.length))
    .filter((name) => existsSync(join(root, 'test', 'src', folder, `${name}.ts`)))
    .filter((name) => typeof (require(join(at, name)) as { run?: unknown }).run === 'function');
}

/** `test` depends on `dev`, so its modules are found by path and not by name. */
function scriptIn(path: string): Script {
  const file = join(root, 'test', 'dist', `${path}.js`);
  if (!existsSync(file)) throw new LaunchError(`test/src/${path}.ts is not there`);
  return require(file) as Script;
}

async function runScript(script: Script, given: Given, lifetime: Lifetime): Promise<Outcome> {
  const { run, needsServers = true, storeMegabytes } = script;
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
