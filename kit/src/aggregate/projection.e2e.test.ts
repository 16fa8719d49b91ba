import { type TestStore, testStore } from '../mongo/testing';
import { openThings } from './testing';

let store: TestStore;
const opened: { close(): Promise<unknown> }[] = [];

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  for (const one of opened.reverse()) await one.close();
  for (const name of ['things', 'feed']) store.db(name);
  await store.close();
});

/** A process of a release that knows these types of entries. */
async function process(known: readonly string[]) {
  const things = await openThings({ mongo: store.mongo, prefix: store.prefix, known });
  opened.push(things);
  return things;
}

test('an entry of a newer release stops its own stream, is reported once, and goes on in a process that knows it', async () => {
  const next = await process(['opened', 'praised', 'closed']);
  const now = await process(['opened', 'closed']);
  await next.write('thing-a', 'opened', 'praised', 'closed');
  await next.write('thing-b', 'opened', 'closed');

  // Neither behind nor wrong: nobody here can do anything about it.
  expect(await now.projection.catchUp()).toBe(1);
  expect(await now.projection.catchUp()).toBe(0);
  expect(now.left).toEqual(['thing-a']);
  expect(await now.rows.get('thing-a')).toMatchObject({ last: 'opened', version: 1 });
  expect(await now.eventTypes('thing-a')).toEqual(['thing.opened']);
  expect(await now.rows.get('thing-b')).toMatchObject({ last: 'closed', version: 2 });
  await expect(now.projection.advance('thing-a', 3)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await now.projection.advance('thing-a', 1);

  await next.projection.catchUp();
  expect(await now.rows.get('thing-a')).toMatchObject({ last: 'closed', version: 3 });
  expect(await now.eventTypes('thing-a')).toEqual(['thing.opened', 'thing.praised', 'thing.closed']);
});

test('what the process that stored an entry carries on, another does not carry on again', async () => {
  const one = await process(['opened', 'closed']);
  const other = await process(['opened', 'closed']);
  await one.write('thing-c', 'opened', 'closed');
  const cursor = await one.projection.advance('thing-c', 2);
  expect(await other.projection.advance('thing-c', 2)).toBe(cursor);
  expect(one.puts).toEqual(['thing-c 1', 'thing-c 2']);
  expect(other.puts).toEqual([]);
  expect(await other.eventTypes('thing-c')).toEqual(['thing.opened', 'thing.closed']);
});

test('what the process that stored an entry does not carry on, another does', async () => {
  const one = await process(['opened']);
  const other = await process(['opened']);
  await one.write('thing-d', 'opened');
  await other.projection.advance('thing-d', 1);
  expect(one.puts).toEqual([]);
  expect(await other.rows.get('thing-d')).toMatchObject({ last: 'opened', version: 1 });
  expect(await other.eventTypes('thing-d')).toEqual(['thing.opened']);
});
