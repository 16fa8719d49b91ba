import { isRefusal } from '@kuaijin/kit/errors';
import { statutoryCalendar } from '@kuaijin/kit/working-days';
import { proposeSubmit } from '../acts/application/submit';
import { type OperationCommand, propose } from '../acts/propose';
import type { CatalogueSnapshot, ItemSnapshot } from '../case/catalogue-snapshot';
import type { LimitClass, LimitClassRule } from '../case/limit-classes';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { requestCorrection, resubmit } from '../testing/acts';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  item,
  officer,
  owner,
  play,
  project,
  SUBMITTED_AT,
  submitCommand,
  submittedCase,
  withdraw,
} from '../testing/sample';
import { deemedAcceptanceAt, startClock, stepLight } from './clock';
import { defaultLadder } from './default-ladder';
import { isLastRung } from './ladder';
import { ladderUnder, promiseUnder } from './limit-class';
import { entryOf, moments, nextMoment } from './moments';
import { caseClock, stageClock } from './spans';

const china = (text: string): Instant => Date.parse(`${text}+08:00`);
const lastDay = (due: Instant | null | undefined) =>
  due === null || due === undefined ? null : new Date(due - 1 + 8 * 3_600_000).toISOString().slice(0, 10);
const START = china('2022-09-20T10:00');
const A = `${CASE_ID}/A`;
const B = `${CASE_ID}/B`;
const handler = officer('DRC');
const dispatcher = { actorId: 'dispatcher-1', post: 'DISPATCHER', departmentId: 'department-330800-DISPATCH' };
const counter = officer('DRC', 'COUNTER');

const green: LimitClassRule = {
  limitClass: 'GREEN_CHANNEL',
  promisePercent: 50,
  grantedBy: ['DISPATCHER', 'COUNTER'],
  escalatesHigher: true,
};
const sameDay: LimitClassRule = { limitClass: 'SAME_DAY', grantedBy: ['DISPATCHER'], escalatesHigher: false };
const items = [item('A', { promisedWorkingDays: 8 }), item('B', { dependsOn: ['A'], promisedWorkingDays: 3 })];
const catalogue: CatalogueSnapshot = { ...catalogueOf(items), limitClasses: [green, sameDay] };
const caseOf = (limitClass: LimitClass, by = owner, more: object = {}) =>
  submittedCase({ catalogue, by, ...(limitClass === 'NORMAL' ? {} : { limitClass }), ...more }, START);

const setClass = (
  limitClass: LimitClass,
  by: typeof dispatcher = dispatcher,
  key = `set ${limitClass}`,
): OperationCommand => ({
  type: 'setLimitClass',
  key,
  by,
  limitClass,
  reason: '重点项目',
});
function perform(state: CaseState, at: Instant, ...commands: readonly OperationCommand[]): CaseState {
  let now = state;
  for (const command of commands) {
    now = allowed(now, command, at);
  }
  return now;
}
const refused = (state: CaseState, command: OperationCommand) => {
  const proposed = propose(state, command, START);
  return isRefusal(proposed) ? `${proposed.code} ${proposed.path.join('.')}` : 'allowed';
};

