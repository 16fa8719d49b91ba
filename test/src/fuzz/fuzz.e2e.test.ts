/** The short form of `npm run soak -- fuzz`; KUAIJIN_SEED repeats a run. */
import { seedOf } from '../approvals/model/run';
import { startStack, type TestStack } from '../harness/stack';
import { fuzz, growthOf } from './fuzz';

/** Requests that are asked five times more, and megabytes by which the heap may be larger then. */
const REPEATED = 50;
const GROWTH_MOST = 10;

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack({ prefix: 'fuzz', seed: true });
});

afterAll(() => stack.close());

test('whatever is sent is answered under a registered code, in time, tells nothing of what is inside and leaves nothing in memory', async () => {
  const options = { product: stack, seed: seedOf(), requests: 400, forMs: 30_000, repeated: REPEATED };
  const { seed, asked, findings, codes, heapRepeated } = await fuzz(options);
  expect([seed, findings]).toEqual([seed, []]);
  expect(asked).toBeGreaterThan(100);
  expect(Object.keys(codes)).toEqual(expect.arrayContaining(['data', 'BAD_REQUEST', 'GRAPHQL_INVALID']));
  expect(growthOf(heapRepeated)).toBeLessThanOrEqual(GROWTH_MOST);
});
