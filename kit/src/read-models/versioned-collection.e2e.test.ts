import { type TestStore, testStore } from '../mongo/testing';
import { declareReadModel, openReadModel, plainValue } from '.';

interface Row {
  readonly name: string;
  readonly more?: object;
}

let store: TestStore;
let names = 0;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

async function fresh() {
  names += 1;
  store.db('rows');
  const declaration = declareReadModel<Row>(`rows${names}`, { fields: { name: String, more: plainValue } });
  const open = () => openReadModel(store.mongo, `${store.prefix}_rows`, declaration);
  return [await open(), await open(), await open()] as const;
}

test('a document is written forward only, whatever the order in which writes come', async () => {
  const [rows, other] = await fresh();
  await rows.put('a', 3, { name: 'third' });
  await other.put('a', 2, { name: 'second' });
  await rows.put('a', 3, { name: 'third again' });
  expect(await rows.get('a')).toEqual({ _id: 'a', key: 'a', version: 3, name: 'third' });
  await other.put('a', 5, { name: 'fifth' });
  await rows.put('a', 4, { name: 'fourth' });
  await rows.put('a', 6, { name: 'sixth' });
  expect(await other.get('a')).toMatchObject({ version: 6, name: 'sixth' });
});

test('of many writers at once the last version stays', async () => {
  const [rows, other] = await fresh();
  const versions = Array.from({ length: 40 }, (_, n) => n + 1);
  await Promise.all(versions.map((v) => (v % 2 ? rows : other).put(`k${v % 4}`, v, { name: `v${v}` })));
  expect([...(await rows.getMany(['k0', 'k1', 'k2', 'k3'])).values()].map(({ version }) => version).sort()).toEqual([
    37, 38, 39, 40,
  ]);
});

test('several documents are written together, the last of each key', async () => {
  const [rows] = await fresh();
  await rows.putMany([
    { key: 'a', version: 1, body: { name: 'a1' } },
    { key: 'b', version: 7, body: { name: 'b7' } },
    { key: 'a', version: 2, body: { name: 'a2' } },
  ]);
  const found = await rows.getMany(['a', 'b', 'c', 'a']);
  expect([...found.values()].map(({ name }) => name).sort()).toEqual(['a2', 'b7']);
  expect(await rows.get('c')).toBeUndefined();
});

test('what is thought to be new is written over an earlier version, and not over a later one', async () => {
  const [rows, other, later] = await fresh();
  await rows.put('a', 3, { name: 'third' });
  await other.putMany([
    { key: 'a', version: 2, body: { name: 'second' }, isNew: true },
    { key: 'b', version: 1, body: { name: 'b1' }, isNew: true },
  ]);
  expect(await rows.get('a')).toMatchObject({ version: 3, name: 'third' });
  expect(await rows.get('b')).toMatchObject({ version: 1, name: 'b1' });
  await later.putMany([{ key: 'a', version: 4, body: { name: 'fourth' }, isNew: true }]);
  expect(await rows.get('a')).toMatchObject({ version: 4, name: 'fourth' });
});

test('a document that cannot be stored fails alone', async () => {
  const [rows] = await fresh();
  const puts = [
    rows.put('a', 1, { name: 'a' }),
    rows.put('b', 1, { name: 'b' }),
    rows.put('c', 1, { name: 'c', more: { 'nul\u0000': 1 } }),
  ];
  expect((await Promise.allSettled(puts)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect((await rows.getMany(['a', 'b', 'c'])).size).toBe(2);
});

test('a document is stored in another form under the version that it has, and under no other', async () => {
  const [rows, other] = await fresh();
  await rows.putMany([
    { key: 'a', version: 3, body: { name: 'a' } },
    { key: 'b', version: 4, body: { name: 'b' } },
  ]);
  await other.rewrite(['a', 'b', 'c'].map((key) => ({ key, version: 3, body: { name: 'rewritten' } })));
  expect([...(await rows.getMany(['a', 'b', 'c'])).values()].map(({ name }) => name).sort()).toEqual([
    'b',
    'rewritten',
  ]);
  await rows.put('a', 4, { name: 'later' });
  expect(await other.get('a')).toMatchObject({ version: 4, name: 'later' });
});
