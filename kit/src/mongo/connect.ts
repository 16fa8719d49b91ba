import { type Db, MongoClient } from 'mongodb';
import { guardWrites } from './broken-writes';
import { unavailable } from './errors';
import { type MongoFeatures, probeFeatures } from './features';

/** Milliseconds to find a server; below a local activity's limits, so that an activity fails by its own error. */
const SELECTION_TIMEOUT_MS = 1_500;
/** Milliseconds for an answer. */
const SOCKET_TIMEOUT_MS = 2_500;

/** The one client of a process. */
export interface Mongo {
  readonly client: MongoClient;
  readonly features: MongoFeatures;
  db(name: string): Db;
  close(): Promise<void>;
}

export interface MongoOptions {
  readonly appName: string;
  /** Connections at most. Default 64. */
  readonly maxPoolSize?: number;
}

/**
 * Connects to MongoDB: writes reach the journal of a majority before they are answered, reads see what a majority has, from the
 * primary; BSON longs are bigint.
 * @throws KuaijinError UNAVAILABLE when no server answers within 1.5 seconds
 */
export async function connectMongo(uri: string, options: MongoOptions): Promise<Mongo> {
  guardWrites();
  const client = new MongoClient(uri, {
    appName: options.appName,
    maxPoolSize: options.maxPoolSize ?? 64,
    serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS,
    connectTimeoutMS: SELECTION_TIMEOUT_MS,
    socketTimeoutMS: SOCKET_TIMEOUT_MS,
    writeConcern: { w: 'majority', j: true },
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    // Sessions are needed for retryable writes; every write of ours is retried by its key instead.
    retryWrites: false,
    retryReads: true,
    useBigInt64: true,
    ignoreUndefined: true,
  });
  try {
    await client.connect();
    const features = await probeFeatures(client);
    return { client, features, db: (name) => client.db(name), close: () => client.close() };
  } catch (error) {
    await client.close();
    throw unavailable(error);
  }
}
