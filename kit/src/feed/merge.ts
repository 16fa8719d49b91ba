import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';

/** Entries of a source read ahead. */
const AHEAD = 200;

/** Reads several streams as one: by time between streams, by sequence within each. */
export class Merge {
  readonly #journal: Journal;
  readonly #positions: Map<string, number>;
  readonly #ahead = new Map<string, Entry[]>();

  private constructor(journal: Journal, positions: Map<string, number>, waiting: readonly string[]) {
    this.#journal = journal;
    this.#positions = positions;
    for (const source of waiting) this.#ahead.set(source, []);
  }

  /** @param waiting the sources that have something after their position */
  static over(journal: Journal, positions: ReadonlyMap<string, number>, waiting: readonly string[]): Merge {
    return new Merge(journal, new Map(positions), waiting);
  }

  /** Positions after what was taken so far. */
  get positions(): Record<string, number> {
    return Object.fromEntries(this.#positions);
  }

  /** The earliest entry that was not taken yet; undefined at the end of all. */
  async take(): Promise<Entry | undefined> {
    await Promise.all(
      [...this.#ahead].filter(([, entries]) => entries.length === 0).map(([source]) => this.#fill(source)),
    );
    let earliest: Entry | undefined;
    for (const [first] of this.#ahead.values()) {
      if (first !== undefined && (earliest === undefined || isEarlier(first, earliest))) earliest = first;
    }
    if (earliest === undefined) return undefined;
    this.#ahead.get(earliest.stream)?.shift();
    this.#positions.set(earliest.stream, earliest.seq);
    return earliest;
  }

  /** True when something is left, as far as it was read. */
  get hasMore(): boolean {
    return this.#ahead.size > 0;
  }

  async #fill(source: string): Promise<void> {
    const page = await this.#journal.read(source, this.#positions.get(source) ?? 0, AHEAD);
    if (page.length === 0) this.#ahead.delete(source);
    else this.#ahead.set(source, [...page]);
  }
}

function isEarlier(one: Entry, other: Entry): boolean {
  const difference = one.at.getTime() - other.at.getTime();
  return difference === 0 ? one.stream < other.stream : difference < 0;
}
