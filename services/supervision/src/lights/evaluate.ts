/** Applying a rule to what is known of a project as of a day. Pure. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { addDays } from '@kuaijin/kit/working-days';
import { isMetOn, judgedFrom, judgedMonth, type Measured, measured, type Value } from './measured';
import { lastDayOf, monthAt, monthsAfter } from './months';
import { type AlertLight, alertLights, type LightBand, type LightFacts, type LightRule } from './terms';

/** Why the light is what it is. */
export type JudgedBecause = 'BAND' | 'MADE_UP' | 'HONOUR' | 'WITHIN_BOUNDS' | 'EXCUSED' | 'MET';

/** What a rule says of one period. */
export interface Judgement {
  /** The period: a month, or the day that was planned or begun. MET: none any more. */
  readonly period: string | undefined;
  readonly light: AlertLight | 'GREEN';
  readonly because: JudgedBecause;
  readonly meaning?: string;
  readonly meaningEn?: string;
  readonly actions?: readonly string[];
  /** What was measured, in words. */
  readonly words: string;
}

/** True when the rule is for this project on that day, whether it is on or not. */
export function isFor(rule: LightRule, facts: LightFacts, asOf: string): boolean {
  if (asOf < rule.validFrom) return false;
  const code = rule.regionId.slice(-6);
  if (code !== '000000' && !regionScopesOf(facts.regionId).includes(code)) return false;
  if (rule.levels !== undefined && (facts.level === undefined || !rule.levels.includes(facts.level))) return false;
  if (rule.lists !== undefined && !isListed(facts, rule.lists, asOf)) return false;
  return rule.exceptLists === undefined || !isListed(facts, rule.exceptLists, asOf);
}

/**
 * What the rule says as of a day, in the calendar of Asia/Shanghai. @param period of an alert that is open; left out:
 * the period that is judged that day
 * @returns undefined when nothing is due, or nothing is known
 */
export function evaluate(rule: LightRule, facts: LightFacts, asOf: string, period?: string): Judgement | undefined {
  const found = measured(rule, facts, asOf, period);
  if (found === undefined) return undefined;
  if (found === 'MET') return { period: undefined, light: 'GREEN', because: 'MET', words: '' };
  const value = found.valueBack(0);
  if (value === undefined) return undefined;
  const of = { period: found.period, words: value.words };
  const band = gravest(rule.bands, found);
  if (band === undefined) return { ...of, light: 'GREEN', because: 'WITHIN_BOUNDS' };
  const { light, meaning, meaningEn, actions, isHonour } = band;
  const ofBand = { meaning, meaningEn, actions };
  if (isHonour === true) return { ...of, ...ofBand, light: 'GREEN', because: 'HONOUR' };
  if (rule.heedsExcuses && isExcused(facts, found.months, asOf)) return { ...of, light: 'GREEN', because: 'EXCUSED' };
  if (found.isMadeUp === true && rule.whenMadeUp !== undefined) {
    return { ...of, ...rule.whenMadeUp, because: 'MADE_UP' };
  }
  return { ...of, ...ofBand, light, because: 'BAND' };
}

/** The worse of two lights. */
export function worse<L extends AlertLight | 'GREEN'>(one: L, other: L): L {
  return rankOf(one) >= rankOf(other) ? one : other;
}

export const rankOf = (light: AlertLight | 'GREEN'): number => alertLights.indexOf(light as AlertLight);

/**
 * The next day on which the rule may say something else by the calendar alone; undefined: not before something else
 * happens.
 */
export function nextLook(rule: LightRule, facts: LightFacts, today: string): string | undefined {
  const days = [...turningDays(rule, facts, today)];
  for (const { reportedOn = '' } of Object.values(facts.milestones)) days.push(reportedOn);
  if (rule.validFrom > today) days.push(rule.validFrom);
  if (rule.heedsExcuses) for (const { from, until } of facts.excuses ?? []) days.push(from, addDays(until, 1));
  if (rule.lists !== undefined || rule.exceptLists !== undefined) {
    for (const { since = '', until = '' } of facts.lists ?? []) days.push(since, until);
  }
  let next: string | undefined;
  for (const day of days) if (day > today && (next === undefined || day < next)) next = day;
  return next;
}

