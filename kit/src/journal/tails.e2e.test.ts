import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type TestStore, testStore, until } from '../mongo/testing';
import { Journal } from './journal';
import { entryId, JournalStore } from './store';
import { Tails } from './tails';
import type { Draft, Entry } from './types';

/** Bytes of the text in each entry. */
const TEXT = 1_000;
const POLL = { pollMs: 10, changeStreams: false };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const note = (key: string): Draft => ({ key, type: 'noted', v: 1, data: null, at: new Date() });
const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** A stream of so many entries that are made when they are read. */
class LongStream {
  /** Entries read from the stream so far. */
  read = 0;
  looks = 0;

  constructor(public length: number) {}

  async existing(ids: readonly string[]): Promise<Set<string>> {
    this.looks += 1;
    return new Set(ids.filter((id) => seqOf(id) <= this.length));
  }

  async durableRange(stream: string, after: number, limit: number): Promise<Entry[]> {
    const entries = range(after + 1, Math.min(limit, this.length - after)).map((seq) => entry(stream, seq));
    this.read += entries.length;
    return entries;
  }

  watch(): never {
    throw new Error('there are no changes to watch');
  }
}

const seqOf = (id: string) => Number(id.slice(id.lastIndexOf('/') + 1));

function entry(stream: string, seq: number): Entry {
  const data = `${seq} `.padEnd(TEXT, 'x');
  const hashes = { contentHash: '', prevHash: '', hash: '' };
  return {
    _id: entryId(stream, seq),
    stream,
    seq,
    key: `k${seq}`,
    type: 'noted',
    v: 1,
    at: new Date(),
    data,
    ...hashes,
  };
}

test('what the process met of another is handed on only once it is certain to stay', async () => {
  const stream = new LongStream(1);
  const tails = new Tails(stream, POLL);
  const seen: unknown[] = [];
  const following = (async () => {
    for await (const page of tails.follow('s', 1, new AbortController().signal))
      seen.push(...page.map(({ key }) => key));
  })();
  await until(() => stream.looks > 1);
  // A crash of the store removes it, and another entry takes its place.
  tails.stored('s', [{ ...entry('s', 2), key: 'gone' }], false);
  const looks = stream.looks;
  await until(() => stream.looks > looks + 1);
  stream.length = 2;
  await until(() => seen.length > 0);
  expect(seen).toEqual(['k2']);
  await tails.close();
  await following;
});

test('where nobody else writes polls are seldom, and one comes at once when somebody does', async () => {
  const stream = new LongStream(1);
  let others = false;
  const tails = new Tails(stream, { ...POLL, othersWrite: () => others });
  const following = tails.follow('s', 1, new AbortController().signal);
  const next = following.next();
  await until(() => stream.looks > 0);
  const looks = stream.looks;
  const end = Date.now() + 200;
  await until(() => Date.now() >= end);
  expect(stream.looks - looks).toBeLessThan(2);
  stream.length = 2;
  others = true;
  const before = stream.looks;
  tails.pollSoon();
  for (const _turn of [1, 2]) await new Promise((resolve) => setImmediate(resolve));
  expect(stream.looks).toBeGreaterThan(before);
  expect((await next).value).toMatchObject([{ seq: 2 }]);
  await following.return(undefined);
  await tails.close();
});

test('a million waiting events are followed in flat memory, and each is read once', async () => {
  const stream = new LongStream(1_000_000);
  const tails = new Tails(stream, POLL);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let seen = 0;
  let heldMax = 0;
  for await (const page of tails.follow('s', 0, new AbortController().signal)) {
    expect(page[0]?.seq).toBe(seen + 1);
    seen = page.at(-1)?.seq ?? seen;
    // Whoever reads ahead without bound gets time for it here.
    await new Promise((resolve) => setImmediate(resolve));
    expect(stream.read - seen).toBeLessThanOrEqual(page.length);
    if (seen % 50_000 === 0) {
      collectGarbage();
      heldMax = Math.max(heldMax, process.memoryUsage().heapUsed - before);
    }
    if (seen === stream.length) break;
  }
  expect(stream.read).toBe(1_000_000);
  console.info(
    `tails: at most ${(heldMax / 1e6).toFixed(1)} MB were held of 1,000,000 waiting events of ${TEXT} bytes`,
  );
  expect(heldMax).toBeLessThan(10e6);
  await tails.close();
}, 60_000);

