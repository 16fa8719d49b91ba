import { ranksOf } from '@kuaijin/kit/measures/ranks';
import { applyFact, fact, type ProjectFact } from '../domain/facts';
import { completedIn, executionRate, lastDayOfMonth, reportInvestment } from '../domain/investment';
import type { Project } from '../domain/project';
import { asKnown } from './as-known';
import { growth, percent, startRate, timeShare } from './rates';
import { batchOn, count, emptyTally, isKnownOn, lastMonthOf, type Tally, tallyOf } from './rules';

const act = { actorId: 'officer-1', post: 'STATISTICIAN' } as const;

/** Facts with the day on which each was recorded. */
function projectOf(...facts: readonly (readonly [string, ProjectFact])[]): Project {
  const registered = fact('project.registered', {
    id: 'project-1',
    name: '项目',
    regionId: 'region-330800',
    level: 'CITY',
    knownSince: '2022-01-10',
    isDemoData: false,
  });
  return facts.reduce<Project>(
    (project, [day, done]) => applyFact(project, done, { act, at: new Date(`${day}T10:00:00+08:00`) }),
    applyFact(undefined, registered, { act, at: new Date('2022-01-10T10:00:00+08:00') }),
  );
}

const planned = (day: string, plannedOn: string) =>
  [day, fact('milestone.planned', { kind: 'STARTED', plannedOn })] as const;
const started = (actualOn: string) =>
  [
    [actualOn, fact('milestone.reported', { kind: 'STARTED', actualOn, fileIds: ['f'] })],
    ['2022-12-01', fact('milestone.verified', { kind: 'STARTED' })],
  ] as const;

const ratesOf = (tally: Tally) => ({
  startRate: percent(startRate(tally, 'DUE'), 1),
  statisticsRate: percent({ part: tally.enteredOfStarted, whole: tally.started }, 1),
  completionRate: percent({ part: tally.completedOfDue, whole: tally.dueToComplete }, 1),
  executionRate: executionRate(tally.completedFen, tally.plannedFen),
});

describe('the portfolio as of a day', () => {
  const onTime = projectOf(planned('2022-01-10', '2022-03-31'), ...started('2022-03-15'));
  const late = projectOf(planned('2022-01-10', '2022-03-31'), ...started('2022-08-01'));
  const put = projectOf(planned('2022-01-10', '2022-03-31'), planned('2022-05-01', '2022-10-31'));
  const unverified = projectOf(planned('2022-01-10', '2022-03-31'), started('2022-03-15')[0]);
  const tallyOn = (day: string) =>
    [onTime, late, put, unverified].reduce((tally, project) => count(tally, project, day), emptyTally);

  it.each([
    ['2022-03-30', 0, 1, null],
    ['2022-04-15', 4, 1, '25.0'],
    ['2022-06-01', 3, 1, '33.3'],
    ['2022-09-01', 3, 2, '66.7'],
    ['2022-11-01', 4, 2, '50.0'],
  ])('on %s %d were due, %d had started', (day, dueToStart, startedCount, startRate) => {
    const tally = tallyOn(day);
    expect(tally).toMatchObject({
      projects: 4n,
      dueToStart: BigInt(dueToStart),
      started: BigInt(startedCount),
    });
    expect(ratesOf(tally).startRate).toBe(startRate);
  });

  it('takes what a document states of days to come for nobody’s plan', () => {
    const stated = { kind: 'STARTED', plannedOn: '2022-03-31', statedIn: '衢政办〔2022〕5号' } as const;
    const project = projectOf(['2022-01-10', fact('milestone.planned', stated)]);
    expect(count(emptyTally, project, '2022-09-01').dueToStart).toBe(0n);
  });

  it('counts a project from the day on which the library knew of it', () => {
    expect([isKnownOn(onTime, '2022-01-09'), isKnownOn(onTime, '2022-01-10')]).toEqual([false, true]);
  });

  it('knows the batch of any day', () => {
    const project = projectOf(
      ['2022-01-10', fact('batch.changed', { to: 'PLANNED', since: '2022-01-10' })],
      ['2022-04-01', fact('batch.changed', { from: 'PLANNED', to: 'RESERVED', since: '2022-04-01' })],
    );
    expect(['2022-01-09', '2022-03-31', '2022-04-01'].map((day) => batchOn(project, day))).toEqual([
      undefined,
      'PLANNED',
      'RESERVED',
    ]);
  });

  it('takes the statistics rate of what had started and the completion rate of what was due', () => {
    const entered = projectOf(
      ...started('2022-03-15'),
      ['2022-04-01', fact('milestone.planned', { kind: 'COMPLETED', plannedOn: '2022-11-30' })],
      [
        '2022-05-01',
        fact('milestone.reported', { kind: 'STATISTICS_ENTERED', actualOn: '2022-04-20', fileIds: ['f'] }),
      ],
      ['2022-05-02', fact('milestone.verified', { kind: 'STATISTICS_ENTERED' })],
    );
    const tally = [entered, onTime, late].reduce((sum, project) => count(sum, project, '2022-12-01'), emptyTally);
    expect(ratesOf(tally)).toMatchObject({ statisticsRate: '33.3', completionRate: '0.0' });
  });

  it('has no rates without projects', () => {
    expect(ratesOf(emptyTally)).toEqual({
      startRate: null,
      statisticsRate: null,
      completionRate: null,
      executionRate: null,
    });
  });
});

