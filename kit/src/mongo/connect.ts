import { type Db, MongoClient, type MongoClientOptions } from 'mongodb';
import type { Connection } from 'mongoose';
import { guardWrites } from './broken-writes';
import { unavailable } from './errors';
import { type MongoFeatures, probeFeatures } from './features';
import { type IndexMode, setIndexPolicy } from './indexes';
import { mongooseOver } from './mongoose';

/** Milliseconds to find a server; below a local activity's limits, so that an activity fails by its own error. */
const SELECTION_TIMEOUT_MS = 1_500;
/** Milliseconds for an answer. */
const SOCKET_TIMEOUT_MS = 2_500;

/**
 * Tests have the commands of every client watched, and benchmarks let a slow store take its time; nobody pays for it
 * elsewhere.
 */
export const clientWatch: { watch?: (client: MongoClient) => void; timeoutMs?: number } = {};

/** The one client of a process. */
export interface Mongo {
  readonly client: MongoClient;
  readonly features: MongoFeatures;
  /** mongoose over the same client; each database of it by `useDb`. */
  readonly mongoose: Connection;
  db(name: string): Db;
  close(): Promise<void>;
}

export interface MongoOptions {
  readonly appName: string;
  /** Connections at most. Default 64. */
  readonly maxPoolSize?: number;
  /** Whether those who open a collection make its indexes. Default `create`. */
  readonly indexes?: IndexMode;
}

/**
 * Connects to MongoDB: writes reach the journal of a majority before they are answered, reads see what a majority has,
 * from the primary; BSON longs are bigint.
 * @throws KuaijinError UNAVAILABLE when no server answers within 1.5 seconds
 */
export async function connectMongo(uri: string, options: MongoOptions): Promise<Mongo> {
  guardWrites();
  const { watch } = clientWatch;
  const clientOptions: MongoClientOptions = {
    appName: options.appName,
    maxPoolSize: options.maxPoolSize ?? 64,
    serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS,
    connectTimeoutMS: clientWatch.timeoutMs ?? SELECTION_TIMEOUT_MS,
    socketTimeoutMS: clientWatch.timeoutMs ?? SOCKET_TIMEOUT_MS,
    writeConcern: { w: 'majority', j: true },
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    // Sessions are needed for retryable writes; every write of ours is retried by its key instead.
    retryWrites: false,
    retryReads: true,
    useBigInt64: true,
    ignoreUndefined: true,
    monitorCommands: watch !== undefined,
  };
  const client = new MongoClient(uri, clientOptions);
  try {
    await client.connect();
    const features = await probeFeatures(client);
    setIndexPolicy(client, {
      mode: options.indexes ?? 'create',
      features,
      ...(features.rangeIndexes
        ? { connectPatiently: () => new MongoClient(uri, { ...clientOptions, socketTimeoutMS: 0 }).connect() }
        : {}),
    });
    watch?.(client);
    return {
      client,
      features,
      mongoose: mongooseOver(client),
      db: (name) => client.db(name),
      close: () => client.close(),
    };
  } catch (error) {
    await client.close();
    throw unavailable(error);
  }
}
