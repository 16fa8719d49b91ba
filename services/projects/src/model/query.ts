/**
 * Which projects are wanted, as a query of the read model. Who sees what (region, ownership) is part of every query.
 */

import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { type Viewer, visibleBranches } from '@kuaijin/kit/access/visibility';
import { KuaijinError } from '@kuaijin/kit/errors';
import { type Condition, searchCondition } from '@kuaijin/kit/read-models';
import type { Batch } from '../domain/project';
import type { ConstructionKind, IndustryClass, ProjectField, ProjectLayer } from '../library/classification';
import { batchesWanted } from '../library/rules';
import type { ProjectLibrary } from '../library/transitions';

type Maybe<T> = T | null | undefined;

/** 项目筛选: all that is given must hold. */
export interface ProjectFilter {
  readonly regions?: Maybe<readonly string[]>;
  readonly batches?: Maybe<readonly Batch[]>;
  readonly library?: Maybe<ProjectLibrary>;
  readonly fields?: Maybe<readonly ProjectField[]>;
  readonly layers?: Maybe<readonly ProjectLayer[]>;
  readonly construction?: Maybe<ConstructionKind>;
  readonly industries?: Maybe<readonly IndustryClass[]>;
  readonly list?: Maybe<string>;
  readonly type?: Maybe<string>;
  readonly search?: Maybe<string>;
  readonly ownerId?: Maybe<string>;
}

/**
 * The query for a filter; undefined where the caller sees nothing of what is wanted.
 * @param day on which a membership of the list has to hold
 * @throws KuaijinError MALFORMED_CODE for a region that is no code, INVALID_INPUT for a search text that is too long
 */
export function queryOf(filter: ProjectFilter, viewer: Viewer, day: string): Condition | undefined {
  const { regions, list, type, search, ownerId, fields, layers, construction, industries } = filter;
  const batches = batchesWanted(filter.batches, filter.library);
  const named = search ? searchCondition(search, ['filter', 'search']) : undefined;
  const wanted: Condition = {
    ...(batches ? { batch: anyOf(batches) } : {}),
    ...(list ? { lists: { $elemMatch: { list, ...heldOn(day) } } } : {}),
    ...(type ? { type } : {}),
    ...(fields ? { field: anyOf(fields) } : {}),
    ...(layers ? { layers: anyOf(layers) } : {}),
    ...(construction ? { construction } : {}),
    ...(industries ? { industry: anyOf(industries) } : {}),
    ...named,
  };
  const seen = seenBy(viewer, regions ? codesIn(regions) : undefined, ownerId ?? undefined);
  const [only] = seen;
  if (only === undefined || seen.length === 1) return only === undefined ? undefined : { ...wanted, ...only };
  return { $and: [wanted, { $or: seen }] };
}

/**
 * The codes of the regions that a filter is about, for a caller who sees projects by region alone; else undefined.
 * @throws KuaijinError MALFORMED_CODE for a region that is no code
 */
export function regionsSeen({ regions, ownerId }: ProjectFilter, viewer: Viewer): readonly string[] | undefined {
  const [only, ...more] = visibleBranches(viewer, 'region', { parties: ['owner'], projectId: '_id' });
  const own = only?.['regionScopes'];
  if (typeof own !== 'string' || more.length > 0 || ownerId) return undefined;
  return regions ? commonTo(own, codesIn(regions)) : [own];
}

/** What the caller sees of what is wanted, each way in which it is seen by itself. */
function seenBy(
  viewer: Viewer,
  wanted: readonly string[] | undefined,
  ownerId: string | undefined,
): readonly Condition[] {
  const branches = visibleBranches(viewer, 'region', { parties: ['owner'], projectId: '_id' });
  return branches.flatMap((branch) => {
    const { regionScopes: own, ownerId: owner } = branch;
    if (typeof own === 'string') {
      const inside = wanted === undefined ? [own] : commonTo(own, wanted);
      return inside.length === 0
        ? []
        : [{ regionScopes: anyOf(inside), ...(ownerId === undefined ? {} : { ownerId }) }];
    }
    if (ownerId !== undefined && ownerId !== owner) return [];
    return [{ ...branch, ...(wanted === undefined ? {} : { regionScopes: anyOf(wanted) }) }];
  });
}

/** What of the wanted regions lies in the own one; of one that lies around it, the own one. */
function commonTo(own: string, wanted: readonly string[]): readonly string[] {
  const common = wanted.flatMap((code) => {
    if (regionContains(own, code)) return [code];
    return regionContains(code, own) ? [own] : [];
  });
  return [...new Set(common)];
}

/** The codes of regions. */
function codesIn(regions: readonly string[]): readonly string[] {
  const codes = regions.map((region, index) => {
    const code = /^(region-)?\d{6}$/.test(region) ? regionCodeOf(region) : undefined;
    if (code !== undefined) return code;
    throw new KuaijinError('MALFORMED_CODE', {
      path: ['filter', 'regions', String(index)],
      expected: 'six digits of GB/T 2260',
      received: region.slice(0, 40),
    });
  });
  return [...new Set(codes)];
}

const anyOf = (values: readonly string[]): unknown => (values.length === 1 ? values[0] : { $in: values });

function heldOn(day: string): Condition {
  return {
    $and: [
      { $or: [{ since: { $exists: false } }, { since: { $lte: day } }] },
      { $or: [{ until: { $exists: false } }, { until: { $gt: day } }] },
    ],
  };
}
