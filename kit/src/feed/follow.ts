import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import { Turns } from '../service/turns';
import { eventOf } from './event';
import { FollowerPositions, LeaseLost } from './follower-positions';
import { type FollowerTurn, nextTurn } from './follower-turn';
import { Gathered } from './gathered';
import { type FeedPlace, isEarlierStream, sourceOf } from './partitions';
import type { FeedPlaces } from './places';
import type { Processes } from './processes';
import type { FeedEvent } from './types';

/** Milliseconds between two looks for streams that are new. */
const DISCOVER_MS = 1_000;
/** Milliseconds between two tries of an event that its handler could not take, at most. */
const RETRY_MAX_MS = 5_000;
/** Events that are handed over together at most; a crash repeats at most so many per stream. */
const TOGETHER_MAX = 100;

/** An event and where it stands. */
export interface PlacedEvent {
  readonly event: FeedEvent;
  readonly place: FeedPlace;
}

/** Events are handed over one by one, as they come. */
interface OneByOne {
  /**
   * Called for every event in order of its stream, at least once; a rejection is tried again and holds the stream back.
   */
  readonly handle: (event: FeedEvent, place: FeedPlace) => Promise<void>;
  /**
   * Whether events of a type mean anything to the follower; the others are passed over. Left out: all do.
   * @param type by its present name
   */
  readonly concerns?: (type: string) => boolean;
}

/** Events are handed over together, where handling several costs little more than handling one. */
interface Together {
  /**
   * Called with events of all streams that have come by a moment, those of a stream in their order, each at least once.
   * After a rejection it is called for each stream alone; what is rejected then is tried again and holds that stream
   * back.
   */
  readonly handleAll: (events: readonly PlacedEvent[]) => Promise<void>;
  /** Milliseconds between two such moments; after a quiet while the first comes in half of that. */
  readonly everyMs: number;
}

interface Follows {
  /** Name of the follower; its position is kept under it. */
  readonly follower: string;
  /**
   * Database of the follower, where its position is kept; left out = from the beginning in every process, for what is
   * kept in memory.
   */
  readonly db?: Db;
  /** Where to begin in each stream, for a follower without a database that knows what stands before. */
  readonly after?: ReadonlyMap<string, number>;
  /** Sources to follow; left out = all, also those that come later. */
  readonly sources?: readonly string[];
  readonly signal: AbortSignal;
  /** Called with every failure before it is tried again. */
  readonly onError?: (error: unknown) => void;
}

export type Following = Follows & (OneByOne | Together);

export interface FollowerParts {
  readonly entries: Pick<Journal, 'tail'>;
  readonly places: FeedPlaces;
  readonly processes: Processes;
  readonly epoch: string;
}

/**
 * One follower of the feed, with one loop per stream, so that a stream that cannot be handled holds back itself alone.
 * The partitions of a source begin when all that stands in its stream of before is handled. Of all processes of a
 * follower that keeps its positions one at a time follows a stream.
 */
export class Follower {
  readonly #parts: FollowerParts;
  readonly #following: Following;
  readonly #handleAll: Together['handleAll'];
  /** Events that are handed over together at most. */
  readonly #together: number;
  readonly #turns: Turns | undefined;
  readonly #concerns: NonNullable<OneByOne['concerns']>;
  #positions: FollowerPositions | undefined;
  /** Streams of before that are handled to their end. */
  readonly #over = new Set<string>();
  /** Positions of a follower that keeps them in memory. */
  readonly #reached: Map<string, number>;
  /** Positions that were looked up before a stream was followed first: it has come so far at least. */
  readonly #first = new Map<string, number>();

