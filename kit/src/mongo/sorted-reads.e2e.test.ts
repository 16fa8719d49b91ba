/** A sorted page is what stands at its place in the whole list, whichever server reads it. */
import { LOOKS_AT_ALL } from './indexes';
import { type TestStore, testStore } from './testing';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
let state = seed;
const random = (n: number) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % n;
};

let store: TestStore;

beforeAll(async () => {
  process.stdout.write(`SEED=${seed}\n`);
  store = await testStore();
});
afterAll(() => store.close());

interface Row {
  readonly _id: number;
  readonly due?: number | string | null;
  readonly inner: { readonly n: number };
}

test('sorted reads with a limit are parts of the sorted whole, also of equal, missing and unlike values', async () => {
  const rows = store.db('sorted').collection<Row>('rows');
  const dueOf = () => [random(6), `text ${random(3)}`, null, undefined][random(4)];
  await rows.insertMany(
    Array.from({ length: 400 }, (_, n) => {
      const due = dueOf();
      return { _id: (n * 7) % 400, inner: { n: random(5) }, ...(due === undefined ? {} : { due }) };
    }),
  );
  const orders = [
    { due: 1, _id: 1 },
    { due: -1, 'inner.n': 1, _id: -1 },
    { 'inner.n': -1, _id: 1 },
  ] as const;
  for (const order of orders) {
    for (const filter of [{}, { 'inner.n': { $gte: 2 } }, { due: 3 }]) {
      const find = () => rows.find(filter, { comment: LOOKS_AT_ALL, projection: { due: 1 } }).sort({ ...order });
      const whole = await find().toArray();
      for (let look = 0; look < 6; look += 1) {
        const [skip, limit] = [random(3) === 0 ? 0 : random(whole.length + 5), 1 + random(60)];
        expect(await find().skip(skip).limit(limit).toArray()).toEqual(whole.slice(skip, skip + limit));
      }
    }
  }
});
