import type { Identity } from '@kuaijin/kit/access/posts';
import { maySee, type Viewer, type Visibility, type VisibilityRule } from '@kuaijin/kit/access/visibility';
import { holds } from '@kuaijin/kit/identity';
import type { Caller, StandIn } from './caller';

/** The rule that cases, and what belongs to them, are under: as their types declare it. */
export const caseRule: VisibilityRule = 'handling';

/**
 * The caller as the kit's rule knows who looks.
 * @param standIns of officers whose leave lasts
 */
export function viewerOf(caller: Caller, standIns: readonly StandIn[] = []): Viewer {
  return {
    identity: caller,
    mandates: caller.mandates ?? [],
    standsInFor: standIns.map(({ officerId, posts, departmentId }) => ({ officerId, posts, departmentId })),
  };
}

/** True for somebody who belongs to a project owner, not to an office. */
export const isOfOwner = (identity: Identity): boolean =>
  identity.posts.length > 0 && identity.posts.every((post) => post === 'OWNER' || post === 'AGENT');

/**
 * The organisation for which somebody acts as a person of it: whoever is an agent 代办 alone acts for those whose mandate
 * he has, also where he belongs to one.
 */
export const ownOrganisationOf = (identity: Identity): string | undefined =>
  holds(identity, 'OWNER') ? identity.organisation : undefined;

/**
 * Row rule of cases: owners see those of their organisation and those they submitted, agents those that their mandates
 * reach; a department those it takes part in, leads a stage of, is consulted on or gets a copy of; an officer also
 * those that name him; overseeing posts those of their region.
 */
export const seesCase = (viewer: Viewer, visibility: Visibility): boolean => maySee(viewer, visibility, caseRule);
