import type { Model } from 'mongoose';
import type { Logger } from '../logging/logging';
import { writing } from '../mongo';
import { declareDocuments, insertNew, keysetOrder, reading, walk } from '../read-models';
import { PeriodicTask } from '../service/periodic-task';

/** A case whose reservation an account refused, until it succeeds or is given up. */
interface Waiter {
  /** `<account>|<reservation>` */
  readonly _id: string;
  readonly account: string;
  readonly reservationId: string;
  readonly caseId: string;
  readonly since: Date;
  /**
   * Sequence of the last entry that replenished the account while this one waited; 0 = none. Stored under the name of
   * the first release.
   */
  readonly grownAt: number;
  /** True until the case was notified of that replenishment. */
  readonly due: boolean;
}

/** Those who wait, as documents. */
export const waiters = declareDocuments<Waiter>('waiters', {
  fields: {
    _id: String,
    account: { type: String, required: true },
    reservationId: { type: String, required: true },
    caseId: { type: String, required: true },
    since: { type: Date, required: true },
    grownAt: { type: Number, required: true },
    due: { type: Boolean, required: true },
  },
  indexes: [
    {
      fields: { account: 1, since: 1 },
      serves: 'who waits for an account: notified of a replenishment, or listed in order',
    },
    { fields: { due: 1, since: 1, _id: 1 }, serves: 'who is to be notified, the longest waiting first' },
  ],
});
const longestFirst = keysetOrder('SINCE', [{ field: 'since', type: 'instant', direction: 1 }]);

/** Tells a case that it may try again. `gone` = there is nobody to notify. */
export type NotifyCase = (caseId: string) => Promise<'notified' | 'gone'>;

export interface WaitersOptions {
  readonly waiters: Model<Waiter>;
  readonly notify: NotifyCase;
  readonly log: Logger;
  /** Milliseconds between two sweeps for what another process left. */
  readonly sweepMs: number;
}

/** A waiting case without a workflow is kept this long: a lost workflow is started again from its journal. */
const KEPT_MS = 30 * 86_400_000;
const NOTIFIED_AT_ONCE = 8;

/**
 * Cases that wait for an account to be replenished. Durable: stored before the refusal is answered, marked as due by
 * the projection of the entry that replenished the account, notified at least once by any running process, also after a
 * crash.
 */
export class Waiters {
  readonly #waiters: Model<Waiter>;
  readonly #options: WaitersOptions;
  readonly #task: PeriodicTask;

  constructor(options: WaitersOptions) {
    this.#waiters = options.waiters;
    this.#options = options;
    this.#task = new PeriodicTask({
      log: options.log,
      everyMs: options.sweepMs,
      round: () => this.notifyDue(),
      failed: 'waiting cases not read',
    });
  }

  /** Begins to notify; returns at once. */
  start(): void {
    this.#task.start();
  }

  stop(): Promise<void> {
    return this.#task.stop();
  }

  /** From here on every replenishment leads to a notification of the case; try the reservation once more after it. */
  async remember(account: string, reservationId: string, caseId: string, since: Date): Promise<void> {
    const _id = idOf(account, reservationId);
    await insertNew(this.#waiters, { _id, account, reservationId, caseId, since, grownAt: 0, due: false });
  }

  async forget(account: string, reservationId: string): Promise<void> {
    await writing(this.#waiters.deleteOne({ _id: idOf(account, reservationId) }));
  }

  /** The reservations that wait for an account, in the order in which they came. */
  async waitingFor(account: string): Promise<readonly string[]> {
    const found = await reading(this.#waiters.find({ account }).sort({ since: 1 }).lean<Waiter[]>());
    return found.map(({ reservationId }) => reservationId);
  }

  /** Entry `seq` replenished the account. Durable when it returns; the notifications follow. */
  async replenished(account: string, seq: number): Promise<void> {
    const { matchedCount } = await writing(
      this.#waiters.updateMany({ account }, { $set: { due: true }, $max: { grownAt: seq } }),
    );
    if (matchedCount > 0) this.#task.wake();
  }

  /** Notifies the cases that are due. @returns how many are still due afterwards */
  async notifyDue(): Promise<number> {
    let left = 0;
    const due = walk({ model: this.#waiters, filter: { due: true }, order: longestFirst }, NOTIFIED_AT_ONCE);
    for await (const some of due) {
      const notified = await Promise.all(some.map((waiter) => this.#notify(waiter)));
      left += notified.filter((ok) => !ok).length;
    }
    return left;
  }

  async #notify(waiter: Waiter): Promise<boolean> {
    const { _id, caseId, account, grownAt: replenishedAtSeq } = waiter;
    try {
      if ((await this.#options.notify(caseId)) === 'gone') return await this.#keepOrDrop(waiter);
      // Only the replenishment that was notified: one that came meanwhile keeps it due.
      await writing(this.#waiters.updateOne({ _id, grownAt: replenishedAtSeq }, { $set: { due: false } }));
      return true;
    } catch (error) {
      this.#options.log.warn({ err: error, caseId, account }, 'waiting case not notified');
      return false;
    }
  }

  /** Without a workflow there is nothing to do for now: the next sweep looks again. */
  async #keepOrDrop({ _id, since }: Waiter): Promise<boolean> {
    if (Date.now() - since.getTime() > KEPT_MS) await writing(this.#waiters.deleteOne({ _id }));
    return true;
  }
}

const idOf = (account: string, reservationId: string): string => `${account}|${reservationId}`;
