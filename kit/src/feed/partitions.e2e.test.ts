import { createHmac } from 'node:crypto';
import { Journal } from '../journal/journal';
import { type TestStore, testStore, until } from '../mongo/testing';
import { draftOf } from './event';
import { Feed } from './feed';
import { Partitions, thingOf } from './partitions';
import type { FeedEvent } from './types';

const key = 'a key of this test that is long enough';
const event = (id: string, minute = 0): FeedEvent => ({
  id,
  type: 'step.decided',
  source: 'approvals',
  subject: thingOf(id),
  time: new Date(Date.UTC(2026, 2, 2, 1, minute)),
});

let store: TestStore;
let names = 0;
const closing: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await Promise.all(closing.map((one) => one.close()));
  await store.close();
});

const db = () => store.db(`cut${names}`);
async function process(partitions?: number) {
  const feed = await Feed.open(db(), { cursorKey: key, ...(partitions === undefined ? {} : { partitions }) });
  closing.push(feed);
  return feed;
}

/** A process of a release that had one stream a source. */
async function olderProcess() {
  const journal = await Journal.open(db(), 'feed', { isCarriedOn: false });
  closing.push(journal);
  return {
    publish: (...ids: readonly string[]) =>
      journal.append(
        'approvals',
        ids.map((id) => draftOf(event(id))),
      ),
    cursorAt: async (content: string) => {
      const { epoch } =
        (await db().collection<{ _id: string; epoch: string }>('feed_epoch').findOne({ _id: 'epoch' })) ?? {};
      const bytes = Buffer.from(`${epoch}|${content}`);
      const signature = createHmac('sha256', key).update(bytes).digest().subarray(0, 16);
      return Buffer.concat([signature, bytes]).toString('base64url');
    },
  };
}

/** Ids after a cursor, however many pages. */
async function idsAfter(feed: Feed, cursor?: string): Promise<string[]> {
  const ids: string[] = [];
  for (let page = await feed.readAfter(cursor, 3); ; page = await feed.readAfter(page.next, 3)) {
    ids.push(...page.rows.map((row) => row.event.id));
    if (page.rows.length === 0 && !page.more) return ids;
  }
}
const ofThing = (thing: string, ids: readonly string[]) => ids.filter((id) => thingOf(id) === thing);
const numbered = (thing: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${thing}/${from + i}`);

beforeEach(() => {
  names += 1;
});

test('all that is published of one thing stands in one stream, and things are spread over them', () => {
  const partitions = new Partitions(16);
  const streams = new Set(Array.from({ length: 400 }, (_, n) => partitions.streamOf('approvals', `case/${n}/1`)));
  expect(streams).toEqual(new Set(partitions.streamsOf('approvals')));
  expect(partitions.streamOf('approvals', 'case/7/12#3')).toBe(partitions.streamOf('approvals', 'case/7/1'));
});

test('how many streams a source has is fixed by whoever opens the feed first', async () => {
  const first = await process(4);
  const second = await process(32);
  expect(first.streamsOf('land')).toEqual(['land/0', 'land/1', 'land/2', 'land/3']);
  expect(second.streamsOf('land')).toEqual(first.streamsOf('land'));
});

test('a feed of before is carried over: nothing is lost, nothing comes twice, each thing stays in order', async () => {
  const older = await olderProcess();
  const things = ['case/a', 'case/b', 'case/c'];
  await older.publish(...things.flatMap((thing) => numbered(thing, 1, 3)));
  const feed = await process();
  // Two are published again by the new release, as after a crash, and one is new.
  const { places } = await feed.publish(
    'approvals',
    numbered('case/a', 2, 4).map((id) => event(id)),
  );
  expect(places.map(({ stream }) => stream === 'approvals')).toEqual([true, true, false]);
  expect(await feed.find('approvals', 'case/b/2')).toEqual({ stream: 'approvals', seq: 5 });
  const ids = await idsAfter(feed);
  expect(ids.length).toBe(10);
  expect(ofThing('case/a', ids)).toEqual(numbered('case/a', 1, 4));
  expect(await idsAfter(feed, await older.cursorAt('w|approvals:8'))).toEqual(['case/c/3', 'case/a/4']);
  expect(await idsAfter(feed, await older.cursorAt('p|approvals:9'))).toEqual(['case/a/4']);
  expect(await idsAfter(feed, await older.cursorAt('e|approvals|case/c/2'))).toEqual(['case/c/3', 'case/a/4']);
});

test('what an older process still publishes beside the new ones is carried over, once', async () => {
  const older = await olderProcess();
  await older.publish(...numbered('case/a', 1, 2));
  const feed = await process();
  await feed.publish('approvals', [event('case/b/1')]);
  await older.publish('case/b/1', ...numbered('case/a', 3, 4));
  await until(async () => (await idsAfter(feed)).length === 5);
  const ids = await idsAfter(feed);
  expect(ofThing('case/a', ids)).toEqual(numbered('case/a', 1, 4));
  await feed.publish('approvals', [event('case/a/4')]);
  expect((await idsAfter(feed)).sort()).toEqual([...ids].sort());
  await expect(feed.readAfter(await older.cursorAt('w|approvals:4'), 1)).rejects.toMatchObject({
    code: 'CURSOR_EXPIRED',
  });
});

test('a follower of before goes on where it stood, first to the end of the stream of before', async () => {
  const older = await olderProcess();
  await older.publish(...numbered('case/a', 1, 4));
  const feed = await process();
  const follower = store.db(`cut${names}_follower`);
  const { epoch } =
    (await db().collection<{ _id: string; epoch: string }>('feed_epoch').findOne({ _id: 'epoch' })) ?? {};
  await follower
    .collection<{ _id: string; seq: number }>('feed_positions')
    .insertOne({ _id: `f/${epoch}/approvals`, seq: 2 });
  const seen: string[] = [];
  const stop = new AbortController();
  const following = feed.followFeed({
    follower: 'f',
    db: follower,
    sources: ['approvals'],
    signal: stop.signal,
    handle: async ({ id }) => {
      seen.push(id);
    },
  });
  await feed.publish(
    'approvals',
    [...numbered('case/a', 5, 6), 'case/b/1'].map((id) => event(id)),
  );
  await until(() => seen.length >= 5);
  stop.abort();
  await following;
  expect(seen.slice(0, 2)).toEqual(['case/a/3', 'case/a/4']);
  expect(ofThing('case/a', seen)).toEqual(numbered('case/a', 3, 6));
  expect(seen.length).toBe(5);
});
