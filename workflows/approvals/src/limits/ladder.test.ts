import { addWorkingDays, isWorkingDay, statutoryCalendar } from '@kuaijin/kit/working-days';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { draft } from '../case/draft';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { CASE_ID, catalogueOf, item, play, submittedCase } from '../testing/sample';
import { lightAt, startClock, stepLight, workingDaysLeft } from './clock';
import { defaultLadder } from './default-ladder';
import { isLastRung, rungsOf } from './ladder';
import { entryOf, moments, nextMoment } from './moments';
import { caseClock, stageClock } from './spans';

const china = (text: string): Instant => Date.parse(`${text}+08:00`);
const day = (at: Instant | null) => (at === null ? null : new Date(at + 8 * 3_600_000).toISOString().slice(0, 16));
const A = `${CASE_ID}/A`;
const time = { calendarVersion: statutoryCalendar.version };

const caseWith = (one: Partial<ItemSnapshot>, at = china('2022-09-20T10:00')) =>
  submittedCase({ catalogue: catalogueOf([item('A', one)]) }, at);
const acceptedCase = (one: Partial<ItemSnapshot>, at = china('2022-09-20T10:00')) =>
  play(caseWith(one, at), [draft('step.accepted', 'k', { stepId: A, isDeemed: false, clockFrom: at })], at);

/** Lets the clocks of a case run alone: every moment is recorded at its time. */
function runClocks(from: CaseState): { readonly state: CaseState; readonly rang: readonly string[] } {
  let state = from;
  const rang: string[] = [];
  for (let moment = nextMoment(state); moment !== undefined; moment = nextMoment(state)) {
    if (moment.kind === 'lookUp') throw new Error('nothing is looked up here');
    if (moment.kind === 'rung') rang.push(`${moment.rung} ${day(moment.at)}`);
    if (moment.kind === 'deemAcceptance') rang.push(`deemed ${day(moment.at)}`);
    state = play(state, [entryOf(state, moment)], moment.at);
  }
  return { state, rang };
}

describe('the clock of a step', () => {
  it('ends 20 working days after 2022-09-20 with 2022-10-21', () => {
    const clock = startClock(time, item('A', { promisedWorkingDays: 20 }), china('2022-09-20T10:00'));
    expect(day(clock.dueAt)).toBe('2022-10-22T00:00');
    expect(clock.isProvisional).toBe(false);
  });

  it.each<[string, Partial<ItemSnapshot>, string, string | null, string | null]>([
    [
      'both limits side by side',
      { promisedWorkingDays: 3, statutoryWorkingDays: 20 },
      '2022-09-20T10:00',
      '2022-09-24T00:00',
      '2022-10-22T00:00',
    ],
    [
      'over a shifted weekend (8 and 9 October are worked)',
      { promisedWorkingDays: 2 },
      '2022-09-30T17:00',
      '2022-10-10T00:00',
      '2022-11-03T00:00',
    ],
    ['from a rest day', { promisedWorkingDays: 1 }, '2022-10-03T09:00', '2022-10-09T00:00', '2022-11-03T00:00'],
    [
      'over new year, with its bridge days',
      { promisedWorkingDays: 5 },
      '2022-12-28T09:00',
      '2023-01-06T00:00',
      '2023-02-01T00:00',
    ],
    ['of calendar days', { statutoryCalendarDays: 60 }, '2022-09-20T10:00', '2022-10-01T00:00', '2022-11-20T00:00'],
  ])('%s', (_name, more, start, due, statutory) => {
    const { statutoryWorkingDays: _days, ...base } = item('A');
    const one = { ...base, ...('statutoryCalendarDays' in more ? {} : { statutoryWorkingDays: 20 }), ...more };
    const clock = startClock(time, one, china(start));
    expect([day(clock.dueAt), day(clock.statutoryDueAt)]).toEqual([due, statutory]);
  });

  it('has nothing to count against without a promise, then the law’s limit lights it', () => {
    const { promisedWorkingDays: _promised, ...one } = item('A', { ladder: defaultLadder(0) });
    const clock = startClock(time, one, china('2022-09-20T10:00'));
    expect(clock.dueAt).toBeNull();
    expect(lightAt(time, one, clock, china('2022-10-22T00:00'))).toBe('RED');
    const { statutoryWorkingDays: _statutory, ...free } = one;
    expect(lightAt(time, free, startClock(time, free, 0), china('2030-01-01T00:00'))).toBeNull();
  });

  it('is provisional past the last published year', () => {
    const clock = startClock(
      time,
      item('A', { promisedWorkingDays: 40 }),
      china(`${statutoryCalendar.lastYear}-12-01T09:00`),
    );
    expect(clock.isProvisional).toBe(true);
  });

  it.each<[string, string]>([
    ['2022-09-20T10:00', 'GREEN'],
    ['2022-09-28T23:59', 'GREEN'],
    ['2022-09-29T00:00', 'YELLOW'],
    ['2022-09-30T23:59', 'YELLOW'],
    ['2022-10-01T00:00', 'RED'],
  ])('at %s is %s with a promise of 8 days', (at, light) => {
    const state = acceptedCase({ promisedWorkingDays: 8, ladder: defaultLadder(8) });
    const step = state.steps[A];
    expect(step && stepLight(state, step, china(at))).toBe(light);
  });

  it('tells the working days that are left', () => {
    expect(workingDaysLeft(time, china('2022-10-01T00:00'), china('2022-09-29T09:00'))).toBe(1);
    expect(workingDaysLeft(time, china('2022-10-01T00:00'), china('2022-10-08T09:00'))).toBe(-1);
    expect(workingDaysLeft(time, null, 0)).toBeNull();
  });
});

