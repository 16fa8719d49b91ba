import type { MongoClient } from 'mongodb';

/** What a server offers beyond what correctness rests on. Each of them only makes something faster. */
export interface MongoFeatures {
  /** Ranges, prefixes and sorting by an index, and indexes that are not unique. */
  readonly rangeIndexes: boolean;
  /** Change streams: readers are woken instead of polling. */
  readonly changeStreams: boolean;
  /** Another server may become the primary: what this one says of now may be what it knew before it was deposed. */
  readonly replicated: boolean;
  /** A router of a sharded cluster answers: look-ups by id name the stream too, which is the shard key. */
  readonly sharded: boolean;
}

/**
 * Asks the server what it can do. A build that names no source revision is the embedded server, whose indexes answer
 * equality alone; change streams need a replica set or a sharded cluster.
 */
export async function probeFeatures(client: MongoClient): Promise<MongoFeatures> {
  const admin = client.db('admin');
  const build = await admin.command({ buildInfo: 1 });
  const hello = await admin.command({ hello: 1 }).catch(() => admin.command({ isMaster: 1 }));
  const rangeIndexes = typeof build['gitVersion'] === 'string' && Array.isArray(build['modules']);
  const sharded = hello['msg'] === 'isdbgrid';
  const replicated = typeof hello['setName'] === 'string' || sharded;
  return { rangeIndexes, changeStreams: rangeIndexes && replicated, replicated, sharded };
}
