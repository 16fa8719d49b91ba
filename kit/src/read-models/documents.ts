import type { Model } from 'mongoose';
import { isDuplicateKey, writing } from '../mongo/errors';
import { checkWrites } from './write-check';

/**
 * Stores a document of a service's own, unless one with its id (or another unique key) is there: the way in which
 * something is claimed.
 * @returns true when this call stored it
 * @throws KuaijinError UNAVAILABLE; OUTCOME_UNKNOWN when it may be stored: a second call finds it
 */
export async function insertNew<D extends { readonly _id: string }>(model: Model<D>, document: D): Promise<boolean> {
  await checkWrites(model, [document]);
  try {
    // The driver's own way: mongoose would send an update for a document that it made.
    await writing(model.collection.insertOne(document as never));
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
