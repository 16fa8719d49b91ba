import type { Db } from 'mongodb';
import { KuaijinError, refuse } from '../errors/errors';
import { reading } from '../mongo/errors';
import { Callers, type QueueDepth, type QueueLimits } from './callers';
import { draftHash } from './content';
import { Heads } from './heads';
import { joinLocalPeers, type LocalPeers } from './local-peers';
import { RecentWrites } from './recent-writes';
import { JournalStore } from './store';
import { Streams } from './streams';
import { Tails } from './tails';
import type {
  Appended,
  Decide,
  Decided,
  Draft,
  Entry,
  Head,
  JournalObserver,
  JournalOptions,
  Verification,
} from './types';
import { upcaster } from './upcast';
import { type EntryCheck, type ReadWhole, verifyStream, walkedWhole } from './verify';
import { Writer } from './writer';

/** Milliseconds; below a local activity's schedule-to-close. */
const PATIENCE_MS = 8_000;
const POLL_MS = 100;
const BATCH_MAX = 256;
const LANES = 4;
const QUEUE: QueueLimits = { ofStream: 10_000, ofAll: 40_000 };
/** Entries that an exact append answers with at most. */
const STORED_MAX = 1_000;

/**
 * An append-only, gap-free, ordered log per stream in a collection. A draft's key names it for ever: appended again
 * with the same content it is answered with the entry that stands there, with other content it is refused. Every
 * process may hold a journal of the same collection; where two write one stream, the unique sequence decides and the
 * other decides again.
 */
export class Journal {
  /** The streams that were written lately, for those who carry entries on to readers. */
  readonly recent: RecentWrites;
  readonly #store: JournalStore;
  readonly #streams: Streams;
  readonly #writer: Writer;
  readonly #tails: Tails;
  readonly #heads: Heads;
  readonly #present: (entry: Entry) => Entry;
  readonly #patienceMs: number;
  readonly #localPeers: LocalPeers;
  readonly #callers: Callers;

  private constructor(store: JournalStore, options: JournalOptions) {
    const { batchMax = BATCH_MAX, lanes = LANES, pollMs = POLL_MS, patienceMs = PATIENCE_MS, features } = options;
    this.#store = store;
    this.#streams = new Streams(store);
    this.#heads = new Heads(store);
    this.recent = new RecentWrites(store.db, store.entries.collectionName);
    const noted = options.isCarriedOn === false ? undefined : this.recent;
    this.#writer = new Writer(store, this.#streams, { batchMax, lanes }, noted);
    const { othersWrite = () => true } = options;
    this.#tails = new Tails(store, { pollMs, changeStreams: features?.changeStreams ?? false, othersWrite });
    this.#streams.observe(this.#tails);
    this.#localPeers = joinLocalPeers(store.address, this.#tails);
    this.#streams.observe(this.#localPeers);
    this.#present = upcaster(options.upcasters ?? {});
    this.#patienceMs = patienceMs;
    this.#callers = new Callers(options.queue ?? QUEUE);
  }

  /**
   * Opens the journal `collection` of a database and makes what it needs. Throws UNAVAILABLE when the store does not
   * answer.
   */
  static async open(db: Db, collection: string, options: JournalOptions = {}): Promise<Journal> {
    const store = await JournalStore.open(db, collection, options.features);
    return new Journal(store, options);
  }

  /**
   * Appends drafts in order; each is stored on its own, so that a crash may leave the first of them: appending all
   * again completes them.
   * @param expected the sequence of the last entry that the caller knows; another one is VERSION_CONFLICT, unless the
   * first key is there
   * @throws KuaijinError IDEMPOTENCY_KEY_REUSED, VERSION_CONFLICT, UNAVAILABLE, OUTCOME_UNKNOWN
   */
  async append(stream: string, drafts: readonly Draft[], expected?: number): Promise<Appended> {
    const [first, ...others] = drafts;
    if (first === undefined) return { entries: [], repeated: false };
    const put = (draft: Draft) => this.decide(stream, draft.key, () => draft, draftHash(draft));
    if (expected === undefined) return appended(await Promise.all(drafts.map(put)));
    const conflict = (seq: number) =>
      refuse('VERSION_CONFLICT', [stream], { expected: `version ${expected}`, received: `version ${seq}` });
    const started = await this.decide(
      stream,
      first.key,
      ({ seq }) => (seq === expected ? first : conflict(seq)),
      draftHash(first),
    );
    return appended([started, ...(started.ok ? await Promise.all(others.map(put)) : [])]);
  }

