import { isOutcomeUnknown } from '../mongo/errors';
import { answerOwn, type DecisionBatch, decideAll, leftOver } from './decision-batch';
import { answerFound, answerStored, type Operation, withinDeadline } from './operation';
import type { RecentWrites } from './recent-writes';
import { Refusals } from './refusals';
import type { Inserted, JournalStore } from './store';
import type { StreamState, Streams } from './streams';

export interface WriterLimits {
  /** Documents in one insert. */
  readonly batchMax: number;
  /** Inserts under way at once. */
  readonly lanes: number;
}

/**
 * Group commit: waiting operations are decided in one batch per stream and stored by one ordered insert over all
 * streams that are ready. An answer is given after the insert came back, never before; what lost its place is decided
 * again on the head that won.
 */
export class Writer {
  readonly #store: JournalStore;
  readonly #streams: Streams;
  readonly #limits: WriterLimits;
  readonly #refusals: Refusals;
  #lanesBusy = 0;
  #isScheduled = false;
  readonly #recent: RecentWrites | undefined;

  /** @param recent records streams before they are written, where a recovery needs them */
  constructor(store: JournalStore, streams: Streams, limits: WriterLimits, recent: RecentWrites | undefined) {
    this.#recent = recent;
    this.#store = store;
    this.#streams = streams;
    this.#limits = limits;
    this.#refusals = new Refusals(store, streams, {
      again: (state, operations, cause) => this.#again(state, operations, 'back', cause),
      refresh: (stream) => this.refresh(stream),
    });
  }

  submit(operation: Operation): void {
    this.#streams.enqueue(this.#streams.state(operation.stream), [operation], 'back');
    this.#schedule();
  }

  /** Reads on to the true head before the next decision on the stream. */
  async refresh(stream: string): Promise<void> {
    const state = this.#streams.state(stream);
    if (state.busy) return;
    state.busy = true;
    try {
      await this.#streams.look(state);
    } finally {
      this.#free(state);
    }
  }

  /** After the current turn, so that everybody who wants to write now is in the batch. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#pump();
    });
  }

  #free(state: StreamState): void {
    state.busy = false;
    this.#schedule();
  }

  #pump(): void {
    const known: StreamState[] = [];
    for (const state of this.#streams.ready()) {
      if (state.known) known.push(state);
      else void this.#open(state);
    }
    while (known.length > 0 && this.#lanesBusy < this.#limits.lanes) {
      const lanesFree = this.#limits.lanes - this.#lanesBusy;
      // Where more streams wait than there are lanes, they share the inserts evenly.
      const share = Math.ceil(this.#limits.batchMax / Math.ceil(known.length / lanesFree));
      const batches = this.#gather(known, share);
      if (batches.length > 0) void this.#commit(batches);
    }
  }

  /**
   * Decides as much as fits into one insert; takes the streams that had their turn off the list.
   * @param share of one stream at most
   */
  #gather(known: StreamState[], share: number): DecisionBatch[] {
    const batches: DecisionBatch[] = [];
    let room = this.#limits.batchMax;
    while (room > 0) {
      const state = known[0];
      if (state === undefined) break;
      const isAlone = state.queue[0]?.alone === true;
      if (isAlone && batches.length > 0) break;
      known.shift();
      const taken = this.#streams.take(state, isAlone ? 1 : Math.min(share, room));
      const batch = decideAll(state.stream, state.last, taken);
      room = isAlone ? 0 : room - taken.length;
      this.#prepare(state, batch);
      if (batch.entries.length === 0 && batch.refused.length === 0) continue;
      state.busy = true;
      batches.push(batch);
    }
    return batches;
  }

  #prepare(state: StreamState, batch: DecisionBatch): void {
    for (const { operation, prepare } of batch.preparing) {
      prepare.then(() => this.#again(state, [operation], 'back'), operation.reject);
    }
  }

  #again(state: StreamState, operations: readonly Operation[], where: 'front' | 'back', cause?: unknown): void {
    this.#streams.enqueue(state, withinDeadline(operations, cause), where);
    this.#schedule();
  }

  /** Finds the head of a stream that operations wait for. */
  async #open(state: StreamState): Promise<void> {
    state.busy = true;
    try {
      await this.#streams.look(state);
      state.setbacks = 0;
    } catch (error) {
      this.#streams.forget(state);
      state.queue = withinDeadline(state.queue, error);
      await this.#streams.backOff(state);
    } finally {
      this.#free(state);
    }
  }

  async #commit(batches: readonly DecisionBatch[]): Promise<void> {
    this.#lanesBusy += 1;
    const entries = batches.length === 1 ? (batches[0]?.entries ?? []) : batches.flatMap((batch) => batch.entries);
    let inserted: Inserted;
    const written = batches.filter((batch) => batch.entries.length > 0).map(({ stream }) => stream);
    const writing = this.#recent?.begin(written);
    try {
      await Promise.all([writing?.noted, this.#announce(batches)]);
      inserted = entries.length === 0 ? { stored: 0 } : await this.#store.insert(entries);
    } catch (error) {
      writing?.end(false);
      this.#lanesBusy -= 1;
      if (isOutcomeUnknown(error)) {
        for (const batch of batches) {
          for (const operation of batch.operations) operation.outcomeUnknown = true;
          void this.#resolveUnknownOutcome(this.#streams.state(batch.stream), leftOver(batch, 0), error);
        }
      } else this.#reject(batches, error);
      this.#schedule();
      return;
    }
    writing?.end(inserted.refused?.reason !== 'unknown');
    this.#lanesBusy -= 1;
    const counts = this.#takeResults(batches, inserted);
    // What waits is sent before those who are answered go on: the store works while they do.
    this.#pump();
    batches.forEach((batch, i) => {
      answerOwn(batch, counts[i] ?? 0);
    });
  }

  async #announce(batches: readonly DecisionBatch[]): Promise<void> {
    const fresh = batches
      .filter(({ storedSeq, entries }) => storedSeq === 0 && entries.length > 0)
      .map(({ stream }) => this.#streams.state(stream))
      .filter(({ announced }) => !announced);
    if (fresh.length === 0) return;
    await this.#store.announce(fresh.map(({ stream }) => stream));
    for (const state of fresh) state.announced = true;
  }

  /**
   * The insert came back: each batch has all, some or none of its entries stored, and at most one has the entry that
   * was refused. Returns how many each has; the answers to those are left to the caller.
   */
  #takeResults(batches: readonly DecisionBatch[], { stored, refused, moment }: Inserted): number[] {
    let from = 0;
    return batches.map((batch) => {
      const to = from + batch.entries.length;
      const isRefusedHere = refused !== undefined && stored >= from && stored < to;
      const count = Math.max(0, Math.min(stored, to) - from);
      this.#takeResult(batch, count, isRefusedHere ? refused : undefined, moment);
      from = to;
      return count;
    });
  }

  #takeResult(batch: DecisionBatch, stored: number, refused: Inserted['refused'], moment: Inserted['moment']): void {
    const state = this.#streams.state(batch.stream);
    const isWhole = stored === batch.entries.length;
    if (stored > 0) {
      this.#streams.advance(state, isWhole ? batch.entries : batch.entries.slice(0, stored), true);
      this.#streams.hintWhenDue(state);
    }
    if (isWhole) {
      state.setbacks = 0;
      if (batch.refused.length > 0) void this.#refusals.confirm(state, batch, stored > 0 ? { moment } : undefined);
      if (stored > 0 && this.#streams.isShared(state)) void this.#giveWay(state);
      else this.#free(state);
    } else if (refused === undefined) {
      // Another stream's entry ended the insert before it came to this one: nothing is wrong here.
      this.#streams.enqueue(state, leftOver(batch, stored), 'front');
      this.#free(state);
    } else if (refused.reason === 'unknown') {
      void this.#unsure(state, leftOver(batch, stored), refused.message);
    } else {
      void this.#retryAfterConflict(state, leftOver(batch, stored), refused);
    }
  }

  /** Lets another process come to write before the next batch of this one. */
  async #giveWay(state: StreamState): Promise<void> {
    try {
      await this.#streams.yieldToWriters(state);
    } catch {
      this.#streams.forget(state);
    } finally {
      this.#free(state);
    }
  }

  /**
   * The first of `left` met an entry in its place, or its own key: look, answer what stands there, decide the others
   * again.
   */
  async #retryAfterConflict(
    state: StreamState,
    left: Operation[],
    refused: NonNullable<Inserted['refused']>,
  ): Promise<void> {
    const first = left[0];
    try {
      if (first !== undefined && refused.reason === 'impossible') {
        left.shift();
        first.reject(new Error(`The store refused an entry of ${state.stream}: ${refused.message}`));
      } else {
        const entry =
          first && refused.index !== 'seq' ? await this.#store.standing(state.stream, first.key) : undefined;
        if (refused.index !== 'key') {
          this.#streams.share(state);
          await this.#streams.yieldToWriters(state);
        }
        if (first !== undefined && entry !== undefined) answerStored(first, entry, true);
        if (entry !== undefined) left.shift();
      }
      this.#again(state, left, 'front');
    } catch (error) {
      this.#streams.forget(state);
      await this.#streams.backOff(state);
      this.#again(state, left, 'front', error);
    } finally {
      this.#free(state);
    }
  }

  /**
   * Of the first of `left` it is not known whether it is stored; should it be at fault, it does not hold up the others
   * a second time.
   */
  async #unsure(state: StreamState, left: readonly Operation[], message: string): Promise<void> {
    const [first, ...others] = left;
    if (first === undefined) return this.#free(state);
    first.outcomeUnknown = true;
    first.alone = true;
    await this.#resolveUnknownOutcome(
      state,
      [...others, first],
      new Error(`The store may have an entry of ${state.stream}: ${message}`),
    );
  }

  /**
   * No certain answer came: forget what is known, read again, answer what was stored after all and decide the others
   * again.
   */
  async #resolveUnknownOutcome(state: StreamState, operations: readonly Operation[], error: unknown): Promise<void> {
    let left = [...operations];
    do {
      this.#streams.forget(state);
      await this.#streams.backOff(state);
      left = withinDeadline(left, error);
      try {
        await this.#streams.look(state);
        const found = await Promise.all(left.map(({ key }) => this.#store.standing(state.stream, key)));
        this.#streams.enqueue(state, answerFound(left, found), 'front');
        left = [];
      } catch {
        // Still no answer: again, until nobody waits any more.
      }
    } while (left.length > 0);
    this.#free(state);
  }

  /**
   * The insert could not even be sent, as when a document is too large: each goes alone, so that only the culprit
   * fails.
   */
  #reject(batches: readonly DecisionBatch[], error: unknown): void {
    const count = batches.reduce((sum, { entries }) => sum + entries.length, 0);
    for (const batch of batches) {
      const state = this.#streams.state(batch.stream);
      const left = leftOver(batch, 0);
      if (count === 1) for (const operation of batch.operations) operation.reject(error);
      for (const operation of left) operation.alone = true;
      this.#again(state, count === 1 ? left.slice(batch.operations.length) : left, 'front', error);
      this.#free(state);
    }
  }
}
