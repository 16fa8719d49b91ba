/** Which events somebody wants and may see. Pure. */

import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { readsFrom } from '@kuaijin/kit/access/service-account';
import { isPartyTo, maySee, type Viewer } from '@kuaijin/kit/access/visibility';
import { eventTypes, type FeedEvent, type FeedFilter } from '@kuaijin/kit/feed';
import { noticeRecipients } from './notice';

type Wanted = readonly string[] | null | undefined;

/** 状态流筛选: within a field any value will do, all fields that are given must hold. */
export interface EventQuery {
  readonly types?: Wanted;
  readonly sources?: Wanted;
  readonly projectIds?: Wanted;
  readonly caseIds?: Wanted;
  readonly stepIds?: Wanted;
  readonly problemIds?: Wanted;
  readonly accounts?: Wanted;
  readonly lists?: Wanted;
  readonly levels?: Wanted;
  /** Ids or codes of regions, each with everything below it. */
  readonly regions?: Wanted;
  readonly departments?: Wanted;
  readonly lights?: Wanted;
  /** Only what concerns the viewer. */
  readonly mine?: boolean | null | undefined;
}

/** True when the event is asked for by the viewer. */
export function isWanted(query: EventQuery, event: FeedEvent, viewer: Viewer): boolean {
  return (
    (query.mine !== true || isMine(viewer, event)) &&
    has(query.types, event.type) &&
    has(query.sources, event.source) &&
    has(query.projectIds, event.projectId) &&
    has(query.caseIds, event.caseId) &&
    has(query.stepIds, event.stepId) &&
    has(query.problemIds, event.problemId) &&
    has(query.accounts, event.account) &&
    has(query.levels, event.level) &&
    hasAny(query.lists, event.lists) &&
    has(query.departments, event.departmentId) &&
    has(query.lights, event.light) &&
    liesIn(query.regions, event.regionId)
  );
}

/**
 * The query with the present names of its types.
 * @param path of the argument
 * @throws KuaijinError INVALID_INPUT for a type that is not declared, with the nearest
 */
export function checkedQuery(query: EventQuery, path: readonly string[] = ['filter', 'types']): EventQuery {
  if (query.types === null || query.types === undefined) return query;
  return { ...query, types: eventTypes.asked(query.types, path) };
}

/**
 * The part of a query by which the feed itself can filter, so that the rest is not even shaped; `isWanted` still
 * decides.
 */
export function feedFilterOf(query: EventQuery): FeedFilter {
  const { types, projectIds, caseIds, stepIds, problemIds, accounts, departments, lights, levels } = query;
  const fields = {
    types,
    projectIds,
    caseIds,
    stepIds,
    problemIds,
    accounts,
    departmentIds: departments,
    lights,
    levels,
  };
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

/** True where the viewer is the owner, the agent, of the department, or named: by the event or by what it tells of. */
export function isMine(viewer: Viewer, event: FeedEvent): boolean {
  const { visibility, departmentId } = event;
  const named = noticeRecipients(event);
  // What is reported of one step concerns its department; the others of the case only where they are named.
  const handling = departmentId === undefined ? (visibility?.departmentIds ?? []) : [departmentId];
  const thing = {
    projectId: event.projectId,
    caseId: event.caseId,
    departmentIds: [...handling, ...(named?.departments ?? [])],
    personIds: [...(visibility?.personIds ?? []), ...(named?.persons ?? [])],
  };
  const owners = [visibility?.ownerId, ...(named?.organisations ?? [])];
  return owners.some((ownerId) => isPartyTo(viewer, { ...thing, ownerId }));
}

function hasAny(wanted: Wanted, values: readonly string[] = []): boolean {
  return wanted === null || wanted === undefined || wanted.some((one) => values.includes(one));
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
