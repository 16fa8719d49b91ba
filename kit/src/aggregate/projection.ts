import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import pMap from 'p-map';
import type { RecentWrites, RecentWritesDocument } from '../journal/recent-writes';
import type { Logger } from '../logging/logging';
import { PeriodicTask } from '../service/periodic-task';
import { isRetryable } from '../service/retryable';
import { Checkpoints, type Walks } from './checkpoints';
import { StreamPublisher, type StreamPublisherOptions } from './stream-publisher';
import { type TroubledStream, Troubles } from './troubles';
import { RequiresNewerRelease } from './types';

/** Streams that are looked at with one query. */
const PAGE = 500;
/** Streams that are carried on at once. */
const WIDTH = 8;
/** Milliseconds between two rounds. */
const ROUND_MS = 30_000;
/** Milliseconds for which a start waits for what a crash left, at most. */
const START_MS = 10_000;
/**
 * Milliseconds after which all streams are walked a second time: an older release, which notes nothing, may have run
 * beside this one.
 */
const SECOND_WALK_MS = 24 * 3_600_000;

export interface ProjectionOptions extends StreamPublisherOptions {
  readonly db: Db;
  /** Name of the projection; its checkpoints are kept in `<name>_marks`. */
  readonly name: string;
  readonly log: Logger;
  /** Called once for each stream that only a newer release can continue. */
  readonly onNewerRelease?: (stream: string, error: RequiresNewerRelease) => void;
  /** Milliseconds between two rounds for what another process, or an error, left behind. Default 30 s. */
  readonly roundMs?: number;
}

/** A walk over all streams: the how manieth, and when it is due, in milliseconds since the epoch. */
interface NextWalk {
  readonly count: number;
  readonly at: number;
}

/** What a look at some streams came to. */
interface Looked {
  /** How many were behind and are not any more. */
  readonly carried: number;
  /** Those that a store that does not answer has kept from being carried on. */
  readonly unfinished: ReadonlySet<string>;
}

/**
 * Keeps read models and feed up with a journal: what is stored is carried on by who stored it, and what a crash left by
 * rounds over the streams that were written lately. A stream that cannot be carried on is listed and holds back no
 * other.
 */
export class Projection {
  readonly #options: ProjectionOptions;
  readonly #publisher: StreamPublisher;
  readonly #checkpoints: Checkpoints;
  readonly #recent: RecentWrites;
  readonly #troubles: Troubles;
  readonly #task: PeriodicTask;
  readonly #stopping = new AbortController();
  /** Rounds come one after the other. */
  #round: Promise<unknown> = Promise.resolve();
  #walk: Promise<void> | undefined;
  /** The next walk over all streams; undefined until the store was asked. */
  #nextWalk: NextWalk | undefined;

