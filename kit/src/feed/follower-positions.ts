import type { Db } from 'mongodb';
import type { Model } from 'mongoose';
import { isDuplicateKey, reading } from '../mongo/errors';
import { mongooseOver } from '../mongo/mongoose';
import { declareDocuments, openDocuments } from '../read-models';

/** Events handled between two notes of the position; a crash repeats at most so many per stream. */
const NOTE_EVERY = 50;
/**
 * Milliseconds that a position waits for the events that come next, so that a steady trickle is not noted one by one.
 */
const NOTE_AFTER_MS = 1_000;

interface PositionDocument {
  /** `<follower>/<epoch of the feed>/<stream>` */
  readonly _id: string;
  /** The last that was handled, and all before it. */
  readonly seq: number;
}

const positionDocuments = declareDocuments<PositionDocument>('feed_positions', {
  fields: {
    _id: { type: String, required: true },
    seq: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
  },
});

/**
 * Positions up to which a follower has handled streams, noted after the work and never ahead of it: those of several
 * streams together.
 */
export class FollowerPositions {
  /** What is handled and not noted. */
  readonly #waiting = new Map<string, number>();
  /** What is noted, as far as this process knows. */
  readonly #noted = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly model: Model<PositionDocument>,
    private readonly prefix: string,
  ) {}

  /** Over the client of the database; asks the store for nothing. */
  static async open(epoch: string, follower: string, db: Db): Promise<FollowerPositions> {
    const mongo = { mongoose: mongooseOver(db.client), db: (name: string) => db.client.db(name) };
    const model = await openDocuments(mongo, db.databaseName, positionDocuments);
    return new FollowerPositions(model, `${follower}/${epoch}/`);
  }

  /** Noted positions, by stream; those of all of its streams in one look. @throws KuaijinError UNAVAILABLE */
  async reached(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const ids = streams.map((stream) => `${this.prefix}${stream}`);
    const found = await reading(this.model.find({ _id: { $in: ids } }).lean<PositionDocument[]>());
    return new Map(found.map(({ _id, seq }) => [_id.slice(this.prefix.length), seq]));
  }

  /** Where to go on in a stream. @throws KuaijinError UNAVAILABLE */
  async of(stream: string): Promise<number> {
    const seq = (await this.reached([stream])).get(stream) ?? 0;
    this.#noted.set(stream, seq);
    return seq;
  }

  /**
   * Takes that a stream is handled up to a sequence.
   * @throws what the store answered, where so many events wait that the position has to be noted now
   */
  async handled(stream: string, seq: number): Promise<void> {
    this.#waiting.set(stream, seq);
    if (seq - (this.#noted.get(stream) ?? 0) >= NOTE_EVERY) return this.flush();
    // What fails here is noted with the next event, or not at all: then the events come again.
    this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), NOTE_AFTER_MS).unref();
  }

  /** Notes what waits. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const all = [...this.#waiting];
    if (all.length === 0) return;
    const updates = all.map(([stream, seq]) => ({
      updateOne: { filter: { _id: `${this.prefix}${stream}` }, update: { $max: { seq } }, upsert: true },
    }));
    try {
      await this.model.bulkWrite(updates, { ordered: false });
    } catch (error) {
      // Another process of the follower made the document at the same moment: it is there now.
      if (!isDuplicateKey(error)) throw error;
      await this.model.bulkWrite(updates, { ordered: false });
    }
    for (const [stream, seq] of all) {
      this.#noted.set(stream, seq);
      if (this.#waiting.get(stream) === seq) this.#waiting.delete(stream);
    }
  }
}
