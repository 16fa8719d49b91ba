import { randomUUID } from 'node:crypto';
import type { Collection, Db } from 'mongodb';
import { reading } from '../mongo/errors';
import { LOOKS_AT_ALL } from '../mongo/indexes';

/** Milliseconds for which a write that got no answer may still take effect. */
const SETTLE_MS = 15_000;
/**
 * Milliseconds after which what another process noted is its affair no more, however its clock differs from ours: it is
 * dead, or has noted anew.
 */
const ABANDONED_MS = 15 * 60_000;
/**
 * Milliseconds for which a note stands for further writes at most; far less than others wait before they take it for
 * abandoned.
 */
const PERIOD_MS = 60_000;
/** Streams that are looked at together. */
const PAGE_STREAMS = 500;

/** Why a stream is not carried on to the readers. */
export interface HeldUp {
  readonly since: Date;
  /** The entry that cannot be carried on. */
  readonly seq: number;
  readonly reason: string;
}

/** A note: these streams are about to be written, or were. */
export interface RecentWritesDocument {
  /** `<process>/<n>`; of a stream that is held up `held/<stream>`. */
  readonly _id: string;
  readonly streams: readonly string[];
  readonly at: Date;
  readonly held?: HeldUp;
}

/** A part of the notes. */
export interface NotesPage {
  readonly notes: readonly RecentWritesDocument[];
  /** Each once. */
  readonly streams: ReadonlySet<string>;
}

/** A write under way. */
export interface Writing {
  readonly noted: Promise<unknown> | undefined;
  readonly end: (isAnswered: boolean) => void;
}

const HELD = 'held/';
const heldId = (stream: string): string => `${HELD}${stream}`;

/** What the collection of the notes of a journal is called, behind the name of the journal. */
export const recentSuffix = '_recent';

/** The notes of streams that are held up, by stream, at most so many. */
export function heldIn(notes: Collection<RecentWritesDocument>, limit: number): Promise<RecentWritesDocument[]> {
  const upTo = `${HELD}\u{10ffff}`;
  return reading(
    notes
      .find({ _id: { $gte: HELD, $lt: upTo } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray(),
  );
}

/** What was noted between two turns. */
interface Period {
  readonly began: number;
  /** The notes, each with its streams. */
  readonly notes: Map<string, readonly string[]>;
  /** Settles when the stream is noted; true since then. */
  readonly streams: Map<string, Promise<void> | true>;
  /** Writes under way. */
  writing: number;
  /** When the last write ended that got no answer. */
  doubtedAt: number;
}

/**
 * The streams of a journal that were written lately, in the store: a stream is noted before it is written, once a
 * period and process, and a note is dropped behind the work that follows from the writes. So what a crash left is found
 * by reading notes, as many as there were writes, and never by asking every stream. The notes are few and are read all,
 * which every server does without an index.
 */
export class RecentWrites {
  readonly #notes: Collection<RecentWritesDocument>;
  readonly #process = randomUUID();
  #past: Period[] = [];
  #period = newPeriod();
  #count = 0;

  constructor(db: Db, journal: string) {
    this.#notes = db.collection<RecentWritesDocument>(`${journal}${recentSuffix}`);
  }

  /**
   * Begins a write.
   * @returns `noted`, to be waited for before the write is sent, undefined where nothing has to be; `end`, to be called
   * with whether the store answered
   */
  begin(streams: readonly string[]): Writing {
    if (Date.now() - this.#period.began > PERIOD_MS) this.#turn();
    const period = this.#period;
    period.writing += 1;
    const fresh = streams.filter((stream) => !period.streams.has(stream));
    if (fresh.length > 0) this.#note(period, fresh);
    const waiting = streams.map((stream) => period.streams.get(stream)).filter((noted) => noted instanceof Promise);
    return {
      noted: waiting.length === 0 ? undefined : Promise.all(waiting),
      end: (isAnswered) => {
        period.writing -= 1;
        if (!isAnswered) period.doubtedAt = Date.now();
      },
    };
  }

  /**
   * From now on every stream is noted anew before it is written.
   * @returns the notes of this process whose writes have all ended, none of which can take effect any more, with their
   * streams
   */
  turn(): ReadonlyMap<string, readonly string[]> {
    this.#turn();
    const now = Date.now();
    const settled = this.#past.filter(({ writing, doubtedAt }) => writing === 0 && now - doubtedAt >= SETTLE_MS);
    return new Map(settled.flatMap(({ notes }) => [...notes]));
  }

  /** All notes, of every process, a page at a time. */
  async *pages(): AsyncGenerator<NotesPage> {
    let notes: RecentWritesDocument[] = [];
    let streams = new Set<string>();
    for await (const note of this.#notes.find({}, { batchSize: PAGE_STREAMS, comment: LOOKS_AT_ALL })) {
      notes.push(note);
      for (const stream of note.streams) streams.add(stream);
      if (streams.size < PAGE_STREAMS && notes.length < PAGE_STREAMS) continue;
      yield { notes, streams };
      notes = [];
      streams = new Set();
    }
    if (notes.length > 0) yield { notes, streams };
  }

  /** True for the note of another process that is left to us. */
  isAbandoned({ at, held }: RecentWritesDocument, now: number): boolean {
    return held === undefined && now - at.getTime() > ABANDONED_MS;
  }

  /** Forgets notes whose streams are carried on. */
  async drop(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#notes.deleteMany({ _id: { $in: [...ids] } });
    for (const id of ids) for (const { notes } of this.#past) notes.delete(id);
    this.#past = this.#past.filter(({ notes }) => notes.size > 0);
  }

  /** Notes that a stream is held up, until that note is dropped. */
  async hold(stream: string, held: HeldUp): Promise<void> {
    const note = { streams: [stream], at: held.since, held };
    await this.#notes.updateOne({ _id: heldId(stream) }, { $set: note }, { upsert: true });
  }

  #turn(): void {
    if (this.#period.notes.size > 0) this.#past.push(this.#period);
    this.#period = newPeriod();
  }

  #note(period: Period, streams: readonly string[]): void {
    this.#count += 1;
    const _id = `${this.#process}/${this.#count}`;
    period.notes.set(_id, streams);
    const noting = this.#notes.insertOne({ _id, streams, at: new Date() }).then(
      () => {
        for (const stream of streams) period.streams.set(stream, true);
      },
      (error: unknown) => {
        for (const stream of streams) period.streams.delete(stream);
        throw error;
      },
    );
    // Whoever waits for it hears of a failure.
    noting.catch(() => undefined);
    for (const stream of streams) period.streams.set(stream, noting);
  }
}

function newPeriod(): Period {
  return { began: Date.now(), notes: new Map(), streams: new Map(), writing: 0, doubtedAt: 0 };
}
