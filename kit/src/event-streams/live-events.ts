/**
 * The events of a subscription as they come. Written by hand: a generator would make `return()` wait for the next
 * event. It is pulled, never pushed, so a slow client holds back nothing but itself.
 */
import type { Feed, FeedEvent, FeedFilter, FeedRow } from '../feed';

const CHUNK = 100;
const WAIT_MS = 10_000;

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
  readonly #feed: Feed;
  readonly #live: Live;
  readonly #stop = new AbortController();
  readonly #ready: FeedRow[] = [];
  readonly #stopped: Promise<IteratorResult<FeedRow>>;
  #cursor: string;

  private constructor(feed: Feed, live: Live) {
    this.#feed = feed;
    this.#live = live;
    this.#cursor = live.after;
    this.#stopped = new Promise((resolve) => {
      this.#stop.signal.addEventListener('abort', () => resolve({ done: true, value: undefined }), { once: true });
    });
  }

  /**
   * Looks once before it begins, so that a wrong cursor fails the subscription and not its first event.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
   */
  static async open(feed: Feed, live: Live): Promise<LiveEvents> {
    const events = new LiveEvents(feed, live);
    await events.#look();
    return events;
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
        if (!(await this.#look())) await this.#feed.wait(this.#cursor, WAIT_MS, signal);
        continue;
      }
      const isWanted = await this.#live.isWanted(row.event);
      this.#ready.shift();
      if (isWanted) return { done: false, value: row };
    }
    return { done: true, value: undefined };
  }

  /** Reads on; true when there may be more to read at once. */
  async #look(): Promise<boolean> {
    const page = await this.#feed.readAfter(this.#cursor, CHUNK, this.#live.filter);
    const rows = (await this.#live.complete?.(page.rows)) ?? page.rows;
    this.#cursor = page.next;
    this.#ready.push(...rows);
    return page.more || page.rows.length > 0;
  }
}
