import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from './operation';
import type { JournalStore } from './store';
import type { Entry, JournalObserver } from './types';

/** Streams remembered at most; one that is forgotten is found again from its hint. */
const STREAMS_MAX = 20_000;
/** Entries between two hints: a cold head is found from one so far behind with three looks. */
const HINT_EVERY = 1_024;
/** Entries read at once when catching up; few, for others are seldom far ahead. */
const CATCH_UP_PAGE = 64;
/** Milliseconds to wait at most after the store did not answer. */
const BACKOFF_MAX_MS = 250;
/** Milliseconds for which a stream counts as shared after another process was faster. */
const SHARED_MS = 1_000;
/** Milliseconds to yield at most to other writers of a shared stream. */
const YIELD_MS = 8;

/** One stream as this process knows it. */
export interface StreamState {
  readonly stream: string;
  /** False until the head was read, and again after anything that makes it doubtful. */
  known: boolean;
  last: Entry | undefined;
  /**
   * True while a batch with this stream, or a look at its head, is under way: one at a time, so that nothing can fork
   * or reorder.
   */
  busy: boolean;
  queue: Operation[];
  /** Grows when something else than a write of ours moved or blurred the head. */
  foreign: number;
  /** True when the stream is on the list of streams. */
  announced: boolean;
  /** Last sequence that was noted as a hint. */
  hinted: number;
  /** Failures in a row, for the backoff. */
  setbacks: number;
  /** Until then another process is taken to write it too; milliseconds since the epoch. */
  sharedUntil: number;
}

/** What this process knows of streams, and who waits to write to them. */
export class Streams {
  readonly #store: JournalStore;
  readonly #states = new Map<string, StreamState>();
  readonly #waiting = new Set<StreamState>();
  readonly #observers: JournalObserver[] = [];
  #hinting: Promise<void> = Promise.resolve();

  constructor(store: JournalStore) {
    this.#store = store;
  }

  observe(observer: JournalObserver): void {
    this.#observers.push(observer);
  }

  state(stream: string): StreamState {
    const known = this.#states.get(stream);
    if (known !== undefined) return known;
    if (this.#states.size >= STREAMS_MAX) this.#evict();
    const state: StreamState = {
      stream,
      known: false,
      last: undefined,
      busy: false,
      queue: [],
      foreign: 0,
      announced: false,
      hinted: 0,
      setbacks: 0,
      sharedUntil: 0,
    };
    this.#states.set(stream, state);
    return state;
  }

  /** What is known without asking the store. */
  peek(stream: string): StreamState | undefined {
    return this.#states.get(stream);
  }

  /** Puts operations before, or else behind, those that wait. */
  enqueue(state: StreamState, operations: readonly Operation[], where: 'front' | 'back'): void {
    if (where === 'front') state.queue.unshift(...operations);
    else state.queue.push(...operations);
    if (state.queue.length > 0) this.#waiting.add(state);
  }

  /** Takes operations from the front; what is left waits behind all other streams. */
  take(state: StreamState, count: number): Operation[] {
    const taken = state.queue.splice(0, count);
    this.#waiting.delete(state);
    if (state.queue.length > 0) this.#waiting.add(state);
    return taken;
  }

  /** Streams that operations wait for and nobody is busy with, the one whose last turn was longest ago first. */
  ready(): StreamState[] {
    const ready: StreamState[] = [];
    for (const state of this.#waiting) {
      if (state.queue.length === 0) this.#waiting.delete(state);
      else if (!state.busy) ready.push(state);
    }
    return ready;
  }

  /** Reads a stream up to its true head and passes the entries in between to the observers. */
  async look(state: StreamState): Promise<void> {
    if (!state.known) {
      state.last = await this.#store.head(state.stream, 0);
      state.announced = state.last !== undefined;
      state.hinted = Math.max(state.hinted, state.last?.seq ?? 0);
      state.known = true;
      state.foreign += 1;
      return;
    }
    for (;;) {
      const entries = await this.#store.range(state.stream, state.last?.seq ?? 0, CATCH_UP_PAGE);
      if (entries.length === 0) return;
      state.foreign += 1;
      this.advance(state, entries, false);
    }
  }

  /** Takes entries that are stored and follow the last one; own ones were acknowledged to this process. */
  advance(state: StreamState, entries: readonly Entry[], isOwn: boolean): void {
    state.last = entries.at(-1);
    for (const observer of this.#observers) observer.stored(state.stream, entries, isOwn);
  }

  forget(state: StreamState): void {
    state.known = false;
    state.last = undefined;
    state.foreign += 1;
    for (const observer of this.#observers) observer.forgotten(state.stream);
  }

  /** Notes that another process was faster. */
  share(state: StreamState): void {
    state.sharedUntil = Date.now() + SHARED_MS;
  }

  isShared(state: StreamState): boolean {
    return state.sharedUntil > Date.now();
  }

  /**
   * Before the next write to a stream that is shared, by the writer that won and by the one that came too late alike:
   * otherwise the winner, which knows the head, is always faster and the others starve. A writer that has just read the
   * head has the best chance.
   */
  async yieldToWriters(state: StreamState): Promise<void> {
    await sleep(Math.random() * YIELD_MS);
    const { foreign } = state;
    await this.look(state);
    if (state.foreign !== foreign) this.share(state);
  }

  async backOff(state: StreamState): Promise<void> {
    state.setbacks += 1;
    await sleep(Math.random() * Math.min(BACKOFF_MAX_MS, 2 ** Math.min(state.setbacks, 10)));
  }

  hintWhenDue(state: StreamState): void {
    const seq = state.last?.seq ?? 0;
    if (seq - state.hinted < HINT_EVERY) return;
    state.hinted = seq;
    // A hint that is lost costs the next cold start a few more looks, nothing else.
    this.#hinting = this.#hinting.then(() => this.#store.hint([[state.stream, seq]])).catch(() => undefined);
  }

  /** Writes the hints that are left. */
  async close(): Promise<void> {
    await this.#hinting;
    const heads: [string, number][] = [];
    for (const { stream, known, last, hinted } of this.#states.values()) {
      if (known && last !== undefined && last.seq > hinted) heads.push([stream, last.seq]);
    }
    await this.#store.hint(heads);
  }

  #evict(): void {
    for (const state of this.#states.values()) {
      if (state.busy || state.queue.length > 0) continue;
      this.#states.delete(state.stream);
      this.forget(state);
      if (this.#states.size < STREAMS_MAX / 2) return;
    }
  }
}
