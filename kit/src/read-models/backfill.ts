import type { AnyBulkWriteOperation } from 'mongodb';
import type { Model } from 'mongoose';
import { reading } from '../mongo/errors';
import type { VersionedDocument } from './versioned-document';

/** Documents filled at a time. */
const BATCH = 200;

/** What documents of earlier releases lack of a read model, and how they come to it. */
export interface Backfill<D extends object> {
  /**
   * A field that they lack and every document of this release has. An index begins with it, so that they are found and
   * nothing else is looked at.
   */
  readonly lacking: string;
  /** What such a document is given, that field among it. Pure. */
  readonly fill: (document: D) => object;
}

/**
 * Gives documents of earlier releases what they lack. Each is written on the version that was read, so that what is
 * projected meanwhile stands; run again it goes on with what is left, and looks at nothing when nothing is.
 * @returns how many were found lacking
 * @throws KuaijinError UNAVAILABLE
 */
export async function runBackfill<T extends object>(
  model: Model<VersionedDocument<T>>,
  { lacking, fill }: Backfill<VersionedDocument<T>>,
): Promise<number> {
  for (let found = 0; ; ) {
    const documents = await reading(
      model
        .find({ [lacking]: { $exists: false } } as object)
        .limit(BATCH)
        .lean<VersionedDocument<T>[]>(),
    );
    if (documents.length === 0) return found;
    found += documents.length;
    const updates = documents.map((document) => {
      const given = fill(document) as Readonly<Record<string, unknown>>;
      if (given[lacking] === undefined) throw new Error(`${model.modelName}/${document.key} is given no ${lacking}`);
      return { updateOne: { filter: { key: document.key, version: document.version }, update: { $set: given } } };
    });
    await reading(model.bulkWrite(updates as unknown as AnyBulkWriteOperation<never>[] as never, { ordered: false }));
  }
}
