import { connectMongo } from '../mongo/connect';
import { type TestStore, testStore } from '../mongo/testing';
import { declareReadModel, openDocuments, openReadModel } from '.';
import { runBackfill } from './backfill';

interface Before {
  readonly name: string;
}
interface Now extends Before {
  readonly initials: readonly string[];
}
const before = declareReadModel<Before>('things', { fields: { name: String } });
const fill = jest.fn(({ name }: Before) => ({ initials: [name.charAt(0)] }));
const now = declareReadModel<Now>('things', {
  fields: { name: String, initials: [String] },
  indexes: [{ fields: { initials: 1, _id: 1 }, serves: 'things by an initial' }],
  backfill: { lacking: 'initials', fill },
});

let store: TestStore;
let database: string;
let count = 0;
beforeAll(async () => {
  store = await testStore();
});
beforeEach(async () => {
  count += 1;
  database = `${store.prefix}_d${count}`;
  store.db(`d${count}`);
  fill.mockClear();
  const rows = await openReadModel(store.mongo, database, before);
  await rows.putMany(Array.from({ length: 450 }, (_, n) => ({ key: `k${n}`, version: 3, body: { name: `n${n}` } })));
  // A process of this release has a schema of its own for the collection.
  store.mongo.mongoose.useDb(database, { useCache: true }).deleteModel('things');
});
afterAll(async () => store.close());

test('documents of an earlier release are found by what this one declares, and looked at once', async () => {
  const { model } = await openReadModel(store.mongo, database, now);
  expect(await model.countDocuments({ initials: 'n' })).toBe(450);
  expect(fill).toHaveBeenCalledTimes(450);
  await openReadModel(store.mongo, database, now);
  expect(fill).toHaveBeenCalledTimes(450);
});

test('what is projected meanwhile stands', async () => {
  const writer = await openReadModel(store.mongo, database, before);
  store.mongo.mongoose.useDb(database, { useCache: true }).deleteModel('things');
  const model = await openDocuments(store.mongo, database, now);
  const write = model.bulkWrite.bind(model);
  jest.spyOn(model, 'bulkWrite').mockImplementationOnce(async (...given) => {
    await writer.put('k0', 4, { name: 'other' });
    return write(...given);
  });
  await runBackfill(model, { lacking: 'initials', fill });
  // It was written without the field, so it was met once more.
  expect(await model.findOne({ _id: 'k0' }).lean()).toMatchObject({ version: 4, name: 'other', initials: ['o'] });
});

test('who only checks the indexes fills nothing', async () => {
  const checking = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'checking', indexes: 'check' });
  try {
    await openReadModel(checking, database, now);
    expect(fill).not.toHaveBeenCalled();
  } finally {
    await checking.close();
  }
});

test('a field without an index is an error when it is declared', () => {
  const declare = () =>
    declareReadModel<Now>('things', {
      fields: { name: String, initials: [String] },
      backfill: { lacking: 'initials', fill },
    });
  expect(declare).toThrow('no index begins with initials');
});
