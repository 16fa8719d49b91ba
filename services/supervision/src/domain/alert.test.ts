import { addDays } from '@kuaijin/kit/working-days';
import { type Alert, alertChanges, alertId, lightOn, nextChangeOn, worstLight } from './alert';

const plannedOn = '2022-09-20';
const alert = (more: Partial<Alert> = {}): Alert => ({
  id: alertId('project-QZ-015', 'NOT_STARTED', more.plannedOn ?? plannedOn),
  rule: 'NOT_STARTED',
  light: 'YELLOW',
  plannedOn,
  raisedAt: new Date('2022-09-21T00:00:05+08:00'),
  reason: '应开工未开工：计划2022-09-20',
  ...more,
});
const names = (...args: Parameters<typeof alertChanges>) => alertChanges(...args).map(({ change }) => change);

describe('the light of a milestone', () => {
  it.each([
    ['the day before the plan', '2022-09-19', 'GREEN'],
    ['on the planned day', '2022-09-20', 'GREEN'],
    ['the day after', '2022-09-21', 'YELLOW'],
    ['30 days late', '2022-10-20', 'YELLOW'],
    ['31 days late', '2022-10-21', 'RED'],
    ['a year late', '2023-09-20', 'RED'],
  ])('%s is %s: %s', (_name, today, light) => {
    expect(lightOn({ plannedOn, isVerified: false }, today)).toBe(light);
    expect(lightOn({ plannedOn, reportedOn: plannedOn, isVerified: false }, today)).toBe(light);
    expect(lightOn({ plannedOn, isVerified: true }, today)).toBe('GREEN');
    expect(lightOn({ isVerified: false }, today)).toBe('GREEN');
  });

  it('of a project is that of its worst open alert', () => {
    expect(worstLight([])).toBe('GREEN');
    expect(worstLight([{ light: 'YELLOW' }])).toBe('YELLOW');
    expect(worstLight([{ light: 'YELLOW' }, { light: 'RED' }])).toBe('RED');
  });
});

describe('what changes about the alerts of a rule', () => {
  const missed = { plannedOn, isVerified: false };
  it.each([
    ['nothing before the plan is missed', missed, [], '2022-09-20', []],
    ['raised the day after', missed, [], '2022-09-21', ['RAISE']],
    ['raised once', missed, [alert()], '2022-09-22', []],
    ['yellow on the 30th day', missed, [alert()], '2022-10-20', []],
    ['red on the 31st', missed, [alert()], '2022-10-21', ['TURN_RED']],
    ['red once', missed, [alert({ light: 'RED' })], '2022-10-22', []],
    ['open although reported', { ...missed, reportedOn: '2022-09-25' }, [alert()], '2022-09-26', []],
    ['turns red although reported', { ...missed, reportedOn: '2022-09-25' }, [alert()], '2022-10-21', ['TURN_RED']],
    ['cleared when verified', { ...missed, isVerified: true }, [alert()], '2022-09-26', ['CLEAR']],
    [
      'cleared when the plan moves ahead',
      { plannedOn: '2022-12-01', isVerified: false },
      [alert()],
      '2022-09-26',
      ['CLEAR'],
    ],
    ['cleared when the plan is dropped', { isVerified: false }, [alert()], '2022-09-26', ['CLEAR']],
    [
      'another one when the plan moves to another missed day',
      { plannedOn: '2022-09-10', isVerified: false },
      [alert()],
      '2022-09-26',
      ['CLEAR', 'RAISE'],
    ],
  ])('%s', (_name, milestone, open, today, expected) => {
    expect(names('NOT_STARTED', milestone, open, today)).toEqual(expected);
  });

  it('states the reason: the rule, the plan, what was reported, how the plan changed', () => {
    expect(alertChanges('NOT_IN_STATISTICS', { ...missed, reportedOn: '2022-09-19' }, [], '2022-09-21')).toMatchObject([
      { light: 'YELLOW', reason: '应入库未入库：计划2022-09-20，已报告2022-09-19，尚未核验' },
    ]);
    expect(
      alertChanges('NOT_STARTED', { plannedOn: '2022-12-01', isVerified: false }, [alert()], '2022-09-26'),
    ).toEqual([
      { change: 'CLEAR', alertId: alert().id, why: 'PLAN_CHANGED', reason: '计划由2022-09-20调整为2022-12-01' },
    ]);
  });

  it('is red at once when the plan was missed long ago', () => {
    expect(alertChanges('NOT_COMPLETED', missed, [], '2023-01-01')).toMatchObject([{ change: 'RAISE', light: 'RED' }]);
  });

  it('is looked at on the very days on which it changes', () => {
    expect(nextChangeOn(missed, [])).toBe('2022-09-21');
    expect(nextChangeOn(missed, [alert()])).toBe('2022-10-21');
    expect(nextChangeOn(missed, [alert({ light: 'RED' })])).toBeUndefined();
    expect(nextChangeOn({ ...missed, isVerified: true }, [])).toBeUndefined();
    for (let days = -3; days < 60; days += 1) {
      const today = addDays(plannedOn, days);
      const due = (open: readonly Alert[]) => (nextChangeOn(missed, open) ?? '9999-12-31') <= today;
      for (const open of [[], [alert()], [alert({ light: 'RED' })]]) {
        expect([today, alertChanges('NOT_STARTED', missed, open, today).length > 0]).toEqual([today, due(open)]);
      }
    }
  });
});
