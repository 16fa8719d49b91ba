import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds of rest after work at most, however long it took. */
const REST_MAX_MS = 2_000;

/**
 * Moments at which work is done that costs little more for much than for little, and for which nobody waits: who comes
 * after a quiet while has one soon, with all who come meanwhile, and those who come after it share the next. Work that
 * takes long is followed by a rest as long, so that those who are waited for find the processor free.
 */
export class Turns {
  #freeAt = 0;
  #next: Promise<void> | undefined;

  /**
   * @param everyMs milliseconds between two moments at least
   * @param soonMs milliseconds until the first after a quiet while, so that what comes together is done together
   */
  constructor(
    private readonly everyMs: number,
    private readonly signal: AbortSignal,
    private readonly soonMs = 0,
  ) {}

  /** Does work at the next moment, or at once when the signal came. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.#moment();
    const begun = performance.now();
    try {
      return await work();
    } finally {
      const ended = performance.now();
      this.#freeAt = Math.max(this.#freeAt, ended + Math.min(ended - begun, REST_MAX_MS));
    }
  }

  #moment(): Promise<void> {
    if (this.#next === undefined && this.#rest() <= 0) {
      if (this.soonMs === 0) {
        this.#begin();
        return Promise.resolve();
      }
      this.#freeAt = performance.now() + this.soonMs;
    }
    this.#next ??= this.#nextMoment();
    return this.#next;
  }

  async #nextMoment(): Promise<void> {
    while (this.#rest() > 0 && !this.signal.aborted) {
      await sleep(this.#rest(), undefined, { signal: this.signal }).catch(() => undefined);
    }
    this.#next = undefined;
    this.#begin();
  }

  #begin(): void {
    this.#freeAt = performance.now() + this.everyMs;
  }

  /** Milliseconds until the next moment. */
  #rest(): number {
    return this.#freeAt - performance.now();
  }
}
