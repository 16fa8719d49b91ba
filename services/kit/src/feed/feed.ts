import type { Db } from 'mongodb';
import type { JournalOptions } from '../journal/types';
import type { FeedEvent, FeedFilter, FeedPage, FeedPosition, FeedPositions } from './types';

export interface FeedOptions extends JournalOptions {
  /** Signs cursors; the same in every process (`Config.cursorKey`). */
  readonly cursorKey: string;
}

export interface Following {
  /** Name of the follower; its position is kept under it. */
  readonly follower: string;
  /** Database of the follower, where its position is kept. */
  readonly db: Db;
  /** Sources to follow; left out = all, also those that come later. */
  readonly sources?: readonly string[];
  /** Called for every event in order of its source, at least once; a rejection is tried again and holds the source back. */
  readonly handle: (event: FeedEvent) => Promise<void>;
  readonly signal: AbortSignal;
  readonly onError?: (error: unknown) => void;
}

/** The status feed: a stream per source, read together. */
export class Feed {
  static open(_db: Db, _options: FeedOptions): Promise<Feed> {
    throw new Error('not built');
  }
  publish(_source: string, _events: readonly FeedEvent[]): Promise<FeedPosition> {
    throw new Error('not built');
  }
  /** Positions at the end of every source. */
  head(): Promise<FeedPositions> {
    throw new Error('not built');
  }
  /** A cursor at the end of every source. */
  headCursor(): Promise<string> {
    throw new Error('not built');
  }
  /** Events after the cursor; without one, from the beginning. */
  readAfter(_cursor: string | undefined, _limit: number, _filter?: FeedFilter): Promise<FeedPage> {
    throw new Error('not built');
  }
  /** True as soon as something stands after the cursor, false when the time is up. */
  wait(_cursor: string, _ms: number, _signal?: AbortSignal): Promise<boolean> {
    throw new Error('not built');
  }
  /** Pages after the cursor, as they come, until the signal. */
  stream(_cursor: string | undefined, _signal: AbortSignal, _filter?: FeedFilter): AsyncIterable<FeedPage> {
    throw new Error('not built');
  }
  followFeed(_following: Following): Promise<void> {
    throw new Error('not built');
  }
  encodeCursor(_positions: FeedPositions): string {
    throw new Error('not built');
  }
  decodeCursor(_cursor: string): FeedPositions {
    throw new Error('not built');
  }
  close(): Promise<void> {
    throw new Error('not built');
  }
}
