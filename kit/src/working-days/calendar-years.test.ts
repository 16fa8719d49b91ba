import fc from 'fast-check';
import { type CalendarYear, withYears, yearOf, yearRefusals } from './calendar-years';
import { addDays, addWorkingDays, countWorkingDays, isWorkingDay, statutoryCalendar } from './working-days';

/** 2027 as its notice might have it. */
const year: CalendarYear = {
  year: 2027,
  holidays: [
    '2027-01-01',
    ...['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'],
    ...['2027-04-05', '2027-05-01', '2027-05-03', '2027-05-04', '2027-06-09', '2027-09-15'],
    ...['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07'],
  ],
  shifted: ['2027-01-31', '2027-02-20', '2027-05-08', '2027-10-09'],
};
const calendar = withYears(statutoryCalendar, 'mainland-2027-1', [year]);
const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const day = fc.integer({ min: 0, max: 729 }).map((n) => addDays('2026-01-01', n));

describe(`a year on top of the calendar (seed ${seed})`, () => {
  test('its days count, and nothing before it changes', () => {
    expect(addWorkingDays(calendar, '2026-12-31', 1)).toEqual({ date: '2027-01-04', isProvisional: false });
    expect(addWorkingDays(calendar, '2027-02-04', 1).date).toBe('2027-02-15');
    expect(addWorkingDays(calendar, '2027-01-29', 1).date).toBe('2027-01-31');
    expect(addWorkingDays(calendar, '2027-12-31', 1).isProvisional).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_400 }), (n) => {
        const date = addDays('2004-01-01', n);
        return date > '2026-12-31' || isWorkingDay(calendar, date) === isWorkingDay(statutoryCalendar, date);
      }),
      { seed },
    );
  });

  test('adding and counting agree on it too, and never end on a rest day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { date } = addWorkingDays(calendar, from, n);
        return isWorkingDay(calendar, date) && countWorkingDays(calendar, from, date) === n;
      }),
      { seed },
    );
  });

  test('a year that is published again replaces what was known of it', () => {
    const corrected = withYears(calendar, 'mainland-2027-2', [{ ...year, shifted: [] }]);
    expect(isWorkingDay(corrected, '2027-01-31')).toBe(false);
    expect(yearOf(corrected, 2027)).toEqual({ ...year, shifted: [] });
    expect(yearOf(corrected, 2026)).toEqual(yearOf(statutoryCalendar, 2026));
  });
});

describe('what is wrong with a year', () => {
  test('nothing is, with this one and with those of the bundled calendar', () => {
    expect(yearRefusals(year)).toEqual([]);
    for (let past = 2008; past <= 2026; past += 1) expect(yearRefusals(yearOf(statutoryCalendar, past))).toEqual([]);
  });

  test.each<[string, Partial<CalendarYear>, string, string]>([
    ['a day of another year', { holidays: [...year.holidays, '2026-12-31'] }, 'holidays.20', 'a day of 2027'],
    ['no day at all', { shifted: ['2027-02-30'] }, 'shifted.0', 'a calendar day of the form YYYY-MM-DD'],
    ['a text without form', { shifted: ['2027-2-20'] }, 'shifted.0', 'a calendar day of the form YYYY-MM-DD'],
    ['a day twice', { shifted: ['2027-02-20', '2027-02-20'] }, 'shifted.1', 'each day once, in one of the lists'],
    [
      'a day in both lists',
      { holidays: [...year.holidays, '2027-02-20'] },
      'shifted.1',
      'each day once, in one of the lists',
    ],
    ['a weekday that is worked for another', { shifted: ['2027-02-22'] }, 'shifted.0', 'a Saturday or a Sunday'],
    [
      'a public holiday that is missing',
      { holidays: year.holidays.filter((one) => one !== '2027-10-01') },
      'holidays',
      '2027-10-01 among them: it is always one',
    ],
    ['no holidays', { holidays: [] }, 'holidays', '2027-01-01 among them: it is always one'],
    [
      'a public holiday that is worked',
      { shifted: ['2027-05-01'], holidays: year.holidays.filter((one) => one !== '2027-05-01') },
      'shifted',
      '2027-05-01 not among them: it is always a holiday',
    ],
  ])('%s', (_name, more, path, expected) => {
    const refusals = yearRefusals({ ...year, ...more });
    expect(refusals.map((one) => [one.path.join('.'), one.expected])).toContainEqual([`input.${path}`, expected]);
  });

  test('all faults are reported at once', () => {
    const refusals = yearRefusals({ year: 2027, holidays: ['2026-01-01'], shifted: ['2027-02-22'] });
    expect(refusals).toHaveLength(4);
  });
});
