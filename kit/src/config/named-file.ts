/** Files that settings name. */
import { readFile } from 'node:fs/promises';
import { KuaijinError } from '../errors/errors';

/**
 * What stands in the file that a setting names.
 * @throws KuaijinError CONFIG_INVALID, which names the setting, for one that cannot be read
 */
export async function readNamedFile(setting: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new KuaijinError('CONFIG_INVALID', {
      path: [setting],
      expected: 'a file that can be read',
      received: file,
      cause,
    });
  }
}
