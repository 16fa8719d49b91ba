import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  type Calendar,
  statutoryCalendar as calendar,
  countWorkingDays,
  dateOf,
  daysBetween,
  dueAt,
  dueAtCalendarDays,
  endOf,
  isWorkingDay,
  lastDayOf,
  shiftDue,
  startOf,
  workingDaysLeft,
} from './working-days';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const given = <T>(property: fc.IProperty<T>) => fc.assert(property, { seed, numRuns: 300 });

const first = '2005-01-01';
const last = '2026-12-31';
const day = fc.integer({ min: 0, max: daysBetween(first, '2026-06-30') }).map((n) => addDays(first, n));
const days = fc.integer({ min: -60, max: 60 }).filter((n) => n !== 0);

/** 调休上班: the days of weekends that the yearly notices of the State Council (节假日安排的通知) have worked. */
const shiftedWeekends: readonly (readonly [number, string])[] = [
  [2019, '02-02 02-03 04-28 05-05 09-29 10-12'],
  [2020, '01-19 04-26 05-09 06-28 09-27 10-10'],
  [2021, '02-07 02-20 04-25 05-08 09-18 09-26 10-09'],
  [2022, '01-29 01-30 04-02 04-24 05-07 10-08 10-09'],
  [2023, '01-28 01-29 04-23 05-06 06-25 10-07 10-08'],
  [2024, '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'],
  [2025, '01-26 02-08 04-27 09-28 10-11'],
  [2026, '01-04 02-14 02-28 05-09 09-20 10-10'],
];

describe(`working days (seed ${seed})`, () => {
  test.each([
    // 8 and 9 October 2022 were worked for the National Day holidays.
    ['2022-09-20', 20, '2022-10-21'],
    ['2022-09-30', 1, '2022-10-08'],
    ['2022-10-08', 1, '2022-10-09'],
    ['2022-10-07', 1, '2022-10-08'],
    // Spring Festival 2024: off from 10 to 17 February, worked on the 4th and the 18th.
    ['2024-02-09', 1, '2024-02-18'],
    ['2024-02-02', 1, '2024-02-04'],
    ['2024-02-18', -1, '2024-02-09'],
    // 2020: the holidays were lengthened to 2 February.
    ['2020-01-23', 1, '2020-02-03'],
    ['2026-01-05', 0, '2026-01-05'],
    ['2026-01-03', 0, '2026-01-03'],
    ['2026-01-03', 1, '2026-01-04'],
  ])('%s and %i working days is %s', (from, n, to) => {
    expect(addWorkingDays(calendar, from, n)).toEqual({ date: to, isProvisional: false });
  });

  test('adding never ends on a rest day', () => {
    given(fc.property(day, days, (from, n) => isWorkingDay(calendar, addWorkingDays(calendar, from, n).date)));
  });

  test('adding and counting agree', () => {
    given(
      fc.property(
        day,
        days,
        (from, n) => countWorkingDays(calendar, from, addWorkingDays(calendar, from, n).date) === n,
      ),
    );
  });

  test('adding to a working day and subtracting again comes back', () => {
    given(
      fc.property(day, days, (from, n) => {
        fc.pre(isWorkingDay(calendar, from));
        return addWorkingDays(calendar, addWorkingDays(calendar, from, n).date, -n).date === from;
      }),
    );
  });

  test('more days end later, and a later start never ends earlier', () => {
    given(
      fc.property(day, fc.nat(40), fc.nat(40), (from, n, more) => {
        const end = addWorkingDays(calendar, from, n).date;
        const later = addWorkingDays(calendar, from, n + more + 1).date;
        const next = addWorkingDays(calendar, addDays(from, 1), n).date;
        return later > end && next >= end;
      }),
    );
  });

  test('counting adds up over any day between', () => {
    given(
      fc.property(day, day, day, (a, b, c) => {
        const sum = countWorkingDays(calendar, a, b) + countWorkingDays(calendar, b, c);
        const [from, to] = a <= c ? [a, c] : [c, a];
        fc.pre(from <= b && b <= to && isWorkingDay(calendar, b));
        return sum === countWorkingDays(calendar, a, c);
      }),
    );
  });

  test.each(shiftedWeekends)('every shifted weekend of %i is worked, and no other', (year, days) => {
    const shifted = days.split(' ').map((day) => `${year}-${day}`);
    for (const date of shifted) {
      expect([date, isWorkingDay(calendar, date)]).toEqual([date, true]);
      expect(addWorkingDays(calendar, addDays(date, -1), 1).date).toBe(date);
      expect(addWorkingDays(calendar, addDays(date, 1), -1).date).toBe(date);
      expect(countWorkingDays(calendar, addDays(date, -1), date)).toBe(1);
    }
    const weekends = Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n)).filter(
      (date) => date.startsWith(String(year)) && [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
    );
    expect(weekends.filter((date) => isWorkingDay(calendar, date))).toEqual(shifted);
  });

  test('the calendar in the bundle is the one that journals were folded with: later years are published on top of it', () => {
    const days = JSON.stringify([calendar.holidays, calendar.shifted]);
    expect([calendar.version, calendar.firstYear, calendar.lastYear]).toEqual(['mainland-2026', 2004, 2026]);
    expect(createHash('sha256').update(days).digest('hex').slice(0, 16)).toBe('222e682ca055e44d');
  });

  test('every published holiday is a rest day', () => {
    for (const date of calendar.holidays) expect([date, isWorkingDay(calendar, date)]).toEqual([date, false]);
  });

  test('each published year has as many working days as its calendar says', () => {
    const counted = [2022, 2023, 2024, 2025].map((year) =>
      countWorkingDays(calendar, `${year - 1}-12-31`, `${year}-12-31`),
    );
    // 365 or 366 days, less the days off of the year's notice of the State Council, plus the weekends worked.
    expect(counted).toEqual([249, 249, 251, 248]);
  });

  test('what rests on a year that is not published is provisional', () => {
    expect(addWorkingDays(calendar, '2026-12-30', 1).isProvisional).toBe(false);
    expect(addWorkingDays(calendar, '2026-12-31', 1)).toEqual({ date: '2027-01-01', isProvisional: true });
    const published: Calendar = {
      ...calendar,
      version: 'test',
      lastYear: 2027,
      holidays: [...calendar.holidays, '2027-01-01'],
    };
    expect(addWorkingDays(published, '2026-12-31', 1)).toEqual({ date: '2027-01-04', isProvisional: false });
  });

  test.each(['2026-02-30', '2026-2-3', 'today', '', '2026-01-01T00:00:00Z'])('%p is no day', (text) => {
    expect(() => addWorkingDays(calendar, text, 1)).toThrow(RangeError);
  });

  test('half a day is refused', () => {
    expect(() => addWorkingDays(calendar, '2026-01-05', 0.5)).toThrow(RangeError);
  });
});

