/** The store alone: documents of the ledger's own shape by insertMany, made before the clock starts. */
import type { Collection, Db } from 'mongodb';

export interface StoredDocument {
  readonly _id: string;
  readonly stream: string;
  readonly key: string;
}

/** So many documents in one insert, one insert after the other. */
export type BareWay = (documents: number, ms: number) => Promise<number>;

/**
 * @param pool of which an entry is the pattern: something must have been reserved from it
 * @param streams to which they belong in turn; they lie in a collection of their own
 */
export async function bareWay(db: Db, pool: string, streams: readonly string[]): Promise<BareWay> {
  const documents = db.collection<StoredDocument>(`bare ${streams.length}`);
  await documents.createIndex({ stream: 1, key: 1 }, { unique: true });
  const ledger: Collection<StoredDocument> = db.collection('ledger');
  const pattern = await ledger.findOne({ _id: `${pool}/2` });
  if (pattern === null) throw new Error('nothing was reserved yet');
  let n = 0;
  return async (many, ms) => {
    let spent = 0;
    let count = 0;
    while (spent < ms) {
      const batch = Array.from({ length: many }, () => {
        n += 1;
        const stream = streams[n % streams.length] ?? '';
        return { ...pattern, _id: `${stream}/${n}`, stream, key: `r${n}/0` };
      });
      const start = performance.now();
      await documents.insertMany(batch);
      spent += performance.now() - start;
      count += many;
    }
    return (count / spent) * 1_000;
  };
}