describe('a promise under a class', () => {
  it.each<[string, Partial<ItemSnapshot>, number | undefined, number | undefined]>([
    ['of 8 days', { promisedWorkingDays: 8 }, 4, 0],
    ['of 7 days, rounded up', { promisedWorkingDays: 7 }, 4, 0],
    ['of 1 day', { promisedWorkingDays: 1 }, 1, 0],
    ['of 0 days', { promisedWorkingDays: 0 }, 0, 0],
    [
      'with a limit of its own',
      { promisedWorkingDays: 8, classLimits: [{ limitClass: 'GREEN_CHANNEL', days: 2 }] },
      2,
      0,
    ],
    [
      'with a limit of its own that is too long',
      { promisedWorkingDays: 3, classLimits: [{ limitClass: 'GREEN_CHANNEL', days: 9 }] },
      3,
      0,
    ],
  ])('%s', (_name, more, inGreen, inSameDay) => {
    expect([promiseUnder(green, item('A', more)), promiseUnder(sameDay, item('A', more))]).toEqual([
      inGreen,
      inSameDay,
    ]);
  });

  it('that is none stays none', () => {
    const { promisedWorkingDays: _promise, ...free } = item('A');
    expect([promiseUnder(green, free), promiseUnder(sameDay, free)]).toEqual([undefined, undefined]);
    const time = { calendarVersion: statutoryCalendar.version };
    expect(startClock(time, free, START, sameDay)).toMatchObject({ dueAt: null, limitClass: 'SAME_DAY' });
  });
});

describe('the clock of a step', () => {
  const time = { calendarVersion: statutoryCalendar.version };
  it.each<[string, Partial<ItemSnapshot>, string, string | null, string | null]>([
    ['in working days', { promisedWorkingDays: 8 }, '2022-09-20T10:00', '2022-09-26', '2022-09-20'],
    ['from a rest day', { promisedWorkingDays: 8 }, '2022-10-02T10:00', '2022-10-11', '2022-10-08'],
    [
      'that ends before the day is over anyway',
      { promisedWorkingDays: 0 },
      '2022-09-20T10:00',
      '2022-09-20',
      '2022-09-20',
    ],
  ])('%s', (_name, more, start, inGreen, inSameDay) => {
    const one = item('A', more);
    const clocks = [green, sameDay].map((rule) => startClock(time, one, china(start), rule));
    expect(clocks.map(({ dueAt }) => lastDay(dueAt))).toEqual([inGreen, inSameDay]);
    for (const clock of clocks) {
      const ordinary = startClock(time, one, china(start));
      expect(clock.dueAt ?? 0).toBeLessThanOrEqual(ordinary.dueAt ?? 0);
      expect(clock.statutoryDueAt).toBe(ordinary.statutoryDueAt);
    }
  });

  it('counts calendar days in calendar days', () => {
    const { promisedWorkingDays: _days, ...rest } = item('A');
    const clock = startClock(time, { ...rest, promisedCalendarDays: 15 }, START, green);
    expect(lastDay(clock.dueAt)).toBe('2022-09-28');
  });

  it('of SAME_DAY is never due on a rest day, over the year 2023', () => {
    for (let at = china('2023-01-01T15:30'); at < china('2024-01-01T00:00'); at += 86_400_000) {
      const due = startClock(time, item('A', { promisedWorkingDays: 8 }), at, sameDay).dueAt ?? 0;
      expect(due).toBeGreaterThan(at);
      expect(lastDay(due)).toBe(
        lastDay(startClock(time, item('A', { promisedWorkingDays: 1 }), at - 86_400_000).dueAt),
      );
    }
  });

  it('lasts a day of the accelerated clock under SAME_DAY', () => {
    const clock = startClock({ ...time, secondsPerWorkingDay: 2 }, item('A'), START, sameDay);
    expect(clock.dueAt).toBe(START + 2_000);
  });
});

