import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { folderStore } from '../../attachments/object-store';
import { Journal } from '../../journal/journal';
import { LOOKS_AT_ALL } from '../../mongo/indexes';
import { seeded, type TestStore, testStore, until } from '../../mongo/testing';
import { Feed } from '../feed';
import type { FeedReader } from '../reader';
import type { FeedEvent } from '../types';
import { ArchiveWalk } from './archive-walk';
import { FeedArchive } from './feed-archive';
import { entryOfLine } from './part-lines';

const cursorKey = 'a key of this test that is long enough';
const START = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const day = (n: number) => new Date(START + n * DAY_MS);

let store: TestStore;
let names = 0;
let folder: string;
const closing: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await Promise.all(closing.map((one) => one.close()));
  await store.close();
});
beforeEach(() => {
  names += 1;
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-archive-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const db = () => store.db(`archive${names}`);
async function opened(): Promise<Feed> {
  const features = store.mongo.features;
  const feed = await Feed.open(db(), { cursorKey, partitions: 2, features, archive: folderStore(folder) });
  closing.push(feed);
  return feed;
}

const event = (source: string, thing: string, n: number, at: Date): FeedEvent => ({
  id: `${thing}/${n}`,
  type: 'step.decided',
  source,
  subject: thing,
  time: at,
  projectId: thing,
  data: { decision: 'APPROVE', deciders: ['a', 'b'] },
});

/** Events of some things, one of each a day. */
async function publish(feed: Feed, source: string, things: readonly string[], days: readonly number[]) {
  for (const n of days)
    await feed.publish(
      source,
      things.map((thing) => event(source, thing, n, day(n))),
    );
}
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const archiverOf = (feed: Feed, partMax = 7) => feed.archiver({ keptMs: 0, partMax });

async function idsOf(reader: FeedReader): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await reader.next(5);
    ids.push(...page.rows.map((row) => row.event.id));
    if (page.rows.length === 0 && !page.more) return ids;
  }
}
const namesIn = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'));
const linesIn = (name: string) =>
  gunzipSync(readFileSync(join(folder, name)))
    .toString()
    .trimEnd()
    .split('\n')
    .map(entryOfLine);

async function verified(): Promise<readonly unknown[]> {
  const journal = await Journal.open(db(), 'feed', { features: store.mongo.features, isCarriedOn: false });
  closing.push(journal);
  const walk = new ArchiveWalk(await FeedArchive.open(db(), folderStore(folder)));
  const found: unknown[] = [];
  for await (const stream of journal.streams())
    found.push(await journal.verify(stream, undefined, (entries) => walk.found(entries)));
  return found;
}

test('what is old lies in the archive and nowhere else, each event once, and reads as it was', async () => {
  const feed = await opened();
  const things = ['case/a', 'case/b', 'case/c'];
  await publish(feed, 'approvals', things, from(1, 12));
  await publish(feed, 'directory', ['actor/x'], from(1, 3));
  const before = await feed.readAfter(undefined, 100);
  expect(await archiverOf(feed).round(day(10))).toBe(27);
  const archived = namesIn().flatMap(linesIn);
  expect(archived.map(({ key }) => key).sort()).toEqual(
    things.flatMap((thing) => from(1, 9).map((n) => `${thing}/${n}`)).sort(),
  );
  const other = await opened();
  // Of the directory everything stays; what nobody reads any more keeps no fact in the store.
  expect((await other.readAfter(undefined, 100)).rows.map((row) => row.event.id).sort()).toEqual(
    [
      ...from(1, 3).map((n) => `actor/x/${n}`),
      ...things.flatMap((thing) => from(10, 12).map((n) => `${thing}/${n}`)),
    ].sort(),
  );
  const left = await db()
    .collection('feed')

    .find({ stream: /^approvals/, data: { $exists: true } })
    .comment(LOOKS_AT_ALL)
    .toArray();
  expect(left).toHaveLength(9);
  const whole = await other.wholeReader();
  expect((await whole.next(100)).rows).toEqual(before.rows);
  expect(await verified()).toEqual(expect.not.arrayContaining([expect.objectContaining({ ok: false })]));
  // That it was published stands for ever.
  expect(await other.find('approvals', 'case/a/1')).toEqual(await feed.find('approvals', 'case/a/1'));
  expect(await other.event('approvals', 'case/a/1')).toEqual(
    before.rows.find((row) => row.event.id === 'case/a/1')?.event,
  );
  await publish(other, 'approvals', things, [1, 13]);
  expect((await idsOf(await (await opened()).wholeReader())).filter((id) => id.startsWith('case/'))).toHaveLength(39);
});

