/** An allowance that fills up again as time goes by: so much a minute for each key, all of it at once if need be. */
import { boundedCache } from '@kuaijin/kit/memory/bounded-cache';

/**
 * Keys that are remembered; the one that was quiet for the longest goes first, and begins anew with a full allowance.
 */
const KEYS_MOST = 50_000;
const MINUTE_MS = 60_000;

interface Filling {
  /** What is left; below zero while somebody who took more waits. */
  left: number;
  /** Milliseconds of the clock when that was so. */
  at: number;
}

export class Allowance {
  private readonly fillings = boundedCache<Filling>(KEYS_MOST);

  /** @param perMinute 0 = as much as anybody wants */
  constructor(private readonly perMinute: number) {}

  /** Keys that are remembered now. */
  get size(): number {
    return this.fillings.size;
  }

  /**
   * Takes an amount, or nothing when there is not enough.
   * @param now milliseconds of a clock that never goes back
   * @returns seconds until there will be enough, at least 1; 0 when it was taken
   */
  take(key: string, amount: number, now: number = performance.now()): number {
    if (this.perMinute === 0) return 0;
    const known = this.fillings.get(key);
    const left = known === undefined ? this.perMinute : this.filled(known, now);
    // What costs more than a whole minute can be had when nothing else was taken.
    if (left < Math.min(amount, this.perMinute)) {
      const missing = Math.min(amount, this.perMinute) - left;
      return Math.max(1, Math.ceil((missing * 60) / this.perMinute));
    }
    this.fillings.set(key, { left: left - amount, at: now });
    return 0;
  }

  private filled({ left, at }: Filling, now: number): number {
    return Math.min(this.perMinute, left + ((now - at) / MINUTE_MS) * this.perMinute);
  }
}
