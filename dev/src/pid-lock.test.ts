import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf, lock, tryLock } from '../pid-lock.cjs';
import { root } from './paths';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-lock-'));
  file = join(folder, 'deep', 'start.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a lock is held by one, says who, and leaves nothing when it is given back', () => {
  const unlock = tryLock(file, { about: 'this' });
  expect(unlock).toBeDefined();
  expect(tryLock(file)).toBeUndefined();
  expect(holderOf(file)).toMatchObject({ pid: process.pid, about: 'this' });
  unlock?.();
  expect(existsSync(file)).toBe(false);
  expect(holderOf(file)).toBeUndefined();
});

test('a lock whose holder was killed is free', async () => {
  const script = `require(${JSON.stringify(join(root, 'dev', 'pid-lock.cjs'))}).tryLock(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000)`;
  const holder = spawn(process.execPath, ['-e', script]);
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  expect(tryLock(file)).toBeUndefined();
  const gone = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGKILL');
  await gone;
  const unlock = tryLock(file);
  expect(unlock).toBeDefined();
  unlock?.();
});

test('a process id that was given to another process does not hold the lock', () => {
  tryLock(file)?.();
  writeFileSync(file, JSON.stringify({ pid: process.ppid, began: '1' }));
  expect(tryLock(file)).toBeDefined();
});

test('a broken lock file holds nothing', () => {
  tryLock(file)?.();
  writeFileSync(file, '{"pid":');
  expect(tryLock(file)).toBeDefined();
});

test('a waiting process learns the holder, and gets the lock', async () => {
  const unlock = tryLock(file);
  const holders: number[] = [];
  const waiting = lock(file, ({ pid }) => holders.push(pid));
  setTimeout(() => unlock?.(), 300);
  (await waiting)();
  expect(holders).toEqual([process.pid]);
});
