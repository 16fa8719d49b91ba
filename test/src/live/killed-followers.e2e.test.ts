import { seedOf } from '../approvals/model/run';
import { killedFollowers } from './killed-followers';

test('whatever is killed, every subscriber ends with each event that it may see, in order and once', async () => {
  const seed = seedOf();
  process.stdout.write(`SEED=${seed}\n`);
  const result = await killedFollowers({ seed, kills: 5, subscribers: 20, betweenMs: [300, 1_500] });
  expect(result.findings).toEqual([]);
  expect(Object.keys(result.killed)).toHaveLength(5);
  expect(result.published).toBeGreaterThan(20);
}, 600_000);
