/** The document store: one client per process, what the server can do, and how its errors are read. */
export { connectMongo, type Mongo, type MongoOptions } from './mongo/connect';
export { firstWriteError, isDuplicateKey, isOutcomeUnknown, unavailable } from './mongo/errors';
export { type MongoFeatures, probeFeatures } from './mongo/features';
export { ensureIndexes, type WantedIndex } from './mongo/indexes';
