import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { declareReadModel, openReadModel } from '@kuaijin/kit/read-models';
import { queriesIn } from '@kuaijin/kit/read-models/query-watch';
import type { StoreCall } from './command-log';
import { costOf } from './examined';

interface Row {
  readonly group: string;
  readonly kind: string;
  readonly due: number;
}

const rows = declareReadModel<Row>('rows', {
  fields: { group: String, kind: String, due: Number },
  indexes: [
    { fields: { group: 1, due: 1, _id: 1 }, serves: 'the rows of a group by due day' },
    { fields: { kind: 1, due: 1, _id: 1 }, serves: 'the rows of a kind by due day' },
  ],
});

let store: TestStore;
let database: string;
beforeAll(async () => {
  store = await testStore();
  store.db('examined');
  database = `${store.prefix}_examined`;
  await openReadModel(store.mongo, database, rows);
  // 40 of group a, of which every fourth is of kind x; 10 of group b.
  const documents = Array.from({ length: 50 }, (_, n) => {
    const key = `row-${String(n).padStart(2, '0')}`;
    return { _id: key, key, version: 1, group: n < 40 ? 'a' : 'b', kind: n % 4 === 0 ? 'x' : 'y', due: n };
  });
  await store.db('examined').collection<{ _id: string }>('rows').insertMany(documents);
});
afterAll(async () => store.close());

const call = (command: Record<string, unknown>, answered: Partial<StoreCall>): StoreCall => ({
  command: Object.keys(command)[0] ?? '',
  database: '',
  collection: 'rows',
  queries: queriesIn(Object.keys(command)[0] ?? '', command),
  declared: rows.indexes,
  returned: 0,
  ms: 1,
  ...answered,
});
const sort = { due: 1, _id: 1 };
/** The table of the tests stands before there is a database. */
const cost = (asked: StoreCall) => costOf({ ...asked, database }, store.mongo.client);

test.each<[string, StoreCall, number]>([
  ['one by id is itself', call({ find: 'rows', filter: { _id: 'row-07' } }, { returned: 1 }), 1],
  [
    'a page within one walk is its rows',
    call({ find: 'rows', filter: { group: 'a' }, sort, limit: 5 }, { returned: 5 }),
    5,
  ],
  [
    'a page that passes over rows is all up to its last one',
    call(
      { find: 'rows', filter: { group: 'a', kind: 'x' }, sort, limit: 3 },
      { returned: 3, last: { due: 8, _id: 'row-08' } },
    ),
    // By kind, which no index has together with the group.
    9,
  ],
  [
    'a page that is not full is all within the bounds',
    call({ find: 'rows', filter: { group: 'b', due: { $gt: 44 } }, sort, limit: 9 }, { returned: 5 }),
    5,
  ],
  [
    'of several walks each counts',
    call(
      { find: 'rows', filter: { $or: [{ group: 'b' }, { kind: 'x' }] }, sort, limit: 2 },
      { returned: 2, last: { due: 4, _id: 'row-04' } },
    ),
    2,
  ],
  [
    'a count is what it counted',
    call({ aggregate: 'rows', pipeline: [{ $match: { group: 'a' } }, { $limit: 11 }] }, { counted: 11 }),
    11,
  ],
  ['what no index serves is everything', call({ find: 'rows', filter: { due: 3 } }, { returned: 1 }), 50],
])('%s', async (_what, asked, examined) => {
  expect((await cost(asked)).examined).toBe(examined);
});

test('a server that uses unique indexes alone passes over the whole collection, unless a document is named', async () => {
  const byId = call({ find: 'rows', filter: { _id: 'row-07' } }, { returned: 1 });
  const page = call({ find: 'rows', filter: { group: 'a' }, sort, limit: 5 }, { returned: 5 });
  expect((await cost(byId)).scanned).toBe(1);
  expect((await cost(page)).scanned).toBe(50);
});
