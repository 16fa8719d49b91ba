/** Events for benchmarks of the feed. */
import type { FeedEvent } from '@kuaijin/kit/feed';

/** The nth event of a case of some project. */
export function caseEvent(caseId: string, seq: number, projectId: string): FeedEvent {
  return {
    id: `case/${caseId}/${seq}`,
    type: 'step.decided',
    source: 'approvals',
    subject: caseId,
    time: new Date(),
    projectId,
    caseId,
    regionId: 'region-330800',
    departmentId: 'department-330800-DR',
    to: 'APPROVED',
  };
}
