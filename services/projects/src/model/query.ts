/** Which projects are wanted, as a query of the read model. Who sees what (region, ownership) is part of every query. */

import type { Identity } from '@kuaijin/kit/access/posts';
import { regionCodeOf, regionPrefix } from '@kuaijin/kit/access/region-scope';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Batch } from '../domain/project';

type Maybe<T> = T | null | undefined;

/** 项目筛选: all that is given must hold. */
export interface ProjectFilter {
  readonly regions?: Maybe<readonly string[]>;
  readonly batches?: Maybe<readonly Batch[]>;
  readonly list?: Maybe<string>;
  readonly type?: Maybe<string>;
  readonly search?: Maybe<string>;
  readonly ownerId?: Maybe<string>;
}

/** A condition of the document store. */
export type Condition = Readonly<Record<string, unknown>>;

const SEARCH_MAX = 100;

/**
 * The query for a filter.
 * @param day on which a membership of the list has to hold
 * @throws KuaijinError MALFORMED_CODE for a region that is no code, INVALID_INPUT for a search text that is too long
 */
export function queryOf(filter: ProjectFilter, identity: Identity, day: string): Condition {
  const { regions, batches, list, type, search, ownerId } = filter;
  const conditions: Condition[] = [
    ...visibleTo(identity),
    ...(regions ? insideAny(regions) : []),
    ...(batches ? [{ batch: { $in: batches } }] : []),
    ...(list ? [{ lists: { $elemMatch: { list, ...heldOn(day) } } }] : []),
    ...(type ? [{ type }] : []),
    ...(ownerId ? [{ ownerId }] : []),
    ...(search ? [named(search)] : []),
  ];
  return conditions.length === 0 ? {} : { $and: conditions };
}

/** Rows of the caller's region and those of the caller's organisation. */
function visibleTo({ region, organisation }: Identity): readonly Condition[] {
  const code = regionCodeOf(region);
  const prefix = code === undefined ? undefined : regionPrefix(code);
  if (prefix === '') return [];
  const own = organisation === undefined ? [] : [{ ownerId: organisation }];
  const inside = prefix === undefined ? [] : [{ regionScopes: prefix }];
  const either = [...inside, ...own];
  return either.length === 0 ? [{ _id: { $in: [] } }] : [{ $or: either }];
}

function insideAny(regions: readonly string[]): readonly Condition[] {
  const prefixes = regions.map((region, index) => {
    const code = /^(region-)?\d{6}$/.test(region) ? regionCodeOf(region) : undefined;
    if (code !== undefined) return regionPrefix(code);
    throw new KuaijinError('MALFORMED_CODE', {
      path: ['filter', 'regions', String(index)],
      expected: 'six digits of GB/T 2260',
      received: region.slice(0, 40),
    });
  });
  return prefixes.includes('') ? [] : [{ regionScopes: { $in: prefixes } }];
}

function heldOn(day: string): Condition {
  return {
    $and: [
      { $or: [{ since: { $exists: false } }, { since: { $lte: day } }] },
      { $or: [{ until: { $exists: false } }, { until: { $gt: day } }] },
    ],
  };
}

function named(search: string): Condition {
  if (search.length > SEARCH_MAX) {
    throw new KuaijinError('INVALID_INPUT', {
      path: ['filter', 'search'],
      expected: `at most ${SEARCH_MAX} characters`,
      received: `${search.length} characters`,
    });
  }
  const pattern = { $regex: search.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
  return { $or: [{ name: pattern }, { nameEn: pattern }] };
}
