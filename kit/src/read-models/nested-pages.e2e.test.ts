import { seeded, type TestStore, testStore } from '../mongo/testing';
import { declareReadModel, nestedPages, openReadModel, type VersionedCollection } from '.';
import { keysetOrder, type PageArguments, pageIn } from './keyset';
import { pageOf } from './pages';

interface Row {
  readonly owner: string;
  readonly isOpen: boolean;
  readonly raisedAt: Date;
}

const order = keysetOrder('NEWEST', [{ field: 'raisedAt', type: 'instant', direction: -1 }]);
const declaration = declareReadModel<Row>('nested_rows', {
  fields: { owner: String, isOpen: Boolean, raisedAt: Date },
  indexes: [
    { fields: { owner: 1, raisedAt: -1, _id: -1 }, serves: 'the rows of owners, newest first' },
    { fields: { owner: 1, isOpen: 1, raisedAt: -1, _id: -1 }, serves: 'the open rows of owners, newest first' },
  ],
});
const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const random = seeded(seed);
const owners = Array.from({ length: 12 }, (_, n) => `owner-${n}`);

let store: TestStore;
let rows: VersionedCollection<Row>;
beforeAll(async () => {
  store = await testStore();
  store.db('nested');
  rows = await openReadModel(store.mongo, `${store.prefix}_nested`, declaration);
  // Some have many, some few, some none.
  const counts = owners.map((_, n) => (n % 4 === 0 ? 25 : n % 4 === 1 ? 0 : 1 + Math.floor(random() * 5)));
  const writes = owners.flatMap((owner, n) =>
    Array.from({ length: counts[n] ?? 0 }, (_, i) => ({
      key: `${owner}/${i}/${Math.floor(random() * 1e6)}`,
      version: 1,
      body: { owner, isOpen: random() < 0.7, raisedAt: new Date(Math.floor(random() * 8)) },
    })),
  );
  await rows.putMany(writes);
});
afterAll(async () => store.close());

const together = (parents: readonly string[], args: PageArguments, filter = {}) =>
  nestedPages({ model: rows.model, parent: 'owner', parents, filter, order, page: pageIn(order, args) });
const alone = (owner: string, args: PageArguments, filter = {}) =>
  pageOf({ model: rows.model, filter: { ...filter, owner }, order, page: pageIn(order, args) });

describe.each<[string, object]>([
  ['all rows', {}],
  ['open rows', { isOpen: true }],
])('%s of many things', (_what, filter) => {
  test.each([0, 1, 3, 20])(`are for each the page of %i that it has alone (seed ${seed})`, async (first) => {
    const pages = await together([...owners, 'nobody', 'owner-0'], { first }, filter);
    expect(pages.size).toBe(owners.length + 1);
    for (const owner of [...owners, 'nobody']) {
      const { total, ...page } = await alone(owner, { first }, filter);
      expect(pages.get(owner)).toEqual({ ...page, total: expect.any(Function) });
      expect(await pages.get(owner)?.total()).toEqual(await total());
    }
  });

  test('go on from a cursor, forwards and back', async () => {
    const { edges } = await alone('owner-0', { first: 10 }, filter);
    const cursor = edges.at(-1)?.cursor ?? null;
    for (const args of [
      { first: 4, after: cursor },
      { last: 4, before: cursor },
    ]) {
      const pages = await together(owners, args, filter);
      for (const owner of owners) {
        const { total: _, ...page } = await alone(owner, args, filter);
        expect(pages.get(owner)).toEqual({ ...page, total: expect.any(Function) });
      }
    }
  });
});

test('are one query as long as no thing takes the room of the others', async () => {
  const find = jest.spyOn(rows.model, 'find');
  await together(['owner-2', 'owner-3', 'owner-1'], { first: 20 });
  expect(find).toHaveBeenCalledTimes(1);
  find.mockClear();
  await together(owners, { first: 2 });
  expect(find.mock.calls.length).toBeLessThanOrEqual(2 * owners.length);
  find.mockRestore();
});
