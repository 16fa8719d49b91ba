import type { Act } from '@kuaijin/kit/access/posts';
import type { PreliminaryPlan } from './rules';
import {
  baselinePlan,
  type PlanFact,
  type Planned,
  type PlanStep,
  planStatus,
  roadRefusal,
  withPlanFact,
} from './rules';
import { earlyStartDays, variancesOf } from './variance';

const act: Act = { actorId: 'officer-registrar', post: 'REGISTRAR' };
const step = (code: string, dueOn: string, after: readonly string[] = [], limitDays?: number): PlanStep => ({
  ...{ code, name: code, responsible: '市发展改革委', dueOn, after },
  ...(limitDays === undefined ? {} : { limitDays }),
});
const plan = (startOn: string, ...steps: readonly PlanStep[]): Planned => ({
  ...{ task: '年内开工', startOn, steps, reason: '专班会议' },
});
const road = plan('2022-09-30', step('STUDY', '2022-03-31'), step('LAND', '2022-06-30', ['STUDY'], 60));
const place = { id: 'plan-project-1', projectId: 'project-1', regionId: 'region-330800' };
const on = (before: PreliminaryPlan | undefined, fact: PlanFact, day: string): PreliminaryPlan =>
  withPlanFact(before, fact, new Date(`${day}T10:00:00+08:00`), act);
const drafted = (planned: Planned): PlanFact => ({ type: 'preliminaryPlan.drafted', place, planned });
const done = (code: string, doneOn: string): PlanFact => ({
  ...{ type: 'preliminaryPlan.stepCompleted', code, doneOn, fileIds: ['file-1'] },
});
const first = on(undefined, drafted(road), '2022-01-10');
const baselined = on(first, baselinePlan(first, '衢发改〔2022〕1号', 1) as PlanFact, '2022-01-20');

test.each<[string, Planned, readonly string[] | undefined]>([
  ['a road in order', road, undefined],
  ['no step at all', plan('2022-09-30'), undefined],
  ['a step that is due after the start', plan('2022-01-01', step('A', '2022-01-02')), ['steps', '0', 'dueOn']],
  ['a step after one that there is not', plan('2022-02-01', step('A', '2022-01-02', ['B'])), ['steps', '0', 'after']],
  ['a step after itself', plan('2022-02-01', step('A', '2022-01-02', ['A'])), ['steps', '0', 'after']],
  [
    'a step that is due before the one that it comes after',
    plan('2022-02-01', step('A', '2022-01-05'), step('B', '2022-01-04', ['A'])),
    ['steps', '1', 'dueOn'],
  ],
  [
    'a circle of steps that are due on one day',
    plan('2022-02-01', step('A', '2022-01-05', ['B']), step('B', '2022-01-05', ['A'])),
    ['steps'],
  ],
])('%s', (_what, planned, path) => {
  expect(roadRefusal(planned)?.path).toEqual(path && ['input', ...path]);
});

test('a baseline is taken once, and later versions are held against it', () => {
  expect([planStatus(first), planStatus(baselined)]).toEqual(['DRAFTED', 'BASELINED']);
  expect(baselinePlan(baselined, '2号', 2)).toMatchObject({ code: 'STATE_CONFLICT', details: { status: 'BASELINED' } });
  const moved = on(
    baselined,
    drafted(plan('2022-10-31', step('STUDY', '2022-04-10'), step('NEW', '2022-05-01'))),
    '2022-03-01',
  );
  expect(moved.versions).toHaveLength(2);
  expect(
    variancesOf(moved, '2022-03-31').map(({ step: { code }, movedDays, varianceDays }) => [
      code,
      movedDays,
      varianceDays,
    ]),
  ).toEqual([
    ['STUDY', 10, undefined],
    ['NEW', undefined, undefined],
  ]);
});

test('a step is behind by days, done or not; one over its limit is known', () => {
  const both = [done('STUDY', '2022-03-26'), done('LAND', '2022-07-10')].reduce(
    (now, one) => on(now, one, '2022-07-11'),
    baselined,
  );
  const rows = (given: PreliminaryPlan, day: string) =>
    variancesOf(given, day).map(({ varianceDays, tookDays, isOverLimit }) => [varianceDays, tookDays, isOverLimit]);
  expect(rows(both, '2022-07-11')).toEqual([
    [-5, undefined, false],
    [10, 106, true],
  ]);
  expect(rows(both, '2022-07-05')).toEqual([
    [-5, undefined, false],
    [5, undefined, false],
  ]);
  expect(rows(first, '2022-07-11')).toEqual([
    [undefined, undefined, false],
    [undefined, undefined, false],
  ]);
});

test('提前开工 is counted against the baseline, whatever was planned later', () => {
  const later = on(baselined, drafted({ ...road, startOn: '2022-12-31' }), '2022-06-01');
  expect(earlyStartDays(later, '2022-09-10')).toBe(20);
  expect(earlyStartDays(later, '2022-10-03')).toBe(-3);
  expect([earlyStartDays(later, undefined), earlyStartDays(first, '2022-09-10')]).toEqual([undefined, undefined]);
});
