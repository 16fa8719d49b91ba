/** What a service works with: one set of connections per process, and the names that are its own in them. */
import type { Config } from '../config/config';
import { Feed } from '../feed';
import { openArchiveStore } from '../feed/archive/open-archive-store';
import { type Logger, logger } from '../logging/logging';
import { connectMongo, type Mongo } from '../mongo';
import { connectTemporal, type TemporalClient } from '../temporal/temporal';
import { readTls } from './tls';

/** The names under which the services of one deployment live in shared servers. */
export interface Namespaces {
  /** Database of a service; of this one when none is named. */
  database(service?: string): string;
  /** Task queue of a service; of this one when none is named. */
  taskQueue(service?: string): string;
  /** Database of the status feed. */
  readonly feedDatabase: string;
}

/** What the services of one process share. */
export interface SharedDeps {
  readonly config: Config;
  readonly log: Logger;
  readonly mongo: Mongo;
  readonly temporal: TemporalClient;
  readonly feed: Feed;
  close(): Promise<void>;
}

/** What a service is built from. */
export interface ServiceDeps {
  readonly config: Config;
  readonly log: Logger;
  readonly mongo: Mongo;
  readonly temporal: TemporalClient;
  readonly feed: Feed;
  readonly namespaces: Namespaces;
}

/** The names of a service under the prefix of the deployment. */
export function namespacesOf(prefix: string, service: string): Namespaces {
  return {
    database: (name = service) => `${prefix}_${name}`,
    taskQueue: (name = service) => `${prefix}-${name}`,
    feedDatabase: `${prefix}_feed`,
  };
}

/**
 * Connects a process. @throws KuaijinError UNAVAILABLE when MongoDB does not answer; Temporal is waited for in the
 * background
 * @param name of the process, for the store's own logs
 */
export async function connectShared(config: Config, name: string): Promise<SharedDeps> {
  const log = logger(undefined, { level: config.logLevel });
  const mongo = await connectMongo(config.mongodbUri, { appName: `${config.prefix}-${name}`, indexes: config.indexes });
  const feed = await Feed.open(mongo.db(namespacesOf(config.prefix, name).feedDatabase), {
    cursorKey: config.cursorKey,
    pollMs: config.pollMs,
    features: mongo.features,
    archive: openArchiveStore(config),
    handOver: await handOverOf(config),
  });
  const temporal = await connectTemporal(config, log);
  return {
    config,
    log,
    mongo,
    temporal,
    feed,
    close: async () => {
      await temporal.close();
      await feed.close();
      await mongo.close();
    },
  };
}

async function handOverOf({ feedPort, host, tls }: Config) {
  return feedPort === undefined ? undefined : { port: feedPort, host, tls: tls && (await readTls(tls)) };
}

/** What one service of the process is built from. */
export function serviceDeps(shared: SharedDeps, service: string): ServiceDeps {
  const { config, mongo, temporal, feed } = shared;
  const log = shared.log.child({ service });
  return { config, log, mongo, temporal, feed, namespaces: namespacesOf(config.prefix, service) };
}

/** Connects a process that runs one service. */
export async function connectDeps(config: Config, service: string): Promise<ServiceDeps & { close(): Promise<void> }> {
  const shared = await connectShared(config, service);
  return { ...serviceDeps(shared, service), close: shared.close };
}
