import { setTimeout as delay } from 'node:timers/promises';
import type { Collection, Db } from 'mongodb';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import { isDuplicateKey, reading, unavailable } from '../mongo/errors';
import { declareFoundById } from '../mongo/indexes';

/** Milliseconds before an event of an older release is carried over again. */
const RETRY_MS = 500;

interface SealDocument {
  /** The source. */
  readonly _id: string;
  /** Last sequence of its stream of before. */
  readonly seq: number;
}

/**
 * The one stream that each source had before there were partitions. It ends where the first process of a release with
 * partitions found it; what older processes append behind is published anew in the partitions.
 */
export class EarlierStreams {
  readonly #journal: Journal;
  readonly #seals: Collection<SealDocument>;
  /** Ends never change. */
  readonly #known = new Map<string, number>();

  constructor(db: Db, journal: Journal) {
    declareFoundById(db, 'feed_sealed', 'feedSealed');
    this.#journal = journal;
    this.#seals = db.collection('feed_sealed');
  }

  /** Where the streams of these sources end; infinity where they do not yet. @throws KuaijinError UNAVAILABLE */
  async endsOf(sources: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const unknown = sources.filter((source) => !this.#known.has(source));
    if (unknown.length > 0) {
      const found = await reading(this.#seals.find({ _id: { $in: unknown } }).toArray());
      for (const { _id, seq } of found) this.#known.set(_id, seq);
    }
    return new Map(sources.map((source) => [source, this.endOf(source)]));
  }

  /** As far as it is known here. */
  endOf(source: string): number {
    return this.#known.get(source) ?? Number.POSITIVE_INFINITY;
  }

  /** Ends the stream of a source, where it stands now if nobody did so before. @throws KuaijinError UNAVAILABLE */
  async seal(source: string): Promise<number> {
    const known = (await this.endsOf([source])).get(source) ?? Number.POSITIVE_INFINITY;
    if (Number.isFinite(known)) return known;
    const seq = await this.#journal.head(source);
    try {
      await this.#seals.insertOne({ _id: source, seq });
      this.#known.set(source, seq);
      return seq;
    } catch (error) {
      if (!isDuplicateKey(error)) throw unavailable(error);
      return this.seal(source);
    }
  }

  /** Publishes anew what older processes append behind the end, until the signal. */
  async carryOver(source: string, publish: (entry: Entry) => Promise<unknown>, signal: AbortSignal): Promise<void> {
    for await (const page of this.#journal.tail(source, this.endOf(source), signal)) {
      for (const entry of page) {
        for (let isDone = false; !isDone && !signal.aborted; ) {
          isDone = await publish(entry).then(
            () => true,
            () => false,
          );
          if (!isDone) await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
        }
      }
    }
  }
}
