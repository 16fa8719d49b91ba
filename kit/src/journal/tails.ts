import type { ChangeStream } from 'mongodb';
import { entryId, type JournalStore } from './store';
import type { Entry, JournalObserver } from './types';

/** Entries kept per followed stream; who is further behind reads from the store. */
const RECENT_MAX = 1_000;
/** Entries handed out at once. */
const PAGE = 500;
/** With change streams polling only bridges the gap until a broken one is open again. */
const POLL_BESIDE_CHANGES_MS = 2_000;

interface Tail {
  readonly stream: string;
  /** Last sequence that is known here. */
  seq: number;
  /** The entries up to `seq`, without a gap. */
  recent: Entry[];
  followers: number;
  readonly sleepers: Set<() => void>;
}

/**
 * One tail per stream and process, however many follow it. It moves on by what this process writes itself, by the server's change
 * stream, else by one query per interval over all followed streams.
 */
export class Tails implements JournalObserver {
  readonly #store: JournalStore;
  readonly #pollMs: number;
  readonly #hasChanges: boolean;
  readonly #tails = new Map<string, Tail>();
  #timer: NodeJS.Timeout | undefined;
  #changes: ChangeStream | undefined;
  #isClosed = false;

  constructor(store: JournalStore, options: { readonly pollMs: number; readonly changeStreams: boolean }) {
    this.#store = store;
    this.#hasChanges = options.changeStreams;
    this.#pollMs = options.changeStreams ? Math.max(options.pollMs, POLL_BESIDE_CHANGES_MS) : options.pollMs;
  }

  /** Entries after a sequence, as they come, until the signal; a reader that is slow holds back nobody. */
  async *follow(stream: string, after: number, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
    const tail = this.#join(stream, after);
    let position = after;
    try {
      while (!signal.aborted && !this.#isClosed) {
        const page = await this.#page(tail, position);
        const last = page.at(-1);
        if (last === undefined) await this.#sleep(tail, position, signal);
        else {
          position = last.seq;
          yield page;
        }
      }
    } finally {
      this.#leave(tail);
    }
  }

  stored(stream: string, entries: readonly Entry[]): void {
    const tail = this.#tails.get(stream);
    if (tail === undefined) return;
    const first = entries[0]?.seq ?? 0;
    if (first === tail.seq + 1) this.#advance(tail, entries);
    else if (first > tail.seq) void this.#poll();
  }

  forgotten(): void {
    // What is stored stays stored: a tail is never ahead of the store.
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const tail of this.#tails.values()) wake(tail);
    await this.#changes?.close();
  }

  #join(stream: string, after: number): Tail {
    const known = this.#tails.get(stream);
    const tail = known ?? { stream, seq: after, recent: [], followers: 0, sleepers: new Set<() => void>() };
    tail.followers += 1;
    this.#tails.set(stream, tail);
    if (known === undefined) void this.#poll();
    return tail;
  }

  #leave(tail: Tail): void {
    tail.followers -= 1;
    if (tail.followers > 0) return;
    this.#tails.delete(tail.stream);
    if (this.#tails.size === 0) clearTimeout(this.#timer);
  }

  /** From memory where it reaches back far enough, else from the store. */
  async #page(tail: Tail, position: number): Promise<readonly Entry[]> {
    if (position >= tail.seq) return [];
    const first = tail.recent[0];
    if (first === undefined || first.seq > position + 1) {
      return this.#store.range(tail.stream, position, Math.min(PAGE, tail.seq - position));
    }
    const from = position + 1 - first.seq;
    return tail.recent.slice(from, from + PAGE);
  }

  #sleep(tail: Tail, position: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || tail.seq > position) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        tail.sleepers.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      tail.sleepers.add(done);
      signal.addEventListener('abort', done);
    });
  }

  #advance(tail: Tail, entries: readonly Entry[]): void {
    tail.seq = entries.at(-1)?.seq ?? tail.seq;
    tail.recent.push(...entries);
    if (tail.recent.length > 2 * RECENT_MAX) tail.recent = tail.recent.slice(-RECENT_MAX);
    wake(tail);
  }

  /** Asks for the next entry of every followed stream at once, and reads on where there is one. */
  async #poll(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#hasChanges && this.#changes === undefined && !this.#isClosed) this.#watch();
    try {
      const tails = [...this.#tails.values()];
      const there = await this.#store.existing(tails.map(({ stream, seq }) => entryId(stream, seq + 1)));
      await Promise.all(
        tails.filter(({ stream, seq }) => there.has(entryId(stream, seq + 1))).map((tail) => this.#readOn(tail)),
      );
    } catch {
      // The store does not answer; the next poll asks again.
    }
    clearTimeout(this.#timer);
    if (this.#isClosed || this.#tails.size === 0) return;
    this.#timer = setTimeout(() => void this.#poll(), this.#pollMs);
  }

  async #readOn(tail: Tail): Promise<void> {
    const from = tail.seq;
    const entries = await this.#store.range(tail.stream, from, PAGE);
    const last = entries.at(-1);
    if (last !== undefined) await this.#store.settle(last);
    if (tail.seq !== from) return;
    if (last !== undefined) this.#advance(tail, entries);
    if (entries.length === PAGE) await this.#readOn(tail);
  }

  #watch(): void {
    const changes = this.#store.entries.watch([{ $match: { operationType: 'insert' } }]);
    this.#changes = changes;
    changes.on('change', (change) => {
      const id = change.operationType === 'insert' ? String(change.documentKey._id) : '';
      const tail = this.#tails.get(id.slice(0, id.lastIndexOf('/')));
      if (tail !== undefined) void this.#readOn(tail).catch(() => undefined);
    });
    changes.on('error', () => {
      this.#changes = undefined;
      void changes.close();
    });
  }
}

function wake(tail: Tail): void {
  for (const sleeper of [...tail.sleepers]) sleeper();
}
