/** Lists inside of things: the same page of the list of each of several things, together. */
import type { Model } from 'mongoose';
import { reading } from '../mongo/errors';
import { type KeysetOrder, type Page, sortOf } from './keyset';
import type { CountedConnection } from './keyset-connection';
import { type Condition, countedPage, within } from './pages';

/** The same page of the list of each of several things. */
export interface NestedPageQuery<D extends object> {
  readonly model: Model<D>;
  /** The field by which a row belongs to a thing. An index begins with it and goes on as the order does. */
  readonly parent: string;
  readonly parents: readonly string[];
  /** What else holds of the rows. */
  readonly filter: Condition;
  readonly order: KeysetOrder;
  readonly page: Page;
}

/**
 * A page for each of the things: one query that takes as many rows as all pages may hold. Where one thing has so many
 * that others find no room, those are asked for again in halves, so that neither queries nor rows go beyond a few times
 * the number of things.
 * @throws KuaijinError UNAVAILABLE
 */
export async function nestedPages<D extends object>(
  query: NestedPageQuery<D>,
): Promise<ReadonlyMap<string, CountedConnection<D>>> {
  const { parent, parents, filter } = query;
  const asked = [...new Set(parents)];
  const rows = await rowsOf(query, asked);
  return new Map(
    asked.map((id) => [id, countedPage({ ...query, filter: { ...filter, [parent]: id } }, rows.get(id) ?? [])]),
  );
}

type RowsByParent<D> = ReadonlyMap<string, readonly D[]>;

/** The rows of each page, one more than it holds where there are more. */
async function rowsOf<D extends object>(query: NestedPageQuery<D>, asked: readonly string[]): Promise<RowsByParent<D>> {
  if (asked.length === 0) return new Map();
  const wanted = query.page.size + 1;
  const limit = asked.length * wanted;
  const found = await readTogether(query, asked, limit);
  const rows = groupedBy(query.parent, found);
  if (found.length < limit) return rows;
  // The rows come thing by thing, so that only the last of them may be cut off, and whoever has none may stand behind
  // it.
  const last = [...rows.keys()].at(-1);
  const left = asked.filter((id) => {
    const own = rows.get(id)?.length ?? 0;
    return own < wanted && (own === 0 || id === last);
  });
  const middle = Math.ceil(left.length / 2);
  const rest = await Promise.all([rowsOf(query, left.slice(0, middle)), rowsOf(query, left.slice(middle))]);
  return new Map([...rows, ...rest.flatMap((half) => [...half])]);
}

function readTogether<D extends object>(
  { model, parent, filter, order, page }: NestedPageQuery<D>,
  asked: readonly string[],
  limit: number,
): Promise<readonly D[]> {
  const own = { ...filter, [parent]: { $in: [...asked] } };
  return reading(
    model
      .find(within(own, order, page) as object)
      .sort({ [parent]: page.isBackward ? -1 : 1, ...sortOf(order, page.isBackward) })
      .limit(limit)
      .lean<D[]>(),
  );
}

function groupedBy<D extends object>(parent: string, rows: readonly D[]): RowsByParent<D> {
  const groups = new Map<string, D[]>();
  for (const row of rows) {
    const id = String((row as Record<string, unknown>)[parent]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
