/**
 * `npm run soak -- live`: subscribers follow while clients break off and
 * gateways, events services and the store are killed. Falls short when anything was missed, came twice, out of order or
 * to the wrong one.
 */
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { seedOf } from '../approvals/model/run';
import { killedFollowers } from '../live/killed-followers';

/** It starts servers of its own, to kill them. */
export const needsServers = false;

export const options = {
  kills: { takes: 'number', is: 'of gateways, events services and the store', preset: 50 },
  subscribers: { takes: 'number', is: 'that follow', preset: 20 },
  seed: { takes: 'number', is: 'by which it is drawn; left out: another each time' },
} as const satisfies Options;

export async function run(
  { options: { kills, subscribers, seed = seedOf() } }: Given<typeof options>,
  tell: (figure: Figure) => void,
): Promise<boolean> {
  const onKill = (victim: string, count: number) => process.stderr.write(`kill ${count} of ${kills}: ${victim}\n`);
  const result = await killedFollowers({ seed, kills, subscribers, onKill, betweenMs: [300, 3_000] });
  process.stderr.write(`${JSON.stringify(result)}\n`);
  const figure = (name: string, value: number, unit: string) => tell({ bench: 'live', case: name, value, unit });
  figure('events published', result.published, 'events');
  figure('events received by all', result.received, 'events');
  figure('subscriptions begun anew', result.resumed, 'subscriptions');
  for (const [victim, count] of Object.entries(result.killed)) figure(`kills of ${victim}`, count, 'kills');
  figure('what is wrong', result.findings.length, 'faults');
  return result.findings.length === 0;
}
