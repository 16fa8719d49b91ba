/** `npm start` as a person meets it: a process, its words, its exit code and what it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort } from '@kuaijin/dev/servers/ports';
import { loadConfig } from '@kuaijin/kit/config';
import { clientOf } from '../harness/client';
import { waitFor } from '../harness/wait';

const root = join(__dirname, '..', '..', '..');

let data: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kuaijin-launcher-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
  rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});

interface Launched {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
}

function launch(command: string | readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Launched {
  const own = { KUAIJIN_ENV: undefined, KUAIJIN_DATA_DIR: data, KUAIJIN_PORT: '0' };
  return run([join(root, 'dev', 'bootstrap.cjs'), ...[command].flat()], { ...own, ...env });
}

function run(command: readonly string[], env: Readonly<Record<string, string | undefined>>): Launched {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, printed: () => printed, ended };
}

/** Everything embedded, whatever servers the run of the tests uses. */
const embedded = { MONGODB_URI: undefined, TEMPORAL_ADDRESS: undefined };

test('a start seeds an empty store and answers; a second one says why not; its end leaves nothing behind', async () => {
  const first = launch('start', embedded);
  await waitFor(
    'the start',
    () => {
      if (first.child.exitCode !== null) throw new Error(`it ended:\n${first.printed()}`);
      return first.printed().includes('Ctrl-C ends it');
    },
    110_000,
  );
  const url = /^Kuaijin is ready: (http:\S+\/graphql)$/m.exec(first.printed())?.[1] ?? '';
  const { ask, token } = clientOf(url, loadConfig({ KUAIJIN_ENV: 'development' }));
  const counted = await ask(
    '{ projects(first: 1) { total { value isExact } } }',
    {},
    await token('STATISTICIAN', { subject: 'officer-330800-STAT-statistician' }),
  );
  // Quzhou's share of the 51 records: an officer sees his own region.
  expect(counted).toEqual({ projects: { total: { value: 24, isExact: true } } });

  const second = launch('start', embedded);
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(`Kuaijin runs in this folder already: ${url} (process ${first.child.pid})`);

  const ports = [...first.printed().matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
  expect(ports.length).toBeGreaterThan(9);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(await Promise.all(ports.map((port) => answers(port)))).toEqual(ports.map(() => false));
  expect(readdirSync(data).filter((name) => name.includes('lock') || name.endsWith('.json'))).toEqual([]);

  const third = launch('verify', embedded);
  expect(await third.ended).toBe(0);
  expect(third.printed()).toMatch(/\d+ journals with \d+ entries, all in order/);
}, 240_000);

test('a MONGODB_URI where nothing answers is one message that says what to do', async () => {
  const port = await freePort();
  const start = launch('start', { MONGODB_URI: `mongodb://127.0.0.1:${port}/` });
  expect(await start.ended).toBe(1);
  expect(start.printed()).toContain('MONGODB_URI is set, but no MongoDB answers there');
  expect(start.printed()).toContain('unset MONGODB_URI to use the embedded one');
  expect(start.printed()).not.toMatch(/\n\s+at /);
});

test('a MONGODB_URI that is no address is told before anything starts', async () => {
  const start = launch('start', { MONGODB_URI: 'localhost' });
  expect(await start.ended).toBe(1);
  expect(start.printed()).toContain('MONGODB_URI');
  expect(existsSync(join(data, 'data'))).toBe(false);
});

test('a port in use is told with the way out', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  try {
    const start = launch('start', { KUAIJIN_PORT: String(port) });
    expect(await start.ended).toBe(1);
    expect(start.printed()).toContain(`Port ${port} is in use by another program`);
    expect(start.printed()).toContain('KUAIJIN_PORT=');
  } finally {
    server.close();
  }
});

test('a machine without Java and Go is told what was tried and what to install', async () => {
  const start = launch('start', { ...embedded, PATH: '/nowhere', KUAIJIN_SERVERS: 'registry' });
  expect(await start.ended).toBe(1);
  expect(start.printed()).toContain('there is no java on PATH');
  expect(start.printed()).toContain('install a JDK 17 or later and Maven');
  expect(start.printed()).toContain('set MONGODB_URI');
});

test('a service that is started alone is in production, and says everything that it lacks', async () => {
  const start = run([join(root, 'services', 'land', 'dist', 'index.js')], { ...embedded, KUAIJIN_ENV: undefined });
  expect(await start.ended).toBe(1);
  for (const name of ['MONGODB_URI', 'TEMPORAL_ADDRESS', 'KUAIJIN_IDENTITY_PUBLIC_KEY', 'KUAIJIN_ENV=development']) {
    expect(start.printed()).toContain(name);
  }
  expect(start.printed()).not.toMatch(/\n\s+at /);
});

test('a command that does not exist is told with the nearest and those that do', async () => {
  const start = launch('stat');
  expect(await start.ended).toBe(1);
  expect(start.printed()).toContain('there is no command stat, the nearest is start; there are start, test,');
});

test.each([
  [['start'], "Unknown option '--bogus'"],
  [['test'], 'Unrecognized option "bogus"'],
  [['bench', 'read'], "Unknown option '--bogus'"],
  [['soak', 'saga'], "Unknown option '--bogus'"],
])('%p refuses an option that there is not, and starts nothing', async (command, message) => {
  const refused = launch([...command, '--bogus']);
  expect(await refused.ended).toBe(1);
  expect(refused.printed()).toContain(message);
  expect(readdirSync(data)).toEqual([]);
});

test('the help of what is measured names its options', async () => {
  const help = launch(['bench', 'read', '--help']);
  expect(await help.ended).toBe(0);
  expect(help.printed()).toContain('what reading costs the store');
  expect(help.printed()).toContain('--quiet NUMBER');
});
