/**
 * `npm run soak -- approvals [--kills 50] [--operations 4000] [--minutes 20] [--seed N]`: the run of the model with SIGKILL of product, worker, Temporal and
 * store at random moments (`--kills 0`: without). It goes on until it has all its kills, for so many minutes. Prints one line of JSON; falls short when
 * anything was found, or the time was too short for the kills.
 */
import { parseArgs } from 'node:util';
import { seedOf } from '../approvals/model/run';
import { killedRun } from '../faults/killed-run';

/** It starts servers of its own, to kill them. */
export const needsServers = false;

export async function run(given: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      kills: { type: 'string', default: '50' },
      operations: { type: 'string', default: '4000' },
      minutes: { type: 'string', default: '20' },
      seed: { type: 'string' },
    },
  });
  const seed = values.seed === undefined ? seedOf() : Number(values.seed);
  const [kills, operations] = [Number(values.kills), Number(values.operations)];
  const onKill = (victim: string, count: number) => process.stderr.write(`kill ${count} of ${kills}: ${victim}\n`);
  process.env['LOG_LEVEL'] ??= 'fatal';
  const forMs = Number(values.minutes) * 60_000;
  const result = await killedRun({ seed, kills, operations, lanes: 6, betweenMs: [500, 8_000], forMs, onKill });
  process.stdout.write(`${JSON.stringify({ soak: 'approvals', ...result })}\n`);
  return result.findings.length === 0 && result.kills >= kills;
}
