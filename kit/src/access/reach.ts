/**
 * What of a thing must be the caller's before he may act on it (`@reach`): the region that it lies in, the department
 * that handles it, the organisation that owns it, a mandate of its owner, the person himself. Which posts may act at
 * all is `@access`. Pure.
 */
import { type Refusal, refuse } from '../errors/errors';
import type { Post } from './posts';
import { regionCodeOf } from './region-scope';
import type { Viewer, Visibility } from './visibility';

/** Kinds of reach; a mutation names those of which one is enough for the post in which it is asked. */
export const reaches = {
  owner: 'a person of the owner',
  mandate: 'an agent whom the owner has appointed for it',
  region: 'an officer in whose region it lies',
  department: 'an officer of a department that handles it',
  person: 'who is named in it',
  anything: 'anybody who holds the post: what it acts on is nobody’s',
} as const;

export type Reach = keyof typeof reaches;

/** True for the name of a reach. */
export function isReach(name: string): name is Reach {
  return Object.hasOwn(reaches, name);
}

/** Posts that act for their department: where the department counts, lying in the region is not enough. */
const departmentPosts: readonly Post[] = ['HANDLER', 'HEAD', 'COUNTER'];

/**
 * Reaches that count for a post: an owner's person acts for the owner, an agent under a mandate, an officer for the
 * office.
 */
function reachesOf(post: Post, by: readonly Reach[]): readonly Reach[] {
  const wanted = (...all: readonly Reach[]) => all.filter((reach) => by.includes(reach));
  if (post === 'OWNER') return wanted('owner', 'person', 'anything');
  if (post === 'AGENT') return wanted('mandate', 'person', 'anything');
  const isOfDepartment = departmentPosts.includes(post) && by.includes('department');
  return isOfDepartment
    ? wanted('department', 'person', 'anything')
    : wanted('region', 'department', 'person', 'anything');
}

/**
 * Why the caller may not act on a thing.
 * @param held the posts that may do it and that the caller holds
 * @param path of the argument that names the thing
 */
export function reachRefusal(
  viewer: Viewer,
  held: readonly Post[],
  by: readonly Reach[],
  thing: Visibility,
  path: readonly string[],
): Refusal | undefined {
  if (mayReach(viewer, held, by, thing)) return undefined;
  const expected = by.map((reach) => reaches[reach]).join(', or ');
  return refuse('NOT_ALLOWED', path, { expected, received: viewer.identity.subject });
}

/** True where the caller may act on a thing. @param held the posts that may do it and that the caller holds */
export function mayReach(viewer: Viewer, held: readonly Post[], by: readonly Reach[], thing: Visibility): boolean {
  return held.some((post) => reachesOf(post, by).some((reach) => reachesBy(viewer, reach, thing)));
}

function reachesBy({ identity, mandates = [], standsInFor = [] }: Viewer, reach: Reach, thing: Visibility): boolean {
  const { regionScopes, ownerId, departmentIds = [], personIds = [], projectId, caseId } = thing;
  switch (reach) {
    case 'anything':
      return true;
    case 'region': {
      const code = regionCodeOf(identity.region);
      return code !== undefined && regionScopes.includes(code);
    }
    case 'department': {
      const own = [identity.department, ...standsInFor.map((one) => one.departmentId)];
      return own.some((id) => id !== undefined && departmentIds.includes(id));
    }
    case 'person':
      return [identity.subject, ...standsInFor.map((one) => one.officerId)].some((id) => personIds.includes(id));
    case 'owner':
      return ownerId !== undefined && ownerId === identity.organisation;
    case 'mandate':
      return mandates.some(
        (one) =>
          one.ownerId === ownerId &&
          (one.projectId === undefined || one.projectId === projectId) &&
          (one.caseId === undefined || one.caseId === caseId),
      );
  }
}
