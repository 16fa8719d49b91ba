import type { Feed } from './feed';
import type { FeedPlace } from './partitions';
import type { FeedEvent } from './types';

export interface MirrorOptions {
  readonly feed: Feed;
  /** The service whose events are folded. */
  readonly source: string;
  /** Applies one event; those of one thing come in order, from the first on, each once. */
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
  readonly #waiting = new Set<() => void>();
  /** Last sequence that is known here, by stream. */
  readonly #seen: Map<string, number>;
  #following: Promise<void> = Promise.resolve();

  constructor(options: MirrorOptions) {
    this.#options = options;
    const { feed, source } = options;
    this.#seen = new Map([source, ...feed.streamsOf(source)].map((stream) => [stream, 0]));
  }

  start(): void {
    const { feed, source, onError } = this.#options;
    this.#following = feed.followFeed({
      follower: `mirror-${source}`,
      sources: [source],
      handle: async (event, place) => this.#take(event, place),
      signal: this.#stopping.signal,
      ...(onError === undefined ? {} : { onError }),
    });
  }

  /** Returns when everything that the source has published until now is known here, or the mirror was stopped. */
  async caughtUp(): Promise<void> {
    const { feed } = this.#options;
    const behind = await feed.waiting(this.#seen);
    if (behind.length === 0) return;
    const heads = await feed.headsOf(behind);
    const isThere = () => [...heads].every(([stream, seq]) => (this.#seen.get(stream) ?? 0) >= seq);
    while (!isThere() && !this.#stopping.signal.aborted) {
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
    this.#wake();
  }

  #take(event: FeedEvent, { stream, seq }: FeedPlace): void {
    this.#options.apply(event);
    this.#seen.set(stream, seq);
    this.#wake();
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}
