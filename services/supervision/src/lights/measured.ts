/** What a rule measures of a project: a period, and what it comes to in that period and those before. Pure. */
import { addDays, daysBetween } from '@kuaijin/kit/working-days';
import { compareFractions, type Fraction, fractionOf, writtenFraction } from './fraction';
import { lastDayOf, monthAt, monthInYear, monthName, monthNamed, monthOf, monthsAfter, yearOf } from './months';
import type { LightFacts, LightRule, Milestone, YearPlan } from './terms';

/** A value that can be held against bounds. */
export interface Value {
  /** Below 0, 0 or above 0, as the value is less than the bound, equal to it or more. */
  readonly against: (bound: string) => number;
  /** What it is, for people. */
  readonly words: string;
}

export interface Measured {
  readonly period: string;
  /** The first and the last month that an excuse for it may name. */
  readonly months: readonly [first: number, last: number];
  /** What it came to so many periods before this one; undefined: nothing is due, or nothing is known. */
  readonly valueBack: (back: number) => Value | undefined;
  /** The shortfall of the period was made up later. */
  readonly isMadeUp?: boolean;
}

/** Nothing is amiss any more, as a second person verified. */
export type Met = 'MET';

/** A day on which the milestone is known to be reached: verified, and not later than that day. */
export const isMetOn = ({ isVerified, reportedOn }: Milestone, day: string): boolean =>
  isVerified && (reportedOn === undefined || reportedOn <= day);

/** The last month that is judged on a day. */
export function judgedMonth({ graceDays }: Pick<LightRule, 'graceDays'>, asOf: string): number {
  let month = monthOf(asOf);
  while (judgedFrom(graceDays, month) > asOf) month -= 1;
  return month;
}

/** The day from which a month is judged. */
export const judgedFrom = (graceDays: number, month: number): string => addDays(lastDayOf(month), graceDays);

/**
 * What the rule measures as of a day. @param period of an alert that is open; left out: the one that is judged that
 * day
 */
export function measured(
  rule: LightRule,
  facts: LightFacts,
  asOf: string,
  period?: string,
): Measured | Met | undefined {
  switch (rule.measure) {
    case 'MILESTONE':
    case 'LIMITS_MISSED':
      return ofMilestone(rule, facts, asOf);
    case 'STATISTICS_ENTRY':
      return ofStatistics(rule, facts, asOf);
    default: {
      const last = judgedMonth(rule, asOf);
      const month = period === undefined ? last : monthNamed(period);
      return month > last ? undefined : ofMonth(rule, facts, month, last);
    }
  }
}

function ofMilestone(rule: LightRule, facts: LightFacts, asOf: string): Measured | Met | undefined {
  const milestone = facts.milestones[rule.milestone ?? 'STARTED'];
  if (milestone === undefined) return undefined;
  if (isMetOn(milestone, asOf)) return 'MET';
  const { plannedOn, reportedOn, missed = [] } = milestone;
  if (plannedOn === undefined) return undefined;
  const reported = reportedOn === undefined ? '' : `，已报告${reportedOn}，尚未核验`;
  const planned = `计划${plannedOn}${reported}`;
  const months = [monthOf(missed[0] ?? plannedOn), monthOf(asOf)] as const;
  if (rule.measure === 'LIMITS_MISSED') {
    const times = missed.length + (plannedOn < asOf ? 1 : 0);
    const value = numberValue(times, `${planned}，${times}次到期未完成`);
    return { period: missed[0] ?? plannedOn, months, valueBack: only(value) };
  }
  if (rule.unit === 'DAYS') {
    const value = numberValue(daysBetween(plannedOn, asOf), planned);
    return { period: plannedOn, months, valueBack: only(value) };
  }
  const running = judgedMonth(rule, asOf) - monthOf(plannedOn) + 1;
  const value = numberValue(1, `${planned}，连续${running}个月未实现`);
  return { period: plannedOn, months, valueBack: (back) => (back < running ? value : undefined) };
}

function ofStatistics(rule: LightRule, { milestones }: LightFacts, asOf: string): Measured | Met | undefined {
  const entered = milestones.STATISTICS_ENTERED;
  if (entered !== undefined && isMetOn(entered, asOf)) return 'MET';
  const startedOn = milestones.STARTED?.reportedOn;
  if (startedOn === undefined || startedOn > asOf) return undefined;
  const words = `${startedOn}开工，尚未入库`;
  const value: Value =
    rule.unit === 'DAYS'
      ? numberValue(daysBetween(startedOn, asOf), words)
      : { words, against: (bound) => compareText(asOf, monthsAfter(startedOn, Number(bound))) };
  return { period: startedOn, months: [monthOf(startedOn), monthOf(asOf)], valueBack: only(value) };
}

function ofMonth(rule: LightRule, facts: LightFacts, month: number, last: number): Measured {
  const valueBack = (back: number): Value | undefined => {
    const at = month - back;
    switch (rule.measure) {
      case 'PROGRESS':
        return progressOf(rule, facts, at);
      case 'MONTH_TARGET':
        return monthTargetOf(facts, at);
      case 'PAYMENT':
        return paymentOf(rule, facts, at);
      default:
        return districtTargetOf(facts, at);
    }
  };
  const isMadeUp = rule.measure === 'MONTH_TARGET' && last > month && madeUp(facts, month, last);
  return { period: monthName(month), months: [month, month], valueBack, isMadeUp };
}

