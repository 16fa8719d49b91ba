/** The document store: one client per process, what the server can do, and how its errors are read. */
export { connectMongo, type Mongo, type MongoOptions } from './connect';
export { firstWriteError, isDuplicateKey, isOutcomeUnknown, unavailable } from './errors';
export { type MongoFeatures, probeFeatures } from './features';
export { ensureIndexes, type WantedIndex } from './indexes';
