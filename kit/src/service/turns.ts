import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Moments at which work is done that costs little more for much than for little: who comes after a quiet while has the
 * first at once, and all who come soon after it share the next.
 */
export class Turns {
  #freeAt = 0;
  #next: Promise<void> | undefined;

  /** @param everyMs milliseconds between two moments */
  constructor(
    private readonly everyMs: number,
    private readonly signal: AbortSignal,
  ) {}

  /** Returns at the next moment, or at once when the signal came. */
  next(): Promise<void> {
    const wait = this.#freeAt - performance.now();
    if (this.#next !== undefined) return this.#next;
    if (wait <= 0) return this.#take();
    this.#next = sleep(wait, undefined, { signal: this.signal })
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.#take();
      });
    return this.#next;
  }

  async #take(): Promise<void> {
    this.#freeAt = performance.now() + this.everyMs;
  }
}