/** 序时进度: what was invested in the year against what was due by the end of the month. */
function progressOf({ unit }: LightRule, facts: LightFacts, month: number): Value | undefined {
  const plan = planOf(facts, month);
  if (plan === undefined || plan.fen <= 0n) return undefined;
  const due = dueBy(plan, monthInYear(month));
  const done = { n: doneBy(facts, month, month), d: 1n };
  const behind = minus(due, done);
  const missing = hasReport(facts, month) ? '' : '，缺当月月报';
  const until = `${monthName(month)}累计`;
  if (unit === 'POINTS') {
    const points = { n: behind.n * 100n, d: behind.d * plan.fen };
    return fractionValue(points, `${until}落后${writtenFraction(points)}个百分点${missing}`);
  }
  if (due.n === 0n) return undefined;
  const value = unit === 'RATIO' ? over(done, due) : hundredfold(over(behind, due));
  const words =
    unit === 'RATIO'
      ? `${until}为序时进度的${writtenFraction(hundredfold(value))}%`
      : `${until}较序时进度滞后${writtenFraction(value)}%`;
  return fractionValue(value, words + missing);
}

/** A month is met by its own target, or when the year is on plan without it. */
function monthTargetOf(facts: LightFacts, month: number): Value | undefined {
  const plan = planOf(facts, month);
  if (plan === undefined) return undefined;
  const inYear = monthInYear(month);
  const own = minus(dueBy(plan, inYear), dueBy(plan, inYear - 1));
  const all = dueBy(plan, inYear);
  if (all.n <= 0n) return undefined;
  const ofYear = over({ n: doneBy(facts, month, month), d: 1n }, all);
  const done = facts.reports?.find((one) => monthAt(one.year, one.month) === month)?.fen ?? 0n;
  const ofIts = own.n <= 0n ? ofYear : over({ n: done, d: 1n }, own);
  const value = compareFractions(ofYear, ofIts) > 0 ? ofYear : ofIts;
  return fractionValue(value, `${monthName(month)}完成目标的${writtenFraction(hundredfold(value))}%`);
}

/** What was due by the end of the month was done by the end of a later one of its year. */
function madeUp(facts: LightFacts, month: number, last: number): boolean {
  const plan = planOf(facts, month);
  if (plan === undefined) return false;
  return compareFractions({ n: doneBy(facts, month, last), d: 1n }, dueBy(plan, monthInYear(month))) >= 0;
}

/** What was paid by the end of the month over what had to be paid of all that was handed down. */
function paymentOf({ requirement = [] }: LightRule, facts: LightFacts, month: number): Value | undefined {
  const day = lastDayOf(month);
  let required: Fraction = { n: 0n, d: 1n };
  for (const { on, fen } of facts.handedDown ?? []) {
    const share = requirement.findLast(({ afterMonths }) => monthsAfter(on, afterMonths) <= day)?.share;
    if (share === undefined) continue;
    const { n, d } = fractionOf(share);
    required = plus(required, { n: n * fen, d });
  }
  if (required.n <= 0n) return undefined;
  const paid = (facts.paid ?? []).reduce((sum, { on, fen }) => (on <= day ? sum + fen : sum), 0n);
  const value = over({ n: paid, d: 1n }, required);
  return fractionValue(value, `${monthName(month)}资金拨付为要求的${writtenFraction(hundredfold(value))}%`);
}

function districtTargetOf({ targets = [] }: LightFacts, month: number): Value | undefined {
  const found = targets.find((one) => monthAt(one.year, one.month) === month);
  if (found === undefined || found.target <= 0n) return undefined;
  const value = { n: found.actual, d: found.target };
  return fractionValue(value, `${monthName(month)}完成目标的${writtenFraction(hundredfold(value))}%`);
}

const planOf = ({ plans = [] }: LightFacts, month: number): YearPlan | undefined =>
  plans.find(({ year }) => year === yearOf(month));

const hasReport = ({ reports = [] }: LightFacts, month: number): boolean =>
  reports.some((one) => monthAt(one.year, one.month) === month);

/** What is due by the end of a month of the year: by the plan's own months, or a twelfth each. */
function dueBy({ fen, months }: YearPlan, inYear: number): Fraction {
  if (months === undefined) return { n: fen * BigInt(inYear), d: 12n };
  return { n: months.slice(0, inYear).reduce((sum, one) => sum + one, 0n), d: 1n };
}

/** What was done in the year of a month until the end of a later one. */
function doneBy({ reports = [] }: LightFacts, month: number, last: number): bigint {
  const year = yearOf(month);
  let sum = 0n;
  for (const one of reports) if (one.year === year && monthAt(one.year, one.month) <= last) sum += one.fen;
  return sum;
}

const only =
  (value: Value) =>
  (back: number): Value | undefined =>
    back === 0 ? value : undefined;

const fractionValue = (fraction: Fraction, words: string): Value => ({
  words,
  against: (bound) => compareFractions(fraction, fractionOf(bound)),
});

const numberValue = (value: number, words: string): Value => ({ words, against: (bound) => value - Number(bound) });

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
/** @param b above 0 */
const over = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });
const hundredfold = ({ n, d }: Fraction): Fraction => ({ n: n * 100n, d });
