/** Keyset connections: pages by the key of the last row, never by an offset, so that rows which come or go do not shift pages. */
import { KuaijinError } from '../errors/errors';

/** A part of a row's sort key. A Date travels as its milliseconds. */
export type KeyPart = string | number | boolean | null;

/** Arguments of a connection field. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A validated page request. */
export interface Page {
  /** Rows to answer; read one more to know whether there is a next page. */
  readonly first: number;
  /** Key of the row after which the page begins. */
  readonly after?: readonly KeyPart[];
}

/** A page as the graph answers it. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const DEFAULT_FIRST = 20;
const MAX_FIRST = 100;

/**
 * Checks the arguments of a connection field.
 * @param args `first` (default 20, at most `max`, at least 0) and `after`
 * @throws KuaijinError INVALID_INPUT for `first` out of range, CURSOR_INVALID for an `after` that is no cursor of `keyLength` parts
 */
export function page(args: PageArguments, options: { readonly max?: number; readonly keyLength?: number } = {}): Page {
  const max = options.max ?? MAX_FIRST;
  const first = args.first ?? Math.min(DEFAULT_FIRST, max);
  if (!Number.isInteger(first) || first < 0 || first > max) {
    throw new KuaijinError('INVALID_INPUT', { path: ['first'], expected: `0 to ${max}`, received: String(first) });
  }
  if (args.after === undefined || args.after === null) return { first };
  const after = decodeKey(args.after);
  if (options.keyLength !== undefined && after.length !== options.keyLength) throw cursorInvalid();
  return { first, after };
}

/** The opaque cursor of a row's key. */
export function encodeKey(key: readonly KeyPart[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

/**
 * The key in a cursor.
 * @throws KuaijinError CURSOR_INVALID
 */
export function decodeKey(cursor: string): readonly KeyPart[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length > 0 && key.every(isKeyPart) && encodeKey(key) === cursor) return key;
  } catch {
    // Not JSON: answered below like any other cursor that is not ours.
  }
  throw cursorInvalid();
}

/**
 * A page of rows that were read in key order, up to `first + 1` of them.
 * @param keyOf the sort key of a row, unique among the rows
 */
export function connectionOf<T>(
  rows: readonly T[],
  first: number,
  keyOf: (row: T) => readonly KeyPart[],
): Connection<T> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ node, cursor: encodeKey(keyOf(node)) }));
  return { nodes, edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first } };
}

/**
 * A page of rows that are all in memory; sorts nothing, finds the place behind the row with the key `after`.
 * @param compare order of two keys, the order that the rows have
 */
export function connectionOfAll<T>(
  rows: readonly T[],
  wanted: Page,
  keyOf: (row: T) => readonly KeyPart[],
  compare: (a: readonly KeyPart[], b: readonly KeyPart[]) => number = compareKeys,
): Connection<T> {
  const after = wanted.after;
  const start = after === undefined ? 0 : rows.findIndex((row) => compare(keyOf(row), after) > 0);
  return connectionOf(start < 0 ? [] : rows.slice(start, start + wanted.first + 1), wanted.first, keyOf);
}

/** Ascending order of keys, part by part; null comes first. */
export function compareKeys(a: readonly KeyPart[], b: readonly KeyPart[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = comparePart(a[i] ?? null, b[i] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: KeyPart, b: KeyPart): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

function isKeyPart(value: unknown): value is KeyPart {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function cursorInvalid(): KuaijinError {
  return new KuaijinError('CURSOR_INVALID', { path: ['after'], expected: 'a cursor of this connection' });
}
