/**
 * `npm run soak -- fuzz [--requests 20000] [--minutes 20] [--seed N]`: see fuzz/fuzz.ts. Falls short when anything was
 * found, the memory grew, or the time was too short.
 */
import { parseArgs } from 'node:util';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { seedOf } from '../approvals/model/run';
import { fuzz } from '../fuzz/fuzz';
import { startStack } from '../harness/stack';

/** Megabytes by which the heap may differ after two thirds of the requests: caches fill, and are bounded. */
const GROWTH_MOST = 120;

export async function run(given: readonly string[], tell: (figure: Figure) => void): Promise<boolean> {
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
    process.stderr.write(`${JSON.stringify(result)}\n`);
    const [before, after] = result.heap;
    const figure = (name: string, value: number, unit: string) => tell({ bench: 'fuzz', case: name, value, unit });
    figure('requests', result.asked, 'requests');
    figure('time', result.seconds, 's');
    figure('growth of the heap after two thirds of them', after - before, 'MB');
    figure('what is wrong', result.findings.length, 'faults');
    return result.findings.length === 0 && result.asked >= requests && after - before <= GROWTH_MOST;
  } finally {
    await stack.close();
  }
}
