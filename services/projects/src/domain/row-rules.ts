/** Who sees a project and who may act on it: the region scopes rows, and an owner's person acts on the projects of that owner alone. */

import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { seesRegion } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Project } from './project';

type Owned = Pick<Project, 'regionId' | 'ownerId'>;

/** Posts that act for an owner and not for an office. */
const ownersPosts: readonly Post[] = ['OWNER', 'AGENT'];

/** True when the caller may read the project: it lies in the caller's region, or belongs to the caller's organisation. */
export function seesProject(identity: Identity, project: Owned): boolean {
  return seesRegion(identity, project.regionId) || isOwn(identity, project);
}

/** True when the project belongs to the caller's organisation. */
export function isOwn(identity: Identity, { ownerId }: Owned): boolean {
  return ownerId !== undefined && identity.organisation === ownerId;
}

/**
 * Why the caller may not act on a project in a post: an owner's person only on projects of the own organisation (where the project has an
 * owner), everybody else only in the own region.
 * @returns NOT_FOUND for what the caller does not see, NOT_ALLOWED for a project of another owner
 */
export function actRefusal(
  identity: Identity,
  post: Post,
  project: Owned | undefined,
  path: readonly string[],
): Refusal | undefined {
  if (project === undefined || !seesProject(identity, project)) {
    return refuse('NOT_FOUND', path, { expected: 'the id of a project that the caller sees' });
  }
  if (post === 'OWNER' && project.ownerId !== undefined && !isOwn(identity, project)) {
    return refuse('NOT_ALLOWED', path, {
      expected: 'a person of the owner of the project',
      received: identity.organisation ?? 'a person without an organisation',
      details: { neededPost: 'OWNER' },
    });
  }
  if (!ownersPosts.includes(post) && !seesRegion(identity, project.regionId)) {
    return refuse('NOT_ALLOWED', path, { expected: 'an officer of the region', details: { neededPost: post } });
  }
  return undefined;
}

/** Why the caller may not register a project here: an office only in its region, an owner's person only for the own organisation. */
export function registerRefusal(identity: Identity, post: Post, project: Owned): Refusal | undefined {
  if (post === 'OWNER') {
    if (project.ownerId === identity.organisation && project.ownerId !== undefined) return undefined;
    return refuse('NOT_ALLOWED', ['input', 'ownerId'], {
      expected: identity.organisation ?? 'a token that names the organisation of the owner',
      received: project.ownerId ?? 'nothing',
      details: { neededPost: 'REGISTRAR' },
    });
  }
  if (seesRegion(identity, project.regionId)) return undefined;
  return refuse('NOT_ALLOWED', ['input', 'regionId'], {
    expected: `a region inside ${identity.region}`,
    received: project.regionId,
    details: { neededPost: post },
  });
}
