import type { Journal } from '../journal/journal';
import type { Draft, Entry } from '../journal/types';
import { boundedCache } from '../memory/bounded-cache';
import type { EarlierStreams } from './earlier-streams';
import { type FeedPlace, type Partitions, thingOf } from './partitions';

/** Things that are known to have nothing more in the stream of before. */
const BEYOND_MAX = 20_000;

/** Appends drafts to a stream of the feed, in order. */
export type AppendDrafts = (stream: string, drafts: readonly Draft[]) => Promise<readonly FeedPlace[]>;

/** Publishes events of sources: each into its partition, once, whatever stands in the stream of before. */
export class Publishing {
  readonly #stopping = new AbortController();
  readonly #sealed = new Map<string, Promise<number>>();
  readonly #carrying: Promise<void>[] = [];
  readonly #beyond = boundedCache<true>(BEYOND_MAX);
  #hasBegun = false;

  constructor(
    private readonly journal: Journal,
    private readonly partitions: Partitions,
    private readonly earlier: EarlierStreams,
    private readonly append: AppendDrafts,
    /** Called before something is published first. */
    private readonly begin: () => void,
  ) {}

  /**
   * Appends drafts whose keys are ids of events; what stands there already stays as it is.
   * @returns where each stands
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN
   */
  async publish(source: string, drafts: readonly Draft[]): Promise<readonly FeedPlace[]> {
    if (!this.#hasBegun) this.begin();
    this.#hasBegun = true;
    const end = await this.#ended(source);
    const places: (FeedPlace | undefined)[] = [];
    for (const { key } of drafts) places.push(end === 0 ? undefined : await this.#before(source, end, key));
    const byStream = new Map<string, number[]>();
    for (const [i, { key }] of drafts.entries()) {
      if (places[i] !== undefined) continue;
      const stream = this.partitions.streamOf(source, key);
      byStream.set(stream, [...(byStream.get(stream) ?? []), i]);
    }
    await Promise.all(
      [...byStream].map(async ([stream, indexes]) => {
        const appended = await this.append(
          stream,
          indexes.flatMap((i) => drafts[i] ?? []),
        );
        for (const [n, i] of indexes.entries()) places[i] = appended[n];
      }),
    );
    return places.flatMap((place) => place ?? []);
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#carrying);
  }

  /** Where the stream of before ends; from the first call on what older processes append behind is carried over. */
  #ended(source: string): Promise<number> {
    const known = this.#sealed.get(source);
    if (known !== undefined) return known;
    const sealing = this.earlier.seal(source);
    this.#sealed.set(source, sealing);
    sealing.then(
      (end) => {
        if (end > 0) this.#carrying.push(this.#carryOver(source));
      },
      () => this.#sealed.delete(source),
    );
    return sealing;
  }

  #carryOver(source: string): Promise<void> {
    const publish = (entry: Entry) =>
      this.append(this.partitions.streamOf(source, entry.key), [
        {
          key: entry.key,
          type: entry.type,
          v: entry.v,
          data: entry.data,
          at: entry.at,
          content: entry.key,
          ...(entry.act === undefined ? {} : { act: entry.act }),
        },
      ]);
    return this.earlier.carryOver(source, publish, this.#stopping.signal);
  }

  /** Where an event stands in the stream of before, if it does. */
  async #before(source: string, end: number, eventId: string): Promise<FeedPlace | undefined> {
    const thing = `${source} ${thingOf(eventId)}`;
    if (this.#beyond.has(thing)) return undefined;
    const entry = await this.journal.find(source, eventId);
    if (entry !== undefined && entry.seq <= end) return { stream: source, seq: entry.seq };
    // Events of a thing come in order: those after one that is not there are not either.
    this.#beyond.set(thing, true);
    return undefined;
  }
}
