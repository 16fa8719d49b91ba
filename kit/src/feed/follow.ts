import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Model } from 'mongoose';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import { isDuplicateKey, reading } from '../mongo/errors';
import { mongooseOver } from '../mongo/mongoose';
import { declareDocuments, openDocuments } from '../read-models';
import { eventOf } from './event';
import { type FeedPlace, isEarlierStream, sourceOf } from './partitions';
import type { FeedPlaces } from './places';
import type { FeedEvent } from './types';

/** Milliseconds between two looks for streams that are new. */
const DISCOVER_MS = 1_000;
/** Milliseconds between two tries of an event that its handler could not take, at most. */
const RETRY_MAX_MS = 5_000;
/** Events handled between two notes of the position; a crash repeats at most so many per stream. */
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
   * Called for every event in order of its stream, at least once; a rejection is tried again and holds the stream back.
   */
  readonly handle: (event: FeedEvent, place: FeedPlace) => Promise<void>;
  readonly signal: AbortSignal;
  /** Called with every failure before it is tried again. */
  readonly onError?: (error: unknown) => void;
}

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
 * One follower of the feed, with one loop per stream, so that a stream that cannot be handled holds back itself alone.
 * The partitions of a source begin when all that stands in its stream of before is handled.
 */
export class Follower {
  readonly #journal: Journal;
  readonly #places: FeedPlaces;
  readonly #epoch: string;
  readonly #following: Following;
  #positions: Model<PositionDocument> | undefined;
  /** Streams of before that are handled to their end. */
  readonly #over = new Set<string>();
  /** Positions of a follower that keeps them in memory. */
  readonly #reached = new Map<string, number>();

  constructor(journal: Journal, places: FeedPlaces, epoch: string, following: Following) {
    this.#journal = journal;
    this.#places = places;
    this.#epoch = epoch;
    this.#following = following;
  }

  /** Runs until the signal. */
  async run(): Promise<void> {
    const { db, signal, sources } = this.#following;
    if (db !== undefined) this.#positions = await positionsIn(db);
    // One a stream.
    setMaxListeners(0, signal);
    const loops = new Map<string, Promise<void>>();
    for (let isAll = false; !signal.aborted; ) {
      const { ready, later } = await this.#streams();
      for (const stream of ready) if (!loops.has(stream)) loops.set(stream, this.#loop(stream));
      isAll = sources !== undefined && ready.length > 0 && later === 0;
      await pause(isAll ? 2 ** 30 : DISCOVER_MS, signal);
    }
    await Promise.all(loops.values());
  }

  /** Streams that can be followed now, and how many wait for a stream of before. */
  async #streams(): Promise<{ readonly ready: readonly string[]; readonly later: number }> {
    const { sources, onError } = this.#following;
    try {
      const there = await this.#places.streams();
      const earlier = there.filter(isEarlierStream).filter((stream) => sources?.includes(stream) !== false);
      const behind = new Set<string>();
      for (const stream of earlier) if (!(await this.#isOver(stream))) behind.add(stream);
      const partitions = (sources ?? [...new Set(there.map(sourceOf))]).flatMap((source) =>
        this.#places.streamsOf(source),
      );
      const ready = partitions.filter((stream) => !behind.has(sourceOf(stream)));
      return { ready: [...behind, ...ready], later: partitions.length - ready.length };
    } catch (error) {
      onError?.(error);
      return { ready: [], later: 0 };
    }
  }

  /** True when all that stands in a stream of before is handled. */
  async #isOver(stream: string): Promise<boolean> {
    const end = this.#places.endOf(stream);
    if (this.#over.has(stream)) return true;
    const isOver = Number.isFinite(end) && (await this.#position(stream)) >= end;
    if (isOver) this.#over.add(stream);
    return isOver;
  }

  async #loop(stream: string): Promise<void> {
    const { signal } = this.#following;
    for (let setbacks = 0; !signal.aborted; setbacks += 1) {
      try {
        const after = await this.#position(stream);
        if (after >= this.#places.endOf(stream)) return;
        const checkpoint = new CheckpointWriter(after, (seq) => this.#note(stream, seq));
        try {
          for await (const page of this.#journal.tail(stream, after, signal)) {
            for (const entry of page) {
              if (signal.aborted || entry.seq > this.#places.endOf(stream)) return;
              await this.#handle(entry);
              setbacks = 0;
              // Given up by the signal, it was perhaps not handled.
              if (signal.aborted) return;
              if (this.#positions === undefined) this.#reached.set(stream, entry.seq);
              await checkpoint.handled(entry.seq);
              if (entry.seq >= this.#places.endOf(stream)) return;
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

  /** Until it is done: the next event of the stream may rest on it. */
  async #handle(entry: Entry): Promise<void> {
    const { handle, signal, onError } = this.#following;
    const event = eventOf(entry);
    const place = { stream: entry.stream, seq: entry.seq };
    for (let setbacks = 0; !signal.aborted; setbacks += 1) {
      try {
        return await handle(event, place);
      } catch (error) {
        onError?.(error);
        await pause(Math.min(RETRY_MAX_MS, 20 * 2 ** Math.min(setbacks, 9)), signal);
      }
    }
  }

  #id(stream: string): string {
    return `${this.#following.follower}/${this.#epoch}/${stream}`;
  }

  async #position(stream: string): Promise<number> {
    if (this.#positions === undefined) return this.#reached.get(stream) ?? 0;
    const position = await reading(this.#positions.findOne({ _id: this.#id(stream) }).lean<PositionDocument | null>());
    return position?.seq ?? 0;
  }

  async #note(stream: string, seq: number): Promise<void> {
    try {
      await this.#positions?.updateOne({ _id: this.#id(stream) }, { $max: { seq } }, { upsert: true });
    } catch (error) {
      // Another process of the follower made the document at the same moment.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}

/** Writes the position up to which a stream was handled: after the work, never ahead of it. */
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

/**
 * Positions that a follower has noted, by stream; those of all of its streams in one look.
 * @throws KuaijinError UNAVAILABLE
 */
export async function positionsReached(
  epoch: string,
  follower: string,
  db: Db,
  streams: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const prefix = `${follower}/${epoch}/`;
  const positions = await positionsIn(db);
  const ids = streams.map((stream) => `${prefix}${stream}`);
  const found = await reading(positions.find({ _id: { $in: ids } }).lean<PositionDocument[]>());
  return new Map(found.map(({ _id, seq }) => [_id.slice(prefix.length), seq]));
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
