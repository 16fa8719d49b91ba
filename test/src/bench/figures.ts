/** Times of operations, and what is told of them. */

/** Milliseconds until the answer. */
export async function timed(operation: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await operation();
  return performance.now() - start;
}

/** The value below which so great a share of all lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** To so many decimals. */
export const rounded = (value: number, decimals = 1): number => Number(value.toFixed(decimals));
