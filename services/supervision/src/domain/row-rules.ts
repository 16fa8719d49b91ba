/** Who sees what supervision knows of a project: what is kept with it, and with what became of it. Pure. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';

/** What decides about a row. */
export interface Scoped {
  readonly projectId?: string | undefined;
  readonly regionId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly departmentId?: string | undefined;
  readonly leaderId?: string | undefined;
  readonly assigneeId?: string | undefined;
}

/** What a watched project, an alert or a problem keeps about who may see it. */
export function visibilityOf({ projectId, regionId, ownerId, departmentId, leaderId, assigneeId }: Scoped) {
  return {
    regionScopes: regionScopesOf(regionId),
    ...(ownerId === undefined ? {} : { ownerId }),
    departmentIds: present(departmentId),
    personIds: present(leaderId, assigneeId),
    ...(projectId === undefined ? {} : { projectId }),
  } satisfies Visibility;
}

function present(...ids: readonly (string | undefined)[]): readonly string[] {
  return ids.filter((id) => id !== undefined);
}
