import { regionScopesOf } from '../access/region-scope';
import { eventTypes } from './event-types';
import type { FeedEvent } from './types';

/** Gives an event of before the visibility that follows from what it tells: its region, its department, its person. */
export function withEarlierVisibility(event: FeedEvent): FeedEvent {
  const rule = eventTypes.ruleOf(event.type);
  const { regionId, departmentId, projectId, caseId, subject, data } = event;
  const ownerId = data?.['ownerId'];
  return {
    ...event,
    visibility: {
      rule,
      regionScopes: regionScopesOf(regionId ?? departmentId),
      ...(departmentId === undefined ? {} : { departmentIds: [departmentId] }),
      ...(projectId === undefined ? {} : { projectId }),
      ...(caseId === undefined ? {} : { caseId }),
      ...(typeof ownerId === 'string' ? { ownerId } : {}),
      ...(rule === 'person' ? { personIds: [subject] } : {}),
    },
  };
}
