/**
 * `npm run soak -- approvals`: the run of the model with
 * SIGKILL of product, worker, Temporal and store at random moments (`--kills 0`: without). It goes on until it has all
 * its kills, for so many minutes. Falls short when anything was found, or the time was too short for the kills.
 */
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { seedOf } from '../approvals/model/run';
import { killedRun } from '../faults/killed-run';

/** It starts servers of its own, to kill them. */
export const needsServers = false;

export const options = {
  kills: { takes: 'number', is: 'of product, worker, Temporal and store; 0: none', preset: 50 },
  operations: { takes: 'number', is: 'at least so many', preset: 4_000 },
  minutes: { takes: 'number', is: 'in which all of it has to be done', preset: 20 },
  seed: { takes: 'number', is: 'by which it is drawn; left out: another each time' },
} as const satisfies Options;

export async function run(
  { options: { kills, operations, minutes, seed = seedOf() } }: Given<typeof options>,
  tell: (figure: Figure) => void,
): Promise<boolean> {
  const onKill = (victim: string, count: number) => process.stderr.write(`kill ${count} of ${kills}: ${victim}\n`);
  process.env['LOG_LEVEL'] ??= 'fatal';
  const forMs = minutes * 60_000;
  const result = await killedRun({ seed, kills, operations, lanes: 6, betweenMs: [500, 8_000], forMs, onKill });
  process.stderr.write(`${JSON.stringify(result)}\n`);
  const figure = (name: string, value: number, unit: string) => tell({ bench: 'approvals', case: name, value, unit });
  figure('requests that were done', result.accepted, 'requests');
  figure('requests that were refused', result.refused, 'requests');
  figure('entries of the journals', result.entries, 'entries');
  for (const [victim, count] of Object.entries(result.killed)) figure(`kills of ${victim}`, count, 'kills');
  figure('what is wrong', result.findings.length, 'faults');
  return result.findings.length === 0 && result.kills >= kills;
}