  constructor(options: ProjectionOptions) {
    const { db, name, journal, log, onNewerRelease, roundMs = ROUND_MS } = options;
    this.#options = options;
    this.#checkpoints = new Checkpoints(db, `${name}_marks`);
    this.#publisher = new StreamPublisher(options, this.#checkpoints);
    this.#recent = journal.recent;
    this.#troubles = new Troubles({
      journal: name,
      recent: this.#recent,
      log,
      ...(onNewerRelease === undefined ? {} : { onNewerRelease }),
    });
    this.#task = new PeriodicTask({
      log,
      everyMs: roundMs,
      round: () => this.#wholeRound(),
      failed: 'projection catch-up failed',
    });
  }

  /** As {@link StreamPublisher.advance}. */
  async advance(stream: string, seq: number): Promise<string> {
    try {
      const cursor = await this.#publisher.advance(stream, seq);
      this.#troubles.over(stream);
      return cursor;
    } catch (error) {
      this.#isTrouble(stream, error);
      throw error;
    }
  }

  /** As {@link StreamPublisher.advanceToEnd}. */
  async advanceToEnd(stream: string): Promise<void> {
    try {
      await this.#publisher.advanceToEnd(stream);
      this.#troubles.over(stream);
    } catch (error) {
      this.#isTrouble(stream, error);
      throw error;
    }
  }

  /**
   * Carries on what a crash left, and looks again from then on. Returns after the first round, or after 10 seconds:
   * whatever is wrong with a stream or with the store keeps no service from starting.
   */
  async start(): Promise<void> {
    this.#task.start();
    await Promise.race([this.#task.hasRun(), delay(START_MS, undefined, { ref: false })]);
  }

  /**
   * One round over what was written lately, in this process or another; returns how many streams were behind and are
   * not any more.
   */
  async catchUp(): Promise<number> {
    return (await this.#catchUp()).carried;
  }

  /** Streams that cannot be carried on. */
  troubled(): readonly TroubledStream[] {
    return this.#troubles.list();
  }

  /** Ends the rounds and notes how far every stream was carried. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#task.stop();
    await this.#walk;
    await this.#round;
    // What could not be finished is found again by its notes.
    await this.#dropOwn().catch(() => undefined);
    await this.#checkpoints.flush();
  }

  /** Carries on what this process itself wrote, so that nobody has to look for it. */
  async #dropOwn(): Promise<void> {
    const own = [...this.#recent.turn()];
    const { unfinished } = await this.#look([...new Set(own.flatMap(([, streams]) => streams))]);
    const isFinished = (streams: readonly string[]) => !streams.some((stream) => unfinished.has(stream));
    await this.#recent.drop(own.flatMap(([id, streams]) => (isFinished(streams) ? [id] : [])));
  }

  async #wholeRound(): Promise<number> {
    const { left } = await this.#catchUp();
    await this.#walkWhenDue();
    return left;
  }

  #catchUp(): Promise<{ readonly carried: number; readonly left: number }> {
    const round = this.#round.then(() => this.#oneRound());
    this.#round = round.catch(() => undefined);
    return round;
  }

  async #oneRound(): Promise<{ readonly carried: number; readonly left: number }> {
    let carried = 0;
    let left = 0;
    const settled = this.#recent.turn();
    for await (const { notes, streams } of this.#recent.pages()) {
      if (this.#stopping.signal.aborted) break;
      const looked = await this.#look([...streams]);
      carried += looked.carried;
      left += looked.unfinished.size;
      const isOver = (note: RecentWritesDocument) => this.#isOver(note, settled, looked.unfinished);
      await this.#recent.drop(notes.filter(isOver).map(({ _id }) => _id));
    }
    return { carried, left };
  }

  /** True for a note that nobody needs any more. */
  #isOver(note: RecentWritesDocument, settled: ReadonlyMap<string, unknown>, unfinished: ReadonlySet<string>): boolean {
    if (note.streams.some((stream) => unfinished.has(stream))) return false;
    if (note.held !== undefined) return note.streams.every((stream) => !this.#troubles.has(stream));
    return settled.has(note._id) || this.#recent.isAbandoned(note, Date.now());
  }

  /** Carries on those that are behind, and sees to it that those that cannot be are noted. */
  async #look(streams: readonly string[]): Promise<Looked> {
    const behind = await this.#behind(streams.filter((stream) => this.#troubles.isDue(stream)));
    const unfinished = new Set<string>();
    let carried = 0;
    const carry = async (stream: string) => {
      try {
        await this.advanceToEnd(stream);
        carried += 1;
      } catch (error) {
        if (!this.#isTrouble(stream, error)) unfinished.add(stream);
      }
    };
    await pMap(behind, carry, { concurrency: WIDTH });
    for (const stream of streams) await this.#troubles.note(stream);
    return { carried, unfinished };
  }

  /** One query for the entry after each checkpoint finds the streams that are behind; the others are in no trouble. */
  async #behind(streams: readonly string[]): Promise<readonly string[]> {
    if (streams.length === 0) return [];
    const checkpoints = await this.#checkpoints.read(streams);
    const next = (stream: string) => `${stream}/${(checkpoints.get(stream) ?? 0) + 1}`;
    const there = await this.#options.journal.filled(streams.map(next));
    const isBehind = (stream: string) => there.has(next(stream));
    for (const stream of streams) if (!isBehind(stream)) this.#troubles.over(stream);
    return streams.filter(isBehind);
  }

  /** True for a fault of the stream itself, which is reported. False where a store did not answer. */
  #isTrouble(stream: string, error: unknown): boolean {
    if (isRetryable(error) && !(error instanceof RequiresNewerRelease)) return false;
    this.#troubles.add(stream, this.#publisher.publishedSeq(stream) + 1, error);
    return true;
  }

  /**
   * For a store of before there were notes, or whose checkpoints were removed: begins to walk all streams, in the
   * background.
   */
  async #walkWhenDue(): Promise<void> {
    this.#nextWalk ??= nextWalk(await this.#checkpoints.walks());
    const { count, at } = this.#nextWalk;
    if (Date.now() < at || this.#walk !== undefined) return;
    this.#walk = this.#walkAll(count)
      .catch((error: unknown) => this.#options.log.warn({ err: error }, 'scan of all streams not finished'))
      .finally(() => {
        this.#walk = undefined;
      });
  }

  async #walkAll(count: number): Promise<void> {
    let page: string[] = [];
    let isWhole = true;
    const look = async () => {
      const { unfinished } = await this.#look(page);
      isWhole &&= unfinished.size === 0;
      page = [];
    };
    for await (const stream of this.#options.journal.streams()) {
      if (this.#stopping.signal.aborted) return;
      page.push(stream);
      if (page.length === PAGE) await look();
    }
    await look();
    if (!isWhole) return;
    await this.#checkpoints.walked(count);
    this.#nextWalk = undefined;
  }
}

function nextWalk(walks: Walks | undefined): NextWalk {
  if (walks === undefined) return { count: 1, at: 0 };
  return { count: 2, at: walks.count === 1 ? walks.at.getTime() + SECOND_WALK_MS : Number.POSITIVE_INFINITY };
}
