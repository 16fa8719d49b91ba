import type { Feed } from './feed';
import type { FeedEvent } from './types';

export interface MirrorOptions {
  readonly feed: Feed;
  /** The service whose events are folded. */
  readonly source: string;
  /** Applies one event; they come in order, from the first on, each once. */
  readonly apply: (event: FeedEvent) => void;
  /** Called with every failure before it is tried again. */
  readonly onError?: (error: unknown) => void;
}

/**
 * What another service lists, kept in memory: the fold of its part of the feed, from the first event on and then as
 * they come. For lists of thousands, not of millions.
 */
export class FeedMirror {
  readonly #options: MirrorOptions;
  readonly #stopping = new AbortController();
  readonly #waiting = new Set<{ readonly seq: number; readonly resolve: () => void }>();
  #following: Promise<void> = Promise.resolve();
  #seen = 0;

  constructor(options: MirrorOptions) {
    this.#options = options;
  }

  start(): void {
    const { feed, source, onError } = this.#options;
    this.#following = feed.followFeed({
      follower: `mirror-${source}`,
      sources: [source],
      handle: async (event) => this.#take(event),
      signal: this.#stopping.signal,
      ...(onError === undefined ? {} : { onError }),
    });
  }

  /** Returns when everything that the source has published until now is known here, or the mirror was stopped. */
  async caughtUp(): Promise<void> {
    const { feed, source } = this.#options;
    const seq = await feed.headOf(source, this.#seen);
    if (this.#seen >= seq || this.#stopping.signal.aborted) return;
    await new Promise<void>((resolve) => this.#waiting.add({ seq, resolve }));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
    this.#wake(Number.POSITIVE_INFINITY);
  }

  #take(event: FeedEvent): void {
    this.#options.apply(event);
    // The stream of a source has no gaps and is read from its first event on.
    this.#seen += 1;
    this.#wake(this.#seen);
  }

  #wake(seen: number): void {
    for (const waiter of this.#waiting) {
      if (waiter.seq > seen) continue;
      this.#waiting.delete(waiter);
      waiter.resolve();
    }
  }
}
