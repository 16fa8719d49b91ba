import type { Act } from '@kuaijin/kit/access/posts';
import { shippedRules } from './shipped';
import {
  applyFact,
  emptyWatch,
  lightOf,
  due as madeByRules,
  nextLookOn,
  openAlerts,
  recordFacts,
  type Watch,
} from './watch';
import type { WatchFact } from './watch-facts';
import { factsIn } from './watched-events';

const planner: Act = { actorId: 'officer-planner', post: 'REGISTRAR' };
const at = (day: string) => new Date(`${day}T10:00:00+08:00`);
const withFact = (watch: Watch, fact: WatchFact, day: string): Watch =>
  recordFacts(watch, [fact], shippedRules, day, at(day), planner).reduce(
    (state, next) => applyFact(state, next, at(day), planner),
    watch,
  );
const due = (watch: Watch, day: string) => madeByRules(watch, shippedRules, day);
const round = (watch: Watch, day: string): Watch =>
  recordFacts(watch, [], shippedRules, day, at(day), undefined).reduce(
    (state, next) => applyFact(state, next, at(day), undefined),
    watch,
  );
const plan = (kind: 'STARTED' | 'COMPLETED', plannedOn: string): WatchFact => ({
  type: 'milestone.planned',
  data: { kind, plannedOn },
});

describe('a watched project', () => {
  const watched = withFact(emptyWatch('project-QZ-015'), plan('STARTED', '2022-09-20'), '2022-09-01');

  it('raises, turns red and clears one alert over its life', () => {
    expect([lightOf(watched), nextLookOn(watched)]).toEqual(['GREEN', '2022-09-21']);
    const yellow = round(watched, '2022-09-21');
    expect([lightOf(yellow), nextLookOn(yellow)]).toEqual(['YELLOW', '2022-10-21']);
    expect(due(yellow, '2022-10-20')).toEqual([]);
    const red = round(yellow, '2022-10-21');
    expect([lightOf(red), nextLookOn(red)]).toEqual(['RED', undefined]);
    const reported = withFact(
      red,
      { type: 'milestone.reported', data: { kind: 'STARTED', actualOn: '2022-10-25' } },
      '2022-10-25',
    );
    expect(lightOf(reported)).toBe('RED');
    const verified = withFact(
      reported,
      { type: 'milestone.verified', data: { kind: 'STARTED', actualOn: '2022-10-25' } },
      '2022-10-26',
    );
    expect(lightOf(verified)).toBe('GREEN');
    expect(verified.alerts).toHaveLength(1);
    expect(verified.alerts[0]).toMatchObject({
      light: 'RED',
      clearedReason: '里程碑已核验，实际2022-10-25',
      redAt: at('2022-10-21'),
    });
    expect(verified.alerts[0]?.cleared).toBeUndefined();
    const undone = withFact(verified, { type: 'milestone.undone', data: { kind: 'STARTED' } }, '2022-10-28');
    expect(lightOf(undone)).toBe('RED');
  });

  it('is alerted at once when the reported plan was missed already', () => {
    const late = withFact(emptyWatch('project-QZ-015'), plan('COMPLETED', '2022-01-01'), '2022-09-01');
    expect(openAlerts(late)).toMatchObject([{ rule: 'NOT_COMPLETED', light: 'RED' }]);
  });

  it('clears the old alert when the plan changes, naming who changed it, and raises it again when the plan comes back', () => {
    const yellow = round(watched, '2022-09-25');
    const moved = withFact(yellow, plan('STARTED', '2022-12-01'), '2022-09-26');
    expect(openAlerts(moved)).toEqual([]);
    expect(moved.alerts[0]?.cleared).toEqual({ ...planner, at: at('2022-09-26') });
    const back = withFact(moved, plan('STARTED', '2022-09-20'), '2022-09-27');
    expect(openAlerts(back)).toHaveLength(1);
    expect(back.alerts.map(({ id }) => id)).toEqual(yellow.alerts.map(({ id }) => id));
  });

  it('is not late by a day that only a document states', () => {
    const stated = { kind: 'COMPLETED', plannedOn: '2022-12-31', statedIn: '衢政办〔2022〕5号' };
    const about = {
      id: 'project/project-QZ-010/4',
      source: 'projects',
      subject: 'project-QZ-010',
      time: at('2026-11-30'),
    };
    const [fact] = factsIn({ ...about, type: 'milestone.planned', data: stated });
    const red = withFact(emptyWatch('project-QZ-010'), plan('COMPLETED', '2022-12-31'), '2026-11-29');
    expect(lightOf(red)).toBe('RED');
    for (const before of [emptyWatch('project-QZ-010'), red]) {
      const after = withFact(before, fact as WatchFact, '2026-11-30');
      expect([lightOf(after), nextLookOn(after)]).toEqual(['GREEN', undefined]);
    }
  });

  it('is looked at no more once it is verified', () => {
    const verified = withFact(
      watched,
      { type: 'milestone.verified', data: { kind: 'STARTED', actualOn: '2022-09-20' } },
      '2022-09-20',
    );
    expect(nextLookOn(verified)).toBeUndefined();
    expect(due(verified, '2023-09-20')).toEqual([]);
  });
});
