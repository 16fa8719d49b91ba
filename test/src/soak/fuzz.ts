/**
 * `npm run soak -- fuzz`: see fuzz/fuzz.ts. Prints one line of JSON; falls
 * short when anything was found, the memory grew, or the time was too short.
 */
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { seedOf } from '../approvals/model/run';
import { fuzz, growthOf } from '../fuzz/fuzz';
import { startStack } from '../harness/stack';

/**
 * Megabytes by which the heap may be larger after what is repeated, and at all: the caches of documents of seven
 * servers in one process.
 */
const GROWTH_MOST = 15;
const HEAP_MOST = 700;

export const options = {
  requests: { takes: 'number', is: 'that are asked', preset: 20_000 },
  minutes: { takes: 'number', is: 'in which all of them have to be asked', preset: 20 },
  seed: { takes: 'number', is: 'by which it is drawn; left out: another each time' },
} as const satisfies Options;

export async function run({
  options: { requests, minutes, seed = seedOf() },
}: Given<typeof options>): Promise<boolean> {
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
