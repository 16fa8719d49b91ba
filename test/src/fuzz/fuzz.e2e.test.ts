/** The short form of `npm run soak -- fuzz`; KUAIJIN_SEED repeats a run. */
import { seedOf } from '../approvals/model/run';
import { startStack, type TestStack } from '../harness/stack';
import { fuzz } from './fuzz';

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack({ prefix: 'fuzz', seed: true });
});

afterAll(() => stack.close());

test('whatever is sent is answered under a registered code, in time, and tells nothing of what is inside', async () => {
  const { seed, asked, findings, codes } = await fuzz({ product: stack, seed: seedOf(), requests: 400, forMs: 60_000 });
  expect([seed, findings]).toEqual([seed, []]);
  expect(asked).toBeGreaterThan(100);
  expect(Object.keys(codes)).toEqual(expect.arrayContaining(['data', 'BAD_REQUEST', 'GRAPHQL_INVALID']));
});
