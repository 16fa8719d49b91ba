import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import { idleFrom, idleRules, idleStage, type LastMovement, LEAST_IDLE_DAYS } from './idle-reservation';

const made: LastMovement = { at: new Date('2026-03-02T02:00:00Z'), isExtension: false, isReminder: false };
const until = (text: string) => new Date(`${text}T00:00:00+08:00`);
const extended = (end: string): LastMovement => ({ ...made, isExtension: true, expiresAt: until(end) });
const reminded = (end: string): LastMovement => ({ ...extended(end), isReminder: true });

test.each<[string, QuotaKind, LastMovement, string]>([
  ['land that was reserved', 'LAND_PLAN', made, '2026-08-30'],
  ['what replaces farmland', 'FARMLAND', made, '2027-03-03'],
  ['what was extended', 'LAND_PLAN', extended('2026-05-01'), '2026-05-01'],
  [
    'what moved since, in a term that ends sooner',
    'LAND_PLAN',
    { ...made, expiresAt: until('2026-05-01') },
    '2026-08-30',
  ],
  [
    'what moved since, in a term that ends later',
    'LAND_PLAN',
    { ...made, expiresAt: until('2027-05-01') },
    '2027-05-01',
  ],
])('%s is idle from the first instant behind its days on', (_what, kind, last, day) => {
  expect(idleFrom(kind, last)).toEqual(until(day));
  expect(idleStage(kind, last, new Date(until(day).getTime() - 1))).toBeUndefined();
  expect(idleStage(kind, last, until(day))).toBe('REMIND');
});

test('behind the last term after a reminder it goes back; where it was extended again it is called to mind again', () => {
  expect(idleStage('LAND_PLAN', reminded('2026-09-30'), until('2026-09-29'))).toBeUndefined();
  expect(idleStage('LAND_PLAN', reminded('2026-09-30'), until('2026-09-30'))).toBe('EXPIRE');
  expect(idleStage('LAND_PLAN', extended('2026-09-30'), until('2026-09-30'))).toBe('REMIND');
});

test('nothing is idle before the watch looks at it first', () => {
  const days = Object.values(idleRules).map(({ idleDays }) => idleDays);
  expect(Math.min(...days)).toBe(LEAST_IDLE_DAYS);
});
