import type { Model } from 'mongoose';
import type { Logger } from '../logging/logging';
import { writing } from '../mongo';
import { declareDocuments, insertNew, keysetOrder, reading, walk } from '../read-models';
import { PeriodicTask } from '../service/periodic-task';
import { Reach } from './reach';

/** A case whose reservation an account refused, until it succeeds or is given up. */
interface Waiter {
  /** `<account>|<reservation>` */
  readonly _id: string;
  readonly account: string;
  readonly reservationId: string;
  readonly caseId: string;
  readonly since: Date;
  /** What it waits for, in minor units; 0 or left out (by an earlier release): not known. */
  readonly amount?: bigint;
  /**
   * Sequence of the last entry that replenished the account and of which it was or is being notified; 0 = none. Stored
   * under the name of the first release.
   */
  readonly grownAt: number;
  /** When it was chosen to be notified. */
  readonly notifiedAt?: Date;
  /** True until the case was notified of that replenishment. */
  readonly due: boolean;
}

/** An account for which somebody waited once. */
interface AwaitedAccount {
  readonly _id: string;
  /** Sequence of the last entry that replenished it; 0 = none. */
  readonly seq: number;
  /** True while some of what there is may be for somebody who was not notified. */
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
    amount: BigInt,
    grownAt: { type: Number, required: true },
    notifiedAt: Date,
    due: { type: Boolean, required: true },
  },
  indexes: [
    {
      fields: { account: 1, since: 1, _id: 1 },
      serves: 'who waits for an account, the longest waiting first',
    },
    { fields: { due: 1, since: 1, _id: 1 }, serves: 'who is to be notified, the longest waiting first' },
  ],
});
/** The accounts they wait for, as documents. */
export const awaitedAccounts = declareDocuments<AwaitedAccount>('waiters_accounts', {
  fields: { _id: String, seq: { type: Number, required: true }, due: { type: Boolean, required: true } },
  indexes: [{ fields: { due: 1, _id: 1 }, serves: 'the accounts that were replenished and not looked at since' }],
});
const byId = keysetOrder('ID');
const longestFirst = keysetOrder('SINCE', [{ field: 'since', type: 'instant', direction: 1 }]);

/** Tells a case that it may try again. `gone` = there is nobody to notify. */
export type NotifyCase = (caseId: string) => Promise<'notified' | 'gone'>;

export interface WaitersOptions {
  readonly waiters: Model<Waiter>;
  readonly accounts: Model<AwaitedAccount>;
  /** What an account has now, in minor units. */
  readonly available: (account: string) => Promise<bigint>;
  readonly notify: NotifyCase;
  readonly log: Logger;
  /** Milliseconds between two sweeps for what another process left. */
  readonly sweepMs: number;
}

/** What a case waits for. */
export interface Wanted {
  readonly account: string;
  readonly reservationId: string;
  readonly caseId: string;
  readonly since: Date;
  /** Minor units; 0 while nobody can say whether the account has it. */
  readonly amount: bigint;
}

/** A waiting case without a workflow is kept this long: a lost workflow is started again from its journal. */
const KEPT_MS = 30 * 86_400_000;
const NOTIFIED_AT_ONCE = 8;

/**
 * Cases that wait for an account to be replenished, notified in the order in which they came as far as what it has
 * reaches. Durable: stored before the refusal is answered; the projection of the entry that replenished the account
 * marks it, and any running process chooses and notifies them, at least once, also after a crash.
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

  /**
   * From here on the case is notified when its turn comes; try the reservation once more after it. Who waited before
   * keeps the place.
   */
  async remember({ account, reservationId, caseId, since, amount }: Wanted): Promise<void> {
    const _id = idOf(account, reservationId);
    await insertNew(this.#options.accounts, { _id: account, seq: 0, due: false });
    const waiter = { _id, account, reservationId, caseId, since, amount, grownAt: 0, due: false };
    if (await insertNew(this.#waiters, waiter)) return;
    await writing(this.#waiters.updateOne({ _id, amount: { $ne: amount } }, { $set: { amount } }));
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
    const { accounts } = this.#options;
    const mark = () => writing(accounts.updateOne({ _id: account }, { $set: { due: true }, $max: { seq } }));
    const { matchedCount } = await mark();
    if (matchedCount === 0) {
      // An earlier release notes who waits, and not for what account.
      const [some] = await reading(this.#waiters.find({ account }).sort({ since: 1 }).limit(1).lean<Waiter[]>());
      if (some === undefined) return;
      await insertNew(accounts, { _id: account, seq: 0, due: false });
      await mark();
    }
    this.#task.wake();
  }

  /** Chooses whose turn it is and notifies the cases that are due. @returns how many are still due afterwards */
  async notifyDue(): Promise<number> {
    const replenished = { model: this.#options.accounts, filter: { due: true }, order: byId };
    for await (const accounts of walk(replenished)) for (const account of accounts) await this.#choose(account);
    let left = 0;
    const due = walk({ model: this.#waiters, filter: { due: true }, order: longestFirst }, NOTIFIED_AT_ONCE);
    for await (const some of due) {
      const notified = await Promise.all(some.map((waiter) => this.#notify(waiter)));
      left += notified.filter((ok) => !ok).length;
    }
    return left;
  }

  /** Marks those whom what the account has reaches. */
  async #choose({ _id: account, seq }: AwaitedAccount): Promise<void> {
    const { available, sweepMs, accounts } = this.#options;
    const now = Date.now();
    const reach = new Reach({ available: await available(account), seq, now, turnMs: sweepMs });
    const unknown = { account, $or: [{ amount: 0n }, { amount: null }] };
    const fitting = { account, amount: { $gt: 0n, $lte: reach.left } };
    for (const filter of reach.left > 0n ? [unknown, fitting] : [unknown]) {
      for await (const some of walk({ model: this.#waiters, filter, order: longestFirst })) {
        const notified = some.filter(({ amount = 0n, grownAt, notifiedAt }) => {
          return reach.isNotified({ amount: BigInt(amount), notifiedOf: grownAt, notifiedAt });
        });
        if (notified.length > 0) await this.#markDue(notified, seq, new Date(now));
        if (filter === fitting && reach.left === 0n) break;
      }
    }
    // What comes meanwhile, and what somebody leaves whose turn it is, is looked at in another round.
    if (!reach.isOpen) await writing(accounts.updateOne({ _id: account, seq }, { $set: { due: false } }));
  }

  async #markDue(waiters: readonly Waiter[], seq: number, notifiedAt: Date): Promise<void> {
    const ids = waiters.map(({ _id }) => _id);
    await writing(this.#waiters.updateMany({ _id: { $in: ids } }, { $set: { due: true, grownAt: seq, notifiedAt } }));
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
