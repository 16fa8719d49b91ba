/**
 * Who may see a thing. A thing carries its visibility from when it is written; a type of the schema names the rule that
 * it is under (`@visible`). The rule is a row of one table, from which the answer for one thing and the filter for a
 * list are both worked out. Pure.
 */
import type { Identity, Post } from './posts';
import { regionCodeOf } from './region-scope';

/** What is kept with a thing about who may see it. */
export interface Visibility {
  /** Codes of its region and of those around it (`regionScopesOf`). */
  readonly regionScopes: readonly string[];
  /** Organisation 单位 whose thing it is. */
  readonly ownerId?: string | undefined;
  /** Departments that handle it. */
  readonly departmentIds?: readonly string[] | undefined;
  /** Persons who are named in it: assigned, consulted, copied, signing, and who submitted it. */
  readonly personIds?: readonly string[] | undefined;
  readonly isPublic?: boolean | undefined;
  /** The rule that this one thing is under, where things of its type differ: events. */
  readonly rule?: VisibilityRule | undefined;
  /** What a mandate of an agent 代办 may be for. */
  readonly projectId?: string | undefined;
  readonly caseId?: string | undefined;
}

/** 委托: what an agent may see in an owner's place: all of the owner's, or one project or case of it. */
export interface MandateReach {
  readonly ownerId: string;
  readonly projectId?: string | undefined;
  readonly caseId?: string | undefined;
}

/** AB角: an officer on leave in whose place the viewer acts. */
export interface StandInFor {
  readonly officerId: string;
  readonly posts: readonly Post[];
  readonly departmentId?: string | undefined;
}

/** Who looks. */
export interface Viewer {
  readonly identity: Identity;
  readonly mandates?: readonly MandateReach[] | undefined;
  readonly standsInFor?: readonly StandInFor[] | undefined;
}

/** Those to whom a thing belongs in one way or another. */
export type Party = 'owner' | 'department' | 'person';

interface Rule {
  /** Plain English for the reference. */
  readonly meaning: string;
  /** Sees it whoever he is. */
  readonly anyone?: 'everyone' | 'signedIn';
  /** Posts that see it in their region and in what lies inside. */
  readonly regionPosts: readonly Post[];
  readonly parties: readonly Party[];
}

/** Posts of offices: all but those of owners and their agents. */
export const officePosts: readonly Post[] = [
  'HANDLER',
  'HEAD',
  'LEADER',
  'DISPATCHER',
  'COUNTER',
  'LAND_MANAGER',
  'FUND_MANAGER',
  'REGISTRAR',
  'STATISTICIAN',
  'VERIFIER',
  'CATALOGUE_EDITOR',
  'OPERATOR',
  'INTEGRATOR',
];

/** Posts that oversee all that offices of their region handle. */
export const overseeingPosts: readonly Post[] = [
  'LEADER',
  'DISPATCHER',
  'COUNTER',
  'REGISTRAR',
  'STATISTICIAN',
  'VERIFIER',
  'OPERATOR',
  'INTEGRATOR',
];

/** Every rule that a type can be under. */
export const visibilityRules = {
  everyone: { meaning: 'everybody, without signing in', anyone: 'everyone', regionPosts: [], parties: [] },
  signedIn: { meaning: 'everybody who is signed in', anyone: 'signedIn', regionPosts: [], parties: [] },
  region: {
    meaning: 'offices of the region, the owner and its agents, and who is named in it',
    regionPosts: officePosts,
    parties: ['owner', 'department', 'person'],
  },
  handling: {
    meaning:
      'departments that handle it, who is named in it, the owner and its agents, and overseeing posts of the region',
    regionPosts: overseeingPosts,
    parties: ['owner', 'department', 'person'],
  },
  internal: {
    meaning: 'officers alone: of departments that handle it, named in it, or in charge of the region',
    regionPosts: ['LEADER', 'DISPATCHER', 'OPERATOR'],
    parties: ['department', 'person'],
  },
  ledger: {
    meaning: 'keepers of ledgers and overseeing posts of the region',
    regionPosts: ['LAND_MANAGER', 'FUND_MANAGER', 'LEADER', 'DISPATCHER', 'STATISTICIAN', 'OPERATOR', 'INTEGRATOR'],
    parties: [],
  },
  person: { meaning: 'the person alone', regionPosts: [], parties: ['person'] },
  operator: { meaning: 'operators of the region', regionPosts: ['OPERATOR'], parties: [] },
} as const satisfies Readonly<Record<string, Rule>>;

export type VisibilityRule = keyof typeof visibilityRules;

/** True for the name of a rule. */
export function isVisibilityRule(name: string): name is VisibilityRule {
  return Object.hasOwn(visibilityRules, name);
}

/** Who a viewer is, with those in whose place he acts. */
interface Faces {
  readonly posts: ReadonlySet<Post>;
  readonly isOfficer: boolean;
  readonly regionCode: string | undefined;
  readonly organisation: string | undefined;
  readonly persons: readonly string[];
  readonly departments: readonly string[];
  readonly mandates: readonly MandateReach[];
}

function facesOf({ identity, mandates = [], standsInFor = [] }: Viewer): Faces {
  const posts = new Set([...identity.posts, ...standsInFor.flatMap((one) => one.posts)]);
  const isOfficer = officePosts.some((post) => posts.has(post));
  const departments = [identity.department, ...standsInFor.map(({ departmentId }) => departmentId)];
  return {
    posts,
    isOfficer,
    // Posts that nobody knows give no region.
    regionCode: isOfficer ? regionCodeOf(identity.region) : undefined,
    organisation: posts.has('OWNER') ? identity.organisation : undefined,
    persons: [identity.subject, ...standsInFor.map(({ officerId }) => officerId)],
    departments: isOfficer ? departments.flatMap((id) => (id === undefined ? [] : [id])) : [],
    mandates: posts.has('AGENT') ? mandates : [],
  };
}