describe('due moments', () => {
  const at = (text: string) => new Date(text);

  test('the start day is excluded and the limit ends with its last day, in Asia/Shanghai', () => {
    const due = { dueAt: at('2022-10-21T16:00:00Z'), isProvisional: false };
    expect(dueAt(calendar, at('2022-09-20T00:00:00+08:00'), 20)).toEqual(due);
    expect(dueAt(calendar, at('2022-09-20T23:59:59.999+08:00'), 20)).toEqual(due);
    expect(dueAt(calendar, at('2022-09-19T23:59:59.999+08:00'), 20).dueAt).toEqual(at('2022-10-21T00:00:00+08:00'));
  });

  test('no days end with the day of the start', () => {
    expect(dueAt(calendar, at('2026-03-02T09:00:00+08:00'), 0).dueAt).toEqual(at('2026-03-03T00:00:00+08:00'));
  });

  test('calendar days count rest days too', () => {
    expect(dueAtCalendarDays(at('2022-09-28T10:00:00+08:00'), 5).dueAt).toEqual(at('2022-10-04T00:00:00+08:00'));
  });

  test('a rung stands working days before or after the due moment', () => {
    const due = endOf('2022-10-09');
    expect(lastDayOf(due)).toBe('2022-10-09');
    expect(shiftDue(calendar, due, 0).dueAt).toEqual(due);
    expect(shiftDue(calendar, due, -2).dueAt).toEqual(endOf('2022-09-30'));
    expect(shiftDue(calendar, due, 1).dueAt).toEqual(endOf('2022-10-10'));
  });

  test('working days left count down to nought on the last day and below after it', () => {
    const due = endOf('2022-10-09');
    expect(workingDaysLeft(calendar, at('2022-09-30T12:00:00+08:00'), due)).toBe(2);
    expect(workingDaysLeft(calendar, at('2022-10-09T23:00:00+08:00'), due)).toBe(0);
    expect(workingDaysLeft(calendar, at('2022-10-10T00:00:00+08:00'), due)).toBe(-1);
  });

  test('a limit is the same moment however it is counted', () => {
    given(
      fc.property(day, fc.nat(60), (from, n) => {
        fc.pre(addDays(from, 120) < last);
        const due = dueAt(calendar, startOf(from), n).dueAt;
        return lastDayOf(due) === addWorkingDays(calendar, from, n).date && dateOf(due) === addDays(lastDayOf(due), 1);
      }),
    );
  });
});