  constructor(parts: FollowerParts, following: Following) {
    this.#parts = parts;
    this.#following = following;
    this.#reached = new Map(following.after);
    this.#concerns = ('concerns' in following ? following.concerns : undefined) ?? (() => true);
    if ('handle' in following) {
      this.#together = 1;
      this.#handleAll = async (events) => {
        for (const { event, place } of events) await following.handle(event, place);
      };
    } else {
      this.#together = TOGETHER_MAX;
      this.#turns = new Turns(following.everyMs, following.signal, following.everyMs / 2);
      const gathered = new Gathered(following.handleAll);
      this.#handleAll = (events) => gathered.add(events);
    }
  }

  /** Runs until the signal. */
  async run(): Promise<void> {
    const { db, follower, signal, sources } = this.#following;
    const { processes, epoch } = this.#parts;
    if (db !== undefined) this.#positions = await FollowerPositions.open(processes, epoch, follower, db);
    const leave = this.#positions === undefined ? undefined : await processes.join(this.#positions.role);
    // One a stream.
    setMaxListeners(0, signal);
    const loops = new Map<string, Promise<void>>();
    for (let isAll = false; !signal.aborted; ) {
      const { ready, later } = await this.#streams();
      const fresh = ready.filter((stream) => !loops.has(stream));
      await this.#lookUp(fresh);
      for (const stream of fresh) loops.set(stream, this.#loop(stream));
      isAll = sources !== undefined && ready.length > 0 && later === 0;
      await pause(isAll ? 2 ** 30 : DISCOVER_MS, signal);
    }
    await Promise.all(loops.values());
    await leave?.();
  }

  /** Streams that can be followed now, and how many wait for a stream of before. */
  async #streams(): Promise<{ readonly ready: readonly string[]; readonly later: number }> {
    const { sources, onError } = this.#following;
    try {
      const there = await this.#parts.places.streams();
      const earlier = there.filter(isEarlierStream).filter((stream) => sources?.includes(stream) !== false);
      const behind = new Set<string>();
      for (const stream of earlier) if (!(await this.#isOver(stream))) behind.add(stream);
      const partitions = (sources ?? [...new Set(there.map(sourceOf))]).flatMap((source) =>
        this.#parts.places.streamsOf(source),
      );
      const ready = partitions.filter((stream) => !behind.has(sourceOf(stream)));
      return { ready: [...behind, ...ready], later: partitions.length - ready.length };
    } catch (error) {
      onError?.(error);
      return { ready: [], later: 0 };
    }
  }

  /** Positions of many streams at once, so that they need not be looked up one by one. */
  async #lookUp(streams: readonly string[]): Promise<void> {
    if (this.#positions === undefined || streams.length === 0) return;
    const found = await this.#positions.reached(streams).catch(() => undefined);
    if (found !== undefined) for (const stream of streams) this.#first.set(stream, found.get(stream) ?? 0);
  }

  /** True when all that stands in a stream of before is handled. */
  async #isOver(stream: string): Promise<boolean> {
    const end = this.#parts.places.endOf(stream);
    if (this.#over.has(stream)) return true;
    const isOver = Number.isFinite(end) && (await this.#position(stream)) >= end;
    if (isOver) this.#over.add(stream);
    return isOver;
  }

  /** Follows a stream whenever it falls to this process. */
  async #loop(stream: string): Promise<void> {
    const { signal, onError } = this.#following;
    for (let setbacks = 0; !signal.aborted; setbacks += 1) {
      const turn = await this.#turn(stream);
      try {
        if (isEarlierStream(stream) && (await this.#position(stream)) >= this.#parts.places.endOf(stream)) return;
        if (!turn.signal.aborted && (await this.#follow(stream, turn.signal))) setbacks = 0;
      } catch (error) {
        if (!(error instanceof LeaseLost)) onError?.(error);
        await pause(Math.min(RETRY_MAX_MS, 50 * 2 ** Math.min(setbacks, 8)), signal);
      } finally {
        turn.end();
      }
    }
  }

  async #turn(stream: string): Promise<FollowerTurn> {
    const { signal } = this.#following;
    const positions = this.#positions;
    if (positions === undefined) return { signal, end: () => undefined };
    const isOurs = () => positions.isOurs(stream);
    return nextTurn(this.#parts.processes, isOurs, () => positions.mayKeep(stream), signal);
  }

  /** Handles events of a stream as they come, until the turn has ended. @returns true when any was handled */
  async #follow(stream: string, turn: AbortSignal): Promise<boolean> {
    const positions = this.#positions;
    const end = () => this.#parts.places.endOf(stream);
    let reached = await this.#position(stream);
    let isTaken = positions === undefined;
    let hasHandled = false;
    try {
      for await (const page of this.#parts.entries.tail(stream, reached, turn)) {
        if (turn.aborted) break;
        // A stream in which nothing happens is not taken.
        if (!isTaken && positions !== undefined) {
          // Where no answer comes it may have been taken, too.
          isTaken = true;
          reached = await positions.take(stream);
        }
        const fresh = page.filter(({ seq }) => seq > reached && seq <= end());
        for (const due of portionsOf(fresh, this.#together)) {
          const isPassed = !due.some((entry) => this.#concerns(eventOf(entry).type));
          if (!isPassed && !(await this.#handleInTime(stream, due, turn))) return hasHandled;
          hasHandled = true;
          reached = due.at(-1)?.seq ?? reached;
          if (positions === undefined) this.#reached.set(stream, reached);
          else if (isPassed) await positions.passed(stream, reached);
          else await positions.handled(stream, reached);
        }
        if (reached >= end()) return true;
      }
      return hasHandled;
    } finally {
      if (isTaken) await this.#leave(stream);
    }
  }

  /** @returns false where the turn has ended: then they were perhaps not handled */
  #handleInTime(stream: string, entries: readonly Entry[], turn: AbortSignal): Promise<boolean> {
    const work = async () => {
      // Where this process was stopped for a while others may have gone on.
      const { processes } = this.#parts;
      if (this.#positions !== undefined && !processes.isSure) await processes.untilSure(turn);
      if (turn.aborted || this.#positions?.isOurs(stream) === false) return false;
      await this.#handle(entries, turn);
      return !turn.aborted;
    };
    return this.#turns === undefined ? work() : this.#turns.take(work);
  }

  async #leave(stream: string): Promise<void> {
    const { signal } = this.#following;
    // Who goes altogether is not waited for.
    if (signal.aborted) await this.#positions?.flush().catch(() => undefined);
    else await this.#positions?.release(stream, signal);
  }

  /** Until it is done: the next events of the stream may rest on it. */
  async #handle(entries: readonly Entry[], signal: AbortSignal): Promise<void> {
    const { onError } = this.#following;
    const events = entries.map((entry) => ({
      event: eventOf(entry),
      place: { stream: entry.stream, seq: entry.seq },
    }));
    for (let setbacks = 0; !signal.aborted; setbacks += 1) {
      try {
        return await this.#handleAll(events);
      } catch (error) {
        onError?.(error);
        await pause(Math.min(RETRY_MAX_MS, 20 * 2 ** Math.min(setbacks, 9)), signal);
      }
    }
  }

  async #position(stream: string): Promise<number> {
    if (this.#positions === undefined) return this.#reached.get(stream) ?? 0;
    const first = this.#first.get(stream);
    this.#first.delete(stream);
    return first ?? this.#positions.of(stream);
  }
}

/** A page in the portions that are handed over. */
const portionsOf = (page: readonly Entry[], size: number): readonly (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(page.length / size) }, (_, i) => page.slice(i * size, (i + 1) * size));

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
