/**
 * 调度周期: on which days a cadence is held. A rule of RFC 5545 says the days; one that is no working day moves to the
 * next that is. Pure.
 */
import { addDays, addWorkingDays, type Calendar, isWorkingDay } from '@kuaijin/kit/working-days';
import { RRule } from 'rrule';

/** When something is held. */
export interface Recurrence {
  /** RRULE in whole days, without DTSTART: `FREQ=WEEKLY;BYDAY=MO`. */
  readonly rule: string;
  /** The first day on which it may be held. */
  readonly from: string;
  /** The last day of the rule. */
  readonly until?: string;
}

export interface Beat {
  /** The day that the rule says. */
  readonly occurrence: string;
  /** The day on which it is held: the same, or the next working day. */
  readonly heldOn: string;
}

/** The longest run of days off is shorter: an occurrence is held within so many days. */
const SHIFT_DAYS_MAX = 20;
/** A rule that says nothing for so long says nothing any more. */
const AHEAD_DAYS = 3_700;
const RULE_MAX = 200;
const FIELDS = ['FREQ', 'INTERVAL', 'COUNT', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** Intervals up to which the days ahead are enough to find the next one. */
const INTERVAL_MAX = 12;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** What a rule must be like, or undefined where it is. */
export function ruleFault(rule: string): string | undefined {
  const expected = 'an RRULE in whole days, such as FREQ=WEEKLY;BYDAY=MO';
  if (rule.length > RULE_MAX) return expected;
  const parts = rule.split(';').map((part) => part.split('='));
  const fields = new Map(parts.map(([name = '', value = '']) => [name, value]));
  const isKnown = parts.every((part) => part.length === 2 && FIELDS.includes(part[0] ?? '') && part[1] !== '');
  if (!isKnown || fields.size !== parts.length || !FREQUENCIES.includes(fields.get('FREQ') ?? '')) return expected;
  if (!/^([1-9]|1[0-2])$/.test(fields.get('INTERVAL') ?? '1')) return `an interval of at most ${INTERVAL_MAX}`;
  try {
    const options = RRule.parseString(rule);
    const { interval } = new RRule({ ...options, dtstart: utc('2022-01-01') }).options;
    return interval >= 1 ? undefined : expected;
  } catch {
    return expected;
  }
}

/** The day itself, or the next working day. */
export function shifted(calendar: Calendar, day: string): string {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1).date;
}

/** The first beat that is held behind a day; occurrences that move to one day are held there once. */
export function nextBeat(calendar: Calendar, { rule, from, until }: Recurrence, after: string): Beat | undefined {
  const first = addDays(after, -SHIFT_DAYS_MAX);
  const begin = first > from ? first : from;
  const last = addDays(begin, AHEAD_DAYS);
  const end = until !== undefined && until < last ? until : last;
  if (end < begin) return undefined;
  const days = new RRule({ ...RRule.parseString(rule), dtstart: utc(from), until: utc(end) });
  let found: Beat | undefined;
  days.between(utc(begin), utc(end), true, (instant) => {
    const occurrence = dayOf(instant);
    const heldOn = shifted(calendar, occurrence);
    if (heldOn > after) found = { occurrence, heldOn };
    return found === undefined;
  });
  return found;
}

/** So many beats behind a day, in order. */
export function beatsBehind(calendar: Calendar, recurrence: Recurrence, after: string, count: number): readonly Beat[] {
  const beats: Beat[] = [];
  let next = nextBeat(calendar, recurrence, after);
  while (next !== undefined && beats.length < count) {
    beats.push(next);
    next = nextBeat(calendar, recurrence, next.heldOn);
  }
  return beats;
}

/** Which of so many steps of a month an occurrence is: the days of the month count on, from 1. */
export function stepOf(rule: string, occurrence: string): number {
  const days = /BYMONTHDAY=([\d,]+)/.exec(rule)?.[1]?.split(',').map(Number) ?? [];
  return Math.max(1, days.filter((day) => day <= Number(occurrence.slice(8))).length);
}
