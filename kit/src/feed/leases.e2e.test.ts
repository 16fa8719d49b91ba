import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { connectMongo } from '../mongo/connect';
import { LOOKS_AT_ALL } from '../mongo/indexes';
import { type TestStore, testStore, until } from '../mongo/testing';
import { brittleWay } from '../mongo/testing-way';
import { Feed } from './feed';
import { FollowerPositions, LeaseLost } from './follower-positions';
import { Processes } from './processes';
import type { FeedEvent } from './types';

const THINGS = 40;
/** Milliseconds in which others go on. */
const TAKEN_OVER_MS = 2_000;
/** How often, on the way to that, a process that the machine does not let run is waited for. */
const STALLS = 4;

let store: TestStore;
const closing: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  for (const close of closing) await close();
  await store.close();
});

const event = (thing: number, seq: number): FeedEvent => ({
  id: `case-${thing}/${seq}`,
  type: 'step.decided',
  source: 'approvals',
  subject: `case-${thing}`,
  time: new Date(),
});

/** A process that follows, with the ids of what it has handled. */
function follower(database: string, name: string): { readonly child: ChildProcess; readonly handled: string[] } {
  const args = [join(__dirname, '../mongo/testing-child.cjs'), join(__dirname, 'follower.child.ts'), database, name];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  closing.unshift(() => void child.kill('SIGKILL'));
  const handled: string[] = [];
  if (child.stdout === null) throw new Error('no output');
  createInterface({ input: child.stdout }).on('line', (line) => handled.push(line));
  return { child, handled };
}

/** @returns milliseconds that something took, without those in which the machine let nobody run */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const stalls = monitorEventLoopDelay({ resolution: 10 });
  stalls.enable();
  const began = performance.now();
  await work();
  stalls.disable();
  return performance.now() - began - (STALLS * stalls.max) / 1e6;
}

test('processes share the streams of a follower; when one is killed or stopped the others go on within two seconds, and nothing is lost', async () => {
  const db = store.db('shared');
  const feed = await Feed.open(db, { cursorKey: 'a key of this test that is long', features: store.mongo.features });
  closing.unshift(() => feed.close());
  const all = ['one', 'two', 'three'].map((name) => follower(db.databaseName, name));
  const [first, second, third] = all;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three');
  let round = 0;
  const publish = async () => {
    round += 1;
    const events = Array.from({ length: THINGS }, (_, thing) => event(thing, round));
    await feed.publish('approvals', events);
    return events.map(({ id }) => id);
  };
  const isHandled = (ids: readonly string[], by = all) => {
    const there = new Set(by.flatMap(({ handled }) => handled));
    return ids.every((id) => there.has(id));
  };
  // Until all three are at work and agree: then each event is handled by one of them.
  for (let isShared = false; !isShared; ) {
    const before = all.map(({ handled }) => handled.length);
    const ids = await publish();
    await until(() => isHandled(ids));
    const counts = all.map(({ handled }, i) => handled.length - (before[i] ?? 0));
    isShared = counts.every((count) => count > 0) && counts.reduce((sum, count) => sum + count, 0) === THINGS;
  }
  first.child.kill('SIGKILL');
  const takenOver = (by: typeof all) =>
    timed(async () => {
      const ids = await publish();
      await until(() => isHandled(ids, by));
    });
  expect(await takenOver([second, third])).toBeLessThan(TAKEN_OVER_MS);
  second.child.kill('SIGSTOP');
  expect(await takenOver([third])).toBeLessThan(TAKEN_OVER_MS);
  const positions = () =>
    db
      .collection<{ _id: string; seq: number; term: number }>('feed_positions')
      .find({}, { comment: LOOKS_AT_ALL })
      .toArray();
  const before = await positions();
  second.child.kill('SIGCONT');
  for (let isBack = false; !isBack; ) {
    const seen = second.handled.length;
    const ids = await publish();
    await until(() => isHandled(ids, [second, third]));
    isBack = second.handled.length > seen;
  }
  for (const { _id, seq, term } of before) {
    const now = (await positions()).find((one) => one._id === _id);
    expect(now?.seq).toBeGreaterThanOrEqual(seq);
    expect(now?.term).toBeGreaterThanOrEqual(term);
  }
  // Within a process each thing comes in order, whatever was repeated by whom.
  for (const { handled } of all) {
    for (let thing = 0; thing < THINGS; thing += 1) {
      const seqs = handled.filter((id) => id.startsWith(`case-${thing}/`)).map((id) => Number(id.split('/')[1]));
      expect(seqs).toEqual([...new Set(seqs)].sort((one, other) => one - other));
    }
  }
}, 120_000);

