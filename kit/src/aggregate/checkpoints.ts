import type { Collection, Db } from 'mongodb';
import { reading, writing } from '../mongo/errors';
import { declareFoundById } from '../mongo/indexes';

/** Milliseconds that checkpoints wait to be written together. */
const FLUSH_MS = 1_000;

/** Names the note of the walks over all streams; no stream is called so. */
const WALKS = '/walks';

interface CheckpointDocument {
  readonly _id: string;
  readonly fed: number;
}

interface WalksDocument {
  readonly _id: string;
  readonly count: number;
  readonly at: Date;
}

/** How often all streams were walked, and when the last walk ended. */
export type Walks = Pick<WalksDocument, 'count' | 'at'>;

/**
 * How far each stream was carried into its read models and the feed. Written after the work and never ahead of it: a
 * checkpoint that a crash lost makes the work be done again, which changes nothing.
 */
export class Checkpoints {
  readonly #collection: Collection<CheckpointDocument>;
  readonly #walks: Collection<WalksDocument>;
  readonly #dirty = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Db, name: string) {
    declareFoundById(db, name, 'projectionMarks');
    this.#collection = db.collection<CheckpointDocument>(name);
    this.#walks = db.collection<WalksDocument>(name);
  }

  /** Last sequence of each stream that was carried on; 0 where nothing is known. */
  async read(streams: readonly string[]): Promise<Map<string, number>> {
    const found = await reading(this.#collection.find({ _id: { $in: [...streams] } }).toArray());
    const checkpoints = new Map(found.map(({ _id, fed }) => [_id, fed]));
    return new Map(
      streams.map((stream) => [stream, Math.max(checkpoints.get(stream) ?? 0, this.#dirty.get(stream) ?? 0)]),
    );
  }

  note(stream: string, publishedSeq: number): void {
    this.#dirty.set(stream, Math.max(publishedSeq, this.#dirty.get(stream) ?? 0));
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** The walks over all streams that there were since the first checkpoint; undefined = none. */
  async walks(): Promise<Walks | undefined> {
    return (await reading(this.#walks.findOne({ _id: WALKS }))) ?? undefined;
  }

  /** Notes that all streams were walked for the n-th time. */
  async walked(count: number): Promise<void> {
    const update = { $set: { at: new Date() }, $max: { count } };
    await writing(this.#walks.updateOne({ _id: WALKS }, update, { upsert: true }));
  }

  /** Writes what is waiting. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = [...this.#dirty];
    this.#dirty.clear();
    if (waiting.length > 0) {
      this.#writing = this.#writing.then(() => this.#write(waiting)).catch(() => undefined);
    }
    await this.#writing;
  }

  async #write(checkpoints: readonly (readonly [string, number])[]): Promise<void> {
    await this.#collection.bulkWrite(
      checkpoints.map(([stream, publishedSeq]) => ({
        updateOne: { filter: { _id: stream }, update: { $max: { fed: publishedSeq } }, upsert: true },
      })),
      { ordered: false },
    );
  }
}
