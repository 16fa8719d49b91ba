import { addDays } from '@kuaijin/kit/working-days';
import { type Alert, alertChanges, alertId, worstLight } from './alert';
import { evaluate, nextLook } from './evaluate';
import { shippedRules } from './shipped';
import type { LightFacts, LightRule, Milestone } from './terms';

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
const ruleOf = (code: string): LightRule => {
  const found = shippedRules.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const factsOf = (milestone: Milestone): LightFacts => ({
  milestones: { STARTED: milestone, STATISTICS_ENTERED: milestone, COMPLETED: milestone },
});
const changes = (code: string, milestone: Milestone, alerts: readonly Alert[], today: string) =>
  alertChanges(ruleOf(code), factsOf(milestone), alerts, today);
const names = (...args: Parameters<typeof changes>) => changes(...args).map(({ change }) => change);
const lightOn = (milestone: Milestone, today: string) =>
  evaluate(ruleOf('NOT_STARTED'), factsOf(milestone), today)?.light ?? 'GREEN';

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
    ['red on the 31st', missed, [alert()], '2022-10-21', ['TURN']],
    ['red once', missed, [alert({ light: 'RED' })], '2022-10-22', []],
    ['open although reported', { ...missed, reportedOn: '2022-09-25' }, [alert()], '2022-09-26', []],
    ['turns red although reported', { ...missed, reportedOn: '2022-09-25' }, [alert()], '2022-10-21', ['TURN']],
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
    expect(changes('NOT_IN_STATISTICS', { ...missed, reportedOn: '2022-09-19' }, [], '2022-09-21')).toMatchObject([
      { light: 'YELLOW', reason: '应入库未入库：计划2022-09-20，已报告2022-09-19，尚未核验' },
    ]);
    expect(changes('NOT_STARTED', { plannedOn: '2022-12-01', isVerified: false }, [alert()], '2022-09-26')).toEqual([
      { change: 'CLEAR', alertId: alert().id, why: 'PLAN_CHANGED', reason: '计划由2022-09-20调整为2022-12-01' },
    ]);
  });

  it('is red at once when the plan was missed long ago', () => {
    expect(changes('NOT_COMPLETED', missed, [], '2023-01-01')).toMatchObject([{ change: 'RAISE', light: 'RED' }]);
  });

  it('is looked at on the days on which it changes', () => {
    for (let days = -3; days < 60; days += 1) {
      const today = addDays(plannedOn, days);
      const tomorrow = addDays(today, 1);
      if (lightOn(missed, today) === lightOn(missed, tomorrow)) continue;
      expect(nextLook(ruleOf('NOT_STARTED'), factsOf(missed), today)).toBe(tomorrow);
    }
    expect(nextLook(ruleOf('NOT_STARTED'), factsOf({ ...missed, isVerified: true }), plannedOn)).toBeUndefined();
  });
});

describe('an alert that a second person signed off', () => {
  const signedOff = alert({ clearedAt: new Date('2022-09-25T00:00:00Z'), isSignedOff: true });
  const missed = { plannedOn, isVerified: false };
  it('is not raised again for its period, and for another one it is', () => {
    expect(names('NOT_STARTED', missed, [signedOff], '2022-12-01')).toEqual([]);
    expect(names('NOT_STARTED', { ...missed, plannedOn: '2022-10-01' }, [signedOff], '2022-12-01')).toEqual(['RAISE']);
  });
});

describe('alerts of months', () => {
  const rule: LightRule = { ...ruleOf('YINCHUAN_PROGRESS'), regionId: 'region-000000', isOn: true };
  const facts = (done: string): LightFacts => ({
    milestones: {},
    plans: [{ year: 2025, fen: 120_000n }],
    reports: [{ year: 2025, month: 6, fen: BigInt(done) }],
  });
  const red = (more: Partial<Alert> = {}) =>
    alert({ rule: rule.code, light: 'RED', period: '2025-06', plannedOn: '2025-06-30', ...more });
  const of = (done: string, open: readonly Alert[], today = '2025-07-10', held = rule) =>
    alertChanges(held, facts(done), open, today);

  it('follow what owners report in colour, and stay open', () => {
    expect(of('0', [])).toMatchObject([{ change: 'RAISE', light: 'RED', period: '2025-06' }]);
    expect(of('0', [red()])).toEqual([]);
    expect(of('30000', [red()])).toMatchObject([{ change: 'TURN', light: 'YELLOW' }]);
    expect(of('60000', [red()])).toEqual([]);
  });

  it('are one for each month', () => {
    expect(of('0', [red()], '2025-08-10')).toMatchObject([{ change: 'RAISE', period: '2025-07' }]);
  });

  it('are not raised by a rule that is off, and those that are open are left as they are', () => {
    const off = { ...rule, isOn: false };
    expect([of('0', [], '2025-07-10', off), of('30000', [red()], '2025-07-10', off)]).toEqual([[], []]);
  });

  it('go when an excuse is approved', () => {
    const excused = { ...facts('0'), excuses: [{ year: 2025, month: 6, from: '2025-07-01', until: '2025-07-31' }] };
    const heeding = { ...rule, heedsExcuses: true };
    expect(alertChanges(heeding, excused, [red()], '2025-07-10')).toMatchObject([{ change: 'CLEAR', why: 'EXCUSED' }]);
    expect(alertChanges(heeding, excused, [], '2025-07-10')).toEqual([]);
  });
});
