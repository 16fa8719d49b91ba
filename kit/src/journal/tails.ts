import type { ChangeStream } from 'mongodb';
import { entryId } from './store';
import type { Entry, JournalObserver } from './types';

/** Entries kept per followed stream; who is further behind reads from the store. */
const RECENT_MAX = 1_000;
/** Entries handed out at once. */
const PAGE = 500;
/** With change streams polling only bridges the gap until a broken one is open again. */
const POLL_BESIDE_CHANGES_MS = 2_000;
/** Where this process alone writes polling only finds what one wrote of which it has not heard. */
const POLL_ALONE_MS = 1_000;

/** Where entries are read: the journal's store. */
export interface TailSource {
  /** Which of the ids exist. */
  existing(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Entries after a sequence that are certain to stay, in order and without a gap. */
  durableRange(stream: string, after: number, limit: number): Promise<readonly Entry[]>;
  /** Tells of every entry that is inserted. */
  watch(): ChangeStream;
}

export interface TailsOptions {
  readonly pollMs: number;
  readonly changeStreams: boolean;
  /** Asked before each poll: whether other processes write too, as far as is known. Left out: they do. */
  readonly othersWrite?: () => boolean;
}

interface Tail {
  readonly stream: string;
  /** The furthest that was read here, or that somebody who follows has come to. */
  seq: number;
  /** The entries up to `seq`, without a gap. */
  recent: Entry[];
  /** True when there may be entries after `seq` that nobody has looked for. */
  mayHaveMore: boolean;
  /** Reading a page on; it is asked for again meanwhile when `mayHaveMore` is set. */
  reading: Promise<void> | undefined;
  /** Grows with whatever may be news to those who sleep. */
  moves: number;
  followers: number;
  readonly sleepers: Set<Sleeper>;
}

/** A follower that has everything there is. */
interface Sleeper {
  readonly position: number;
  readonly wake: () => void;
}

/**
 * One tail per stream and process, however many follow it. It moves on by what this process writes itself, by the
 * server's change stream, else by one query per interval over all streams that somebody waits for. Nobody reads ahead
 * of those who follow, but for the one page that comes next: a backlog waits in the store.
 */
export class Tails implements JournalObserver {
  readonly #source: TailSource;
  readonly #pollMs: number;
  readonly #hasChanges: boolean;
  readonly #othersWrite: () => boolean;
  readonly #tails = new Map<string, Tail>();
  #timer: NodeJS.Timeout | undefined;
  #isPollDue = false;
  #changes: ChangeStream | undefined;
  #isClosed = false;

  constructor(source: TailSource, options: TailsOptions) {
    this.#source = source;
    this.#othersWrite = options.othersWrite ?? (() => true);
    this.#hasChanges = options.changeStreams;
    this.#pollMs = options.changeStreams ? Math.max(options.pollMs, POLL_BESIDE_CHANGES_MS) : options.pollMs;
  }

  /**
   * Entries after a sequence, as they come, until the signal; a reader that is slow holds back nobody, and holds two
   * pages at most.
   */
  async *follow(stream: string, after: number, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
    const tail = this.#join(stream, after);
    let position = after;
    let next: Promise<readonly Entry[]> | undefined;
    try {
      while (!signal.aborted && !this.#isClosed) {
        const { moves } = tail;
        const isAhead = next !== undefined;
        const page = await (next ?? this.#page(tail, position));
        next = undefined;
        const last = page.at(-1);
        if (last === undefined) {
          // What was read ahead was read before the last news.
          if (!isAhead) await this.#sleep(tail, position, moves, signal);
        } else {
          position = last.seq;
          next = this.#page(tail, position);
          // A fault of it is reported when its turn comes.
          next.catch(() => undefined);
          yield page;
        }
      }
    } finally {
      this.#leave(tail);
    }
  }

  /** What this process met and did not store may be gone after a crash of the store: it is news, and read anew. */
  stored(stream: string, entries: readonly Entry[], isOwn: boolean): void {
    const tail = this.#tails.get(stream);
    if (tail === undefined) return;
    const first = entries[0]?.seq ?? 0;
    if (first === tail.seq + 1 && isOwn) this.#advance(tail, entries);
    else if ((entries.at(-1)?.seq ?? 0) > tail.seq) this.#moreIn(tail);
  }

  forgotten(): void {
    // What is stored stays stored: a tail is never ahead of the store.
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const tail of this.#tails.values()) news(tail);
    await this.#changes?.close();
  }

  #join(stream: string, after: number): Tail {
    const tail = this.#tails.get(stream) ?? newTail(stream, after);
    tail.followers += 1;
    this.#tails.set(stream, tail);
    if (after > tail.seq) {
      // Those who are behind read from the store; the tail is where the news is.
      tail.seq = after;
      tail.recent = [];
    }
    this.pollSoon();
    return tail;
  }

