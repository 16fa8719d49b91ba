import type { Collection, Db } from 'mongodb';
import { isDuplicateKey } from '../mongo';

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

  /** True when the key belongs to this account from now on, or did already. */
  async claim(key: string, account: string): Promise<boolean> {
    try {
      await this.#keys.insertOne({ _id: key, account });
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return (await this.#keys.findOne({ _id: key }))?.account === account;
    }
  }
}
