import type { CommandStartedEvent } from 'mongodb';
import { clientWatch, connectMongo } from '../mongo/connect';
import { LOOKS_AT_ALL, missingIndexes, prepareIndexes } from '../mongo/indexes';
import { type TestStore, testStore } from '../mongo/testing';
import { declareDocuments, declareReadModel, nested, openDocuments, openReadModel, plainValue } from '.';
import { type SeenQueries, watchQueries } from './query-watch';

interface Thing {
  readonly name: string;
  readonly amount?: bigint;
  readonly tags?: readonly string[];
  readonly parts?: readonly { readonly kind: string; readonly at?: Date }[];
  readonly state?: object;
}

const things = declareReadModel<Thing>('things', {
  fields: {
    name: { type: String, required: true },
    amount: BigInt,
    tags: [String],
    parts: [nested<{ kind: string; at?: Date }>({ kind: String, at: Date })],
    state: plainValue,
  },
  indexes: [{ fields: { tags: 1, name: 1 }, serves: 'things by tag, in the order of their names' }],
});

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
  store.db('things');
});
afterAll(async () => store.close());
const database = () => `${store.prefix}_things`;
const open = () => openReadModel(store.mongo, database(), things);

test('a document is read back as it was written, longs as bigint and absent arrays absent', async () => {
  const rows = await open();
  const full: Thing = {
    name: 'a',
    amount: 5n,
    tags: [],
    parts: [{ kind: 'x', at: new Date(5) }],
    state: { deep: [1, { b: 2n }] },
  };
  await rows.put('full', 1, full);
  await rows.put('bare', 1, { name: 'b' });
  expect(await rows.get('full')).toEqual({ ...full, _id: 'full', key: 'full', version: 1 });
  expect(await rows.model.findOne({ _id: 'bare' }).lean()).toEqual({ _id: 'bare', key: 'bare', version: 1, name: 'b' });
});

test.each<[string, object]>([
  ['a field that is not declared', { name: 'a', colour: 'red' }],
  ['a field inside another that is not declared', { name: 'a', parts: [{ kind: 'x', by: 'y' }] }],
  ['a value of another type', { name: 'a', amount: 5 }],
  ['no value where one is required', { tags: ['a'] }],
])('%s is not written in tests', async (_what, body) => {
  const rows = await open();
  await expect(rows.put('wrong', 1, body as Thing)).rejects.toThrow('things');
  expect(await rows.get('wrong')).toBeUndefined();
});

test('an index over no field, or over two arrays, is an error when it is declared', () => {
  const fields = { _id: String, tags: [String], lists: [nested<{ list: string }>({ list: String })] };
  interface Two {
    readonly _id: string;
    readonly tags: readonly string[];
    readonly lists: readonly { readonly list: string }[];
  }
  const declare = (index: Record<string, 1>) => () =>
    declareDocuments<Two>('two', { fields, indexes: [{ fields: index, serves: 'nothing' }] });
  expect(declare({ tags: 1, 'lists.list': 1 })).toThrow('two arrays, tags and lists');
  expect(declare({ colour: 1 })).toThrow('colour');
  expect(declare({ tags: 1, _id: 1 })).not.toThrow();
});

test('mongoose asks over the one client of the process', async () => {
  const commands: string[] = [];
  const { watch } = clientWatch;
  clientWatch.watch = (client) => {
    client.on('commandStarted', ({ commandName }: CommandStartedEvent) => commands.push(commandName));
  };
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'one-client' });
  clientWatch.watch = watch as NonNullable<typeof watch>;
  try {
    const model = await openDocuments(mongo, database(), things);
    commands.length = 0;
    await model.find({ _id: 'full' }).lean();
    expect(commands).toEqual(['find']);
    expect(model.db.getClient()).toBe(mongo.client);
  } finally {
    await mongo.close();
  }
});

test('a check lists the missing indexes and makes none', async () => {
  const uri = process.env['MONGODB_URI'] ?? '';
  const checking = await connectMongo(uri, { appName: 'checking', indexes: 'check' });
  const fresh = `${store.prefix}_fresh`;
  store.db('fresh');
  try {
    await openReadModel(checking, fresh, things);
    const missing = await missingIndexes(checking.client);
    expect(missing).toContain(`${fresh}.things {"key":1,"version":1} unique`);
    await openReadModel(store.mongo, fresh, things);
    expect(await missingIndexes(checking.client)).toEqual([]);
  } finally {
    await checking.close();
  }
});

test('a query that no declared index serves is seen, with the index that it wants', async () => {
  const seen: SeenQueries = { unserved: [], undeclared: new Set(), used: new Set() };
  const { watch } = clientWatch;
  clientWatch.watch = (client) => watchQueries(client, seen);
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'watched' });
  clientWatch.watch = watch as NonNullable<typeof watch>;
  try {
    const { model } = await openReadModel(mongo, database(), things);
    await model.find({ tags: 'a' }).sort({ name: 1 }).lean();
    await model.countDocuments({ tags: 'a', amount: 5n }, { limit: 10 });
    expect(seen.unserved).toEqual([]);
    expect([...seen.used]).toEqual([`${database()}.things {"tags":1,"name":1}`]);
    await model.find({ name: 'a' }).lean();
    await model.updateMany({ amount: { $gt: 1n } }, { name: 'b' });
    expect(seen.unserved.map(({ namespace, wanted }) => [namespace.split('.')[1], wanted])).toEqual([
      ['things', { name: 1 }],
      ['things', { amount: 1 }],
    ]);
    expect([...seen.undeclared]).toEqual([]);
  } finally {
    await mongo.close();
  }
});

test('a query of a collection that nobody declared is seen', async () => {
  const seen: SeenQueries = { unserved: [], undeclared: new Set(), used: new Set() };
  const { watch } = clientWatch;
  clientWatch.watch = (client) => watchQueries(client, seen);
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'watched' });
  clientWatch.watch = watch as NonNullable<typeof watch>;
  try {
    const others = mongo.db(database()).collection<{ _id: string }>('others');
    await others.findOne({ _id: 'a' });
    await others.deleteOne({ _id: 'a' });
    await others.findOne({}, { comment: LOOKS_AT_ALL });
    expect([...seen.undeclared]).toEqual([`find ${database()}.others`, `delete ${database()}.others`]);
    await prepareIndexes(mongo.db(database()), { collection: 'others', indexes: [] });
    seen.undeclared.clear();
    await others.findOne({ _id: 'a' });
    expect([...seen.undeclared]).toEqual([]);
  } finally {
    await mongo.close();
  }
});
