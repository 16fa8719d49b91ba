import { setTimeout as sleep } from 'node:timers/promises';
import { Turns } from './turns';

const EVERY_MS = 60;
const nothing = async () => undefined;

test('the first comes at once, and all who come soon after it share the next moment', async () => {
  const turns = new Turns(EVERY_MS, new AbortController().signal);
  const begun = performance.now();
  await turns.take(nothing);
  const first = performance.now() - begun;
  const moments = await Promise.all(Array.from({ length: 5 }, () => turns.take(async () => performance.now() - begun)));
  expect(first).toBeLessThan(EVERY_MS / 2);
  // A timer may ring a moment early.
  for (const moment of moments) expect(moment).toBeGreaterThan(EVERY_MS - 5);
  expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(EVERY_MS);
});

test('work that took long is followed by a rest as long, whether it was done or failed', async () => {
  const turns = new Turns(1, new AbortController().signal);
  const begun = performance.now();
  const failing = async () => {
    await sleep(EVERY_MS);
    throw new Error('not now');
  };
  await expect(turns.take(failing)).rejects.toThrow('not now');
  await turns.take(nothing);
  expect(performance.now() - begun).toBeGreaterThan(2 * EVERY_MS - 10);
});

test('nobody waits any longer when the signal comes', async () => {
  const stopping = new AbortController();
  const turns = new Turns(60_000, stopping.signal);
  await turns.take(nothing);
  const waiting = turns.take(nothing);
  stopping.abort();
  await waiting;
});

test('after a quiet while the first may wait for those who come with it, and for no longer when the signal comes', async () => {
  const stopping = new AbortController();
  const turns = new Turns(60_000, stopping.signal, EVERY_MS);
  const begun = performance.now();
  const moment = async () => performance.now() - begun;
  const first = turns.take(moment);
  await sleep(EVERY_MS / 3);
  const moments = await Promise.all([first, turns.take(moment)]);
  for (const one of moments) expect(one).toBeGreaterThan(EVERY_MS - 5);
  expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(EVERY_MS);
  const waiting = turns.take(nothing);
  stopping.abort();
  await waiting;
});
