/**
 * What a project counts for on every day, in little room: the days on which something changes, and by how much. Pure.
 */
import { daysBetween } from '@kuaijin/kit/working-days';
import { isMemberOn } from '../domain/lists';
import type { Batch, Level } from '../domain/project';
import type { CountedRow } from './figures';
import { batchOn, isKnownOn, tallied, tallyOf } from './rules';
import { turningDays } from './turning-days';

/** What does not change about a project, and its pieces. */
export interface Packed {
  readonly regionCode: string;
  readonly regionScopes: readonly string[];
  readonly type: string | undefined;
  readonly level: Level;
  readonly isDemoData: boolean;
  /** The first day of each piece, as a number. */
  readonly days: Int32Array;
  readonly batches: readonly (Batch | undefined)[];
  readonly lists: readonly (readonly string[])[];
  /** Where the changes of each piece begin, and end with the next. */
  readonly from: Int32Array;
  /** Which number of the tally changes, by its place in {@link tallied}. */
  readonly fields: Uint8Array;
  readonly changes: BigInt64Array;
}

const FIRST_DAY = '1970-01-01';
/** Sums beyond it are not packed: many of them would pass 64 bits. In fen: 9 trillion yuan. */
const SUM_MAX = 900_000_000_000_000n;

/** The number of a day; later days have larger ones. */
export const dayNumber = (day: string): number => daysBetween(FIRST_DAY, day);

/** @returns undefined for a project whose sums are too large to be packed */
export function packed(row: CountedRow & { readonly regionScopes: readonly string[] }): Packed | undefined {
  const days: number[] = [];
  const batches: (Batch | undefined)[] = [];
  const lists: (readonly string[])[] = [];
  const from: number[] = [];
  const fields: number[] = [];
  const changes: bigint[] = [];
  let before: readonly bigint[] = tallied.map(() => 0n);
  for (const day of turningDays(row)) {
    if (!isKnownOn(row, day)) continue;
    const tally = tallyOf(row, day);
    const now = tallied.map((name) => tally[name]);
    if (now.some((value) => value > SUM_MAX)) return undefined;
    days.push(dayNumber(day));
    batches.push(batchOn(row, day));
    lists.push([...new Set(row.lists.filter((one) => isMemberOn(one, day)).map(({ list }) => list))]);
    from.push(fields.length);
    for (const [i, value] of now.entries()) {
      const change = value - (before[i] ?? 0n);
      if (change === 0n) continue;
      fields.push(i);
      changes.push(change);
    }
    before = now;
  }
  return {
    ...{ regionCode: row.regionCode, regionScopes: row.regionScopes, type: row.type, level: row.level },
    ...{ isDemoData: row.isDemoData, days: Int32Array.from(days), batches, lists },
    ...{ from: Int32Array.from(from), fields: Uint8Array.from(fields), changes: BigInt64Array.from(changes) },
  };
}