test('a cursor of what is archived is refused with the one to begin at, which leads past all that was archived', async () => {
  const feed = await opened();
  await publish(feed, 'approvals', ['case/a', 'case/b', 'case/c'], from(1, 6));
  const { rows } = await feed.readAfter(undefined, 100);
  const [old, young] = [rows[4]?.cursor, rows[16]?.cursor];
  await archiverOf(feed).round(day(5));
  const other = await opened();
  const refused = await other.readAfter(old, 10).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'CURSOR_EXPIRED', details: { beginAt: expect.any(String) } });
  const { beginAt } = (refused as { details: { beginAt: string } }).details;
  expect(await idsOf(await other.reader(beginAt))).toEqual(await idsOf(await other.reader()));
  expect(await idsOf(await other.reader(young))).toHaveLength(1);
  expect(await idsOf(await other.wholeReader(old))).toEqual(rows.slice(5).map((row) => row.event.id));
  await expect(other.reader(other.cursorOfEntry('approvals', 'case/a', 1))).rejects.toMatchObject({
    code: 'CURSOR_EXPIRED',
  });
});

test('who is behind loses nothing: a follower and a reader under way are handed what was archived meanwhile', async () => {
  const feed = await opened();
  await publish(feed, 'approvals', ['case/a'], from(1, 20));
  const reader = await feed.reader();
  const first = (await reader.next(5)).rows.map((row) => row.event.id);
  await archiverOf(feed, 6).round(day(18));
  expect([...first, ...(await idsOf(reader))]).toEqual(from(1, 20).map((n) => `case/a/${n}`));
  const seen: string[] = [];
  const stop = new AbortController();
  const following = (await opened()).followFeed({
    follower: 'late',
    db: store.db(`follower${names}`),
    signal: stop.signal,
    handle: async ({ id }) => {
      seen.push(id);
    },
  });
  await until(() => seen.length >= 20);
  stop.abort();
  await following;
  expect(seen).toEqual(from(1, 20).map((n) => `case/a/${n}`));
});

test('a part that was lost or changed is found, and named by its first entry', async () => {
  const feed = await opened();
  await publish(feed, 'approvals', ['case/a'], from(1, 20));
  await archiverOf(feed, 6).round(day(18));
  const [, second = ''] = namesIn().sort();
  expect(statSync(join(folder, second)).size).toBeGreaterThan(0);
  rmSync(join(folder, second));
  expect(await verified()).toContainEqual(
    expect.objectContaining({ ok: false, firstWrong: { seq: 7, reason: 'it is missing' } }),
  );
  await expect(idsOf(await feed.wholeReader())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

/** A killed process is waited for no longer than it holds a stream. */
const letGo = () =>
  db()
    .collection('feed_archive')
    .updateMany({}, { $set: { heldUntil: new Date(0) } }, { comment: LOOKS_AT_ALL });

/** Starts an archiving process and kills it a moment after the nth line that it prints. @returns whether it was done */
async function archiveUntilKilled(lines: number, waitMs: number): Promise<boolean> {
  const args = [join(__dirname, '../../mongo/testing-child.cjs'), join(__dirname, 'archive.child.ts')];
  const child = spawn(process.execPath, [...args, db().databaseName, folder, day(90).toISOString()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = 0;
  let isDone = false;
  for await (const line of createInterface({ input: child.stdout })) {
    printed += 1;
    isDone = line === 'done';
    if (printed === lines) setTimeout(() => child.kill('SIGKILL'), waitMs);
  }
  return isDone;
}

test('killed at any moment an archiver loses nothing and leaves nothing twice; two at once do no harm', async () => {
  const random = seeded(7);
  const feed = await opened();
  const things = ['case/a', 'case/b', 'case/c', 'case/d'];
  await publish(feed, 'approvals', things, from(1, 30));
  const before = await idsOf(await feed.reader());
  let killed = 0;
  // Before a part is written; before it is noted; while its events are taken out.
  for (const both of [[1], [2, 4]]) {
    const done = await Promise.all(both.map((lines) => archiveUntilKilled(lines, Math.floor(random() * 20))));
    killed += done.filter((isDone) => !isDone).length;
    await letGo();
  }
  expect(killed).toBe(3);
  await archiverOf(feed).round(day(90));
  const keys = namesIn()
    .flatMap(linesIn)
    .map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  // The last entry of a stream stays.
  expect(keys.length).toBe(
    things.length * 30 - (await db().collection('feed_archive').countDocuments({}, { comment: LOOKS_AT_ALL })),
  );
  expect(await idsOf(await (await opened()).wholeReader())).toEqual(before);
  expect(await verified()).toEqual(expect.not.arrayContaining([expect.objectContaining({ ok: false })]));
}, 60_000);
