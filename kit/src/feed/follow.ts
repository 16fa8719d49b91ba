import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Model } from 'mongoose';
import type { Journal } from '../journal/journal';
import { isDuplicateKey, reading } from '../mongo/errors';
import { mongooseOver } from '../mongo/mongoose';
import { declareDocuments, openDocuments } from '../read-models';
import { eventOf } from './event';
import type { FeedEvent } from './types';

/** Milliseconds between two looks for sources that are new. */
const DISCOVER_MS = 1_000;
/** Milliseconds between two tries of an event that its handler could not take, at most. */
const RETRY_MAX_MS = 5_000;
/** Events handled between two notes of the position; a crash repeats at most so many per source. */
const NOTE_EVERY = 50;
/**
 * Milliseconds that a position waits for the events that come next, so that a steady trickle is not noted one by one.
 */
const NOTE_AFTER_MS = 1_000;

export interface Following {
  /** Name of the follower; its position is kept under it. */
  readonly follower: string;
  /**
   * Database of the follower, where its position is kept; left out = from the beginning in every process, for what is
   * kept in memory.
   */
  readonly db?: Db;
  /** Sources to follow; left out = all, also those that come later. */
  readonly sources?: readonly string[];
  /**
   * Called for every event in order of its source, at least once; a rejection is tried again and holds the source back.
   */
  readonly handle: (event: FeedEvent) => Promise<void>;
  readonly signal: AbortSignal;
  /** Called with every failure before it is tried again. */
  readonly onError?: (error: unknown) => void;
}

interface PositionDocument {
  /** `<follower>/<epoch of the feed>/<source>` */
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
 * One follower of the feed, with one loop per source, so that a source that cannot be handled holds back itself alone.
 */
export class Follower {
  readonly #journal: Journal;
  readonly #epoch: string;
  readonly #following: Following;
  #positions: Model<PositionDocument> | undefined;
  /** Positions of a follower that keeps them in memory. */
  readonly #reached = new Map<string, number>();

  constructor(journal: Journal, epoch: string, following: Following) {
    this.#journal = journal;
    this.#epoch = epoch;
    this.#following = following;
  }

  /** Runs until the signal. */
  async run(): Promise<void> {
    const { db, signal, sources } = this.#following;
    if (db !== undefined) this.#positions = await positionsIn(db);
    const loops = new Map<string, Promise<void>>();
    while (!signal.aborted) {
      for (const source of sources ?? (await this.#discover())) {
        if (!loops.has(source)) loops.set(source, this.#loop(source));
      }
      await pause(sources === undefined ? DISCOVER_MS : 2 ** 30, signal);
    }
    await Promise.all(loops.values());
  }

  async #discover(): Promise<string[]> {
    const found: string[] = [];
    try {
      for await (const source of this.#journal.streams()) found.push(source);
    } catch (error) {
      this.#following.onError?.(error);
    }
    return found;
  }

  async #loop(source: string): Promise<void> {
    const { signal } = this.#following;
    for (let setbacks = 0; !signal.aborted; setbacks += 1) {
      try {
        const after = await this.#position(source);
        const checkpoint = new CheckpointWriter(after, (seq) => this.#note(source, seq));
        try {
          for await (const page of this.#journal.tail(source, after, signal)) {
            for (const entry of page) {
              if (signal.aborted) return;
              await this.#handle(eventOf(entry));
              setbacks = 0;
              // Given up by the signal, it was perhaps not handled.
              if (signal.aborted) return;
              if (this.#positions === undefined) this.#reached.set(source, entry.seq);
              await checkpoint.handled(entry.seq);
            }
          }
        } finally {
          await checkpoint.close();
        }
      } catch (error) {
        this.#following.onError?.(error);
        await pause(Math.min(RETRY_MAX_MS, 50 * 2 ** Math.min(setbacks, 8)), signal);
      }
    }
  }

  /** Until it is done: the next event of the source may rest on it. */
  async #handle(event: FeedEvent): Promise<void> {
    const { handle, signal, onError } = this.#following;
    for (let setbacks = 0; !signal.aborted; setbacks += 1) {
      try {
        return await handle(event);
      } catch (error) {
        onError?.(error);
        await pause(Math.min(RETRY_MAX_MS, 20 * 2 ** Math.min(setbacks, 9)), signal);
      }
    }
  }

  #id(source: string): string {
    return `${this.#following.follower}/${this.#epoch}/${source}`;
  }

  async #position(source: string): Promise<number> {
    if (this.#positions === undefined) return this.#reached.get(source) ?? 0;
    const position = await reading(this.#positions.findOne({ _id: this.#id(source) }).lean<PositionDocument | null>());
    return position?.seq ?? 0;
  }

  async #note(source: string, seq: number): Promise<void> {
    try {
      await this.#positions?.updateOne({ _id: this.#id(source) }, { $max: { seq } }, { upsert: true });
    } catch (error) {
      // Another process of the follower made the document at the same moment.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}

/** Writes the position up to which a source was handled: after the work, never ahead of it. */
class CheckpointWriter {
  #handled: number;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private written: number,
    private readonly write: (seq: number) => Promise<void>,
  ) {
    this.#handled = written;
  }

  /** @throws what the store answered, where so many events wait that the position has to be noted now */
  async handled(seq: number): Promise<void> {
    this.#handled = seq;
    if (seq - this.written >= NOTE_EVERY) return this.#flush();
    // What fails here is noted with the next event, or not at all: then the events come again.
    this.#timer ??= setTimeout(() => void this.#flush().catch(() => undefined), NOTE_AFTER_MS).unref();
  }

  /** Notes what waits, as far as the store answers. */
  async close(): Promise<void> {
    await this.#flush().catch(() => undefined);
  }

  #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(async () => {
        const seq = this.#handled;
        if (seq <= this.written) return;
        await this.write(seq);
        this.written = seq;
      });
    return this.#writing;
  }
}

/** Over the client of the database; asks the store for nothing. */
function positionsIn(db: Db): Promise<Model<PositionDocument>> {
  const mongo = { mongoose: mongooseOver(db.client), db: (name: string) => db.client.db(name) };
  return openDocuments(mongo, db.databaseName, positionDocuments);
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
