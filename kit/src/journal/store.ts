import type { ChangeStream, ClientSession, Collection, Db, Filter } from 'mongodb';
import { boundedCache } from '../memory/bounded-cache';
import { isCertainCode, isDuplicateKey } from '../mongo/errors';
import type { MongoFeatures } from '../mongo/features';
import { declareFoundById, LOOKS_AT_ALL, prepareIndexes } from '../mongo/indexes';
import { between, doubling } from './probes';
import { momentOf, PrimaryProof, type ServerMoment } from './proof';
import type { Entry } from './types';

/** Ids asked for in one query. */
const IDS_MAX = 500;
/** Names of streams that are read at once. */
const STREAMS_PAGE = 1_000;
/** Streams whose durable end is remembered. */
const FINAL_MAX = 20_000;
const DUPLICATE_KEY = 11_000;

/** What is known of a stream besides its entries. */
interface StreamDocument {
  readonly _id: string;
  /** A sequence that certainly exists, some way behind the end: where the search for a cold head begins. */
  readonly head: number;
}

/** What became of an ordered insert. */
export interface Inserted {
  /** Entries that were stored: so many from the front. */
  readonly stored: number;
  /** What became of the one after them; those behind it were not tried. */
  readonly refused?: {
    /** Its place or its key is taken; or it can never be stored; or it may be stored or not. */
    readonly reason: 'taken' | 'impossible' | 'unknown';
    /** The index that found it taken. */
    readonly index: 'seq' | 'key' | 'unknown';
    readonly message: string;
  };
  /** When it was, on servers that elect their primary. */
  readonly moment?: ServerMoment;
}

type Place = Pick<Entry, 'stream' | 'seq'>;

/** Id of an entry. */
export const entryId = (stream: string, seq: number): string => `${stream}/${seq}`;

/** The journal's collections, by the few accesses that every server answers from an index. */
export class JournalStore {
  readonly db: Db;
  readonly entries: Collection<Entry>;
  readonly #streams: Collection<StreamDocument>;
  readonly #readsAreFinal: boolean;
  readonly #isSharded: boolean;
  readonly #hasRangeIndexes: boolean;
  /** Left out where nobody is elected. */
  readonly #proof: PrimaryProof | undefined;
  /** Sequences up to which this process knows entries to stay. */
  readonly #final = boundedCache<number>(FINAL_MAX);

  private constructor(db: Db, name: string, features: MongoFeatures | undefined) {
    this.db = db;
    // Only a server with real indexes is known to answer majority reads.
    this.#readsAreFinal = features?.rangeIndexes ?? false;
    this.#isSharded = features?.sharded ?? false;
    this.#hasRangeIndexes = features?.rangeIndexes ?? false;
    this.#proof = features?.replicated === true ? new PrimaryProof(db, `${name}_proofs`) : undefined;
    this.entries = db.collection<Entry>(name);
    this.#streams = db.collection<StreamDocument>(`${name}_streams`);
  }

  /** Names the collection among all that this process may reach. */
  get address(): string {
    return `${this.db.client.options.hosts.join()}/${this.entries.namespace}`;
  }

  static async open(db: Db, name: string, features: MongoFeatures | undefined): Promise<JournalStore> {
    const store = new JournalStore(db, name, features);
    const indexes = [{ fields: { stream: 1, key: 1 }, unique: true }] as const;
    await prepareIndexes(db, { collection: name, indexes, onDriver: 'journal' });
    declareFoundById(db, `${name}_streams`, 'journalStreams');
    declareFoundById(db, `${name}_recent`, 'recentWrites');
    declareFoundById(db, `${name}_proofs`, 'primaryProofs');
    return store;
  }

  /**
   * Stores the entries in order up to the first that is refused. A bare command: the driver's bulk interface costs as
   * much as the server's work, and its count of stored documents is not right on every server, the index of the refused
   * one is.
   */
  async insert(entries: readonly Entry[]): Promise<Inserted> {
    const reply = await this.db.command(
      {
        insert: this.entries.collectionName,
        documents: entries,
        ordered: true,
        writeConcern: { w: 'majority', j: true },
      },
      { ignoreUndefined: true, useBigInt64: true },
    );
    const refused = (reply['writeErrors'] as { index: number; code: number; errmsg?: string }[] | undefined)?.[0];
    const stored = refused?.index ?? entries.length;
    for (let i = 0; i < stored; i += 1) {
      const entry = entries[i];
      // Only the last of each run of a stream counts.
      if (entry !== undefined && (i === stored - 1 || entries[i + 1]?.stream !== entry.stream)) this.#isFinal(entry);
    }
    const moment = this.#proof === undefined ? {} : { moment: momentOf(reply) };
    if (refused === undefined) return { stored, ...moment };
    const message = refused.errmsg ?? String(refused.code);
    const index = message.includes('stream_1_key_1') ? 'key' : message.includes('_id_') ? 'seq' : 'unknown';
    const reason = refused.code === DUPLICATE_KEY ? 'taken' : isCertainCode(refused.code) ? 'impossible' : 'unknown';
    return { stored, refused: { reason, index, message }, ...moment };
  }

