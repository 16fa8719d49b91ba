import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Model } from 'mongoose';
import { reading } from '../mongo/errors';
import { mongooseOver } from '../mongo/mongoose';
import { declareDocuments, insertNew, openDocuments } from '../read-models';
import type { Processes } from './processes';

/** Events handled between two notes of the position; a crash repeats at most so many per stream. */
const NOTE_EVERY = 50;
/**
 * Milliseconds that a position waits for the events that come next, so that a steady trickle is not noted one by one.
 */
const NOTE_AFTER_MS = 1_000;
/** The same of events that were only passed over: to pass over them once more costs next to nothing. */
const NOTE_EVERY_PASSED = 500;
const NOTE_AFTER_PASSED_MS = 3_000;
/** Milliseconds between two tries to give a stream up. */
const RELEASE_AGAIN_MS = 200;

interface PositionDocument {
  /** `<follower>/<epoch of the feed>/<stream>` */
  readonly _id: string;
  /** The last that was handled, and all before it. */
  readonly seq: number;
  /** The process that follows the stream; left out = none. */
  readonly holder?: string;
  /** Grows whenever a process takes the stream. */
  readonly term?: number;
}

const positionDocuments = declareDocuments<PositionDocument>('feed_positions', {
  fields: {
    _id: { type: String, required: true },
    seq: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
    holder: String,
    term: Number,
  },
});

/** Another process has the stream, or this one stands where it may count as gone. */
export class LeaseLost extends Error {}

/** A stream that this process has. */
interface Held {
  readonly term: number;
  /** What is noted. */
  noted: number;
  /** What is handled. */
  handled: number;
}

/**
 * Positions up to which a follower has handled streams, noted after the work and never ahead of it, those of several
 * streams together; and which process has each stream. A position is written by who has the stream alone: the term says
 * so, however late the write comes.
 */
