import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import { LiveLog } from './live-log';

/** Milliseconds between two looks for streams that are new, and after a failure of the store. */
const DISCOVER_MS = 1_000;
const RETRY_MS = 200;

export interface LiveTailOptions {
  readonly journal: Pick<Journal, 'tail'>;
  /** Every stream that there is. */
  readonly streams: () => Promise<readonly string[]>;
  /** Positions at the end of streams. */
  readonly headsOf: (streams: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Last sequence of a stream that is read. */
  readonly endOf: (stream: string) => number;
  readonly encode: (positions: ReadonlyMap<string, number>) => string;
}

/** Somebody who waits. @returns true when what came is for him: then he waits no more */
type Waiter = () => boolean;

/**
 * The end of the feed as one process sees it: each stream is followed once, whoever reads, and handed on in memory. Who
 * waits at the end costs no query.
 */
export class LiveTail {
  readonly #options: LiveTailOptions;
  readonly #followed = new Set<string>();
  readonly #waiting = new Map<Waiter, () => void>();
  readonly #stopping = new AbortController();
  readonly #running: Promise<void>[] = [];
  #opening: Promise<LiveLog> | undefined;
  #isNewsDue = false;

  constructor(options: LiveTailOptions) {
    this.#options = options;
    // One a stream.
    setMaxListeners(0, this.#stopping.signal);
  }

  /** What came since somebody asked first. @throws KuaijinError UNAVAILABLE */
  log(): Promise<LiveLog> {
    if (this.#opening !== undefined) return this.#opening;
    const opening = this.#open();
    this.#opening = opening;
    opening.catch(() => {
      this.#opening = undefined;
    });
    return opening;
  }

  /**
   * True as soon as something came that the waiter takes, false when the time is up or the signal came.
   * @param ms left out: as long as it takes
   */
  wait(isNews: Waiter, ms?: number, signal?: AbortSignal): Promise<boolean> {
    if (isNews()) return Promise.resolve(true);
    if (signal?.aborted || this.#stopping.signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = (hasNews: boolean) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', over);
        this.#waiting.delete(isNews);
        resolve(hasNews);
      };
      const over = () => end(false);
      const timer = ms === undefined ? undefined : setTimeout(over, ms);
      signal?.addEventListener('abort', over);
      this.#waiting.set(isNews, () => end(!this.#stopping.signal.aborted));
    });
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    for (const wake of [...this.#waiting.values()]) wake();
    await this.#opening?.catch(() => undefined);
    await Promise.all(this.#running);
  }

  async #open(): Promise<LiveLog> {
    const { streams, headsOf, encode } = this.#options;
    const there = await streams();
    const heads = await headsOf(there);
    const log = new LiveLog(new Map(there.map((stream) => [stream, heads.get(stream) ?? 0])), encode);
    for (const stream of there) this.#follow(log, stream);
    this.#running.push(this.#discover(log));
    return log;
  }

  #follow(log: LiveLog, stream: string): void {
    if (this.#followed.has(stream) || this.#stopping.signal.aborted) return;
    this.#followed.add(stream);
    this.#running.push(this.#tail(log, stream));
  }

  async #tail(log: LiveLog, stream: string): Promise<void> {
    const { journal, endOf } = this.#options;
    const { signal } = this.#stopping;
    const position = () => log.positions.get(stream) ?? 0;
    while (!signal.aborted && position() < endOf(stream)) {
      try {
        for await (const page of journal.tail(stream, position(), signal)) {
          this.#take(
            log,
            page.filter(({ seq }) => seq <= endOf(stream)),
          );
          if (position() >= endOf(stream)) break;
        }
      } catch {
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Those who wait hear together of what comes in one turn. */
  #take(log: LiveLog, entries: readonly Entry[]): void {
    for (const entry of entries) log.append(entry);
    if (this.#isNewsDue || entries.length === 0) return;
    this.#isNewsDue = true;
    setImmediate(() => {
      this.#isNewsDue = false;
      for (const [isNews, wake] of [...this.#waiting]) if (isNews()) wake();
    });
  }

  /** A stream that nobody knew yet is new: it is followed from its beginning. */
  async #discover(log: LiveLog): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(DISCOVER_MS, undefined, { signal }).catch(() => undefined);
      try {
        for (const stream of await this.#options.streams()) this.#follow(log, stream);
      } catch {
        // The store does not answer; the next look finds them.
      }
    }
  }
}
