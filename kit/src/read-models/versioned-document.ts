/**
 * A document of a read model: `_id` and `key` are equal, so that `{key, version}` can be matched by one unique index.
 */
export type VersionedDocument<T extends object> = T & {
  readonly _id: string;
  readonly key: string;
  readonly version: number;
};
