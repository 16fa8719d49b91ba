import type { VersionedCollection } from '../read-models/versioned-collection';
import type { VersionedDocument } from '../read-models/versioned-document';
import type { ReadModel, StoredStates } from './types';

export interface StatesIn<S, T extends object> {
  /** Of these documents every entry of a stream rewrites one, so that its version is that of the state. */
  readonly documents: VersionedCollection<T>;
  /** Key of the document of a stream. */
  readonly keyOf: (stream: string) => string;
  /** The whole state, as a fold over the entries would make it. */
  readonly stateOf: (document: VersionedDocument<T>) => S;
  /**
   * Version of what entries come to: raised when the fold of entries of before gives something else than it did.
   * Default 1.
   */
  readonly v?: number;
}

/** States that are read back from a read model. */
export function statesIn<S, T extends object>({ documents, keyOf, stateOf, v = 1 }: StatesIn<S, T>): StoredStates<S> {
  return {
    async read(stream) {
      const document: (VersionedDocument<T> & { readonly stateV?: number }) | undefined = await documents.get(
        keyOf(stream),
      );
      return document?.stateV === v ? { seq: document.version, state: stateOf(document) } : undefined;
    },
    marked(stream, write) {
      const isOurs = write.collection === (documents as ReadModel) && write.key === keyOf(stream);
      return isOurs ? { ...write, body: { ...write.body, stateV: v } } : write;
    },
  };
}

/** The state in a document that holds nothing else, but for what it is found by. */
export function bareState<T extends object, D extends string = never>(
  document: VersionedDocument<T>,
  ...derived: readonly D[]
): Omit<T, D> {
  const { _id, key, version, stateV, ...rest } = document as VersionedDocument<T> & { readonly stateV?: number };
  const without = new Set<string>(derived);
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !without.has(name))) as unknown as Omit<T, D>;
}
