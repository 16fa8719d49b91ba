/**
 * `npm run soak -- approvals [--kills 50] [--operations 4000] [--minutes 20] [--seed N]`: the run of the model with
 * SIGKILL of product, worker, Temporal and store at random moments (`--kills 0`: without). It goes on until it has all
 * its kills, for so many minutes. Falls short when anything was found, or the time was too short for the kills.
 */
import { parseArgs } from 'node:util';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { seedOf } from '../approvals/model/run';
import { killedRun } from '../faults/killed-run';

/** It starts servers of its own, to kill them. */
export const needsServers = false;

export async function run(given: readonly string[], tell: (figure: Figure) => void): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      kills: { type: 'string', default: '50' },
      operations: { type: 'string', default: '4000' },
      minutes: { type: 'string', default: '20' },
      seed: { type: 'string' },
    },
  });
  const { kills, operations, minutes, seed = seedOf() } = numbersOf(values);
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

/** @throws LaunchError for what is no whole number */
function numbersOf<T extends Readonly<Record<string, string | undefined>>>(given: T): { [K in keyof T]: number } {
  const numbers = Object.entries(given).map(([name, text]) => {
    if (!/^\d{1,10}$/.test(text ?? '')) throw new LaunchError(`--${name} is a whole number, not ${text}`);
    return [name, Number(text)];
  });
  return Object.fromEntries(numbers) as { [K in keyof T]: number };
}
