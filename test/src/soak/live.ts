/**
 * `npm run soak -- live [--kills 50] [--subscribers 20] [--seed N]`: subscribers follow while clients break off and
 * gateways, events services and the store are killed. Falls short when anything was missed, came twice, out of order or
 * to the wrong one.
 */
import { parseArgs } from 'node:util';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { seedOf } from '../approvals/model/run';
import { killedFollowers } from '../live/killed-followers';

/** It starts servers of its own, to kill them. */
export const needsServers = false;

export async function run(given: readonly string[], tell: (figure: Figure) => void): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      kills: { type: 'string', default: '50' },
      subscribers: { type: 'string', default: '20' },
      seed: { type: 'string' },
    },
  });
  const [kills, subscribers, seed] = [values.kills, values.subscribers, values.seed ?? String(seedOf())].map(numberIn);
  const onKill = (victim: string, count: number) => process.stderr.write(`kill ${count} of ${kills}: ${victim}\n`);
  const options = { seed: seed ?? 0, kills: kills ?? 0, subscribers: subscribers ?? 0, onKill };
  const result = await killedFollowers({ ...options, betweenMs: [300, 3_000] });
  process.stderr.write(`${JSON.stringify(result)}\n`);
  const figure = (name: string, value: number, unit: string) => tell({ bench: 'live', case: name, value, unit });
  figure('events published', result.published, 'events');
  figure('events received by all', result.received, 'events');
  figure('subscriptions begun anew', result.resumed, 'subscriptions');
  for (const [victim, count] of Object.entries(result.killed)) figure(`kills of ${victim}`, count, 'kills');
  figure('what is wrong', result.findings.length, 'faults');
  return result.findings.length === 0;
}

/** @throws LaunchError for what is no whole number */
function numberIn(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new LaunchError(`a whole number, not ${text}`);
  return Number(text);
}
