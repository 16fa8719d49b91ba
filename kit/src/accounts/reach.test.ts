import { Reach, type Waiting } from './reach';

const now = Date.parse('2026-03-02T01:00:00Z');
const at = (secondsAgo: number) => new Date(now - secondsAgo * 1_000);
/** Those who are notified of 7 by their place, what is left, and whether a turn lasts. */
const notified = (available: bigint, ...waiting: Waiting[]) => {
  const reach = new Reach({ available, seq: 7, now, turnMs: 30_000 });
  const who = waiting.flatMap((one, i) => (reach.isNotified(one) ? [i] : []));
  return { who, left: reach.left, isOpen: reach.isOpen };
};
const waits = (amount: bigint): Waiting => ({ amount, notifiedOf: 0 });

test.each<[string, bigint, Waiting[], ReturnType<typeof notified>]>([
  ['in order, as far as it reaches', 10n, [waits(4n), waits(5n), waits(3n)], { who: [0, 1], left: 1n, isOpen: true }],
  ['nobody where nothing is there', 0n, [waits(1n)], { who: [], left: 0n, isOpen: false }],
  ['past one that does not fit', 10n, [waits(11n), waits(10n)], { who: [1], left: 0n, isOpen: true }],
  ['exactly what there is', 10n, [waits(10n), waits(1n)], { who: [0], left: 0n, isOpen: true }],
  [
    'not again of the same, and nobody instead while its turn lasts',
    10n,
    [{ amount: 6n, notifiedOf: 7, notifiedAt: at(29) }, waits(5n), waits(4n)],
    { who: [2], left: 0n, isOpen: true },
  ],
  [
    'those behind, once a turn passed without a use',
    10n,
    [{ amount: 6n, notifiedOf: 7, notifiedAt: at(30) }, waits(5n)],
    { who: [1], left: 5n, isOpen: true },
  ],
  [
    'again of what is new',
    10n,
    [{ amount: 6n, notifiedOf: 6, notifiedAt: at(1) }],
    { who: [0], left: 4n, isOpen: true },
  ],
  [
    'who wants an unknown amount, whatever there is',
    0n,
    [waits(0n), { amount: 0n, notifiedOf: 7, notifiedAt: at(1) }],
    { who: [0], left: 0n, isOpen: false },
  ],
])('notified is %s', (_what, available, waiting, expected) => {
  expect(notified(available, ...waiting)).toEqual(expected);
});
