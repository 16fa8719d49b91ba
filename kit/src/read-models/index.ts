/** Read models: declared with their indexes, read by mongoose, written forward only by version, paged by key. */

export { COUNTED_MAX, type Count, type CountArguments, countBoundIn, countOf } from './count';
export {
  type Declaration,
  type DeclaredIndex,
  declareDocuments,
  declareReadModel,
  type Fields,
  nested,
  plainValue,
  type VersionedDocument,
} from './declaration';
export { type KeyPart, type KeysetOrder, keyOf, keysetOrder, type Page, pageIn, type SortKey } from './keyset';
export {
  type Connection,
  type CountedConnection,
  connectionOf,
  connectionOfAll,
  emptyConnection,
  type PageArguments,
  type PageInfo,
} from './keyset-connection';
export { openDocuments, openReadModel } from './open';
export { type Condition, countUpTo, type PageQuery, pageOf, reading, walk } from './pages';
export { VersionedCollection, type VersionedWrite } from './versioned-collection';
