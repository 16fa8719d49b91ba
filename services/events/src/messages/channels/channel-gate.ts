/**
 * 熔断: stands in front of a channel, so that one that is down or slow is asked seldom and takes up a few places only.
 * Nobody waits in front of it: who comes while it is closed or full gets to know when to come again.
 */
import type { ChannelAdapter, ChannelAnswer, OutgoingMessage } from './channel';

/** Tries in a row that did not reach the channel, after which it counts as down. */
const UNREACHABLE_MAX = 3;
/** Milliseconds for which it is left alone then; twice as long after each further try, up to the longest. */
const REST_MS = 5_000;
const REST_LONGEST_MS = 300_000;
/** Milliseconds after which somebody who found it full comes again. */
const BUSY_MS = 2_000;

/** DEFERRED: it was not tried. */
export type GateAnswer = ChannelAnswer | { readonly outcome: 'DEFERRED'; readonly retryAfterMs: number };

export interface GateOptions {
  /** Messages that are sent at the same time. */
  readonly atOnce: number;
  readonly now?: () => number;
}

export class ChannelGate {
  readonly #atOnce: number;
  readonly #now: () => number;
  #under = 0;
  #unreachable = 0;
  #restsUntil = 0;

  constructor(
    private readonly adapter: ChannelAdapter,
    { atOnce, now = Date.now }: GateOptions,
  ) {
    this.#atOnce = atOnce;
    this.#now = now;
  }

  /** True while the channel counts as down. */
  get isDown(): boolean {
    return this.#unreachable >= UNREACHABLE_MAX;
  }

  async send(address: string, message: OutgoingMessage, signal: AbortSignal): Promise<GateAnswer> {
    const rests = this.#restsUntil - this.#now();
    if (this.isDown && rests > 0) return { outcome: 'DEFERRED', retryAfterMs: rests };
    // While it counts as down, one at a time finds out whether it is back.
    if (this.#under >= (this.isDown ? 1 : this.#atOnce)) return { outcome: 'DEFERRED', retryAfterMs: BUSY_MS };
    this.#under += 1;
    try {
      const answer = await this.adapter.send(address, message, signal);
      if (answer.outcome === 'UNREACHABLE') this.#failed();
      else this.#unreachable = 0;
      return answer;
    } finally {
      this.#under -= 1;
    }
  }

  close(): Promise<void> {
    return this.adapter.close();
  }

  #failed(): void {
    this.#unreachable += 1;
    const doublings = Math.min(this.#unreachable - UNREACHABLE_MAX, 20);
    if (doublings >= 0) this.#restsUntil = this.#now() + Math.min(REST_LONGEST_MS, REST_MS * 2 ** doublings);
  }
}
