/** Ways to a browser for the tests of the console: named, found, or of Debian. */
import { accessSync, constants } from 'node:fs';
import { withProgress } from '../say';
import { firstThatWorks } from './options';
import { onPath, run } from './run';

/** Browsers that Playwright's protocol drives, as machines name them. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
/** With fonts, or Chinese is drawn as boxes. */
const packages = ['chromium', 'fonts-noto-cjk'];
const INSTALL_MS = 10 * 60_000;

/**
 * Path of a browser. `KUAIJIN_CHROMIUM` names one.
 * @throws LaunchError that lists what was tried
 */
export function provideBrowser(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const named = env['KUAIJIN_CHROMIUM'];
  return firstThatWorks(
    'a browser',
    'KUAIJIN_CHROMIUM',
    [
      {
        kind: 'path',
        name: named ? `KUAIJIN_CHROMIUM=${named}` : `${names.join(', ')} on PATH`,
        remedy: 'install Chromium, Chrome or Edge',
        provide: async () => (named ? executable(named) : found(env)),
      },
      {
        kind: 'registry',
        name: `Debian's ${packages.join(' and ')}`,
        remedy: `run as root: apt-get install ${packages.join(' ')}`,
        provide: () => ofDebian(env),
      },
    ],
    '',
  );
}

function executable(path: string): string {
  accessSync(path, constants.X_OK);
  return path;
}

function found(env: NodeJS.ProcessEnv): string {
  const path = names.map((name) => onPath(name, env)).find((one) => one !== undefined);
  if (path === undefined) throw new Error('none of them is there');
  return path;
}

async function ofDebian(env: NodeJS.ProcessEnv): Promise<string> {
  if (process.getuid?.() !== 0) throw new Error('only root may install packages');
  await withProgress('installing a browser (once)', async () => {
    const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: INSTALL_MS };
    await run('apt-get', ['update'], quiet);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  });
  return found(env);
}
