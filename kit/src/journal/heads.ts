import { LRUCache } from 'lru-cache';
import { entryId } from './store';

/** Streams whose end is remembered. */
const REMEMBERED = 20_000;

/** Where ends are looked for: the journal's store. */
export interface HeadsSource {
  /** Which of the ids exist. */
  existing(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Sequences of streams that certainly existed once. */
  hints(streams: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Last sequence of a stream, from one that exists, or from 0. */
  endFrom(stream: string, seq: number): Promise<number>;
  confirmDurable(...ends: readonly { readonly stream: string; readonly seq: number }[]): Promise<void>;
}

/** Finds the ends of many streams by one look, as far as they did not move since they were looked for last. */
export class Heads {
  readonly #known = new LRUCache<string, number>({ max: REMEMBERED });

  constructor(private readonly source: HeadsSource) {}

  /** Sequences that are certain to stay; 0 for an empty stream. */
  async of(streams: readonly string[]): Promise<Map<string, number>> {
    const unknown = streams.filter((stream) => !this.#known.has(stream));
    const hints = unknown.length === 0 ? new Map<string, number>() : await this.source.hints(unknown);
    const from = streams.map((stream) => ({ stream, seq: this.#known.get(stream) ?? hints.get(stream) ?? 0 }));
    const there = await this.source.existing(
      from.flatMap(({ stream, seq }) => (seq === 0 ? [] : [entryId(stream, seq)]).concat(entryId(stream, seq + 1))),
    );
    const ends = await Promise.all(
      from.map(async ({ stream, seq }) => {
        if (there.has(entryId(stream, seq + 1))) return { stream, seq: await this.source.endFrom(stream, seq + 1) };
        // What is known may be gone, as after a restore from an older copy.
        const isThere = seq === 0 || there.has(entryId(stream, seq));
        return { stream, seq: isThere ? seq : await this.source.endFrom(stream, 0) };
      }),
    );
    await this.source.confirmDurable(...ends.filter(({ seq }) => seq > 0));
    for (const { stream, seq } of ends) this.#known.set(stream, seq);
    return new Map(ends.map(({ stream, seq }) => [stream, seq]));
  }
}
