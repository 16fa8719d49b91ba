import type { Journal } from '../journal/journal';
import type { Entry } from '../journal/types';
import { eventOf, matches } from './event';
import type { LiveLog, LivePlace } from './live-log';
import type { LiveTail } from './live-tail';
import { readPage, SCAN_MAX } from './page';
import type { FeedFilter, FeedPage, FeedRow } from './types';

export interface ReaderParts {
  readonly journal: Pick<Journal, 'read'>;
  readonly tail: LiveTail;
  readonly encode: (positions: ReadonlyMap<string, number>) => string;
}

/** Reads from the store up to where the tail of the process stood. */
interface CatchingUp {
  readonly positions: ReadonlyMap<string, number>;
  /** Where it goes on in memory. */
  readonly goal: LivePlace;
}

/** Reads in memory what the process follows anyway. */
interface AtTheEnd {
  readonly place: LivePlace;
  /** Positions where it had come further than the tail; left out: nowhere. */
  readonly ahead?: ReadonlyMap<string, number>;
}

/**
 * Somebody who reads on from a place: from the store until it has come to the end, then from the one tail of the
 * process. At the end it costs no query, and next to no memory.
 */
export class FeedReader {
  #reading: CatchingUp | AtTheEnd;

  private constructor(
    private readonly parts: ReaderParts,
    private readonly log: LiveLog,
    positions: ReadonlyMap<string, number>,
  ) {
    this.#reading = this.#from(positions);
  }

  /** @throws KuaijinError UNAVAILABLE */
  static async open(parts: ReaderParts, positions: ReadonlyMap<string, number>): Promise<FeedReader> {
    return new FeedReader(parts, await parts.tail.log(), positions);
  }

  /** To go on after what was read. */
  get cursor(): string {
    return 'goal' in this.#reading ? this.parts.encode(this.#reading.positions) : this.#cursorAt(this.#reading);
  }

  /**
   * The next page, at most `limit` events, as far as they are known in this process; it may be empty, and yet lead on.
   * @throws KuaijinError UNAVAILABLE
   */
  async next(limit: number, filter: FeedFilter = {}): Promise<FeedPage> {
    const reading = this.#reading;
    return 'goal' in reading ? this.#fromStore(reading, limit, filter) : this.#fromMemory(reading, limit, filter);
  }

  /**
   * True as soon as something wanted may stand after what was read, false when the time is up or the signal came; what
   * is not wanted is passed over. Costs no query.
   * @param ms left out: as long as it takes
   */
  async wait(ms?: number, signal?: AbortSignal, filter: FeedFilter = {}): Promise<boolean> {
    return this.parts.tail.wait(() => this.#hasNews(filter), ms, signal);
  }

  #from(positions: ReadonlyMap<string, number>): CatchingUp | AtTheEnd {
    const goal = this.log.end;
    const ends = this.log.positions;
    const isThere = [...ends].every(([stream, seq]) => (positions.get(stream) ?? 0) >= seq);
    return isThere ? atTheEnd(goal, positions, ends) : { positions, goal };
  }

  async #fromStore({ positions, goal }: CatchingUp, limit: number, filter: FeedFilter): Promise<FeedPage> {
    const { journal, encode } = this.parts;
    const ends = this.log.positionsAt(goal);
    const waiting = [...ends].filter(([stream, seq]) => (positions.get(stream) ?? 0) < seq).map(([stream]) => stream);
    const read = (stream: string, after: number, page: number) => journal.read(stream, after, page);
    const endOf = (stream: string) => ends.get(stream) ?? 0;
    const page = await readPage({ positions, waiting, read, endOf, encode }, limit, filter);
    if (page.more) this.#reading = { positions: page.positions, goal };
    else this.#reading = atTheEnd(goal, page.positions, ends);
    const { rows, next } = page;
    return { rows, next, more: page.more || this.#hasNews({}) };
  }

  #fromMemory(reading: AtTheEnd, limit: number, filter: FeedFilter): FeedPage {
    const rows: FeedRow[] = [];
    let now = reading;
    for (let scanned = 0; rows.length < limit && scanned < SCAN_MAX; scanned += 1) {
      const step = this.#step(now);
      if (step === undefined) break;
      now = step.reading;
      const event = step.entry === undefined ? undefined : eventOf(step.entry);
      if (event !== undefined && matches(event, filter)) rows.push({ event, cursor: this.#cursorAt(now) });
    }
    this.#reading = now;
    const next = this.#cursorAt(now);
    // Who is too far behind reads on from the store.
    if (this.log.after(now.place) === 'gone') this.#reading = this.#from(this.#positionsAt(now));
    return { rows, next, more: this.#hasNews({}) };
  }

  /** True when there is something to read; moves on over what is not wanted. */
  #hasNews(filter: FeedFilter): boolean {
    for (;;) {
      const reading = this.#reading;
      if ('goal' in reading) return true;
      const step = this.#step(reading);
      if (step === undefined) return this.log.after(reading.place) === 'gone';
      if (step.entry !== undefined && matches(eventOf(step.entry), filter)) return true;
      this.#reading = step.reading;
    }
  }

  /** One entry on; without it where that was read before. Undefined where none follows in memory. */
  #step({ place, ahead }: AtTheEnd): { readonly reading: AtTheEnd; readonly entry?: Entry } | undefined {
    const after = this.log.after(place);
    if (typeof after === 'string') return undefined;
    const { entry, place: next } = after;
    if (ahead === undefined) return { reading: { place: next }, entry };
    const read = ahead.get(entry.stream) ?? 0;
    const left = entry.seq < read ? ahead : new Map([...ahead].filter(([stream]) => stream !== entry.stream));
    const reading = left.size === 0 ? { place: next } : { place: next, ahead: left };
    return entry.seq <= read ? { reading } : { reading, entry };
  }

  #positionsAt({ place, ahead }: AtTheEnd): ReadonlyMap<string, number> {
    const positions = this.log.positionsAt(place);
    for (const [stream, seq] of ahead ?? []) positions.set(stream, Math.max(seq, positions.get(stream) ?? 0));
    return positions;
  }

  #cursorAt(reading: AtTheEnd): string {
    if (reading.ahead === undefined) return this.log.cursorAt(reading.place);
    return this.parts.encode(this.#positionsAt(reading));
  }
}

function atTheEnd(
  place: LivePlace,
  positions: ReadonlyMap<string, number>,
  ends: ReadonlyMap<string, number>,
): AtTheEnd {
  const ahead = new Map([...positions].filter(([stream, seq]) => seq > (ends.get(stream) ?? 0)));
  return ahead.size === 0 ? { place } : { place, ahead };
}
