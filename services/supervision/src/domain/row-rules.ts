/** Who sees what supervision knows of a project, and who may raise a problem on it: offices by region, an owner's person by ownership. Pure. */

import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { seesRegion } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/** What decides about a row. */
export interface Scoped {
  readonly regionId?: string;
  readonly ownerId?: string;
}

/** True for a row of the caller's region, of a project of the caller's organisation, or of no known region. */
export function sees(identity: Pick<Identity, 'region' | 'organisation'>, { regionId, ownerId }: Scoped): boolean {
  return seesRegion(identity, regionId) || (ownerId !== undefined && ownerId === identity.organisation);
}

/** Why the caller may not raise a problem on a project in this post; an owner's person may only on a project of the own organisation. */
export function raiseRefusal(
  identity: Pick<Identity, 'region' | 'organisation'>,
  post: Post,
  projectId: string,
  project: Scoped | undefined,
): Refusal | undefined {
  const path = ['input', 'projectId'];
  if (project === undefined || !sees(identity, project)) {
    return refuse('NOT_FOUND', path, { expected: 'the id of a project that the caller sees', received: projectId });
  }
  if (post !== 'OWNER' || project.ownerId === undefined || project.ownerId === identity.organisation) return undefined;
  return refuse('NOT_ALLOWED', path, {
    expected: 'a person of the owner of the project',
    received: identity.organisation ?? 'a person without an organisation',
    details: { neededPost: post },
  });
}
