/** A case of 40 items and 5,000 operations, see approvals/long-case.ts: `npm run soak -- long-case`. */
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { longCase } from '../approvals/long-case';

const OPERATIONS = 5_000;

export async function run(_given: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const { faults, runs, longestHistory, entries, operationsPerSecond } = await longCase({
    operations: OPERATIONS,
    secondsPerWorkingDay: 30,
  });
  for (const fault of faults) console.error(fault);
  const figure = (name: string, value: number, unit: string) => tell({ bench: 'long-case', case: name, value, unit });
  figure('40 items, 5,000 operations, eight at once', Math.round(operationsPerSecond), 'operations a second');
  figure('runs', runs, 'runs');
  figure('longest history', longestHistory, 'events');
  figure('journal', entries, 'entries');
  figure('what is wrong', faults.length, 'faults');
  return faults.length === 0 && runs > OPERATIONS / 2_000;
}
