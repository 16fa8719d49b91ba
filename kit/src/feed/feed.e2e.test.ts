import { Journal } from '../journal/journal';
import { type TestStore, testStore, until } from '../mongo/testing';
import { CursorCodec } from './cursor';
import type { EventTypes } from './event-types';
import { withTypes } from './event-types/test-types';
import { Feed } from './feed';
import type { FeedEvent } from './types';

const key = 'a key of this test that is long enough';
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 1, minute));
const event = (id: string, minute: number, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id,
  type: 'step.decided',
  source: '',
  subject: id,
  time: at(minute),
  ...more,
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

/** The feed as another process has it. */
async function process(types?: EventTypes) {
  const feed = await Feed.open(store.db(`feed${names}`), { cursorKey: key, ...(types === undefined ? {} : { types }) });
  feeds.push(feed);
  return feed;
}
async function fresh() {
  names += 1;
  return process();
}
const ids = (page: { rows: readonly { event: FeedEvent }[] }) => page.rows.map((row) => row.event.id);

test('an event is read back as it was published, once, however often it is published', async () => {
  const feed = await fresh();
  const full = event('case-1/4', 0, {
    caseId: 'case-1',
    light: 'RED',
    act: { actorId: 'officer-1', post: 'HEAD' },
    data: { amount: 5n },
  });
  const first = await feed.publish('approvals', [full]);
  expect(await feed.publish('approvals', [{ ...full, reason: 'published again by a later release' }])).toEqual(first);
  const visibility = { rule: 'handling', regionScopes: ['000000'], caseId: 'case-1' };
  expect((await feed.readAfter(undefined, 10)).rows.map((row) => row.event)).toEqual([
    { ...full, source: 'approvals', visibility },
  ]);
});

test('an event says who may see it; one of before is given what follows from it when it is read', async () => {
  await fresh();
  const feed = await process(withTypes('unheard.published'));
  const visibility = { rule: 'handling' as const, regionScopes: ['000000', '330000'], ownerId: 'owner-a' };
  await feed.publish('approvals', [
    event('new/1', 0, { visibility }),
    event('old/1', 1, { regionId: 'region-330802', departmentId: 'department-330802-NR', caseId: 'case-1' }),
    event('old/2', 2, { type: 'notification.created', subject: 'officer-1' }),
    event('old/3', 3, { type: 'unheard.published' }),
    event('old/4', 4, { type: 'project.registered', regionId: 'region-330800', data: { ownerId: 'owner-a' } }),
  ]);
  const { rows } = await feed.readAfter(undefined, 10);
  expect(rows.map((row) => row.event.visibility)).toEqual([
    visibility,
    {
      rule: 'handling',
      regionScopes: ['000000', '330000', '330800', '330802'],
      departmentIds: ['department-330802-NR'],
      caseId: 'case-1',
    },
    { rule: 'person', regionScopes: ['000000'], personIds: ['officer-1'] },
    { rule: 'operator', regionScopes: ['000000'] },
    { rule: 'region', regionScopes: ['000000', '330000', '330800'], ownerId: 'owner-a' },
  ]);
});

test('what is reported under an earlier name is published under the present one; what nobody declared is refused', async () => {
  const feed = await fresh();
  const data = { rule: 'NOT_STARTED' };
  await feed.publish('supervision', [event('alert-1/1', 0, { type: 'alert.turned-red', data })]);
  const { rows } = await feed.readAfter(undefined, 10, { types: ['alert.turnedRed'] });
  expect(rows.map(({ event: { id, type } }) => [id, type])).toEqual([['alert-1/1', 'alert.turnedRed']]);
  await expect(feed.publish('supervision', [event('alert-1/2', 1, { type: 'alert.faded' })])).rejects.toThrow();
  await expect(feed.publish('supervision', [event('alert-1/2', 1, { type: 'alert.cleared' })])).rejects.toThrow();
  expect(Object.values(await feed.head())).toEqual([1]);
});

test('what a release of before stored under an earlier name is read as what it is called now', async () => {
  const feed = await fresh();
  const journal = await Journal.open(store.db(`feed${names}`), 'feed', { isCarriedOn: false });
  const about = { subject: 'alert-1', departmentId: 'department-330881-DR', regionId: 'region-330800' };
  const draft = { key: 'alert-1/1', type: 'alert.turned-red', v: 1, data: about, at: at(0), content: 'alert-1/1' };
  await journal.append('supervision', [draft]);
  const { rows } = await feed.readAfter(undefined, 10);
  expect(rows.map((row) => row.event)).toMatchObject([
    { type: 'alert.turnedRed', source: 'supervision', level: 'COUNTY', visibility: { rule: 'region' } },
  ]);
  const again = event('alert-1/1', 0, { type: 'alert.turnedRed', data: { rule: 'A' } });
  expect((await feed.publish('supervision', [again])).places).toEqual([{ stream: 'supervision', seq: 1 }]);
  await journal.close();
});

test('things are merged by time, and within a thing nothing changes its place', async () => {
  const feed = await fresh();
  await feed.publish('land', [event('l/1', 5), event('l/2', 1), event('l/3', 9)]);
  await feed.publish('funds', [event('f/1', 2), event('f/2', 7)]);
  expect(ids(await feed.readAfter(undefined, 10))).toEqual(['f/1', 'l/1', 'l/2', 'f/2', 'l/3']);
});

test('reading on after any cursor gives what follows, without a gap and without a duplicate', async () => {
  const feed = await fresh();
  for (let n = 0; n < 30; n += 1) await feed.publish(`s${n % 3}`, [event(`e${n}`, n)]);
  const all = await feed.readAfter(undefined, 100);
  expect(all).toMatchObject({ more: false });
  for (const [i, { cursor }] of all.rows.entries()) {
    expect(ids(await (await process()).readAfter(cursor, 100))).toEqual(ids(all).slice(i + 1));
  }
  const paged: string[] = [];
  let page = await feed.readAfter(undefined, 7);
  for (; page.rows.length > 0; page = await feed.readAfter(page.next, 7)) paged.push(...ids(page));
  expect(paged).toEqual(ids(all));
});

test('a cursor of one change begins the other sources where they are', async () => {
  const feed = await fresh();
  await feed.publish('land', [event('l/1', 0)]);
  const { cursor } = await feed.publish('approvals', [event('a/1', 0)]);
  await feed.publish('approvals', [event('a/2', 1)]);
  const page = await feed.readAfter(cursor, 10);
  expect(ids(page)).toEqual(['a/2']);
  await feed.publish('land', [event('l/2', 2)]);
  await feed.publish('projects', [event('p/1', 3)]);
  expect(ids(await feed.readAfter(page.next, 10))).toEqual(['l/2', 'p/1']);
});

test('a cursor of an entry is given before its event is published; who follows after it waits and misses nothing', async () => {
  const [feed, other] = [await fresh(), await process()];
  await feed.publish('approvals', [event('case/1/1', 0)]);
  const cursor = feed.cursorOfEntry('approvals', 'case/1', 2);
  const following = other.readAfter(cursor, 10);
  const waiting = other.wait(cursor, 10_000);
  await feed.publish('approvals', [event('case/2/1', 1), event('case/1/2', 2), event('case/1/3', 3)]);
  const page = await following;
  const after = [...ids(page), ...ids(await other.readAfter(page.next, 10))];
  expect(after.filter((id) => id.startsWith('case/1/'))).toEqual(['case/1/3']);
  expect(await waiting).toBe(true);
  const place = await feed.find('approvals', 'case/1/2');
  expect(await feed.decodeCursor(cursor)).toEqual({ [place?.stream ?? '']: place?.seq });
});

test('one place has one cursor, whoever reads on to it from wherever', async () => {
  const feed = await fresh();
  await feed.publish('land', [event('l/1', 0)]);
  const fromStart = await feed.readAfter(undefined, 10);
  const { cursor, places } = await feed.publish('land', [event('l/2', 1)]);
  const next = (await feed.readAfter(fromStart.next, 10)).next;
  expect((await feed.readAfter(undefined, 10)).next).toBe(next);
  expect(await feed.headCursor()).toBe(next);
  const [{ stream, seq } = { stream: '', seq: 0 }] = places;
  expect(feed.encodeCursor({ [stream]: seq, 'funds/3': 0 })).toBe(next);
  expect(feed.cursorBehind(places)).toBe(cursor);
});

test('what is filtered out still moves the cursor on', async () => {
  const feed = await fresh();
  await feed.publish('approvals', [
    event('a/1', 0, { caseId: 'case-1', light: 'RED' }),
    event('a/2', 1, { caseId: 'case-2', light: 'RED' }),
    event('a/3', 2, { caseId: 'case-1', light: 'GREEN' }),
    event('a/4', 3, { type: 'step.dispatched' }),
  ]);
  expect(ids(await feed.readAfter(undefined, 9, { caseIds: ['case-1'], lights: ['RED', 'YELLOW'] }))).toEqual(['a/1']);
  const none = await feed.readAfter(undefined, 9, { projectIds: ['project-1'] });
  expect(none).toMatchObject({ rows: [], more: false });
  expect((await feed.readAfter(none.next, 9)).rows).toEqual([]);
});

test('a cursor that is forged, of another feed, or ahead of this one is refused by name', async () => {
  const feed = await fresh();
  await feed.publish('land', [event('l/1', 0)]);
  const { stream = '' } = (await feed.find('land', 'l/1')) ?? {};
  const good = await feed.headCursor();
  const forged = Buffer.from(good, 'base64url');
  forged.writeUInt8(forged.readUInt8(forged.length - 1) ^ 1, forged.length - 1);
  const cases: [string, string][] = [
    ['nonsense', 'CURSOR_INVALID'],
    ['', 'CURSOR_INVALID'],
    [`${good}!`, 'CURSOR_INVALID'],
    [`${good}=`, 'CURSOR_INVALID'],
    [forged.toString('base64url'), 'CURSOR_INVALID'],
    [new CursorCodec('another key', 'x').encode({ positions: { land: 1 }, isWhole: true }), 'CURSOR_INVALID'],
    [new CursorCodec(key, 'gone').encode({ positions: { land: 1 }, isWhole: true }), 'CURSOR_EXPIRED'],
    [feed.encodeCursor({ [stream]: 2 }), 'CURSOR_FUTURE'],
    [feed.encodeCursor({ land: 1 }), 'CURSOR_FUTURE'],
  ];
  for (const [cursor, code] of cases) await expect(feed.readAfter(cursor, 1)).rejects.toMatchObject({ code });
  expect(await feed.decodeCursor(good)).toEqual({ [stream]: 1 });
});

test('waiting ends with the next event of any source, also of a new one, or with the time', async () => {
  const feed = await fresh();
  const other = await process();
  await feed.publish('land', [event('l/1', 0)]);
  const cursor = await feed.headCursor();
  expect(await feed.wait(cursor, 30)).toBe(false);
  const known = feed.wait(cursor, 10_000);
  await other.publish('land', [event('l/2', 0)]);
  expect(await known).toBe(true);
  const unknown = feed.wait(await feed.headCursor(), 10_000);
  await other.publish('supervision', [event('v/1', 0)]);
  expect(await unknown).toBe(true);
  const stop = new AbortController();
  const stopped = feed.wait(await feed.headCursor(), 10_000, stop.signal);
  stop.abort();
  expect(await stopped).toBe(false);
});

test('a stream of pages holds every event once while several processes publish', async () => {
  const feed = await fresh();
  const writers = [await process(), await process(), feed];
  const stop = new AbortController();
  const seen: string[] = [];
  const reading = (async () => {
    for await (const page of feed.stream(undefined, stop.signal)) seen.push(...ids(page));
  })();
  const wanted = Array.from({ length: 90 }, (_, n) => `e${n}`);
  await Promise.all(wanted.map((id, n) => writers[n % 3]?.publish(`s${n % 2}`, [event(id, n)])));
  await until(() => seen.length >= 90);
  stop.abort();
  await reading;
  expect([...seen].sort()).toEqual([...wanted].sort());
});
