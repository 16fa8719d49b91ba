import type { Journal } from '../journal/journal';
import { eventOf, matches } from './event';
import type { LiveTail } from './live-tail';
import { Merge } from './merge';
import type { FeedPlaces } from './places';
import type { FeedFilter, FeedPage, FeedRow } from './types';

/** Events looked at for one page, wanted or not; a page may be empty and yet lead on. */
const SCAN_MAX = 5_000;

export interface ReaderParts {
  readonly journal: Journal;
  readonly places: FeedPlaces;
  readonly tail: LiveTail;
  readonly encode: (positions: ReadonlyMap<string, number>) => string;
}

/**
 * Somebody who reads on from a place: from the store until the end was reached once, then from what this process
 * follows in memory anyway.
 */
export class FeedReader {
  #positions: ReadonlyMap<string, number>;
  #isAtEnd = false;

  constructor(
    private readonly parts: ReaderParts,
    positions: ReadonlyMap<string, number>,
  ) {
    this.#positions = positions;
  }

  /** To go on after what was read. */
  get cursor(): string {
    return this.parts.encode(this.#positions);
  }

  /** The next page, at most `limit` events; it may be empty, and yet lead on. @throws KuaijinError UNAVAILABLE */
  async next(limit: number, filter: FeedFilter = {}): Promise<FeedPage> {
    const { journal, places, tail, encode } = this.parts;
    const merge = new Merge({
      positions: this.#positions,
      waiting: this.#isAtEnd ? tail.waiting(this.#positions) : await places.waiting(this.#positions),
      endOf: (stream) => places.endOf(stream),
      read: (stream, after, page) => {
        const known = tail.after(stream, after, page);
        // The store may hold what is not known here yet; who is at the end hears of it in a moment.
        const isEnough = known !== undefined && (known.length > 0 || this.#isAtEnd);
        return isEnough ? known : journal.read(stream, after, page);
      },
    });
    const rows: FeedRow[] = [];
    for (let scanned = 0; rows.length < limit && scanned < SCAN_MAX; scanned += 1) {
      const entry = await merge.take();
      if (entry === undefined) break;
      const event = eventOf(entry);
      if (matches(event, filter)) rows.push({ event, cursor: encode(merge.positions) });
    }
    this.#positions = merge.positions;
    return { rows, next: this.cursor, more: merge.hasMore };
  }

  /**
   * True as soon as something may stand after what was read, false when the time is up or the signal came. Costs no
   * query of its own.
   */
  async wait(ms: number, signal?: AbortSignal): Promise<boolean> {
    const { places, tail } = this.parts;
    tail.join(this.#positions);
    // What this process does not follow yet may hold something already.
    if (!this.#isAtEnd && (await places.waiting(this.#positions)).length > 0) return true;
    this.#isAtEnd = true;
    return tail.wait(this.#positions, ms, signal);
  }
}
