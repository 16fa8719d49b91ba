import type { OperationCommand } from '../acts/propose';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import type { SubmitCommand } from '../contracts/submit-command';
import { requestCorrection, resubmit, resume, suspend } from '../testing/acts';
import { handIn } from '../testing/papers';
import { accept, allowed, CASE_ID, catalogueOf, decide, item, officer, play, submittedCase } from '../testing/sample';
import { leadConcerned, spanLight } from './limit-moments';
import { entryOf, moments, nextMoment } from './moments';
import { caseClock, stageClock } from './spans';

const china = (text: string): Instant => Date.parse(`${text}:00+08:00`);
/** The last day of a limit. */
const lastDay = (due: Instant | null) =>
  due === null ? null : new Date(due - 1 + 8 * 3_600_000).toISOString().slice(0, 10);

/** Monday. */
const MONDAY = china('2026-03-02T09:00');
const id = (code: string): string => `${CASE_ID}/${code}`;
const at = (state: CaseState, command: OperationCommand, when: Instant): CaseState => allowed(state, command, when);

/**
 * Stage 1: A and B of the core, side item S. Stage 2: P of the core, X beside it, that begins with A. All are one
 * department's.
 */
const items = (more: Record<string, Partial<ItemSnapshot>> = {}): ItemSnapshot[] => [
  item('A', { departmentCode: 'NR', ...more['A'] }),
  item('B', { departmentCode: 'NR', ...more['B'] }),
  item('S', { departmentCode: 'NR', lane: 'PARALLEL_SIDE', ...more['S'] }),
  item('P', { departmentCode: 'NR', stageCode: '2', ...more['P'] }),
  item('X', { departmentCode: 'NR', stageCode: '2', lane: 'PARALLEL_SIDE', dependsOn: ['A'], ...more['X'] }),
];
const nr = officer('NR');
const submitted = (more: Record<string, Partial<ItemSnapshot>> = {}, command: Partial<SubmitCommand> = {}) =>
  submittedCase({ catalogue: catalogueOf(items(more)), ...command }, MONDAY);
const taken = (state: CaseState, code: string, when: Instant) => at(state, accept(id(code), nr), when);
const done = (state: CaseState, code: string, when: Instant) =>
  at(taken(state, code, when), decide(id(code), nr), when);
const firstEdition = ({ edition: _edition, ...state }: CaseState): CaseState => state;

describe('the clock of a stage', () => {
  test('runs from the first dispatch of its core, not from that of an item beside it', () => {
    const begun = done(submitted(), 'A', china('2026-03-04T10:00'));
    expect(begun.steps[id('X')]?.status).toBe('DISPATCHED');
    expect(stageClock(begun, '2').startedAt).toBeUndefined();
    const second = done(begun, 'B', china('2026-03-11T10:00'));
    expect(stageClock(second, '2')).toMatchObject({ startedAt: china('2026-03-11T10:00') });
    expect(stageClock(second, '1').endedAt).toBe(china('2026-03-11T10:00'));
    expect(stageClock(firstEdition(second), '2').startedAt).toBe(china('2026-03-04T10:00'));
  });

  test('keeps its start when its core is handled again', () => {
    const state = submitted();
    const again = { ...state, steps: { ...state.steps } };
    for (const code of ['A', 'B']) {
      const { dispatchedAt: _dispatched, ...step } = state.steps[id(code)] ?? ({} as never);
      again.steps[id(code)] = { ...step, status: 'WAITING' };
    }
    expect(stageClock(again, '1').startedAt).toBe(MONDAY);
  });

  test('leaves out the working days of a correction and of a special procedure, and those of two at once only once', () => {
    const state = taken(
      taken(submitted({ A: { materials: [{ code: 'M1', name: '图', isDeferrable: false }] } }), 'A', MONDAY),
      'B',
      MONDAY,
    );
    expect(lastDay(stageClock(state, '1').dueAt)).toBe('2026-03-30');
    const corrected = at(state, requestCorrection(id('A'), nr), china('2026-03-04T10:00'));
    const both = at(corrected, suspend(id('B'), nr), china('2026-03-05T10:00'));
    const brought = at(both, handIn(id('A'), ['M1']), china('2026-03-09T10:00'));
    const one = at(brought, resubmit(id('A')), china('2026-03-09T10:00'));
    const ended = at(one, resume(id('B'), nr), china('2026-03-10T10:00'));
    // 5, 6, 9 and 10 March.
    expect(lastDay(stageClock(ended, '1').dueAt)).toBe('2026-04-03');
    expect([caseClock(state), caseClock(ended)].map(({ dueAt }) => lastDay(dueAt))).toEqual([
      '2026-05-08',
      '2026-05-13',
    ]);
    expect(lastDay(stageClock(firstEdition(ended), '1').dueAt)).toBe('2026-03-30');
  });

  test('stands still while a core step does: without light and rung, and due as late as it would be now', () => {
    const standing = at(taken(submitted(), 'A', MONDAY), suspend(id('A'), nr), china('2026-03-27T10:00'));
    const now = china('2026-04-15T10:00');
    const clock = stageClock(standing, '1', now);
    expect(clock.standsSince).toBe(china('2026-03-27T10:00'));
    expect(spanLight(standing, clock, now)).toBeNull();
    expect(moments(standing).filter(({ kind }) => kind === 'spanRung')).toEqual([]);
    // Of 20 days one was left when it stopped.
    expect(lastDay(clock.dueAt)).toBe('2026-04-16');
  });

  test('leaves out an item that does not count in the clock, and that its core waits for', () => {
    const more = { S: { countsInClock: false }, B: { dependsOn: ['S'] } };
    const begun = done(submitted(more), 'A', MONDAY);
    const reviewed = done(begun, 'S', china('2026-03-16T10:00'));
    expect(lastDay(stageClock(reviewed, '1').dueAt)).toBe('2026-04-14');
    expect(stageClock(reviewed, '1').standsSince).toBeUndefined();
    expect(stageClock(begun, '1').standsSince).toBe(MONDAY);
  });

  test('is never shorter than what its own items promise one after the other', () => {
    const more = { A: { promisedWorkingDays: 15 }, B: { promisedWorkingDays: 9, dependsOn: ['A'] } };
    expect(lastDay(stageClock(submitted(more), '1').dueAt)).toBe('2026-04-03');
    expect(lastDay(stageClock(firstEdition(submitted(more)), '1').dueAt)).toBe('2026-03-30');
  });

  test('moves by the time that was paused under the accelerated clock', () => {
    const state = taken(submitted({}, { secondsPerWorkingDay: 60 }), 'A', MONDAY);
    const paused = at(at(state, suspend(id('A'), nr), MONDAY + 10_000), resume(id('A'), nr), MONDAY + 35_000);
    expect(stageClock(paused, '1').dueAt).toBe((stageClock(state, '1').dueAt ?? 0) + 25_000);
  });
});

