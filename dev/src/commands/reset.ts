/** `npm run reset`: clears what this checkout has stored. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lifetime } from '../lifetime';
import { dataFolder } from '../paths';
import { holdData } from '../running';
import { say } from '../say';

export async function reset(_given: readonly string[], lifetime: Lifetime): Promise<number> {
  lifetime.onEnd(holdData());
  for (const name of ['data', 'attachments']) {
    await rm(join(dataFolder, name), { recursive: true, force: true });
  }
  say('the local store is empty; the next start loads catalogues, directory and projects again');
  return 0;
}
