import { regionScopesOf } from '../access/region-scope';
import type { VisibilityRule } from '../access/visibility';
import type { FeedEvent } from './types';

/**
 * Rules of events that were stored without visibility, by the noun of their type; a noun that is not here is for
 * operators alone.
 */
const ruleOfNoun: Readonly<Record<string, VisibilityRule>> = {
  region: 'everyone',
  department: 'everyone',
  catalogue: 'everyone',
  calendar: 'everyone',
  organisation: 'signedIn',
  actor: 'signedIn',
  substitution: 'internal',
  project: 'region',
  milestone: 'region',
  batch: 'region',
  list: 'region',
  year: 'region',
  investment: 'region',
  alert: 'region',
  problem: 'region',
  quota: 'ledger',
  funds: 'ledger',
  groupAward: 'ledger',
  case: 'handling',
  stage: 'handling',
  step: 'handling',
  element: 'handling',
  clock: 'handling',
  session: 'handling',
  outcome: 'handling',
  mandate: 'handling',
  notification: 'person',
};

/** Gives an event of before the visibility that follows from what it tells: its region, its department, its person. */
export function withEarlierVisibility(event: FeedEvent): FeedEvent {
  const [noun = ''] = event.type.split('.');
  const { regionId, departmentId, projectId, caseId, subject, data } = event;
  const ownerId = data?.['ownerId'];
  return {
    ...event,
    visibility: {
      rule: ruleOfNoun[noun] ?? 'operator',
      regionScopes: regionScopesOf(regionId ?? departmentId),
      ...(departmentId === undefined ? {} : { departmentIds: [departmentId] }),
      ...(projectId === undefined ? {} : { projectId }),
      ...(caseId === undefined ? {} : { caseId }),
      ...(typeof ownerId === 'string' ? { ownerId } : {}),
      ...(noun === 'notification' ? { personIds: [subject] } : {}),
    },
  };
}
