import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUARD, type RunningServer, startServer } from './child';
import { answers, freePort, isFree } from './ports';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-child-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Listens, and does something when somebody says something. */
const listening = (port: number, onData = '') =>
  `require('node:net').createServer((socket) => socket.on('error', () => {}).on('data', () => { ${onData} })).listen(${port}, '127.0.0.1');
   process.on('SIGTERM', () => process.exit(0));`;

function start(port: number, script = listening(port)): Promise<RunningServer> {
  return startServer({
    name: 'A server',
    command: [process.execPath, '-e', script],
    logFile: join(folder, 'log'),
    isReady: () => answers(port),
  });
}

test('a server is ready when it answers, and gone when it was stopped', async () => {
  const port = await freePort();
  const server = await start(port);
  expect(await isFree(port)).toBe(false);
  await server.stop();
  expect(await server.ended).toEqual({ wanted: true, how: 'exit code 0' });
  expect(await isFree(port)).toBe(true);
});

test('a server that is killed frees its port at once', async () => {
  const port = await freePort();
  const server = await start(port);
  await server.kill();
  await until(() => isFree(port));
});

test('a server that ends at once is reported with its last output', async () => {
  const port = await freePort();
  const broken = start(port, "console.error('the disk is full'); process.exit(3)");
  await expect(broken).rejects.toThrow(/A server ended at once \(exit code 3\)\.[\s\S]*the disk is full/);
});

test('a server that ends by itself is noticed', async () => {
  const port = await freePort();
  const server = await start(port, listening(port, 'process.exit(9)'));
  createConnection(port, '127.0.0.1')
    .on('error', () => undefined)
    .end('end');
  expect(await server.ended).toEqual({ wanted: false, how: 'exit code 9' });
});

test('servers end when the process that started them is killed', async () => {
  const port = await freePort();
  const pidFile = join(folder, 'pid');
  const parent = spawn(process.execPath, [
    '-e',
    `const child = require('node:child_process').spawn('/bin/sh', ['-c', ${JSON.stringify(GUARD)}, 'guard', process.execPath, '-e', ${JSON.stringify(listening(port))}], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
     require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(child.pid)); setInterval(() => {}, 1000);`,
  ]);
  await until(() => answers(port));
  expect(existsSync(pidFile)).toBe(true);
  parent.kill('SIGKILL');
  await until(() => isFree(port));
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not become so in a minute');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
