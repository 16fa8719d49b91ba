/** The smaller of two amounts; Math.min knows no bigint. */
export const least = (a: bigint, b: bigint): bigint => {
  if (a < b) return a;
  return b;
};
