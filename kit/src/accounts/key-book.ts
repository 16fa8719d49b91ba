import type { Collection, Db } from 'mongodb';
import { isDuplicateKey, reading, writing } from '../mongo';

interface ClaimedKey {
  readonly _id: string;
  readonly account: string;
}

/**
 * Which account an idempotency key was used for. An account's own journal refuses other content under a known key; this keeps one key from
 * meaning two things in two accounts.
 */
export class KeyBook {
  readonly #keys: Collection<ClaimedKey>;

  constructor(db: Db) {
    this.#keys = db.collection<ClaimedKey>('claimed_keys');
  }

  /**
   * True when the key belongs to this account from now on, or did already.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: claim it again
   */
  async claim(key: string, account: string): Promise<boolean> {
    try {
      await writing(this.#keys.insertOne({ _id: key, account }));
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const claimed = await reading(this.#keys.findOne({ _id: key }));
    // One that stands is not shown before a majority has it.
    return claimed === null ? this.claim(key, account) : claimed.account === account;
  }
}
