import { seeded, type TestStore, testStore } from '../mongo/testing';
import { declareReadModel, openReadModel, type VersionedCollection } from '.';
import { keysetOrder, type PageArguments, pageIn } from './keyset';
import { type Condition, countUpTo, pageOf, walk } from './pages';

interface Row {
  readonly group: string;
  readonly due: number;
  readonly raisedAt: Date;
}

const declaration = declareReadModel<Row>('rows', {
  fields: { group: String, due: Number, raisedAt: Date },
  indexes: [
    { fields: { group: 1, due: 1, _id: 1 }, serves: 'the rows of a group by due day' },
    { fields: { group: 1, raisedAt: -1, _id: -1 }, serves: 'the rows of a group, newest first' },
  ],
});
const orders = [
  keysetOrder('DUE', [{ field: 'due', type: 'number', direction: 1 }]),
  keysetOrder('NEWEST', [{ field: 'raisedAt', type: 'instant', direction: -1 }]),
];
const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const random = seeded(seed);

let store: TestStore;
let rows: VersionedCollection<Row>;
const all: (Row & { readonly _id: string })[] = [];
beforeAll(async () => {
  store = await testStore();
  store.db('pages');
  rows = await openReadModel(store.mongo, `${store.prefix}_pages`, declaration);
  // Many rows share a value, so that pages end in the middle of equal ones.
  for (let n = 0; n < 60; n += 1) {
    const body = {
      group: n % 5 === 0 ? 'b' : 'a',
      due: Math.floor(random() * 6),
      raisedAt: new Date(Math.floor(random() * 6)),
    };
    all.push({ _id: `row-${Math.floor(random() * 1e9)}`, ...body });
  }
  await rows.putMany(all.map(({ _id, ...body }) => ({ key: _id, version: 1, body })));
});
afterAll(async () => store.close());

const textOrder = (a: string, b: string) => (a < b ? -1 : 1);
/** Worked out without the code under test. */
const expected = {
  DUE: () => all.filter(({ group }) => group === 'a').sort((a, b) => a.due - b.due || textOrder(a._id, b._id)),
  NEWEST: () =>
    all
      .filter(({ group }) => group === 'a')
      .sort((a, b) => b.raisedAt.getTime() - a.raisedAt.getTime() || textOrder(b._id, a._id)),
};

describe.each(orders)('in the order $name', (order) => {
  const ask = (args: PageArguments) =>
    pageOf({ model: rows.model, filter: { group: 'a' }, order, page: pageIn(order, args) });

  test(`pages follow one another without a gap or a repetition, forwards and back (seed ${seed})`, async () => {
    const wanted = expected[order.name as 'DUE']().map(({ _id }) => _id);
    const seen: string[] = [];
    let page = await ask({ first: 7 });
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    for (;;) {
      seen.push(...page.nodes.map(({ key }) => key));
      if (!page.pageInfo.hasNextPage) break;
      page = await ask({ first: 7, after: page.pageInfo.endCursor });
    }
    expect(seen).toEqual(wanted);
    const back: string[] = [];
    let before = page.edges.at(-1)?.cursor ?? null;
    for (;;) {
      page = await ask({ last: 7, before });
      back.unshift(...page.nodes.map(({ key }) => key));
      expect(page.pageInfo.hasNextPage).toBe(true);
      if (!page.pageInfo.hasPreviousPage) break;
      before = page.pageInfo.startCursor;
    }
    expect(back).toEqual(wanted.slice(0, -1));
  });

  test('every row can be gone on from', async () => {
    const wanted = expected[order.name as 'DUE']().map(({ _id }) => _id);
    const page = await ask({ first: 100 });
    for (const [i, { cursor }] of page.edges.entries()) {
      const rest = await ask({ first: 100, after: cursor });
      expect(rest.nodes.map(({ key }) => key)).toEqual(wanted.slice(i + 1));
    }
  });

  test('a walk meets every row once', async () => {
    const met: string[] = [];
    for await (const batch of walk({ model: rows.model, filter: { group: 'a' }, order, select: ['due'] }, 9)) {
      expect(batch.length).toBeLessThanOrEqual(9);
      met.push(...batch.map(({ _id }) => _id));
    }
    expect(met).toEqual(expected[order.name as 'DUE']().map(({ _id }) => _id));
  });
});

test('a count stops at its bound and says so', async () => {
  expect(await countUpTo(rows.model, { group: 'b' }, 12)).toEqual({ value: 12, isExact: true });
  expect(await countUpTo(rows.model, { group: 'b' }, 11)).toEqual({ value: 11, isExact: false });
});

test('the total of a list is counted when it is asked for, and not at all where the page holds the whole list', async () => {
  const [order] = orders;
  if (order === undefined) throw new Error('no order');
  const ask = (filter: Condition, first: number) =>
    pageOf({ model: rows.model, filter, order, page: pageIn(order, { first }) });
  const counts = jest.spyOn(rows.model, 'countDocuments');
  expect(await (await ask({ group: 'b' }, 12)).total()).toEqual({ value: 12, isExact: true });
  expect(await (await ask({ group: 'b' }, 20)).total({ upTo: 11 })).toEqual({ value: 11, isExact: false });
  const long = await ask({ group: 'a' }, 12);
  expect(counts).not.toHaveBeenCalled();
  expect(await long.total({ upTo: 40 })).toEqual({ value: 40, isExact: false });
  expect(await long.total({ upTo: 48 })).toEqual({ value: 48, isExact: true });
  counts.mockRestore();
  for (const upTo of [0, -1, 1.5, 10_001]) {
    await expect(long.total({ upTo })).rejects.toMatchObject({ code: 'INVALID_INPUT', argument: ['upTo'] });
  }
});

test('a filter on what is not declared is an error before the store is asked', async () => {
  await expect(rows.model.find({ grop: 'a' } as object).lean()).rejects.toThrow('grop');
});
