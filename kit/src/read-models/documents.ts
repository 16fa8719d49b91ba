import type { Model } from 'mongoose';
import { isDuplicateKey, isOutcomeUnknown, unavailable } from '../mongo/errors';
import { checkWrites } from './write-check';

/**
 * Stores a document of a service's own, unless one with its id (or another unique key) is there: the way in which something is claimed.
 * @returns true when this call stored it
 * @throws KuaijinError UNAVAILABLE when the store does not answer; it may be stored then, and a second call finds it
 */
export async function insertNew<D extends { readonly _id: string }>(model: Model<D>, document: D): Promise<boolean> {
  await checkWrites(model, [document]);
  try {
    // The driver's own way: mongoose would send an update for a document that it made.
    await model.collection.insertOne(document as never);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw isOutcomeUnknown(error) ? unavailable(error) : error;
  }
}
