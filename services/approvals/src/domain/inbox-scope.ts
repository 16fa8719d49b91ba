import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { holds } from '@kuaijin/kit/identity';
import type { InboxRole as Role } from '../resolvers/types.generated';
import { type InboxTag, inboxTag } from './inbox-tags';
import { type Caller, inboxDepartment, isOfOwner } from './scope';

export type InboxRole = `${Role}`;

/** Whose rows are wanted. */
export interface InboxAsked {
  readonly role: InboxRole;
  readonly departmentIds?: readonly string[];
  readonly officerId?: string;
  /** Of what was copied only what is unread. */
  readonly unread: boolean;
  /** Officers on leave in whose place the caller acts. */
  readonly standsInFor?: readonly string[];
}

/** Which rows are whose: each that is given must match. */
export interface InboxScope {
  /** In whose inbox a step lies as its own or as one to sign. */
  readonly departmentIds?: readonly string[];
  readonly assigneeId?: string;
  /** Any of these. */
  readonly tags?: readonly string[];
  /** Any of these: a tag within a project or a case. */
  readonly anyOf?: readonly { readonly tag: string; readonly projectId?: string; readonly caseId?: string }[];
}

/** Who may look into the inbox of one officer: within departments that they may look into. */
const overseers: readonly Post[] = ['HEAD', 'DISPATCHER', 'LEADER', 'OPERATOR'];
const personal: ReadonlySet<InboxRole> = new Set<InboxRole>(['ASSIGNED', 'TODO', 'DONE', 'CONSULTED', 'COPIED']);
const ofOwners: ReadonlySet<InboxRole> = new Set<InboxRole>(['TODO', 'DONE']);

/** The rows that the caller asks for, where it may look there. */
export function inboxScope(identity: Caller, asked: InboxAsked): InboxScope | Refusal {
  const { role, officerId, unread, standsInFor = [] } = asked;
  if (unread && role !== 'COPIED') {
    return refuse('INVALID_INPUT', ['filter', 'unread'], { expected: 'the role COPIED', received: role });
  }
  if (isOfOwner(identity)) return ofOwner(identity, asked);
  if (officerId !== undefined && standsInFor.includes(officerId) && personal.has(role)) {
    return role === 'ASSIGNED'
      ? { assigneeId: officerId }
      : { tags: [inboxTag(unread ? 'UNREAD' : (role as InboxTag), officerId)] };
  }
  if (officerId !== undefined && officerId !== identity.subject) return ofOfficer(identity, asked, officerId);
  if (role === 'ASSIGNED') return { assigneeId: identity.subject };
  const isOwn = asked.departmentIds === undefined && personal.has(role);
  const departments = isOwn ? own(identity) : departmentsOf(identity, asked.departmentIds);
  if ('code' in departments) return departments;
  if (role === 'DEPARTMENT') return { departmentIds: departments };
  const kind = unread ? 'UNREAD' : role;
  if (!isOwn) return { tags: tagsOf(kind, departments) };
  // What is with one officer is no other handler's; the head sees all of the department.
  const shared = kind === 'TODO' && !holds(identity, 'HEAD') ? 'OPEN' : kind;
  const inPlaceOf = kind === 'TODO' ? standsInFor.map((id) => inboxTag(kind, id)) : [];
  return { tags: [...tagsOf(shared, departments), inboxTag(kind, identity.subject), ...inPlaceOf] };
}

const tagsOf = (kind: InboxTag, ids: readonly string[]): string[] => ids.map((id) => inboxTag(kind, id));

const own = ({ department }: Identity): readonly string[] => (department === undefined ? [] : [department]);

function ofOwner(identity: Caller, { role, departmentIds, officerId }: InboxAsked): InboxScope | Refusal {
  const { organisation, subject, mandates = [] } = identity;
  const isNobody = organisation === undefined && mandates.length === 0;
  if (!ofOwners.has(role) || departmentIds !== undefined || officerId !== undefined || isNobody) {
    return refuse('NOT_ALLOWED', ['filter', 'role'], { expected: 'TODO or DONE of an owner or agent', received: role });
  }
  if (role === 'DONE') return { tags: [inboxTag('DONE', subject)] };
  const tags = organisation === undefined ? [] : [inboxTag('TODO', organisation)];
  if (mandates.length === 0) return { tags };
  // 代办: what the owners have to do, as far as the mandates reach.
  const mandated = mandates.map(({ ownerId, projectId, caseId }) => ({
    tag: inboxTag('TODO', ownerId),
    ...(projectId === undefined ? {} : { projectId }),
    ...(caseId === undefined ? {} : { caseId }),
  }));
  return { anyOf: [...tags.map((tag) => ({ tag })), ...mandated] };
}

/** The inbox of another officer, as far as it lies in departments that the caller may look into. */
function ofOfficer(identity: Identity, asked: InboxAsked, officerId: string): InboxScope | Refusal {
  const { role, unread } = asked;
  if (!personal.has(role)) {
    return refuse('INVALID_INPUT', ['filter', 'role'], { expected: [...personal].join(' or '), received: role });
  }
  if (!holds(identity, ...overseers)) {
    return refuse('NOT_ALLOWED', ['filter', 'officerId'], {
      expected: `oneself, or the post ${overseers.join(' or ')}`,
      received: officerId,
    });
  }
  const departmentIds = departmentsOf(identity, asked.departmentIds);
  if ('code' in departmentIds) return departmentIds;
  if (role === 'ASSIGNED') return { departmentIds, assigneeId: officerId };
  const kind = unread ? 'UNREAD' : (role as Exclude<InboxRole, 'DEPARTMENT' | 'ASSIGNED'>);
  return { departmentIds, tags: [inboxTag(kind, officerId)] };
}

function departmentsOf(identity: Identity, asked: readonly string[] | undefined): readonly string[] | Refusal {
  const wanted = asked ?? own(identity);
  const refused = wanted.find((id) => inboxDepartment(identity, id) === undefined);
  if (refused === undefined && wanted.length > 0) return wanted;
  return refuse('NOT_ALLOWED', ['filter', 'departmentId'], {
    expected: 'a department of the own region',
    received: refused ?? 'no department',
  });
}