describe('asking for a class', () => {
  it('leaves the case as it is until it is granted', () => {
    const asked = caseOf('GREEN_CHANNEL');
    expect(asked).toMatchObject({ limitClassAsked: 'GREEN_CHANNEL' });
    expect(asked.limitClass).toBeUndefined();
    expect(lastDay(perform(asked, START, accept(A, handler)).steps[A]?.clock?.dueAt)).toBe('2022-09-30');
    const granted = perform(asked, START, setClass('GREEN_CHANNEL'));
    expect(granted).toMatchObject({ limitClass: 'GREEN_CHANNEL' });
    expect(granted.limitClassAsked).toBeUndefined();
    expect(perform(granted, START, accept(A, handler)).steps[A]?.clock).toMatchObject({ limitClass: 'GREEN_CHANNEL' });
  });

  it('needs no grant where who grants it submits the case', () => {
    expect(caseOf('GREEN_CHANNEL', counter)).toMatchObject({ limitClass: 'GREEN_CHANNEL' });
    expect(caseOf('SAME_DAY', counter)).toMatchObject({ limitClassAsked: 'SAME_DAY' });
  });

  it('of what the catalogue does not offer is refused', () => {
    const command = submitCommand({ catalogue: catalogueOf(items), limitClass: 'SAME_DAY' });
    const departments = { DRC: 'department-330800-DRC' };
    expect(proposeSubmit(undefined, command, { caseId: CASE_ID, project, departments })).toMatchObject({
      refusals: [{ code: 'INVALID_INPUT', path: ['input', 'limitClass'], received: 'SAME_DAY' }],
    });
  });
});

describe('setting the class', () => {
  const asked = caseOf('GREEN_CHANNEL');
  it.each<[string, CaseState, OperationCommand, string]>([
    ['by the owner', asked, setClass('GREEN_CHANNEL', owner as never), 'NOT_ALLOWED input'],
    ['by a post that does not grant this one', asked, setClass('SAME_DAY', counter as never), 'NOT_ALLOWED input'],
    ['to what is in force already', caseOf('NORMAL'), setClass('NORMAL'), 'STATE_CONFLICT input.caseId'],
    [
      'without a reason',
      asked,
      { ...setClass('GREEN_CHANNEL'), reason: ' ' } as OperationCommand,
      'INVALID_INPUT input.reason',
    ],
    [
      'of a case that has ended',
      perform(asked, START, withdraw()),
      setClass('GREEN_CHANNEL'),
      'CASE_CLOSED input.caseId',
    ],
    [
      'of a case that has moved on',
      asked,
      { ...setClass('GREEN_CHANNEL'), ifVersion: 99 } as OperationCommand,
      'VERSION_CONFLICT input.ifVersion',
    ],
    [
      'to what the catalogue does not offer',
      submittedCase({ catalogue: catalogueOf(items) }),
      setClass('SAME_DAY'),
      'INVALID_INPUT input.limitClass',
    ],
  ])('%s is refused', (_name, state, command, code) => expect(refused(state, command)).toBe(code));

  it('says no to what was asked for, and takes away what was granted', () => {
    expect(perform(asked, START, setClass('NORMAL')).limitClassAsked).toBeUndefined();
    const granted = perform(asked, START, setClass('GREEN_CHANNEL'), setClass('NORMAL'));
    expect([granted.limitClass, granted.limitClassAsked]).toEqual([undefined, undefined]);
  });

  it('moves no clock that runs; those that start later count by it', () => {
    const running = perform(caseOf('NORMAL'), START, accept(A, handler));
    const granted = perform(running, START, setClass('GREEN_CHANNEL'));
    expect(granted.steps[A]?.clock).toEqual(running.steps[A]?.clock);
    expect(granted.steps[A]?.version).toBe(running.steps[A]?.version);
    expect(lastDay(caseClock(granted).dueAt)).toBe('2022-10-26');
    expect(lastDay(stageClock(granted, '1').dueAt)).toBe('2022-10-09');
    expect(lastDay(caseClock(running).dueAt)).toBe('2022-11-25');
  });
});

