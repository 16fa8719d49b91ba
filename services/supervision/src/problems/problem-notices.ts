/** Whom what happens to a problem concerns. Pure. */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Problem, ProblemFact } from '../domain/problem';
import { submittersOf } from './further';

/** 调度中心 of a region. */
const dispatchCentreOf = (regionId: string): string => `department-${regionCodeOf(regionId)}-DISPATCH`;

/** What an event adds to its data: what it is about, and who is notified of it. */
export function noticeOf(problem: Problem, fact: ProblemFact) {
  const itemName = problem.title;
  const { assigneeId, leaderId } = problem;
  const persons = (...ids: readonly (string | undefined)[]) => {
    const recipientIds = [...new Set(ids.flatMap((id) => id ?? []))].filter((id) => id !== 'system');
    return recipientIds.length === 0 ? {} : { itemName, recipientIds };
  };
  switch (fact.type) {
    case 'problem.opened':
      return persons(leaderId);
    case 'problem.assigned':
      return persons(assigneeId, leaderId);
    case 'problem.claimed':
      return persons(leaderId);
    case 'problem.reopened':
      return persons(assigneeId);
    case 'problem.closed':
    case 'problem.merged':
      return persons(...submittersOf(problem).map(({ actorId }) => actorId));
    case 'problem.rated':
      return persons(assigneeId, leaderId);
    case 'problem.absorbed':
      return persons(assigneeId);
    case 'problem.referred': {
      const { direction, toRegionId } = fact.data;
      return { itemName, direction, toRegionId, recipientDepartmentIds: [dispatchCentreOf(toRegionId)] };
    }
  }
}