  #leave(tail: Tail): void {
    tail.followers -= 1;
    if (tail.followers > 0) return;
    this.#tails.delete(tail.stream);
    if (this.#tails.size === 0) clearTimeout(this.#timer);
  }

  /** From memory where it reaches back far enough, else from the store; empty when the follower has everything. */
  async #page(tail: Tail, position: number): Promise<readonly Entry[]> {
    if (position >= tail.seq && tail.mayHaveMore) await this.#readOn(tail);
    if (position >= tail.seq) return [];
    const first = tail.recent[0];
    if (first === undefined || first.seq > position + 1) {
      return this.#source.durableRange(tail.stream, position, Math.min(PAGE, tail.seq - position));
    }
    const from = position + 1 - first.seq;
    return tail.recent.slice(from, from + PAGE);
  }

  /** Until there may be something after the position. @param moves of the tail when the follower looked */
  #sleep(tail: Tail, position: number, moves: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || tail.moves !== moves) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        tail.sleepers.delete(sleeper);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { position, wake };
      tail.sleepers.add(sleeper);
      signal.addEventListener('abort', wake);
    });
  }

  #advance(tail: Tail, entries: readonly Entry[]): void {
    tail.seq = entries.at(-1)?.seq ?? tail.seq;
    tail.recent.push(...entries);
    if (tail.recent.length > 2 * RECENT_MAX) tail.recent = tail.recent.slice(-RECENT_MAX);
    news(tail);
  }

  /** Looks at once for what others may have written. */
  pollSoon(): void {
    if (this.#isPollDue) return;
    this.#isPollDue = true;
    setImmediate(() => {
      this.#isPollDue = false;
      void this.#poll();
    });
  }

  /** Asks at once for the next entry of everybody who waits. */
  async #poll(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isClosed || this.#tails.size === 0) return;
    if (this.#hasChanges && this.#changes === undefined) this.#watch();
    const tails = [...this.#tails.values()];
    // Whoever is at work looks for himself when he is done.
    for (const tail of tails) if (tail.sleepers.size === 0) tail.mayHaveMore = true;
    try {
      const awaited = tails.flatMap((tail) => positionsOf(tail).map((position) => ({ tail, position })));
      const idOf = ({ tail, position }: (typeof awaited)[number]) => entryId(tail.stream, position + 1);
      const there = awaited.length === 0 ? new Set() : await this.#source.existing(awaited.map(idOf));
      for (const one of awaited) if (there.has(idOf(one))) this.#moreIn(one.tail);
    } catch {
      // The store does not answer; the next poll asks again.
    }
    clearTimeout(this.#timer);
    if (this.#isClosed || this.#tails.size === 0) return;
    const pollMs = this.#othersWrite() ? this.#pollMs : Math.max(this.#pollMs, POLL_ALONE_MS);
    this.#timer = setTimeout(() => void this.#poll(), pollMs);
  }

  /** There are entries that nobody has read: whoever waits goes on and reads them, whoever is at work does so later. */
  #moreIn(tail: Tail): void {
    tail.mayHaveMore = true;
    news(tail);
  }

  /** Reads one page on from the end of the tail; for all who are there. */
  #readOn(tail: Tail): Promise<void> {
    tail.reading ??= this.#readPage(tail).finally(() => {
      tail.reading = undefined;
    });
    return tail.reading;
  }

  async #readPage(tail: Tail): Promise<void> {
    tail.mayHaveMore = false;
    const from = tail.seq;
    try {
      const entries = await this.#source.durableRange(tail.stream, from, PAGE);
      if (tail.seq === from && entries.length > 0) this.#advance(tail, entries);
      if (entries.length === PAGE) tail.mayHaveMore = true;
    } catch {
      // The store does not answer; whoever waits is woken by the next poll that finds something.
    }
  }

  #watch(): void {
    const changes = this.#source.watch();
    this.#changes = changes;
    changes.on('change', (change) => {
      const id = change.operationType === 'insert' ? String(change.documentKey._id) : '';
      const tail = this.#tails.get(id.slice(0, id.lastIndexOf('/')));
      if (tail !== undefined && Number(id.slice(id.lastIndexOf('/') + 1)) > tail.seq) this.#moreIn(tail);
    });
    changes.on('error', () => {
      this.#changes = undefined;
      void changes.close();
    });
  }
}

function newTail(stream: string, seq: number): Tail {
  return {
    stream,
    seq,
    recent: [],
    mayHaveMore: false,
    reading: undefined,
    moves: 0,
    followers: 0,
    sleepers: new Set(),
  };
}

/** Positions at which somebody waits. */
function positionsOf({ sleepers }: Tail): readonly number[] {
  return [...new Set([...sleepers].map(({ position }) => position))];
}

function news(tail: Tail): void {
  tail.moves += 1;
  for (const { wake } of [...tail.sleepers]) wake();
}
