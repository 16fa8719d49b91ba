import { type TestStore, testStore } from '../mongo/testing';
import { DirectoryListed } from './directory-listed';
import { Feed } from './feed';

let store: TestStore;
let feed: Feed;
beforeAll(async () => {
  store = await testStore();
  feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32) });
});
afterAll(async () => {
  await feed.close();
  await store.close();
});

test('what the directory has listed is there at once, and what it lists later from then on', async () => {
  const looks: string[] = [];
  const listed = new DirectoryListed({
    find: (source, id) => {
      looks.push(id);
      return feed.find(source, id);
    },
  });
  expect(await listed.has('actor', 'officer-1')).toBe(false);
  const event = { type: 'actor.listed', source: 'directory', subject: 'officer-1', time: new Date() };
  await feed.publish('directory', [{ ...event, id: 'actor/officer-1/1' }]);
  expect(await listed.has('actor', 'officer-1')).toBe(true);
  expect(await listed.has('organisation', 'officer-1')).toBe(false);
  expect(await listed.has('actor', 'officer-1')).toBe(true);
  expect(looks).toHaveLength(3);
});
