import { setTimeout as delay } from 'node:timers/promises';
import { KuaijinError } from '../errors/errors';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import type { FeedArchive } from './archive/feed-archive';
import type { CursorCodec } from './cursor';
import type { EntryCursor, PositionsCursor } from './cursor-content';
import type { EarlierStreams } from './earlier-streams';
import { type FeedPlace, isEarlierStream, type Partitions, sourceOf } from './partitions';
import type { FeedPositions } from './types';

/**
 * Milliseconds for which a reader waits for the event of an entry that is stored, and between two looks for it, at
 * first and at most.
 */
const PUBLISHED_MS = 10_000;
const LOOK_MS = 2;
const LOOK_MAX_MS = 100;

/** Where the streams of the feed stand, where an event is, and what a cursor means. */
export class FeedPlaces {
  constructor(
    private readonly journal: Journal,
    private readonly partitions: Partitions,
    private readonly earlier: EarlierStreams,
    private readonly cursors: CursorCodec,
    private readonly archive: Pick<FeedArchive, 'through'>,
  ) {}

  /** Every stream that there is. @throws KuaijinError UNAVAILABLE */
  async streams(): Promise<readonly string[]> {
    const streams: string[] = [];
    for await (const stream of this.journal.streams()) streams.push(stream);
    await this.earlier.endsOf(streams.filter(isEarlierStream));
    return streams;
  }

  /**
   * Every stream that there is, and with it all of its source: one that has nothing yet is followed from the beginning.
   */
  async streamsToCome(): Promise<readonly string[]> {
    const there = await this.streams();
    return [...new Set([...there, ...there.map(sourceOf).flatMap((source) => this.streamsOf(source))])];
  }

  /** The streams in which a source publishes. */
  streamsOf(source: string): readonly string[] {
    return this.partitions.streamsOf(source);
  }

  /** Last sequence of a stream that is read: infinity for one that goes on. */
  endOf(stream: string): number {
    return isEarlierStream(stream) ? this.earlier.endOf(stream) : Number.POSITIVE_INFINITY;
  }

  /** Positions at the end of each of the streams. */
  async headsOf(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const heads = await this.journal.heads(streams);
    return new Map([...heads].map(([stream, seq]) => [stream, Math.min(seq, this.endOf(stream))]));
  }

  /** Streams that have something after their position: one look for all. */
  async waiting(positions: ReadonlyMap<string, number>): Promise<string[]> {
    const open = [...positions].filter(([stream, seq]) => seq < this.endOf(stream));
    const there = await this.journal.filled(open.map(([stream, seq]) => `${stream}/${seq + 1}`));
    return open.filter(([stream, seq]) => there.has(`${stream}/${seq + 1}`)).map(([stream]) => stream);
  }

  /** The entry of an event of a source; undefined = not published yet. */
  async entryOf(source: string, eventId: string): Promise<Entry | undefined> {
    const entry = await this.journal.find(this.partitions.streamOf(source, eventId), eventId);
    if (entry !== undefined) return entry;
    const end = (await this.earlier.endsOf([source])).get(source) ?? 0;
    const before = end === 0 ? undefined : await this.journal.find(source, eventId);
    return before !== undefined && before.seq <= end ? before : undefined;
  }

  /**
   * Where to begin in every stream.
   * @param first what may be read: what the store keeps, or what lies in the archive too
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
   */
  async positionsOf(cursor: string | undefined, first: 'store' | 'archive' = 'store'): Promise<Map<string, number>> {
    const streams = await this.streams();
    const archived = first === 'archive' ? new Map<string, number>() : await this.archive.through();
    if (cursor === undefined) return new Map(streams.map((stream) => [stream, archived.get(stream) ?? 0]));
    const { positions, isWhole } = await this.read(cursor);
    await this.#refuseFuture(positions);
    const unnamed = streams.filter((stream) => positions[stream] === undefined);
    // What stands in the stream of before lies before all of its partitions.
    const fromStart = (stream: string) => isWhole || positions[sourceOf(stream)] !== undefined;
    const starts = await this.headsOf(unnamed.filter((stream) => !fromStart(stream)));
    const begin = new Map([
      ...Object.entries(positions),
      ...unnamed.map((stream) => [stream, starts.get(stream) ?? 0] as const),
    ]);
    this.#refuseArchived(begin, archived);
    return begin;
  }

  /** @throws KuaijinError CURSOR_EXPIRED with the first cursor after it that can be read from */
  #refuseArchived(begin: ReadonlyMap<string, number>, archived: ReadonlyMap<string, number>): void {
    const later = [...begin].map(([stream, seq]) => [stream, Math.max(seq, archived.get(stream) ?? 0)] as const);
    if (later.every(([stream, seq]) => seq === begin.get(stream))) return;
    const beginAt = this.cursors.encode({ positions: Object.fromEntries(later), isWhole: true });
    throw new KuaijinError('CURSOR_EXPIRED', { details: { beginAt } });
  }

  /** What a cursor names. @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, UNAVAILABLE */
  async read(cursor: string): Promise<PositionsCursor> {
    const content = this.cursors.decode(cursor);
    if (!('eventId' in content)) return content;
    const { stream, seq } = await this.#published(content);
    return { positions: { [stream]: seq }, isWhole: false };
  }

  /**
   * Place of the event of an entry; it comes a moment after the entry was stored.
   * @throws KuaijinError UNAVAILABLE
   */
  async #published({ source, eventId }: EntryCursor): Promise<FeedPlace> {
    const end = Date.now() + PUBLISHED_MS;
    for (let pause = LOOK_MS; ; pause = Math.min(2 * pause, LOOK_MAX_MS)) {
      const entry = await this.entryOf(source, eventId);
      if (entry !== undefined) return entry;
      if (Date.now() + pause > end) throw new KuaijinError('UNAVAILABLE');
      await delay(pause);
    }
  }

  async #refuseFuture(positions: FeedPositions): Promise<void> {
    const named = Object.entries(positions).filter(([, seq]) => seq > 0);
    const there = await this.journal.filled(named.map(([stream, seq]) => `${stream}/${seq}`));
    if (named.some(([stream, seq]) => !there.has(`${stream}/${seq}`))) throw new KuaijinError('CURSOR_FUTURE');
    // An older process gave it, of events that were published anew since.
    await this.earlier.endsOf(named.map(([stream]) => stream).filter(isEarlierStream));
    if (named.some(([stream, seq]) => seq > this.endOf(stream))) throw new KuaijinError('CURSOR_EXPIRED');
  }
}
