import type { Act } from '../access/posts';
import type { Refusal } from '../errors/errors';
import type { MongoFeatures } from '../mongo/features';
import type { QueueLimits } from './callers';

/**
 * What an entry may hold: plain data that BSON keeps exactly. Whole numbers that have to be exact are bigint (BSON
 * Long).
 */
export type BsonData =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | readonly BsonData[]
  | { readonly [name: string]: BsonData | undefined };

/** One thing that happened: type, version of its shape, and what is known of it. */
export interface Fact<D = BsonData> {
  readonly type: string;
  /** Version of the shape of `data`; older ones are read through upcasters. */
  readonly v: number;
  readonly data: D;
}

/** An entry before it has a place. */
export interface Draft<D = BsonData> extends Fact<D> {
  /**
   * Names the draft within its stream for ever: a second draft with this key and the same content is the first one
   * again.
   */
  readonly key: string;
  readonly act?: Act;
  /** When it happened; not part of the content, so that a retry may come later. */
  readonly at: Date;
  /** More facts of the same entry: they are stored with it or not at all. */
  readonly also?: readonly Fact[];
  /**
   * What the caller gave, where `data` holds more than that (balances, say): the content hash covers this instead of
   * `data`.
   */
  readonly content?: BsonData;
}

/** An entry as it is stored: never changed, never removed, sequences without gaps. */
export interface Entry<D = BsonData> extends Fact<D> {
  /** `<stream>/<seq>`. */
  readonly _id: string;
  readonly stream: string;
  /** 1, 2, 3 ... */
  readonly seq: number;
  readonly key: string;
  readonly act?: Act;
  readonly at: Date;
  readonly also?: readonly Fact[];
  /** sha256 over key, facts and act as the caller gave them, base64url. */
  readonly contentHash: string;
  /** Hash of the entry before; empty for the first. */
  readonly prevHash: string;
  /** sha256 over `prevHash` and everything else the entry holds, base64url. */
  readonly hash: string;
}

/** What an append came to. */
export interface Appended {
  /** One entry a draft, as stored. */
  readonly entries: readonly Entry[];
  /** True when all of them stood there already. */
  readonly repeated: boolean;
}

/**
 * The end of a stream as a decision sees it: what is stored and, after that, what this process is about to store with
 * it.
 */
export interface Head {
  readonly stream: string;
  /** Sequence of the last entry; 0 for an empty stream. */
  readonly seq: number;
  readonly entry: Entry | undefined;
  /** Last sequence that is stored. */
  readonly storedSeq: number;
  /** Entries after `storedSeq`, decided in this same batch and not yet stored. */
  readonly pending: readonly Entry[];
  /** Kept through the batch, for folds over `pending` that need not begin anew for each decision. */
  readonly scratch: Map<unknown, unknown>;
}

/** Asks for the decision to be made again once the promise has settled: something has to be read first. */
export interface Prepare {
  readonly prepare: Promise<unknown>;
}

/**
 * Decides what follows the head. Synchronous and without effect: it is called again whenever the head turns out to be
 * another one. The draft must carry the key that was given with the decision.
 */
export type Decide = (head: Head) => Draft | Refusal | Prepare;

/** What a decision came to. */
export type Decided =
  | { readonly ok: true; readonly entry: Entry; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Receives every entry of a stream in order, once, from the moment at which this process knows the head of the stream.
 */
export interface JournalObserver {
  /**
   * Entries that follow those received before; own ones were acknowledged to this process, so that they are certain to
   * stay.
   */
  stored(stream: string, entries: readonly Entry[], isOwn: boolean): void;
  /** What was received may be wrong or incomplete from now on: drop everything about the stream. */
  forgotten(stream: string): void;
}

/** What a walk over a stream found. */
export interface Verification {
  readonly ok: boolean;
  readonly stream: string;
  /** Entries that were walked and found right. */
  readonly entries: number;
  readonly firstWrong?: { readonly seq: number; readonly reason: string };
}

/** Reads an old shape as the next one: type -> version -> data of that version to data of the next. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, (data: BsonData) => BsonData>>>>;

export interface JournalOptions {
  readonly upcasters?: Upcasters;
  /** Milliseconds between two looks at the streams that are followed, where the server cannot wake us. Default 100. */
  readonly pollMs?: number;
  /** Whether other processes write too, as far as is known now; where not, looks are seldom. Left out: they do. */
  readonly othersWrite?: () => boolean;
  /**
   * False for a journal whose entries nobody carries on to readers: then nobody has to know what was written lately.
   * Default true.
   */
  readonly isCarriedOn?: boolean;
  /** What the server can do (`Mongo.features`). Left out = the least. */
  readonly features?: MongoFeatures;
  /** Milliseconds after which an append that meets no store, or always another writer, gives up. Default 8000. */
  readonly patienceMs?: number;
  /** Documents in one group commit at most. Default 256. */
  readonly batchMax?: number;
  /** Group commits of different streams under way at once. Default 4. */
  readonly lanes?: number;
  /** Callers that may wait for an answer. Default 10,000 of a stream, 40,000 of all. */
  readonly queue?: QueueLimits;
}
