/** Where the files of a deployment lie. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths';

export const deployFolder = join(root, 'deploy');
export const chartFolder = join(deployFolder, 'chart');

/** Values that the chart is shipped with: their name, and the files that are given in order. */
export function shippedValues(): readonly { readonly name: string; readonly files: readonly string[] }[] {
  const folder = join(chartFolder, 'values');
  const shipped = readdirSync(folder)
    .sort()
    .map((file) => ({ name: file.replace(/\.yaml$/, ''), files: [join(folder, file)] }));
  return [{ name: 'defaults', files: [] }, ...shipped];
}
