/** Where things lie: the checkout, its data, and the user's cache of embedded servers. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(__dirname, '..', '..');

/**
 * Data of this checkout, or of the folder that KUAIJIN_DATA_DIR names; survives restarts, cleared by `npm run reset`.
 */
export const dataFolder = resolve(root, process.env['KUAIJIN_DATA_DIR'] || '.kuaijin');

/** Servers that were downloaded or built, shared by all checkouts of the user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'kuaijin');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kuaijin');
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kuaijin');
}
