import type { Identity } from '@kuaijin/kit/access/posts';
import { maySee, type Viewer, type Visibility, type VisibilityRule } from '@kuaijin/kit/access/visibility';
import type { Mandate } from './mandate';
import type { Hat } from './stand-in';

/** The caller of a request, with what he holds as an agent 代办 and is in force. */
export interface Caller extends Identity {
  readonly mandates?: readonly Mandate[];
}

/** The rule that cases, and what belongs to them, are under: as their types declare it. */
export const caseRule: VisibilityRule = 'handling';

/**
 * The caller as the kit's rule knows who looks. An agent who belongs to an organisation needs no mandate of it to see what is its.
 * @param hats of officers whose leave lasts
 */
export function viewerOf(caller: Caller, hats: readonly Hat[] = []): Viewer {
  const { organisation, mandates = [] } = caller;
  return {
    identity: caller,
    mandates: [...mandates, ...(organisation === undefined ? [] : [{ ownerId: organisation }])],
    standsInFor: hats.map(({ officerId, posts, departmentId }) => ({ officerId, posts, departmentId })),
  };
}

/** True for somebody who belongs to a project owner, not to an office. */
export const isOfOwner = (identity: Identity): boolean =>
  identity.posts.length > 0 && identity.posts.every((post) => post === 'OWNER' || post === 'AGENT');

/**
 * Row rule of cases: owners see those of their organisation and those they submitted, agents those that their mandates reach; a department those it takes
 * part in, leads a stage of, is consulted on or gets a copy of; an officer also those that name him; overseeing posts those of their region.
 */
export const seesCase = (viewer: Viewer, visibility: Visibility): boolean => maySee(viewer, visibility, caseRule);
