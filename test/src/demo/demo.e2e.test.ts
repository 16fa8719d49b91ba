import { startStack, type TestStack } from '../harness/stack';
import { runDemo } from './run-demo';

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack({
    prefix: 'demo-test',
    seed: true,
    env: { KUAIJIN_ALLOW_ACCELERATED: 'true', KUAIJIN_POSTS_CONFIRMED_BY: 'directory' },
  });
}, 120_000);
afterAll(() => stack?.close(), 60_000);

test('every outcome of the demonstration is as it should be', async () => {
  const lines: string[] = [];
  const ok = await runDemo({ gatewayUrl: stack.url, tokenFor: stack.token, say: (line) => lines.push(line) });
  expect(lines.filter((line) => line.includes('✗'))).toEqual([]);
  expect(ok).toBe(true);
  expect(lines.filter((line) => line.includes('✓')).length).toBeGreaterThan(45);
}, 300_000);
