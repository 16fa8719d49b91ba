import type { DecisionBatch } from './decision-batch';
import { answerFound, answerRefused, type Operation } from './operation';
import type { ServerMoment } from './proof';
import { entryId, type JournalStore } from './store';
import type { StreamState, Streams } from './streams';

/** What a refusal that cannot be given leads to. */
export interface Reconsidering {
  /** Decides the operations again, behind those that wait. */
  readonly again: (state: StreamState, operations: readonly Operation[], cause: unknown) => void;
  /** Reads on to the true head before the next decision on the stream. */
  readonly refresh: (stream: string) => Promise<void>;
}

/**
 * A refusal is an answer too: it is given only once it is certain that it was decided at the true head, and that its
 * key did not succeed before.
 */
export class Refusals {
  readonly #store: JournalStore;
  readonly #streams: Streams;
  readonly #reconsidering: Reconsidering;

  constructor(store: JournalStore, streams: Streams, reconsidering: Reconsidering) {
    this.#store = store;
    this.#streams = streams;
    this.#reconsidering = reconsidering;
  }

  /**
   * Refusals of a batch whose entries are all stored. Storing any of them proved where the head was; else it is looked
   * at now, unless a later write of ours proved it. What did happen under a key is answered with what happened; what
   * was decided elsewhere than at the head is decided again.
   * @param proved when entries of the batch were stored
   */
  async confirm(
    state: StreamState,
    batch: DecisionBatch,
    proved: { readonly moment: ServerMoment | undefined } | undefined,
  ): Promise<void> {
    let left = batch.refused;
    const { foreign } = state;
    let cause: unknown;
    try {
      const isHead = await this.#store.proved(async (session) => {
        const next = proved ? [] : await this.#store.byIds([entryId(batch.stream, batch.storedSeq + 1)], session);
        const isMine = state.foreign === foreign && (state.last?.seq ?? 0) > batch.storedSeq;
        const operations = left.map(({ operation }) => operation);
        const found = await Promise.all(operations.map(({ key }) => this.#store.standing(batch.stream, key, session)));
        const absent = new Set(answerFound(operations, found));
        left = left.filter(({ operation }) => absent.has(operation));
        return next.length === 0 || isMine;
      }, proved?.moment);
      if (isHead) {
        for (const { operation, refusal } of left) answerRefused(operation, refusal);
        return;
      }
      await this.#reconsidering.refresh(batch.stream);
    } catch (error) {
      cause = error;
      this.#streams.forget(state);
      await this.#streams.backOff(state);
    }
    const operations = left.map(({ operation }) => operation);
    this.#reconsidering.again(state, operations, cause);
  }
}
