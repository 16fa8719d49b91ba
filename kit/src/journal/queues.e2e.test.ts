import { type TestStore, testStore } from '../mongo/testing';
import { Journal } from './journal';
import type { Draft, JournalOptions } from './types';

const at = new Date('2026-03-02T01:00:00Z');
const note = (key: string): Draft => ({ key, type: 'noted', v: 1, data: { text: key }, at });
const keys = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}-${n}`);

let store: TestStore;
let names = 0;
const journals: Journal[] = [];
const open = async (options: JournalOptions) => {
  names += 1;
  const journal = await Journal.open(store.db('queues'), `log${names}`, { features: store.mongo.features, ...options });
  journals.push(journal);
  return journal;
};

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await Promise.all(journals.map((journal) => journal.close()));
  await store.close();
});

test('more callers than a stream takes are refused by name with the time to come again, and nothing of theirs is written', async () => {
  const journal = await open({ queue: { ofStream: 5, ofAll: 8 } });
  const put = (stream: string, count: number) =>
    Promise.allSettled(keys(stream, count).map((key) => journal.append(stream, [note(key)])));
  const [hot, other] = await Promise.all([put('hot', 9), put('other', 4)]);
  const full = {
    status: 'rejected',
    reason: { code: 'QUEUE_FULL', details: { retryAfterSeconds: expect.any(Number) } },
  };
  expect(hot.slice(0, 5).map(({ status }) => status)).toEqual(Array(5).fill('fulfilled'));
  expect(hot.slice(5)).toMatchObject(Array(4).fill(full));
  // What all streams take together is bounded too.
  expect(other.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  expect(await journal.head('hot')).toBe(5);
  expect(journal.queueDepth()).toEqual({ waiting: 0, deepest: 0, refused: 5 });
  expect((await journal.append('hot', [note('hot-8')])).entries).toMatchObject([{ seq: 6 }]);
});

test('a stream with one caller is served beside streams on which thousands wait', async () => {
  const journal = await open({ lanes: 1, batchMax: 12 });
  await Promise.all(['a', 'b', 'c', 'cold'].map((stream) => journal.append(stream, [note('first')])));
  const answered = { a: 0, b: 0, c: 0 };
  const hot = (['a', 'b', 'c'] as const).map((stream) =>
    keys(stream, 400).map(async (key) => {
      await journal.append(stream, [note(key)]);
      answered[stream] += 1;
    }),
  );
  for (let n = 0; n < 10; n += 1) {
    const before = { ...answered };
    await journal.append('cold', [note(`cold-${n}`)]);
    for (const stream of ['a', 'b', 'c'] as const) expect(answered[stream] - before[stream]).toBeLessThanOrEqual(36);
  }
  const done = Object.values(answered);
  expect(Math.max(...done)).toBeLessThan(400);
  expect(Math.max(...done) - Math.min(...done)).toBeLessThanOrEqual(24);
  await Promise.all(hot.flat());
});
