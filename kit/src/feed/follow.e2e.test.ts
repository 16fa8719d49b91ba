import { LOOKS_AT_ALL } from '../mongo/indexes';
import { type TestStore, testStore, until } from '../mongo/testing';
import { Feed } from './feed';
import type { FeedEvent } from './types';

const event = (id: string, minute: number): FeedEvent => ({
  id,
  type: 'step.decided',
  source: '',
  subject: id,
  time: new Date(Date.UTC(2026, 2, 2, 1, minute)),
});

let store: TestStore;
let names = 0;
const feeds: Feed[] = [];
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await Promise.all(feeds.map((feed) => feed.close()));
  await store.close();
});

async function fresh(): Promise<Feed> {
  names += 1;
  const feed = await Feed.open(store.db(`feed${names}`), { cursorKey: 'a key of this test that is long enough' });
  feeds.push(feed);
  return feed;
}

test('a follower is handed every event in order, goes on where it stood, and tries again what failed', async () => {
  const feed = await fresh();
  const db = store.db('follower');
  const seen: string[] = [];
  const errors: unknown[] = [];
  const follow = (signal: AbortSignal, failOn?: string) =>
    feed.followFeed({
      follower: 'webhooks',
      db,
      signal,
      onError: (error) => errors.push(error),
      handle: async ({ id }) => {
        if (id === failOn && errors.length < 2) throw new Error('not now');
        seen.push(id);
      },
    });
  await feed.publish('land', [event('l/1', 0), event('l/2', 1)]);
  const first = new AbortController();
  const running = follow(first.signal, 'l/2');
  await until(() => seen.length === 2);
  const positions = db.collection<{ seq: number }>('feed_positions');
  await until(async () => (await positions.findOne({}, { comment: LOOKS_AT_ALL }))?.seq === 2);
  first.abort();
  await running;
  expect(errors).toHaveLength(2);
  await feed.publish('land', [event('l/3', 2)]);
  await feed.publish('funds', [event('f/1', 2)]);
  const second = new AbortController();
  const again = follow(second.signal);
  await until(() => seen.length === 4);
  second.abort();
  await again;
  expect(seen.slice(0, 2)).toEqual(['l/1', 'l/2']);
  expect(seen.slice(2).sort()).toEqual(['f/1', 'l/3']);
});

test('a follower that takes events together is handed each in order, goes on where it stood, and all again after a failure', async () => {
  const feed = await fresh();
  const db = store.db('together');
  const handed: string[][] = [];
  let failures = 0;
  const follow = (signal: AbortSignal) =>
    feed.followFeed({
      follower: 'messages',
      db,
      signal,
      everyMs: 50,
      handleAll: async (events) => {
        const ids = events.map((one) => one.event.id);
        if (ids.includes('l/7') && failures < 2) {
          failures += 1;
          throw new Error('not now');
        }
        handed.push(ids);
      },
    });
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => event(`l/${from + n}`, from + n));
  await feed.publish('land', [event('l/1', 1)]);
  const first = new AbortController();
  const running = follow(first.signal);
  await until(() => handed.length === 1);
  for (const one of numbered(2, 9)) await feed.publish('land', [one]);
  await until(() => handed.flat().length === 9);
  first.abort();
  await running;
  expect(handed.flat()).toEqual(numbered(1, 9).map(({ id }) => id));
  // What came while it rested came together.
  expect(handed.length).toBeLessThan(9);
  expect(failures).toBe(2);
  await feed.publish('land', [event('l/10', 10)]);
  const second = new AbortController();
  const again = follow(second.signal);
  await until(() => handed.flat().includes('l/10'));
  second.abort();
  await again;
  expect(handed.at(-1)).toEqual(['l/10']);
});

test('events of types that mean nothing to a follower are passed over, and none of them comes again', async () => {
  const feed = await fresh();
  const db = store.db('passing');
  const seen: string[] = [];
  const follow = (signal: AbortSignal) =>
    feed.followFeed({
      follower: 'ends',
      db,
      signal,
      concerns: (type) => type === 'case.approved',
      handle: async ({ id }) => {
        seen.push(id);
      },
    });
  const ended = (id: string): FeedEvent => ({ ...event(id, 5), type: 'case.approved' });
  await feed.publish('land', [event('l/1', 0), ended('l/2'), event('l/3', 1)]);
  const first = new AbortController();
  const running = follow(first.signal);
  await until(() => seen.length === 1);
  const positions = db.collection<{ seq: number }>('feed_positions');
  const isNoted = async (seq: number) => (await positions.findOne({}, { comment: LOOKS_AT_ALL }))?.seq === seq;
  await until(() => isNoted(3));
  await feed.publish('land', [event('l/4', 2)]);
  await until(() => isNoted(4));
  first.abort();
  await running;
  await feed.publish('land', [ended('l/5')]);
  const second = new AbortController();
  const again = follow(second.signal);
  await until(() => seen.length === 2);
  second.abort();
  await again;
  expect(seen).toEqual(['l/2', 'l/5']);
});
