import type { Entry } from '../journal/types';
import { isEarlierStream, sourceOf } from './partitions';

/** Entries read ahead of all streams together, and of one at least. */
const AHEAD = 1_000;
const AHEAD_MIN = 20;

/** Reads entries of a stream after a sequence, at most so many. */
export type ReadEntries = (
  stream: string,
  after: number,
  limit: number,
) => Promise<readonly Entry[]> | readonly Entry[];

export interface MergeOptions {
  readonly read: ReadEntries;
  /** Last sequence of a stream. */
  readonly endOf: (stream: string) => number;
  readonly positions: ReadonlyMap<string, number>;
  /** The streams that have something after their position. */
  readonly waiting: readonly string[];
}

/**
 * Reads several streams as one: by time between streams, by sequence within each, and the stream that a source had
 * before its partitions before these.
 */
export class Merge {
  readonly #options: MergeOptions;
  readonly #positions: Map<string, number>;
  readonly #ahead = new Map<string, Entry[]>();
  readonly #page: number;

  constructor(options: MergeOptions) {
    this.#options = options;
    this.#positions = new Map(options.positions);
    for (const stream of options.waiting) this.#ahead.set(stream, []);
    this.#page = Math.max(AHEAD_MIN, Math.floor(AHEAD / Math.max(1, options.waiting.length)));
  }

  /** Positions after what was taken so far. */
  get positions(): ReadonlyMap<string, number> {
    return this.#positions;
  }

  /** The earliest entry that was not taken yet; undefined at the end of all. */
  async take(): Promise<Entry | undefined> {
    await this.fill();
    let earliest: Entry | undefined;
    for (const [stream, [first]] of this.#ahead) {
      if (first === undefined || (!isEarlierStream(stream) && this.#ahead.has(sourceOf(stream)))) continue;
      if (earliest === undefined || isEarlier(first, earliest)) earliest = first;
    }
    if (earliest === undefined) return undefined;
    this.#ahead.get(earliest.stream)?.shift();
    this.#positions.set(earliest.stream, earliest.seq);
    return earliest;
  }

  /** Reads on in streams of which nothing is read ahead; after it {@link hasMore} is certain. */
  async fill(): Promise<void> {
    const empty = [...this.#ahead].filter(([, entries]) => entries.length === 0);
    if (empty.length > 0) await Promise.all(empty.map(([stream]) => this.#fill(stream)));
  }

  /** Sequence of the entry of a stream that comes next; undefined where none is read ahead. */
  nextOf(stream: string): number | undefined {
    return this.#ahead.get(stream)?.[0]?.seq;
  }

  /** True when something is left, as far as it was read. */
  get hasMore(): boolean {
    return this.#ahead.size > 0;
  }

  async #fill(stream: string): Promise<void> {
    const { read, endOf } = this.#options;
    const from = this.#positions.get(stream) ?? 0;
    const page = from >= endOf(stream) ? [] : await read(stream, from, this.#page);
    const entries = page.filter(({ seq }) => seq <= endOf(stream));
    if (entries.length === 0) this.#ahead.delete(stream);
    else this.#ahead.set(stream, entries);
  }
}

function isEarlier(one: Entry, other: Entry): boolean {
  const difference = one.at.getTime() - other.at.getTime();
  return difference === 0 ? one.stream < other.stream : difference < 0;
}