describe('年度计划执行率', () => {
  it('is that of the report: 78 of 97.9 亿元 at nine months are 79.7 percent', () => {
    const project = projectOf(
      ['2022-02-01', fact('plan.set', { year: 2022, fen: 9_790_000_000_00n })],
      ...Array.from({ length: 9 }, (_, i) => {
        const month = i + 1;
        const fen = month === 9 ? 780_000_000_00n * 2n : 780_000_000_00n;
        return [lastDayOfMonth(2022, month), fact('investment.reported', { year: 2022, month, fen })] as const;
      }),
    );
    expect(completedIn(project, 2022, '2022-09-30')).toBe(7_800_000_000_00n);
    expect(ratesOf(count(emptyTally, project, '2022-09-30')).executionRate).toBe('79.7');
    expect(ratesOf(count(emptyTally, project, '2022-08-31')).executionRate).toBe('63.7');
  });

  it('corrects a month from the day of its correction on', () => {
    const project = projectOf(
      ['2022-03-31', fact('investment.reported', { year: 2022, month: 3, fen: 500n })],
      ['2022-06-10', fact('investment.reported', { year: 2022, month: 3, fen: 300n })],
    );
    expect(
      ['2022-03-30', '2022-03-31', '2022-06-09', '2022-06-10'].map((day) => completedIn(project, 2022, day)),
    ).toEqual([0n, 500n, 500n, 300n]);
  });

  it('counts a month that was reported late in the month that it was', () => {
    const project = projectOf(['2022-07-05', fact('investment.reported', { year: 2022, month: 6, fen: 500n })]);
    expect([completedIn(project, 2022, '2022-06-29'), completedIn(project, 2022, '2022-06-30')]).toEqual([0n, 500n]);
  });

  it('takes no report of a month to come', () => {
    const happened = { act, at: new Date('2022-09-30T23:00:00+08:00') };
    expect(reportInvestment({ year: 2022, month: 10, fen: 1n }, happened)).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'month'],
      expected: 'a month up to 2022-09',
      received: '2022-10',
    });
    expect(reportInvestment({ year: 2023, month: 1, fen: 1n }, happened)).toMatchObject({ path: ['input', 'year'] });
  });

  it.each([
    [2024, 2, '2024-02-29'],
    [2022, 12, '2022-12-31'],
    [2022, 9, '2022-09-30'],
  ])('month %d-%d ends on %s', (year, month, day) => {
    expect(lastDayOfMonth(year, month)).toBe(day);
  });
});