export class FollowerPositions {
  readonly #held = new Map<string, Held>();
  #timer: NodeJS.Timeout | undefined;
  /** When that is due, by the clock of this process. */
  #dueAt = Number.POSITIVE_INFINITY;
  #writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly model: Model<PositionDocument>,
    private readonly prefix: string,
    private readonly processes: Processes,
    /** What a process does that follows for this follower. */
    readonly role: string,
  ) {}

  /** Over the client of the database; asks the store for nothing. */
  static async open(processes: Processes, epoch: string, follower: string, db: Db): Promise<FollowerPositions> {
    const mongo = { mongoose: mongooseOver(db.client), db: (name: string) => db.client.db(name) };
    const model = await openDocuments(mongo, db.databaseName, positionDocuments);
    const role = `follow ${db.databaseName} ${follower}`;
    return new FollowerPositions(model, `${follower}/${epoch}/`, processes, role);
  }

  /** Noted positions, by stream; those of all of its streams in one look. @throws KuaijinError UNAVAILABLE */
  async reached(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const ids = streams.map((stream) => this.prefix + stream);
    const found = await reading(this.model.find({ _id: { $in: ids } }).lean<PositionDocument[]>());
    return new Map(found.map(({ _id, seq }) => [_id.slice(this.prefix.length), seq]));
  }

  /** Where a stream stands. @throws KuaijinError UNAVAILABLE */
  async of(stream: string): Promise<number> {
    return (await this.reached([stream])).get(stream) ?? 0;
  }

  /** Whether this process is the one to follow a stream. */
  isOurs(stream: string): boolean {
    return this.processes.isChosen(this.role, this.prefix + stream);
  }

  /** Whether this process may go on with a stream that it was to follow. */
  mayKeep(stream: string): boolean {
    return this.processes.mayKeep(this.role, this.prefix + stream);
  }

  /**
   * Takes a stream. @returns where to go on in it
   * @throws LeaseLost while another process has it; KuaijinError UNAVAILABLE
   */
  async take(stream: string): Promise<number> {
    const { model, processes } = this;
    const _id = this.prefix + stream;
    const found = await reading(model.findOne({ _id }).lean<PositionDocument | null>());
    const { seq = 0, holder, term = 0 } = found ?? {};
    const isFree = holder === undefined || holder === processes.id;
    if (!isFree && !(await processes.isGone(holder, this.role))) throw new LeaseLost();
    const mine = { holder: processes.id, term: term + 1 };
    if (found === null) {
      if (!(await insertNew(model, { _id, seq, ...mine }))) throw new LeaseLost();
    } else {
      const before = found.term === undefined ? { $exists: false } : found.term;
      const { matchedCount } = await model.updateOne({ _id, term: before }, { $set: mine });
      if (matchedCount === 0) throw new LeaseLost();
    }
    this.#held.set(stream, { term: mine.term, noted: seq, handled: seq });
    return seq;
  }

  /**
   * Notes what waits, and lets another process have a stream that this one has, or may have. Nobody else can take the
   * stream from a process that lives: where the store does not answer it is tried until it does, or until the signal.
   */
  async release(stream: string, signal: AbortSignal): Promise<void> {
    await this.flush().catch(() => undefined);
    this.#held.delete(stream);
    for (let isFree = false; !isFree && !signal.aborted; ) {
      isFree = await this.#free(stream);
      if (!isFree) await sleep(RELEASE_AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** @returns false where it is not known to have been stored */
  async #free(stream: string): Promise<boolean> {
    const mine = { _id: this.prefix + stream, holder: this.processes.id };
    return this.model.updateOne(mine, { $unset: { holder: '' } }).then(
      () => true,
      () => false,
    );
  }

  /**
   * Takes that a stream is handled up to a sequence.
   * @throws LeaseLost when another process has the stream; what the store answered, where so many events wait that the
   * position has to be noted now
   */
  handled(stream: string, seq: number): Promise<void> {
    return this.#reach(stream, seq, NOTE_EVERY, NOTE_AFTER_MS);
  }

  /** As {@link handled}, where nothing was done. */
  passed(stream: string, seq: number): Promise<void> {
    return this.#reach(stream, seq, NOTE_EVERY_PASSED, NOTE_AFTER_PASSED_MS);
  }

  async #reach(stream: string, seq: number, noteEvery: number, noteAfterMs: number): Promise<void> {
    const held = this.#held.get(stream);
    if (held === undefined) throw new LeaseLost();
    held.handled = seq;
    if (seq - held.noted >= noteEvery) return this.flush();
    const dueAt = performance.now() + noteAfterMs;
    if (dueAt >= this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    // What fails here is noted with the next event, or not at all: then the events come again.
    this.#timer = setTimeout(() => void this.flush().catch(() => undefined), noteAfterMs).unref();
  }

  /** Notes what waits. @throws LeaseLost when another process has any of the streams; what the store answered */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#dueAt = Number.POSITIVE_INFINITY;
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const due = [...this.#held].flatMap(([stream, held]) =>
      held.handled > held.noted ? [{ stream, held, seq: held.handled }] : [],
    );
    if (due.length === 0) return;
    const { matchedCount } = await this.model.bulkWrite(
      due.map(({ stream, held: { term }, seq }) => ({
        updateOne: { filter: { _id: this.prefix + stream, term }, update: { $max: { seq } } },
      })),
      { ordered: false },
    );
    for (const { held, seq } of due) held.noted = seq;
    if (matchedCount < due.length) await this.#forgetLost(due.map(({ stream }) => stream));
  }

  async #forgetLost(streams: readonly string[]): Promise<void> {
    const ids = streams.map((stream) => this.prefix + stream);
    const found = await reading(this.model.find({ _id: { $in: ids } }).lean<PositionDocument[]>());
    const terms = new Map(found.map(({ _id, term }) => [_id, term]));
    for (const stream of streams) {
      const held = this.#held.get(stream);
      if (held !== undefined && terms.get(this.prefix + stream) !== held.term) this.#held.delete(stream);
    }
    throw new LeaseLost();
  }
}
