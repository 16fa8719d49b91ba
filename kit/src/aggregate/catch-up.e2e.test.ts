import type { Collection, Db } from 'mongodb';
import type { RecentWritesDocument } from '../journal/recent-writes';
import type { Entry } from '../journal/types';
import { connectMongo, type Mongo } from '../mongo/connect';
import { LOOKS_AT_ALL } from '../mongo/indexes';
import { type TestStore, testStore, until } from '../mongo/testing';
import { openThings, type ThingsOptions } from './testing';
import { troubledStreams } from './troubled-streams';

const DAY_MS = 24 * 3_600_000;

let store: TestStore;
let watched: Mongo;
let runs = 0;
const calls: string[] = [];
const opened: { close(): Promise<unknown> }[] = [];

beforeAll(async () => {
  store = await testStore();
  const uri = process.env['MONGODB_URI'] ?? '';
  watched = await connectMongo(`${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`, { appName: 'watched' });
  watched.client.on('commandStarted', ({ commandName, command }) =>
    calls.push(`${commandName} ${command[commandName]}`),
  );
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(async () => {
  await watched.close();
  await store.close();
});

/** The store of a service, and processes of it; each has ended when it is closed. */
function service() {
  runs += 1;
  const name = `run${runs}`;
  const prefix = `${store.prefix}_${name}`;
  const db = store.db(`${name}_things`);
  store.db(`${name}_feed`);
  const start = async (more: Partial<ThingsOptions> = {}) => {
    const things = await openThings({ mongo: store.mongo, prefix, ...more });
    opened.push(things);
    return things;
  };
  return { db, start, notes: db.collection<RecentWritesDocument>('journal_recent') };
}

const linesAbout = (lines: readonly string[], stream: string) => lines.filter((line) => line.includes(`"${stream}"`));
const notedStreams = async (notes: Collection<RecentWritesDocument>) =>
  (await notes.find({}, { comment: LOOKS_AT_ALL }).toArray()).flatMap(({ streams }) => streams).sort();

const age = (notes: Collection<RecentWritesDocument>, minutes: number) =>
  notes.updateMany({}, { $set: { at: new Date(Date.now() - minutes * 60_000) } }, { comment: LOOKS_AT_ALL });

test('what a process wrote and did not live to carry on is found by its note', async () => {
  const { start } = service();
  const dead = await start();
  await dead.write('thing-a', 'opened', 'closed');
  await dead.write('thing-b', 'opened');
  await dead.projection.advance('thing-b', 1);
  const next = await start();
  await next.projection.start();
  expect(await next.rows.get('thing-a')).toMatchObject({ last: 'closed', version: 2 });
  expect(await next.eventTypes('thing-a')).toEqual(['thing.opened', 'thing.closed']);
  expect(await next.eventTypes('thing-b')).toEqual(['thing.opened']);
});

test('a stream is noted before it is written, once for many writes', async () => {
  const { start, notes } = service();
  const things = await start();
  await things.write('thing-a', 'opened', 'praised', 'closed');
  await things.write('thing-b', 'opened');
  expect(await notedStreams(notes)).toEqual(['thing-a', 'thing-b']);
});

test('a note whose write came to nothing is harmless and goes away', async () => {
  const { start, notes } = service();
  const things = await start();
  await notes.insertOne({ _id: 'dead/1', streams: ['thing-a'], at: new Date(Date.now() - DAY_MS) });
  expect(await things.projection.catchUp()).toBe(0);
  expect(await notedStreams(notes)).toEqual([]);
});

test('notes are dropped behind the work, those of a process that runs by itself, those of a dead one by others after a while', async () => {
  const { start, notes } = service();
  const one = await start();
  const dead = await start();
  await one.write('thing-a', 'opened');
  await dead.write('thing-b', 'opened');
  expect(await one.projection.catchUp()).toBe(2);
  expect(await notedStreams(notes)).toEqual(['thing-b']);
  await age(notes, 14);
  await one.projection.catchUp();
  expect(await notedStreams(notes)).toEqual(['thing-b']);
  await age(notes, 16);
  await one.projection.catchUp();
  expect(await notedStreams(notes)).toEqual([]);
});

test('a process that ends leaves nothing to look for', async () => {
  const { start, notes } = service();
  const things = await start();
  await things.write('thing-a', 'opened');
  await things.close();
  opened.length = 0;
  expect(await notedStreams(notes)).toEqual([]);
});

test('a stream that was noted is noted anew for what is written after a round', async () => {
  const { start, notes } = service();
  const things = await start();
  await things.write('thing-a', 'opened');
  await things.projection.catchUp();
  await things.write('thing-a', 'closed');
  expect(await notedStreams(notes)).toEqual(['thing-a']);
  const next = await start();
  expect(await next.projection.catchUp()).toBe(1);
});

test('a start and a quiet minute cost the same whether there are 100 streams or 10,000', async () => {
  const cost = async (count: number) => {
    const { db, start } = service();
    await fill(db, count);
    calls.length = 0;
    const things = await start({ mongo: watched });
    await things.projection.start();
    const started = calls.splice(0);
    await things.projection.catchUp();
    await things.projection.catchUp();
    return { started, minute: calls.splice(0) };
  };
  const few = await cost(100);
  const many = await cost(10_000);
  expect(many).toEqual(few);
  expect(few.minute).toEqual(['find journal_recent', 'find journal_recent']);
  expect(few.started.length).toBeLessThanOrEqual(10);
});

test('a store of before there were notes is walked once, in the background, and again a day later', async () => {
  const { db, start, notes } = service();
  const before = await start();
  await before.write('thing-a', 'opened');
  await fill(db, 1_200, { walked: 0, marked: 1_150 });
  await notes.deleteMany({}, { comment: LOOKS_AT_ALL });
  const things = await start({ roundMs: 20 });
  await things.projection.start();
  await until(async () => (await walks(db))?.count === 1);
  expect(await things.rows.get('thing-a')).toMatchObject({ version: 1 });
  expect(await things.rows.get('stream-1199')).toMatchObject({ version: 1 });
  expect(things.puts).toHaveLength(51);
  await until(
    async () => (await db.collection('things_marks').countDocuments({}, { comment: LOOKS_AT_ALL })) === 1_202,
  );

  const dayBefore = { $set: { at: new Date(Date.now() - 2 * DAY_MS) } };
  await db.collection<{ _id: string }>('things_marks').updateOne({ _id: '/walks' }, dayBefore);
  const next = await start({ roundMs: 20 });
  await next.projection.start();
  await until(async () => (await walks(db))?.count === 2);
  expect(next.puts).toEqual([]);
});

test('a stream that cannot be carried on is reported once and listed, and neither a start nor another stream waits for it', async () => {
  const { start, notes } = service();
  const broken = (stream: string) => {
    if (stream === 'thing-a') throw new Error('it does not add up');
  };
  const dead = await start();
  await dead.write('thing-a', 'opened');
  await dead.write('thing-b', 'opened');
  const things = await start({ broken });
  await things.projection.start();
  await things.projection.catchUp();
  expect(await things.eventTypes('thing-b')).toEqual(['thing.opened']);
  expect(things.projection.troubled()).toMatchObject([
    { journal: 'things', stream: 'thing-a', seq: 1, reason: 'it does not add up' },
  ]);
  expect(linesAbout(things.lines, 'thing-a')).toHaveLength(1);
  expect(await notes.findOne({ _id: 'held/thing-a' })).toMatchObject({ held: { seq: 1 } });
  // Whichever process is asked.
  const { databaseName } = things.db;
  expect(await troubledStreams(store.mongo, databaseName, [])).toMatchObject({
    nodes: [{ journal: 'journal', stream: 'thing-a', seq: 1, reason: 'it does not add up' }],
    hasMore: false,
  });

  // A release that can read it goes on, and it is in no list any more.
  const mended = await start();
  await mended.projection.catchUp();
  expect(await mended.eventTypes('thing-a')).toEqual(['thing.opened']);
  expect(await notes.findOne({ _id: 'held/thing-a' })).toBeNull();
});

test('a stream that is held up is left alone until its next entry', async () => {
  const { start } = service();
  let tries = 0;
  let isBroken = true;
  const broken = () => {
    tries += 1;
    if (isBroken) throw new Error('it does not add up');
  };
  const things = await start({ broken });
  await things.write('thing-a', 'opened');
  await expect(things.projection.advance('thing-a', 1)).rejects.toThrow('it does not add up');
  for (let round = 0; round < 3; round += 1) await things.projection.catchUp();
  expect(tries).toBe(1);
  isBroken = false;
  await things.write('thing-a', 'closed');
  await things.projection.advance('thing-a', 2);
  expect(things.projection.troubled()).toEqual([]);
  expect(await things.eventTypes('thing-a')).toEqual(['thing.opened', 'thing.closed']);
});

test('entries before the one that cannot be carried on are carried on', async () => {
  const { start } = service();
  const broken = (_: string, type: string) => {
    if (type === 'closed') throw new Error('it does not add up');
  };
  const things = await start({ broken });
  await things.write('thing-a', 'opened', 'praised', 'closed');
  expect(await things.projection.catchUp()).toBe(0);
  expect(await things.eventTypes('thing-a')).toEqual(['thing.opened', 'thing.praised']);
  expect(things.projection.troubled()).toMatchObject([{ stream: 'thing-a', seq: 3 }]);
});

/** Puts streams of one entry into the store, as if they had been written long ago; the first so many are carried on. */
async function fill(db: Db, count: number, { walked = 2, marked = count } = {}): Promise<void> {
  const names = Array.from({ length: count }, (_, n) => `stream-${n}`);
  const entries = names.map((stream) => ({
    _id: `${stream}/1`,
    ...{ stream, seq: 1, key: '1', type: 'opened', v: 1, data: null, at: new Date() },
    ...{ contentHash: '', prevHash: '', hash: '' },
  }));
  await db.collection<Entry>('journal').insertMany(entries);
  await db.collection<{ _id: string }>('journal_streams').insertMany(names.map((_id) => ({ _id, head: 1 })));
  const marks = names.slice(0, marked).map((_id) => ({ _id, fed: 1 }));
  await db.collection<{ _id: string }>('things_marks').insertMany(marks);
  const walks = { _id: '/walks', count: walked, at: new Date() };
  if (walked > 0) await db.collection<{ _id: string }>('things_marks').insertOne(walks);
}

const walks = (db: Db) => db.collection<{ _id: string; count: number }>('things_marks').findOne({ _id: '/walks' });
