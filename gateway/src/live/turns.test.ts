import { Turns } from './turns';

test('no more than so many work at a time, and whoever waits comes in order, also behind one that fails', async () => {
  const turns = new Turns(2);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const working = [0, 1, 2, 3, 4].map((n) =>
    turns.run(async () => {
      begun.push(n);
      await new Promise<void>((resolve, reject) => ends.push(n === 1 ? () => reject(new Error('failed')) : resolve));
      return n;
    }),
  );
  const outcomes = Promise.allSettled(working);
  for (let ended = 0; ended < 5; ended += 1) {
    expect(begun).toEqual([0, 1, 2, 3, 4].slice(0, ended + 2));
    ends[ended]?.();
    await working[ended]?.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await outcomes).map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true]);
  expect(await turns.run(async () => 'again')).toBe('again');
});
