/** One follower of the feed: it begins, goes on from where it was, and ends with its process. */
import type { Db } from 'mongodb';
import type { Logger } from '../logging/logging';
import type { Feed } from './feed';
import type { FeedEvent } from './types';

export interface FeedFollowerOptions {
  readonly feed: Feed;
  /** Where its position is kept. */
  readonly db: Db;
  readonly log: Logger;
  /** Unique among the followers that keep their positions there; never another one. */
  readonly name: string;
  /** Services whose events are heard. */
  readonly sources: readonly string[];
  /** Whether events of a type are heard; the others are passed over. */
  readonly concerns: (type: string) => boolean;
  /** Hears an event at least once, those of a subject in order; one that fails is given again. */
  readonly handle: (event: FeedEvent) => Promise<void>;
}

export class FeedFollower {
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();

  constructor(private readonly options: FeedFollowerOptions) {}

  /** Begins to follow, the first time from the first event that was ever reported; returns at once. */
  start(): void {
    const { name, feed, log, ...followed } = this.options;
    this.#following = feed.followFeed({
      ...followed,
      follower: name,
      signal: this.#stopping.signal,
      onError: (error) => log.warn({ err: error, follower: name }, 'event not taken; retrying'),
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }
}
