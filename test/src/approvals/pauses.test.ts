/**
 * What pauses do to the due moment of a step, against the calendar of the model: the days that count are told one by
 * one.
 */
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { resume, suspend } from '@kuaijin/workflow-approvals/testing/acts';
import { accept, allowed, CASE_ID, officer, submittedCase } from '@kuaijin/workflow-approvals/testing/sample';
import { after, DAY_MS, dayOf, isWorked } from './model/calendar/days';

const A = `${CASE_ID}/A`;
const by = officer('NR');
const PROMISE = 8;
const HOUR_MS = 3_600_000;
const at = (text: string): number => Date.parse(`${text}+08:00`);

interface Pause {
  readonly since: number;
  readonly until: number;
}

/** A step that was accepted and paused. */
function paused(accepted: number, pauses: readonly Pause[]): CaseState {
  const begun = allowed(submittedCase({}, accepted), accept(A, by), accepted);
  return pauses.reduce((state, { since, until }, i) => {
    const standing = allowed(state, suspend(A, by, { key: `s${i}`, limitWorkingDays: 120 }), since);
    return allowed(standing, resume(A, by, `r${i}`), until);
  }, begun);
}

/** The end of the last of so many working days after the acceptance, those left out of which a pause took the end. */
function due(accepted: number, pauses: readonly Pause[]): number {
  let day = dayOf(accepted);
  for (let counted = 0; counted < PROMISE; ) {
    day += 1;
    const stands = pauses.some(({ since, until }) => dayOf(since) < day && day <= dayOf(until));
    if (isWorked(day) && !stands) counted += 1;
  }
  return after(day);
}

const dueOf = (state: CaseState) => state.steps[A]?.clock?.dueAt;

test.each<[string, string, readonly (readonly [string, string])[]]>([
  ['within a day', '2026-03-02T09:00', [['2026-03-03T09:00', '2026-03-03T17:00']]],
  ['over midnight', '2026-03-02T09:00', [['2026-03-03T23:59', '2026-03-04T00:01']]],
  ['over a weekend', '2026-03-02T09:00', [['2026-03-06T15:00', '2026-03-09T09:00']]],
  ['that begins and ends on a weekend', '2026-03-02T09:00', [['2026-03-07T10:00', '2026-03-08T10:00']]],
  ['over a holiday with shifted days', '2026-09-28T09:00', [['2026-09-30T16:00', '2026-10-10T10:00']]],
  ['that ends on a shifted day', '2026-02-11T09:00', [['2026-02-12T09:00', '2026-02-14T09:00']]],
  [
    'of which there are three',
    '2026-04-28T09:00',
    [
      ['2026-04-29T09:00', '2026-04-30T09:00'],
      ['2026-05-02T09:00', '2026-05-06T09:00'],
      ['2026-05-07T23:00', '2026-05-09T01:00'],
    ],
  ],
])('a pause %s takes the days that end in it', (_name, accepted, spans) => {
  const pauses = spans.map(([since, until]) => ({ since: at(since), until: at(until) }));
  expect(dueOf(paused(at(accepted), pauses))).toBe(due(at(accepted), pauses));
});

test('pauses of every length from every day of five years, by the published notices', () => {
  const differing: string[] = [];
  const last = dayOf(at('2026-10-01T00:00'));
  for (let day = dayOf(at('2022-01-05T00:00')), n = 0; day < last; day += 3, n += 1) {
    const accepted = day * DAY_MS + (n % 24) * HOUR_MS;
    const since = accepted + (1 + (n % 3)) * DAY_MS + (n % 7) * HOUR_MS;
    const until = since + ((n * 13) % 30) * DAY_MS + (n % 11) * HOUR_MS;
    const second = { since: until + 5 * HOUR_MS, until: until + 29 * HOUR_MS };
    const pauses = [{ since, until }, second];
    if (dueOf(paused(accepted, pauses)) !== due(accepted, pauses)) differing.push(new Date(accepted).toISOString());
  }
  expect(differing).toEqual([]);
});
