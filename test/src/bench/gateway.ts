/**
 * `npm run bench -- gateway [--seconds 3] [--peers] [--only NAME]`: the stock gateway, ours and, with `--peers`, Hive
 * Gateway and mercurius, one after the other on one core before subgraphs that answer from memory; with `--only` those
 * alone whose name begins so, beside the stock one. Requests for a second of processor time, so that what else the
 * machine does counts little. What a peer cannot answer it is not asked. Linux alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { Graph } from '@kuaijin/gateway/execution/graph';
import { loadSupergraph } from '@kuaijin/schema';
import { rounded } from './figures';
import { type BenchCase, benchCases } from './gateway/cases';
import { answeredBy, measure } from './gateway/load';
import { installPeers, startHive, startMercurius } from './gateway/peers';
import { GATEWAY_CORE, type Started, SUBGRAPH_CORE, startOn } from './gateway/processes';

export const needsServers = false;

const STOCK = 'stock @apollo/gateway';

/** A gateway that is measured. */
interface Contender {
  readonly name: string;
  readonly start: () => Promise<Started>;
  readonly isApart?: boolean;
  /** It is not asked what it cannot answer. */
  readonly isPeer?: boolean;
}

export const options = {
  seconds: { takes: 'text', form: 'NUMBER', is: 'for which each is asked each query', preset: '3' },
  peers: { takes: 'nothing', is: 'Hive Gateway and mercurius too' },
  only: {
    takes: 'text',
    form: 'NAME',
    is: 'what the names of those begin with that are measured beside the stock one',
    preset: '',
  },
} as const satisfies Options;

export async function run(
  { options: { seconds: text, peers: withPeers, only } }: Given<typeof options>,
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
    const all = contenders(address, file, withPeers);
    for (const contender of all.filter(({ name }) => name === STOCK || name.startsWith(only))) {
      for (const one of cases) {
        const found = await measured(contender, one, seconds);
        if (found === undefined) {
          process.stderr.write(`${contender.name} cannot answer: ${one.name}\n`);
          continue;
        }
        const { perSecond, isAll, count } = found;
        if (contender.name === STOCK) stock.set(one.name, perSecond);
        const what = isAll ? one.name : `${one.name}, of which it answers ${count}`;
        tell(figureOf(contender.name, what, perSecond, stock.get(one.name)));
      }
    }
  } finally {
    await subgraphs.stop();
    rmSync(folder, { recursive: true });
  }
  return true;
}

/**
 * Each case has a process of its own, so that none is warm from another one. A peer is asked what it can answer.
 * @returns how many questions were asked, too; undefined where it answers none
 */
async function measured({ start, isApart, isPeer }: Contender, one: BenchCase, seconds: number) {
  const gateway = await start();
  try {
    const questions = isPeer === true ? await answeredBy(gateway, one) : one.questions;
    if (questions.length === 0) return undefined;
    const how = { seconds, ...(isApart === true ? { isApart } : {}) };
    const { perSecond } = await measure(gateway, { ...one, questions }, how);
    return { perSecond, isAll: questions.length === one.questions.length, count: questions.length };
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
    ...(withPeers ? peers(address, file) : []),
  ];
}

function peers(address: string, supergraph: string): readonly Contender[] {
  installPeers();
  const services = join(dirname(supergraph), 'services.json');
  const hive = (hasRouterRuntime: boolean) => () => startHive({ supergraph, hasRouterRuntime });
  return [
    { name: 'Hive Gateway', start: hive(false), isPeer: true },
    { name: 'Hive Gateway with its router runtime', start: hive(true), isPeer: true },
    { name: 'mercurius', start: () => startMercurius(services, address), isPeer: true },
  ];
}