test('who wakes after another took the stream cannot write its position, and who left is not waited for', async () => {
  const db = store.db('fenced');
  const stream = 'approvals/0';
  const open = async () => {
    const processes = new Processes(db);
    closing.unshift(() => processes.close());
    const positions = await FollowerPositions.open(processes, 'epoch', 'fenced', db);
    await processes.join(positions.role);
    return { processes, positions };
  };
  const [one, other] = [await open(), await open()];
  expect(await one.positions.take(stream)).toBe(0);
  await one.positions.handled(stream, 5);
  await one.positions.flush();
  await expect(other.positions.take(stream)).rejects.toThrow(LeaseLost);
  // As one that is stopped for long: it knows nothing of it.
  await one.processes.close();
  await until(() =>
    other.positions.take(stream).then(
      (seq) => seq === 5,
      () => false,
    ),
  );
  await other.positions.handled(stream, 6);
  await other.positions.flush();
  await one.positions.handled(stream, 9);
  await expect(one.positions.flush()).rejects.toThrow(LeaseLost);
  await expect(one.positions.handled(stream, 10)).rejects.toThrow(LeaseLost);
  const forGood = new AbortController().signal;
  await one.positions.release(stream, forGood);
  expect(await other.positions.of(stream)).toBe(6);
  const third = await open();
  await expect(third.positions.take(stream)).rejects.toThrow(LeaseLost);
  await other.positions.release(stream, forGood);
  expect(await third.positions.take(stream)).toBe(6);
});

test('a process knows whether it is alone, and hears of another that comes or goes', async () => {
  const db = store.db('alone');
  const [one, other] = [new Processes(db), new Processes(db)];
  closing.unshift(
    () => one.close(),
    () => other.close(),
  );
  expect(one.isAlone).toBe(false);
  await one.join('follow');
  expect(one.isAlone).toBe(true);
  const heard: boolean[] = [];
  one.observe(() => heard.push(one.isAlone));
  await other.join('publish');
  expect(other.isAlone).toBe(false);
  await until(() => heard.at(-1) === false);
  // It does none of what the first one does.
  expect(one.isChosen('follow', 'approvals/0')).toBe(true);
  await other.close();
  await until(() => heard.at(-1) === true);
});

test('who alone could do a thing keeps it while the store does not answer, and does nothing; who has others gives it up', async () => {
  const name = store.db('kept').databaseName;
  const uri = process.env['MONGODB_URI'] ?? '';
  const clients = [await connectMongo(uri, { appName: 'alone' }), await connectMongo(uri, { appName: 'shared' })];
  const [alone, shared] = clients.map((mongo) => new Processes(mongo.db(name)));
  const other = new Processes(store.db('kept'));
  if (alone === undefined || shared === undefined) throw new Error('two');
  closing.unshift(
    () => alone.close(),
    () => shared.close(),
    () => other.close(),
  );
  await alone.join('alone');
  await shared.join('shared');
  await other.join('shared');
  // Who does what falls by chance: of a hundred things some fall to each.
  const things = Array.from({ length: 100 }, (_, n) => `thing-${n}`);
  await until(() => things.some((thing) => !shared.isChosen('shared', thing)));
  const own = things.find((thing) => shared.isChosen('shared', thing));
  if (own === undefined) throw new Error('nothing falls to it');
  const isKept = () => [alone.mayKeep('alone', 'a'), shared.mayKeep('shared', own)];
  expect(isKept()).toEqual([true, true]);
  await Promise.all(clients.map((mongo) => mongo.close()));
  await until(() => !alone.isSure && !shared.isSure);
  expect(isKept()).toEqual([true, false]);
  expect([alone.isChosen('alone', 'a'), shared.isChosen('shared', own)]).toEqual([false, false]);
  const stop = new AbortController();
  const waiting = alone.untilSure(stop.signal);
  stop.abort();
  await waiting;
});

test('a stream that cannot be given up while the store is away is given up as soon as it is back', async () => {
  const way = await brittleWay(new URL(process.env['MONGODB_URI'] ?? ''));
  const mongo = await connectMongo(way.uri, { appName: 'shut' });
  closing.push(async () => mongo.close().finally(() => way.close()));
  const db = store.db('shut');
  const open = async (of: typeof db) => {
    const processes = new Processes(of);
    closing.unshift(() => processes.close());
    const positions = await FollowerPositions.open(processes, 'epoch', 'shut', of);
    await processes.join(positions.role);
    return { processes, positions };
  };
  const [one, other] = [await open(mongo.db(db.databaseName)), await open(db)];
  const stream = 'approvals/0';
  await one.positions.take(stream);
  way.shut();
  const givenUp = one.positions.release(stream, new AbortController().signal);
  // What is asked later than the first try fails later.
  await expect(mongo.db(db.databaseName).command({ ping: 1 })).rejects.toThrow();
  way.open();
  await givenUp;
  await until(() => one.processes.isSure);
  expect(await other.positions.take(stream)).toBe(0);
});
