import { type TestStore, testStore } from '../mongo/testing';
import {
  declareReadModel,
  openReadModel,
  type Searchable,
  searchableBy,
  searchableFields,
  searchCondition,
  type VersionedCollection,
} from '.';

const declaration = declareReadModel<Searchable>('named', {
  fields: searchableFields,
  indexes: [{ fields: { searchTerms: 1, _id: 1 }, serves: 'documents by a part of their names' }],
});
const names: Readonly<Record<string, readonly (string | undefined)[]>> = {
  hospital: ['衢州市第三医院隔离病区', 'Quzhou Third Hospital, Isolation Ward'],
  road: ['衢江区高速公路(一期).*', undefined],
  network: ['智慧城市5G专网 Ａ区', 'Smart City 5G Network'],
};

let store: TestStore;
let rows: VersionedCollection<Searchable>;
beforeAll(async () => {
  store = await testStore();
  store.db('named');
  rows = await openReadModel(store.mongo, `${store.prefix}_named`, declaration);
  await rows.putMany(Object.entries(names).map(([key, texts]) => ({ key, version: 1, body: searchableBy(...texts) })));
});
afterAll(async () => store.close());

test.each<[string, readonly string[]]>([
  ['医院', ['hospital']],
  ['衢', ['hospital', 'road']],
  ['三医院隔离', ['hospital']],
  ['tHIRD hosp', ['hospital']],
  ['hospital third', ['hospital']],
  ['医院 quzhou', ['hospital']],
  ['医院 公路', []],
  ['隔离病区 Quzhou', ['hospital']],
  ['区Quzhou', []],
  ['(一期).*', ['road']],
  ['5g', ['network']],
  ['a区', ['network']],
  ['ork', ['network']],
  ['医三院', []],
])('%s finds what has it in a name', async (search, found) => {
  const condition = searchCondition(search, ['search']) ?? {};
  const documents = await rows.model.find(condition as object).lean();
  expect(documents.map(({ key }) => key).sort()).toEqual([...found].sort());
});

test('a search without a word is none, and one without end is refused', () => {
  expect(searchCondition(' \t', ['search'])).toBeUndefined();
  expect(() => searchCondition('长'.repeat(101), ['filter', 'search'])).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT', argument: ['filter', 'search'] }),
  );
});

test('terms are bounded by the length of the names', () => {
  expect(searchableBy('长江长江').searchTerms).toEqual(['长', '长江', '长江长', '江', '江长', '江长江']);
  expect(searchableBy('a'.repeat(200)).searchTerms).toEqual(['a', 'aa', 'aaa']);
});
