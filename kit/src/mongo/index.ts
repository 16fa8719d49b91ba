/** The document store: one client per process, what the server can do, and how its errors are read. */
export { connectMongo, type Mongo, type MongoOptions } from './connect';
export { isDuplicateKey, isOutcomeUnknown, reading, unavailable, writing } from './errors';
export { type MongoFeatures, probeFeatures } from './features';
export {
  type DeclaredCollection,
  declaredCollections,
  declareFoundById,
  type IndexMode,
  LOOKS_AT_ALL,
  missingIndexes,
  prepareIndexes,
  type WantedIndex,
} from './indexes';
