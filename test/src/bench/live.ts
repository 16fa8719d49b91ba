/**
 * Subscriptions through a gateway in a process of its own: events to 50 subscribers, with fields of three other
 * subgraphs on each, for a second of its processor time, so that what else the machine does counts little; the memory
 * of idle subscribers; and with the events service over a store, in the process of the benchmark, how soon an event is
 * there and what idle subscribers ask of the store. Baseline of the first: the same fetches by the stock executor and
 * its own data source, in a process that sends nothing to anybody. Linux alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { issueToken } from '@kuaijin/gateway';
import { type MemorySubgraphs, startMemorySubgraphs } from '@kuaijin/gateway/live/memory-subgraphs';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { IdentitySigner } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import { spawnGateway } from '../harness/processes';
import { rounded } from './figures';
import { processorSeconds } from './gateway/load';
import { type Connection, clientOf, followIdly, integrator, residentKilobytes } from './live/clients';
import { measureFeed } from './live/feed';
import { startHiveLive } from './live/hive';
import type { StockLoad } from './live/stock';

const SUBSCRIBERS = 50;
const EVENTS = 40;
const QUERY = `subscription ($after: Cursor) { statusChanged(after: $after) {
  id type project { id name light funding { unsplitAwards { id } } } } }`;
const RATIO_LEAST = 7;
const MEMORY_KB_MOST = 30;

export const options = {
  idle: { takes: 'number', is: 'subscriptions that nothing happens to', preset: 5_000 },
  peers: { takes: 'nothing', is: 'Hive Gateway too, and the events of subscribers alone' },
} as const satisfies Options;

export async function run(
  { options: { idle, peers } }: Given<typeof options>,
  tell: (figure: Figure) => void,
): Promise<boolean> {
  if (peers) return measureEvents(tell);
  const isSmallAndFast = await measureGateway(idle, tell);
  return (await measureFeed(idle, tell)) && isSmallAndFast;
}

/** Gateways whose events are counted, each with a process of its own. */
interface Running {
  readonly pid: number;
  readonly connection: Connection;
}

async function measureGateway(idle: number, tell: (figure: Figure) => void): Promise<boolean> {
  return withSubgraphs(async (subgraphs, config) => {
    const gateway = await spawnGateway({ prefix: 'bench', env, subgraphs: subgraphs.addresses });
    try {
      const connection = { url: gateway.url, token: await issueToken(config, integrator) };
      const ours = await eventsASecond(subgraphs, { pid: gateway.pid, connection });
      const stock = await stockEvents(subgraphs, config);
      tell(eventsFigure('ours', ours, stock));
      const without = residentKilobytes(gateway.pid);
      const stop = await followIdly(connection, idle, { query: QUERY, publish: () => publish(subgraphs.feed, 1) });
      const kilobytes = (residentKilobytes(gateway.pid) - without) / idle;
      stop();
      tell({
        bench: 'live',
        case: `memory of each of ${idle} idle subscribers in the gateway`,
        value: rounded(kilobytes),
        unit: 'KB',
      });
      return kilobytes <= MEMORY_KB_MOST && ours >= RATIO_LEAST * stock;
    } finally {
      await gateway.stop();
    }
  });
}

/** Ours and Hive Gateway, each against the stock executor. */
async function measureEvents(tell: (figure: Figure) => void): Promise<boolean> {
  return withSubgraphs(async (subgraphs, config) => {
    const token = await issueToken(config, integrator);
    const stock = await stockEvents(subgraphs, config);
    const gateway = await spawnGateway({ prefix: 'bench', env, subgraphs: subgraphs.addresses });
    const ours = await eventsASecond(subgraphs, { pid: gateway.pid, connection: { url: gateway.url, token } }).finally(
      () => gateway.stop(),
    );
    tell(eventsFigure('ours', ours, stock));
    let best = 0;
    for (const hasRouterRuntime of [false, true]) {
      const hive = await startHiveLive(subgraphs, asSigned, config, hasRouterRuntime);
      const connection = { url: `http://127.0.0.1:${hive.port}/graphql`, token };
      const perSecond = await eventsASecond(subgraphs, { pid: hive.pid, connection }).finally(() => hive.stop());
      const name = hasRouterRuntime ? 'Hive Gateway with its router runtime' : 'Hive Gateway';
      tell(eventsFigure(name, perSecond, stock));
      best = Math.max(best, perSecond);
    }
    return ours > best;
  });
}

const env = { KUAIJIN_ENV: 'test', KUAIJIN_SUBSCRIPTIONS_PERSON: '0', LOG_LEVEL: 'fatal' };
const asSigned = { ...integrator, audience: 'kuaijin', anonymous: false };

async function withSubgraphs<T>(work: (subgraphs: MemorySubgraphs, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig(env);
  const subgraphs = await startMemorySubgraphs(config, logger('bench', { level: 'silent' }));
  try {
    return await work(subgraphs, config);
  } finally {
    await subgraphs.close();
  }
}

/** Events in a second of processor time, after as many to get warm. */
async function eventsASecond(subgraphs: MemorySubgraphs, { pid, connection }: Running): Promise<number> {
  await deliver(subgraphs, connection);
  const before = processorSeconds(pid);
  await deliver(subgraphs, connection);
  return (SUBSCRIBERS * EVENTS) / (processorSeconds(pid) - before);
}

async function stockEvents({ addresses }: MemorySubgraphs, config: Config): Promise<number> {
  const identity = await (await IdentitySigner.open(config)).sign(asSigned);
  return stockInItsProcess({ addresses, identity, query: QUERY, subscribers: SUBSCRIBERS, events: EVENTS });
}

const eventsFigure = (name: string, perSecond: number, stock: number): Figure => ({
  bench: 'live',
  case: `events to ${SUBSCRIBERS} subscribers with fields of 3 subgraphs, against stock executor and data source: ${name}`,
  value: Math.round(perSecond),
  unit: 'events/s of processor time',
  baseline: Math.round(stock),
  ratio: rounded(perSecond / stock, 1),
});

/** Returns when every subscriber has so many events. */
async function deliver({ feed }: MemorySubgraphs, connection: Connection): Promise<void> {
  const after = feed.head;
  const clients = Array.from({ length: SUBSCRIBERS }, () => clientOf(connection));
  const following = clients.map(async (client) => {
    let seen = 0;
    for await (const { errors } of client.iterate({ query: QUERY, variables: { after } })) {
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      seen += 1;
      if (seen === EVENTS) return;
    }
  });
  publish(feed, EVENTS);
  await Promise.all(following);
  for (const client of clients) await client.dispose();
}

async function stockInItsProcess(load: StockLoad): Promise<number> {
  const child = fork(join(__dirname, 'live', 'stock-process.js'));
  child.send(load);
  const [perSecond] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof perSecond !== 'number' || perSecond < 2) throw new Error('the stock executor failed');
  return perSecond;
}

let published = 0;

function publish(feed: MemorySubgraphs['feed'], count: number): void {
  for (let n = 0; n < count; n += 1) {
    published += 1;
    feed.publish({ id: `case-${published}/1`, projectId: `project-${published}` });
  }
}