describe('the clocks of stage and case', () => {
  it('begin with the first dispatch and the submission, and end with what is core', () => {
    const state = acceptedCase({});
    expect(day(caseClock(state).dueAt)).toBe('2022-11-26T00:00');
    expect(stageClock(state, '1')).toMatchObject({ startedAt: state.submittedAt });
    expect(stageClock(state, '1').endedAt).toBeUndefined();
    expect(stageClock(state, '2')).toEqual({ dueAt: null, isProvisional: false, limitWorkingDays: 20 });
  });
});

describe('the ladder', () => {
  it('rings each rung once, over the National Day week with its shifted weekend', () => {
    const { state, rang } = runClocks(acceptedCase({ promisedWorkingDays: 8, ladder: defaultLadder(8) }));
    expect(rang).toEqual([
      'YELLOW 2022-09-29T00:00',
      'RED 2022-10-01T00:00',
      'HEAD 2022-10-09T00:00',
      'DISPATCH_CENTRE 2022-10-11T00:00',
      'LEADER 2022-10-13T00:00',
    ]);
    expect(state.steps[A]?.firedRungs).toHaveLength(5);
    expect(moments(state)).toEqual([]);
  });

  it('takes whom nobody took after 5 working days, and lights what has passed by then in its order', () => {
    const { rang } = runClocks(caseWith({ promisedWorkingDays: 3, ladder: defaultLadder(3) }));
    expect(rang).toEqual([
      'deemed 2022-09-28T00:00',
      'YELLOW 2022-09-23T00:00',
      'RED 2022-09-24T00:00',
      'HEAD 2022-09-27T00:00',
      'DISPATCH_CENTRE 2022-09-29T00:00',
      'LEADER 2022-10-01T00:00',
    ]);
  });

  it('rings the graver alone of two at one moment', () => {
    const state = acceptedCase({});
    const one = item('A', {
      ladder: [
        { kind: 'YELLOW', workingDaysFromDue: 0 },
        { kind: 'HEAD', workingDaysFromDue: 0 },
        { kind: 'RED', workingDaysFromDue: 0 },
      ],
    });
    expect(rungsOf(state, one, china('2022-10-01T00:00')).map((rung) => rung.kind)).toEqual(['HEAD']);
  });

  it('rings again for another due moment', () => {
    const { state } = runClocks(acceptedCase({ ladder: [{ kind: 'RED', workingDaysFromDue: 0 }] }));
    const step = state.steps[A];
    if (step?.clock === undefined) throw new Error('there is no clock');
    const moved = { ...step, clock: { ...step.clock, dueAt: china('2022-11-02T00:00'), dueRevision: 2 } };
    const next = nextMoment({ ...state, steps: { ...state.steps, [A]: moved } });
    expect(next).toMatchObject({ kind: 'rung', rung: 'RED', at: china('2022-11-02T00:00') });
  });

  it('leaves out what is under way', () => {
    const state = acceptedCase({});
    const first = nextMoment(state);
    expect(moments(state)[0]).toEqual(first);
    expect(nextMoment(state, new Set([first?.key ?? '']))).toEqual(moments(state)[1]);
  });

  it('knows its last rung', () => {
    const state = acceptedCase({});
    const step = state.steps[A];
    if (step === undefined) throw new Error('there is no step');
    expect(isLastRung(state, step, 'LEADER')).toBe(true);
    expect(isLastRung(state, step, 'RED')).toBe(false);
  });

  it('stands still in a case that is faulted or has ended', () => {
    const state = acceptedCase({});
    expect(moments({ ...state, status: 'FAULTED' })).toEqual([]);
    expect(moments({ ...state, status: 'WITHDRAWN' })).toEqual([]);
  });

  it('asks again for a refused element after some hours, and each time after twice as long, up to 60 days', () => {
    const hours = (elementId: string, state: CaseState): number => {
      const refusal = { code: 'INSUFFICIENT_QUOTA', path: [] } as const;
      const refused = play(state, [draft('element.refused', 'k', { elementId, refusal })], state.submittedAt);
      const retry = moments(refused).find((moment) => moment.kind === 'retryElement');
      return ((retry?.at ?? 0) - state.submittedAt) / 3_600_000;
    };
    const land = `${CASE_ID}/LAND`;
    const first = submittedCase({ elements: [{ kind: 'LAND', account: 'pool', amountMinor: '1' }] });
    const askedTimes = (attempt: number): CaseState => {
      const element = first.elements[land];
      return element === undefined ? first : { ...first, elements: { [land]: { ...element, attempt } } };
    };
    expect([1, 2, 3, 4, 20].map((attempt) => hours(land, askedTimes(attempt)))).toEqual([6, 12, 24, 48, 60 * 24]);
    const { edition: _edition, ...earlier } = askedTimes(4);
    expect(hours(land, earlier)).toBe(6);
  });

  it('runs on seconds with the accelerated clock', () => {
    const start = china('2026-11-22T00:00');
    const catalogue = catalogueOf([item('A', { promisedWorkingDays: 5, ladder: defaultLadder(5) })]);
    const submitted = submittedCase({ catalogue, secondsPerWorkingDay: 2 }, start);
    const data = { stepId: A, isDeemed: false, clockFrom: start };
    const state = play(submitted, [draft('step.accepted', 'k', data)], start);
    const { rang } = runClocks(state);
    expect(rang).toHaveLength(5);
    expect(nextMoment(state)?.at).toBe(start + 6_000);
  });
});

describe('over the year 2023', () => {
  const starts = Array.from({ length: 365 }, (_, at) => china('2023-01-01T15:30') + at * 86_400_000);

  it.each([1, 3, 8, 20])(
    'a promise of %i days rings every rung once, in order, each at the end of a working day',
    (promise) => {
      const ladder = defaultLadder(promise);
      for (const start of starts) {
        const state = acceptedCase({ promisedWorkingDays: promise, ladder }, start);
        const step = state.steps[A];
        const due = step?.clock?.dueAt;
        if (step === undefined || due === null || due === undefined) throw new Error('there is no clock');
        const rungs = rungsOf(state, item('A', { ladder }), due);
        expect(rungs.map((rung) => rung.kind)).toEqual(['YELLOW', 'RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER']);
        const lastDay = day(due - 1)?.slice(0, 10) ?? '';
        expect(isWorkingDay(statutoryCalendar, lastDay)).toBe(true);
        rungs.forEach(({ kind, moment }) => {
          const offset = ladder.find((rung) => rung.kind === kind)?.workingDaysFromDue ?? 0;
          expect(day(moment - 1)?.slice(0, 10)).toBe(addWorkingDays(statutoryCalendar, lastDay, offset).date);
        });
      }
    },
  );
});
