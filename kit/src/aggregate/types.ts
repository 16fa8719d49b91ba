import type { Act } from '../access/posts';
import { KuaijinError, type Refusal } from '../errors/errors';
import type { FeedEvent } from '../feed/types';
import type { BsonData, Entry, Fact } from '../journal/types';
import type { VersionedWrite } from '../read-models/versioned-collection';

/** Where documents of a read model go: a VersionedCollection of any kind of document. */
export interface ReadModel {
  putMany(writes: readonly VersionedWrite<object>[]): Promise<void>;
}

/** One document of a read model as of an entry. Each document belongs to one stream, whose sequence is its version. */
export interface ReadModelWrite {
  readonly collection: ReadModel;
  readonly key: string;
  readonly body: object;
  /** As of VersionedWrite. */
  readonly isNew?: boolean;
}

/**
 * An entry that only a newer release of its service can read. To a caller the service is UNAVAILABLE for this one
 * thing: asked again, a process of the newer release answers.
 */
export class RequiresNewerRelease extends KuaijinError {
  constructor(cause: unknown) {
    super('UNAVAILABLE', { cause });
  }
}

/** What an entry means for those who read: documents as of it, and events. */
export interface Projected {
  readonly writes: readonly ReadModelWrite[];
  /** In order. `id` and `source` are set by the projection: `<stream>/<seq>`, with `#n` from the second on. */
  readonly events: readonly ProjectedEvent[];
}

export type ProjectedEvent = Omit<FeedEvent, 'id' | 'source'>;

/** What is executed on an aggregate, besides the decision itself. */
export interface Command {
  /**
   * The caller's idempotency key, or what is made of it where others write to the same thing under keys of their own.
   */
  readonly key: string;
  /** The key as the caller gave it, where `key` is made of it. */
  readonly asked?: string;
  /**
   * Keys under which an earlier release stored what `key` stands for: what is found there was done, and is not done
   * again.
   */
  readonly earlierKeys?: readonly string[];
  /** The request as the caller gave it: the same key with other content is refused. */
  readonly content: BsonData;
  readonly act: Act;
  readonly at: Date;
  /** Version that the caller looked at; another one = VERSION_CONFLICT. */
  readonly ifVersion?: number;
}

/** What an execution came to. */
export type Executed<S> =
  | {
      readonly ok: true;
      /** As of the entry that this key wrote, whatever came later. */
      readonly state: S;
      readonly version: number;
      /** Feed position of the change. */
      readonly cursor: string;
      readonly repeated: boolean;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** A state and the sequence it is as of. */
export interface StateAt<S> {
  readonly seq: number;
  readonly state: S | undefined;
}

/** The states of the things of one kind, in the documents of a read model. */
export interface StoredStates<S> {
  /** The state that stands in the store; undefined = none, or one of an earlier release that only the journal has. */
  read(stream: string): Promise<StateAt<S> | undefined>;
  /** The write with the mark by which a reader knows that it holds a state. */
  marked(stream: string, write: ReadModelWrite): ReadModelWrite;
}

/** How one kind of thing lives in a journal. */
export interface AggregateDefinition<S> {
  /** Collection of the journal, and the noun of the thing. */
  readonly name: string;
  /** Applies one fact of an entry. `undefined` = the thing does not exist yet. Pure; never refuses. */
  evolve(state: S | undefined, entry: Entry): S;
  /**
   * Where the read model holds the state, so that one that is not in memory is read and not folded from the first
   * entry.
   */
  readonly states: StoredStates<S>;
  /**
   * What the entries mean for readers; `state` is the one after the last of them, `before` the one before the first.
   * Pure.
   */
  project(state: S, entries: readonly Entry[], before: S | undefined): Projected;
  /** For the details of a conflict: the status of the thing, where it has one. */
  statusOf?(state: S): string;
}

/** Decides on the present state: the facts of one entry, or why not. Synchronous and pure. */
export type DecideOn<S> = (state: S | undefined, version: number) => readonly Fact[] | Refusal;
