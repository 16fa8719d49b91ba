/** Where a problem lies that is raised, and whose it is: a project's, or an enterprise's in a region. */
import { maySee } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { visibilityOf } from '../domain/row-rules';
import type { SupervisionContext } from '../supervision-context';

export interface ProblemPlace {
  readonly projectId?: string;
  readonly organisationId?: string;
  readonly regionId?: string;
}

/** Region and owner of a problem, or why there is none. */
export async function placeOfProblem(
  { projectId, organisationId, regionId }: ProblemPlace,
  { watches, listed, viewer }: SupervisionContext,
): Promise<{ readonly regionId?: string; readonly ownerId?: string } | Refusal> {
  if (organisationId !== undefined && !(await listed.has('organisation', organisationId)))
    return refuse('NOT_FOUND', ['input', 'organisationId'], { received: organisationId });
  if (projectId !== undefined) {
    const watch = await watches.known(projectId);
    if (watch !== undefined && maySee(viewer, visibilityOf(watch), 'region'))
      return definedFields({ regionId: watch.regionId, ownerId: watch.ownerId });
    const expected = 'the id of a project that the caller sees';
    return refuse('NOT_FOUND', ['input', 'projectId'], { expected, received: projectId });
  }
  if (regionId === undefined) {
    const expected = 'a project, or the region of an enterprise or indicator';
    return refuse('INVALID_INPUT', ['input', 'projectId'], { expected, received: 'null' });
  }
  return definedFields({ regionId, ownerId: organisationId });
}
