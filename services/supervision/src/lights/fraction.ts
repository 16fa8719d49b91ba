/** Exact fractions: a bound is met or it is not, by no rounding. Pure. */
import { quotient } from '@kuaijin/kit/measures/decimal';

/** A fraction; the denominator is above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const read = new Map<string, Fraction>();
/** Bounds that are kept as they were read: rules have few, and each is compared often. */
const READ_MAX = 1_000;

/** The fraction of the digits of a decimal. @throws RangeError for what is none */
export function fractionOf(decimal: string): Fraction {
  const known = read.get(decimal);
  if (known !== undefined) return known;
  const [, sign = '', whole = '', decimals = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === '') throw new RangeError(`${decimal} is no decimal`);
  const n = BigInt(whole + decimals);
  const fraction = { n: sign === '-' ? -n : n, d: 10n ** BigInt(decimals.length) };
  if (read.size < READ_MAX) read.set(decimal, fraction);
  return fraction;
}

/** Below 0, 0 or above 0, as the first is smaller, equal or greater. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.n * other.d - other.n * one.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** For people: two decimals, without zeros at the end. */
export function writtenFraction({ n, d }: Fraction): string {
  return quotient(n, d, 2).digits.replace(/\.?0+$/, '');
}
