import { Schema, type SchemaDefinitionProperty } from 'mongoose';
import type { Backfill } from './backfill';
import type { VersionedDocument } from './versioned-document';

/** An index, and the query that it serves; one that serves none is not declared. */
export interface DeclaredIndex {
  /** Equality first, then the sort, then a range. At most one of the fields may be an array. */
  readonly fields: Readonly<Record<string, 1 | -1>>;
  /** A unique index is a rule and is made on every server. */
  readonly unique?: true;
  /** The query, in words: who asks it, by what, in which order. */
  readonly serves: string;
}

/** What a collection of documents holds and how it is found. */
export interface Declaration<D extends object> {
  readonly collection: string;
  readonly schema: Schema;
  readonly indexes: readonly DeclaredIndex[];
  /** How documents of earlier releases come to what this release reads of them; whoever makes the indexes does it. */
  readonly backfill?: Backfill<D>;
  /** Type of its documents; has no value. */
  readonly documents?: D;
}

/** Fields of a document as mongoose types them: every field of the type, and no other. */
export type Fields<T extends object> = { readonly [K in keyof Required<T>]: SchemaDefinitionProperty };

interface Declared<T extends object> {
  readonly fields: Fields<T>;
  readonly indexes?: readonly DeclaredIndex[];
}

const required = <T>(type: T) => ({ type, required: true });

/** Declares a read model: documents that a projection writes, each forward only by its version. */
export function declareReadModel<T extends object>(
  collection: string,
  { fields, indexes = [], backfill }: Declared<T> & { readonly backfill?: Backfill<VersionedDocument<T>> },
): Declaration<VersionedDocument<T>> {
  // The documents of some hold the state of an aggregate: by which version of its rules.
  const versioned = { _id: required(String), key: required(String), version: required(Number), stateV: Number };
  const byVersion: DeclaredIndex = {
    fields: { key: 1, version: 1 },
    unique: true,
    serves: 'the write of one version on top of another, by key and version',
  };
  if (backfill !== undefined && !indexes.some((index) => Object.keys(index.fields)[0] === backfill.lacking)) {
    throw new Error(`${collection}: no index begins with ${backfill.lacking}, by which documents of before are found`);
  }
  const declaration = declared<VersionedDocument<T>>(collection, schemaOf({ ...fields, ...versioned }), [
    byVersion,
    ...indexes,
  ]);
  return backfill === undefined ? declaration : { ...declaration, backfill };
}

/**
 * Declares small documents of a service's own that are changed in place: locks, marks, waiters. `_id` is among the
 * fields.
 */
export function declareDocuments<D extends { readonly _id: string }>(
  collection: string,
  { fields, indexes = [] }: Declared<D>,
): Declaration<D> {
  return declared(collection, schemaOf({ ...fields }), indexes);
}

/** Fields of a document inside a document. */
export function nested<T extends object>(fields: Fields<T>): Schema {
  return schemaOf({ ...fields }, { _id: false });
}

/** Any plain value: what is read and written as a whole and never searched. */
export const plainValue = Schema.Types.Mixed;

/**
 * @throws Error, when the module is loaded, for an index over no field or over two arrays, which the store would refuse
 * with the first document
 */
function declared<D extends object>(
  collection: string,
  schema: Schema,
  indexes: readonly DeclaredIndex[],
): Declaration<D> {
  for (const { fields } of indexes) {
    const unknown = Object.keys(fields).find((field) => schema.pathType(field) === 'adhocOrUndefined');
    if (unknown !== undefined) throw new Error(`${collection}: an index over ${unknown}, which is no field of it`);
    const arrays = new Set(Object.keys(fields).flatMap((field) => arrayAround(schema, field) ?? []));
    if (arrays.size > 1) throw new Error(`${collection}: an index over two arrays, ${[...arrays].join(' and ')}`);
  }
  return { collection, schema, indexes };
}

/** The array that a path is or lies in. */
function arrayAround(schema: Schema, field: string): string | undefined {
  const names = field.split('.');
  const paths = names.map((_, i) => names.slice(0, i + 1).join('.'));
  return paths.find((path) => /Array/.test(schema.path(path)?.instance ?? ''));
}

function schemaOf(fields: Record<string, SchemaDefinitionProperty>, options: { readonly _id?: false } = {}): Schema {
  const schema = new Schema(fields, {
    ...options,
    autoCreate: false,
    autoIndex: false,
    id: false,
    minimize: false,
    strict: 'throw',
    strictQuery: 'throw',
    versionKey: false,
  });
  // An array that is absent stays absent: mongoose would read it as an empty one.
  schema.eachPath((_path, type) => {
    if (/Array/.test(type.instance)) type.default(undefined);
  });
  return schema;
}
