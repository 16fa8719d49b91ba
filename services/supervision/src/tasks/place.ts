/** Where a task lies that is to be made. */
import { maySee } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { regionIdOfDepartment } from '../domain/department-region';
import type { SupervisionContext } from '../supervision-context';
import type { TaskOrder } from './create';
import { visibilityOfTask } from './visibility';

/** What tells where a task lies. */
export type TaskPlace = Partial<Pick<TaskOrder, 'parentId' | 'departmentId' | 'projectId' | 'regionId'>>;

/** Where a task lies: in the region that is named, else in that of its department, its whole or its project. */
export async function placeOfTask<A extends TaskPlace>(
  asked: A,
  context: SupervisionContext,
): Promise<(A & { readonly regionId: string }) | Refusal> {
  const { parentId, departmentId, projectId, regionId } = asked;
  const [parent, project] = await Promise.all([
    parentId === undefined ? undefined : context.tasks.get(parentId),
    projectId === undefined ? undefined : context.watches.known(projectId),
  ]);
  if (parentId !== undefined && (parent === undefined || !maySee(context.viewer, visibilityOfTask(parent), 'region')))
    return refuse('NOT_FOUND', ['input', 'parentId'], { received: parentId });
  if (projectId !== undefined && project === undefined)
    return refuse('NOT_FOUND', ['input', 'projectId'], { received: projectId });
  const ofDepartment = departmentId === undefined ? undefined : regionIdOfDepartment(departmentId);
  const at = regionId ?? ofDepartment ?? parent?.regionId ?? project?.regionId;
  if (at !== undefined) return { ...asked, regionId: at };
  const expected = 'a region, a department, a task or a project that it belongs to';
  return refuse('INVALID_INPUT', ['input', 'regionId'], { expected, received: 'none of them' });
}
