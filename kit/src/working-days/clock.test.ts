import { acceleratedClock, accelerationRefusal, clockOf, statutoryClock } from './clock';
import { statutoryCalendar } from './working-days';

const start = new Date('2022-09-20T09:00:00+08:00');

describe('the statutory clock', () => {
  const clock = statutoryClock();

  test('counts by the calendar', () => {
    const due = clock.dueAt(start, 20);
    expect(due).toEqual({ dueAt: new Date('2022-10-22T00:00:00+08:00'), isProvisional: false });
    expect(clock.workingDaysLeft(start, due.dueAt)).toBe(20);
    expect(clock.workingDaysBetween(start, new Date('2022-10-21T09:00:00+08:00'))).toBe(20);
  });

  test('is found again by what names it', () => {
    expect(clock.choice).toEqual({ kind: 'statutory', calendarVersion: statutoryCalendar.version });
    const older = { ...statutoryCalendar, version: 'older', shifted: [] };
    const found = clockOf({ kind: 'statutory', calendarVersion: 'older' }, [statutoryCalendar, older]);
    expect(found.dueAt(start, 20).dueAt).toEqual(new Date('2022-10-26T00:00:00+08:00'));
  });
});

describe('the accelerated clock', () => {
  const clock = acceleratedClock(2);

  test('has a working day of so many seconds', () => {
    const due = clock.dueAt(start, 5);
    expect(due).toEqual({ dueAt: new Date(start.getTime() + 10_000), isProvisional: false });
    expect(clock.shift(due.dueAt, -1).dueAt).toEqual(new Date(start.getTime() + 8_000));
    expect(clock.workingDaysLeft(new Date(start.getTime() + 3_000), due.dueAt)).toBe(3);
    expect(clock.workingDaysLeft(new Date(start.getTime() + 10_001), due.dueAt)).toBe(-1);
    expect(clock.workingDaysBetween(start, new Date(start.getTime() + 5_000))).toBe(2);
  });

  test('is found again by what names it', () => {
    expect(clockOf(JSON.parse(JSON.stringify(clock.choice))).dueAt(start, 1).dueAt).toEqual(
      new Date(start.getTime() + 2_000),
    );
  });

  test.each([1, 0, -1, Number.NaN])('a working day of %p seconds is refused', (seconds) => {
    expect(() => acceleratedClock(seconds)).toThrow(RangeError);
    expect(accelerationRefusal(seconds, true, ['input'])).toMatchObject({ code: 'INVALID_INPUT', path: ['input'] });
  });

  test('is refused where the deployment does not allow it', () => {
    expect(accelerationRefusal(2, false, ['input'])).toMatchObject({ code: 'ACCELERATION_FORBIDDEN' });
    expect(accelerationRefusal(2, true, ['input'])).toBeUndefined();
  });
});
