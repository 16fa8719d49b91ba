import { isRefusal } from '@kuaijin/kit/errors';
import { dueOn } from '../domain/due';
import { applyFact, fact, type Happened, noonOf, type ProjectFact } from '../domain/facts';
import { reportMilestone } from '../domain/milestones';
import { batchOf, milestoneOf, type Project } from '../domain/project';
import { undoMilestone } from './corrections';
import { isWhole, progressPercent, totalOf } from './measured';
import { approveExcuse, lockDayOf, monthlyRise, reportStanding, stateExcuse } from './monthly';
import { reportProgress } from './progress';
import { missingMonthsOf } from './resolvers';
import { resumeWork, suspendWork, worksStatus } from './works';
import { planStages, planYear } from './yearly-plan';

const act = { actorId: 'owner-1', post: 'OWNER' } as const;
const on = (day: string, by = 'owner-1'): Happened => ({ act: { ...act, actorId: by }, at: noonOf(day) });

function after(project: Project, facts: readonly ProjectFact[] | object, happened: Happened): Project {
  if (!Array.isArray(facts)) throw new Error(JSON.stringify(facts));
  return (facts as readonly ProjectFact[]).reduce((now, one) => applyFact(now, one, happened), project);
}

const bare = applyFact(
  undefined,
  fact('project.registered', {
    ...{ id: 'project-1', name: '项目', regionId: 'region-330800', level: 'CITY' },
    ...{ knownSince: '2022-01-10', isDemoData: false, totalInvestment: 1_000n },
  }),
  on('2022-01-10'),
);
const reserved = after(bare, [fact('batch.changed', { to: 'RESERVED', since: '2022-01-10' })], on('2022-01-10'));
const started = after(
  reserved,
  [
    fact('milestone.planned', { kind: 'STARTED', plannedOn: '2022-08-31' }),
    fact('milestone.reported', { kind: 'STARTED', actualOn: '2022-09-15', fileIds: ['f'] }),
    fact('milestone.verified', { kind: 'STARTED' }),
    fact('batch.changed', { from: 'RESERVED', to: 'STARTED', since: '2022-09-15' }),
  ],
  on('2022-10-05'),
);

describe('a correction of a milestone', () => {
  const undone = after(started, undoMilestone(started, { kind: 'STARTED', reason: '日期有误' }, 5), on('2022-10-20'));

  it('takes it back with the batch that it reached, and keeps what it was', () => {
    expect(milestoneOf(undone, 'STARTED')).toEqual({
      kind: 'STARTED',
      plans: [{ plannedOn: '2022-08-31', setOn: '2022-10-05' }],
      fileIds: [],
    });
    expect(batchOf(undone)).toBe('RESERVED');
    expect(undone.undoneMilestones).toMatchObject([
      { kind: 'STARTED', actualOn: '2022-09-15', verified: { at: noonOf('2022-10-05') }, reason: '日期有误' },
    ]);
  });

  it('lets it be reported anew, and is refused where nothing is reported', () => {
    const given = { kind: 'STARTED', actualOn: '2022-10-08', fileIds: ['g'] } as const;
    const anew = after(undone, reportMilestone(undone, given, 6, on('2022-10-21')), on('2022-10-21'));
    expect(milestoneOf(anew, 'STARTED').actualOn).toBe('2022-10-08');
    expect(undoMilestone(undone, { kind: 'STARTED', reason: '再撤' }, 6)).toMatchObject({
      code: 'STATE_CONFLICT',
      received: 'PLANNED',
    });
  });

  it('leaves a start alone on which a completion rests', () => {
    const completed = after(
      started,
      [fact('milestone.reported', { kind: 'COMPLETED', actualOn: '2022-12-01', fileIds: ['f'] })],
      on('2022-12-02'),
    );
    expect(undoMilestone(completed, { kind: 'STARTED', reason: '有误' }, 6)).toMatchObject({ code: 'STATE_CONFLICT' });
  });
});

