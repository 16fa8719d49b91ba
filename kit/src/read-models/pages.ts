import type { Model } from 'mongoose';
import { reading } from '../mongo/errors';
import { COUNTED_MAX, type Count, countBoundIn, countOf } from './count';
import { beyond, cursorOf, type KeysetOrder, keyOf, type Page, sortOf } from './keyset';
import { type CountedConnection, connectionOfPage } from './keyset-connection';

/** A condition of the store on documents. */
export type Condition = Readonly<Record<string, unknown>>;

/** A page of documents. */
export interface PageQuery<D extends object> {
  readonly model: Model<D>;
  readonly filter: Condition;
  readonly order: KeysetOrder;
  readonly page: Page;
  /** Fields to read; left out = all. Those of the order are read in any case. */
  readonly select?: readonly string[];
}

/**
 * One page of the documents of a filter. The total is counted when it is asked for.
 * @throws KuaijinError UNAVAILABLE
 */
export async function pageOf<D extends object>(query: PageQuery<D>): Promise<CountedConnection<D>> {
  const { model, filter, order, page, select } = query;
  const found = await reading(
    model
      .find(within(filter, order, page) as object, select === undefined ? null : selected(select, order))
      .sort(sortOf(order, page.isBackward))
      .limit(page.size + 1)
      .lean<D[]>(),
  );
  return countedPage(query, found);
}

/** What of a filter a page may hold: all of it, or what lies beyond the row that the page goes on from. */
export function within(filter: Condition, order: KeysetOrder, { from, isBackward }: Page): Condition {
  return from === undefined ? filter : { $and: [filter, beyond(order, from, isBackward)] };
}

/** The page of rows that were read for it, one more than it holds where there are more. */
export function countedPage<D extends object>(
  { model, filter, order, page }: Omit<PageQuery<D>, 'select'>,
  found: readonly D[],
): CountedConnection<D> {
  // A first page with room left holds the whole list.
  const isWhole = page.from === undefined && found.length <= page.size;
  return {
    ...connectionOfPage(found, page, (row) => cursorOf(order, keyOf(order, row))),
    total: async (asked) => {
      const upTo = countBoundIn(asked);
      return isWhole ? countOf(found.length, upTo) : countUpTo(model, filter, upTo);
    },
  };
}

/** Counts the documents of a filter up to a bound. @throws KuaijinError UNAVAILABLE */
export async function countUpTo<D extends object>(
  model: Model<D>,
  filter: Condition,
  upTo = COUNTED_MAX,
): Promise<Count> {
  const counted = await reading(model.countDocuments(filter as object, { limit: upTo + 1 }));
  return countOf(counted, upTo);
}

/** Every document of a filter in an order, so many in memory at a time; what comes or goes meanwhile shifts nothing. */
export async function* walk<D extends object>(
  query: Omit<PageQuery<D>, 'page'>,
  batch = 200,
): AsyncGenerator<readonly D[]> {
  const { model, filter, order, select } = query;
  let from: ReturnType<typeof keyOf> | undefined;
  for (;;) {
    const conditions = from === undefined ? filter : { $and: [filter, beyond(order, from)] };
    const rows: D[] = await reading(
      model
        .find(conditions as object, select === undefined ? null : selected(select, order))
        .sort(sortOf(order))
        .limit(batch)
        .lean<D[]>(),
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    from = keyOf(order, last);
  }
}

const selected = (fields: readonly string[], { keys }: KeysetOrder): Record<string, 1> =>
  Object.fromEntries([...fields, ...keys.map(({ field }) => field)].map((field) => [field, 1]));
