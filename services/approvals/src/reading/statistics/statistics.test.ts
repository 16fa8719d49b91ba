import type { ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { draft, type Proposal } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import {
  CASE_ID,
  catalogueOf,
  departmentId,
  item,
  play,
  submittedCase,
} from '@kuaijin/workflow-approvals/testing/sample';
import { type StepFact, stepFacts } from './facts';
import { isInPeriod, percentile, Statistics } from './statistics';

const at = (day: string) => Date.parse(`${day}T10:00:00+08:00`);
const act = { actorId: 'officer-1', post: 'HANDLER' };
const id = (code: string) => `${CASE_ID}/${code}`;
const accept = (code: string, day: string): [Proposal, number] => [
  draft('step.accepted', `a${code}`, { stepId: id(code), isDeemed: false, clockFrom: at(day) }, act),
  at(day),
];
const approve = (code: string, day: string, department = 'DRC'): [Proposal, number] => {
  const opinion = { decision: 'APPROVE', opinion: '同意', conditions: [], fileIds: [] } as const;
  const data = { stepId: id(code), to: 'APPROVED', departmentId: departmentId(department), ...opinion } as const;
  return [draft('step.decided', `d${code}`, data, act), at(day)];
};
const caseOf = (items: readonly ItemSnapshot[], ...drafts: readonly [Proposal, number][]): CaseState =>
  drafts.reduce(
    (state, [one, when]) => play(state, [one], when),
    submittedCase({ catalogue: catalogueOf(items) }, at('2022-09-20')),
  );
const factOf = (state: CaseState, code: string, now: string): StepFact | undefined =>
  stepFacts(state, at(now)).find(({ itemCode }) => itemCode === code);

describe('the facts of a step', () => {
  const items = [
    item('A', { promisedWorkingDays: 3 }),
    item('B', { departmentCode: 'NR' }),
    item('C', { stageCode: '2' }),
  ];

  test.each([
    ['2022-09-23', true, 3],
    ['2022-09-26', false, 4],
    // 8 and 9 October were worked, 1 to 7 were not.
    ['2022-10-08', false, 9],
  ])('decided on %s: on time %p after %i working days', (day, isOnTime, workingDays) => {
    const state = caseOf(items, accept('A', '2022-09-20'), approve('A', day));
    expect(factOf(state, 'A', '2022-10-20')).toMatchObject({ isOnTime, workingDays, decidedAt: at(day) });
  });

  test('leave out the days for which the clock was stopped, and keep those of an extension', () => {
    const stepId = id('A');
    const suspended = { stepId, procedure: 'EXPERT_REVIEW', limitWorkingDays: 10, reason: '评审' } as const;
    const state = caseOf(
      items,
      accept('A', '2022-09-20'),
      [draft('step.suspended', 's', suspended, act), at('2022-09-21')],
      [draft('step.resumed', 'r', { stepId }, act), at('2022-09-26')],
      [draft('step.extended', 'e', { stepId, workingDays: 2, reason: '复核' }, act), at('2022-09-26')],
      approve('A', '2022-09-29'),
    );
    // Seven working days in all, three of them stopped.
    expect(factOf(state, 'A', '2022-10-20')).toMatchObject({ workingDays: 4, isOnTime: true });
  });

  test('have no promise to keep where the item gives none', () => {
    const [, ...rest] = items;
    const { promisedWorkingDays: _promise, ...unpromised } = item('A');
    const state = caseOf([unpromised, ...rest], accept('A', '2022-09-20'), approve('A', '2022-09-23'));
    expect(factOf(state, 'A', '2022-10-20')).not.toHaveProperty('isOnTime');
    expect(factOf(state, 'A', '2022-10-20')).toMatchObject({ workingDays: 3 });
  });

  test('charge the waiting of a step behind to all that it waited for, and alone to who came last', () => {
    const done = [accept('A', '2022-09-20'), approve('A', '2022-09-22')];
    const both = caseOf(items, ...done, accept('B', '2022-09-20'), approve('B', '2022-09-27', 'NR'));
    expect(factOf(both, 'A', '2022-10-20')).toMatchObject({ waited: 2, waitedAlone: 0 });
    expect(factOf(both, 'B', '2022-10-20')).toMatchObject({ waited: 5, waitedAlone: 3 });
    expect(factOf(both, 'C', '2022-09-28')).toMatchObject({ waited: 0, waitedAlone: 0 });
    const open = factOf(caseOf(items, ...done), 'B', '2022-09-26');
    expect(open).toMatchObject({ waited: 4, waitedAlone: 2 });
    expect(open).not.toHaveProperty('decidedAt');
  });

  test('are none of steps that wait, and of what a withdrawal ended', () => {
    const state = caseOf(items, accept('A', '2022-09-20'));
    expect(stepFacts(state, at('2022-09-21')).map(({ itemCode }) => itemCode)).toEqual(['A', 'B']);
    const ended = play(state, [draft('case.withdrawn', 'w', { reason: '调整' }, act)], at('2022-09-22'));
    expect(stepFacts(ended, at('2022-09-23'))).toEqual([]);
  });
});

const fact = (more: Partial<StepFact> = {}): StepFact => ({
  itemCode: 'A',
  itemName: '事项A',
  departmentId: 'department-1',
  decidedAt: at('2022-09-23'),
  isOnTime: true,
  workingDays: 3,
  waited: 1,
  waitedAlone: 1,
  ...more,
});
const gather = (groupBy: ConstructorParameters<typeof Statistics>[0], facts: readonly StepFact[]) => {
  const statistics = new Statistics(groupBy, at('2022-11-01'));
  for (const one of facts) statistics.add(one);
  return { rows: statistics.rows(), total: statistics.total() };
};

describe('statistics', () => {
  test('rates are of what was promised, means and percentiles of what was decided', () => {
    const days = [1, 1, 2, 2, 3, 3, 4, 5, 9, 30];
    const facts = days.map((workingDays, i) => fact({ workingDays, isOnTime: i < 7 }));
    const { isOnTime: _none, ...unpromised } = fact({ workingDays: 6 });
    expect(gather('ITEM', [...facts, unpromised]).rows).toEqual([
      {
        key: 'A',
        name: '事项A',
        decided: 11,
        promised: 10,
        onTime: 7,
        tacit: 0,
        onTimeRate: '70.0',
        meanWorkingDays: '6.0',
        p50WorkingDays: 3,
        p90WorkingDays: 9,
        open: 0,
        waitedWorkingDays: 11,
        waitedAloneWorkingDays: 11,
      },
    ]);
  });

  test('of nothing have no rates', () => {
    expect(gather('MONTH', [])).toMatchObject({
      rows: [],
      total: { decided: 0, onTimeRate: null, meanWorkingDays: null, p50WorkingDays: null, p90WorkingDays: null },
    });
  });

  test('put who causes most waiting first, and months in their order', () => {
    const facts = [
      fact({ departmentId: 'department-1', waited: 2, decidedAt: at('2022-10-31') }),
      fact({ departmentId: 'department-2', waited: 7 }),
      fact({ departmentId: 'department-3', waited: 7, decidedAt: at('2022-09-30') }),
    ];
    const { decidedAt: _open, isOnTime: _promise, workingDays: _days, ...open } = fact({ waited: 4 });
    expect(
      gather('DEPARTMENT', [...facts, open]).rows.map(({ key, waitedWorkingDays }) => [key, waitedWorkingDays]),
    ).toEqual([
      ['department-2', 7],
      ['department-3', 7],
      ['department-1', 6],
    ]);
    expect(gather('MONTH', [...facts, open]).rows.map(({ key, decided, open: one }) => [key, decided, one])).toEqual([
      ['2022-09', 2, 0],
      ['2022-10', 1, 0],
      ['2022-11', 0, 1],
    ]);
  });

  test.each([
    [{}, true],
    [{ from: '2022-09-23' }, true],
    [{ from: '2022-09-24' }, false],
    [{ to: '2022-09-23' }, true],
    [{ to: '2022-09-22' }, false],
    [{ from: '2022-09-01', to: '2022-09-30' }, true],
  ])('the period %j includes 23 September: %p', (period, isIn) => {
    expect(isInPeriod(fact(), period, at('2022-11-01'))).toBe(isIn);
  });

  test('days are those of Asia/Shanghai', () => {
    const lateEvening = fact({ decidedAt: Date.parse('2022-09-30T16:30:00Z') });
    expect(isInPeriod(lateEvening, { to: '2022-09-30' }, 0)).toBe(false);
    expect(gather('MONTH', [lateEvening]).rows[0]?.key).toBe('2022-10');
  });

  test.each([
    [[], 50, null],
    [[4], 90, 4],
    [[1, 2], 50, 1],
    [[1, 2, 3], 50, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 90, 10],
  ])('of %j the %ith percentile is %p', (values, percent, value) => {
    expect(percentile(values, percent)).toBe(value);
  });
});
