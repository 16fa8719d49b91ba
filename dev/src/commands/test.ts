/** `npm test`: every test, or those whose paths are given. */
import { spawn } from 'node:child_process';
import type { Given } from '../command-line/shape';
import type { Lifetime } from '../lifetime';
import { root } from '../paths';

/**
 * For Jest and, by it, its workers: megabytes of young objects. With Node's own 16 a sixth of what tests take goes into
 * copying them about.
 */
const NODE_FLAGS = ['--max-semi-space-size=32'];

export function test({ rest: given }: Given, lifetime: Lifetime): Promise<number> {
  const jest = require.resolve('jest/bin/jest', { paths: [root] });
  const child = spawn(process.execPath, [...NODE_FLAGS, jest, ...given], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, KUAIJIN_ENV: 'test' },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  lifetime.onEnd(async () => {
    // Jest ends its workers and our servers on an interrupt; the servers' guards see to the rest.
    child.kill('SIGINT');
    await ended;
  });
  return ended;
}
