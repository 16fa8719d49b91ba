/** `npm test`: every test, or those whose paths are given. */
import { spawn } from 'node:child_process';
import type { Lifetime } from '../lifetime';
import { root } from '../paths';

export function test(given: readonly string[], lifetime: Lifetime): Promise<number> {
  const child = spawn(process.execPath, [require.resolve('jest/bin/jest', { paths: [root] }), ...given], {
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
