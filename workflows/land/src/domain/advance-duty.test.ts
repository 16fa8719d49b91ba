import { isOvertaken } from '@kuaijin/kit/working-days/reminders';
import { type AdvanceDutyStage, advanceDutyReminders } from './advance-duty';

const reminders = advanceDutyReminders('2023-09-30');

test.each<[AdvanceDutyStage, string]>([
  ['REMINDED', '2023-07-03T00:00:00+08:00'],
  ['ESCALATED', '2023-09-01T00:00:00+08:00'],
  ['LAPSED', '2023-10-01T00:00:00+08:00'],
])('of a term that ends on 2023-09-30 the stage %s is reached at %s', (stage, moment) => {
  expect(reminders.find(({ what }) => what === stage)?.at).toEqual(new Date(moment));
});

test.each<[AdvanceDutyStage, string, boolean]>([
  ['REMINDED', '2023-08-31T23:59:59+08:00', false],
  ['REMINDED', '2023-09-01T00:00:00+08:00', true],
  ['ESCALATED', '2023-09-30T23:59:59+08:00', false],
  ['ESCALATED', '2023-10-01T00:00:00+08:00', true],
  ['LAPSED', '2030-01-01T00:00:00+08:00', false],
])('%s is overtaken at %s: %s', (stage, asOf, isPast) => {
  expect(isOvertaken(reminders, stage, new Date(asOf))).toBe(isPast);
});
