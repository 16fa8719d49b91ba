import type { Model } from 'mongoose';
import { isOutcomeUnknown, unavailable } from '../mongo/errors';
import { beyond, cursorOf, type KeysetOrder, keyOf, type Page, sortOf } from './keyset';
import { type CountedConnection, connectionOfPage } from './keyset-connection';

/** A condition of the store on documents. */
export type Condition = Readonly<Record<string, unknown>>;

/** How many rows there are, looked at up to a bound. */
export interface Count {
  /** At most the bound. */
  readonly value: number;
  /** False when there are more than `value`. */
  readonly isExact: boolean;
}

/** Rows that a list counts unless more are asked for: one look at an index, whatever lies behind it. */
export const COUNTED_MAX = 100;

/** A page of documents. */
export interface PageQuery<D extends object> {
  readonly model: Model<D>;
  readonly filter: Condition;
  readonly order: KeysetOrder;
  readonly page: Page;
  /** Fields to read; left out = all. Those of the order are read in any case. */
  readonly select?: readonly string[];
  /** Counts up to so many rows; left out = {@link COUNTED_MAX}. */
  readonly countUpTo?: number;
}

/**
 * One page of the documents of a filter. The total is counted when it is asked for.
 * @throws KuaijinError UNAVAILABLE
 */
export async function pageOf<D extends object>(query: PageQuery<D>): Promise<CountedConnection<D>> {
  const { model, filter, order, page, select, countUpTo: upTo } = query;
  const { size, from, isBackward } = page;
  const conditions = from === undefined ? filter : { $and: [filter, beyond(order, from, isBackward)] };
  const found = await reading(
    model
      .find(conditions as object, select === undefined ? null : selected(select, order))
      .sort(sortOf(order, isBackward))
      .limit(size + 1)
      .lean<D[]>(),
  );
  return {
    ...connectionOfPage(found, page, (row) => cursorOf(order, keyOf(order, row))),
    total: () => countUpTo(model, filter, upTo),
  };
}

/** Counts the documents of a filter up to a bound. @throws KuaijinError UNAVAILABLE */
export async function countUpTo<D extends object>(
  model: Model<D>,
  filter: Condition,
  upTo = COUNTED_MAX,
): Promise<Count> {
  const counted = await reading(model.countDocuments(filter as object, { limit: upTo + 1 }));
  return { value: Math.min(counted, upTo), isExact: counted <= upTo };
}

/** Every document of a filter in an order, so many in memory at a time; what comes or goes meanwhile shifts nothing. */
export async function* walk<D extends object>(
  query: Omit<PageQuery<D>, 'page' | 'countUpTo'>,
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

/** A read of the store; one that gets no answer is UNAVAILABLE, never an error of the driver. */
export async function reading<T>(query: PromiseLike<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw isOutcomeUnknown(error) ? unavailable(error) : error;
  }
}
