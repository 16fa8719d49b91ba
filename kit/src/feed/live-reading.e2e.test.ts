import { LiveEvents } from '../event-streams/live-events';
import { LOOKS_AT_ALL } from '../mongo/indexes';
import { seeded, type TestStore, testStore, until } from '../mongo/testing';
import { Feed } from './feed';
import { Processes } from './processes';
import type { FeedReader } from './reader';
import type { FeedEvent } from './types';

const event = (id: string, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id,
  type: 'step.decided',
  source: 'approvals',
  subject: id.split('/')[0] ?? '',
  time: new Date(),
  ...more,
});

let store: TestStore;
let names = 0;
const feeds: Feed[] = [];
beforeAll(async () => {
  store = await testStore();
});
beforeEach(() => {
  names += 1;
});
afterAll(async () => {
  await Promise.all(feeds.map((feed) => feed.close()));
  await store.close();
});

async function process() {
  const feed = await Feed.open(store.db(`live${names}`), { cursorKey: 'a key of this test that is long', pollMs: 20 });
  feeds.push(feed);
  return feed;
}

/** Commands on the feed of this test that the store is sent in half a second. */
async function commandsMeanwhile(): Promise<number> {
  const database = store.db(`live${names}`).databaseName;
  let count = 0;
  const note = ({ command }: { readonly command: Record<string, unknown> }) => {
    if (command['$db'] === database) count += 1;
  };
  const end = Date.now() + 500;
  store.mongo.client.on('commandStarted', note);
  await until(() => Date.now() >= end);
  store.mongo.client.off('commandStarted', note);
  return count;
}

/** Reads until the event has come. */
async function readTo(reader: FeedReader, id: string, seen: string[]): Promise<void> {
  while (!seen.includes(id)) {
    const page = await reader.next(7);
    seen.push(...page.rows.map((row) => row.event.id));
    if (!page.more && !seen.includes(id)) await reader.wait(5_000);
  }
}

test('fifty subscribers to whom nothing happens cost the store what one costs', async () => {
  const feed = await process();
  await feed.publish('approvals', [event('case-1/1')]);
  const after = await feed.headCursor();
  const subscribe = () => LiveEvents.open(feed, { after, filter: { caseIds: ['case-x'] }, isWanted: () => true });
  const first = await subscribe();
  const pending = [first.next()];
  const alone = await commandsMeanwhile();
  const others = await Promise.all(Array.from({ length: 49 }, subscribe));
  pending.push(...others.map((one) => one.next()));
  const together = await commandsMeanwhile();
  expect(together).toBeLessThan(alone + 10);
  await (await process()).publish('approvals', [event('case-2/1'), event('case-x/1', { caseId: 'case-x' })]);
  const rows = await Promise.all(pending);
  expect(new Set(rows.map(({ value }) => value?.event.id))).toEqual(new Set(['case-x/1']));
  expect(new Set(rows.map(({ value }) => value?.cursor)).size).toBe(1);
  await Promise.all([first, ...others].map((one) => one.return()));
});

test('a process that is alone at the feed looks seldom; when another publishes it looks often, and hears of all', async () => {
  const db = store.db(`live${names}`);
  const feed = await process();
  await feed.publish('approvals', [event('case-1/1')]);
  const reader = await feed.reader(await feed.headCursor());
  const looks = await commandsMeanwhile();
  // Polls alone would be 25 otherwise.
  expect(looks).toBeLessThan(10);
  const other = new Processes(db);
  await other.join('publish');
  const entries = db.collection<{ _id: string; stream: string; seq: number; key: string }>('feed');
  const [first] = await entries.find({ key: 'case-1/1' }, { comment: LOOKS_AT_ALL }).toArray();
  if (first === undefined) throw new Error('nothing was published');
  // As another process stores it, of which this one hears nothing.
  const seq = first.seq + 1;
  await entries.insertOne({ ...first, _id: `${first.stream}/${seq}`, seq, key: 'case-1/2' });
  const seen: string[] = [];
  await readTo(reader, 'case-1/2', seen);
  expect(await commandsMeanwhile()).toBeGreaterThan(looks);
  await other.close();
});

test('where the feed ends is found by one look at it, however many streams there are', async () => {
  const feed = await process();
  const sources = ['approvals', 'land', 'funds', 'projects'];
  for (const source of sources)
    await feed.publish(
      source,
      [1, 2, 3, 4, 5, 6].map((n) => event(`${source}-${n}/1`)),
    );
  const other = await process();
  await other.headCursor();
  const database = store.db(`live${names}`).databaseName;
  const looks: string[] = [];
  const note = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
    const collection = command[commandName];
    // Signs of life come whether anybody looks or not.
    if (command['$db'] === database && collection !== 'feed_processes') looks.push(`${commandName} ${collection}`);
  };
  store.mongo.client.on('commandStarted', note);
  const head = await other.headCursor();
  store.mongo.client.off('commandStarted', note);
  expect(looks.filter((look) => look === 'find feed')).toHaveLength(1);
  expect(looks.length).toBeLessThanOrEqual(2);
  expect((await feed.readAfter(head, 10)).rows).toEqual([]);
});

test('whoever reads on from wherever is given each event once, in order, and cursors that lead on', async () => {
  const [feed, ...others] = [await process(), await process(), await process()];
  const random = seeded(names + 7);
  const publish = async (n: number) => {
    const id = `case-${n % 5}/${Math.floor(n / 5) + 1}`;
    await [feed, ...others][Math.floor(random() * 3)]?.publish('approvals', [event(id)]);
  };
  for (let n = 0; n < 30; n += 1) await publish(n);
  const { rows } = await feed.readAfter(undefined, 100);
  const readers = [0, 11, 30].map((read) => ({ start: rows[read - 1]?.cursor, left: 80 - read, ids: [] as string[] }));
  const reading = readers.map(async ({ start, ids }) => readTo(await feed.reader(start), 'last/1', ids));
  for (let n = 30; n < 80; n += 1) await publish(n);
  await until(() => readers.every(({ ids, left }) => ids.length === left));
  await feed.publish('approvals', [event('last/1')]);
  await Promise.all(reading);
  for (const { ids, left } of readers) {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(left + 1);
    for (const thing of ['case-0', 'case-1', 'case-2', 'case-3', 'case-4']) {
      const own = ids.filter((id) => id.startsWith(`${thing}/`)).map((id) => Number(id.split('/')[1]));
      expect(own).toEqual([...own].sort((one, other) => one - other));
    }
  }
});

test('a reader that memory has left behind goes on from the store, without a gap', async () => {
  const feed = await process();
  await feed.publish('approvals', [event('case-0/1')]);
  const [slow, quick] = [await feed.reader(), await feed.reader()];
  const [seen, watched]: [string[], string[]] = [[], []];
  await readTo(slow, 'case-0/1', seen);
  await readTo(quick, 'case-0/1', watched);
  const events = Array.from({ length: 5_000 }, (_, n) => event(`case-${n % 40}/${Math.floor(n / 40) + 2}`));
  for (let from = 0; from < events.length; from += 1_000)
    await feed.publish('approvals', events.slice(from, from + 1_000));
  while (watched.length < 5_001) {
    watched.push(...(await quick.next(500)).rows.map((row) => row.event.id));
    await quick.wait(20);
  }
  while (seen.length < 5_001) seen.push(...(await slow.next(100)).rows.map((row) => row.event.id));
  expect(new Set(seen).size).toBe(5_001);
  expect(seen.length).toBe(5_001);
  expect(slow.cursor).toBe(quick.cursor);
});
