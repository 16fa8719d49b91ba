import type { FeedEvent } from '@kuaijin/kit/feed';
import { digestDay, digestOf, noWorkload, portionsIn, workloadOf } from './digest';

const event: FeedEvent = {
  id: 'digest/d/2026-03-02',
  type: 'digest.prepared',
  source: 'approvals',
  subject: 'd',
  time: new Date('2026-03-02T00:30:00Z'),
  data: {
    day: '2026-03-02',
    portions: [
      { toAccept: 2, dueToday: 0, dueSoon: 1, late: 0 },
      { assigneeId: 'a', toAccept: 0, dueToday: 1, dueSoon: 0, late: 3 },
      'nonsense',
    ],
  },
};

describe('the digest of a day', () => {
  it.each<[string, string, boolean, object]>([
    [
      'the officer whom steps are with: those, and what is with nobody',
      'a',
      false,
      { toAccept: 2, dueToday: 1, dueSoon: 1, late: 3 },
    ],
    ['another officer: what is with nobody', 'b', false, { toAccept: 2, dueToday: 0, dueSoon: 1, late: 0 }],
    ['the head: all', 'c', true, { toAccept: 2, dueToday: 1, dueSoon: 1, late: 3 }],
  ])('names %s', (_, person, isHead, workload) => {
    expect(workloadOf(portionsIn(event), person, isHead)).toEqual(workload);
  });

  it('says what is late first, and what was not read last', () => {
    const workload = workloadOf(portionsIn(event), 'a', false);
    expect(digestOf('2026-03-02', workload, 4, event)).toMatchObject({
      type: 'DIGEST',
      title: '每日摘要：2026-03-02',
      text: '已逾期 3 件，今日到期 1 件，三个工作日内到期 1 件，待受理 2 件，未读消息 4 条。',
    });
    expect(digestOf('2026-03-02', noWorkload, 1, event)?.text).toBe('未读消息 1 条。');
    expect(digestOf('2026-03-02', noWorkload, 0, event)).toBeUndefined();
  });

  it('knows its day', () => {
    expect(digestDay(event)).toBe('2026-03-02');
    expect(digestDay({ ...event, type: 'digest.closed' })).toBe('2026-03-02');
    expect(digestDay({ ...event, type: 'step.urged' })).toBeUndefined();
  });
});
