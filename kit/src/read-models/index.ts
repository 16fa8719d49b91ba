/** Read models: declared with their indexes, read by mongoose, written forward only by version, paged by key. */
export { reading } from '../mongo/errors';

export type { Backfill } from './backfill';
export { claim } from './claim';
export { COUNTED_MAX, type Count, type CountArguments, countBoundIn, countOf } from './count';
export {
  type Declaration,
  type DeclaredIndex,
  declareDocuments,
  declareReadModel,
  type Fields,
  nested,
  plainValue,
} from './declaration';
export { insertNew } from './documents';
export { timedActField } from './fields';
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
export { type NestedPageQuery, nestedPages } from './nested-pages';
export { openDocuments, openReadModel } from './open';

export { type Condition, countUpTo, type PageQuery, pageOf, walk } from './pages';
export { type Searchable, searchableBy, searchableFields, searchCondition } from './search-text';

export { VersionedCollection, type VersionedWrite } from './versioned-collection';
export type { VersionedDocument } from './versioned-document';
