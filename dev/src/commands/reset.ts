/** `npm run reset`: clears what this checkout has stored. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAgreed, ownTerminal } from '../command-line/ask';
import type { Given } from '../command-line/shape';
import type { Lifetime } from '../lifetime';
import { dataFolder } from '../paths';
import { holdData } from '../running';
import { say } from '../say';
import type { resetLine } from './command-lines';

/** @returns 1 where somebody was asked and did not agree */
export async function reset({ options }: Given<(typeof resetLine)['options']>, lifetime: Lifetime): Promise<number> {
  lifetime.onEnd(holdData());
  const isCleared = await clear(dataFolder, (stored) =>
    options.yes ? true : isAgreed(`This deletes ${stored.join(' and ')}. Go on?`, ownTerminal),
  );
  say(
    isCleared
      ? 'the local store is empty; the next start loads catalogues, directory and projects again'
      : 'nothing was deleted',
  );
  return isCleared ? 0 : 1;
}

/**
 * Deletes what a folder of data holds, where `isMeant` agrees to the paths.
 * @returns false where it did not
 */
export async function clear(
  folder: string,
  isMeant: (stored: readonly string[]) => boolean | Promise<boolean>,
): Promise<boolean> {
  const stored = ['data', 'attachments'].map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (stored.length > 0 && !(await isMeant(stored))) return false;
  for (const path of stored) await rm(path, { recursive: true, force: true });
  return true;
}
