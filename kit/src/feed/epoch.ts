import { randomBytes } from 'node:crypto';
import type { Db } from 'mongodb';
import { isDuplicateKey, unavailable } from '../mongo/errors';
import { declareFoundById } from '../mongo/indexes';

/** What is fixed as long as a feed exists. */
export interface FeedEpoch {
  /** Names the feed: another one after the store was set up anew, so that old cursors are known for what they are. */
  readonly epoch: string;
  /** Streams of a source. */
  readonly partitions: number;
}

interface EpochDocument {
  readonly _id: 'epoch' | 'partitions';
  readonly epoch?: string;
  readonly partitions?: number;
}

/**
 * The epoch of a feed, begun by whoever comes first.
 * @param partitions streams of a source, where the feed begins now
 * @throws KuaijinError UNAVAILABLE
 */
export async function epochOf(db: Db, partitions: number): Promise<FeedEpoch> {
  const begun = await firstOf(db, { _id: 'epoch', epoch: randomBytes(6).toString('base64url'), partitions });
  // A feed of before the partitions is cut by whoever comes first.
  const cut = begun.partitions === undefined ? await firstOf(db, { _id: 'partitions', partitions }) : begun;
  return { epoch: begun.epoch ?? '', partitions: cut.partitions ?? partitions };
}

async function firstOf(db: Db, document: EpochDocument): Promise<EpochDocument> {
  declareFoundById(db, 'feed_epoch', 'feedEpoch');
  const epochs = db.collection<EpochDocument>('feed_epoch');
  try {
    const known = await epochs.findOne({ _id: document._id });
    if (known !== null) return known;
    await epochs.insertOne(document);
    return document;
  } catch (error) {
    if (!isDuplicateKey(error)) throw unavailable(error);
    return firstOf(db, document);
  }
}