  /**
   * Decides on the head of the stream and appends the draft that comes of it. A refusal is given only after the true
   * head was reached and the key was looked up; it is not stored. Decisions of one process are made in the order of
   * their calls, together with others.
   * @param contentHash of the request (`contentHashOf`); an entry under the key with another one is
   * IDEMPOTENCY_KEY_REUSED
   * @throws KuaijinError QUEUE_FULL where too many wait: nothing was decided
   */
  async decide(stream: string, key: string, decide: Decide, contentHash: string): Promise<Decided> {
    this.#callers.enter(stream);
    try {
      const decided = await this.#submitted(stream, key, decide, contentHash);
      if (!decided.ok) return decided;
      const entry = this.#present(decided.entry);
      return entry === decided.entry ? decided : { ...decided, entry };
    } finally {
      this.#callers.leave(stream);
    }
  }

  /** How many wait for a decision in this process. */
  queueDepth(): QueueDepth {
    return this.#callers.depth();
  }

  /**
   * Appends drafts at exactly `head + 1` onwards and nowhere else. Answers with what is stored after `head`: the
   * drafts, or the entries of others that came first (then nothing was written). A key that stands at or before `head`
   * is answered with that entry alone. Without drafts it only looks. Many drafts go into one insert, each on condition
   * that the one before it stands; a crash may leave the first of them, and the answer to a retry continues them.
   * @throws KuaijinError IDEMPOTENCY_KEY_REUSED, UNAVAILABLE, OUTCOME_UNKNOWN
   */
  async appendAt(stream: string, head: number, drafts: readonly Draft[]): Promise<readonly Entry[]> {
    const outcomes = await Promise.allSettled(
      drafts.map((draft, i) => {
        const before = i === 0 ? undefined : drafts[i - 1];
        return this.decide(stream, draft.key, (now) => exactly(now, head + i, draft, before), draftHash(draft));
      }),
    );
    const own: Entry[] = [];
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') throw outcome.reason;
      const decided = outcome.value;
      if (!decided.ok) return this.#durableRange(stream, head, STORED_MAX);
      if (decided.entry.seq <= head) return [decided.entry];
      if (decided.entry.seq !== head + own.length + 1) return this.#durableRange(stream, head, STORED_MAX);
      own.push(decided.entry);
    }
    return own.length > 0 ? own : this.#durableRange(stream, head, STORED_MAX);
  }

  /** The entry under a key. */
  async find(stream: string, key: string): Promise<Entry | undefined> {
    const entry = await reading(this.#store.standing(stream, key));
    return entry === undefined ? undefined : this.#present(entry);
  }

  /** An entry under one of several keys. */
  async findAny(stream: string, keys: readonly string[]): Promise<Entry | undefined> {
    const entry = await reading(this.#store.byKeys(stream, keys));
    if (entry !== undefined) await reading(this.#store.confirmDurable(entry));
    return entry === undefined ? undefined : this.#present(entry);
  }

  /** Sequence of the last entry now; 0 for an empty stream. */
  async head(stream: string): Promise<number> {
    return (await this.last(stream))?.seq ?? 0;
  }

  /** The last entry now. */
  async last(stream: string): Promise<Entry | undefined> {
    const known = this.#streams.peek(stream);
    const from = known?.known === true ? (known.last?.seq ?? 0) : 0;
    const entry = await reading(this.#store.head(stream, from));
    return entry === undefined ? undefined : this.#present(entry);
  }

  /** `head` of several streams, by one look where they did not move since the last; all are certain to stay. */
  heads(streams: readonly string[]): Promise<Map<string, number>> {
    return reading(this.#heads.of(streams));
  }

  /** The last entries of several streams, in their order; none of an empty one. */
  async lasts(streams: readonly string[]): Promise<readonly Entry[]> {
    const heads = await this.heads(streams);
    const ids = streams.map((stream) => `${stream}/${heads.get(stream) ?? 0}`);
    const found = new Map((await reading(this.#store.byIds(ids))).map((entry) => [entry._id, entry]));
    return ids.flatMap((id) => found.get(id) ?? []).map(this.#present);
  }

  /** Names of streams behind one, in their order. */
  streamsAfter(after: string, limit: number): Promise<readonly string[]> {
    return reading(this.#store.streamsAfter(after, limit));
  }

  /** Entries after a sequence, in order, without a gap. */
  async read(stream: string, after: number, limit: number): Promise<readonly Entry[]> {
    return this.#durableRange(stream, after, limit);
  }

  /** Entries of a stream at these sequences, in order; none where nothing stands. */
  async at(stream: string, seqs: readonly number[]): Promise<readonly Entry[]> {
    const found = await reading(this.#store.byIds(seqs.map((seq) => `${stream}/${seq}`)));
    const last = found.at(-1);
    if (last !== undefined) await reading(this.#store.confirmDurable(last));
    return found.sort((one, other) => one.seq - other.seq).map(this.#present);
  }

  /** Reads on to the true head before the next decision on the stream. */
  refresh(stream: string): Promise<void> {
    return reading(this.#writer.refresh(stream));
  }

  /** Those of the positions, `<stream>/<seq>`, that are filled: one look for many streams. */
  filled(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return reading(this.#store.existing(ids));
  }

  /** Entries after a sequence as they come, until the signal. */
  async *tail(stream: string, after: number, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
    for await (const page of this.#tails.follow(stream, after, signal)) yield page.map(this.#present);
  }

  /** Looks at once for what others have written to the streams that are followed. */
  pollSoon(): void {
    this.#tails.pollSoon();
  }

  /** Every stream that was ever written to. */
  streams(): AsyncIterable<string> {
    return this.#store.streams();
  }

  /**
   * Walks a stream: no gap, no key twice, the chain of hashes unbroken, and what `check` adds. Names the first entry
   * that is wrong.
   * @param whole reads the entries that lie elsewhere
   */
  verify(stream: string, check?: EntryCheck, whole?: ReadWhole): Promise<Verification> {
    const store = whole === undefined ? this.#store : walkedWhole(this.#store, whole);
    return reading(verifyStream(store, stream, check));
  }

  /** Tells an observer of every entry from now on that this process writes or meets. */
  observe(observer: JournalObserver): void {
    const present = this.#present;
    this.#streams.observe({
      stored: (stream, entries, isOwn) => observer.stored(stream, entries.map(present), isOwn),
      forgotten: (stream) => observer.forgotten(stream),
    });
  }

  /** Ends the tails and notes how far the streams reach. */
  async close(): Promise<void> {
    this.#localPeers.leave();
    await this.#tails.close();
    await this.#streams.close().catch(() => undefined);
  }

  #submitted(stream: string, key: string, decide: Decide, contentHash: string): Promise<Decided> {
    return new Promise((resolve, reject) => {
      const deadline = Date.now() + this.#patienceMs;
      this.#writer.submit({
        stream,
        key,
        contentHash,
        decide,
        deadline,
        resolve,
        reject,
        outcomeUnknown: false,
        alone: false,
      });
    });
  }

  async #durableRange(stream: string, after: number, limit: number): Promise<readonly Entry[]> {
    const entries = await reading(this.#store.durableRange(stream, after, limit));
    return entries.map(this.#present);
  }
}

/**
 * The draft at its one place behind the draft before it, else a refusal; that is confirmed at the true head, so that a
 * process behind its caller finds out.
 */
function exactly(now: Head, wanted: number, draft: Draft, before: Draft | undefined) {
  if (now.seq === wanted && (before === undefined || now.entry?.key === before.key)) return draft;
  return refuse('VERSION_CONFLICT', [], { expected: `version ${wanted}`, received: `version ${now.seq}` });
}

function appended(decided: readonly Decided[]): Appended {
  const entries: Entry[] = [];
  for (const one of decided) {
    if (!one.ok) throw new KuaijinError(one.refusal.code, one.refusal);
    entries.push(one.entry);
  }
  return { entries, repeated: decided.every((one) => one.ok && one.repeated) };
}
