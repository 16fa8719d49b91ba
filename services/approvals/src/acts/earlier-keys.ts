/** Whether something may stand under keys as an earlier release stored them, which costs every operation a look-up. */
import type { Journal } from '@kuaijin/kit/journal';
import type { Mongo } from '@kuaijin/kit/mongo';
import { declareDocuments, openDocuments, reading } from '@kuaijin/kit/read-models';

interface BeginningDocument {
  readonly _id: string;
  readonly at: Date;
}

/** Found by id alone. */
const beginnings = declareDocuments<BeginningDocument>('key_beginnings', {
  fields: { _id: { type: String, required: true }, at: { type: Date, required: true } },
});

/** Names the beginning of keys that are made of mutation, person and key (decision 42). */
const REQUEST_KEYS = 'request-keys';

/**
 * False for a journal that was empty when a release of today's keys opened it first, which is noted then; true for one
 * that an earlier release has written.
 * @throws KuaijinError UNAVAILABLE when the store does not answer
 */
export async function mayHoldEarlierKeys(
  mongo: Mongo,
  database: string,
  journal: Pick<Journal, 'streams'>,
): Promise<boolean> {
  const model = await openDocuments(mongo, database, beginnings);
  if ((await reading(model.findOne({ _id: REQUEST_KEYS }).lean())) !== null) return false;
  for await (const _stream of journal.streams()) return true;
  const noted = { $setOnInsert: { at: new Date() } };
  await reading(model.updateOne({ _id: REQUEST_KEYS }, noted, { upsert: true }));
  return false;
}
