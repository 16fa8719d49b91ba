import { setTimeout as delay } from 'node:timers/promises';
import type { Feed } from '../feed/feed';
import type { FeedPlace } from '../feed/partitions';
import type { FeedEvent } from '../feed/types';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import { boundedCache } from '../memory/bounded-cache';
import { isRetryable } from '../service/retryable';
import type { Checkpoints } from './checkpoints';
import { type Projected, type ReadModel, type ReadModelWrite, RequiresNewerRelease } from './types';

/** Entries of a stream that are carried on together. */
const PAGE = 100;
/** Milliseconds between looks whether the process that has just stored an entry has carried it on by now. */
const LOOKS_MS = [0, 5, 10, 20, 40];
/** Milliseconds for which that is waited for, at most, after the entry was made. */
const JUST_NOW_MS = 2_000;
/** Streams whose state is remembered between two advances. */
const PROGRESS_MAX = 20_000;
/** Streams of which entries of this process wait in memory to be carried on. */
const FRESH_MAX = 5_000;

export interface StreamPublisherOptions {
  readonly journal: Journal;
  readonly feed: Feed;
  /** Service whose feed stream the events go to. */
  readonly source: string;
  /**
   * What an entry means for readers. Entries of a stream come in order, one at a time, each at least once. Throws
   * {@link RequiresNewerRelease} for one that only a newer release can read: its stream waits there until a process of
   * that release carries it on.
   */
  readonly project: (entry: Entry) => Promise<Projected> | Projected;
}

/** One stream on its way to the readers. */
interface StreamProgress {
  /** Last sequence that is in the read models and in the feed. */
  publishedSeq: number;
  running: Promise<void> | undefined;
  /** Places in the feed of the entries carried on last: entry sequence -> place of its first event. */
  readonly positions: Map<number, FeedPlace>;
}

/**
 * Carries the entries of a journal into read models and then into the feed, in order per stream. Who carries an entry
 * has carried all before it, as far as they may be missing, so that no process publishes n+1 before n; both steps may
 * be repeated at will. Who stored an entry carries it on; whoever else needs it there leaves it to that process for a
 * moment, and then does it himself.
 */
export class StreamPublisher {
  readonly #options: StreamPublisherOptions;
  readonly #checkpoints: Checkpoints;
  readonly #progress = boundedCache<StreamProgress>(PROGRESS_MAX);
  /** What this process has just written, so that it need not be read again. */
  readonly #fresh = boundedCache<readonly Entry[]>(FRESH_MAX);

  constructor(options: StreamPublisherOptions, checkpoints: Checkpoints) {
    this.#options = options;
    this.#checkpoints = checkpoints;
    options.journal.observe({
      stored: (stream, entries, isOwn) => this.#stored(stream, entries, isOwn),
      forgotten: (stream) => this.#fresh.delete(stream),
    });
  }

  /**
   * Returns when entry `seq` of the stream, and all before it, are in the read models and in the feed: the cursor of
   * that entry, to go on after it. Throws UNAVAILABLE or OUTCOME_UNKNOWN when the store does not answer: call it again,
   * or leave it to the sweep. Throws {@link RequiresNewerRelease} when all that this release can read is carried on,
   * and `seq` is not among it.
   */
  async advance(stream: string, seq: number): Promise<string> {
    const progress = await this.#progressOf(stream);
    await this.#carry(stream, progress, seq, true);
    return this.#cursor(stream, seq, progress);
  }

  /** Carries a stream on to its end, whatever of it is in the feed: a read model may have been lost. */
  async advanceToEnd(stream: string): Promise<void> {
    const head = await this.#options.journal.head(stream);
    if (head > 0) await this.#carry(stream, await this.#progressOf(stream), head, false);
  }

