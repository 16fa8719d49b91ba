/**
 * The list of mutants fits the rules as they stand, and some of it is found; all of it is by `npm run soak -- mutants`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@kuaijin/dev/paths';
import { mutants } from './mutants';
import type { Mutant } from './mutants/mutant';
import { Hunter } from './mutation/hunt';

const LEAST = 40;
const CASES = 120;
const SEED = 7_000;
const rules = join(root, 'workflows/approvals/src');

const fault = ({ file, text, replacement, foundBy = [] }: Mutant): string[] => {
  const missing = [file, ...foundBy].filter((one) => !existsSync(join(rules, one)));
  if (missing.length > 0) return [`there is no ${missing.join(', ')}`];
  const times = readFileSync(join(rules, file), 'utf8').split(text).length - 1;
  if (times !== 1) return [`${file} holds ${times} times: ${text}`];
  return text === replacement ? [`${file} stays as it is: ${text}`] : [];
};

test('each of them stands once in its file, and has a name of its own', () => {
  expect(mutants.flatMap(fault)).toEqual([]);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(LEAST);
});

describe('the model finds', () => {
  const hunter = new Hunter();
  afterAll(() => hunter.close());

  /** One of each kind. */
  test.each([
    'a step that was returned cannot be accepted',
    'an application counts as complete after four days',
    'of two rungs at one moment the milder rings',
    'a quorum is reached one early',
    'a withdrawn case keeps its elements',
  ])('that %s', async (name) => {
    const mutant = mutants.find((one) => one.name === name);
    if (mutant === undefined) throw new Error(`no mutant is named: ${name}`);
    const { outcome } = await hunter.hunt(mutant, SEED, CASES);
    expect(outcome).toBe('BY_MODEL');
  });

  test('nothing in the rules as they stand', async () => {
    expect(await hunter.ask({ seed: SEED, cases: 10 })).toEqual({ played: 10 });
  });
});

test('a hunt that takes too long has found nothing', async () => {
  const hurried = new Hunter(1);
  const [mutant] = mutants.filter(({ foundBy }) => foundBy === undefined);
  if (mutant === undefined) throw new Error('the model finds none');
  expect(await hurried.hunt(mutant, SEED, CASES)).toMatchObject({ outcome: 'TIMED_OUT' });
  hurried.close();
});
