import { eventOf, matches } from './event';
import { Merge, type MergeOptions } from './merge';
import type { FeedFilter, FeedPage, FeedRow } from './types';

/** Events looked at for one page, wanted or not; a page may be empty and yet lead on. */
export const SCAN_MAX = 5_000;

export interface PageReading extends MergeOptions {
  readonly encode: (positions: ReadonlyMap<string, number>) => string;
}

/** A page, with the positions behind it. @throws KuaijinError UNAVAILABLE */
export async function readPage(
  reading: PageReading,
  limit: number,
  filter: FeedFilter,
): Promise<FeedPage & { readonly positions: ReadonlyMap<string, number> }> {
  const { encode } = reading;
  const merge = new Merge(reading);
  const rows: FeedRow[] = [];
  for (let scanned = 0; rows.length < limit && scanned < SCAN_MAX; scanned += 1) {
    const entry = await merge.take();
    if (entry === undefined) break;
    const event = eventOf(entry);
    if (matches(event, filter)) rows.push({ event, cursor: encode(merge.positions) });
  }
  return { rows, next: encode(merge.positions), more: merge.hasMore, positions: merge.positions };
}
