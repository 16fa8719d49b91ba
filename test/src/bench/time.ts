/** How long a command takes until it has ended, as a person waits for it: `npm run bench -- time npm test`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { LaunchError } from '@kuaijin/dev/launch-error';

/** The command starts its own. */
export const needsServers = false;

const root = join(__dirname, '..', '..', '..');

export const rest = { form: 'COMMAND ...', is: 'for example npm test', isAsGiven: true };

/** False where the command failed. */
export async function run({ rest: given }: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const [command, ...rest] = given;
  if (command === undefined) throw new LaunchError('npm run bench -- time COMMAND, for example npm test');
  const began = performance.now();
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  tell({ bench: 'time', case: `until it ended, with exit code ${code}`, value: seconds, unit: 's' });
  return code === 0;
}
