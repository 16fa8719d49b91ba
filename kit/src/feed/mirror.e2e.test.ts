import { type TestStore, testStore } from '../mongo/testing';
import { Feed } from './feed';
import { FeedMirror } from './mirror';
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
