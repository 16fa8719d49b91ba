/**
 * `npm run soak -- ledger`: requests of every kind over
 * 50 accounts from 32 writers in 3 processes, which are killed as the store is, over a wire with faults. Falls short
 * when anything is otherwise than the model has it.
 */
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { seedOf } from '../approvals/model/run';
import { killedLedger } from '../ledger/killed-ledger';

/** It starts a store of its own, to kill it. */
export const needsServers = false;

/** Seeds are small enough to be typed. */
const SEEDS = 1_000_000;

export const options = {
  requests: { takes: 'number', is: 'of every kind', preset: 100_000 },
  kills: { takes: 'number', is: 'of writers', preset: 40 },
  'store-kills': { takes: 'number', is: 'of the store', preset: 10 },
  seed: { takes: 'number', is: 'by which it is drawn; left out: another each time' },
} as const satisfies Options;

export async function run(
  { options: { requests, kills, 'store-kills': storeKills, ...drawn } }: Given<typeof options>,
  tell: (figure: Figure) => void,
): Promise<boolean> {
  const since = Date.now();
  const { seed = seedOf() % SEEDS } = drawn;
  const onKill = (victim: string) => process.stderr.write(`kill: ${victim}\n`);
  const result = await killedLedger({ seed, requests, kills, storeKills, onKill });
  process.stderr.write(`${JSON.stringify({ seed, ...result, ms: Date.now() - since })}\n`);
  const figure = (name: string, value: number, unit: string) => tell({ bench: 'ledger', case: name, value, unit });
  figure('requests that were answered', result.answers, 'requests');
  figure('entries', result.entries, 'entries');
  figure('faults of the wire', result.faults, 'faults');
  figure('what is wrong', result.findings.length, 'faults');
  return result.findings.length === 0;
}