it('entry in statistics is due 30 days after the verified start, unless it is planned by itself', () => {
  expect([dueOn(reserved, 'STATISTICS_ENTERED'), dueOn(started, 'STATISTICS_ENTERED')]).toEqual([
    undefined,
    '2022-10-15',
  ]);
  const planned = fact('milestone.planned', { kind: 'STATISTICS_ENTERED', plannedOn: '2022-11-30' });
  expect(dueOn(after(started, [planned], on('2022-10-06')), 'STATISTICS_ENTERED')).toBe('2022-11-30');
});

describe('works', () => {
  const stopped = after(
    started,
    suspendWork(started, { on: '2022-10-01', reason: '汛期' }, 5, on('2022-10-06')),
    on('2022-10-06'),
  );

  it('stand still from a day to a day', () => {
    expect([reserved, started, stopped].map(worksStatus)).toEqual(['NOT_STARTED', 'RUNNING', 'SUSPENDED']);
    const resumed = after(stopped, resumeWork(stopped, { on: '2022-10-09' }, 6, on('2022-10-10')), on('2022-10-10'));
    expect([worksStatus(resumed), resumed.suspensions]).toMatchObject([
      'RUNNING',
      [{ since: '2022-10-01', until: '2022-10-09', reason: '汛期' }],
    ]);
  });

  it.each([
    ['before they have begun', suspendWork(reserved, { on: '2022-02-01', reason: 'x' }, 1, on('2022-03-01')), 'STATE'],
    ['again', suspendWork(stopped, { on: '2022-10-05', reason: 'x' }, 1, on('2022-10-06')), 'STATE'],
    ['before the start', suspendWork(started, { on: '2022-09-14', reason: 'x' }, 1, on('2022-10-06')), 'INVALID'],
    ['on a day to come', suspendWork(started, { on: '2022-10-07', reason: 'x' }, 1, on('2022-10-06')), 'INVALID'],
  ])('do not stop %s', (_, refusal, code) => {
    expect(isRefusal(refusal) && refusal.code).toMatch(code);
  });

  it.each([
    ['while they run', resumeWork(started, { on: '2022-10-01' }, 1, on('2022-10-06')), 'STATE'],
    ['before they stopped', resumeWork(stopped, { on: '2022-09-30' }, 1, on('2022-10-06')), 'INVALID'],
  ])('are not resumed %s', (_, refusal, code) => {
    expect(isRefusal(refusal) && refusal.code).toMatch(code);
  });
});

describe('physical progress', () => {
  it.each([
    ['30.448', '85.32', '35.69'],
    ['27.0', '93.75', '28.8'],
  ])('%s at %s percent is of %s', (done, percent, total) => {
    expect(totalOf(done, percent)).toBe(total);
  });

  it('is whole at the total alone, and no completion before', () => {
    const at = (done: string) =>
      after(
        started,
        reportProgress(
          started,
          { measure: '村级电站', unit: '座', done, total: '1350', on: '2022-10-06' },
          on('2022-10-06'),
        ),
        on('2022-10-06'),
      );
    const completion = { kind: 'COMPLETED', actualOn: '2022-10-06', fileIds: ['f'] } as const;
    expect([progressPercent({ done: '1152', total: '1350' }), isWhole({ done: '1349.999', total: '1350' })]).toEqual([
      '85.33',
      false,
    ]);
    expect(reportMilestone(at('1152'), completion, 6, on('2022-10-06'))).toMatchObject({
      code: 'INVALID_INPUT',
      received: '村级电站: 85.33 %',
    });
    expect(isRefusal(reportMilestone(at('1350'), completion, 6, on('2022-10-06')))).toBe(false);
  });

  it.each([
    ['both total and share', { total: '40', percent: '85' }, 'total'],
    ['neither', {}, 'total'],
    ['less to do than is done', { total: '29' }, 'total'],
    ['no share', { percent: '0' }, 'percent'],
    ['more than all', { percent: '100.01' }, 'percent'],
  ])('is refused with %s', (_, more, argument) => {
    const given = { measure: '并网容量', unit: '万千瓦', done: '30.448', on: '2022-10-06', ...more };
    expect(reportProgress(started, given, on('2022-10-06'))).toMatchObject({ path: ['input', argument] });
  });
});

