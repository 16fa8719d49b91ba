import { KuaijinError } from '../errors/errors';

/** Callers that may wait at once; each costs about a kilobyte until it is answered. */
export interface QueueLimits {
  /** Of one stream. */
  readonly ofStream: number;
  /** Of the whole journal. */
  readonly ofAll: number;
}

/** How many wait for an answer of a journal in this process. */
export interface QueueDepth {
  readonly waiting: number;
  /** Of the stream for which most wait. */
  readonly deepest: number;
  /** Callers that were refused since the process began. */
  readonly refused: number;
}

/** Seconds that a refused caller is asked to stay away, at most. */
const STAY_AWAY_MAX = 30;
const SECOND_MS = 1_000;

/** Who waits for an answer of a journal: a bounded number, whatever is asked of it. */
export class Callers {
  readonly #limits: QueueLimits;
  readonly #ofStream = new Map<string, number>();
  #waiting = 0;
  #refused = 0;
  /** Answers since `#since`, of a time in which somebody waited, and how many a second there were before. */
  #answered = 0;
  #since = Date.now();
  #perSecond = Number.POSITIVE_INFINITY;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** @throws KuaijinError QUEUE_FULL, with the seconds after which there is room at the pace of now */
  enter(stream: string): void {
    const waiting = this.#ofStream.get(stream) ?? 0;
    if (waiting >= this.#limits.ofStream) throw this.#full(waiting);
    if (this.#waiting >= this.#limits.ofAll) throw this.#full(this.#waiting);
    if (this.#waiting === 0) this.#begin(Date.now());
    this.#ofStream.set(stream, waiting + 1);
    this.#waiting += 1;
  }

  leave(stream: string): void {
    const waiting = (this.#ofStream.get(stream) ?? 1) - 1;
    if (waiting > 0) this.#ofStream.set(stream, waiting);
    else this.#ofStream.delete(stream);
    this.#waiting -= 1;
    this.#answered += 1;
    const now = Date.now();
    if (now - this.#since < SECOND_MS) return;
    this.#perSecond = (this.#answered * SECOND_MS) / (now - this.#since);
    this.#begin(now);
  }

  depth(): QueueDepth {
    let deepest = 0;
    for (const waiting of this.#ofStream.values()) deepest = Math.max(deepest, waiting);
    return { waiting: this.#waiting, deepest, refused: this.#refused };
  }

  #begin(now: number): void {
    this.#answered = 0;
    this.#since = now;
  }

  #full(waiting: number): KuaijinError {
    this.#refused += 1;
    const seconds = Math.ceil(waiting / this.#perSecond);
    const retryAfterSeconds = Math.min(STAY_AWAY_MAX, Math.max(1, seconds));
    return new KuaijinError('QUEUE_FULL', { expected: 'a queue that has room', details: { retryAfterSeconds } });
  }
}