  /** @param leaves whether what another process has just stored is left to it for a moment */
  async #carry(stream: string, progress: StreamProgress, seq: number, leaves: boolean): Promise<void> {
    while (progress.publishedSeq < seq) {
      const before = progress.publishedSeq;
      const isOwn = progress.running === undefined;
      progress.running ??= this.#run(stream, progress, seq, leaves).finally(() => {
        progress.running = undefined;
      });
      await progress.running;
      // One that another began may have been over already.
      if (isOwn && progress.publishedSeq === before)
        throw new Error(`${stream}/${seq} is to be projected and does not exist`);
    }
  }

  /** Last sequence of a stream that is known to be carried on here. */
  publishedSeq(stream: string): number {
    return this.#progress.peek(stream)?.publishedSeq ?? 0;
  }

  async #progressOf(stream: string): Promise<StreamProgress> {
    const known = this.#progress.get(stream);
    if (known !== undefined) return known;
    const isNew = this.#fresh.get(stream)?.[0]?.seq === 1;
    const publishedSeq = isNew ? 0 : ((await this.#checkpoints.read([stream])).get(stream) ?? 0);
    const progress = this.#progress.get(stream) ?? {
      publishedSeq,
      running: undefined,
      positions: new Map<number, FeedPlace>(),
    };
    this.#progress.set(stream, progress);
    return progress;
  }

  #stored(stream: string, entries: readonly Entry[], isOwn: boolean): void {
    const known = this.#fresh.get(stream) ?? [];
    const follows = known.at(-1)?.seq === (entries[0]?.seq ?? 0) - 1;
    if (isOwn) this.#fresh.set(stream, follows ? [...known, ...entries].slice(-PAGE) : entries);
    else this.#fresh.delete(stream);
  }

  /**
   * The entries up to `seq` that were not carried on yet, at most a page of them; `isOwn` where this process stored
   * them.
   */
  async #next(
    stream: string,
    publishedSeq: number,
    seq: number,
  ): Promise<{ readonly page: readonly Entry[]; readonly isOwn: boolean }> {
    const fresh = this.#fresh.get(stream)?.filter((entry) => entry.seq > publishedSeq) ?? [];
    if (fresh[0]?.seq === publishedSeq + 1) return { page: fresh.slice(0, PAGE), isOwn: true };
    return {
      page: await this.#options.journal.read(stream, publishedSeq, Math.min(PAGE, seq - publishedSeq)),
      isOwn: false,
    };
  }

  async #run(stream: string, progress: StreamProgress, upTo: number, leaves: boolean): Promise<void> {
    const { feed, source } = this.#options;
    const carried: Entry[] = [];
    const writes: (ReadModelWrite & { readonly version: number })[] = [];
    const events: FeedEvent[] = [];
    const firstOf = new Map<number, number>();
    const { page, isOwn } = await this.#next(stream, progress.publishedSeq, upTo);
    for (const entry of page) {
      const projected = await this.#projected(entry, carried.length === 0);
      if (projected === undefined) break;
      carried.push(entry);
      for (const write of projected.writes) writes.push({ ...write, version: entry.seq });
      if (projected.events.length > 0) firstOf.set(entry.seq, events.length);
      projected.events.forEach((event, i) => {
        events.push({ ...event, id: i === 0 ? entry._id : `${entry._id}#${i + 1}`, source });
      });
    }
    const last = carried.at(-1);
    const lastEvent = last !== undefined && firstOf.has(last.seq) ? events.at(-1) : undefined;
    progress.positions.clear();
    if (isOwn || !leaves || last === undefined || !(await this.#isCarriedByOthers(last, lastEvent))) {
      await putAll(writes);
      const { places } = events.length > 0 ? await feed.publish(source, events) : { places: [] };
      for (const [seq, index] of firstOf) {
        const place = places[index];
        if (place !== undefined) progress.positions.set(seq, place);
      }
    }
    progress.publishedSeq = last?.seq ?? progress.publishedSeq;
    if (this.#fresh.get(stream)?.at(-1)?.seq === progress.publishedSeq) this.#fresh.delete(stream);
    this.#checkpoints.note(stream, progress.publishedSeq);
  }

  /**
   * True where another process carries an entry on just now, whose last event this is; what is in the feed is in the
   * read models too.
   */
  async #isCarriedByOthers({ at }: Entry, event: FeedEvent | undefined): Promise<boolean> {
    const { feed, source } = this.#options;
    if (event === undefined || Date.now() - at.getTime() > JUST_NOW_MS) return false;
    for (const pause of LOOKS_MS) {
      if (pause > 0) await delay(pause);
      if ((await feed.find(source, event.id)) !== undefined) return true;
    }
    return false;
  }

  /** Undefined for one that cannot be carried on, so that those before it are; the first of a page throws. */
  async #projected(entry: Entry, isFirst: boolean): Promise<Projected | undefined> {
    try {
      return await this.#options.project(entry);
    } catch (error) {
      if (isFirst || (isRetryable(error) && !(error instanceof RequiresNewerRelease))) throw error;
      return undefined;
    }
  }

  /** Of the change itself, not of what came after it, and the same whenever it is asked for. */
  async #cursor(stream: string, seq: number, progress: StreamProgress): Promise<string> {
    const { feed, source } = this.#options;
    const known = progress.positions.get(seq) ?? (await feed.find(source, `${stream}/${seq}`));
    return known === undefined ? feed.headCursorOf(source) : feed.cursorBehind([known]);
  }
}

/** Writes documents, the last of each key, collection by collection. */
async function putAll(writes: readonly (ReadModelWrite & { readonly version: number })[]): Promise<void> {
  const byCollection = new Map<ReadModel, (ReadModelWrite & { readonly version: number })[]>();
  for (const write of writes)
    byCollection.set(write.collection, [...(byCollection.get(write.collection) ?? []), write]);
  await Promise.all([...byCollection].map(([collection, documents]) => collection.putMany(documents)));
}