describe('the same day', () => {
  const granted = perform(caseOf('SAME_DAY'), START, setClass('SAME_DAY'));

  it('is that of acceptance too: nobody waits for five days', () => {
    expect(lastDay(deemedAcceptanceAt(granted, START))).toBe('2022-09-20');
    const taken = (state: CaseState) => moments(state).find(({ kind }) => kind === 'deemAcceptance')?.at;
    expect(lastDay(taken(caseOf('SAME_DAY')))).toBe('2022-09-27');
    expect(taken(granted)).toBe(china('2022-09-21T00:00'));
  });

  it('decides nothing by itself: a limit of the day is no item of 0 days', () => {
    const accepted = perform(granted, START, accept(A, handler));
    expect(accepted.steps[A]).toMatchObject({ status: 'ACCEPTED' });
    expect(lastDay(accepted.steps[A]?.clock?.dueAt)).toBe('2022-09-20');
    expect(accepted.steps[B]?.status).toBe('WAITING');
  });

  it('is the limit of stage and case as well', () => {
    expect([lastDay(caseClock(granted).dueAt), lastDay(stageClock(granted, '1').dueAt)]).toEqual([
      '2022-09-20',
      '2022-09-20',
    ]);
  });

  it('is moved by a stopped clock like any other limit', () => {
    const paper = { code: 'M1', name: '申请表', isDeferrable: true };
    const withPaper = { ...catalogue, items: [item('A', { promisedWorkingDays: 8, materials: [paper] })] };
    const state = perform(
      submittedCase({ catalogue: withPaper, limitClass: 'SAME_DAY' }, START),
      START,
      setClass('SAME_DAY'),
    );
    const stopped = perform(state, START, accept(A, handler), requestCorrection(A, handler));
    const again = perform(stopped, china('2022-09-22T10:00'), resubmit(A, owner));
    expect(lastDay(again.steps[A]?.clock?.dueAt)).toBe('2022-09-22');
  });
});

describe('the ladder under a class', () => {
  it('comes closer before due and reaches one level higher after it', () => {
    const one = item('A', { promisedWorkingDays: 8, ladder: defaultLadder(8) });
    expect(ladderUnder(green, one).map(({ kind, workingDaysFromDue }) => `${kind} ${workingDaysFromDue}`)).toEqual([
      'REMIND -1',
      'YELLOW -1',
      'RED 0',
      'DISPATCH_CENTRE 1',
      'LEADER 3',
      'PROVINCE 5',
    ]);
    expect(ladderUnder(sameDay, one).map(({ kind, workingDaysFromDue }) => `${kind} ${workingDaysFromDue}`)).toEqual([
      'REMIND 0',
      'YELLOW 0',
      'RED 0',
      'HEAD 1',
      'DISPATCH_CENTRE 3',
      'LEADER 5',
    ]);
    expect(ladderUnder(undefined, one)).toBe(one.ladder);
  });

  it('is the one that rings, lights and knows its end', () => {
    let state = perform(perform(caseOf('GREEN_CHANNEL'), START, setClass('GREEN_CHANNEL')), START, accept(A, handler));
    const step = state.steps[A];
    expect(step && stepLight(state, step, china('2022-09-23T00:00'))).toBe('GREEN');
    expect(step && stepLight(state, step, china('2022-09-24T00:00'))).toBe('YELLOW');
    expect(step && isLastRung(state, step, 'PROVINCE')).toBe(true);
    const rang: string[] = [];
    for (let moment = nextMoment(state); moment !== undefined; moment = nextMoment(state)) {
      if (moment.kind === 'lookUp') throw new Error('nothing is looked up here');
      if (moment.kind === 'rung') rang.push(`${moment.rung} ${lastDay(moment.at)}`);
      state = play(state, [entryOf(state, moment)], moment.at);
    }
    expect(rang).toEqual([
      'YELLOW 2022-09-23',
      'RED 2022-09-26',
      'DISPATCH_CENTRE 2022-09-27',
      'LEADER 2022-09-29',
      'PROVINCE 2022-10-08',
    ]);
    expect(moments(state)).toEqual([]);
  });
});

it('an old case knows of no class', () => {
  const state = perform(submittedCase({}, SUBMITTED_AT), SUBMITTED_AT, accept(A, officer('NR')));
  expect(Object.keys(state)).not.toContain('limitClass');
  expect(Object.keys(state.steps[A]?.clock ?? {})).not.toContain('limitClass');
});
