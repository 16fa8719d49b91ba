import type { Journal } from '../journal/journal';
import type { Entry, Head, JournalObserver, Prepare } from '../journal/types';
import type { AggregateDefinition } from './types';

/** States remembered at most; the one not used for longest goes first. */
const STATES_MAX = 5_000;
const PAGE = 200;
/** Entries asked for where few are expected. */
const FEW = 16;

/** A state and the sequence it is as of. */
export interface StateAt<S> {
  readonly seq: number;
  readonly state: S | undefined;
}

/** States of things, folded from their streams and kept up with what this process writes or meets. */
export class States<S> implements JournalObserver {
  readonly #journal: Journal;
  readonly #definition: AggregateDefinition<S>;
  readonly #known = new Map<string, StateAt<S>>();

  constructor(journal: Journal, definition: AggregateDefinition<S>) {
    this.#journal = journal;
    this.#definition = definition;
    journal.observe(this);
  }

  /** The state after an entry, whose facts are applied one by one. */
  after(state: S | undefined, entry: Entry): S {
    const { also = [], ...first } = entry;
    let next = this.#definition.evolve(state, first);
    for (const fact of also) next = this.#definition.evolve(next, { ...first, ...fact });
    return next;
  }

  /** The state that a decision is to be made on: as of the stored head and of what is pending after it. */
  at(head: Head): StateAt<S> | Prepare {
    const folded = head.scratch.get(this) as StateAt<S> | undefined;
    const base = folded ?? (head.storedSeq === 0 ? { seq: 0, state: undefined } : this.#known.get(head.stream));
    if (base === undefined || (base.seq !== head.storedSeq && folded === undefined)) {
      return { prepare: this.#prepare(head) };
    }
    const pending = head.pending.slice(base.seq - head.storedSeq);
    const now = this.#fold(base, pending);
    head.scratch.set(this, now);
    return now;
  }

  /** What is known may also be ahead of the head that the journal knows: the decision is then made on the older one, and not stored. */
  async #prepare({ stream, storedSeq }: Head): Promise<void> {
    this.#remember(stream, await this.load(stream, storedSeq));
  }

  /** The state as of a sequence, or as of now. */
  async load(stream: string, upTo = Number.POSITIVE_INFINITY): Promise<StateAt<S>> {
    const known = this.#known.get(stream);
    let now: StateAt<S> = known !== undefined && known.seq <= upTo ? known : { seq: 0, state: undefined };
    for (let limit = known === undefined ? PAGE : FEW; now.seq < upTo; limit = PAGE) {
      const asked = Math.min(limit, upTo - now.seq);
      const entries = await this.#journal.read(stream, now.seq, asked);
      now = this.#fold(now, entries);
      if (entries.length < asked) break;
    }
    if (now.seq > (this.#known.get(stream)?.seq ?? 0)) this.#remember(stream, now);
    return now;
  }

  stored(stream: string, entries: readonly Entry[]): void {
    const first = entries[0]?.seq ?? 0;
    const known = this.#known.get(stream) ?? (first === 1 ? { seq: 0, state: undefined } : undefined);
    if (known === undefined || known.seq < first - 1) this.#known.delete(stream);
    else this.#remember(stream, this.#fold(known, entries.slice(known.seq - first + 1)));
  }

  forgotten(stream: string): void {
    this.#known.delete(stream);
  }

  #fold(from: StateAt<S>, entries: readonly Entry[]): StateAt<S> {
    let { seq, state } = from;
    for (const entry of entries) {
      state = this.after(state, entry);
      seq = entry.seq;
    }
    return { seq, state };
  }

  #remember(stream: string, now: StateAt<S>): void {
    this.#known.delete(stream);
    this.#known.set(stream, now);
    if (this.#known.size <= STATES_MAX) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}
