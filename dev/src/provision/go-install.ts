/** Builds a tool by Go from its module, and leaves nothing but the tool. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withProgress } from '../say';
import { onPath, run } from './run';

export interface GoTool {
  /** As progress names it. */
  readonly name: string;
  /** Path of the package of its main. */
  readonly module: string;
  readonly version: string;
}

/**
 * Go's caches of a build take gigabytes, so they live in a folder that is removed after it.
 * @param folder where the tool is put
 * @throws Error where there is no Go, or it fails
 */
export async function goInstall({ name, module, version }: GoTool, folder: string): Promise<void> {
  const go = onPath('go');
  if (go === undefined) throw new Error('there is no go on PATH');
  const scratch = await mkdtemp(join(tmpdir(), 'kuaijin-go-'));
  // Also when somebody loses patience.
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    await mkdir(join(scratch, 'tmp'));
    await withProgress(`building ${name} ${version} with Go (once, two to four minutes)`, () =>
      run(go, ['install', '-trimpath', '-ldflags', '-s -w', `${module}@v${version}`], {
        cwd: scratch,
        env: {
          ...process.env,
          GOPATH: join(scratch, 'path'),
          GOMODCACHE: join(scratch, 'path', 'pkg', 'mod'),
          GOCACHE: join(scratch, 'cache'),
          GOTMPDIR: join(scratch, 'tmp'),
          GOBIN: folder,
          GOFLAGS: `${process.env['GOFLAGS'] ?? ''} -modcacherw`.trim(),
          GOWORK: 'off',
        },
      }),
    );
  } finally {
    process.off('exit', clear);
    await rm(scratch, { recursive: true, force: true });
  }
}
