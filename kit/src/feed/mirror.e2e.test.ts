import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import { seeded, type TestStore, testStore } from '../mongo/testing';
import { Feed } from './feed';
import { FeedMirror } from './mirror';
import { MirrorSnapshots } from './mirror-snapshots';
import type { FeedEvent } from './types';

let store: TestStore;
let feed: Feed;

beforeAll(async () => {
  store = await testStore();
  feed = await Feed.open(store.db('mirror'), { cursorKey: 'a key of this test that is long enough' });
});
afterAll(async () => {
  await feed.close();
  await store.close();
});

const event = (id: string): FeedEvent => ({ id, type: 'actor.listed', source: '', subject: id, time: new Date(0) });

test('a mirror knows all that its source published before it was asked, from the first event on, each once and in order', async () => {
  await feed.publish('directory', [event('a/1'), event('a/2')]);
  await feed.publish('approvals', [event('c/1')]);
  const seen: string[] = [];
  const first = new FeedMirror({ feed, source: 'directory', apply: ({ id }) => seen.push(id) });
  first.start();
  await first.caughtUp();
  expect(seen).toEqual(['a/1', 'a/2']);
  await feed.publish('directory', [event('a/3')]);
  await first.caughtUp();
  expect(seen).toEqual(['a/1', 'a/2', 'a/3']);
  await first.stop();
  const again: string[] = [];
  const second = new FeedMirror({ feed, source: 'directory', apply: ({ id }) => again.push(id) });
  second.start();
  await second.caughtUp();
  expect(again).toEqual(seen);
  await second.stop();
});

test('the end of a source is found from whatever is known of it', async () => {
  await feed.publish('land', ['l/1', 'l/2', 'l/3'].map(event));
  const { stream = '' } = (await feed.find('land', 'l/1')) ?? {};
  const waitingAfter = (seq: number) => feed.waiting(new Map([[stream, seq]]));
  expect(await Promise.all([0, 1, 3].map(waitingAfter))).toEqual([[stream], [stream], []]);
  expect([...(await feed.headsOf([stream, 'funds/0']))]).toEqual([
    [stream, 3],
    ['funds/0', 0],
  ]);
});

test('a mirror that is stopped keeps nobody waiting', async () => {
  const never = new FeedMirror({ feed, source: 'directory', apply: () => undefined });
  const waiting = never.caughtUp();
  await never.stop();
  await waiting;
  await never.caughtUp();
});

describe('what was folded is kept', () => {
  const cursorKey = 'a key of this test that is long enough';
  const source = 'directory';
  const open = (db: Db) => Feed.open(db, { cursorKey, features: store.mongo.features });

  /** A mirror that counts the events of each thing, and what it was handed itself. */
  function counting(of: Feed, db: Db, { version = 1, after = 5 } = {}) {
    const counts = new Map<string, number>();
    const handed: string[] = [];
    const errors: unknown[] = [];
    const mirror = new FeedMirror<readonly (readonly [string, number])[]>({
      feed: of,
      source,
      apply: ({ id, subject }) => {
        handed.push(id);
        counts.set(subject, (counts.get(subject) ?? 0) + 1);
      },
      keeping: {
        db,
        name: 'counts',
        version,
        save: () => [...counts],
        load: (kept) => {
          for (const [subject, count] of kept) counts.set(subject, count);
        },
        after,
      },
      onError: (error) => errors.push(error),
    });
    return { mirror, handed, errors, sorted: () => [...counts].sort() };
  }
  type Counting = ReturnType<typeof counting>;

  const run = async (one: Counting): Promise<Counting> => {
    one.mirror.start();
    await one.mirror.caughtUp();
    await one.mirror.stop();
    return one;
  };
  const fromZero = async (of: Feed) => (await run(counting(of, store.db('nothing-kept'), { after: 1_000 }))).sorted();

  const events = (thing: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => {
      const subject = `actor-${thing}`;
      return { ...event(`${subject}/${from + i}`), subject };
    });

  test('a start goes on from there and knows the same as one from the first event', async () => {
    const db = store.db('kept');
    const kept = await open(db);
    for (let thing = 0; thing < 12; thing += 1) await kept.publish(source, events(thing, 1, 4));
    expect((await run(counting(kept, db))).handed).toHaveLength(48);
    await kept.publish(source, events(3, 5, 6));
    const second = await run(counting(kept, db));
    expect(second.handed.length).toBeLessThan(14);
    expect(second.handed).toEqual(expect.arrayContaining(['actor-3/5', 'actor-3/6']));
    expect(second.sorted()).toEqual(await fromZero(kept));
    await kept.close();
  });

  test('what is kept of another version, of another feed or not readable is folded anew', async () => {
    const db = store.db('refused');
    const first = await open(db);
    for (let thing = 0; thing < 5; thing += 1) await first.publish(source, events(thing, 1, 4));
    await run(counting(first, db));
    expect((await run(counting(first, db))).handed.length).toBeLessThan(20);
    expect((await run(counting(first, db, { version: 2 }))).handed).toHaveLength(20);
    const all = await fromZero(first);
    await db.collection<{ _id: string }>('mirror_snapshots').updateOne({ _id: 'counts' }, { $set: { version: 1 } });
    await db
      .collection<{ _id: string }>('mirror_snapshots')
      .updateOne({ _id: 'counts' }, { $set: { state: Buffer.from('no gzip') } });
    const unreadable = await run(counting(first, db));
    expect([unreadable.handed.length, unreadable.errors.length]).toEqual([20, 1]);
    expect(unreadable.sorted()).toEqual(all);
    // The same things in other places, and fewer: the store of the feed was restored, that of the service was not.
    await first.close();
    const restored = await open(store.db('restored'));
    await restored.publish(source, events(1, 1, 4));
    const anew = await run(counting(restored, db));
    expect(anew.sorted()).toEqual([['actor-1', 4]]);
    await restored.close();
  });

  test('whenever the process is killed, what it kept is what was folded up to the place that it names', async () => {
    const db = store.db('killed-mirror');
    const published = await open(db);
    const random = seeded(11);
    let seq = 0;
    const snapshots = await MirrorSnapshots.open<readonly (readonly [string, number])[]>({
      ...{ db, feed: published, source, name: 'counts', version: 1 },
    });
    const args = [join(__dirname, '../mongo/testing-child.cjs'), join(__dirname, 'mirror.child.ts'), db.databaseName];
    for (let kill = 0; kill < 3; kill += 1) {
      const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      let isKilled = false;
      const killed = once(child, 'exit').then(() => {
        isKilled = true;
      });
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), 50 + 400 * random()));
      while (!isKilled) {
        seq += 1;
        for (let thing = 0; thing < 6; thing += 1) await published.publish(source, events(thing, seq, seq));
      }
      await killed;
      const found = await snapshots.latest();
      const folded = new Map<string, number>();
      for (const { stream, seq: to } of found?.last ?? []) {
        const filter = { stream, seq: { $lte: to } };
        for (const { data } of await db.collection('feed').find(filter, { comment: 'looks at all' }).toArray())
          folded.set(data['subject'], (folded.get(data['subject']) ?? 0) + 1);
      }
      expect(found?.state.length).toBeGreaterThan(0);
      expect([...(found?.state ?? [])].sort()).toEqual([...folded].sort());
    }
    const last = await run(counting(published, db));
    expect(last.handed.length).toBeLessThan(6 * seq);
    expect(last.sorted()).toEqual(await fromZero(published));
    await published.close();
  }, 60_000);
});
