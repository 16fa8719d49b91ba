/** Exact decimals. Never a float: a number enters and leaves as its digits. Pure: workflows import it. */
import { Decimal } from 'decimal.js';

/** Digits enough for every sum the product can hold; nothing is ever rounded on the way. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

export type ExactDecimal = Decimal;

const pattern = /^[+-]?\d{1,30}(\.\d{1,20})?$/;
/** Characters of a decimal that is read at all. */
const TEXT_MAX = 200;

/**
 * True for the plain digits of a decimal, also of one that is larger or finer than any amount: whoever knows the unit
 * answers such a one with its bound.
 */
export const isPlainDecimal = (text: string): boolean => text.length <= TEXT_MAX && /^[+-]?\d+(\.\d+)?$/.test(text);

/** An exact decimal, or undefined for what is no plain decimal of at most 30 digits before and 20 behind the point. */
export function parseDecimal(text: string): ExactDecimal | undefined {
  return pattern.test(text) ? new Exact(text) : undefined;
}

/** An exact decimal of a whole number. */
export function decimalOf(whole: bigint): ExactDecimal {
  return new Exact(whole.toString());
}

/** A whole decimal as a bigint. @throws RangeError when it has a fraction */
export function wholeOf(value: ExactDecimal): bigint {
  if (!value.isInteger()) throw new RangeError(`${value.toFixed()} is no whole number`);
  return BigInt(value.toFixed(0));
}

/**
 * `numerator / denominator` with `places` decimals.
 * @returns the digits, and whether they were rounded (half up) because the quotient has more
 */
export function quotient(
  numerator: bigint,
  denominator: bigint,
  places: number,
): { digits: string; isRounded: boolean } {
  const scale = 10n ** BigInt(places);
  const scaled = numerator * scale;
  const isRounded = scaled % denominator !== 0n;
  const value = isRounded ? roundHalfUp(scaled, denominator) : scaled / denominator;
  return { digits: new Exact(value.toString()).div(new Exact(scale.toString())).toFixed(places), isRounded };
}

/** A ratio for people (开工率, 执行率): `part / whole` in percent with `places` decimals, null when there is no whole. */
export function percentOf(part: bigint, whole: bigint, places = 2): string | null {
  return whole === 0n ? null : quotient(part * 100n, whole, places).digits;
}

function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}
