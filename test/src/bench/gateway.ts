/**
 * `npm run bench -- gateway [--seconds 3] [--peers]`: the stock gateway, ours and, with `--peers`, Hive Gateway, one
 * after the other on one core before subgraphs that answer from memory. Requests for a second of processor time, so
 * that what else the machine does counts little. Peers are installed from the lock file of their folder when they are
 * asked for. Linux alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { root } from '@kuaijin/dev/paths';
import { Graph } from '@kuaijin/gateway/execution/graph';
import { loadSupergraph } from '@kuaijin/schema';
import { rounded } from './figures';
import { type BenchCase, benchCases } from './gateway/cases';
import { measure } from './gateway/load';
import { GATEWAY_CORE, type Started, SUBGRAPH_CORE, startOn } from './gateway/processes';

export const needsServers = false;

const STOCK = 'stock @apollo/gateway';
const peers = join(root, 'test', 'bench-peers');
const HIVE_PORT = 41_737;

/** A gateway that is measured. */
interface Contender {
  readonly name: string;
  readonly start: () => Promise<Started>;
  readonly isApart?: boolean;
}

export const options = {
  seconds: { takes: 'text', form: 'NUMBER', is: 'for which each is asked each query', preset: '3' },
  peers: { takes: 'nothing', is: 'the stock gateway and Hive Gateway too' },
} as const satisfies Options;

export async function run(
  { options: { seconds: text, peers: withPeers } }: Given<typeof options>,
  tell: (figure: Figure) => void,
): Promise<boolean> {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new LaunchError(`--seconds is a number above 0, not ${text}`);
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-bench-'));
  const cases = benchCases(new Graph(loadSupergraph()));
  const subgraphs = await startOn(SUBGRAPH_CORE, [process.execPath, join(__dirname, 'gateway', 'subgraphs.js')]);
  try {
    const address = `http://127.0.0.1:${subgraphs.port}`;
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, loadSupergraph().replace(/url: "http:\/\/(\w+)\/graphql"/g, `url: "${address}/$1/graphql"`));
    const stock = new Map<string, number>();
    for (const contender of contenders(address, file, withPeers)) {
      for (const one of cases) {
        const perSecond = await measured(contender, one, seconds);
        if (contender.name === STOCK) stock.set(one.name, perSecond);
        tell(figureOf(contender.name, one.name, perSecond, stock.get(one.name)));
      }
    }
  } finally {
    await subgraphs.stop();
    rmSync(folder, { recursive: true });
  }
  return true;
}

/** Each case has a process of its own, so that none is warm from another one. */
async function measured({ start, isApart }: Contender, one: BenchCase, seconds: number): Promise<number> {
  const gateway = await start();
  try {
    const { perSecond } = await measure(gateway, one, { seconds, ...(isApart === true ? { isApart } : {}) });
    return perSecond;
  } finally {
    await gateway.stop();
  }
}

function figureOf(name: string, what: string, perSecond: number, baseline: number | undefined): Figure {
  const against = baseline === undefined || name === STOCK ? undefined : baseline;
  return {
    bench: 'gateway',
    case: `${what}: ${name}`,
    value: rounded(perSecond),
    unit: 'requests/s of one core',
    ...(against === undefined ? {} : { baseline: rounded(against), ratio: rounded(perSecond / against, 2) }),
  };
}

function contenders(address: string, file: string, withPeers: boolean): readonly Contender[] {
  const node = (name: string, argument: string) => () =>
    startOn(GATEWAY_CORE, [process.execPath, join(__dirname, 'gateway', `${name}.js`), argument]);
  const ours = node('ours', address);
  return [
    { name: STOCK, start: node('stock', file) },
    { name: 'ours', start: ours },
    { name: 'ours, nothing shared', start: ours, isApart: true },
    ...(withPeers ? hive(file) : []),
  ];
}

function hive(file: string): readonly Contender[] {
  if (!existsSync(join(peers, 'node_modules', '@graphql-hive', 'gateway'))) {
    process.stderr.write('installing the peers (once, some minutes)\n');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], { cwd: peers, stdio: 'ignore' });
  }
  const command = join(peers, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const start = (options: readonly string[]) => () =>
    startOn(
      GATEWAY_CORE,
      [process.execPath, command, 'supergraph', file, '--host', '127.0.0.1', '--port', String(HIVE_PORT), ...options],
      { cwd: peers, port: HIVE_PORT, env: { LOG_LEVEL: 'error', FORK: '1' } },
    );
  return [
    { name: 'Hive Gateway', start: start([]) },
    { name: 'Hive Gateway with its router runtime', start: start(['--hive-router-runtime']) },
  ];
}
