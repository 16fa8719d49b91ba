import { isOvertaken } from '@kuaijin/kit/working-days/reminders';
import { visitReminders, windowReminders } from './reminders';

const reminders = windowReminders('2026-03-31');

test('owners are reminded of the close of a window in the mornings 7, 3 and 1 days before it', () => {
  expect(reminders).toEqual([
    { what: 7, at: new Date('2026-03-24T09:00:00+08:00') },
    { what: 3, at: new Date('2026-03-28T09:00:00+08:00') },
    { what: 1, at: new Date('2026-03-30T09:00:00+08:00') },
  ]);
});

test('a visit is reminded of ten days before its last day, and when it is overdue', () => {
  expect(visitReminders('2026-03-31')).toEqual([
    { what: 'REMINDED', at: new Date('2026-03-21T09:00:00+08:00') },
    { what: 'OVERDUE', at: new Date('2026-04-01T09:00:00+08:00') },
    { what: 'ESCALATED', at: new Date('2026-04-10T09:00:00+08:00') },
  ]);
});

test.each([
  ['2026-03-27T12:00:00+08:00', [false, false, false]],
  ['2026-03-28T12:00:00+08:00', [true, false, false]],
  ['2026-03-31T12:00:00+08:00', [true, true, false]],
])('at %s those are overtaken by later ones: %s', (now, overtaken) => {
  expect(reminders.map(({ what }) => isOvertaken(reminders, what, new Date(now)))).toEqual(overtaken);
});
