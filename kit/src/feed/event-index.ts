import type { Entry } from '../journal/types';
import type { FeedEvent } from './types';

/** What events are looked up by. */
export type IndexedField = 'projectId' | 'caseId' | 'account';
export const indexedFields: readonly IndexedField[] = ['projectId', 'caseId', 'account'];

/** One project, case or account. */
export interface About {
  readonly field: IndexedField;
  readonly id: string;
}

/** What an event is about. */
export const aboutsOf = (event: FeedEvent): readonly About[] =>
  indexedFields.flatMap((field) => {
    const id = event[field];
    return id === undefined ? [] : [{ field, id }];
  });

/** Where the events of some projects, cases or accounts stand, as far as a follower has noted it. */
export interface EventIndex {
  /** Streams that hold any of them. */
  readonly streams: readonly string[];
  /** Last sequence of each stream that is noted, with all before it. */
  readonly reached: ReadonlyMap<string, number>;
  /** Sequences of theirs in a stream after one, ascending, at most so many; empty where nothing more is noted. */
  readonly after: (stream: string, seq: number, limit: number) => Promise<readonly number[]>;
  /** True for an event that is one of theirs: for what is not noted yet. */
  readonly isMeant: (event: FeedEvent) => boolean;
}

/** Reads entries of the feed. */
export interface EntriesReader {
  read(stream: string, after: number, limit: number): Promise<readonly Entry[]>;
  at(stream: string, seqs: readonly number[]): Promise<readonly Entry[]>;
}