test('nothing is read on while a follower is at work, but one page', async () => {
  const stream = new LongStream(100_000);
  const tails = new Tails(stream, POLL);
  const stop = new AbortController();
  const following = tails.follow('s', 0, stop.signal);
  const first = await following.next();
  const page = (first.value as readonly Entry[]).length;
  for (const turn of range(1, 50)) {
    // News that is further ahead makes whoever reads on look for more.
    tails.stored('s', [entry('s', 50_000 + turn)], true);
    await new Promise((resolve) => setImmediate(resolve));
    expect(stream.read).toBeLessThanOrEqual(2 * page);
  }
  stop.abort();
  await following.return(undefined);
  await tails.close();
});

test('a follower that begins at the end is not held up by one that is far behind', async () => {
  const stream = new LongStream(1_000_000);
  const tails = new Tails(stream, POLL);
  const stop = new AbortController();
  const behind = tails.follow('s', 0, stop.signal);
  await behind.next();
  const atEnd = tails.follow('s', 999_990, stop.signal);
  expect((await atEnd.next()).value).toMatchObject(range(999_991, 10).map((seq) => ({ seq })));
  expect((await behind.next()).value[0]).toMatchObject({ seq: 501 });
  expect(stream.read).toBeLessThan(3_000);
  stop.abort();
  await Promise.all([behind.return(undefined), atEnd.return(undefined)]);
  await tails.close();
});

test('a follower of a stream that is longer than it was said to be finds what comes', async () => {
  const journal = await Journal.open(store.db('tails'), 'ahead', { pollMs: 20 });
  const elsewhere = await Journal.open(store.db('tails'), 'ahead', { pollMs: 20 });
  await elsewhere.append('s', [note('a')]);
  const stop = new AbortController();
  const seen: number[] = [];
  const claimed: number[] = [];
  const follow = async (after: number, into: number[]) => {
    for await (const page of journal.tail('s', after, stop.signal)) into.push(...page.map(({ seq }) => seq));
  };
  // As after a restore from an older copy: a position that the stream has not come to.
  const following = [follow(0, seen), follow(7, claimed)];
  await until(() => seen.length === 1);
  await elsewhere.append(
    's',
    range(2, 8).map((n) => note(`k${n}`)),
  );
  await until(() => seen.length === 9 && claimed.length === 2);
  expect([seen, claimed]).toEqual([range(1, 9), [8, 9]]);
  stop.abort();
  await Promise.all(following);
  await journal.close();
  await elsewhere.close();
});

test('a backlog in the store and what is written meanwhile come once and in order', async () => {
  const raw = await JournalStore.open(store.db('tails'), 'backlog', undefined);
  for (const from of range(0, 4)) {
    await raw.entries.insertMany(range(from * 1_000 + 1, 1_000).map((seq) => entry('s', seq)));
  }
  const journal = await Journal.open(store.db('tails'), 'backlog', { pollMs: 20 });
  const stop = new AbortController();
  const seen: number[] = [];
  const following = (async () => {
    for await (const page of journal.tail('s', 0, stop.signal)) seen.push(...page.map(({ seq }) => seq));
  })();
  for (const n of range(1, 60)) await journal.append('s', [note(`later${n}`)]);
  await until(() => seen.length >= 4_060);
  expect(seen).toEqual(range(1, 4_060));
  stop.abort();
  await following;
  await journal.close();
}, 60_000);
