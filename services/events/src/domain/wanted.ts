/** Which events somebody wants and may see. Pure. */

import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { readsFrom } from '@kuaijin/kit/access/service-account';
import { maySee, type Viewer } from '@kuaijin/kit/access/visibility';
import type { FeedEvent, FeedFilter } from '@kuaijin/kit/feed';

type Wanted = readonly string[] | null | undefined;

/** 状态流筛选: within a field any value will do, all fields that are given must hold. */
export interface EventQuery {
  readonly types?: Wanted;
  readonly sources?: Wanted;
  readonly projectIds?: Wanted;
  readonly caseIds?: Wanted;
  readonly accounts?: Wanted;
  /** Ids or codes of regions, each with everything below it. */
  readonly regions?: Wanted;
  readonly departments?: Wanted;
  readonly lights?: Wanted;
}

/** True when the event is asked for. */
export function isWanted(query: EventQuery, event: FeedEvent): boolean {
  return (
    has(query.types, event.type) &&
    has(query.sources, event.source) &&
    has(query.projectIds, event.projectId) &&
    has(query.caseIds, event.caseId) &&
    has(query.accounts, event.account) &&
    has(query.departments, event.departmentId) &&
    has(query.lights, event.light) &&
    liesIn(query.regions, event.regionId)
  );
}

/**
 * The part of a query by which the feed itself can filter, so that the rest is not even shaped; `isWanted` still
 * decides.
 */
export function feedFilterOf(query: EventQuery): FeedFilter {
  const { types, projectIds, caseIds, accounts, departments, lights } = query;
  const fields = { types, projectIds, caseIds, accounts, departmentIds: departments, lights };
  return Object.fromEntries(Object.entries(fields).filter(([, values]) => values !== null && values !== undefined));
}

/**
 * True when the caller may see it: what the event carries about that decides; one that carries nothing is for operators
 * alone. A service account sees those of the services that it may read.
 */
export function isVisible(viewer: Viewer, { source, visibility }: FeedEvent): boolean {
  return readsFrom(viewer.identity, source) && maySee(viewer, visibility, visibility?.rule ?? 'operator');
}

/** The reason of an event as the caller may read it: an internal one 内部意见 is for officers who are concerned. */
export function readableReason(
  viewer: Viewer,
  { reason, isReasonInternal, visibility }: FeedEvent,
): string | undefined {
  if (reason === undefined || isReasonInternal !== true) return reason;
  const { rule: _ofEvent, ...thing } = visibility ?? { rule: undefined, regionScopes: [] };
  return maySee(viewer, thing, 'internal') ? reason : undefined;
}

function has(wanted: Wanted, value: string | undefined): boolean {
  return wanted === null || wanted === undefined || (value !== undefined && wanted.includes(value));
}

function liesIn(wanted: Wanted, region: string | undefined): boolean {
  if (wanted === null || wanted === undefined) return true;
  const inner = regionCodeOf(region);
  return wanted.some((one) => {
    const outer = regionCodeOf(one);
    return one === region || (outer !== undefined && inner !== undefined && regionContains(outer, inner));
  });
}
