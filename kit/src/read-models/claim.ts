import type { Model } from 'mongoose';
import { reading, writing } from '../mongo/errors';
import { insertNew } from './documents';

/** A document whose `_id` is a lock: what is claimed, by whom, and since when. */
interface Claim {
  readonly _id: string;
  readonly at: Date;
}

/**
 * Takes a lock that is never given back: once its holder does not stand any more, the next that asks takes it over.
 * @param stands whether a holder, which may be the caller himself, keeps the lock
 * @returns the claim that keeps the lock; undefined when it is the caller's now
 * @throws KuaijinError UNAVAILABLE; OUTCOME_UNKNOWN when it may be taken: claim it again
 */
export async function claim<C extends Claim>(
  claims: Model<C>,
  own: C,
  stands: (held: C) => Promise<boolean>,
): Promise<C | undefined> {
  for (;;) {
    if (await insertNew(claims, own)) return undefined;
    const held = await reading(claims.findOne({ _id: own._id } as object).lean<C>());
    if (held === null) continue;
    if (await stands(held)) return held;
    const { _id, ...fields } = own;
    const taken = await writing(claims.updateOne({ ...held } as object, { $set: fields } as object));
    if (taken.matchedCount === 1) return undefined;
  }
}
