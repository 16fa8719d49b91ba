/** Places by a rate. Pure. */

/** A rate and the two numbers that it is made of. */
export interface RankedRate {
  readonly part: bigint;
  readonly whole: bigint;
}

/** Places of rates, the highest first: equals share one, and the next is as far behind as there are. None has null. */
export function ranksOf(rates: readonly RankedRate[]): readonly (number | null)[] {
  const isMore = (a: RankedRate, b: RankedRate) => a.part * b.whole > b.part * a.whole;
  return rates.map((rate) =>
    rate.whole === 0n ? null : 1 + rates.filter((other) => other.whole > 0n && isMore(other, rate)).length,
  );
}
