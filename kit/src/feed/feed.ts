import type { Db } from 'mongodb';
import type { ObjectStore } from '../attachments/object-store';
import type { HandOver } from '../hand-over/hand-over';
import type { Journal } from '../journal/journal';
import type { JournalOptions } from '../journal/types';
import { Archiver, type ArchiverOptions } from './archive/archiver';
import { FeedArchive } from './archive/feed-archive';
import { WholeEntries } from './archive/whole-entries';
import { CursorCodec } from './cursor';
import { EarlierStreams } from './earlier-streams';
import { epochOf, type FeedEpoch } from './epoch';
import { draftOf, eventOf } from './event';
import type { EventIndex } from './event-index';
import { type EventTypes, eventTypes } from './event-types';
import { announcePublishing, openFeedJournal } from './feed-journal';
import { Follower, type Following } from './follow';
import { FollowerPositions } from './follower-positions';
import { type Appending, type HandOverSettings, openAppending } from './hand-over/appending';
import { readIndexed } from './indexed-reading';
import { LiveTail } from './live-tail';
import { readPage } from './page';
import { type FeedPlace, Partitions } from './partitions';
import { FeedPlaces } from './places';
import { Processes } from './processes';
import { Publishing } from './publishing';
import { FeedReader } from './reader';
import type { FeedEvent, FeedFilter, FeedPage, FeedPosition, FeedPositions } from './types';

/** Streams of a source in a feed that begins now. */
const PARTITIONS = 16;
/** Events on a page of a stream at most. */
const PAGE = 100;

export interface FeedOptions extends JournalOptions {
  /** Signs cursors; the same in every process (`Config.cursorKey`). */
  readonly cursorKey: string;
  /** What may be reported; left out: what the product declares. */
  readonly types?: EventTypes;
  /** Streams of a source, where the feed begins with this process; from then on it is fixed. Default 16. */
  readonly partitions?: number;
  /** Where archived events lie; left out where there are none. */
  readonly archive?: ObjectStore;
  /** Where things are taken over from other processes; left out: each process does its own. */
  readonly handOver?: HandOverSettings | undefined;
}

/**
 * 状态流, the status feed: each source writes streams of its own, divided by the thing that an event is about, and all are
 * read together. Order is promised for each thing, so for each case and each account. An event is published once,
 * whoever tries it how often.
 */
export class Feed {
  readonly #journal: Journal;
  readonly #cursors: CursorCodec;
  readonly #epoch: string;
  readonly #types: EventTypes;
  readonly #partitions: Partitions;
  readonly #places: FeedPlaces;
  readonly #tail: LiveTail;
  readonly #publishing: Publishing;
  readonly #processes: Processes;
  readonly #archive: FeedArchive;
  readonly #entries: WholeEntries;

  readonly #encode = (positions: ReadonlyMap<string, number>) => this.encodeCursor(Object.fromEntries(positions));

