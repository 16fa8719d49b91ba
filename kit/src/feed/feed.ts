import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { KuaijinError } from '../errors/errors';
import { Journal } from '../journal/journal';
import type { JournalOptions } from '../journal/types';
import { isDuplicateKey, unavailable } from '../mongo/errors';
import { declareFoundById } from '../mongo/indexes';
import { CursorCodec, type EntryCursor, type PositionsCursor } from './cursor';
import { draftOf, eventOf, matches } from './event';
import { type EventTypes, eventTypes } from './event-types';
import { Follower, type Following } from './follow';
import { Merge } from './merge';
import type { FeedEvent, FeedFilter, FeedPage, FeedPosition, FeedPositions, FeedRow } from './types';

/** Events looked at for one page, wanted or not; a page may be empty and yet lead on. */
const SCAN_MAX = 5_000;
/** Milliseconds between two looks for sources that are new. */
const DISCOVER_MS = 1_000;
/**
 * Milliseconds for which a reader waits for the event of an entry that is stored, and between two looks for it, at
 * first and at most.
 */
const PUBLISHED_MS = 10_000;
const LOOK_MS = 2;
const LOOK_MAX_MS = 100;

export interface FeedOptions extends JournalOptions {
  /** Signs cursors; the same in every process (`Config.cursorKey`). */
  readonly cursorKey: string;
  /** What may be reported; left out: what the product declares. */
  readonly types?: EventTypes;
}

/**
 * 状态流, the status feed: one stream per source, written by that source alone, read together. Order is promised within a
 * source, so for each case and each account. An event is published once, whoever tries it how often.
 */
export class Feed {
  readonly #journal: Journal;
  readonly #cursors: CursorCodec;
  readonly #epoch: string;
  readonly #types: EventTypes;

  private constructor(journal: Journal, epoch: string, cursorKey: string, types: EventTypes) {
    this.#journal = journal;
    this.#epoch = epoch;
    this.#types = types;
    this.#cursors = new CursorCodec(cursorKey, epoch);
  }

  static async open(db: Db, options: FeedOptions): Promise<Feed> {
    const { cursorKey, types = eventTypes, ...journalOptions } = options;
    const journal = await Journal.open(db, 'feed', { ...journalOptions, isCarriedOn: false });
    return new Feed(journal, await epochOf(db), cursorKey, types);
  }

