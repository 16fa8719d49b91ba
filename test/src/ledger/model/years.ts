/**
 * What is left of an account by year, as the model has it: everything that was given is laid out from the oldest on,
 * and what was used is taken from the front.
 */
export interface Left {
  readonly year: number;
  readonly amount: number;
}

/** @param used what is not left of it */
export function leftByYear(brought: ReadonlyMap<number, number>, own: Left, left: number): readonly Left[] {
  const laidOut = [...brought, [own.year, Math.max(0, own.amount)] as const]
    .map(([year, amount]) => ({ year, amount }))
    .sort((one, other) => one.year - other.year);
  let used = laidOut.reduce((sum, { amount }) => sum + amount, 0) - left;
  return laidOut.map(({ year, amount }) => {
    const part = Math.min(used, amount);
    used -= part;
    return { year, amount: amount - part };
  });
}
