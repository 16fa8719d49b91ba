/** Points that one probe looks at, at most. */
const PROBES = 32;

/** Sequences at which an end is looked for: low+1, +2, +4 ... */
export function doubling(low: number): number[] {
  return Array.from({ length: 18 }, (_, i) => low + 2 ** i);
}

/** At most PROBES points strictly between. */
export function between(low: number, high: number): number[] {
  const step = Math.max(1, Math.floor((high - low) / PROBES));
  const points: number[] = [];
  for (let seq = low + step; seq < high; seq += step) points.push(seq);
  return points;
}
