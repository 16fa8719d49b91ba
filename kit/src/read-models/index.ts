/** Read models: one versioned document a thing, written forward only. */
export { VersionedCollection, type VersionedDocument, type VersionedWrite } from './versioned-collection';