  /**
   * Appends events to a source's stream, in order; what stands there already stays as it is.
   * @throws Error for an event of a type that is not declared, or with data of another shape
   */
  async publish(source: string, events: readonly FeedEvent[]): Promise<FeedPosition> {
    const { entries } = await this.#journal.append(
      source,
      events.map((event) => draftOf(this.#types.checked(event))),
    );
    const seqs = entries.map((entry) => entry.seq);
    const seq = seqs.length > 0 ? Math.max(...seqs) : await this.#journal.head(source);
    const cursorAt = () => this.cursorAt(source, seq);
    return {
      source,
      seq,
      seqs,
      // Most who publish tell nobody where.
      get cursor() {
        return cursorAt();
      },
    };
  }

  /** A cursor that names one source; the others begin where the reading begins. */
  cursorAt(source: string, seq: number): string {
    return this.#cursors.encode({ positions: { [source]: seq }, isWhole: false });
  }

  /**
   * A cursor of an entry that a source has stored and tells of, given before the feed holds its event: who follows
   * after it waits until it does. Like {@link cursorAt} it names this source alone.
   */
  cursorOfEntry(source: string, stream: string, seq: number): string {
    return this.#cursors.encode({ source, eventId: `${stream}/${seq}` });
  }

  /** Position of an event of a source that was published; undefined = not yet. */
  async find(source: string, eventId: string): Promise<number | undefined> {
    return (await this.#journal.find(source, eventId))?.seq;
  }

  /** An event of a source that was published; undefined = not yet. */
  async event(source: string, eventId: string): Promise<FeedEvent | undefined> {
    const entry = await this.#journal.find(source, eventId);
    return entry === undefined ? undefined : eventOf(entry);
  }

  /** Positions at the end of every source. */
  async head(): Promise<FeedPositions> {
    return Object.fromEntries(await this.#journal.heads(await this.#sources()));
  }

  /**
   * Position at the end of one source, of which so many events are known to be there: one look where they are all of
   * it.
   */
  async headOf(source: string, known: number): Promise<number> {
    const { size } = await this.#journal.filled([`${source}/${known + 1}`]);
    return size === 0 ? known : this.#journal.head(source);
  }

  /** A cursor at the end of every source. */
  async headCursor(): Promise<string> {
    return this.encodeCursor(await this.head());
  }

  /**
   * Events after the cursor, at most `limit`; without a cursor from the beginning.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
   */
  async readAfter(cursor: string | undefined, limit: number, filter: FeedFilter = {}): Promise<FeedPage> {
    const positions = await this.#positionsOf(cursor);
    const merge = Merge.over(this.#journal, positions, await this.#waiting(positions));
    const rows: FeedRow[] = [];
    let scanned = 0;
    while (rows.length < limit && scanned < SCAN_MAX) {
      const entry = await merge.take();
      if (entry === undefined) break;
      scanned += 1;
      const event = eventOf(entry);
      if (matches(event, filter)) rows.push({ event, cursor: this.encodeCursor(merge.positions) });
    }
    return { rows, next: this.encodeCursor(merge.positions), more: merge.hasMore };
  }

  /** True as soon as something stands after the cursor, false when the time is up or the signal came. */
  async wait(cursor: string, ms: number, signal?: AbortSignal): Promise<boolean> {
    const end = Date.now() + ms;
    let positions = await this.#positionsOf(cursor);
    while (!signal?.aborted) {
      if ((await this.#waiting(positions)).length > 0) return true;
      const left = end - Date.now();
      if (left <= 0) return false;
      if (await this.#anyAfter(positions, Math.min(left, DISCOVER_MS), signal)) return true;
      const known = positions;
      positions = new Map((await this.#sources()).map((source) => [source, known.get(source) ?? 0]));
    }
    return false;
  }

  /** Pages after the cursor as they come, none of them empty, until the signal. */
  async *stream(cursor: string | undefined, signal: AbortSignal, filter: FeedFilter = {}): AsyncGenerator<FeedPage> {
    let after = cursor;
    while (!signal.aborted) {
      const page = await this.readAfter(after, 100, filter);
      after = page.next;
      if (page.rows.length > 0) yield page;
      else if (!page.more) await this.wait(after, 10 * DISCOVER_MS, signal);
    }
  }

  /**
   * Hands every event to a handler, in order per source, at least once, from where the follower stood last; until the
   * signal.
   */
  followFeed(following: Following): Promise<void> {
    return new Follower(this.#journal, this.#epoch, following).run();
  }

  /** A signed cursor for positions in all sources. */
  encodeCursor(positions: FeedPositions): string {
    return this.#cursors.encode({ positions, isWhole: true });
  }

  /** Positions that a cursor names. @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, UNAVAILABLE */
  async decodeCursor(cursor: string): Promise<FeedPositions> {
    return (await this.#read(cursor)).positions;
  }

  close(): Promise<void> {
    return this.#journal.close();
  }

  async #sources(): Promise<string[]> {
    const sources: string[] = [];
    for await (const source of this.#journal.streams()) sources.push(source);
    return sources;
  }

  /** Where to begin in every source. */
  async #positionsOf(cursor: string | undefined): Promise<Map<string, number>> {
    const sources = await this.#sources();
    if (cursor === undefined) return new Map(sources.map((source) => [source, 0]));
    const { positions, isWhole } = await this.#read(cursor);
    await this.#refuseFuture(positions);
    const unnamed = sources.filter((source) => positions[source] === undefined);
    const starts = isWhole ? new Map<string, number>() : await this.#journal.heads(unnamed);
    return new Map([
      ...Object.entries(positions),
      ...unnamed.map((source) => [source, starts.get(source) ?? 0] as const),
    ]);
  }

  async #read(cursor: string): Promise<PositionsCursor> {
    const content = this.#cursors.decode(cursor);
    if (!('eventId' in content)) return content;
    return { positions: { [content.source]: await this.#published(content) }, isWhole: false };
  }

  /**
   * Position of the event of an entry; it comes a moment after the entry was stored.
   * @throws KuaijinError UNAVAILABLE
   */
  async #published({ source, eventId }: EntryCursor): Promise<number> {
    const end = Date.now() + PUBLISHED_MS;
    for (let pause = LOOK_MS; ; pause = Math.min(2 * pause, LOOK_MAX_MS)) {
      const seq = await this.find(source, eventId);
      if (seq !== undefined) return seq;
      if (Date.now() + pause > end) throw new KuaijinError('UNAVAILABLE');
      await delay(pause);
    }
  }

  async #refuseFuture(positions: FeedPositions): Promise<void> {
    const ids = Object.entries(positions)
      .filter(([, seq]) => seq > 0)
      .map(([source, seq]) => `${source}/${seq}`);
    const there = await this.#journal.filled(ids);
    if (ids.some((id) => !there.has(id))) throw new KuaijinError('CURSOR_FUTURE');
  }

  /** Sources that have something after their position: one look for all. */
  async #waiting(positions: ReadonlyMap<string, number>): Promise<string[]> {
    const there = await this.#journal.filled([...positions].map(([source, seq]) => `${source}/${seq + 1}`));
    return [...positions].filter(([source, seq]) => there.has(`${source}/${seq + 1}`)).map(([source]) => source);
  }

  async #anyAfter(positions: ReadonlyMap<string, number>, ms: number, signal?: AbortSignal): Promise<boolean> {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), ms);
    const abort = () => stop.abort();
    signal?.addEventListener('abort', abort);
    const tails = [...positions].map(([source, seq]) => this.#journal.tail(source, seq, stop.signal));
    try {
      if (tails.length === 0)
        return await new Promise<false>((resolve) => stop.signal.addEventListener('abort', () => resolve(false)));
      return await Promise.race(tails.map(async (tail) => (await tail.next()).done !== true));
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      stop.abort();
      await Promise.all(tails.map((tail) => tail.return(undefined)));
    }
  }
}

/** Names the feed: another one after the store was set up anew, so that old cursors are known for what they are. */
async function epochOf(db: Db): Promise<string> {
  declareFoundById(db, 'feed_epoch', 'feedEpoch');
  const epochs = db.collection<{ _id: string; epoch: string }>('feed_epoch');
  try {
    const known = await epochs.findOne({ _id: 'epoch' });
    if (known !== null) return known.epoch;
    const epoch = randomBytes(6).toString('base64url');
    await epochs.insertOne({ _id: 'epoch', epoch });
    return epoch;
  } catch (error) {
    if (!isDuplicateKey(error)) throw unavailable(error);
    return epochOf(db);
  }
}
