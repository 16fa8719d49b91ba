import { eventOf, matches } from './event';
import type { EntriesReader, EventIndex } from './event-index';
import { Merge } from './merge';
import type { FeedFilter, FeedPage, FeedRow } from './types';

/** Entries behind the index that are looked at together. */
const PAGE = 200;

export interface IndexedReading {
  readonly index: EventIndex;
  readonly entries: EntriesReader;
  /** Where to begin, in every stream. */
  readonly positions: ReadonlyMap<string, number>;
  readonly endOf: (stream: string) => number;
  /** Streams, of some, that have something after their position. */
  readonly waiting: (positions: ReadonlyMap<string, number>) => Promise<readonly string[]>;
  readonly encode: (positions: Readonly<Record<string, number>>) => string;
}

/**
 * A page of the events that an index knows, from look-ups alone; what was published after the index was noted is looked
 * through, which is little. A cursor of a row stands, in streams that hold nothing of these, where the index has
 * reached.
 */
export async function readIndexed(reading: IndexedReading, limit: number, filter: FeedFilter): Promise<FeedPage> {
  const { index, entries, positions, endOf, encode } = reading;
  const behind = new Map(
    [...positions].map(([stream, seq]) => [stream, Math.max(seq, index.reached.get(stream) ?? 0)]),
  );
  const waiting = new Set([...index.streams, ...(await reading.waiting(behind))]);
  const merge = new Merge({
    positions,
    endOf,
    waiting: [...waiting],
    read: async (stream, after, page) => {
      const seqs = await index.after(stream, after, Math.min(page, limit + 1));
      if (seqs.length > 0) return entries.at(stream, seqs);
      for (let from = Math.max(after, index.reached.get(stream) ?? 0); ; ) {
        const more = await entries.read(stream, from, PAGE);
        const meant = more.filter((entry) => index.isMeant(eventOf(entry)));
        if (meant.length > 0) return meant;
        from += more.length;
        if (more.length < PAGE) {
          behind.set(stream, Math.max(from, behind.get(stream) ?? 0));
          return [];
        }
      }
    },
  });
  const cursorNow = () =>
    encode(
      Object.fromEntries(
        [...positions.keys()].map((stream) => {
          const next = merge.nextOf(stream);
          return [
            stream,
            next === undefined ? Math.max(behind.get(stream) ?? 0, merge.positions.get(stream) ?? 0) : next - 1,
          ];
        }),
      ),
    );
  const rows: FeedRow[] = [];
  for (let entry = await merge.take(); entry !== undefined; entry = await merge.take()) {
    const event = eventOf(entry);
    if (matches(event, filter)) rows.push({ event, cursor: cursorNow() });
    if (rows.length === limit) break;
  }
  // Whether anything follows is known only when the next is read.
  await merge.fill();
  return { rows, next: cursorNow(), more: merge.hasMore };
}