describe('rungs of a stage and of the case', () => {
  /** Lets the clocks run alone until a day, and says which rungs of stages and the case rang. */
  function rung(from: CaseState, until: Instant): { state: CaseState; rang: string[] } {
    let state = from;
    const rang: string[] = [];
    for (let moment = nextMoment(state); moment !== undefined && moment.at < until; moment = nextMoment(state)) {
      if (moment.kind === 'lookUp') throw new Error('nothing is looked up here');
      if (moment.kind === 'spanRung') {
        const day = new Date(moment.at + 8 * 3_600_000).toISOString().slice(5, 10);
        rang.push(`${moment.stageCode ?? 'case'} ${moment.rung} ${day}`);
      }
      state = play(state, [entryOf(state, moment)], moment.at);
    }
    return { state, rang };
  }

  test('ring from five working days before due to the leader, each once', () => {
    const { state, rang } = rung(submitted(), china('2026-04-15T00:00'));
    expect(rang).toEqual([
      '1 YELLOW 03-24',
      '1 RED 03-31',
      '1 HEAD 04-01',
      '1 DISPATCH_CENTRE 04-03',
      '1 LEADER 04-08',
    ]);
    expect(spanLight(state, stageClock(state, '1'), china('2026-04-20T00:00'))).toBe('RED');
    expect(state.spanRungs?.[0]).toMatchObject({ stageCode: '1', kind: 'YELLOW' });
  });

  test('ring for the case too, and concern who leads the stage that is under way', () => {
    const { rang, state } = rung(submitted(), china('2026-06-01T00:00'));
    expect(rang.filter((one) => one.startsWith('case'))).toEqual([
      'case YELLOW 04-18',
      'case RED 05-09',
      'case HEAD 05-10',
      'case DISPATCH_CENTRE 05-13',
      'case LEADER 05-15',
    ]);
    expect(leadConcerned(state)).toBe('department-330800-DRC');
  });

  test('begin anew when a pause has moved the due moment, and do not ring in a case of the first edition', () => {
    const { state } = rung(taken(submitted(), 'A', MONDAY), china('2026-03-25T00:00'));
    const paused = at(
      at(state, suspend(id('A'), nr), china('2026-03-25T09:00')),
      resume(id('A'), nr),
      china('2026-03-27T09:00'),
    );
    expect(rung(paused, china('2026-04-02T00:00')).rang).toEqual(['1 YELLOW 03-26']);
    expect(rung(firstEdition(submitted()), china('2026-06-01T00:00')).rang).toEqual([]);
  });

  test('are the same of a state that was carried over as JSON', () => {
    const { state } = rung(submitted(), china('2026-06-01T00:00'));
    expect(moments(JSON.parse(JSON.stringify(state)))).toEqual(moments(state));
  });
});

describe('the statutory limit of a step', () => {
  const calendarDays = { promisedWorkingDays: 5, statutoryCalendarDays: 60 };

  test('rings beside the promise, and lights up for itself', () => {
    const { statutoryWorkingDays: _days, ...plain } = item('A', { departmentCode: 'NR', ...calendarDays });
    let state = taken(submittedCase({ catalogue: catalogueOf([plain]) }, MONDAY), 'A', MONDAY);
    const rang: string[] = [];
    for (let moment = nextMoment(state); moment !== undefined; moment = nextMoment(state)) {
      if (moment.kind === 'lookUp') throw new Error('nothing is looked up here');
      if (moment.kind === 'limitRung') rang.push(`${moment.limit} ${moment.rung} ${lastDay(moment.at)}`);
      state = play(state, [entryOf(state, moment)], moment.at);
    }
    expect(rang).toEqual([
      'STATUTORY YELLOW 2026-04-10',
      'STATUTORY RED 2026-05-01',
      'STATUTORY HEAD 2026-05-06',
      'STATUTORY DISPATCH_CENTRE 2026-05-08',
      'STATUTORY LEADER 2026-05-11',
    ]);
    expect(state.steps[id('A')]?.limitRungs).toHaveLength(5);
  });

  test('does not ring a second time where it is what the ladder counts against, nor in a case of the first edition', () => {
    const { promisedWorkingDays: _promise, ...lawOnly } = item('A', { departmentCode: 'NR' });
    for (const state of [
      taken(submittedCase({ catalogue: catalogueOf([lawOnly]) }, MONDAY), 'A', MONDAY),
      firstEdition(taken(submitted(), 'A', MONDAY)),
    ]) {
      expect(moments(state).filter(({ kind }) => kind === 'limitRung')).toEqual([]);
    }
  });
});
