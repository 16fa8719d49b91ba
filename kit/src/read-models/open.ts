import type { Model } from 'mongoose';
import type { Mongo } from '../mongo';
import { makesIndexes, prepareIndexes } from '../mongo/indexes';
import { runBackfill } from './backfill';
import type { Declaration } from './declaration';
import { VersionedCollection } from './versioned-collection';
import type { VersionedDocument } from './versioned-document';

/**
 * Opens the documents of a declaration in a database: the mongoose model, and their indexes made or declared
 * (`KUAIJIN_INDEXES`).
 * @throws KuaijinError UNAVAILABLE when the store does not answer
 */
export async function openDocuments<D extends object>(
  mongo: Pick<Mongo, 'mongoose' | 'db'>,
  database: string,
  { collection, schema, indexes }: Declaration<D>,
): Promise<Model<D>> {
  const connection = mongo.mongoose.useDb(database, { useCache: true });
  await prepareIndexes(mongo.db(database), { collection, indexes });
  const known = connection.models[collection] as Model<D> | undefined;
  return known ?? (connection.model(collection, schema, collection) as unknown as Model<D>);
}

/**
 * Opens a read model: its mongoose model to read by, and the one way in which it is written. Where indexes are made,
 * documents of earlier releases are given what this release reads of them.
 */
export async function openReadModel<T extends object>(
  mongo: Mongo,
  database: string,
  declaration: Declaration<VersionedDocument<T>>,
): Promise<VersionedCollection<T>> {
  const model = await openDocuments(mongo, database, declaration);
  if (declaration.backfill !== undefined && makesIndexes(mongo.client)) await runBackfill(model, declaration.backfill);
  return new VersionedCollection<T>(model);
}
