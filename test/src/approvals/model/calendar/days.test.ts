import { addWorkingDays, countWorkingDays, isWorkingDay, statutoryCalendar } from '@kuaijin/kit/working-days';
import { after, DAY_MS, dayOf, dueAfter, isWorked, moved, workedBetween } from './days';
import { notices } from './notices';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const dayIn = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY_MS;

describe('the calendar of the model', () => {
  test('20 working days after 20 September 2022 are over with 21 October', () => {
    expect(dueAfter(at('2022-09-20T09:30:00'), 20)).toBe(at('2022-10-22T00:00:00'));
  });

  test('a day of a weekend that is worked counts, a holiday on a weekday does not', () => {
    expect(dueAfter(at('2026-02-13T17:00:00'), 1)).toBe(at('2026-02-15T00:00:00'));
    expect(dueAfter(at('2026-02-14T17:00:00'), 1)).toBe(at('2026-02-25T00:00:00'));
    expect(moved(at('2026-02-25T00:00:00'), -1)).toBe(at('2026-02-15T00:00:00'));
    expect(workedBetween(at('2026-09-30T23:59:59'), at('2026-10-10T00:00:00'))).toBe(3);
  });

  test('an instant belongs to its day in China', () => {
    expect(isoOf(dayOf(Date.parse('2026-03-01T16:00:00Z')))).toBe('2026-03-02');
    expect(after(dayIn('2026-03-01'))).toBe(Date.parse('2026-03-01T16:00:00Z'));
  });

  test('every day of the notices is what the calendar of the product makes of it, and so are the days after the last one', () => {
    const [first] = notices;
    const differing: string[] = [];
    for (let day = dayIn(`${first?.year}-01-01`); day <= dayIn('2027-06-30'); day += 1) {
      if (isWorked(day) !== isWorkingDay(statutoryCalendar, isoOf(day))) differing.push(isoOf(day));
    }
    expect(differing).toEqual([]);
  });

  test('both count alike', () => {
    for (let day = dayIn('2022-01-04'); day < dayIn('2026-12-01'); day += 5) {
      for (const days of [-7, -1, 1, 3, 11, 30]) {
        const due = moved(after(day), days);
        expect(isoOf(dayOf(due - 1))).toBe(addWorkingDays(statutoryCalendar, isoOf(day), days).date);
        if (days < 0) continue;
        expect(workedBetween(after(day) - 1, due - 1)).toBe(
          countWorkingDays(statutoryCalendar, isoOf(day), isoOf(dayOf(due - 1))),
        );
      }
    }
  });
});
