import { FIRST_EDITION } from '../case/edition';
import type { CaseState } from '../case/state';
import { resume, suspend } from '../testing/acts';
import { accept, allowed, CASE_ID, officer, SUBMITTED_AT, submittedCase } from '../testing/sample';

const SECONDS_PER_DAY = 60;
const DAY_MS = SECONDS_PER_DAY * 1_000;
const step = (code: string): string => `${CASE_ID}/${code}`;
const by = officer('NR');

const clockOf = (state: CaseState) => state.steps[step('A')]?.clock;

/** An accepted step under the accelerated clock. */
const accelerated = (): CaseState =>
  allowed(submittedCase({ secondsPerWorkingDay: SECONDS_PER_DAY }), accept(step('A'), by));

/** The case after pauses that begin so long after its submission and last so long. */
function paused(state: CaseState, pauses: readonly (readonly [after: number, lasts: number])[]): CaseState {
  return pauses.reduce((now, [after, lasts], i) => {
    const since = SUBMITTED_AT + after;
    return allowed(
      allowed(now, suspend(step('A'), by, { key: `s${i}` }), since),
      resume(step('A'), by, `r${i}`),
      since + lasts,
    );
  }, state);
}

describe('a pause under the accelerated clock', () => {
  test('five pauses shorter than a day move due by what they lasted together', () => {
    const before = accelerated();
    const third = DAY_MS * 0.3;
    const after = paused(
      before,
      [1, 2, 3, 4, 5].map((n) => [n * DAY_MS, third] as const),
    );
    expect(clockOf(after)?.dueAt).toBe((clockOf(before)?.dueAt ?? 0) + 5 * third);
    expect(clockOf(after)?.statutoryDueAt).toBe((clockOf(before)?.statutoryDueAt ?? 0) + 5 * third);
    expect(clockOf(after)?.dueRevision).toBe(6);
  });

  test('leaves after it what was left before it', () => {
    const before = accelerated();
    const [since, lasts] = [1.25 * DAY_MS, 2.5 * DAY_MS];
    const after = paused(before, [[since, lasts]]);
    const leftBefore = (clockOf(before)?.dueAt ?? 0) - (SUBMITTED_AT + since);
    expect((clockOf(after)?.dueAt ?? 0) - (SUBMITTED_AT + since + lasts)).toBe(leftBefore);
  });

  test('for a special procedure lasts no longer than its own limit', () => {
    const before = accelerated();
    const suspended = allowed(before, suspend(step('A'), by, { limitWorkingDays: 1 }), SUBMITTED_AT + DAY_MS);
    const after = allowed(suspended, resume(step('A'), by), SUBMITTED_AT + 3.5 * DAY_MS);
    expect(clockOf(after)?.dueAt).toBe((clockOf(before)?.dueAt ?? 0) + DAY_MS);
  });

  test('counts whole days in a case of the first edition, as it did', () => {
    const { edition: _edition, ...first } = accelerated();
    for (const before of [first, { ...first, edition: FIRST_EDITION }]) {
      const after = paused(before, [
        [DAY_MS, DAY_MS * 0.9],
        [3 * DAY_MS, DAY_MS * 1.5],
      ]);
      expect(clockOf(after)?.dueAt).toBe((clockOf(before)?.dueAt ?? 0) + DAY_MS);
    }
  });
});
