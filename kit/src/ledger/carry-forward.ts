/**
 * 年终结转: what is left of an account by the year that it was given for. The oldest is used first, so what is left is the
 * youngest; what is too old to be carried forward expires. Pure; amounts are minor units.
 */
import { least } from './least';
import type { Balances, CarryRule, YearAmount } from './types';

/** What goes on into the next year, and what does not. */
export interface CarriedForward {
  /** By the year for which it was given, the youngest first; none is zero. */
  readonly years: readonly YearAmount[];
  readonly expired: bigint;
}

export function carriedForward(
  { issued, available }: Pick<Balances, 'issued' | 'available'>,
  broughtForward: readonly YearAmount[],
  { year, oldest }: CarryRule,
): CarriedForward {
  const own = issued - total(broughtForward);
  const given = [{ year, amount: own > 0n ? own : 0n }, ...broughtForward];
  let rest = available;
  const left = given.flatMap(({ year: of, amount }) => {
    const part = least(amount, rest);
    rest -= part;
    return part === 0n ? [] : [{ year: of, amount: part }];
  });
  const years = left.filter(({ year: of }) => of >= oldest);
  return { years, expired: available - total(years) };
}

/** Both lists, the youngest year first. */
export function withYears(one: readonly YearAmount[], other: readonly YearAmount[]): readonly YearAmount[] {
  const sums = new Map<number, bigint>();
  for (const { year, amount } of [...one, ...other]) sums.set(year, (sums.get(year) ?? 0n) + amount);
  return [...sums].map(([year, amount]) => ({ year, amount })).sort((a, b) => b.year - a.year);
}

export const total = (years: readonly YearAmount[]): bigint => years.reduce((sum, { amount }) => sum + amount, 0n);
