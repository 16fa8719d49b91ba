/** Replies that leave open whether a write stands: nobody is told no, and nothing stands twice. */
import { isKuaijinError } from '@kuaijin/kit/errors';
import { type Draft, Journal, type JournalOptions } from '@kuaijin/kit/journal';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { declareReadModel, openReadModel } from '@kuaijin/kit/read-models';
import {
  concernCodes,
  cut,
  type Fault,
  failed,
  notWritablePrimary,
  writeConcernFailed,
  writeFailed,
} from './wire/faults';
import { WireProxy } from './wire/proxy';

const note = (key: string): Draft => ({ key, type: 'noted', v: 1, data: null, at: new Date() });

/** InterruptedDueToReplStateChange: the server steps down in the middle of a write. */
const INTERRUPTED = 11602;

const faults: readonly (readonly [name: string, fault: Fault])[] = [
  ['a majority wait that was killed, with the write in place', writeConcernFailed(true)],
  ['a majority wait that was killed, without the write', writeConcernFailed(false)],
  ['a majority that did not come in time', writeConcernFailed(true, concernCodes.timedOut)],
  ['a step-down while a majority was waited for', writeConcernFailed(true, concernCodes.steppedDown)],
  ['a single write that a step-down interrupted', writeFailed(INTERRUPTED)],
  ['a single write that failed under a code that nobody knows', writeFailed(40_404)],
  ['a command that failed under a code that nobody knows', failed(40_404, 'Unheard')],
  ['a server that is no primary', notWritablePrimary],
  ['a connection that broke before the write', cut('before')],
  ['a connection that broke after the write', cut('after')],
];

let store: TestStore;
let proxy: WireProxy;
let mongo: Mongo;
let names = 0;

beforeAll(async () => {
  store = await testStore();
  proxy = await WireProxy.start(process.env['MONGODB_URI'] ?? '');
  mongo = await connectMongo(proxy.uri, { appName: 'unknown-outcomes' });
});
beforeEach(() => {
  names += 1;
});
afterEach(() => proxy.clear());
afterAll(async () => {
  await mongo.close();
  await proxy.close();
  await store.close();
});

const openJournal = (options: JournalOptions = {}) =>
  Journal.open(mongo.db(store.db('doubt').databaseName), `log${names}`, options);

describe.each(faults)('after %s', (_name, fault) => {
  test('an append is answered with the entry, which stands once', async () => {
    const journal = await openJournal();
    await journal.append('s', [note('a')]);
    const rule = proxy.when({ command: 'insert', collection: `log${names}`, times: 2 }, fault);
    const appended = await Promise.all(['b', 'c'].map((key) => journal.append('s', [note(key)])));
    expect(rule.hits).toBeGreaterThan(0);
    const keys = appended.flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(keys).toEqual(['b', 'c']);
    expect(await journal.verify('s')).toMatchObject({ ok: true, entries: 3 });
    await journal.close();
  });

  test('a stream that could not be announced for certain is written all the same, and is on the list', async () => {
    const journal = await openJournal();
    const rule = proxy.when({ command: 'insert', collection: `log${names}_streams`, times: 1 }, fault);
    await journal.append('new', [note('a')]);
    expect(rule.hits).toBe(1);
    const streams: string[] = [];
    for await (const stream of journal.streams()) streams.push(stream);
    expect(streams).toEqual(['new']);
    await journal.close();
  });

  test.each(['insert', 'update'] as const)(
    'a document of a read model is not said to be refused by an %s',
    async (command) => {
      const declaration = declareReadModel<{ readonly n: number }>(`rows${names}`, { fields: { n: Number } });
      const rows = await openReadModel(mongo, store.db('doubt').databaseName, declaration);
      if (command === 'update') await rows.put('row', 1, { n: 1 });
      const rule = proxy.when({ command, collection: `rows${names}` }, fault);
      const outcome = rows.put('row', 2, { n: 2 });
      await outcome.catch((error: unknown) => expect(isKuaijinError(error) && error.code).toBe('UNAVAILABLE'));
      expect(rule.hits).toBeGreaterThan(0);
      proxy.clear();
      await rows.put('row', 2, { n: 2 });
      expect(await rows.get('row')).toMatchObject({ version: 2, n: 2 });
    },
  );
});

test('an append whose outcome stays open says so, and finds itself when it is repeated', async () => {
  const journal = await openJournal({ patienceMs: 700 });
  await journal.append('s', [note('a')]);
  proxy.when({ command: 'insert' }, writeConcernFailed(true));
  // It reads back what stands, which a server with elections would not show before a majority has it.
  const hidden = proxy.when({ command: 'find' }, cut('before'));
  await expect(journal.append('s', [note('b')])).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  expect(hidden.hits).toBeGreaterThan(0);
  proxy.clear();
  const { entries, repeated } = await journal.append('s', [note('b')]);
  expect({ seq: entries[0]?.seq, repeated }).toEqual({ seq: 2, repeated: true });
  await journal.close();
});

test('a draft that the store can never take fails by itself, and keeps nobody from writing', async () => {
  const journal = await openJournal({ batchMax: 1 });
  await journal.append('s', [note('a')]);
  proxy.when(
    { command: 'insert', where: ({ document }) => document['documents'][0]?.['key'] === 'bad' },
    // DocumentValidationFailure
    writeFailed(121),
  );
  const outcomes = await Promise.allSettled(['b', 'bad', 'c'].map((key) => journal.append('s', [note(key)])));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await journal.verify('s')).toMatchObject({ ok: true, entries: 3 });
  await journal.close();
});
