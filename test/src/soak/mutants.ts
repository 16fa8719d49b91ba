/**
 * `npm run soak -- mutants`: puts each small wrong of
 * test/src/approvals/mutants.ts into the rules, one by one and in memory alone, and lets the model, or the tests that
 * the list names, find it. Prints a line for each and one of JSON in the end, with how many each of them found; falls
 * short when one was not found or took longer than so many minutes, or when something is found in the rules as they
 * stand.
 */
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { seedOf } from '../approvals/model/run';
import { mutants } from '../approvals/mutants';
import { Hunter, type Outcome } from '../approvals/mutation/hunt';

export const needsServers = false;

/** Seeds are small enough to be typed. */
const SEEDS = 1_000_000;

export const options = {
  cases: { takes: 'number', is: 'that the model plays to find one', preset: 300 },
  only: { takes: 'text', form: 'TEXT', is: 'those whose name or file holds it; left out: all', preset: '' },
  minutes: { takes: 'number', is: 'that one may take', preset: 10 },
  seed: { takes: 'number', is: 'by which it is drawn; left out: another each time' },
} as const satisfies Options;

export async function run({
  options: { cases, only, minutes, seed = seedOf() % SEEDS },
}: Given<typeof options>): Promise<boolean> {
  const meant = mutants.filter(({ name, file }) => name.includes(only) || file.includes(only));
  const hunter = new Hunter(minutes * 60_000);
  const since = Date.now();
  const lost: string[] = [];
  const counts: Record<Outcome, number> = { BY_MODEL: 0, BY_TESTS: 0, NOT_FOUND: 0, TIMED_OUT: 0 };
  try {
    const { finding, isLate } = await hunter.ask({ seed, cases });
    if (isLate === true) lost.push('the rules as they stand took too long');
    if (finding !== undefined) lost.push(`the rules as they stand: ${finding}`);
    for (const mutant of meant) {
      const { outcome, finding: found = '', cases: played, ms } = await hunter.hunt(mutant, seed, cases);
      const after = played === undefined ? '' : `, case ${played}`;
      process.stdout.write(`${outcome.padEnd(9)} ${String(ms).padStart(6)} ms${after} ${mutant.name}: ${found}\n`);
      counts[outcome] += 1;
      if (outcome === 'NOT_FOUND' || outcome === 'TIMED_OUT') lost.push(mutant.name);
    }
  } finally {
    hunter.close();
  }
  const figures = { mutants: meant.length, ...counts, ms: Date.now() - since };
  process.stdout.write(`${JSON.stringify({ soak: 'mutants', seed, cases, ...figures, lost })}\n`);
  return lost.length === 0;
}
