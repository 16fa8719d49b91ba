/** What the watch looks at, over a real store: what changed, what is late, a few of the rest; never all of it. */
import { Feed } from '@kuaijin/kit/feed';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { Officers } from '../access/officers';
import { PlayedCase } from '../testing/played-case';
import { type WrittenCases, writtenCases } from '../testing/written-cases';
import { WatchedCases } from './watched-cases';

const DRC = 'department-330800-DRC';
let store: TestStore;
let feed: Feed;
let at: WrittenCases;
let watched: WatchedCases;
let began: number;

beforeAll(async () => {
  store = await testStore();
  feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32) });
  at = await writtenCases(store, feed);
  watched = new WatchedCases(at.documents);
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    const played = new PlayedCase(id, 2);
    await at.write(id, played.entries);
    await at.carry(id, played.entries.length);
  }
  began = Date.now() + 1;
  const late = new PlayedCase('late', 2);
  late.accept('S1');
  await at.write('late', late.entries);
  // The clock of this process may not have moved on since.
  while (Date.now() < began) await new Promise((resolve) => setImmediate(resolve));
  await at.carry('late', late.entries.length);
});
afterAll(async () => {
  await at?.close();
  await feed?.close();
  await store?.close();
});

async function all<T>(pages: AsyncGenerator<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

test('cases that were written since a moment', async () => {
  expect((await all(watched.changedSince(began))).map(({ key }) => key)).toEqual(['late']);
  expect(await all(watched.changedSince(Date.now() + 60_000))).toEqual([]);
});

test('cases whose clock should have rung, those that wait for longest first', async () => {
  const rings = async (id: string) => (await at.documents.cases.get(id))?.ringsAt ?? 0;
  expect(await rings('late')).toBeLessThan(Date.now());
  const overdue = await watched.overdue(Date.now(), 100);
  expect(overdue.map(({ key }) => key)).toContain('late');
  const moments = await Promise.all(overdue.map(({ key }) => rings(key)));
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  expect(await watched.overdue(0, 100)).toEqual([]);
});

test('open cases in turn, so many at a time', async () => {
  expect((await watched.openAfter('b', 2)).map(({ key }) => key)).toEqual(['c', 'd']);
  expect((await watched.openAfter('late', 2)).map(({ key }) => key)).toEqual([]);
});

test('cases of which a step lies with departments or officers of which something became known', async () => {
  const departmentIds = [DRC, ...Array.from({ length: 120 }, (_, i) => `department-${i}`)];
  const ids = await all(watched.handledBy({ departmentIds, officerIds: [] }));
  expect([...new Set(ids)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'late']);
  expect(await all(watched.handledBy({ departmentIds: [], officerIds: ['officer-9'] }))).toEqual([]);
});

describe('what the directory tells of the people of offices', () => {
  const tells = (officers: Officers, subject: string, posts: readonly string[], departmentId = DRC, time = 1_000) =>
    officers.apply({
      ...{ id: `${subject} ${time}`, type: 'actor.changed', source: 'directory', subject, time: new Date(time) },
      data: { posts: [...posts], departmentId },
    });

  test('concerns a department when it comes to have somebody for some posts, or nobody', () => {
    const officers = new Officers();
    tells(officers, 'one', ['HANDLER']);
    tells(officers, 'two', ['HEAD']);
    expect(officers.changedSince(0, 0)).toEqual({ departmentIds: [DRC], officerIds: ['one', 'two'] });
    const { edition } = officers;
    tells(officers, 'one', ['LEADER']);
    expect(officers.changedSince(edition, 0)).toEqual({ departmentIds: [], officerIds: ['one'] });
    tells(officers, 'two', ['HEAD'], 'department-330800-NR');
    expect([...officers.changedSince(edition, 0).departmentIds].sort()).toEqual([DRC, 'department-330800-NR']);
    expect(officers.changedSince(officers.edition, 0)).toEqual({ departmentIds: [], officerIds: [] });
  });

  test('is old news to a process that starts, where it was published before the last look', () => {
    const officers = new Officers();
    tells(officers, 'one', ['HANDLER'], DRC, 1_000);
    tells(officers, 'two', ['HANDLER'], 'department-330800-NR', 2_000);
    expect(officers.changedSince(0, 1_500)).toEqual({ departmentIds: ['department-330800-NR'], officerIds: ['two'] });
  });
});
