/**
 * Whether a wrong in the rules is found: by the model, in a process that loads the rules with it, or by tests of the
 * rules that jest loads with it.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '@kuaijin/dev/paths';
import type { Mutant } from '../mutants/mutant';

export interface Hunted {
  readonly mutant: Mutant;
  /** What found it; undefined when nothing did. */
  readonly found?: string;
  /** Cases that the model played until then. */
  readonly cases?: number;
  readonly ms: number;
}

interface Answer {
  readonly played?: number;
  readonly finding?: string;
  readonly fault?: string;
}

const folder = join(root, 'test/src/approvals/mutation');
const rules = 'workflows/approvals/src';
/** A wrong that makes something go on for ever is found by that. */
const ANSWER_MS = 240_000;

/** Asks one process mutant after mutant; a process that does not answer is ended, and another asked from then on. */
export class Hunter {
  #process: ChildProcess | undefined;

  /** @param cases that the model plays at most @throws Error when a mutant does not fit its file */
  async hunt(mutant: Mutant, seed: number, cases: number): Promise<Hunted> {
    const since = Date.now();
    if (mutant.foundBy !== undefined) {
      const found = (await failing(mutant, mutant.foundBy)) ? mutant.foundBy.join(' ') : undefined;
      return { mutant, ms: Date.now() - since, ...(found === undefined ? {} : { found }) };
    }
    const { played, finding, fault } = await this.ask({ mutant, seed, cases });
    if (fault !== undefined) throw new Error(`${mutant.name}: ${fault}`);
    return {
      mutant,
      ms: Date.now() - since,
      ...(finding === undefined ? {} : { found: finding }),
      ...(played === undefined ? {} : { cases: played }),
    };
  }

  /** The rules as they stand, or with something wrong in them, beside the model. */
  async ask(question: { readonly mutant?: Mutant; readonly seed: number; readonly cases: number }): Promise<Answer> {
    this.#process ??= fork(join(folder, 'hunter.cjs'), { execArgv: ['--conditions=source'], stdio: 'inherit' });
    const child = this.#process;
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), ANSWER_MS);
    try {
      const answer = once(child, 'message', { signal: silence.signal });
      child.send(question);
      return (await answer)[0] as Answer;
    } catch (error) {
      if (!silence.signal.aborted) throw error;
      this.close();
      return { finding: `no end within ${ANSWER_MS} ms` };
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}

/** True when a test of the rules fails. */
async function failing(mutant: Mutant, files: readonly string[]): Promise<boolean> {
  const given = ['--config', 'test/jest/mutant.config.cjs', '--maxWorkers=1', '--silent'];
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, ...given, ...files.map((file) => join(rules, file))], {
    cwd: root,
    env: { ...process.env, KUAIJIN_MUTANT: JSON.stringify(mutant) },
    stdio: 'ignore',
  });
  const [code] = await once(child, 'exit');
  return code !== 0;
}
