import type { Model } from 'mongoose';
import type { Mongo } from '../mongo';
import { prepareIndexes } from '../mongo/indexes';
import type { Declaration, VersionedDocument } from './declaration';
import { VersionedCollection } from './versioned-collection';

/**
 * Opens the documents of a declaration in a database: the mongoose model, and their indexes made or declared (`KUAIJIN_INDEXES`).
 * @throws KuaijinError UNAVAILABLE when the store does not answer
 */
export async function openDocuments<D extends object>(
  mongo: Mongo,
  database: string,
  { collection, schema, indexes }: Declaration<D>,
): Promise<Model<D>> {
  const connection = mongo.mongoose.useDb(database, { useCache: true });
  await prepareIndexes(mongo.db(database), collection, indexes);
  const known = connection.models[collection] as Model<D> | undefined;
  return known ?? (connection.model(collection, schema, collection) as unknown as Model<D>);
}

/** Opens a read model: its mongoose model to read by, and the one way in which it is written. */
export async function openReadModel<T extends object>(
  mongo: Mongo,
  database: string,
  declaration: Declaration<VersionedDocument<T>>,
): Promise<VersionedCollection<T>> {
  return new VersionedCollection<T>(await openDocuments(mongo, database, declaration));
}
