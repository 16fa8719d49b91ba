import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';

/** Milliseconds between two looks for streams that are new. */
const DISCOVER_MS = 1_000;
/** Entries of a stream that are kept for readers who are a little behind. */
const RECENT_MAX = 256;

interface Followed {
  /** Last sequence that is known here. */
  seq: number;
  recent: Entry[];
}

export interface LiveTailOptions {
  readonly journal: Journal;
  /** Every stream that there is. */
  readonly streams: () => Promise<readonly string[]>;
  /** Last sequence of a stream that is read. */
  readonly endOf: (stream: string) => number;
}

/**
 * The end of the feed as one process sees it: each stream is followed once, whoever reads, and handed on in memory. Who
 * waits at the end costs no query.
 */
export class LiveTail {
  readonly #options: LiveTailOptions;
  readonly #followed = new Map<string, Followed>();
  readonly #waiting = new Set<() => void>();
  readonly #stopping = new AbortController();
  readonly #running: Promise<void>[] = [];
  #isStarted = false;

  constructor(options: LiveTailOptions) {
    this.#options = options;
    // One a stream.
    setMaxListeners(0, this.#stopping.signal);
  }

  /** Follows from positions that somebody has read up to, where nobody was here before. */
  join(positions: ReadonlyMap<string, number>): void {
    for (const [stream, seq] of positions) this.#follow(stream, seq);
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.#running.push(this.#discover());
  }

  /** Streams that have something after their position, as far as it is known here; no query. */
  waiting(positions: ReadonlyMap<string, number>): readonly string[] {
    return [...this.#followed].flatMap(([stream, { seq }]) => ((positions.get(stream) ?? 0) < seq ? [stream] : []));
  }

  /** Entries after a sequence that are known here; undefined where memory does not reach back so far. */
  after(stream: string, seq: number, limit: number): readonly Entry[] | undefined {
    const followed = this.#followed.get(stream);
    if (followed === undefined) return undefined;
    if (followed.seq <= seq) return [];
    const first = followed.recent[0]?.seq ?? Number.POSITIVE_INFINITY;
    return first > seq + 1 ? undefined : followed.recent.slice(seq + 1 - first, seq + 1 - first + limit);
  }

  /** True as soon as something stands after the positions, false when the time is up or the signal came. */
  async wait(positions: ReadonlyMap<string, number>, ms: number, signal?: AbortSignal): Promise<boolean> {
    this.join(positions);
    const end = Date.now() + ms;
    for (;;) {
      if (signal?.aborted || this.#stopping.signal.aborted) return false;
      if (this.waiting(positions).length > 0) return true;
      const left = end - Date.now();
      if (left <= 0) return false;
      await this.#news(left, signal);
    }
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    for (const wake of [...this.#waiting]) wake();
    await Promise.all(this.#running);
  }

  #news(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal?.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
  }

  #follow(stream: string, seq: number): void {
    if (this.#followed.has(stream) || this.#stopping.signal.aborted) return;
    const followed: Followed = { seq, recent: [] };
    this.#followed.set(stream, followed);
    if (seq < this.#options.endOf(stream)) this.#running.push(this.#tail(stream, followed));
  }

  async #tail(stream: string, followed: Followed): Promise<void> {
    const { journal, endOf } = this.#options;
    for await (const page of journal.tail(stream, followed.seq, this.#stopping.signal)) {
      const entries = page.filter(({ seq }) => seq <= endOf(stream));
      const last = entries.at(-1);
      if (last === undefined) return;
      followed.seq = last.seq;
      followed.recent = [...followed.recent, ...entries].slice(-RECENT_MAX);
      for (const wake of [...this.#waiting]) wake();
    }
  }

  /** A stream that nobody knew yet is new: it is followed from its beginning. */
  async #discover(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        for (const stream of await this.#options.streams()) this.#follow(stream, 0);
      } catch {
        // The store does not answer; the next look finds them.
      }
      await sleep(DISCOVER_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
