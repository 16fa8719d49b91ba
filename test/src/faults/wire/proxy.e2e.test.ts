import { connectMongo, LOOKS_AT_ALL, type Mongo, prepareIndexes } from '@kuaijin/kit/mongo';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import {
  type Document,
  MongoBulkWriteError,
  MongoNetworkError,
  MongoServerError,
  MongoWriteConcernError,
} from 'mongodb';
import { waitFor } from '../../harness/wait';
import { cut, delayed, gate, notWritablePrimary, writeConcernFailed, writeFailed } from './faults';
import { WireProxy, type WireProxyOptions } from './proxy';

interface Row {
  readonly _id: string;
  readonly n?: bigint;
}

let store: TestStore;
let proxy: WireProxy;
let mongo: Mongo;

const far = () => mongo.db(store.db('wire').databaseName).collection<Row>('rows');
const near = () => store.db('wire').collection<Row>('rows');
const stored = async (_id: string) => (await near().findOne({ _id })) !== null;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

async function through(options?: WireProxyOptions): Promise<void> {
  proxy = await WireProxy.start(process.env['MONGODB_URI'] ?? '', options);
  mongo = await connectMongo(proxy.uri, { appName: 'wire' });
  for (const { client } of [mongo, store.mongo]) {
    await prepareIndexes(client.db(store.db('wire').databaseName), {
      collection: 'rows',
      indexes: [{ fields: { n: 1 } }],
    });
  }
}

beforeAll(async () => {
  store = await testStore();
});
afterEach(async () => {
  await mongo.close();
  await proxy.close();
  await near().deleteMany({}, { comment: LOOKS_AT_ALL });
});
afterAll(() => store.close());

describe.each<[string, WireProxyOptions]>([
  ['a store that stands alone', {}],
  ['a primary of a replica set', { replicaSet: 'rs0' }],
])('in front of %s', (_name, options) => {
  beforeEach(() => through(options));

  test('what no rule is about passes as it is, large and small, in order', async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => ({
      _id: `r${n}`,
      n: BigInt(n) << 40n,
      text: 'x'.repeat(2_000),
    }));
    await far().insertMany(rows);
    const all = { comment: LOOKS_AT_ALL };
    expect(await far().find({}, all).batchSize(500).toArray()).toEqual(await near().find({}, all).toArray());
    expect(await far().countDocuments({ n: 5n << 40n })).toBe(1);
    await expect(far().insertOne({ _id: 'r1' })).rejects.toMatchObject({ code: 11000 });
  });

  test('a command fails under NotWritablePrimary, and the store never sees it', async () => {
    const rule = proxy.when({ command: 'insert', collection: 'rows', times: 1 }, notWritablePrimary);
    expect(await failure(far().insertOne({ _id: 'a' }))).toMatchObject({ code: 10107 });
    expect(await stored('a')).toBe(false);
    await far().insertOne({ _id: 'a' });
    expect(rule.hits).toBe(1);
  });

  test.each([true, false])('a majority is not known to have a write that was applied: %s', async (isApplied) => {
    const rule = proxy.when({ command: ['insert', 'update'] }, writeConcernFailed(isApplied));
    expect(await failure(far().insertOne({ _id: 'a' }))).toBeInstanceOf(MongoWriteConcernError);
    expect(await failure(far().insertMany([{ _id: 'b' }]))).toBeInstanceOf(MongoBulkWriteError);
    const upsert = far().updateOne({ _id: 'c' }, { $set: { n: 1n } }, { upsert: true });
    expect(await failure(upsert)).toMatchObject({ code: 11601, name: 'MongoWriteConcernError' });
    for (const id of ['a', 'b', 'c']) expect(await stored(id)).toBe(isApplied);
    rule.remove();
    await far().insertOne({ _id: 'd' });
  });

  test('one write of a command fails for itself', async () => {
    proxy.when({ command: 'insert', where: ({ document }) => document['documents'].length === 1 }, writeFailed(189));
    const error = await failure(far().insertOne({ _id: 'a' }));
    expect(error).toBeInstanceOf(MongoServerError);
    expect(error).toMatchObject({ code: 189 });
    await far().insertMany([{ _id: 'a' }, { _id: 'b' }]);
  });

  test.each([['before', false] as const, ['after', true] as const])(
    'a connection breaks %s the store saw the command',
    async (when, isApplied) => {
      proxy.when({ command: 'insert', times: 1 }, cut(when));
      expect(await failure(far().insertOne({ _id: 'a' }))).toBeInstanceOf(MongoNetworkError);
      expect(await stored('a')).toBe(isApplied);
      expect(await failure(far().insertOne({ _id: 'a' }))).toEqual(
        isApplied ? expect.objectContaining({ code: 11000 }) : undefined,
      );
    },
  );

  test('a command waits, and others go on meanwhile', async () => {
    const held = gate();
    proxy.when({ command: 'insert', times: 1 }, held.fault);
    const inserting = far().insertOne({ _id: 'slow' });
    await waitFor('the command', () => held.waiting === 1);
    await far().insertOne({ _id: 'quick' });
    expect(await stored('slow')).toBe(false);
    held.open();
    await inserting;
    const begun = Date.now();
    proxy.when({ command: 'find', times: 1 }, delayed(200));
    expect(await far().findOne({ _id: 'slow' })).not.toBeNull();
    expect(Date.now() - begun).toBeGreaterThanOrEqual(199);
  });

  test('what the driver gave up still comes to the store', async () => {
    const held = gate(cut('after'));
    proxy.when({ command: 'insert', times: 1 }, held.fault);
    const outcome = failure(far().insertOne({ _id: 'late' }));
    expect(await outcome).toBeInstanceOf(MongoNetworkError);
    expect(await stored('late')).toBe(false);
    held.open();
    await waitFor('the late write', () => stored('late'));
  });

  test('who watches sees what was asked', async () => {
    const finds = proxy.watch({ command: 'find', collection: 'rows' });
    await far().findOne({ _id: 'a' });
    expect(finds.commands.map(({ document }: { document: Document }) => document['filter'])).toEqual([{ _id: 'a' }]);
  });
});

test('the store is told from a primary by the features it has, and is not asked for more than it can', async () => {
  await through({ replicaSet: 'rs0' });
  expect(mongo.features).toMatchObject({ replicated: true, changeStreams: store.mongo.features.rangeIndexes });
  const session = mongo.client.startSession({ causalConsistency: true });
  const finds = proxy.watch({ command: 'find' });
  await far().insertOne({ _id: 'a' }, { session });
  expect(await far().findOne({ _id: 'a' }, { session })).toMatchObject({ _id: 'a' });
  await session.endSession();
  expect(finds.commands[0]?.document).toMatchObject({ lsid: {}, readConcern: { afterClusterTime: {} } });
});

test('a primary that stepped down takes no write until it is elected again', async () => {
  await through({ replicaSet: 'rs0' });
  await far().insertOne({ _id: 'a' });
  proxy.stepDown();
  expect(await failure(far().insertOne({ _id: 'b' }))).toMatchObject({ code: 10107 });
  const waiting = far().insertOne({ _id: 'c' });
  proxy.elect();
  await waiting;
  expect(
    await near()
      .find({}, { comment: LOOKS_AT_ALL })
      .map(({ _id }) => _id)
      .toArray(),
  ).toEqual(['a', 'c']);
});
