import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../logging/logging';

export interface RoundsOptions {
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
export class Rounds {
  readonly #options: RoundsOptions;
  readonly #stopping = new AbortController();
  #wake = new AbortController();
  #loop: Promise<void> | undefined;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  /** Begins; returns at once. */
  start(): void {
    this.#loop ??= this.#run();
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
    const { round, everyMs, log, failed } = this.#options;
    let retryMs = RETRY_MS;
    while (!this.#stopping.signal.aborted) {
      this.#wake = new AbortController();
      const left = await round().catch((error: unknown) => {
        log.warn({ err: error }, failed);
        return 1;
      });
      retryMs = left > 0 ? Math.min(retryMs * 2, everyMs) : RETRY_MS;
      const signal = AbortSignal.any([this.#stopping.signal, this.#wake.signal]);
      await sleep(left > 0 ? retryMs : everyMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
