import type { Collection, Document, IndexSpecification } from 'mongodb';

/** An index that a collection needs. */
export interface WantedIndex {
  readonly fields: IndexSpecification;
  /** A unique index is a rule and is made everywhere. One that is not only makes reading faster. */
  readonly unique?: boolean;
}

/**
 * Makes the indexes of a collection. Those that only serve speed are left out where the server would never use them: the embedded
 * server ignores a non-unique index in queries and yet reads the whole collection at every start to build it.
 */
export async function ensureIndexes<T extends Document>(
  collection: Collection<T>,
  indexes: readonly WantedIndex[],
  features: { readonly rangeIndexes: boolean },
): Promise<void> {
  for (const { fields, unique = false } of indexes) {
    if (!unique && !features.rangeIndexes) continue;
    await collection.createIndex(fields, unique ? { unique } : {});
  }
}
