import { statutoryCalendar } from '@kuaijin/kit/working-days';
import { beatsBehind, nextBeat, type Recurrence, ruleFault, stepOf } from './beats';
import { cadenceTemplates } from './templates';

const weekly: Recurrence = { rule: 'FREQ=WEEKLY;BYDAY=MO', from: '2022-09-01' };
const halfMonthly: Recurrence = { rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15', from: '2022-09-01' };
const daily: Recurrence = { rule: 'FREQ=DAILY', from: '2022-09-01' };
const quarterly: Recurrence = { rule: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10', from: '2022-01-01' };

test.each<[string, Recurrence, string, string | undefined]>([
  ['a week', weekly, '2022-09-19', '2022-09-26 on 2022-09-26'],
  ['the week of National Day', weekly, '2022-09-26', '2022-10-03 on 2022-10-08'],
  ['the week behind it', weekly, '2022-10-08', '2022-10-10 on 2022-10-10'],
  ['the 1st of October', halfMonthly, '2022-09-15', '2022-10-01 on 2022-10-08'],
  ['the 15th, a Saturday', halfMonthly, '2022-10-08', '2022-10-15 on 2022-10-17'],
  ['every day, over the days off', daily, '2022-09-30', '2022-10-01 on 2022-10-08'],
  ['every day, once behind them', daily, '2022-10-08', '2022-10-09 on 2022-10-09'],
  ['a quarter', quarterly, '2022-10-10', '2023-01-10 on 2023-01-10'],
  ['before the first day', weekly, '2022-08-01', '2022-09-05 on 2022-09-05'],
  ['behind the last day', { ...weekly, until: '2022-09-30' }, '2022-09-26', undefined],
  ['so many times', { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=2' }, '2022-09-13', undefined],
  ['a day that never comes', { ...daily, rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31' }, '2022-09-12', undefined],
])('the beat of %s', (_what, recurrence, after, expected) => {
  const beat = nextBeat(statutoryCalendar, recurrence, after);
  expect(beat && `${beat.occurrence} on ${beat.heldOn}`).toBe(expected);
});

test.each([
  'FREQ=HOURLY',
  'FREQ=WEEKLY;BYHOUR=3',
  'FREQ=WEEKLY;DTSTART=20220101',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;INTERVAL=13',
  'BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;FREQ=DAILY',
  '',
  `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(200)}1`,
])('%s is no rule', (rule) => {
  expect(ruleFault(rule)).toEqual(expect.any(String));
});

test.each(cadenceTemplates)('$name has one: $rule', ({ rule }) => {
  expect(ruleFault(rule)).toBeUndefined();
});

test.each([
  ['2022-10-01', 1],
  ['2022-10-08', 2],
  ['2022-10-28', 5],
])('%s is step %i of five in a month', (occurrence, step) => {
  expect(stepOf('FREQ=MONTHLY;BYMONTHDAY=1,8,15,22,28', occurrence)).toBe(step);
});

test('the dispatches of October 2022, one behind the other', () => {
  const held = beatsBehind(statutoryCalendar, weekly, '2022-09-30', 4).map(({ heldOn }) => heldOn);
  expect(held).toEqual(['2022-10-08', '2022-10-10', '2022-10-17', '2022-10-24']);
});
