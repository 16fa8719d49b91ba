/** The cache of embedded servers: one folder per server and version, made once, by one process at a time. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { cacheFolder } from '../paths';
import { say } from '../say';

/** Written last: a folder without it was left half-done. */
const MARKER = 'complete';
const STALE_MS = 10_000;
const LOOK_EVERY_MS = 500;

/**
 * The folder `<cache>/<name>`, made by `make` when it is missing. Two processes do not make it both: the second waits
 * and uses what the first made.
 * @throws what `make` throws; nothing is left behind then
 */
export async function cached(
  name: string,
  make: (folder: string) => Promise<void>,
  base = cacheFolder(),
): Promise<string> {
  const folder = join(base, name);
  if (isComplete(folder)) return folder;
  await mkdir(base, { recursive: true });
  const release = await lockOf(folder);
  try {
    if (isComplete(folder)) return folder;
    const draft = `${folder}.part`;
    await rm(folder, { recursive: true, force: true });
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    try {
      await make(draft);
      await writeFile(join(draft, MARKER), `${new Date().toISOString()}\n`);
      await rename(draft, folder);
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      throw error;
    }
    return folder;
  } finally {
    await release();
  }
}

/** True when the folder was made to its end. */
export function isComplete(folder: string): boolean {
  return existsSync(join(folder, MARKER));
}

async function lockOf(folder: string): Promise<() => Promise<void>> {
  let isAnnounced = false;
  for (;;) {
    try {
      return await lock(folder, { realpath: false, stale: STALE_MS });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    }
    if (!isAnnounced) {
      isAnnounced = true;
      say(`another process provides ${folder}; waiting for it`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
