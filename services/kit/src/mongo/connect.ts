import { type Db, MongoClient } from 'mongodb';
import mongoose, { type Connection } from 'mongoose';
import { unavailable } from './errors';
import { type MongoFeatures, probeFeatures } from './features';

/** Milliseconds to find a server; below a local activity's limits, so that an activity fails by its own error. */
const SELECTION_TIMEOUT_MS = 1_500;
/** Milliseconds for an answer. */
const SOCKET_TIMEOUT_MS = 2_500;

/** The one client of a process: native databases for journals, mongoose connections for a service's models, one pool under both. */
export interface Mongo {
  readonly client: MongoClient;
  readonly features: MongoFeatures;
  db(name: string): Db;
  /** The mongoose connection for a database; the same one each time. */
  connection(name: string): Connection;
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
    return mongoOf(client, await probeFeatures(client));
  } catch (error) {
    await client.close();
    throw unavailable(error);
  }
}

function mongoOf(client: MongoClient, features: MongoFeatures): Mongo {
  const root = mongoose.createConnection();
  root.setClient(client);
  const connections = new Map<string, Connection>();
  return {
    client,
    features,
    db: (name) => client.db(name),
    connection(name) {
      const known = connections.get(name);
      if (known !== undefined) return known;
      const connection = root.useDb(name, { useCache: true });
      connection.set('autoIndex', features.rangeIndexes);
      connections.set(name, connection);
      return connection;
    },
    close: () => client.close(),
  };
}