  /**
   * Reads what nobody may have overtaken when it is asked for: on servers that elect their primary, after a majority
   * has acknowledged one that this process talks to.
   * @param since a moment by which that was acknowledged, and which is late enough
   */
  proved<T>(read: (session: ClientSession | undefined) => Promise<T>, since?: ServerMoment): Promise<T> {
    return this.#proof === undefined ? read(undefined) : this.#proof.read(read, since);
  }

  /** Notes streams before their first entry, so that a sweep finds every stream there is. */
  async announce(streams: readonly string[]): Promise<void> {
    try {
      await this.#streams.insertMany(
        streams.map((stream) => ({ _id: stream, head: 0 })),
        { ordered: false },
      );
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** Notes how far streams certainly reach. */
  async hint(heads: readonly (readonly [stream: string, seq: number])[]): Promise<void> {
    if (heads.length === 0) return;
    await this.#streams.bulkWrite(
      heads.map(([stream, seq]) => ({
        updateOne: { filter: { _id: stream }, update: { $max: { head: seq } }, upsert: true },
      })),
      { ordered: false },
    );
  }

  /** A sequence of the stream that certainly exists; 0 when none is noted. */
  async hinted(stream: string): Promise<number> {
    return (await this.hints([stream])).get(stream) ?? 0;
  }

  /** Sequences that certainly exist, of those of the streams where any is noted. */
  async hints(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = await this.#streams.find({ _id: { $in: [...streams] } }).toArray();
    return new Map(found.map(({ _id, head }) => [_id, head]));
  }

