/**
 * SIGKILL of the store under load: what was answered stands, what was seen was true, and every index agrees with its
 * documents.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningServer } from '@kuaijin/dev/servers/child';
import { startMongo } from '@kuaijin/dev/servers/mongo';
import { freePort } from '@kuaijin/dev/servers/ports';
import { Projection } from '@kuaijin/kit/aggregate';
import { isKuaijinError } from '@kuaijin/kit/errors';
import { Feed } from '@kuaijin/kit/feed';
import { withTypes } from '@kuaijin/kit/feed/event-types/test-types';
import { type Entry, Journal } from '@kuaijin/kit/journal';
import { defineLedger, Ledger, type LedgerCommand, type LedgerEntry, ledgerEntry } from '@kuaijin/kit/ledger';
import { logger } from '@kuaijin/kit/logging';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { declareReadModel, openReadModel } from '@kuaijin/kit/read-models';

const ACCOUNTS = ['pool-a', 'pool-b', 'pool-c'];
const WRITERS = 12;
const KILLS = 3;
const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;
const quota = defineLedger({
  name: 'quota',
  unit: 'MU',
  kinds: ['ISSUE', 'RESERVE', 'COMMIT', 'RELEASE'],
  insufficient: 'INSUFFICIENT_QUOTA',
});

interface Balance {
  readonly available: bigint;
}

const balanceModel = declareReadModel<Balance>('balances', { fields: { available: BigInt } });

/** One process of a service: ledger, read model, feed. */
async function service(mongo: Mongo) {
  const db = mongo.db('killed_land');
  const feed = await Feed.open(mongo.db('killed_feed'), {
    cursorKey: 'k'.repeat(32),
    features: mongo.features,
    types: withTypes('quota.changed'),
  });
  const journal = await Journal.open(db, 'ledger', { features: mongo.features });
  const rows = await openReadModel(mongo, 'killed_land', balanceModel);
  const projection = new Projection({
    db,
    name: 'ledger',
    journal,
    feed,
    source: 'land',
    log: logger('killed', { level: 'fatal' }),
    project: (entry) => ({
      writes: [{ collection: rows, key: entry.stream, body: { available: balances(entry).available } }],
      events: [{ type: 'quota.changed', subject: entry.stream, time: entry.at, account: entry.stream }],
    }),
  });
  return { feed, journal, rows, projection, ledger: new Ledger(journal, quota) };
}
type Running = Awaited<ReturnType<typeof service>>;

const balances = (entry: Entry) => ledgerEntry(entry).data.balances;

/** As a caller would: the same key again until there is an answer. */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isKuaijinError(error) && !(error instanceof Error && error.name.startsWith('Mongo'))) throw error;
    }
  }
}

test('nothing that was answered is lost when the store is killed again and again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-killed-'));
  const port = await freePort();
  const start = async (): Promise<RunningServer> => (await startMongo(folder, { port })).server;
  let server = await start();
  const mongo = await connectMongo(`mongodb://127.0.0.1:${port}/`, { appName: 'killed' });
  const one = await service(mongo);
  const two = await service(mongo);
  try {
    for (const account of ACCOUNTS) await post(one, account, { kind: 'ISSUE', key: 'issue', amount: 1_000_000n });
    const seen: string[] = [];
    const stop = new AbortController();
    const following = two.feed.followFeed({
      follower: 'watcher',
      db: mongo.db('killed_watcher'),
      signal: stop.signal,
      handle: async ({ id }) => {
        seen.push(id);
      },
    });

    const answered: { readonly account: string; readonly key: string; readonly seq: number }[] = [];
    let isOver = false;
    const write = async (writer: number) => {
      const account = ACCOUNTS[writer % ACCOUNTS.length] ?? '';
      for (let n = 0; !isOver; n += 1) {
        const id = `r${writer}-${n}`;
        for (const kind of ['RESERVE', n % 2 ? 'COMMIT' : 'RELEASE'] as const) {
          const command = {
            kind,
            key: `${id}-${kind}`,
            reservation: id,
            ...(kind === 'RESERVE' ? { amount: 5n } : {}),
          };
          const entry = await post(writer % 4 === 3 ? two : one, account, command);
          answered.push({ account, key: entry.key, seq: entry.seq });
        }
      }
    };
    const writing = Array.from({ length: WRITERS }, (_, writer) => write(writer));
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const enough = answered.length + 60;
      while (answered.length < enough) await new Promise((resolve) => setTimeout(resolve, 10));
      await server.kill();
      server = await start();
    }
    isOver = true;
    await Promise.all(writing);
    await insist(() => one.projection.catchUp());

    const stored = new Map<string, Entry>();
    for (const account of ACCOUNTS) {
      expect(await one.ledger.verify(account)).toMatchObject({ ok: true });
      for (let after = 0; ; ) {
        const page = await one.journal.read(account, after, 500);
        for (const entry of page) stored.set(entry._id, entry);
        if (page.length === 0) break;
        after += page.length;
      }
      const last = await one.journal.last(account);
      if (last === undefined) throw new Error('nothing is stored');
      expect(await one.rows.get(account)).toMatchObject({ version: last.seq, available: balances(last).available });
    }
    for (const { account, key, seq } of answered) expect(stored.get(`${account}/${seq}`)?.key).toBe(key);

    const events: string[] = [];
    for (let page = await one.feed.readAfter(undefined, 500); ; page = await one.feed.readAfter(page.next, 500)) {
      events.push(...page.rows.map(({ event }) => event.id));
      if (!page.more) break;
    }
    expect([...events].sort()).toEqual([...stored.keys()].sort());
    for (const account of ACCOUNTS) {
      const own = events.filter((id) => id.startsWith(`${account}/`)).map((id) => Number(id.split('/')[1]));
      expect(own).toEqual(own.map((_, i) => i + 1));
    }
    while (!events.every((id) => seen.includes(id))) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.filter((id) => !stored.has(id))).toEqual([]);
    stop.abort();
    await following;
  } finally {
    for (const { projection, journal, feed } of [one, two]) {
      await projection.close();
      await journal.close();
      await feed.close();
    }
    await mongo.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}, 180_000);

async function post(
  running: Running,
  account: string,
  command: Omit<LedgerCommand, 'act' | 'at'>,
): Promise<LedgerEntry> {
  const outcome = await insist(() => running.ledger.post(account, { ...command, act, at: new Date() }));
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  await insist(() => running.projection.advance(account, outcome.entry.seq));
  return outcome.entry;
}
