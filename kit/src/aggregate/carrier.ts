import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Feed } from '../feed/feed';
import type { FeedEvent } from '../feed/types';
import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import { mayPass } from '../service/passing';
import type { Marks } from './marks';
import { LeftToNewer, type Projected, type ReadModel, type ReadModelWrite } from './types';

/** Entries of a stream that are carried on together. */
const PAGE = 100;
/** Milliseconds between looks whether the process that has just stored an entry has carried it on by now. */
const LOOKS_MS = [0, 5, 10, 20, 40];
/** Milliseconds for which that is waited for, at most, after the entry was made. */
const JUST_NOW_MS = 2_000;
/** Streams whose state is remembered between two advances. */
const LANES_MAX = 20_000;
/** Streams of which entries of this process wait in memory to be carried on. */
const FRESH_MAX = 5_000;

export interface CarrierOptions {
  readonly journal: Journal;
  readonly feed: Feed;
  /** Service whose feed stream the events go to. */
  readonly source: string;
  /**
   * What an entry means for readers. Entries of a stream come in order, one at a time, each at least once. Throws {@link LeftToNewer} for one
   * that only a newer release can read: its stream waits there until a process of that release carries it on.
   */
  readonly project: (entry: Entry) => Promise<Projected> | Projected;
}

/** One stream on its way to the readers. */
interface Lane {
  /** Last sequence that is in the read models and in the feed. */
  fed: number;
  running: Promise<void> | undefined;
  /** Feed sequences of the entries carried on last: entry sequence -> feed sequence of its last event. */
  readonly positions: Map<number, number>;
}

/**
 * Carries the entries of a journal into read models and then into the feed, in order per stream. Who carries an entry has carried all
 * before it, as far as they may be missing, so that no process publishes n+1 before n; both steps may be repeated at will. Who stored an entry
 * carries it on; whoever else needs it there leaves it to that process for a moment, and then does it himself.
 */
export class Carrier {
  readonly #options: CarrierOptions;
  readonly #marks: Marks;
  readonly #lanes = new LRUCache<string, Lane>({ max: LANES_MAX });
  /** What this process has just written, so that it need not be read again. */
  readonly #fresh = new LRUCache<string, readonly Entry[]>({ max: FRESH_MAX });

  constructor(options: CarrierOptions, marks: Marks) {
    this.#options = options;
    this.#marks = marks;
    options.journal.observe({
      stored: (stream, entries, isOwn) => this.#stored(stream, entries, isOwn),
      forgotten: (stream) => this.#fresh.delete(stream),
    });
  }

  /**
   * Returns when entry `seq` of the stream, and all before it, are in the read models and in the feed: the cursor of that entry, to go on
   * after it. Throws UNAVAILABLE or OUTCOME_UNKNOWN when the store does not answer: call it again, or leave it to the sweep. Throws
   * {@link LeftToNewer} when all that this release can read is carried on, and `seq` is not among it.
   */
  async advance(stream: string, seq: number): Promise<string> {
    const lane = await this.#lane(stream);
    await this.#carry(stream, lane, seq, true);
    return this.#cursor(stream, seq, lane);
  }

  /** Carries a stream on to its end, whatever of it is in the feed: a read model may have been lost. */
  async advanceToEnd(stream: string): Promise<void> {
    const head = await this.#options.journal.head(stream);
    if (head > 0) await this.#carry(stream, await this.#lane(stream), head, false);
  }

