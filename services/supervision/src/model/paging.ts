/** Keyset pages of a read model, newest first, scoped to what the caller may see. */

import type { Identity } from '@kuaijin/kit/access/posts';
import { regionCodeOf, regionPrefix } from '@kuaijin/kit/access/region-scope';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { VersionedCollection, VersionedDocument } from '@kuaijin/kit/read-models';
import { type Connection, connectionOf, type Page } from '@kuaijin/kit/read-models/connection';
import type { Collection, Document, Filter } from 'mongodb';

/** Above this nobody counts. */
const COUNT_MAX = 10_000;

/** A row that is paged: sorted by the instant, then by its id, which is its key in the store. */
export interface PagedRow {
  readonly id: string;
  readonly raisedAt: Date;
}

/** A page with the number of all rows, where there are not too many. */
export interface CountedConnection<T> extends Connection<T> {
  readonly totalCount: number | null;
}

/** Rows of the caller's region or organisation, and those whose region nobody knows: the same rule as `sees`. */
export function scopeFilter(identity: Identity): Filter<Document> {
  const mine = regionCodeOf(identity.region);
  const unknown = { regionCode: null };
  const region = mine === undefined ? [] : [{ regionCode: { $regex: `^${regionPrefix(mine)}` } }];
  const own = identity.organisation === undefined ? [] : [{ ownerId: identity.organisation }];
  return { $or: [unknown, ...region, ...own] };
}

/** One page: rows of the filter, newest first. */
export async function pageOf<T extends PagedRow>(
  versioned: VersionedCollection<T>,
  filter: Filter<Document>,
  wanted: Page,
): Promise<CountedConnection<VersionedDocument<T>>> {
  const rows = versioned.collection as unknown as Collection<Document>;
  const [found, count] = await Promise.all([
    rows
      .find({ $and: [filter, afterFilter(wanted)] })
      .sort({ raisedAt: -1, key: -1 })
      .limit(wanted.first + 1)
      .toArray(),
    rows.countDocuments(filter, { limit: COUNT_MAX + 1 }),
  ]);
  return {
    ...connectionOf(found as unknown as readonly VersionedDocument<T>[], wanted.first, keyOf),
    totalCount: count > COUNT_MAX ? null : count,
  };
}

/** The sort key of a row, newest first when compared descending. */
export function keyOf(row: PagedRow): readonly [number, string] {
  return [row.raisedAt.getTime(), row.id];
}

function afterFilter({ after }: Page): Filter<Document> {
  if (after === undefined) return {};
  const [millis, key] = after;
  if (typeof millis !== 'number' || typeof key !== 'string') {
    throw new KuaijinError('CURSOR_INVALID', { path: ['after'], expected: 'a cursor of this connection' });
  }
  const raisedAt = new Date(millis);
  return { $or: [{ raisedAt: { $lt: raisedAt } }, { raisedAt, key: { $lt: key } }] };
}

/** The part of a filter for a list of wanted values; nothing when it is left out. */
export function anyOf(field: string, values: readonly string[] | null | undefined): Filter<Document> {
  return values === null || values === undefined ? {} : { [field]: { $in: [...values] } };
}
