import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../logging/logging';

export interface PeriodicTaskOptions {
  readonly log: Logger;
  /** Milliseconds between two rounds when nothing is left to do. */
  readonly everyMs: number;
  /** One round. @returns how much is left to do; more than zero = another round soon */
  readonly round: () => Promise<number>;
  /** What the log says of a round that failed. */
  readonly failed: string;
}

const RETRY_MS = 500;

/** Work that is done again and again: at once when woken, soon while something is left, else at its interval. */
export class PeriodicTask {
  readonly #options: PeriodicTaskOptions;
  readonly #stopping = new AbortController();
  #wake = new AbortController();
  #loop: Promise<void> | undefined;
  #first: Promise<unknown> = Promise.resolve();

  constructor(options: PeriodicTaskOptions) {
    this.#options = options;
  }

  /** Begins; returns at once. */
  start(): void {
    this.#loop ??= this.#run();
  }

  /** Returns when the first round is over, however it went. */
  async hasRun(): Promise<void> {
    await this.#first;
  }

  wake(): void {
    this.#wake.abort();
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    let retryMs = RETRY_MS;
    for (let rounds = 0; !this.#stopping.signal.aborted; rounds += 1) {
      this.#wake = new AbortController();
      const round = this.#round();
      if (rounds === 0) this.#first = round;
      const left = await round;
      retryMs = left > 0 ? Math.min(retryMs * 2, this.#options.everyMs) : RETRY_MS;
      const signal = AbortSignal.any([this.#stopping.signal, this.#wake.signal]);
      await sleep(left > 0 ? retryMs : this.#options.everyMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #round(): Promise<number> {
    const { round, log, failed } = this.#options;
    try {
      return await round();
    } catch (error) {
      log.warn({ err: error }, failed);
      return 1;
    }
  }
}
