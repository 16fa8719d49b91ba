import type { Entry } from '../journal/types';

/** Entries of a section. */
const SECTION = 64;
/** Sections that are kept for readers who are a little behind. */
const SECTIONS_MAX = 64;

/** Some entries that came one after the other, with the positions from before the first of them. */
interface Section {
  readonly number: number;
  readonly before: ReadonlyMap<string, number>;
  readonly entries: Entry[];
  /** Cursors behind each of the entries, once somebody asked. */
  readonly cursors: string[];
}

/** Behind so many entries of a section. It holds on to nothing but the section. */
export interface LivePlace {
  readonly section: Section;
  readonly offset: number;
}

/**
 * What a process has lately seen of the feed, all streams in one order, that in which it came here. A place in it is a
 * place in the feed, and its positions are worked out only for who asks.
 */
export class LiveLog {
  readonly #positions: Map<string, number>;
  readonly #sections: Section[];

  constructor(
    positions: ReadonlyMap<string, number>,
    private readonly encode: (positions: ReadonlyMap<string, number>) => string,
  ) {
    this.#positions = new Map(positions);
    this.#sections = [{ number: 0, before: positions, entries: [], cursors: [] }];
  }

  /** Positions at the end. */
  get positions(): ReadonlyMap<string, number> {
    return this.#positions;
  }

  get end(): LivePlace {
    const section = this.#last;
    return { section, offset: section.entries.length };
  }

  /** Takes the entry that follows in its stream. */
  append(entry: Entry): void {
    if (this.#last.entries.length === SECTION) {
      const number = this.#last.number + 1;
      this.#sections.push({ number, before: new Map(this.#positions), entries: [], cursors: [] });
      if (this.#sections.length > SECTIONS_MAX) this.#sections.shift();
    }
    this.#last.entries.push(entry);
    this.#positions.set(entry.stream, entry.seq);
  }

  /**
   * The entry behind a place, and the place behind it.
   * @returns 'end' where nothing has come yet, 'gone' where memory does not reach back so far
   */
  after({ section, offset }: LivePlace): { readonly entry: Entry; readonly place: LivePlace } | 'end' | 'gone' {
    const entry = section.entries[offset];
    if (entry !== undefined) return { entry, place: { section, offset: offset + 1 } };
    if (section === this.#last) return 'end';
    const next = this.#sections[section.number + 1 - (this.#sections[0]?.number ?? 0)];
    return next === undefined ? 'gone' : this.after({ section: next, offset: 0 });
  }

  /** Positions at a place. */
  positionsAt({ section, offset }: LivePlace): Map<string, number> {
    const positions = new Map(section.before);
    for (const { stream, seq } of section.entries.slice(0, offset)) positions.set(stream, seq);
    return positions;
  }

  /** A cursor at a place; the same text for all who ask. */
  cursorAt(place: LivePlace): string {
    const { cursors } = place.section;
    const known = cursors[place.offset];
    if (known !== undefined) return known;
    const cursor = this.encode(this.positionsAt(place));
    cursors[place.offset] = cursor;
    return cursor;
  }

  get #last(): Section {
    const last = this.#sections.at(-1);
    if (last === undefined) throw new Error('a log has a section');
    return last;
  }
}