/** True when the viewer may see a thing under a rule. A thing without visibility is for operators alone. */
export function maySee(viewer: Viewer, visibility: Visibility | undefined, name: VisibilityRule): boolean {
  const rule: Rule = visibilityRules[visibility?.rule ?? name];
  if (rule.anyone === 'everyone' || visibility?.isPublic === true) return true;
  if (viewer.identity.anonymous) return false;
  if (rule.anyone === 'signedIn') return true;
  const faces = facesOf(viewer);
  if (visibility === undefined) return rule.regionPosts.includes('OPERATOR') && faces.posts.has('OPERATOR');
  const { regionScopes, departmentIds = [], personIds = [] } = visibility;
  return (
    (seesByRegion(rule, faces) && faces.regionCode !== undefined && regionScopes.includes(faces.regionCode)) ||
    (rule.parties.includes('owner') && isOwners(faces, visibility)) ||
    (rule.parties.includes('department') && faces.departments.some((id) => departmentIds.includes(id))) ||
    (isNamable(rule, faces) && faces.persons.some((id) => personIds.includes(id)))
  );
}

/**
 * True where the viewer is a party to a thing: its owner or an agent of that, of a department that is named, or named
 * himself; what a post sees of its region does not count.
 */
export function isPartyTo(viewer: Viewer, thing: Omit<Visibility, 'rule' | 'regionScopes'>): boolean {
  if (viewer.identity.anonymous) return false;
  const faces = facesOf(viewer);
  const { departmentIds = [], personIds = [] } = thing;
  return (
    isOwners(faces, { ...thing, regionScopes: [] }) ||
    faces.departments.some((id) => departmentIds.includes(id)) ||
    faces.persons.some((id) => personIds.includes(id))
  );
}

const seesByRegion = ({ regionPosts }: Rule, { posts }: Faces): boolean => regionPosts.some((post) => posts.has(post));

/** Where the owner sees nothing, a person of the owner who is named sees nothing either. */
const isNamable = ({ parties }: Rule, { isOfficer }: Faces): boolean =>
  parties.includes('person') && (isOfficer || parties.includes('owner') || parties.length === 1);

function isOwners({ organisation, mandates }: Faces, { ownerId, projectId, caseId }: Visibility): boolean {
  if (ownerId === undefined) return false;
  return (
    organisation === ownerId ||
    mandates.some(
      (one) =>
        one.ownerId === ownerId &&
        (one.projectId === undefined || one.projectId === projectId) &&
        (one.caseId === undefined || one.caseId === caseId),
    )
  );
}

/** A condition of the store on documents that carry their visibility. */
export type VisibilityFilter = Readonly<Record<string, unknown>>;

/** Where documents keep what a mandate may be for, if not under the same names. */
export interface VisibilityFields {
  /** Parties that documents of the list name; left out = all of the rule. */
  readonly parties?: readonly Party[];
  readonly projectId?: string;
  readonly caseId?: string;
}

/**
 * The same rule for a list: each way of seeing is a branch of its own, so that each can have its index.
 * @returns undefined where the viewer sees nothing at all
 */
export function visibleFilter(
  viewer: Viewer,
  name: VisibilityRule,
  fields: VisibilityFields = {},
): VisibilityFilter | undefined {
  const branches = visibleBranches(viewer, name, fields);
  const [only] = branches;
  return branches.length <= 1 ? only : { $or: branches };
}

/**
 * The ways in which the viewer sees things under a rule, for lists that narrow each of them further; none = nothing is
 * seen.
 */
export function visibleBranches(
  viewer: Viewer,
  name: VisibilityRule,
  fields: VisibilityFields = {},
): readonly VisibilityFilter[] {
  const rule: Rule = visibilityRules[name];
  if (rule.anyone === 'everyone') return [{}];
  if (viewer.identity.anonymous) return [];
  if (rule.anyone === 'signedIn') return [{}];
  const faces = facesOf(viewer);
  const branches: VisibilityFilter[] = [];
  const names = (party: Party) => rule.parties.includes(party) && (fields.parties ?? rule.parties).includes(party);
  if (seesByRegion(rule, faces) && faces.regionCode !== undefined) branches.push({ regionScopes: faces.regionCode });
  if (names('owner')) branches.push(...ownersBranches(faces, fields));
  if (names('department')) branches.push(...anyOf('departmentIds', faces.departments));
  if (names('person') && isNamable(rule, faces)) branches.push(...anyOf('personIds', faces.persons));
  return branches;
}

function ownersBranches({ organisation, mandates }: Faces, fields: VisibilityFields): readonly VisibilityFilter[] {
  const own = organisation === undefined ? [] : [{ ownerId: organisation }];
  const mandated = mandates.map(({ ownerId, projectId, caseId }) => ({
    ownerId,
    ...(projectId === undefined ? {} : { [fields.projectId ?? 'projectId']: projectId }),
    ...(caseId === undefined ? {} : { [fields.caseId ?? 'caseId']: caseId }),
  }));
  return [...own, ...mandated];
}

function anyOf(field: string, ids: readonly string[]): readonly VisibilityFilter[] {
  if (ids.length === 0) return [];
  return [{ [field]: ids.length === 1 ? ids[0] : { $in: ids } }];
}