/** The band that the value lies in, and of several the one whose colour is gravest. */
function gravest(bands: readonly LightBand[], found: Measured): LightBand | undefined {
  let worst: LightBand | undefined;
  for (const band of bands) {
    const isWorse = worst === undefined || rankOf(band.light) > rankOf(worst.light);
    if (isWorse && lasts(band, found)) worst = band;
  }
  return worst;
}

function lasts(band: LightBand, { valueBack }: Measured): boolean {
  for (let back = 0; back < band.periods; back += 1) {
    const value = valueBack(back);
    if (value === undefined || !liesIn(band, value)) return false;
  }
  return true;
}

function liesIn({ from, to }: LightBand, value: Value): boolean {
  if (from !== undefined) {
    const side = value.against(from.value);
    if (side < 0 || (side === 0 && !from.included)) return false;
  }
  if (to === undefined) return true;
  const side = value.against(to.value);
  return side < 0 || (side === 0 && to.included);
}

const isListed = ({ lists = [] }: LightFacts, names: readonly string[], asOf: string): boolean =>
  lists.some(
    ({ list, since = '', until }) => names.includes(list) && since <= asOf && (until === undefined || until > asOf),
  );

const isExcused = ({ excuses = [] }: LightFacts, [first, last]: readonly [number, number], asOf: string): boolean =>
  excuses.some(({ year, month, from, until }) => {
    const at = monthAt(year, month);
    return at >= first && at <= last && from <= asOf && asOf <= until;
  });

/** Days on which a value may pass a bound; more than turn anything do no harm. */
function turningDays(rule: LightRule, facts: LightFacts, today: string): readonly string[] {
  const bounds = rule.bands.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [{ value: from.value, more: from.included ? 0 : 1 }]),
    ...(to === undefined ? [] : [{ value: to.value, more: to.included ? 1 : 0 }]),
  ]);
  const { milestones } = facts;
  switch (rule.measure) {
    case 'MILESTONE':
    case 'LIMITS_MISSED': {
      const milestone = milestones[rule.milestone ?? 'STARTED'];
      if (milestone?.plannedOn === undefined || isMetOn(milestone, today)) return [];
      const { plannedOn } = milestone;
      if (rule.unit === 'TIMES' && rule.measure === 'MILESTONE') {
        const upTo = Math.max(0, ...rule.bands.map(({ periods }) => periods));
        return Array.from({ length: upTo }, (_, i) => {
          const month = monthsAfter(plannedOn, i);
          return judgedFrom(rule.graceDays, monthAt(Number(month.slice(0, 4)), Number(month.slice(5, 7))));
        });
      }
      if (rule.unit === 'TIMES') return [addDays(plannedOn, 1)];
      return bounds.map(({ value, more }) => addDays(plannedOn, Number(value) + more));
    }
    case 'STATISTICS_ENTRY': {
      const startedOn = milestones.STARTED?.reportedOn;
      const entered = milestones.STATISTICS_ENTERED;
      if (startedOn === undefined || (entered !== undefined && isMetOn(entered, today))) return [];
      const after = (count: number) =>
        rule.unit === 'DAYS' ? addDays(startedOn, count) : monthsAfter(startedOn, count);
      return bounds.map(({ value, more }) => addDays(after(Number(value)), more));
    }
    default:
      return isAtRest(rule, facts, today) ? [] : [judgedFrom(rule.graceDays, judgedMonth(rule, today) + 1)];
  }
}

/** Nothing is due in the month that is judged, nor after it. */
function isAtRest(rule: LightRule, facts: LightFacts, today: string): boolean {
  if (rule.measure === 'PAYMENT') return (facts.handedDown ?? []).length === 0;
  if (rule.measure === 'DISTRICT_TARGET') return (facts.targets ?? []).length === 0;
  const judged = lastDayOf(judgedMonth(rule, today));
  return !(facts.plans ?? []).some(({ year }) => `${year}-12-31` >= judged);
}
