import type { Db } from 'mongodb';
import type { Feed } from '../feed/feed';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import type { Projected } from './types';

export interface ProjectionOptions {
  readonly db: Db;
  readonly journal: Journal;
  readonly feed: Feed;
  /** Service whose feed stream the events go to. */
  readonly source: string;
  /** What an entry means for readers. Entries of a stream come in order, one at a time, each at least once. */
  readonly project: (entry: Entry) => Promise<Projected> | Projected;
}

/** Carries the entries of a journal into read models and then into the feed, in order per stream. */
export class Projection {
  static open(_options: ProjectionOptions): Promise<Projection> {
    throw new Error('not built');
  }
  /** Returns when entry `seq` of the stream, and all before it, are in the read models and in the feed: the cursor after them. */
  advance(_stream: string, _seq: number): Promise<string> {
    throw new Error('not built');
  }
  /** Projects whatever a crash left behind; returns how many streams were behind. */
  catchUp(): Promise<number> {
    throw new Error('not built');
  }
  close(): Promise<void> {
    throw new Error('not built');
  }
}
