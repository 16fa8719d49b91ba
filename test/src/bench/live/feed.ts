/**
 * How soon an event that is stored is with its subscriber, and what subscribers to whom nothing happens ask of the
 * store.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import { buildEventsService } from '@kuaijin/events/service';
import { issueToken } from '@kuaijin/gateway';
import { loadConfig } from '@kuaijin/kit/config';
import { clientWatch } from '@kuaijin/kit/mongo/connect';
import { connectShared, runService } from '@kuaijin/kit/service';
import { subgraphNames } from '@kuaijin/schema';
import { spawnGateway } from '../../harness/processes';
import { caseEvent } from '../feed/events';
import { percentile, rounded } from '../figures';
import { clientOf, followIdly, integrator } from './clients';

const NOWHERE = 'http://127.0.0.1:1/graphql';
const EVENTS = 200;
/** Before those that count, so that both processes are warm. */
const WARM_EVENTS = 40;
/** Milliseconds between two events: a light load. */
const PACE_MS = 25;
const WINDOW_MS = 5_000;
const P99_MS_MOST = 50;

/** @returns whether it was soon, and little */
export async function measureFeed(idle: number, tell: (figure: Figure) => void): Promise<boolean> {
  const prefix = `bench-live-${randomBytes(3).toString('hex')}`;
  const env = { KUAIJIN_ENV: 'test', KUAIJIN_SUBSCRIPTIONS_PERSON: '0', KUAIJIN_PREFIX: prefix, LOG_LEVEL: 'fatal' };
  const config = loadConfig({ ...process.env, ...env });
  const store = { commands: 0 };
  clientWatch.watch = (client) =>
    void client.on('commandStarted', () => {
      store.commands += 1;
    });
  const shared = await connectShared(config, 'bench');
  const events = await runService(buildEventsService, { name: 'events', port: 0, config, shared });
  const subgraphs = { ...Object.fromEntries(subgraphNames.map((name) => [name, NOWHERE])), events: events.url };
  const gateway = await spawnGateway({ prefix, env, subgraphs });
  try {
    const connection = { url: gateway.url, token: await issueToken(config, integrator) };
    const publish = (n: number) => shared.feed.publish('approvals', [caseEvent('case-live', n, 'project-live')]);
    await publish(1);
    const answered = new Map<string, number>();
    const times: number[] = [];
    const client = clientOf(connection);
    const query = 'subscription ($after: Cursor) { statusChanged(after: $after) { id } }';
    const variables = { after: await shared.feed.headCursor() };
    const following = (async () => {
      for await (const { data } of client.iterate<{ statusChanged: { id: string } }>({ query, variables })) {
        const id = data?.statusChanged.id ?? '';
        times.push(performance.now() - (answered.get(id) ?? performance.now()));
        if (times.length === WARM_EVENTS + EVENTS) return;
      }
    })();
    for (let n = 2; n < WARM_EVENTS + EVENTS + 2; n += 1) {
      await publish(n);
      answered.set(`case/case-live/${n}`, performance.now());
      await sleep(PACE_MS);
    }
    await following;
    await client.dispose();
    const counted = times.slice(WARM_EVENTS);
    const [p50, p99] = [percentile(counted, 0.5), percentile(counted, 0.99)];
    for (const [name, value] of Object.entries({ p50, p99 }))
      tell({
        bench: 'live',
        case: `from the answer to the subscriber, ${name} at light load`,
        value: rounded(value),
        unit: 'ms',
      });
    const alone = await commandsASecond(store);
    let asked = 0;
    const stop = await followIdly(connection, idle, {
      query: 'subscription { caseChanged(id: "case-quiet") { id } }',
      publish: () => shared.feed.publish('approvals', [caseEvent('case-quiet', ++asked, 'project-live')]),
    });
    const together = await commandsASecond(store);
    stop();
    tell({
      bench: 'live',
      case: `commands to the store with ${idle} idle subscribers, against none`,
      value: rounded(together),
      unit: '1/s',
      baseline: rounded(alone),
      ratio: rounded(together / alone, 2),
    });
    return p99 <= P99_MS_MOST && together <= 1.5 * alone + 2;
  } finally {
    await gateway.stop();
    await events.close();
    for (const { name } of (await shared.mongo.client.db().admin().listDatabases({ nameOnly: true })).databases)
      if (name.startsWith(prefix)) await shared.mongo.db(name).dropDatabase();
    await shared.close();
  }
}

async function commandsASecond(store: { readonly commands: number }): Promise<number> {
  const before = store.commands;
  await sleep(WINDOW_MS);
  return ((store.commands - before) * 1_000) / WINDOW_MS;
}
