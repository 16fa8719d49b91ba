import { Feed, type FeedEvent } from '@kuaijin/kit/feed';
import { logger } from '@kuaijin/kit/logging';
import { type TestStore, testStore, until } from '@kuaijin/kit/mongo/testing';
import { EventPlaces } from './event-places';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
let state = seed;
const random = (n: number) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % n;
};

let store: TestStore;
let feed: Feed;
let places: EventPlaces;
const heads = new Map<string, number>();
let published = 0;

/** An event of one of a few things, of a project, perhaps of a case or an account. */
function any(): FeedEvent {
  const source = ['approvals', 'land', 'projects'][random(3)] ?? '';
  const thing = `${source}-${random(9)}`;
  const seq = (heads.get(thing) ?? 0) + 1;
  heads.set(thing, seq);
  published += 1;
  return {
    id: `${thing}/${seq}`,
    type: 'step.decided',
    source,
    subject: thing,
    // Three at a time.
    time: new Date(Date.UTC(2026, 2, 2) + 1_000 * Math.floor(published / 3)),
    projectId: `project-${random(4)}`,
    ...(random(2) === 0 ? { caseId: `case-${random(6)}` } : {}),
    ...(random(2) === 0 ? { account: `pool-${random(3)}` } : {}),
  };
}
async function publish(count: number) {
  for (let left = count; left > 0; left -= 1) {
    const event = any();
    await feed.publish(event.source, [event]);
  }
}

beforeAll(async () => {
  process.stdout.write(`SEED=${seed}\n`);
  store = await testStore();
  feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32), pollMs: 20 });
  store.db('events');
  const log = logger('events', { level: 'fatal' });
  places = await EventPlaces.open({ mongo: store.mongo, database: `${store.prefix}_events`, feed, log });
});
afterAll(async () => {
  await places.stop();
  await feed.close();
  await store.close();
});

const asked = [
  { field: 'projectId', id: 'project-1', filter: { projectIds: ['project-1'] } },
  { field: 'caseId', id: 'case-2', filter: { caseIds: ['case-2'] } },
  { field: 'account', id: 'pool-0', filter: { accounts: ['pool-0'] } },
] as const;

/** Holds look-ups against reading the feed through, page by page, from the beginning and from any cursor of either. */
async function compare() {
  for (const { field, id, filter } of asked) {
    const through = (await feed.readAfter(undefined, 5_000, filter)).rows;
    const index = await places.of([{ field, id }], await places.reached());
    const found: FeedEvent[] = [];
    const cursors: string[] = [];
    let cursor: string | undefined;
    for (let more = true; more; ) {
      const page = await feed.readIndexed(index, cursor, 1 + random(7));
      found.push(...page.rows.map(({ event }) => event));
      cursors.push(...page.rows.map((row) => row.cursor));
      cursor = page.next;
      more = page.more;
    }
    expect(found.map((event) => event.id)).toEqual(through.map(({ event }) => event.id));
    const n = random(cursors.length);
    const rest = through.slice(n + 1).map(({ event }) => event.id);
    expect((await feed.readIndexed(index, cursors[n], 5_000)).rows.map(({ event }) => event.id)).toEqual(rest);
    expect((await feed.readAfter(cursors[n], 5_000, filter)).rows.map(({ event }) => event.id)).toEqual(rest);
    const global = through[n]?.cursor;
    expect((await feed.readIndexed(index, global, 5_000)).rows.map(({ event }) => event.id)).toEqual(rest);
    expect((await feed.readIndexed(index, cursor, 5_000)).rows).toEqual([]);
  }
}

test('what is looked up is what reading the feed through finds, however far the notes are', async () => {
  await publish(150);
  await compare();
  places.start();
  await publish(150);
  await compare();
  await until(async () => (await feed.waiting(await places.reached())).length === 0);
  await compare();
  await publish(40);
  await compare();
});

test('an event that is noted twice is found once', async () => {
  const place = { stream: 'approvals/0', seq: 5_000 };
  const event = { ...any(), projectId: 'project-twice' };
  await places.note([{ event, place }]);
  await places.note([
    { event, place },
    { event, place },
  ]);
  const index = await places.of([{ field: 'projectId', id: 'project-twice' }], new Map());
  expect(index.streams).toEqual(['approvals/0']);
  expect(await index.after('approvals/0', 0, 10)).toEqual([5_000]);
  expect(await index.after('approvals/0', 4_999, 10)).toEqual([5_000]);
  expect(await index.after('approvals/0', 5_000, 10)).toEqual([]);
});
