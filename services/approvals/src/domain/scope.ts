import type { Identity } from '@kuaijin/kit/access/posts';
import { seesRegion } from '@kuaijin/kit/access/region-scope';
import { maySee, type Viewer, type Visibility, type VisibilityRule } from '@kuaijin/kit/access/visibility';
import type { Mandate } from './mandate';

/** The caller of a request, with what he holds as an agent 代办 and is in force. */
export interface Caller extends Identity {
  readonly mandates?: readonly Mandate[];
}

/** The rule that cases, and what belongs to them, are under. */
export const caseRule: VisibilityRule = 'region';

/** The caller as the kit's rule knows who looks. An agent who belongs to an organisation needs no mandate of it. */
export function viewerOf(caller: Caller): Viewer {
  const { organisation, mandates = [] } = caller;
  return {
    identity: caller,
    mandates: [...mandates, ...(organisation === undefined ? [] : [{ ownerId: organisation }])],
  };
}

/** True for somebody who belongs to a project owner, not to an office. */
export const isOfOwner = (identity: Identity): boolean =>
  identity.posts.length > 0 && identity.posts.every((post) => post === 'OWNER' || post === 'AGENT');

/**
 * Row rule of cases: owners see those of their organisation and those they submitted; a department those it takes part in, is consulted on or
 * gets a copy of; an officer also those that name him, an agent those that his mandates reach; any other office those of its region, where a city sees its counties and a county only itself.
 */
export const seesCase = (caller: Caller, visibility: Visibility): boolean =>
  maySee(viewerOf(caller), visibility, caseRule);

/**
 * Row rule of inboxes: a caller asks for the own department, or for one of a region that the caller sees.
 * @returns the department, or undefined where the caller may not look
 */
export function inboxDepartment(identity: Identity, asked: string | undefined): string | undefined {
  const department = asked ?? identity.department;
  if (department === undefined || isOfOwner(identity)) return undefined;
  return department === identity.department || seesRegion(identity, department) ? department : undefined;
}
