/** Ways to Temporal's development server: on PATH, downloaded by the SDK, or built by Go. */
import { chmod, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { withProgress } from '../say';
import { cached } from './cache';
import { goInstall } from './go-install';
import { firstThatWorks } from './options';
import { pins } from './pins';
import { mustReach } from './reachable';
import { onPath, run } from './run';

/** How Temporal is started. */
export interface TemporalRecipe {
  readonly label: string;
  readonly file: string;
}

/** Where the SDK downloads its servers from. */
export const SDK_DOWNLOADS = 'https://temporal.download/';

const MODULE = 'github.com/temporalio/cli/cmd/temporal';

/** @throws LaunchError when no way works */
export function provideTemporal(): Promise<TemporalRecipe> {
  return firstThatWorks('a Temporal server', 'TEMPORAL_ADDRESS', [
    {
      kind: 'path',
      name: 'temporal on PATH',
      remedy: "install Temporal's CLI, so that temporal is on PATH",
      provide: fromPath,
    },
    {
      kind: 'download',
      name: "download of Temporal's CLI by the SDK",
      remedy: 'open the way to the internet',
      provide: downloaded,
    },
    {
      kind: 'registry',
      name: `go install ${MODULE}@v${pins.temporalCli}`,
      remedy: 'install Go 1.24 or later',
      provide: builtByGo,
    },
  ]);
}

async function fromPath(): Promise<TemporalRecipe> {
  const file = onPath('temporal');
  if (file === undefined) throw new Error('there is no temporal on PATH');
  return { file, label: `${await versionOf(file)} (${file})` };
}

async function downloaded(): Promise<TemporalRecipe> {
  const folder = await cached(`temporal-sdk-${pins.temporalCli}`, async (draft) => {
    await mustReach(SDK_DOWNLOADS);
    await withProgress("downloading Temporal's CLI (once)", async () => {
      // The SDK downloads as a part of starting, so it is started once and ended at once.
      const executable = { type: 'cached-download', downloadDir: draft, version: `v${pins.temporalCli}` } as const;
      const started = await TestWorkflowEnvironment.createLocal({ server: { executable } });
      await started.teardown();
      await nameIt(draft, 'temporal');
    });
  });
  const file = join(folder, 'temporal');
  return { file, label: await versionOf(file) };
}

/** The one file of a download gets the name under which it is looked for. */
export async function nameIt(folder: string, name: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.startsWith('temporal'));
  const [only] = files;
  if (only === undefined || files.length !== 1) throw new Error('the download did not leave one file');
  await rename(join(folder, only), join(folder, name));
  await chmod(join(folder, name), 0o755);
}

async function builtByGo(): Promise<TemporalRecipe> {
  const tool = { name: "Temporal's CLI", module: MODULE, version: pins.temporalCli };
  const folder = await cached(`temporal-cli-${pins.temporalCli}`, (draft) => goInstall(tool, draft));
  const file = join(folder, 'temporal');
  return { file, label: `${await versionOf(file)}, built by Go` };
}

async function versionOf(file: string): Promise<string> {
  const output = await run(file, ['--version'], { timeoutMs: 20_000 });
  const server = /Server ([\d.]+)/.exec(output)?.[1];
  if (server === undefined) throw new Error(`${file} --version does not name a server: ${output.trim()}`);
  return `Temporal ${server}`;
}
