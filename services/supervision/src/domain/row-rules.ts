/** Who sees what supervision knows of a project, and who may raise a problem on it: offices by region, an owner's person by ownership. Pure. */

import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { regionCodeOf, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

type Caller = Pick<Identity, 'region' | 'organisation'>;

/** What decides about a row. */
export interface Scoped {
  readonly regionId?: string;
  readonly ownerId?: string;
}

/** True for a row of the caller's region or of a project of the caller's organisation. A row of no known region is seen by the nation alone. */
export function sees({ region, organisation }: Caller, { regionId, ownerId }: Scoped): boolean {
  const code = regionCodeOf(region);
  const isOfRegion = code !== undefined && regionScopesOf(regionId).includes(code);
  return isOfRegion || (ownerId !== undefined && ownerId === organisation);
}

/** The same rule as a condition of the store on rows that keep `regionScopes` and `ownerId`; undefined for a caller who sees none. */
export function seenBy({ region, organisation }: Caller): { readonly $or: readonly object[] } | undefined {
  const code = regionCodeOf(region);
  const ways = [
    ...(code === undefined ? [] : [{ regionScopes: code }]),
    ...(organisation === undefined ? [] : [{ ownerId: organisation }]),
  ];
  return ways.length === 0 ? undefined : { $or: ways };
}

/** Why the caller may not raise a problem on a project in this post; an owner's person may only on a project of the own organisation. */
export function raiseRefusal(
  identity: Caller,
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
