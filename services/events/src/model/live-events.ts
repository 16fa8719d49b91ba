/**
 * The events of a subscription as they come. Written by hand: a generator would make `return()` wait for the next
 * event. It is pulled, never pushed, so a slow client holds back nothing but itself.
 */
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Feed, FeedEvent, FeedFilter, FeedRow } from '@kuaijin/kit/feed';
import { type StatusRow, statusRow } from '../domain/status-event';

const CHUNK = 100;
const WAIT_MS = 10_000;
/** A client that takes longer than this over one event has to come back with its cursor. */
const SLOW_MS = 30_000;

/**
 * An event as the field answers it. A rejection is the last answer of the subscription: a throwing iterator would kill
 * the whole socket.
 */
export interface LiveEvent {
  readonly statusChanged: StatusRow | Promise<StatusRow>;
}

export interface Live {
  readonly after: string;
  /** What the feed leaves out by itself. */
  readonly filter?: FeedFilter;
  readonly isWanted: (event: FeedEvent) => boolean;
  /** Adds what the filter asks for and events do not tell. */
  readonly complete?: (rows: readonly FeedRow[]) => Promise<readonly FeedRow[]>;
  /** Milliseconds that a client may take over one event. */
  readonly slowMs?: number;
}

export class LiveEvents implements AsyncIterableIterator<LiveEvent> {
  readonly #feed: Feed;
  readonly #live: Live;
  readonly #stop = new AbortController();
  readonly #ready: StatusRow[] = [];
  readonly #stopped: Promise<IteratorResult<LiveEvent>>;
  #cursor: string;
  #givenAt: number | undefined;
  #isOver = false;

  constructor(feed: Feed, live: Live) {
    this.#feed = feed;
    this.#live = live;
    this.#cursor = live.after;
    this.#stopped = new Promise((resolve) => {
      this.#stop.signal.addEventListener('abort', () => resolve({ done: true, value: undefined }), { once: true });
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<LiveEvent>> {
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined });
    if (this.#givenAt !== undefined && Date.now() - this.#givenAt > (this.#live.slowMs ?? SLOW_MS)) {
      return Promise.resolve(this.#last(new KuaijinError('CLIENT_TOO_SLOW')));
    }
    return Promise.race([this.#stopped, this.#pull().catch((error: unknown) => this.#last(error))]);
  }

  return(): Promise<IteratorResult<LiveEvent>> {
    this.#end();
    return this.#stopped;
  }

  throw(error: unknown): Promise<IteratorResult<LiveEvent>> {
    this.#end();
    return Promise.reject(error);
  }

  async #pull(): Promise<IteratorResult<LiveEvent>> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const row = this.#ready.shift();
      if (row !== undefined) {
        this.#givenAt = Date.now();
        return { done: false, value: { statusChanged: row } };
      }
      const page = await this.#feed.readAfter(this.#cursor, CHUNK, this.#live.filter);
      this.#cursor = page.next;
      const rows = (await this.#live.complete?.(page.rows)) ?? page.rows;
      this.#ready.push(...rows.filter(({ event }) => this.#live.isWanted(event)).map(statusRow));
      if (this.#ready.length === 0 && !page.more) await this.#feed.wait(this.#cursor, WAIT_MS, signal);
    }
    return { done: true, value: undefined };
  }

  #last(error: unknown): IteratorResult<LiveEvent> {
    this.#end();
    const statusChanged = Promise.reject<StatusRow>(error);
    // It is handled by whoever answers the field, a little later.
    statusChanged.catch(() => undefined);
    return { done: false, value: { statusChanged } };
  }

  #end(): void {
    this.#isOver = true;
    this.#stop.abort();
  }
}