  /** @param leaves whether what another process has just stored is left to it for a moment */
  async #carry(stream: string, lane: Lane, seq: number, leaves: boolean): Promise<void> {
    while (lane.fed < seq) {
      const before = lane.fed;
      const isOwn = lane.running === undefined;
      lane.running ??= this.#run(stream, lane, seq, leaves).finally(() => {
        lane.running = undefined;
      });
      await lane.running;
      // One that another began may have been over already.
      if (isOwn && lane.fed === before) throw new Error(`${stream}/${seq} is to be projected and does not exist`);
    }
  }

  /** Last sequence of a stream that is known to be carried on here. */
  fed(stream: string): number {
    return this.#lanes.peek(stream)?.fed ?? 0;
  }

  async #lane(stream: string): Promise<Lane> {
    const known = this.#lanes.get(stream);
    if (known !== undefined) return known;
    const isNew = this.#fresh.get(stream)?.[0]?.seq === 1;
    const fed = isNew ? 0 : ((await this.#marks.read([stream])).get(stream) ?? 0);
    const lane = this.#lanes.get(stream) ?? { fed, running: undefined, positions: new Map<number, number>() };
    this.#lanes.set(stream, lane);
    return lane;
  }

  #stored(stream: string, entries: readonly Entry[], isOwn: boolean): void {
    const known = this.#fresh.get(stream) ?? [];
    const follows = known.at(-1)?.seq === (entries[0]?.seq ?? 0) - 1;
    if (isOwn) this.#fresh.set(stream, follows ? [...known, ...entries].slice(-PAGE) : entries);
    else this.#fresh.delete(stream);
  }

  /** The entries up to `seq` that were not carried on yet, at most a page of them; `isOwn` where this process stored them. */
  async #next(
    stream: string,
    fed: number,
    seq: number,
  ): Promise<{ readonly page: readonly Entry[]; readonly isOwn: boolean }> {
    const fresh = this.#fresh.get(stream)?.filter((entry) => entry.seq > fed) ?? [];
    if (fresh[0]?.seq === fed + 1) return { page: fresh.slice(0, PAGE), isOwn: true };
    return { page: await this.#options.journal.read(stream, fed, Math.min(PAGE, seq - fed)), isOwn: false };
  }

  async #run(stream: string, lane: Lane, upTo: number, leaves: boolean): Promise<void> {
    const { feed, source } = this.#options;
    const carried: Entry[] = [];
    const writes: (ReadModelWrite & { readonly version: number })[] = [];
    const events: FeedEvent[] = [];
    const lastOf = new Map<number, number>();
    const { page, isOwn } = await this.#next(stream, lane.fed, upTo);
    for (const entry of page) {
      const projected = await this.#projected(entry, carried.length === 0);
      if (projected === undefined) break;
      carried.push(entry);
      for (const write of projected.writes) writes.push({ ...write, version: entry.seq });
      projected.events.forEach((event, i) => {
        events.push({ ...event, id: i === 0 ? entry._id : `${entry._id}#${i + 1}`, source });
      });
      if (projected.events.length > 0) lastOf.set(entry.seq, events.length - 1);
    }
    const last = carried.at(-1);
    const lastEvent = last !== undefined && lastOf.has(last.seq) ? events.at(-1) : undefined;
    lane.positions.clear();
    const there = isOwn || !leaves || last === undefined ? undefined : await this.#carriedByOthers(last, lastEvent);
    if (last !== undefined && there !== undefined) lane.positions.set(last.seq, there);
    else {
      await putAll(writes);
      const { seqs } = events.length > 0 ? await feed.publish(source, events) : { seqs: [] };
      for (const [seq, index] of lastOf) lane.positions.set(seq, seqs[index] ?? 0);
    }
    lane.fed = last?.seq ?? lane.fed;
    if (this.#fresh.get(stream)?.at(-1)?.seq === lane.fed) this.#fresh.delete(stream);
    this.#marks.note(stream, lane.fed);
  }

  /** The feed sequence of the last event of an entry that another process carries on just now; what is in the feed is in the read models too. */
  async #carriedByOthers({ at }: Entry, event: FeedEvent | undefined): Promise<number | undefined> {
    const { feed, source } = this.#options;
    if (event === undefined || Date.now() - at.getTime() > JUST_NOW_MS) return undefined;
    for (const pause of LOOKS_MS) {
      if (pause > 0) await delay(pause);
      const seq = await feed.find(source, event.id);
      if (seq !== undefined) return seq;
    }
    return undefined;
  }

  /** Undefined for one that cannot be carried on, so that those before it are; the first of a page throws. */
  async #projected(entry: Entry, isFirst: boolean): Promise<Projected | undefined> {
    try {
      return await this.#options.project(entry);
    } catch (error) {
      if (isFirst || (mayPass(error) && !(error instanceof LeftToNewer))) throw error;
      return undefined;
    }
  }

  /** Of the change itself, not of what came after it. */
  async #cursor(stream: string, seq: number, lane: Lane): Promise<string> {
    const { feed, source } = this.#options;
    const known = lane.positions.get(seq) ?? (await feed.find(source, `${stream}/${seq}`));
    return known === undefined ? (await feed.publish(source, [])).cursor : feed.cursorAt(source, known);
  }
}

/** Writes documents, the last of each key, collection by collection. */
async function putAll(writes: readonly (ReadModelWrite & { readonly version: number })[]): Promise<void> {
  const byCollection = new Map<ReadModel, (ReadModelWrite & { readonly version: number })[]>();
  for (const write of writes)
    byCollection.set(write.collection, [...(byCollection.get(write.collection) ?? []), write]);
  await Promise.all([...byCollection].map(([collection, documents]) => collection.putMany(documents)));
}
