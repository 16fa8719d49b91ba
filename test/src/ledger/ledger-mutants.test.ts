/** Each small wrong in the rules of the ledger stands once in its file, and the model finds it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@kuaijin/dev/paths';
import { folder, ledgerMutants } from './mutants';

const SEED = 4_000;
const ROUNDS = 40;
/** One after the other in one process, which loads the rules anew for each. */
let hunter: ChildProcess;

beforeAll(() => {
  const file = join(root, 'test/src/ledger/mutation/hunter.cjs');
  hunter = fork(file, { execArgv: ['--conditions=source'], stdio: 'inherit' });
});
afterAll(() => hunter.kill('SIGKILL'));

async function ask(question: object): Promise<{ readonly finding?: string; readonly fault?: string }> {
  const answer = once(hunter, 'message');
  hunter.send({ seed: SEED, rounds: ROUNDS, ...question });
  return (await answer)[0];
}

test('each of them stands once in its file, and has a name of its own', () => {
  const wrong = ledgerMutants.filter(({ file, text }) => {
    return readFileSync(join(root, folder, file), 'utf8').split(text).length !== 2;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(new Set(ledgerMutants.map(({ name }) => name)).size).toBe(ledgerMutants.length);
  expect(ledgerMutants.length).toBeGreaterThanOrEqual(20);
});

test('the model finds each of them, and nothing in the rules as they stand', async () => {
  expect(await ask({ rounds: 5 })).toEqual({});
  const lost: string[] = [];
  for (const mutant of ledgerMutants) {
    const { finding, fault } = await ask({ mutant: { ...mutant, folder } });
    if (finding === undefined) lost.push(`${mutant.name}: ${fault ?? 'not found'}`);
  }
  expect(lost).toEqual([]);
}, 120_000);
