/**
 * `npm run soak -- fuzz [--requests 20000] [--minutes 20] [--seed N]`: see fuzz/fuzz.ts. Prints one line of JSON; falls
 * short when anything was found, the memory grew, or the time was too short.
 */
import { parseArgs } from 'node:util';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { seedOf } from '../approvals/model/run';
import { fuzz, growthOf } from '../fuzz/fuzz';
import { startStack } from '../harness/stack';

/**
 * Megabytes by which the heap may be larger after what is repeated, and at all: the caches of documents of seven
 * servers in one process.
 */
const GROWTH_MOST = 15;
const HEAP_MOST = 700;

export async function run(given: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      requests: { type: 'string', default: '20000' },
      minutes: { type: 'string', default: '20' },
      seed: { type: 'string', default: String(seedOf()) },
    },
  });
  const [requests, minutes, seed] = [values.requests, values.minutes, values.seed].map((text) => {
    if (!/^\d{1,10}$/.test(text)) throw new LaunchError(`a whole number, not ${text}`);
    return Number(text);
  }) as [number, number, number];
  process.stderr.write(`seed ${seed}\n`);
  process.env['LOG_LEVEL'] ??= 'fatal';
  const stack = await startStack({ prefix: 'fuzz', seed: true });
  try {
    const result = await fuzz({ product: stack, seed, requests, forMs: minutes * 60_000 });
    const growth = growthOf(result.heapRepeated);
    const isFlat = growth <= GROWTH_MOST && Math.max(...result.heap) <= HEAP_MOST;
    process.stdout.write(`${JSON.stringify({ soak: 'fuzz', ...result, growth })}\n`);
    return result.findings.length === 0 && result.asked >= requests && isFlat;
  } finally {
    await stack.close();
  }
}
