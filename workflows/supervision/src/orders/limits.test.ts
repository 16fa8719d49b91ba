import { type DayCount, dueMoments, limitsOf, notifiedOf, type OrderCourse, orderDays, pointsOf } from './limits';

const issuedAt = new Date('2022-09-29T16:00:00+08:00');
const at = (day: string, time = '00:00:05'): Date => new Date(`${day}T${time}+08:00`);
const course = (more: Partial<OrderCourse> = {}): OrderCourse => ({
  ...{ issuedAt, count: 'CALENDAR', matterClass: 'ORDINARY', moments: [] },
  ...more,
});
const due = (of: OrderCourse, when: Date) => dueMoments(of, when).map(({ limit, stage }) => `${limit} ${stage}`);

describe('the days of 13710', () => {
  it.each<[string, DayCount, string, string, string, string]>([
    ['2022-09-29T16:00:00+08:00', 'CALENDAR', '2022-09-29', '2022-10-02', '2022-10-06', '2022-10-29'],
    ['2022-09-29T16:00:00+08:00', 'WORKING', '2022-09-29', '2022-10-09', '2022-10-13', '2022-10-29'],
    ['2023-01-31T09:00:00+08:00', 'CALENDAR', '2023-01-31', '2023-02-03', '2023-02-07', '2023-02-28'],
    ['2024-01-31T23:59:59+08:00', 'CALENDAR', '2024-01-31', '2024-02-03', '2024-02-07', '2024-02-29'],
    ['2022-09-28T16:00:00Z', 'CALENDAR', '2022-09-29', '2022-10-02', '2022-10-06', '2022-10-29'],
  ])('issued %s in %s days: %s, %s, %s, %s', (issued, count, assign, progress, seventh, month) => {
    expect(orderDays(new Date(issued), count)).toEqual({ assign, progress, seventh, month });
  });
});

describe('what is due of an order that nobody acts on', () => {
  it.each([
    [at('2022-09-29', '16:00:00'), ['ASSIGN NEAR_DUE']],
    [at('2022-09-30'), ['ASSIGN OVERDUE']],
    [at('2022-10-02'), ['ASSIGN OVERDUE', 'PROGRESS NEAR_DUE']],
    [at('2022-10-03'), ['ASSIGN OVERDUE', 'PROGRESS OVERDUE']],
    [at('2022-10-05'), ['ASSIGN OVERDUE', 'PROGRESS OVERDUE', 'SETTLE NEAR_DUE']],
    [at('2022-10-07'), ['ASSIGN OVERDUE', 'PROGRESS OVERDUE', 'SETTLE OVERDUE']],
    [at('2022-10-22'), ['ASSIGN OVERDUE', 'PROGRESS OVERDUE', 'SETTLE OVERDUE', 'MONTH NEAR_DUE']],
    [at('2022-10-30'), ['ASSIGN OVERDUE', 'PROGRESS OVERDUE', 'SETTLE OVERDUE', 'MONTH OVERDUE']],
  ])('%s: %s', (when, expected) => {
    expect(due(course(), when)).toEqual(expected);
  });

  it('is due once, and each week behind the month again', () => {
    const seen = new Set<string>();
    let known = course();
    for (let day = 0; day < 60; day += 1) {
      const when = new Date(at('2022-09-30').getTime() + day * 86_400_000);
      const moments = dueMoments(known, when);
      for (const { limit, on, stage } of moments) {
        expect(seen.has(`${limit} ${on} ${stage}`)).toBe(false);
        seen.add(`${limit} ${on} ${stage}`);
      }
      known = { ...known, moments: [...known.moments, ...moments] };
    }
    expect([...seen].filter((one) => one.includes('OVERDUE'))).toEqual([
      'ASSIGN 2022-09-29 OVERDUE',
      'PROGRESS 2022-10-02 OVERDUE',
      'SETTLE 2022-10-06 OVERDUE',
      'MONTH 2022-10-29 OVERDUE',
      'FOLLOW_UP 2022-11-05 OVERDUE',
      'FOLLOW_UP 2022-11-12 OVERDUE',
      'FOLLOW_UP 2022-11-19 OVERDUE',
      'FOLLOW_UP 2022-11-26 OVERDUE',
    ]);
    expect(pointsOf(known, at('2022-11-28'))).toBe(-1 - 1 - 2 - 3 - 4);
  });
});

describe('what somebody does', () => {
  const begun = { assignedAt: at('2022-09-29', '17:00:00'), reportedAt: at('2022-10-01') };

  it('meets a limit in time, or too late', () => {
    expect(due(course(begun), at('2022-10-04'))).toEqual([]);
    expect(pointsOf(course(begun), at('2022-10-04'))).toBe(2);
    expect(pointsOf(course({ ...begun, reportedAt: at('2022-10-03') }), at('2022-10-04'))).toBe(0);
  });

  it('a complex matter needs a plan by day 7, without one it goes up to the leader', () => {
    const complex = course({ ...begun, matterClass: 'COMPLEX' });
    const [moment] = dueMoments(complex, at('2022-10-07'));
    expect(moment).toEqual({ limit: 'PLAN', on: '2022-10-06', stage: 'OVERDUE' });
    expect(moment && notifiedOf(moment)).toEqual(['HEAD', 'DISPATCH_CENTRE', 'LEADER']);
    const planned = { ...complex, plannedAt: at('2022-10-06', '23:59:59') };
    expect(due(planned, at('2022-10-07'))).toEqual([]);
    expect(due(planned, at('2022-10-30'))).toEqual(['MONTH OVERDUE']);
    expect(due({ ...planned, approvedUntil: '2022-11-20' }, at('2022-10-30'))).toEqual([]);
    expect(due({ ...planned, approvedUntil: '2022-11-20' }, at('2022-11-21'))).toEqual(['MONTH OVERDUE']);
    expect(limitsOf({ ...planned, approvedUntil: '2022-10-10' }, at('2022-10-07'))).toContainEqual(
      expect.objectContaining({ kind: 'MONTH', on: '2022-10-29' }),
    );
  });

  it('a claim waits three days for who issued it; what is signed off is over', () => {
    const claimed = course({ ...begun, claimedAt: at('2022-10-05') });
    expect(due(claimed, at('2022-10-07'))).toEqual([]);
    expect(due(claimed, at('2022-10-09'))).toEqual(['SIGN_OFF OVERDUE']);
    expect(due({ ...claimed, signedOffAt: at('2022-10-06') }, at('2022-12-01'))).toEqual([]);
    expect(pointsOf({ ...claimed, signedOffAt: at('2022-10-06') }, at('2022-10-07'))).toBe(1 + 1 + 2 + 3);
  });

  it('a reply has a day of its own, which a claim does not meet', () => {
    const asked = course({ ...begun, replyDueOn: '2022-10-03', claimedAt: at('2022-10-03') });
    expect(due(asked, at('2022-10-04'))).toEqual(['REPLY OVERDUE']);
    expect(due({ ...asked, repliedAt: at('2022-10-03', '12:00:00') }, at('2022-10-04'))).toEqual([]);
  });
});
