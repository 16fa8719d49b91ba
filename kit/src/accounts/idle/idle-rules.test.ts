import { type IdleRule, idleFrom, idleStage, type LastMovement, leastIdleDays } from './idle-rules';

const half: IdleRule = { idleDays: 180, noticeDays: 30 };
const whole: IdleRule = { idleDays: 365, noticeDays: 60 };

const made: LastMovement = { at: new Date('2026-03-02T02:00:00Z'), isExtension: false, isReminder: false };
const until = (text: string) => new Date(`${text}T00:00:00+08:00`);
const extended = (end: string): LastMovement => ({ ...made, isExtension: true, expiresAt: until(end) });
const reminded = (end: string): LastMovement => ({ ...extended(end), isReminder: true });

test.each<[string, IdleRule, LastMovement, string]>([
  ['what was reserved', half, made, '2026-08-30'],
  ['what may be held for a year', whole, made, '2027-03-03'],
  ['what was extended', half, extended('2026-05-01'), '2026-05-01'],
  ['what moved since, in a term that ends sooner', half, { ...made, expiresAt: until('2026-05-01') }, '2026-08-30'],
  ['what moved since, in a term that ends later', half, { ...made, expiresAt: until('2027-05-01') }, '2027-05-01'],
])('%s is idle from the first instant behind its days on', (_what, rule, last, day) => {
  expect(idleFrom(rule, last)).toEqual(until(day));
  expect(idleStage(rule, last, new Date(until(day).getTime() - 1))).toBeUndefined();
  expect(idleStage(rule, last, until(day))).toBe('REMIND');
});

test('behind the last term after a reminder it goes back; where it was extended again it is called to mind again', () => {
  expect(idleStage(half, reminded('2026-09-30'), until('2026-09-29'))).toBeUndefined();
  expect(idleStage(half, reminded('2026-09-30'), until('2026-09-30'))).toBe('EXPIRE');
  expect(idleStage(half, extended('2026-09-30'), until('2026-09-30'))).toBe('REMIND');
});

test('nothing is idle before the watch looks at it first', () => {
  expect(leastIdleDays({ half, whole })).toBe(180);
});
