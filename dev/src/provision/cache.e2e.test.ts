import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached, isComplete } from './cache';

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'kuaijin-cache-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const makeServer = async (folder: string) => writeFileSync(join(folder, 'server'), 'binary');

test('a server is made once and found afterwards', async () => {
  let made = 0;
  const make = async (folder: string) => {
    made += 1;
    await makeServer(folder);
  };
  const first = await cached('server-1', make, base);
  const second = await cached('server-1', make, base);
  expect(second).toBe(first);
  expect(made).toBe(1);
  expect(readFileSync(join(first, 'server'), 'utf8')).toBe('binary');
});

test('two who want it at once make it once', async () => {
  let made = 0;
  const make = async (folder: string) => {
    made += 1;
    await new Promise((resolve) => setImmediate(resolve));
    await makeServer(folder);
  };
  const folders = await Promise.all([cached('server-1', make, base), cached('server-1', make, base)]);
  expect(new Set(folders).size).toBe(1);
  expect(made).toBe(1);
});

test('an installation that fails leaves nothing behind and is tried again', async () => {
  const broken = cached('server-1', async () => Promise.reject(new Error('no network')), base);
  await expect(broken).rejects.toThrow('no network');
  expect(readdirSync(base)).toEqual([]);
  expect(isComplete(await cached('server-1', makeServer, base))).toBe(true);
});

test('an installation that was broken off is made anew', async () => {
  mkdirSync(join(base, 'server-1'));
  writeFileSync(join(base, 'server-1', 'server'), 'half a bin');
  mkdirSync(join(base, 'server-1.part'));
  writeFileSync(join(base, 'server-1.part', 'rubbish'), '');
  const folder = await cached('server-1', makeServer, base);
  expect(readFileSync(join(folder, 'server'), 'utf8')).toBe('binary');
  expect(existsSync(join(folder, 'rubbish'))).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  const lockfile = require.resolve('proper-lockfile');
  const holder = spawn(process.execPath, [
    '-e',
    `require(${JSON.stringify(lockfile)}).lock(${JSON.stringify(join(base, 'server-1'))}, { realpath: false }).then(() => console.log('held')); setInterval(() => {}, 1000);`,
  ]);
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  const gone = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGKILL');
  await gone;
  expect(isComplete(await cached('server-1', makeServer, base))).toBe(true);
});
