import type { Journal } from '../journal/journal';
import { entryId } from '../journal/store';
import type { Entry, Head, JournalObserver, Prepare } from '../journal/types';
import { boundedCache } from '../memory/bounded-cache';
import type { AggregateDefinition, StateAt } from './types';

/** Things whose newest state is remembered, and states as of an entry. */
const STATES_MAX = 5_000;
const PAGE = 200;
/** Entries asked for where few are expected. */
const FEW = 16;

/** The newest state that is remembered of a thing, and since which sequence those before it may be. */
interface Known<S> extends StateAt<S> {
  readonly since: number;
}

/**
 * States of things, kept up with what this process writes or meets. One that is not in memory is read from the read
 * model and folded on from there; from the first entry only for what no document holds: a state as of long ago, and one
 * that an earlier release stored.
 */
export class States<S extends object> implements JournalObserver {
  readonly #journal: Journal;
  readonly #definition: AggregateDefinition<S>;
  readonly #newest = boundedCache<Known<S>>(STATES_MAX);
  /** By the id of the entry that they are as of: for those who project and answer, behind what is decided meanwhile. */
  readonly #recent = boundedCache<S>(STATES_MAX);

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
    const base = folded ?? (head.storedSeq === 0 ? { seq: 0, state: undefined } : this.#newest.get(head.stream));
    if (base === undefined || (base.seq !== head.storedSeq && folded === undefined)) {
      return { prepare: this.#prepare(head) };
    }
    let { seq, state } = base;
    // What is pending may yet lose its place, so nothing of it is remembered.
    for (const entry of head.pending.slice(seq - head.storedSeq)) {
      state = this.after(state, entry);
      seq = entry.seq;
    }
    const now = { seq, state };
    head.scratch.set(this, now);
    return now;
  }

  /**
   * Where another process is known to have gone on, the journal reads on first: what is decided on an older state is
   * not stored.
   */
  async #prepare({ stream, storedSeq }: Head): Promise<void> {
    const known = this.#newest.get(stream) ?? (await this.#definition.states.read(stream));
    if (known === undefined || known.seq <= storedSeq) await this.load(stream, storedSeq);
    else {
      this.#remember(stream, known);
      await this.#journal.refresh(stream);
    }
  }

  /**
   * The state as of a sequence, or as of now. Now, and lately, it costs a look-up and the few entries behind the
   * document. As of long ago, which is asked by who retries an old key and who carries a stream on whose read model was
   * lost, it is folded from the first entry, 200 entries at a time: in flat memory, in a time that grows with the
   * stream. No state is kept for it: it would cost every entry a write, and what is worked out from history (decision
   * 20) reads that history anyway.
   */
  async load(stream: string, upTo = Number.POSITIVE_INFINITY): Promise<StateAt<S>> {
    if (upTo === 0) return { seq: 0, state: undefined };
    const recent = this.#recent.get(entryId(stream, upTo));
    const base = recent === undefined ? await this.#base(stream, upTo) : { seq: upTo, state: recent };
    let now = base ?? { seq: 0, state: undefined };
    for (let limit = now.seq > 0 ? FEW : PAGE; now.seq < upTo; limit = PAGE) {
      const asked = Math.min(limit, upTo - now.seq);
      const entries = await this.#journal.read(stream, now.seq, asked);
      for (const entry of entries) now = { seq: entry.seq, state: this.after(now.state, entry) };
      if (entries.length < asked) break;
    }
    this.#remember(stream, now);
    return now;
  }

  /** Takes the state after an entry that was projected. */
  keep({ stream, seq }: Entry, state: S): void {
    this.#remember(stream, { seq, state });
  }

  stored(stream: string, entries: readonly Entry[]): void {
    const first = entries[0]?.seq ?? 0;
    const known = this.#newest.get(stream) ?? (first === 1 ? { seq: 0, state: undefined } : undefined);
    if (known === undefined || known.seq < first - 1) this.forgotten(stream);
    else {
      let { state } = known;
      for (const entry of entries.slice(known.seq - first + 1)) {
        state = this.after(state, entry);
        this.#remember(stream, { seq: entry.seq, state });
      }
    }
  }

  forgotten(stream: string): void {
    const { seq = 0, since = 0 } = this.#newest.get(stream) ?? {};
    for (let past = Math.max(since, seq - STATES_MAX); past <= seq; past += 1)
      this.#recent.delete(entryId(stream, past));
    this.#newest.delete(stream);
  }

  /** A state to fold on from: the newest that is not ahead of the sequence asked for. */
  async #base(stream: string, upTo: number): Promise<StateAt<S> | undefined> {
    const known = this.#newest.get(stream);
    if (known !== undefined && known.seq <= upTo) return known;
    const stored = await this.#definition.states.read(stream);
    return stored !== undefined && stored.seq <= upTo ? stored : undefined;
  }

  /** As the newest, unless it is behind it; and as one that may be asked for. */
  #remember(stream: string, { seq, state }: StateAt<S>): void {
    if (state === undefined) return;
    this.#recent.set(entryId(stream, seq), state);
    const known = this.#newest.get(stream);
    if (known === undefined || known.seq < seq) this.#newest.set(stream, { seq, state, since: known?.since ?? seq });
    else if (seq < known.since) this.#newest.set(stream, { ...known, since: seq });
  }
}
