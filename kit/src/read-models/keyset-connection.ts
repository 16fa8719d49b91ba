/** Connections as the graph answers them. */
import { type Count, type CountArguments, countBoundIn, countOf } from './count';
import { compareKeys, cursorOf, type KeyPart, type KeysetOrder, type Page } from './keyset';

export type { PageArguments } from './keyset';

/** 页信息 */
export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page as the graph answers it. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/** A page of a list that can be counted. */
export interface CountedConnection<T> extends Connection<T> {
  /**
   * Rows of the whole list, up to a bound; looked at only when it is called. Its argument is that of the field `total`
   * of a list.
   * @throws KuaijinError INVALID_INPUT for a bound out of range, UNAVAILABLE
   */
  total(asked?: CountArguments): Promise<Count>;
}

/** A page without rows, of a list in which the caller sees none. */
export function emptyConnection<T>(): CountedConnection<T> {
  return {
    ...connectionOfPage<T>([], { size: 0, isBackward: false }, () => ''),
    total: async (asked) => countOf(0, countBoundIn(asked)),
  };
}

/**
 * A page of rows that were read from its beginning on, up to `size + 1` of them; those of a page backwards were read
 * from its end.
 * @param cursorFor the cursor of a row
 */
export function connectionOfPage<T>(
  read: readonly T[],
  { size, from, isBackward }: Page,
  cursorFor: (row: T) => string,
): Connection<T> {
  const isMore = read.length > size;
  const wanted = read.slice(0, size);
  const nodes = isBackward ? wanted.reverse() : wanted;
  const edges = nodes.map((node) => ({ node, cursor: cursorFor(node) }));
  // The row that the page goes on from stands on its other side.
  const isBeyond = from !== undefined;
  return {
    nodes,
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: isBackward ? isBeyond : isMore,
      hasPreviousPage: isBackward ? isMore : isBeyond,
    },
  };
}

/** A page of rows in key order, up to `size + 1` of them, whose keys are no fields of a document. */
export function connectionOf<T>(
  rows: readonly T[],
  order: KeysetOrder,
  page: Page,
  keyFor: (row: T) => readonly KeyPart[],
): Connection<T> {
  return connectionOfPage(rows, page, (row) => cursorOf(order, keyFor(row)));
}

/**
 * A page of rows that are all in memory, in the order; sorts nothing, finds the place beyond the row that the page goes
 * on from.
 */
export function connectionOfAll<T>(
  rows: readonly T[],
  order: KeysetOrder,
  page: Page,
  keyFor: (row: T) => readonly KeyPart[],
): Connection<T> {
  const { from, size, isBackward } = page;
  const directed = isBackward ? [...rows].reverse() : rows;
  const isBeyond = (row: T) =>
    from === undefined ||
    (isBackward ? compareKeys(order, keyFor(row), from) < 0 : compareKeys(order, keyFor(row), from) > 0);
  const start = directed.findIndex(isBeyond);
  return connectionOf(start < 0 ? [] : directed.slice(start, start + size + 1), order, page, keyFor);
}
