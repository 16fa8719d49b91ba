/** Who sees an order: offices of its region, the department and the person who have it, and who issued it. Pure. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import type { Order } from './rules';

export const visibilityOfOrder = ({ regionId, departmentId, assigneeId, issuedBy, projectId }: Order): Visibility => ({
  regionScopes: regionScopesOf(regionId),
  departmentIds: [departmentId],
  personIds: [issuedBy.actorId, ...(assigneeId === undefined ? [] : [assigneeId])],
  projectId,
});
