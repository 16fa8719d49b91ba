import type { Identity } from '@kuaijin/kit/access/posts';
import { seesRegion } from '@kuaijin/kit/access/region-scope';
import { type Mandate, reaches } from './mandate';

/** The caller of a request, with what he holds as an agent 代办 and is in force. */
export interface Caller extends Identity {
  readonly mandates?: readonly Mandate[];
}

/** What decides who may see a case. */
export interface CaseRow {
  readonly id: string;
  readonly projectId: string;
  readonly regionId: string;
  readonly ownerId?: string;
  readonly submittedBy: string;
  /** Departments that a step of the case needs, that were consulted, or to which it was copied. */
  readonly departmentIds: readonly string[];
  /** Officers who are named in the case: delegated to, consulted, copied to. */
  readonly participantIds: readonly string[];
}

/** True for somebody who belongs to a project owner, not to an office. */
export const isOfOwner = (identity: Identity): boolean =>
  identity.posts.length > 0 && identity.posts.every((post) => post === 'OWNER' || post === 'AGENT');

/**
 * Row rule of cases: owners see those of their organisation and those they submitted; a department those it takes part in, is consulted on or
 * gets a copy of; an officer also those that name him, an agent those that his mandates reach; any other office those of its region, where a city sees its counties and a county only itself.
 */
export function seesCase(identity: Caller, row: CaseRow): boolean {
  if (row.submittedBy === identity.subject || row.participantIds.includes(identity.subject)) return true;
  if (identity.mandates?.some((one) => one.ownerId === row.ownerId && reaches(one, { ...row, caseId: row.id })))
    return true;
  if (isOfOwner(identity)) return identity.organisation !== undefined && row.ownerId === identity.organisation;
  if (identity.department !== undefined && row.departmentIds.includes(identity.department)) return true;
  return seesRegion(identity, row.regionId);
}

/**
 * Row rule of inboxes: a caller asks for the own department, or for one of a region that the caller sees.
 * @returns the department, or undefined where the caller may not look
 */
export function inboxDepartment(identity: Identity, asked: string | undefined): string | undefined {
  const department = asked ?? identity.department;
  if (department === undefined || isOfOwner(identity)) return undefined;
  return department === identity.department || seesRegion(identity, department) ? department : undefined;
}
