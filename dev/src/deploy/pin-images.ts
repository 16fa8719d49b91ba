/** `npm run deploy:pin`: every image by its digest, so that a deployment tomorrow runs what one today does. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Given } from '../command-line/shape';
import { run } from '../provision/run';
import { say } from '../say';
import { deployFolder } from './chart-files';

const ASK_MS = 30_000;

/** @throws Error with the answer of the registry, or that there is no docker */
export async function pinImages(_given: Given): Promise<number> {
  const images: Record<string, string> = JSON.parse(await readFile(join(deployFolder, 'images.json'), 'utf8'));
  const lines: string[] = [];
  for (const [name, image] of Object.entries(images)) {
    const wanted = ['buildx', 'imagetools', 'inspect', image, '--format', '{{.Manifest.Digest}}'];
    const digest = (await run('docker', wanted, { timeoutMs: ASK_MS })).trim();
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new Error(`${image}: the registry answered ${digest}`);
    lines.push(`${name}=${image}@${digest}`);
    say(`${image} is ${digest}`);
  }
  await writeFile(join(deployFolder, '.env'), `${lines.join('\n')}\n`);
  return 0;
}
