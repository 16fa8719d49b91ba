import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { officePosts, type Viewer, type VisibilityFilter, visibleFilter } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { holds } from '@kuaijin/kit/identity';
import type { Caller } from '../access/caller';
import { caseRule, isOfOwner, ownOrganisationOf, viewerOf } from '../access/scope';
import type { InboxRole as Role } from '../resolvers/schema.generated';
import { type InboxTag, inboxTag } from './inbox-tags';

export type InboxRole = `${Role}`;

/** Whose rows are wanted. */
export interface InboxAsked {
  readonly role: InboxRole;
  readonly departmentIds?: readonly string[];
  readonly officerId?: string;
  /** Of what was copied only what is unread. */
  readonly unread: boolean;
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
  /** What the caller sees of departments that are not its own. */
  readonly seen?: VisibilityFilter;
}

/** Who may look into the inbox of one officer: within departments that they may look into. */
const overseers: readonly Post[] = ['HEAD', 'DISPATCHER', 'LEADER', 'OPERATOR'];
const personal: ReadonlySet<InboxRole> = new Set<InboxRole>(['ASSIGNED', 'TODO', 'DONE', 'CONSULTED', 'COPIED']);
/** What the id of a department begins with. */
const DEPARTMENT = 'department-';
const ofOwners: ReadonlySet<InboxRole> = new Set<InboxRole>(['TODO', 'DONE']);

/**
 * The rows that the caller asks for, where it may look there: into its own department, that of an officer in whose
 * place it acts, and for posts that oversee their region into any, of which it gets what lies in the region.
 * @param viewer the caller with the officers in whose place it acts
 */
export function inboxScope(
  identity: Caller,
  asked: InboxAsked,
  viewer: Viewer = viewerOf(identity),
): InboxScope | Refusal {
  const { role, officerId, unread } = asked;
  const standsInFor = (viewer.standsInFor ?? []).map((one) => one.officerId);
  if (unread && role !== 'COPIED') {
    return refuse('INVALID_INPUT', ['filter', 'unread'], { expected: 'the role COPIED', received: role });
  }
  if (isOfOwner(identity)) return ofOwner(identity, asked);
  if (!holds(identity, ...officePosts) && standsInFor.length === 0) {
    return refuse('NOT_ALLOWED', ['filter', 'role'], { expected: 'a post of an office or an owner', received: role });
  }
  if (officerId !== undefined && standsInFor.includes(officerId) && personal.has(role)) {
    return role === 'ASSIGNED'
      ? { assigneeId: officerId }
      : { tags: [inboxTag(unread ? 'UNREAD' : (role as InboxTag), officerId)] };
  }
  if (officerId !== undefined && officerId !== identity.subject) return ofOfficer(viewer, asked, officerId);
  if (role === 'ASSIGNED') return { assigneeId: identity.subject };
  if (role === 'DEPARTMENT') return departmentsOf(viewer, asked.departmentIds);
  const kind = unread ? 'UNREAD' : role;
  if (asked.departmentIds !== undefined || !personal.has(role)) {
    const departments = departmentsOf(viewer, asked.departmentIds);
    if ('code' in departments) return departments;
    const { departmentIds, ...seen } = departments;
    return { tags: tagsOf(kind, departmentIds), ...seen };
  }
  // What is with one officer is no other handler's; the head sees all of the department.
  const shared = kind === 'TODO' && !holds(identity, 'HEAD') ? 'OPEN' : kind;
  const inPlaceOf = kind === 'TODO' ? standsInFor.map((id) => inboxTag(kind, id)) : [];
  return { tags: [...tagsOf(shared, own(identity)), inboxTag(kind, identity.subject), ...inPlaceOf] };
}

const tagsOf = (kind: InboxTag, ids: readonly string[]): string[] => ids.map((id) => inboxTag(kind, id));

const own = ({ department }: Identity): readonly string[] => (department === undefined ? [] : [department]);

function ofOwner(identity: Caller, { role, departmentIds, officerId }: InboxAsked): InboxScope | Refusal {
  const { subject, mandates = [] } = identity;
  const organisation = ownOrganisationOf(identity);
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
function ofOfficer(viewer: Viewer, asked: InboxAsked, officerId: string): InboxScope | Refusal {
  const { role, unread } = asked;
  if (!personal.has(role)) {
    return refuse('INVALID_INPUT', ['filter', 'role'], { expected: [...personal].join(' or '), received: role });
  }
  if (!holds(viewer.identity, ...overseers)) {
    return refuse('NOT_ALLOWED', ['filter', 'officerId'], {
      expected: `oneself, or the post ${overseers.join(' or ')}`,
      received: officerId,
    });
  }
  const departments = departmentsOf(viewer, asked.departmentIds);
  if ('code' in departments) return departments;
  if (role === 'ASSIGNED') return { ...departments, assigneeId: officerId };
  const kind = unread ? 'UNREAD' : (role as Exclude<InboxRole, 'DEPARTMENT' | 'ASSIGNED'>);
  return { ...departments, tags: [inboxTag(kind, officerId)] };
}

type Departments = Required<Pick<InboxScope, 'departmentIds'>> & Pick<InboxScope, 'seen'>;

function departmentsOf(viewer: Viewer, asked: readonly string[] | undefined): Departments | Refusal {
  const { identity, standsInFor = [] } = viewer;
  const mine = [...own(identity), ...standsInFor.flatMap(({ departmentId }) => departmentId ?? [])];
  const departmentIds = asked ?? own(identity);
  const wrong = departmentIds.find((id) => !id.startsWith(DEPARTMENT));
  const other = departmentIds.find((id) => !mine.includes(id));
  const seen = other === undefined ? undefined : visibleFilter(viewer, caseRule, { parties: [] });
  if (departmentIds.length === 0 || wrong !== undefined || (other !== undefined && seen === undefined)) {
    return refuse('NOT_ALLOWED', ['filter', 'departmentId'], {
      expected: 'the own department, or one of the region for who oversees it',
      received: wrong ?? other ?? 'no department',
    });
  }
  return { departmentIds, ...(seen === undefined ? {} : { seen }) };
}
