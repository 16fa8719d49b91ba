import { endOf } from '@kuaijin/kit/working-days';
import { proposeSubmit } from '../acts/application/submit';
import type { OperationCommand } from '../acts/propose';
import type { CaseCalendar } from '../case/calendars';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { draft } from '../case/draft';
import type { CaseState, StepState } from '../case/state';
import { extend, requestCorrection, resubmit, resume, suspend } from '../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  play,
  submitCommand,
  submittedCase,
  withdraw,
} from '../testing/sample';
import { rule, tolerate } from '../testing/tolerance';
import { deemedAcceptanceAt, stepLight } from './clock';
import { moments } from './moments';
import { adoption } from './recount';
import { caseClock, stageClock } from './spans';

/** Off on 1 January and from 4 to 8 January 2027, worked on Sunday the 10th. */
const calendar: CaseCalendar = {
  edition: 1,
  version: 'mainland-2027-1',
  documentNumber: '国办发明电〔2026〕9号',
  years: [
    {
      year: 2027,
      holidays: ['2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08'],
      shifted: ['2027-01-10'],
    },
  ],
};
const china = (text: string) => Date.parse(`${text}:00+08:00`);
const day = (at: number | null | undefined) =>
  at === null || at === undefined ? at : new Date(at + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
const due = (date: string) => endOf(date).getTime();

/** Submitted on Monday 14 December 2026. */
const SUBMITTED = china('2026-12-14T10:00');
const catalogueWith = (more: Partial<ItemSnapshot>) =>
  catalogueOf([item('A', { departmentCode: 'NR', ...more }), item('B', { departmentCode: 'DRC', materials: [] })]);
const A = `${CASE_ID}/A`;
const nr = officer('NR');
const head = officer('NR', 'HEAD');

const at = (state: CaseState, command: OperationCommand, when: number): CaseState => allowed(state, command, when);
const stepOf = (state: CaseState, id = A): StepState => {
  const step = state.steps[id];
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};
const fresh = (more: Partial<ItemSnapshot> = {}) => submittedCase({ catalogue: catalogueWith(more) }, SUBMITTED);
const adopted = (state: CaseState, when: number, which = calendar) => play(state, adoption(state, which), when);
const PUBLISHED = china('2026-12-25T09:00');
const accepted = (more: Partial<ItemSnapshot> = {}) => at(fresh(more), accept(A, nr), china('2026-12-15T09:00'));
const limits = (state: CaseState) => {
  const { clock } = stepOf(state);
  return [day(clock?.dueAt), day(clock?.statutoryDueAt), clock?.isProvisional, clock?.dueRevision];
};

describe('a calendar that is published while a case runs', () => {
  test.each<[string, Partial<ItemSnapshot>, unknown[], unknown[]]>([
    // From 15 December 12 days to the end of the year; without a notice 1 January counts as the Friday that it is.
    [
      'moves promised and statutory limits side by side',
      { promisedWorkingDays: 15, statutoryWorkingDays: 20 },
      ['2027-01-05', '2027-01-12', true, 1],
      ['2027-01-12', '2027-01-19', false, 2],
    ],
    [
      'leaves alone what ends in the year that was known',
      { promisedWorkingDays: 8, statutoryWorkingDays: 10 },
      ['2026-12-25', '2026-12-29', false, 1],
      ['2026-12-25', '2026-12-29', false, 1],
    ],
    [
      'moves one limit and not the other',
      { promisedWorkingDays: 8, statutoryWorkingDays: 20 },
      ['2026-12-25', '2027-01-12', true, 1],
      ['2026-12-25', '2027-01-19', false, 2],
    ],
  ])('%s', (_name, more, before, after) => {
    const state = accepted(more);
    expect(limits(state)).toEqual(before);
    expect(limits(adopted(state, PUBLISHED))).toEqual(after);
  });

  test('leaves calendar days as they are, but counts the working days of an extension at their end again', () => {
    const { promisedWorkingDays: _none, statutoryWorkingDays: _law, ...rest } = item('A');
    const plain = { ...rest, departmentCode: 'NR', promisedCalendarDays: 20, statutoryCalendarDays: 60 };
    const state = play(
      undefined,
      (() => {
        const command = submitCommand({ catalogue: catalogueOf([plain]) });
        const facts = {
          caseId: CASE_ID,
          project: { id: 'project-1', name: '样例', regionId: 'region-330800', ownerId: 'organisation-1' },
          departments: { NR: 'department-330800-NR', DRC: 'department-330800-DRC' },
        };
        const proposed = proposeSubmit(undefined, command, facts);
        if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
        return proposed;
      })(),
      SUBMITTED,
    );
    const running = at(state, accept(A, nr), china('2026-12-15T09:00'));
    expect(limits(adopted(running, PUBLISHED))).toEqual(['2027-01-04', '2027-02-13', false, 1]);
    const longer = at(running, extend(A, head, { workingDays: 2 }), china('2026-12-16T09:00'));
    expect(limits(longer)).toEqual(['2027-01-06', '2027-02-16', true, 2]);
    expect(limits(adopted(longer, PUBLISHED)).slice(0, 1)).toEqual(['2027-01-11']);
  });

  test('counts pauses and extensions in, also a pause that ended before the year was published', () => {
    const more = { promisedWorkingDays: 15, statutoryWorkingDays: 20 };
    const paused = at(accepted(more), suspend(A, nr), china('2026-12-29T09:00'));
    const late = at(paused, resume(A, nr), china('2027-01-06T09:00'));
    // From 29 December to 6 January six days by the weekdays alone, of which only two were working days.
    expect(limits(late)).toEqual(['2027-01-13', '2027-01-20', true, 2]);
    expect(limits(adopted(late, china('2027-01-06T12:00')))).toEqual(['2027-01-14', '2027-01-21', false, 3]);
    const extended = at(accepted(more), extend(A, head), china('2026-12-16T09:00'));
    expect(limits(adopted(extended, PUBLISHED))).toEqual(['2027-01-26', '2027-02-02', false, 3]);
  });

  test('moves the end of a special procedure, and the clock goes on with the rest', () => {
    const more = { promisedWorkingDays: 15, statutoryWorkingDays: 20 };
    const paused = at(accepted(more), suspend(A, nr), china('2026-12-21T09:00'));
    const before = stepOf(paused).pause;
    const after = adopted(paused, PUBLISHED);
    const pause = stepOf(after).pause;
    expect(before?.kind === 'SPECIAL_PROCEDURE' ? day(before.dueAt) : undefined).toBe('2027-01-04');
    expect(pause?.kind === 'SPECIAL_PROCEDURE' ? day(pause.dueAt) : undefined).toBe('2027-01-11');
    expect(moments(after).find(({ kind }) => kind === 'pauseOver')?.at).toBe(due('2027-01-11'));
    const on = at(after, resume(A, nr), china('2027-01-12T00:00'));
    expect(limits(on).slice(0, 2)).toEqual(['2027-01-26', '2027-02-02']);
  });

  test('moves the day of a deemed acceptance', () => {
    const state = submittedCase({ catalogue: catalogueWith({}) }, china('2026-12-28T10:00'));
    const when = (of: CaseState) => day(moments(of).find(({ kind }) => kind === 'deemAcceptance')?.at);
    expect(when(state)).toBe('2027-01-04');
    const after = adopted(state, PUBLISHED);
    expect(when(after)).toBe('2027-01-11');
    expect(day(deemedAcceptanceAt(after, china('2026-12-28T10:00')))).toBe('2027-01-11');
  });

  test('rings again for a limit that moved, and turns the light green', () => {
    const state = accepted({ promisedWorkingDays: 20, statutoryWorkingDays: 25 });
    const rung = moments(state).find(({ kind }) => kind === 'rung');
    expect(day(rung?.at)).toBe('2027-01-05');
    const rang = play(
      state,
      [draft('clock.rung', 'rung', { stepId: A, rung: 'YELLOW', dueRevision: 1, moment: rung?.at ?? 0 })],
      rung?.at ?? 0,
    );
    const now = china('2027-01-06T09:00');
    expect(stepLight(rang, stepOf(rang), now)).toBe('YELLOW');
    const after = adopted(rang, now);
    expect(stepLight(after, stepOf(after), now)).toBe('GREEN');
    const next = moments(after).find(({ kind }) => kind === 'rung');
    expect(next).toMatchObject({ rung: 'YELLOW', dueRevision: 2 });
  });

  test('moves a rung behind a limit that stays', () => {
    const state = accepted({ promisedWorkingDays: 11, statutoryWorkingDays: 11 });
    const rang = (['YELLOW', 'RED', 'HEAD'] as const).reduce(
      (now, rung) =>
        play(
          now,
          [draft('clock.rung', rung, { stepId: A, rung, dueRevision: 1, moment: 0 })],
          china('2026-12-31T10:00'),
        ),
      state,
    );
    const next = (of: CaseState) => day(moments(of).find(({ kind }) => kind === 'rung')?.at);
    expect([day(stepOf(rang).clock?.dueAt), next(rang)]).toEqual(['2026-12-30', '2027-01-04']);
    const after = adopted(rang, china('2026-12-31T12:00'));
    expect([day(stepOf(after).clock?.dueAt), next(after)]).toEqual(['2026-12-30', '2027-01-11']);
  });

  test('moves the limits of stage and case', () => {
    const state = accepted();
    const spans = (of: CaseState) =>
      [caseClock(of), stageClock(of, '1')].map((span) => [day(span.dueAt), span.isProvisional]);
    expect(spans(state)).toEqual([
      ['2027-02-15', true],
      ['2027-01-11', true],
    ]);
    expect(spans(adopted(state, PUBLISHED))).toEqual([
      ['2027-02-22', false],
      ['2027-01-18', false],
    ]);
  });
});

describe('the entry', () => {
  const state = accepted({ promisedWorkingDays: 15, statutoryWorkingDays: 20 });

  test('names every limit that moved, from when to when', () => {
    expect(adoption(state, calendar)).toMatchObject([
      {
        key: '~calendar/1',
        data: {
          calendar,
          moved: [
            { stepId: A, limit: 'PROMISED', from: due('2027-01-05'), to: due('2027-01-12') },
            { stepId: A, limit: 'STATUTORY', from: due('2027-01-12'), to: due('2027-01-19') },
          ],
          provisional: [],
        },
      },
    ]);
  });

  test('comes once an edition, and never for an older one', () => {
    const after = adopted(state, PUBLISHED);
    expect(adoption(after, calendar)).toEqual([]);
    const second = { ...calendar, edition: 2, version: 'mainland-2027-2', years: [] };
    const back = adopted(after, PUBLISHED, second);
    expect(limits(back).slice(0, 2)).toEqual(['2027-01-05', '2027-01-12']);
    expect(adoption(back, calendar)).toEqual([]);
  });

  test('comes for no case that counts in seconds or is closed', () => {
    expect(adoption({ ...state, secondsPerWorkingDay: 2 }, calendar)).toEqual([]);
    const owner = { actorId: 'o', post: 'OWNER', organisationId: 'organisation-1' };
    expect(adoption(at(state, withdraw(owner), PUBLISHED), calendar)).toEqual([]);
    expect(adoption({ ...state, status: 'FAULTED' }, calendar)).toEqual([]);
  });

  test('touches neither a decision nor the version of a step whose limits stay', () => {
    const decided = at(state, decide(A, nr), china('2026-12-16T09:00'));
    const after = adopted(decided, PUBLISHED);
    expect(stepOf(after)).toEqual(stepOf(decided));
    expect(stepOf(adopted(state, PUBLISHED)).version).toBe(stepOf(state).version + 1);
  });

  test('leaves provisional what lies behind the year that was published', () => {
    const long = accepted({ promisedWorkingDays: 300, statutoryWorkingDays: 310 });
    const after = adopted(long, PUBLISHED);
    expect(limits(after)[2]).toBe(true);
    expect(adoption(long, calendar)).toMatchObject([{ data: { provisional: [A] } }]);
  });
});

test('what is accepted after that is counted with the calendar at once, and so is a case that begins with it', () => {
  const later = at(adopted(fresh({ promisedWorkingDays: 15 }), PUBLISHED), accept(A, nr), china('2026-12-15T09:00'));
  expect(limits(later).slice(0, 1)).toEqual(['2027-01-12']);
  const born = submittedCase({ catalogue: catalogueWith({ promisedWorkingDays: 15 }), calendar }, SUBMITTED);
  expect(born).toMatchObject({ calendarVersion: 'mainland-2027-1', calendar });
  expect(limits(at(born, accept(A, nr), china('2026-12-15T09:00')))).toEqual(['2027-01-12', '2027-01-19', false, 1]);
});

test('papers that come in after New Year restart the five days by the calendar of then', () => {
  const asked = at(fresh(), requestCorrection(A, nr, { materialCodes: [] }), china('2026-12-15T09:00'));
  const back = at(adopted(asked, PUBLISHED), resubmit(A), china('2026-12-31T09:00'));
  expect(day(moments(back).find(({ key }) => key.startsWith(`deemed/${A}/`))?.at)).toBe('2027-01-14');
});

test('moves the limit within which papers are made up, and the reminder with it', () => {
  const materials = [{ code: 'M1', name: '附图', isDeferrable: true }];
  const tolerable = fresh({ promisedWorkingDays: 15, materials, toleranceRule: rule() });
  const before = at(tolerable, tolerate(A, nr), china('2026-12-15T09:00'));
  const after = adopted(before, PUBLISHED);
  const limits = (state: CaseState) => {
    const { tolerance } = stepOf(state);
    return [day(tolerance?.dueAt), day(tolerance?.remindAt), tolerance?.isProvisional, tolerance?.revision];
  };
  expect(limits(before)).toEqual(['2027-01-05', '2026-12-30', true, 1]);
  expect(limits(after)).toEqual(['2027-01-12', '2026-12-30', false, 2]);
  expect(moments(after).map(({ kind }) => kind)).toContain('toleranceOver');
});
