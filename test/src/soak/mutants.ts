/**
 * `npm run soak -- mutants [--cases 300] [--seed N] [--only TEXT] [--minutes 10]`: puts each small wrong of
 * test/src/approvals/mutants.ts into the rules, one by one and in memory alone, and lets the model, or the tests that
 * the list names, find it. Prints a line for each and one of JSON in the end, with how many each of them found; falls
 * short when one was not found or took longer than so many minutes, or when something is found in the rules as they
 * stand.
 */
import { parseArgs } from 'node:util';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { seedOf } from '../approvals/model/run';
import { mutants } from '../approvals/mutants';
import { Hunter, type Outcome } from '../approvals/mutation/hunt';

export const needsServers = false;

/** Seeds are small enough to be typed. */
const SEEDS = 1_000_000;

export async function run(given: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      cases: { type: 'string', default: '300' },
      seed: { type: 'string' },
      only: { type: 'string', default: '' },
      minutes: { type: 'string', default: '10' },
    },
  });
  const [cases, seed] = [wholeNumber('cases', values.cases), wholeNumber('seed', values.seed ?? `${seedOf() % SEEDS}`)];
  const meant = mutants.filter(({ name, file }) => name.includes(values.only) || file.includes(values.only));
  const hunter = new Hunter(wholeNumber('minutes', values.minutes) * 60_000);
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

/** @throws LaunchError for what is none */
function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new LaunchError(`--${name} is a whole number, not ${text}`);
  return Number(text);
}
