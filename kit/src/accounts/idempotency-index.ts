import type { Model } from 'mongoose';
import { declareDocuments, insertNew, reading } from '../read-models';

interface ClaimedKey {
  readonly _id: string;
  readonly account: string;
}

/** Found by id alone. */
export const claimedKeys = declareDocuments<ClaimedKey>('claimed_keys', {
  fields: { _id: String, account: { type: String, required: true } },
});

/**
 * Which account an idempotency key was used for. The journal of an account refuses other content under a known key;
 * this keeps one key from meaning two things in two accounts.
 */
export class IdempotencyIndex {
  constructor(private readonly keys: Model<ClaimedKey>) {}

  /**
   * True when the key belongs to this account from now on, or did already.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: claim it again
   */
  async claim(key: string, account: string): Promise<boolean> {
    if (await insertNew(this.keys, { _id: key, account })) return true;
    const claimed = await reading(this.keys.findOne({ _id: key }).lean<ClaimedKey>());
    // One that stands is not shown before a majority has it.
    return claimed === null ? this.claim(key, account) : claimed.account === account;
  }

  /** True when the key was used. */
  async isClaimed(key: string): Promise<boolean> {
    return (await reading(this.keys.findOne({ _id: key }).lean<ClaimedKey>())) !== null;
  }
}