  private constructor(
    private readonly db: Db,
    journal: Journal,
    processes: Processes,
    { epoch, partitions }: FeedEpoch,
    archive: FeedArchive,
    private readonly appending: Appending,
    private readonly options: FeedOptions,
  ) {
    this.#journal = journal;
    this.#epoch = epoch;
    this.#processes = processes;
    this.#types = options.types ?? eventTypes;
    this.#cursors = new CursorCodec(options.cursorKey, epoch);
    this.#partitions = new Partitions(partitions);
    const earlier = new EarlierStreams(db, journal);
    this.#archive = archive;
    this.#entries = new WholeEntries(journal, archive);
    const places = new FeedPlaces(journal, this.#partitions, earlier, this.#cursors, archive);
    this.#places = places;
    this.#tail = new LiveTail({
      journal: this.#entries,
      streams: () => places.streamsToCome(),
      headsOf: (streams) => places.headsOf(streams),
      endOf: (stream) => places.endOf(stream),
      encode: this.#encode,
    });
    const begin = () => announcePublishing(processes);
    this.#publishing = new Publishing(journal, this.#partitions, earlier, appending.append, begin);
  }

  static async open(db: Db, options: FeedOptions): Promise<Feed> {
    const { cursorKey, types: _types, archive, handOver, partitions = PARTITIONS, ...journalOptions } = options;
    const processes = new Processes(db);
    const journal = await openFeedJournal(db, processes, journalOptions);
    const epoch = await epochOf(db, partitions);
    const appending = await openAppending(journal, processes, cursorKey, handOver);
    return new Feed(db, journal, processes, epoch, await FeedArchive.open(db, archive), appending, options);
  }

  /**
   * Appends events of a source, those of one thing in order; what stands there already stays as it is.
   * @throws Error for an event of a type that is not declared, or with data of another shape
   */
  async publish(source: string, events: readonly FeedEvent[]): Promise<FeedPosition> {
    const drafts = events.map((event) => draftOf(this.#types.checked(event)));
    const places = (await this.#publishing.publish(source, drafts)).map(({ stream, seq }) => ({ stream, seq }));
    const cursorBehind = () => this.cursorBehind(places);
    return {
      places,
      // Most who publish tell nobody where.
      get cursor() {
        return cursorBehind();
      },
    };
  }

  /** Where processes of a service hand over to each other what one of them does; undefined where they do not. */
  get handOver(): HandOver | undefined {
    return this.appending.handOver;
  }

  /** A cursor behind places; streams that none of them is in begin where the reading begins. */
  cursorBehind(places: readonly FeedPlace[]): string {
    const positions: Record<string, number> = {};
    for (const { stream, seq } of places) positions[stream] = Math.max(seq, positions[stream] ?? 0);
    return this.#cursors.encode({ positions, isWhole: false });
  }

  /**
   * Of cursors of changes the one that stands behind all of them; undefined without any.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, UNAVAILABLE
   */
  async latestOf(cursors: readonly string[]): Promise<string | undefined> {
    if (cursors.length === 0) return undefined;
    const named = await Promise.all(cursors.map((cursor) => this.decodeCursor(cursor)));
    return this.cursorBehind(named.flatMap((one) => Object.entries(one).map(([stream, seq]) => ({ stream, seq }))));
  }

  /**
   * A cursor of an entry that a source has stored and tells of, given before the feed holds its event: who follows
   * after it waits until it does. Like {@link cursorBehind} it names the place of this event alone.
   */
  cursorOfEntry(source: string, stream: string, seq: number): string {
    return this.#cursors.encode({ source, eventId: `${stream}/${seq}` });
  }

  /** Place of an event of a source that was published; undefined = not yet. */
  async find(source: string, eventId: string): Promise<FeedPlace | undefined> {
    const entry = await this.#places.entryOf(source, eventId);
    return entry === undefined ? undefined : { stream: entry.stream, seq: entry.seq };
  }

  /** An event of a source that was published; undefined = not yet. */
  async event(source: string, eventId: string): Promise<FeedEvent | undefined> {
    const place = await this.#places.entryOf(source, eventId);
    const [entry] = place === undefined ? [] : await this.#entries.forReader().at(place.stream, [place.seq]);
    return entry === undefined ? undefined : eventOf(entry);
  }

  /** Positions at the end of every stream. */
  async head(): Promise<FeedPositions> {
    return Object.fromEntries(await this.#places.headsOf(await this.#places.streams()));
  }

  /** A cursor at the end of every stream. */
  async headCursor(): Promise<string> {
    return this.encodeCursor(await this.head());
  }

  /** A cursor at the end of every stream of a source; the others begin where the reading begins. */
  async headCursorOf(source: string): Promise<string> {
    const heads = await this.#places.headsOf([source, ...this.#partitions.streamsOf(source)]);
    return this.cursorBehind([...heads].flatMap(([stream, seq]) => (seq === 0 ? [] : [{ stream, seq }])));
  }

  /**
   * Somebody who reads on after the cursor, and follows what this process hears of; without one from the beginning.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
   */
  async reader(cursor?: string): Promise<FeedReader> {
    return this.#readerAt(await this.#places.positionsOf(cursor));
  }

  /**
   * Somebody who reads on after the cursor through the archive and then the store; without one from the first event.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED for one of another feed, CURSOR_FUTURE, UNAVAILABLE
   */
  async wholeReader(cursor?: string): Promise<FeedReader> {
    return this.#readerAt(await this.#places.positionsOf(cursor, 'archive'));
  }

  #readerAt(positions: ReadonlyMap<string, number>): Promise<FeedReader> {
    return FeedReader.open({ journal: this.#entries.forReader(), tail: this.#tail, encode: this.#encode }, positions);
  }

  /**
   * Events after the cursor that are published now, at most `limit`; without a cursor from the beginning.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
   */
  async readAfter(cursor: string | undefined, limit: number, filter: FeedFilter = {}): Promise<FeedPage> {
    const positions = await this.#places.positionsOf(cursor);
    const entries = this.#entries.forReader();
    const reading = {
      positions,
      waiting: await this.#places.waiting(positions),
      read: (stream: string, after: number, page: number) => entries.read(stream, after, page),
      endOf: (stream: string) => this.#places.endOf(stream),
      encode: this.#encode,
    };
    const { positions: _behind, ...page } = await readPage(reading, limit, filter);
    return page;
  }

  /**
   * Events that an index knows after the cursor, at most `limit`: look-ups, however many events there are.
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
   */
  async readIndexed(
    index: EventIndex,
    cursor: string | undefined,
    limit: number,
    filter: FeedFilter = {},
  ): Promise<FeedPage> {
    const reading = {
      index,
      entries: this.#entries.forReader(),
      positions: await this.#places.positionsOf(cursor),
      endOf: (stream: string) => this.#places.endOf(stream),
      waiting: (positions: ReadonlyMap<string, number>) => this.#places.waiting(positions),
      encode: (positions: FeedPositions) => this.encodeCursor(positions),
    };
    return readIndexed(reading, limit, filter);
  }

  /** Positions up to which a follower that keeps them in a database has handled streams. */
  async reachedBy(follower: string, db: Db): Promise<ReadonlyMap<string, number>> {
    const positions = await FollowerPositions.open(this.#processes, this.#epoch, follower, db);
    return positions.reached(await this.#places.streams());
  }

  /** True as soon as something stands after the cursor, false when the time is up or the signal came. */
  async wait(cursor: string, ms: number, signal?: AbortSignal): Promise<boolean> {
    const positions = await this.#places.positionsOf(cursor);
    const { positions: known } = await this.#tail.log();
    // What this process has not heard of yet may stand there already.
    if ((await this.#places.waiting(positions)).length > 0) return true;
    const isNews = () => [...known].some(([stream, seq]) => seq > (positions.get(stream) ?? 0));
    return this.#tail.wait(isNews, ms, signal);
  }

  /** Pages after the cursor as they come, none of them empty, until the signal. */
  async *stream(cursor: string | undefined, signal: AbortSignal, filter: FeedFilter = {}): AsyncGenerator<FeedPage> {
    const reader = await this.reader(cursor);
    while (!signal.aborted) {
      const page = await reader.next(PAGE, filter);
      if (page.rows.length > 0) yield page;
      else if (!page.more && !(await reader.wait(undefined, signal, filter))) return;
    }
  }

  /**
   * Hands every event to a handler, in order for each thing, at least once, from where it stood last, until the signal.
   */
  followFeed(following: Following): Promise<void> {
    const parts = { entries: this.#entries, places: this.#places, processes: this.#processes, epoch: this.#epoch };
    return new Follower(parts, following).run();
  }

  /** The streams in which a source publishes, beside the one that it had before there were partitions. */
  streamsOf(source: string): readonly string[] {
    return this.#partitions.streamsOf(source);
  }

  /** The streams, of some, that have something after these positions: one look for all. */
  waiting(positions: ReadonlyMap<string, number>): Promise<readonly string[]> {
    return this.#places.waiting(positions);
  }

  /** Positions at the end of some streams. */
  headsOf(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#places.headsOf(streams);
  }

  /** A signed cursor for positions in all streams. */
  encodeCursor(positions: FeedPositions): string {
    return this.#cursors.encode({ positions, isWhole: true });
  }

  /** Positions that a cursor names. @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, UNAVAILABLE */
  async decodeCursor(cursor: string): Promise<FeedPositions> {
    return (await this.#places.read(cursor)).positions;
  }

  /** Archives events that are older than so many milliseconds. @throws Error without a place for the archive */
  archiver(keeping: Pick<ArchiverOptions, 'keptMs' | 'partMax'>): Archiver {
    const { archive: objects, features } = this.options;
    if (objects === undefined) throw new Error('nobody said where archived events lie');
    const parts = { db: this.db, journal: this.#journal, places: this.#places, archive: this.#archive };
    return new Archiver({ ...keeping, ...parts, epoch: this.#epoch, objects, isSharded: features?.sharded ?? false });
  }

  async close(): Promise<void> {
    await Promise.all([this.#publishing.close(), this.#tail.close(), this.appending.close()]);
    await this.#processes.close();
    await this.#journal.close();
  }
}
