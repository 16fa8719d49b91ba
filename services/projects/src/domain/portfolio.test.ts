import { applyFact, fact, type ProjectFact } from './facts';
import { completedIn, lastDayOfMonth, reportInvestment } from './investment';
import { batchOn, count, emptyTally, isKnownOn, ratesOf } from './portfolio';
import type { Project } from './project';

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
    expect(tally).toMatchObject({ projects: 4, dueToStart, started: startedCount });
    expect(ratesOf(tally).startRate).toBe(startRate);
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