describe('plans', () => {
  it('of a year take months that add up to it', () => {
    const months = Array.from({ length: 12 }, () => 10n);
    expect(planYear({ year: 2022, fen: 120n, months })).toMatchObject([{ data: { months } }]);
    expect(planYear({ year: 2022, fen: 121n, months })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'months'],
    });
  });

  const stage = (from: string, to: string, fen: bigint) => ({ name: '一期', from, to, fen });
  it.each([
    [
      'that follow each other',
      [stage('2022-01-01', '2022-06-30', 400n), stage('2022-07-01', '2022-12-31', 600n)],
      'ok',
    ],
    ['that overlap', [stage('2022-01-01', '2022-06-30', 1n), stage('2022-06-30', '2022-12-31', 1n)], 'stages,1,from'],
    ['that end before they begin', [stage('2022-02-01', '2022-01-31', 1n)], 'stages,0,to'],
    ['of more than the whole', [stage('2022-01-01', '2022-06-30', 1_001n)], 'stages'],
  ])('in stages %s: %s', (_, stages, place) => {
    const decided = planStages(bare, { stages });
    expect(isRefusal(decided) ? decided.path.slice(1).join() : 'ok').toBe(place);
  });
});

describe('the report of a month', () => {
  const planned = after(started, [fact('plan.set', { year: 2022, fen: 100n })], on('2022-02-01'));
  const reported = (day: string) =>
    after(planned, [fact('investment.reported', { year: 2022, month: 9, fen: 5n })], on(day));

  it('is locked on a day of the next month that follows from the level', () => {
    expect((['COUNTY', 'CITY', 'PROVINCE'] as const).map((level) => lockDayOf(level, 2022, 12))).toEqual([
      '2023-01-03',
      '2023-01-05',
      '2023-01-08',
    ]);
  });

  it.each([
    ['reported by the lock day', reported('2022-10-05'), '2022-10-06', 'ON_TIME'],
    ['reported a day later', reported('2022-10-06'), '2022-10-06', 'LATE'],
    ['not yet reported', reported('2022-10-06'), '2022-10-05', 'NOT_DUE'],
    ['never reported', planned, '2022-10-06', 'MISSING'],
    ['of a project without plan and works', bare, '2022-10-06', 'NOT_OWED'],
  ])('%s is %s', (_, project, day, standing) => {
    expect(reportStanding(project, 2022, 9, day)).toBe(standing);
  });

  it('is excused by a second person, until a day', () => {
    const month = { year: 2022, month: 9 };
    const stated = after(
      planned,
      stateExcuse(planned, { ...month, reason: '台风' }, 5, on('2022-10-07')),
      on('2022-10-07'),
    );
    expect(reportStanding(stated, 2022, 9, '2022-10-07')).toBe('MISSING');
    const approval = { ...month, expiresOn: '2022-10-20' };
    expect(approveExcuse(stated, approval, 6, on('2022-10-08'))).toMatchObject({ code: 'SAME_PERSON' });
    expect(stateExcuse(stated, { ...month, reason: '又' }, 6, on('2022-10-08'))).toMatchObject({ received: 'STATED' });
    const approved = after(stated, approveExcuse(stated, approval, 6, on('2022-10-08', 'officer-2')), on('2022-10-08'));
    expect(
      ['2022-10-07', '2022-10-08', '2022-10-20', '2022-10-21'].map((day) => reportStanding(approved, 2022, 9, day)),
    ).toEqual(['MISSING', 'EXCUSED', 'EXCUSED', 'MISSING']);
  });

  it.each([
    [1_000n, 1_100n, 'MET'],
    [1_000n, 1_099n, 'WARNED'],
    [0n, 500n, 'NOT_COMPUTABLE'],
    [1_000n, undefined, 'MISSING'],
    [undefined, 1_000n, 'MISSING'],
    [1_000n, 0n, 'WARNED'],
  ])('after %s the month of %s is %s', (before, now, rise) => {
    expect(monthlyRise(before, now)).toBe(rise);
  });

  it('that is missing is named, not counted as 0', () => {
    expect(missingMonthsOf(reported('2022-10-05'), 2022, '2022-11-30')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
  });
});
