/**
 * Whether a wrong in the rules is found: by the model, in a process that loads the rules with it, or by tests of the
 * rules that jest loads with it.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '@kuaijin/dev/paths';
import type { Mutant } from '../mutants/mutant';

/** By whom a wrong was found; what takes too long says nothing of that. */
export type Outcome = 'BY_MODEL' | 'BY_TESTS' | 'NOT_FOUND' | 'TIMED_OUT';

export interface Hunted {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  /** What found it. */
  readonly finding?: string;
  /** Cases that the model played until then. */
  readonly cases?: number;
  readonly ms: number;
}

interface Answer {
  readonly played?: number;
  readonly finding?: string;
  readonly fault?: string;
  /** Nothing was said within the time that a hunt may take. */
  readonly isLate?: true;
}

const folder = join(root, 'test/src/approvals/mutation');
const rules = 'workflows/approvals/src';
/**
 * Longest that one hunt may take. What a wrong makes go on for ever is ended by the model itself (timeline,
 * memory/case) and is a finding; a machine that is slow is none.
 */
const ANSWER_MS = 600_000;

/** Asks one process mutant after mutant; a process that does not answer is ended, and another asked from then on. */
export class Hunter {
  #process: ChildProcess | undefined;

  /** @param answerMs longest that one hunt may take */
  constructor(private readonly answerMs = ANSWER_MS) {}

  /** @param cases that the model plays at most @throws Error when a mutant does not fit its file */
  async hunt(mutant: Mutant, seed: number, cases: number): Promise<Hunted> {
    const since = Date.now();
    const { foundBy } = mutant;
    if (foundBy !== undefined) {
      const outcome = await failing(mutant, foundBy, this.answerMs);
      const finding = outcome === 'BY_TESTS' ? { finding: foundBy.join(' ') } : {};
      return { mutant, outcome, ms: Date.now() - since, ...finding };
    }
    const { played, finding, fault, isLate } = await this.ask({ mutant, seed, cases });
    if (fault !== undefined) throw new Error(`${mutant.name}: ${fault}`);
    return {
      mutant,
      outcome: isLate === true ? 'TIMED_OUT' : finding === undefined ? 'NOT_FOUND' : 'BY_MODEL',
      ms: Date.now() - since,
      ...(finding === undefined ? {} : { finding }),
      ...(played === undefined ? {} : { cases: played }),
    };
  }

  /** The rules as they stand, or with something wrong in them, beside the model. */
  async ask(question: { readonly mutant?: Mutant; readonly seed: number; readonly cases: number }): Promise<Answer> {
    this.#process ??= fork(join(folder, 'hunter.cjs'), { execArgv: ['--conditions=source'], stdio: 'inherit' });
    const child = this.#process;
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), this.answerMs);
    try {
      const answer = once(child, 'message', { signal: silence.signal });
      child.send(question);
      return (await answer)[0] as Answer;
    } catch (error) {
      if (!silence.signal.aborted) throw error;
      this.close();
      return { isLate: true };
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}

/** Whether a test of the rules fails. */
async function failing(mutant: Mutant, files: readonly string[], withinMs: number): Promise<Outcome> {
  const given = ['--config', 'test/jest/mutant.config.cjs', '--maxWorkers=1', '--silent'];
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, ...given, ...files.map((file) => join(rules, file))], {
    cwd: root,
    env: { ...process.env, KUAIJIN_MUTANT: JSON.stringify(mutant) },
    stdio: 'ignore',
    timeout: withinMs,
    killSignal: 'SIGKILL',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === null) return 'TIMED_OUT';
  return code === 0 ? 'NOT_FOUND' : 'BY_TESTS';
}
