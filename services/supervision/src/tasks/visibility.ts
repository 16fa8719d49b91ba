/** Who sees a task: offices of its region, the department and the person who have it, and who set it. Pure. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import type { Task } from './rules';

export const visibilityOfTask = ({ regionId, departmentId, assigneeId, createdBy, projectId }: Task): Visibility => ({
  regionScopes: regionScopesOf(regionId),
  departmentIds: departmentId === undefined ? [] : [departmentId],
  personIds: [createdBy.actorId, ...(assigneeId === undefined ? [] : [assigneeId])],
  projectId,
});
