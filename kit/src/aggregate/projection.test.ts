import { Feed } from '../feed/feed';
import { Journal } from '../journal/journal';
import { type TestStore, testStore } from '../mongo/testing';
import { VersionedCollection } from '../read-models/versioned-collection';
import { Projection } from './projection';
import { LeftToNewer, type ReadModel } from './types';

const at = new Date('2026-03-02T01:00:00Z');
/** Of an entry that was made just now, however slow the machine is. */
const justNow = new Date('2100-01-01T00:00:00Z');
const SOURCE = 'things';

let store: TestStore;
const opened: { close(): Promise<unknown> }[] = [];

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  for (const one of opened.reverse()) await one.close();
  await store.close();
});

/** A process of a release that knows these types of entries. */
async function process(known: readonly string[]) {
  const db = store.db('things');
  const journal = await Journal.open(db, 'journal');
  const feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32) });
  const rows = await VersionedCollection.open<{ last: string }>(db, 'rows');
  const left: string[] = [];
  const puts: string[] = [];
  const counted: ReadModel = {
    putMany: (documents) => {
      puts.push(...documents.map(({ key, version }) => `${key} ${version}`));
      return rows.putMany(documents as Parameters<typeof rows.putMany>[0]);
    },
  };
  const projection = new Projection({
    db,
    name: 'things',
    journal,
    feed,
    source: SOURCE,
    project: ({ stream, type }) => {
      if (!known.includes(type)) throw new LeftToNewer(new Error(`${type} is not known`));
      return {
        writes: [{ collection: counted, key: stream, body: { last: type } }],
        events: [{ type: `thing.${type}`, subject: stream, time: at }],
      };
    },
    onLeft: (stream) => left.push(stream),
  });
  opened.push(journal, projection);
  const told = async (stream: string) =>
    (await feed.readAfter(undefined, 1_000)).rows.flatMap(({ event }) => (event.subject === stream ? event.type : []));
  const write = async (stream: string, ...types: readonly string[]) => {
    for (const [i, type] of types.entries()) {
      await journal.append(stream, [{ key: `${type} ${i}`, type, v: 1, data: null, at: justNow }]);
    }
  };
  return { journal, rows, projection, left, puts, told, write };
}

test('an entry of a newer release stops its own stream, is told of once, and goes on in a process that knows it', async () => {
  const next = await process(['opened', 'praised', 'closed']);
  const now = await process(['opened', 'closed']);
  await next.write('thing-a', 'opened', 'praised', 'closed');
  await next.write('thing-b', 'opened', 'closed');

  // Neither behind nor wrong: nobody here can do anything about it.
  expect(await now.projection.catchUp()).toBe(1);
  expect(await now.projection.catchUp()).toBe(0);
  expect(now.left).toEqual(['thing-a']);
  expect(await now.rows.get('thing-a')).toMatchObject({ last: 'opened', version: 1 });
  expect(await now.told('thing-a')).toEqual(['thing.opened']);
  expect(await now.rows.get('thing-b')).toMatchObject({ last: 'closed', version: 2 });
  await expect(now.projection.advance('thing-a', 3)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await now.projection.advance('thing-a', 1);

  await next.projection.catchUp();
  expect(await now.rows.get('thing-a')).toMatchObject({ last: 'closed', version: 3 });
  expect(await now.told('thing-a')).toEqual(['thing.opened', 'thing.praised', 'thing.closed']);
});

test('what the process that stored an entry carries on, another does not carry on again', async () => {
  const one = await process(['opened', 'closed']);
  const other = await process(['opened', 'closed']);
  await one.write('thing-c', 'opened', 'closed');
  const cursor = await one.projection.advance('thing-c', 2);
  expect(await other.projection.advance('thing-c', 2)).toBe(cursor);
  expect(one.puts).toEqual(['thing-c 1', 'thing-c 2']);
  expect(other.puts).toEqual([]);
  expect(await other.told('thing-c')).toEqual(['thing.opened', 'thing.closed']);
});

test('what the process that stored an entry does not carry on, another does', async () => {
  const one = await process(['opened']);
  const other = await process(['opened']);
  await one.write('thing-d', 'opened');
  await other.projection.advance('thing-d', 1);
  expect(one.puts).toEqual([]);
  expect(await other.rows.get('thing-d')).toMatchObject({ last: 'opened', version: 1 });
  expect(await other.told('thing-d')).toEqual(['thing.opened']);
});
