/**
 * The events of a subscription as they come. Written by hand: a generator would make `return()` wait for the next
 * event. It is pulled, never pushed, so a slow client holds back nothing but itself.
 */
import { KuaijinError } from '../errors/errors';
import type { Feed, FeedEvent, FeedFilter, FeedReader, FeedRow } from '../feed';

const CHUNK = 100;

export interface Live {
  readonly after: string;
  /** What the feed leaves out by itself. */
  readonly filter?: FeedFilter;
  /** Adds what is asked for and events do not hold. */
  readonly complete?: (rows: readonly FeedRow[]) => Promise<readonly FeedRow[]>;
  /** Whether the subscriber wants it, and may see it now. */
  readonly isWanted: (event: FeedEvent) => boolean | Promise<boolean>;
}

export class LiveEvents implements AsyncIterableIterator<FeedRow> {
  readonly #reader: FeedReader;
  readonly #live: Live;
  readonly #stop = new AbortController();
  readonly #ready: FeedRow[] = [];
  readonly #stopped: Promise<IteratorResult<FeedRow>>;

  private constructor(reader: FeedReader, live: Live) {
    this.#reader = reader;
    this.#live = live;
    this.#stopped = new Promise((resolve) => {
      this.#stop.signal.addEventListener('abort', () => resolve({ done: true, value: undefined }), { once: true });
    });
  }

  /**
   * A wrong cursor fails the subscription and not its first event.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
   */
  static async open(feed: Feed, live: Live): Promise<LiveEvents> {
    return new LiveEvents(await feed.reader(live.after), live);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<FeedRow>> {
    return Promise.race([this.#stopped, this.#pull()]);
  }

  return(): Promise<IteratorResult<FeedRow>> {
    this.#stop.abort();
    return this.#stopped;
  }

  async #pull(): Promise<IteratorResult<FeedRow>> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const row = this.#ready[0];
      if (row === undefined) {
        await this.#look();
        continue;
      }
      const isWanted = await this.#live.isWanted(row.event);
      this.#ready.shift();
      if (isWanted) return { done: false, value: row };
    }
    return { done: true, value: undefined };
  }

  /** Reads on, or waits until there is something to read. @throws KuaijinError UNAVAILABLE */
  async #look(): Promise<void> {
    const { filter, complete } = this.#live;
    const { signal } = this.#stop;
    const page = await this.#reader.next(CHUNK, filter);
    const rows = (await complete?.(page.rows)) ?? page.rows;
    this.#ready.push(...rows);
    if (page.more || rows.length > 0) return;
    const hasNews = await this.#reader.wait(undefined, signal, filter);
    // Nobody follows the feed here any more: the process stops.
    if (!hasNews && !signal.aborted) throw new KuaijinError('UNAVAILABLE');
  }
}
