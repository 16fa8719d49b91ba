/** What follows from published figures by rule. Exact: only what is a share or a whole of one is rounded. Pure. */
import { type ExactDecimal, parseDecimal } from '@kuaijin/kit/measures/decimal';
import { timeShare } from '../figures/rates';
import { lastMonthOf } from '../figures/rules';
import type { DerivationRule, NamedDerivation, PublishedFigure } from './terms';

/** Decimals of shares and of wholes of shares. */
const PLACES = 2;
/** 百分点: what the difference of two shares is counted in. */
const POINTS = '个百分点';

type Rule = (values: readonly ExactDecimal[]) => ExactDecimal;

const first = ([value]: readonly ExactDecimal[]): ExactDecimal => {
  if (value === undefined) throw new RangeError('nothing to work it out from');
  return value;
};
const sum: Rule = (values) => values.slice(1).reduce((all, value) => all.plus(value), first(values));
const less: Rule = (values) => values.slice(1).reduce((rest, value) => rest.minus(value), first(values));
const last = (values: readonly ExactDecimal[]) => first(values.slice(-1));

const rules: Readonly<Record<Exclude<DerivationRule, 'TIME_SHARE'>, Rule>> = {
  TARGET: less,
  PROVINCE: less,
  BEFORE: less,
  REMAINDER: less,
  SUM: sum,
  RATE: (values) => first(values).times(100).div(last(values)),
  TOTAL: (values) => sum(values.slice(0, -1)).times(100).div(last(values)),
  PART: (values) => first(values).times(last(values)).div(100),
  YEAR_BEFORE: (values) => first(values).times(100).div(last(values).plus(100)),
};

/** Rules that take or give shares: what comes of them need not come out even. */
const rounded: readonly DerivationRule[] = ['RATE', 'TOTAL', 'PART', 'YEAR_BEFORE'];
/** Rules by which a figure is held against what follows from it. */
const heldAgainst: readonly DerivationRule[] = ['TARGET', 'PROVINCE', 'BEFORE', 'TIME_SHARE'];

/**
 * The value that follows from figures, in their order.
 * @param places decimals of what has more
 * @throws RangeError for a share of the year of a figure without a day
 */
export function derivedValue(rule: DerivationRule, of: readonly PublishedFigure[], places = PLACES): ExactDecimal {
  if (rule !== 'TIME_SHARE') {
    const value = rules[rule](of.map(printedValue));
    return rounded.includes(rule) ? value.toDecimalPlaces(places) : value;
  }
  const day = of[0]?.asOf;
  if (day === undefined) throw new RangeError('a figure without a day has no share of the year');
  return exact(timeShare(lastMonthOf(day), day));
}

/** How far a figure lies above what follows from it, and in which unit; undefined where the two are not compared. */
export function leadOf(figure: PublishedFigure, { rule, unit }: NamedDerivation, value: ExactDecimal) {
  if (!heldAgainst.includes(rule)) return undefined;
  return { lead: printedValue(figure).minus(value).toFixed(), leadUnit: unit === '%' ? POINTS : unit };
}

/** The value of a figure as a number. */
export const printedValue = ({ value }: Pick<PublishedFigure, 'value'>): ExactDecimal => exact(value);

function exact(text: string): ExactDecimal {
  const value = parseDecimal(text);
  if (value === undefined) throw new RangeError(`${text} is no decimal`);
  return value;
}
