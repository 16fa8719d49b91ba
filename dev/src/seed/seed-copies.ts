/**
 * For tests, which start many products in one process: what the first of them was seeded with is kept as it was stored,
 * and written for the next ones. To seed takes two seconds of processor time, to copy a tenth of that.
 */
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import type { SharedDeps } from '@kuaijin/kit/service';
import type { Document } from 'mongodb';
import { seed } from './seed';

/** Of one feed, of one process, or a note of what was written lately. */
const OF_ITS_OWN = /^feed_(epoch|processes)$|_recent$/;

/** The documents of a collection; databases are named without their prefix. */
interface Stored {
  readonly database: string;
  readonly collection: string;
  readonly documents: readonly Document[];
}

let kept: readonly Stored[] | undefined;

/** Seeds an empty store: the first one of the process, and copies of that. */
export async function seedAsBefore(shared: SharedDeps): Promise<void> {
  if (kept !== undefined) return write(shared, kept);
  await seed(shared, new Date());
  kept = await read(shared);
}

async function read({ mongo, config }: SharedDeps): Promise<readonly Stored[]> {
  const start = `${config.prefix}_`;
  const { databases } = await mongo.client.db('admin').admin().listDatabases({ nameOnly: true });
  const found = databases.flatMap(async ({ name }) => {
    if (!name.startsWith(start)) return [];
    const collections = await mongo.db(name).listCollections({}, { nameOnly: true }).toArray();
    const meant = collections.filter((one) => !OF_ITS_OWN.test(one.name));
    return Promise.all(
      meant.map(async ({ name: collection }): Promise<Stored> => {
        const options = { comment: LOOKS_AT_ALL, useBigInt64: true };
        const documents = await mongo.db(name).collection(collection).find({}, options).toArray();
        return { database: name.slice(start.length), collection, documents };
      }),
    );
  });
  return (await Promise.all(found)).flat().filter(({ documents }) => documents.length > 0);
}

async function write({ mongo, config }: SharedDeps, all: readonly Stored[]): Promise<void> {
  await Promise.all(
    all.map(({ database, collection, documents }) =>
      mongo
        .db(`${config.prefix}_${database}`)
        .collection(collection)
        .insertMany([...documents], { ordered: false }),
    ),
  );
}
