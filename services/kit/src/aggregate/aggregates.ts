import type { Feed } from '../feed/feed';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import type { Mongo } from '../mongo/connect';
import type { AggregateDefinition, Command, DecideOn, Executed } from './types';

export interface AggregatesOptions<S> {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  /** Service whose feed stream the events go to. */
  readonly source: string;
  readonly feed: Feed;
  readonly definition: AggregateDefinition<S>;
  /** Milliseconds between two looks where the server cannot wake us (`Config.pollMs`). */
  readonly pollMs?: number;
}

/** Things of one kind, each a journal stream. */
export class Aggregates<S> {
  static open<S>(_options: AggregatesOptions<S>): Promise<Aggregates<S>> {
    throw new Error('not built');
  }
  get journal(): Journal {
    throw new Error('not built');
  }
  execute(_id: string, _command: Command, _decide: DecideOn<S>): Promise<Executed<S>> {
    throw new Error('not built');
  }
  /** State from the journal; undefined = no such thing. */
  get(_id: string): Promise<S | undefined> {
    throw new Error('not built');
  }
  history(_id: string, _after: number, _limit: number): Promise<readonly Entry[]> {
    throw new Error('not built');
  }
  catchUp(): Promise<number> {
    throw new Error('not built');
  }
  close(): Promise<void> {
    throw new Error('not built');
  }
}