  /**
   * Returns when entries that were read are certain to stay. Majority reads see such entries only; where they are
   * missing a reader may see what a kill then removes, and any later write that is acknowledged carries what stood
   * before it.
   */
  async confirmDurable(...entries: readonly Place[]): Promise<void> {
    if (this.#readsAreFinal) return;
    const open = entries.filter(({ stream, seq }) => seq > (this.#final.get(stream) ?? 0));
    await this.hint(open.map(({ stream, seq }) => [stream, seq]));
    for (const one of open) this.#isFinal(one);
  }

  /** Emits every inserted entry, where the server supports change streams. */
  watch(): ChangeStream {
    return this.entries.watch([{ $match: { operationType: 'insert' } }]);
  }

  /** Every stream there is, those included that were announced and never written. */
  async *streams(): AsyncGenerator<string> {
    const options = { projection: { _id: 1 }, batchSize: STREAMS_PAGE, comment: LOOKS_AT_ALL };
    if (!this.#hasRangeIndexes) {
      for await (const { _id } of this.#streams.find({}, options)) yield _id;
      return;
    }
    // Page by page: a walk may spend hours on one page, and a cursor that is left alone is closed after minutes.
    for (let page = await this.streamsAfter('', STREAMS_PAGE); page.length > 0; ) {
      yield* page;
      page = await this.streamsAfter(page.at(-1) ?? '', STREAMS_PAGE);
    }
  }

  /** Names of streams behind one, in their order. */
  async streamsAfter(after: string, limit: number): Promise<string[]> {
    const options = { projection: { _id: 1 }, comment: LOOKS_AT_ALL } as const;
    const page = this.#streams
      .find({ _id: { $gt: after } }, options)
      .sort({ _id: 1 })
      .limit(limit);
    return (await page.toArray()).map(({ _id }) => _id);
  }

  async byKey(stream: string, key: string, session?: ClientSession): Promise<Entry | undefined> {
    return (await this.entries.findOne({ stream, key }, withSession(session))) ?? undefined;
  }

  /** What stands under one of several keys. */
  async byKeys(stream: string, keys: readonly string[]): Promise<Entry | undefined> {
    return (await this.entries.findOne({ stream, key: { $in: [...keys] } })) ?? undefined;
  }

  /** What stands under a key, once it is certain that it will stay. */
  async standing(stream: string, key: string, session?: ClientSession): Promise<Entry | undefined> {
    const entry = await this.byKey(stream, key, session);
    if (entry !== undefined) await this.confirmDurable(entry);
    return entry;
  }

  /** Entries by id, in no order. */
  async byIds(ids: readonly string[], session?: ClientSession): Promise<Entry[]> {
    const found: Entry[] = [];
    for (let from = 0; from < ids.length; from += IDS_MAX) {
      const page = this.#filter(ids.slice(from, from + IDS_MAX));
      found.push(...(await this.entries.find(page, withSession(session)).toArray()));
    }
    return found;
  }

  /** Which of the ids exist. */
  async existing(ids: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let from = 0; from < ids.length; from += IDS_MAX) {
      const page = this.entries.find(this.#filter(ids.slice(from, from + IDS_MAX)), { projection: { _id: 1 } });
      for (const { _id } of await page.toArray()) found.add(_id);
    }
    return found;
  }

  /** A router asks only the shards of these streams; elsewhere the id alone is what the index answers. */
  #filter(ids: readonly string[]): Filter<Entry> {
    if (!this.#isSharded) return { _id: { $in: [...ids] } };
    const streams = new Set(ids.map((id) => id.slice(0, id.lastIndexOf('/'))));
    return { _id: { $in: [...ids] }, stream: { $in: [...streams] } };
  }

  /**
   * Entries after a sequence, in order, at most `limit`; ends at the first that is missing, for a later one may be seen
   * earlier.
   */
  async range(stream: string, after: number, limit: number): Promise<Entry[]> {
    const result: Entry[] = [];
    while (result.length < limit) {
      const from = after + result.length + 1;
      const count = Math.min(IDS_MAX, limit - result.length);
      const page = await this.byIds(Array.from({ length: count }, (_, i) => entryId(stream, from + i)));
      const bySeq = new Map(page.map((entry) => [entry.seq, entry]));
      for (let seq = from, entry = bySeq.get(seq); entry !== undefined; seq += 1, entry = bySeq.get(seq))
        result.push(entry);
      if (result.length < from - after - 1 + count) break;
    }
    return result;
  }

  /** `range`, once it is certain that what was read will stay. */
  async durableRange(stream: string, after: number, limit: number): Promise<Entry[]> {
    const entries = await this.range(stream, after, limit);
    const last = entries.at(-1);
    if (last !== undefined) await this.confirmDurable(last);
    return entries;
  }

  /**
   * The last entry: from a sequence that is known to exist, else from the hint, then in growing steps ahead, then
   * between the last that was there and the first that was not.
   */
  async head(stream: string, known: number): Promise<Entry | undefined> {
    const seq = known > 0 ? await this.endFrom(stream, known) : await this.#coldEnd(stream);
    if (seq === 0) return undefined;
    const [entry] = await this.byIds([entryId(stream, seq)]);
    if (entry !== undefined) return entry;
    // The hint pointed past the end, as after a restore from an older copy.
    const [first] = await this.byIds([entryId(stream, await this.endFrom(stream, 0))]);
    return first;
  }

  #isFinal({ stream, seq }: Place): void {
    if (this.#readsAreFinal) return;
    this.#final.set(stream, Math.max(seq, this.#final.get(stream) ?? 0));
  }

  /** A stream that is new is found to be so by one look. */
  async #coldEnd(stream: string): Promise<number> {
    const [hint, first] = await Promise.all([this.hinted(stream), this.existing([entryId(stream, 1)])]);
    const known = Math.max(hint, first.size);
    return known === 0 ? 0 : this.endFrom(stream, known);
  }

  /** Last sequence of a stream, from one that exists, or from 0. */
  async endFrom(stream: string, hint: number): Promise<number> {
    let low = hint;
    let high = Number.POSITIVE_INFINITY;
    while (high - low > 1) {
      const points = high === Number.POSITIVE_INFINITY ? doubling(low) : between(low, high);
      const there = await this.existing(points.map((seq) => entryId(stream, seq)));
      const missing = points.find((seq) => !there.has(entryId(stream, seq)));
      low = points.filter((seq) => missing === undefined || seq < missing).at(-1) ?? low;
      high = missing ?? high;
    }
    return low;
  }
}

function withSession(session: ClientSession | undefined) {
  return session === undefined ? {} : { session };
}
