import { Turns } from './turns';

const EVERY_MS = 60;

test('the first comes at once, and all who come soon after it share the next moment', async () => {
  const turns = new Turns(EVERY_MS, new AbortController().signal);
  const begun = performance.now();
  await turns.next();
  const first = performance.now() - begun;
  const moments = await Promise.all(
    Array.from({ length: 5 }, async () => {
      await turns.next();
      return performance.now() - begun;
    }),
  );
  expect(first).toBeLessThan(EVERY_MS / 2);
  // A timer may ring a moment early.
  for (const moment of moments) expect(moment).toBeGreaterThan(EVERY_MS - 5);
  expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(EVERY_MS);
});

test('nobody waits any longer when the signal comes', async () => {
  const stopping = new AbortController();
  const turns = new Turns(60_000, stopping.signal);
  await turns.next();
  const waiting = turns.next();
  stopping.abort();
  await waiting;
});
