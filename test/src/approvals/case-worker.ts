/** A worker of the cases of a world in a process of its own, which a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { World } from './world';

const CHILD = join(__dirname, '../../../kit/src/mongo/testing-child.cjs');
/** From the sources, also where this file was compiled: a soak runs so. */
const MODULE = join(__dirname, '../../src/approvals/case-worker.child.ts');

export class CaseWorker {
  private constructor(private readonly child: ChildProcess) {}

  /**
   * Returns when it polls.
   * @param codePath file of the bundle of its workflow
   * @param cached cases that it keeps in memory: with few they move between the workers all the time
   */
  static async start(world: Pick<World, 'prefix' | 'database'>, codePath: string, cached: number): Promise<CaseWorker> {
    const args = ['--conditions=source', CHILD, MODULE, world.prefix, world.database, codePath, `${cached}`];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(child, 'exit').then(() => {
      throw new Error('the worker ended before it polled');
    });
    await Promise.race([once(child.stdout, 'data'), ended]);
    ended.catch(() => undefined);
    return new CaseWorker(child);
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill(signal);
    await once(this.child, 'exit');
  }
}
