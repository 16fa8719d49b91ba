import { pauseAfter } from './backoff';
import { positionOf } from './delivery-position';
import { dueQueues, isGivenUp, isTooMuch, triedAnew, untilDue, withLeftBehind, withRetried } from './held-subjects';

const pace = { firstMs: 1_000, longestMs: 10_000, giveUpMs: 60_000 };
const at = (now: number) => ({ now, pace, random: () => 0.5 });
const events = (...ids: readonly string[]) => ids.map((id) => ({ source: 'land', id }));
const left = (subject: string, hasFailed: boolean, ...ids: readonly string[]) => ({
  subject,
  hasFailed,
  events: events(...ids),
});

test('pauses double up to the longest, each with jitter of a fifth', () => {
  const pauses = [1, 2, 3, 4, 5, 60].map((failures) => pauseAfter(failures, pace, 0.5));
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect([pauseAfter(1, pace, 0), pauseAfter(1, pace, 1)]).toEqual([800, 1_200]);
});

test('what fails is held with what comes after it, and waits longer after each failure', () => {
  const first = withLeftBehind([], [left('a', true, '1', '2')], at(0));
  expect(first).toMatchObject([{ subject: 'a', failures: 1, failingSince: 0, retryAt: 1_000 }]);
  const more = withLeftBehind(first, [left('a', false, '3'), left('b', false, '9')], at(500));
  expect(more.map(({ subject, events: its, retryAt }) => [subject, its.length, retryAt])).toEqual([
    ['a', 3, 1_000],
    ['b', 1, 500],
  ]);
  expect(dueQueues(more, 500).map(({ subject }) => subject)).toEqual(['b']);
  expect([untilDue(more, 200), untilDue(more, 600), untilDue([], 0)]).toEqual([300, 0, undefined]);
  const failed = withRetried(more, [{ subject: 'a', done: 0, hasFailed: true }], at(1_000));
  expect(failed[0]).toMatchObject({ failures: 2, failingSince: 0, retryAt: 3_000 });
});

test('what was delivered is gone, and what follows it begins anew', () => {
  const held = withLeftBehind([], [left('a', true, '1', '2'), left('b', true, '9')], at(0));
  const results = [
    { subject: 'a', done: 1, hasFailed: true },
    { subject: 'b', done: 1, hasFailed: false },
  ];
  const after = withRetried(held, results, at(5_000));
  expect(after).toEqual([{ subject: 'a', events: events('2'), failures: 1, failingSince: 5_000, retryAt: 6_000 }]);
});

test('a delivery is given up by the time that its first event has failed for', () => {
  const held = withLeftBehind([], [left('a', true, '1')], at(0));
  expect([isGivenUp(held, at(59_999)), isGivenUp(held, at(60_000))]).toEqual([false, true]);
  expect(triedAnew(held, 70_000)).toEqual([{ subject: 'a', events: events('1'), failures: 0, retryAt: 70_000 }]);
});

test('an endpoint holds 100 subjects, or 2,000 events', () => {
  const some = (subjects: number, each: number) =>
    Array.from({ length: subjects }, (_, i) => ({
      ...{ subject: `s${i}`, failures: 1, retryAt: 0 },
      events: events(...Array.from({ length: each }, (_, n) => `${n}`)),
    }));
  expect([some(100, 1), some(101, 1), some(2, 1_000), some(2, 1_001)].map(isTooMuch)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('a replay begins at its cursor with nothing held; a resumption tries what is held at once', () => {
  const held = withLeftBehind([], [left('a', true, '1')], at(0));
  const before = { cursor: 'c', startNumber: 1, activeSince: 1, held };
  const endpoint = { start: { cursor: 'c0', number: 1 }, activeSince: 1 };
  expect(positionOf(before, endpoint, 9)).toBe(before);
  expect(positionOf(before, { ...endpoint, activeSince: 4 }, 9)).toMatchObject({ cursor: 'c', held: [{ retryAt: 9 }] });
  const replayed = { start: { cursor: 'r', number: 2 }, activeSince: 5 };
  expect(positionOf(before, replayed, 9)).toEqual({ cursor: 'r', startNumber: 2, activeSince: 5, held: [] });
});
