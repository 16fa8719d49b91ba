/** Counts of lists: looked at up to a bound, so that a count costs the same however long the list is. */
import { KuaijinError } from '../errors/errors';

/** 数目: how many rows there are, looked at up to a bound. */
export interface Count {
  /** At most the bound. */
  readonly value: number;
  /** False when there are more than `value`. */
  readonly isExact: boolean;
}

/** Arguments of a count. */
export interface CountArguments {
  readonly upTo?: number | null | undefined;
}

/** Rows that a list counts unless more are asked for: one look at an index, whatever lies behind it. */
export const COUNTED_MAX = 100;
/** The greatest bound that a caller may ask for. */
const BOUND_MAX = 10_000;

/**
 * The bound of a count, 1 to 10,000.
 * @throws KuaijinError INVALID_INPUT
 */
export function countBoundIn({ upTo }: CountArguments = {}): number {
  const bound = upTo ?? COUNTED_MAX;
  if (Number.isInteger(bound) && bound >= 1 && bound <= BOUND_MAX) return bound;
  throw new KuaijinError('INVALID_INPUT', {
    path: ['upTo'],
    expected: `1 to ${BOUND_MAX}`,
    received: String(bound),
  });
}

/** The count of so many rows as it is answered under a bound; above the bound the number need not be the true one. */
export function countOf(counted: number, upTo: number): Count {
  return { value: Math.min(counted, upTo), isExact: counted <= upTo };
}