describe('rates of the reports', () => {
  it.each([
    ['S0 1', 7_800n, 9_790n, 1, '79.7'],
    ['S0 2', 6_190n, 7_720n, 1, '80.2'],
    ['S2 80', 391n, 397n, 1, '98.5'],
    ['S2 60', 1_014n, 1_020n, 1, '99.4'],
    ['S0 12', 146n, 160n, 2, '91.25'],
    ['S0 12, as it is shown', 146n, 160n, 0, '91'],
    ['without a whole', 0n, 0n, 1, null],
  ])('%s: %s of %s are %s', (_, part, whole, places, shown) => {
    expect(percent({ part, whole }, places)).toBe(shown);
  });

  it.each([
    ['2022-09-30', '75.00'],
    ['2022-09-29', '66.67'],
    ['2022-01-30', '0.00'],
    ['2022-12-31', '100.00'],
  ])('by %s the year has passed by %s percent', (day, share) => {
    expect(timeShare(lastMonthOf(day), day)).toBe(share);
  });

  it('rank equal groups alike, and none without a rate', () => {
    const rates = [
      [9, 10],
      [1, 2],
      [18, 20],
      [0, 0],
      [1, 3],
    ].map(([part = 0, whole = 0]) => ({
      part: BigInt(part),
      whole: BigInt(whole),
    }));
    expect(ranksOf(rates)).toEqual([1, 3, 1, null, 4]);
    expect([growth(200n, 112n), growth(0n, 5n)]).toEqual(['-44.00', null]);
  });
});

describe('milestones in one year', () => {
  const reached = (kind: 'SIGNED' | 'STARTED' | 'IN_OPERATION', actualOn: string) =>
    [
      ['2022-12-30', fact('milestone.reported', { kind, actualOn, fileIds: ['f'] })],
      ['2022-12-30', fact('milestone.verified', { kind })],
    ] as const;
  it.each([
    ['2021-12-31', '2022-02-01', 0n, 0n],
    ['2022-01-01', '2022-02-01', 1n, 1n],
    ['2022-01-01', '2021-12-31', 0n, 0n],
  ])('signed on %s and started on %s', (signedOn, startedOn, signedAndStarted, producing) => {
    const project = projectOf(
      ...[...reached('SIGNED', signedOn), ...reached('STARTED', startedOn), ...reached('IN_OPERATION', '2022-12-01')],
    );
    expect(tallyOf(project, '2022-12-31')).toMatchObject({
      signedAndStartedInYear: signedAndStarted,
      signedAndProducingInYear: producing,
    });
  });
});

it('a correction of 2022-10-20 counts for 2022-09-30 as known now, and not as known then', () => {
  const start = (day: string, actualOn: string) =>
    [
      [day, fact('milestone.reported', { kind: 'STARTED', actualOn, fileIds: ['f'] })],
      [day, fact('milestone.verified', { kind: 'STARTED' })],
    ] as const;
  const project = projectOf(
    ...[planned('2022-01-10', '2022-08-31'), ...start('2022-10-05', '2022-10-03')],
    ['2022-10-20', fact('milestone.undone', { kind: 'STARTED', reason: '日期有误' })],
    ...start('2022-10-20', '2022-09-15'),
  );
  const startedOn = (day: string, knownAt: string) => tallyOf(asKnown(project, knownAt) ?? project, day).started;
  expect([
    startedOn('2022-09-30', '2022-11-01'),
    startedOn('2022-09-30', '2022-10-19'),
    startedOn('2022-10-04', '2022-10-19'),
    startedOn('2022-10-04', '2022-10-04'),
    tallyOf(project, '2022-09-30').started,
  ]).toEqual([1n, 0n, 1n, 0n, 1n]);
});
