/** Whom what an account has reaches, of those that wait for it. Pure. */

/** One that waits, as far as its turn depends on it. */
export interface Waiting {
  /** Minor units; 0 where it is not known: whoever that is hears of every replenishment. */
  readonly amount: bigint;
  /** The replenishment of which it was last notified; 0 = of none. */
  readonly notifiedOf: number;
  /** When that was. */
  readonly notifiedAt?: Date | undefined;
}

export interface Replenishment {
  /** What the account has now. */
  readonly available: bigint;
  /** Sequence of the last entry that replenished it. */
  readonly seq: number;
  readonly now: number;
  /** Milliseconds for which what there is counts as kept for one that was notified. */
  readonly turnMs: number;
}

/**
 * Goes through those that wait, the longest waiting first. One whose amount does not fit is passed over: who comes anew
 * is not held back for it either, and would take what those behind it were denied. One that was notified and took
 * nothing in its turn makes way.
 */
export class Reach {
  readonly #replenishment: Replenishment;
  #left: bigint;
  #isOpen = false;

  constructor(replenishment: Replenishment) {
    this.#replenishment = replenishment;
    this.#left = replenishment.available;
  }

  /** What those that were asked about have left of what there is. */
  get left(): bigint {
    return this.#left;
  }

  /** True while the turn of one of them lasts: what it does not take is for those behind it. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether the next one is to be notified. */
  isNotified({ amount, notifiedOf, notifiedAt }: Waiting): boolean {
    const { seq, now, turnMs } = this.#replenishment;
    if (amount > this.#left) return false;
    const isNews = notifiedOf < seq;
    const isOver = !isNews && notifiedAt !== undefined && now - notifiedAt.getTime() >= turnMs;
    if (isOver) return false;
    this.#left -= amount;
    if (amount > 0n) this.#isOpen = true;
    return isNews;
  }
}
