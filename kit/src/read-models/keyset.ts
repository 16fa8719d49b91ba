/**
 * Pages by key: where a page begins is a row's sort key, never a number of rows, so that rows which come or go do not
 * shift pages.
 */
import { KuaijinError } from '../errors/errors';

/** A part of a row's sort key as a cursor carries it; an instant travels as its milliseconds. */
export type KeyPart = string | number;

/**
 * The declaration of a field that rows are sorted by. It is never absent: what has no value sorts by one that stands
 * for it.
 */
export interface SortKey {
  /** Path of the field in the document. */
  readonly field: string;
  readonly type: 'text' | 'number' | 'instant';
  readonly direction: 1 | -1;
}

/** An order of rows, made unique by its last key. */
export interface KeysetOrder {
  /** Stands in cursors: a cursor of one order is none of another. */
  readonly name: string;
  readonly keys: readonly SortKey[];
}

/**
 * An order by the given fields (none: by the id alone); the id makes it unique, in the direction of the last of them.
 */
export function keysetOrder(name: string, keys: readonly SortKey[] = []): KeysetOrder {
  const direction = keys.at(-1)?.direction ?? 1;
  return { name, keys: [...keys, { field: '_id', type: 'text', direction }] };
}

/** A validated page request. */
export interface Page {
  /** Rows wanted; one more is read to know whether there is a further page. */
  readonly size: number;
  /** Key of the row from which the page goes on. */
  readonly from?: readonly KeyPart[];
  /** True for the page before `from`: its rows still come in the order of the list. */
  readonly isBackward: boolean;
}

/** Arguments of a connection field. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;
/** Characters of a text in a cursor: more than any key of ours has. */
const TEXT_MAX = 1_000;
/** Milliseconds that a date can have. */
const INSTANT_MAX = 8.64e15;

/**
 * Checks the arguments of a connection field.
 * @param args `first` and `after`, or `last` and `before` for the page in front of a cursor; sizes default to 20, 0 to
 * `max` (100)
 * @throws KuaijinError INVALID_INPUT for a size out of range or for both directions at once, CURSOR_INVALID for what is
 * no cursor of this order
 */
export function pageIn(order: KeysetOrder, args: PageArguments, options: { readonly max?: number } = {}): Page {
  const { first = null, after = null, last = null, before = null } = args;
  const isBackward = last !== null || before !== null;
  // `first` may stand there by its default.
  if (isBackward && (after !== null || (last !== null && before === null))) {
    throw new KuaijinError('INVALID_INPUT', {
      path: [after === null ? 'before' : 'after'],
      expected: '`first` and `after`, or `last` and `before`',
      received: after === null ? '`last` alone' : 'both directions',
    });
  }
  const size = sizeOf(isBackward ? 'last' : 'first', (isBackward ? last : first) ?? first, options.max ?? MAX_SIZE);
  const cursor = isBackward ? before : after;
  return {
    size,
    ...(cursor === null ? {} : { from: keyIn(order, cursor, isBackward ? 'before' : 'after') }),
    isBackward,
  };
}

function sizeOf(name: string, given: number | null, max: number): number {
  const size = given ?? Math.min(DEFAULT_SIZE, max);
  if (Number.isInteger(size) && size >= 0 && size <= max) return size;
  throw new KuaijinError('INVALID_INPUT', { path: [name], expected: `0 to ${max}`, received: String(size) });
}

/** The cursor of a row: opaque to clients, one text for one position. */
export function cursorOf(order: KeysetOrder, key: readonly KeyPart[]): string {
  return Buffer.from(JSON.stringify([order.name, ...key]), 'utf8').toString('base64url');
}

/**
 * The key in a cursor, part by part of the type that the order has.
 * @throws KuaijinError CURSOR_INVALID
 */
export function keyIn(order: KeysetOrder, cursor: string, argument = 'after'): readonly KeyPart[] {
  const parts = partsIn(cursor);
  const [name, ...key] = parts ?? [];
  const fits =
    name === order.name &&
    key.length === order.keys.length &&
    order.keys.every(({ type }, i) => isOfType(type, key[i]));
  if (!fits || cursorOf(order, key as KeyPart[]) !== cursor) {
    throw new KuaijinError('CURSOR_INVALID', { path: [argument], expected: 'a cursor of this connection' });
  }
  return key as KeyPart[];
}

function partsIn(cursor: string): readonly unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isOfType(type: SortKey['type'], part: unknown): boolean {
  if (type === 'text') return typeof part === 'string' && part.length <= TEXT_MAX;
  if (typeof part !== 'number' || !Number.isFinite(part)) return false;
  return type === 'number' || (Number.isInteger(part) && Math.abs(part) <= INSTANT_MAX);
}

/** The sort key of a row. */
export function keyOf({ keys }: KeysetOrder, row: object): readonly KeyPart[] {
  return keys.map(({ field }) => {
    const value = field.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], row);
    if (value instanceof Date) return value.getTime();
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new Error(`a row has no ${field} to be sorted by`);
  });
}

/** The sort of an order as the store takes it; turned round for the page in front of a cursor. */
export function sortOf({ keys }: KeysetOrder, isBackward = false): Record<string, 1 | -1> {
  return Object.fromEntries(keys.map(({ field, direction }) => [field, turned(direction, isBackward)]));
}

const turned = (direction: 1 | -1, isBackward: boolean): 1 | -1 => (isBackward === (direction === 1) ? -1 : 1);

/**
 * What lies behind a key, or in front of it. The first field bounds the walk over the index by itself; the rest decides
 * among rows that have the same value there. (A plain disjunction over all fields would be checked row by row from the
 * first on.)
 */
export function beyond({ keys }: KeysetOrder, key: readonly KeyPart[], isBackward = false): Record<string, unknown> {
  const [first, ...others] = keys;
  if (first === undefined) throw new Error('an order without a key');
  const operator = ({ direction }: SortKey) => (turned(direction, isBackward) === 1 ? '$gt' : '$lt');
  const values = keys.map(({ type }, i) => (type === 'instant' ? new Date(Number(key[i])) : key[i]));
  if (others.length === 0) return { [first.field]: { [operator(first)]: values[0] } };
  const ties = others.map((one, i) => ({
    ...Object.fromEntries(others.slice(0, i).map(({ field }, j) => [field, values[j + 1]])),
    [one.field]: { [operator(one)]: values[i + 1] },
  }));
  return {
    [first.field]: { [`${operator(first)}e`]: values[0] },
    $or: [{ [first.field]: { [operator(first)]: values[0] } }, ...ties],
  };
}

/** Compares two keys in the order. */
export function compareKeys({ keys }: KeysetOrder, a: readonly KeyPart[], b: readonly KeyPart[]): number {
  for (const [i, { direction }] of keys.entries()) {
    const left = a[i] ?? '';
    const right = b[i] ?? '';
    if (left !== right) return left < right ? -direction : direction;
  }
  return 0;
}
