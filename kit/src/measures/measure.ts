/** Turning what a caller wrote into whole minor units, or into a refusal that says what would do. Pure. */

import { type Refusal, refuse } from '../errors/errors';
import { decimalOf, parseDecimal, wholeOf } from './decimal';

/** Largest amount that is stored: the store keeps 64-bit integers. */
const MAX_MINOR = 9_223_372_036_854_775_807n;

/** What one unit is in minor units. */
export interface UnitScale {
  readonly unit: string;
  readonly minor: bigint;
}

/**
 * The whole number of minor units in `value`.
 * @param sign which amounts are accepted: `positive` (default), or `any` with zero and below
 * @returns the minor units, or INVALID_INPUT, NEGATIVE_AMOUNT, NOT_WHOLE_MINOR_UNITS with the two nearest amounts
 */
export function minorUnits(
  value: string,
  scale: UnitScale,
  path: readonly string[],
  sign: 'positive' | 'any' = 'positive',
): bigint | Refusal {
  const at = [...path, 'value'];
  const decimal = parseDecimal(value);
  if (decimal === undefined)
    return refuse('INVALID_INPUT', at, { expected: 'an exact decimal', received: value.slice(0, 60) });
  if (sign === 'positive' && decimal.lessThanOrEqualTo(0)) {
    return refuse('NEGATIVE_AMOUNT', at, { expected: 'more than 0', received: value });
  }
  const minor = decimal.times(decimalOf(scale.minor));
  if (!minor.isInteger()) {
    const below = exactly(wholeOf(minor.floor()), scale);
    const above = exactly(wholeOf(minor.ceil()), scale);
    return refuse('NOT_WHOLE_MINOR_UNITS', at, {
      expected: `${below} or ${above} ${scale.unit}`,
      received: `${value} ${scale.unit}`,
    });
  }
  const whole = wholeOf(minor);
  if (whole > MAX_MINOR || whole < -MAX_MINOR) {
    return refuse('INVALID_INPUT', at, {
      expected: `at most ${exactly(MAX_MINOR, scale)} ${scale.unit}`,
      received: value,
    });
  }
  return whole;
}

/** Minor units in a unit, with as many decimals as it takes (up to 12: thirds have no end in square metres). */
function exactly(minor: bigint, scale: UnitScale): string {
  return decimalOf(minor).div(decimalOf(scale.minor)).toDecimalPlaces(12).toFixed();
}
