/** Which events somebody wants and may see. Pure. */

import type { Identity } from '@kuaijin/kit/access/posts';
import { regionCodeOf, regionContains, seesRegion } from '@kuaijin/kit/access/region-scope';
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

/** What of a query the feed itself can tell apart, so that the rest is not even shaped; `isWanted` still decides. */
export function feedFilterOf(query: EventQuery): FeedFilter {
  const { types, projectIds, caseIds, accounts, departments, lights } = query;
  const fields = { types, projectIds, caseIds, accounts, departmentIds: departments, lights };
  return Object.fromEntries(Object.entries(fields).filter(([, values]) => values !== null && values !== undefined));
}

/** Types of events that are for the person alone who is their subject. */
const PERSONAL = 'notification.';

/**
 * True when the caller may see it: an event of a region is for those whose region holds it, one without a region for everybody, and what is said to
 * one person for that person.
 */
export function isVisible(identity: Pick<Identity, 'region' | 'subject'>, event: FeedEvent): boolean {
  if (event.type.startsWith(PERSONAL)) return event.subject === identity.subject;
  return seesRegion(identity, event.regionId ?? event.departmentId);
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
