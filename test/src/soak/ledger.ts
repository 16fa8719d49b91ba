/**
 * `npm run soak -- ledger [--requests 100000] [--kills 40] [--store-kills 10] [--seed N]`: requests of every kind over
 * 50 accounts from 32 writers in 3 processes, which are killed as the store is, over a wire with faults. Falls short
 * when anything is otherwise than the model has it.
 */
import { parseArgs } from 'node:util';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { seedOf } from '../approvals/model/run';
import { killedLedger } from '../ledger/killed-ledger';

/** It starts a store of its own, to kill it. */
export const needsServers = false;

export async function run(given: readonly string[], tell: (figure: Figure) => void): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      requests: { type: 'string', default: '100000' },
      kills: { type: 'string', default: '40' },
      'store-kills': { type: 'string', default: '10' },
      seed: { type: 'string' },
    },
  });
  const since = Date.now();
  const seed = numberIn(values.seed ?? String(seedOf() % 1_000_000));
  const result = await killedLedger({
    seed,
    requests: numberIn(values.requests),
    kills: numberIn(values.kills),
    storeKills: numberIn(values['store-kills']),
    onKill: (victim) => process.stderr.write(`kill: ${victim}\n`),
  });
  process.stderr.write(`${JSON.stringify({ seed, ...result, ms: Date.now() - since })}\n`);
  const figure = (name: string, value: number, unit: string) => tell({ bench: 'ledger', case: name, value, unit });
  figure('requests that were answered', result.answers, 'requests');
  figure('entries', result.entries, 'entries');
  figure('faults of the wire', result.faults, 'faults');
  figure('what is wrong', result.findings.length, 'faults');
  return result.findings.length === 0;
}

/** @throws LaunchError for what is no whole number */
function numberIn(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new LaunchError(`a whole number, not ${text}`);
  return Number(text);
}
