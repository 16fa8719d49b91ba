/** Turning what a caller wrote into whole minor units, or into a refusal that says what would do. Pure. */

import { type Refusal, refuse } from '../errors/errors';
import { decimalOf, type ExactDecimal, isPlainDecimal, parseDecimal, wholeOf } from './decimal';

/** Largest amount that is stored, in minor units: the store keeps 64-bit integers. */
export const MAX_MINOR = 2n ** 63n - 1n;

/** What one unit is in minor units. */
export interface UnitScale {
  readonly unit: string;
  readonly minor: bigint;
}

/**
 * The whole number of minor units in `value`.
 * @param sign which amounts are accepted: `positive` (default), or `any` with zero and below
 * @returns the minor units, or INVALID_INPUT, NEGATIVE_AMOUNT, NOT_WHOLE_MINOR_UNITS with the nearest amounts that are
 * accepted
 */
export function minorUnits(
  value: string,
  scale: UnitScale,
  path: readonly string[],
  sign: 'positive' | 'any' = 'positive',
): bigint | Refusal {
  const at = [...path, 'value'];
  const decimal = parseDecimal(value);
  if (decimal === undefined) {
    const expected = isPlainDecimal(value) ? outOfBounds(value, scale) : 'an exact decimal';
    return refuse('INVALID_INPUT', at, { expected, received: value.slice(0, 60) });
  }
  if (sign === 'positive' && decimal.lessThanOrEqualTo(0)) {
    return refuse('NEGATIVE_AMOUNT', at, { expected: 'more than 0', received: value });
  }
  const minor = decimal.times(decimalOf(scale.minor));
  if (!minor.isInteger()) {
    return refuse('NOT_WHOLE_MINOR_UNITS', at, {
      expected: nearest(minor, scale, sign),
      received: `${value} ${scale.unit}`,
    });
  }
  const whole = wholeOf(minor);
  if (whole > MAX_MINOR || whole < -MAX_MINOR) {
    return refuse('INVALID_INPUT', at, { expected: atMost(scale), received: value });
  }
  return whole;
}

/** The two amounts next to one that is not whole; each can be written in the unit, and is itself accepted. */
function nearest(minor: ExactDecimal, scale: UnitScale, sign: 'positive' | 'any'): string {
  const step = decimalOf(writable(scale.minor));
  const parts = minor.div(step);
  const amounts = [parts.floor(), parts.ceil()].map((part) => wholeOf(part.times(step)));
  const accepted = amounts.filter((amount) => amount <= MAX_MINOR && amount >= -MAX_MINOR);
  const named = sign === 'positive' ? accepted.filter((amount) => amount > 0n) : accepted;
  return named.length === 0 ? atMost(scale) : `${named.map((one) => inUnit(one, scale)).join(' or ')} ${scale.unit}`;
}

/** Of a decimal with more digits than are read: too many of them stand before the point, or after it. */
function outOfBounds(value: string, scale: UnitScale): string {
  const [whole = ''] = value.replace(/^[+-]?0*/, '').split('.');
  return whole.length > 30 ? atMost(scale) : 'at most 20 decimals';
}

const atMost = (scale: UnitScale): string => `at most ${written(MAX_MINOR, scale)}`;

/** An amount as a caller of the unit would write it; one that has no end of decimals there is the next smaller. */
export function written(minor: bigint, scale: UnitScale): string {
  return `${inUnit(minor - (minor % writable(scale.minor)), scale)} ${scale.unit}`;
}

/**
 * Of how many minor units an amount has to be a multiple so that its decimals in the unit end: a third of a square
 * metre has none.
 */
function writable(minor: bigint): bigint {
  let rest = minor;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest;
}

const inUnit = (minor: bigint, scale: UnitScale): string => decimalOf(minor).div(decimalOf(scale.minor)).toFixed();
