/**
 * Who may see leaves and service accounts, and what the mutations of the directory act on. Regions and departments are
 * public; persons and organisations for who is signed in.
 */
import type { ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import type { Identity } from '@kuaijin/kit/access/posts';
import { isRegionId, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee, type Visibility } from '@kuaijin/kit/access/visibility';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { Actor } from './domain/actor';
import { visibilityOfAccount } from './domain/service-account';
import { officerOfSubstitution, visibilityOfLeave } from './domain/substitution';
import type { DirectoryContext } from './model/directory-context';
import type {
  EndSubstitutionInput,
  PutActorInput,
  PutDepartmentInput,
  PutServiceAccountInput,
  PutSubstitutionInput,
  ServiceAccountInput,
} from './resolvers/schema.generated';
import type { SubstitutionView } from './resolvers/substitution-view';

/** Where an entry is kept: in the region of the department, else in its own; what has none is kept at home. */
const place = (
  { departmentId, regionId }: Pick<Actor, 'departmentId' | 'regionId'>,
  { homeRegion }: DirectoryContext,
): Visibility => ({ regionScopes: regionScopesOf(departmentId ?? regionId ?? homeRegion) });

/** A department that exists or not yet. */
const department = ({ regionId }: PutDepartmentInput): readonly ReachTarget[] =>
  // What is no id of a region is refused by the check of the input.
  isRegionId(regionId) ? [{ thing: { regionScopes: regionScopesOf(regionId) }, path: ['input', 'regionId'] }] : [];

/** A person where he is, and where he is put: the department, and the organisation whose messages he will receive. */
async function actor(
  { id, departmentId, organisationId }: PutActorInput,
  context: DirectoryContext,
): Promise<readonly ReachTarget[]> {
  const { actors, departments, organisations, identity } = context;
  const [before, into, of] = await Promise.all([
    actors.load(id),
    departmentId ? departments.load(departmentId) : null,
    organisationId ? organisations.load(organisationId) : null,
  ]);
  return [
    before === null
      ? { thing: { regionScopes: regionScopesOf(identity.region) }, path: ['input'] }
      : { thing: place(before, context), path: ['input', 'id'] },
    ...(into === null ? [] : [{ thing: place(into, context), path: ['input', 'departmentId'] }]),
    ...(of === null ? [] : [{ thing: place(of, context), path: ['input', 'organisationId'] }]),
  ];
}

/** The officer whose leave it is; who is not listed is answered by the mutation. */
async function officer(id: string, argument: string, context: DirectoryContext): Promise<readonly ReachTarget[]> {
  const found = await context.actors.load(id);
  if (found === null) return [];
  const { departmentId } = found;
  const thing = {
    ...place(found, context),
    personIds: [id],
    ...(departmentId === undefined ? {} : { departmentIds: [departmentId] }),
  };
  return [{ thing, path: ['input', argument] }];
}

/** An account where it is, and where it is put. */
async function putAccount(
  { id, regionId }: PutServiceAccountInput,
  { serviceAccounts }: DirectoryContext,
): Promise<readonly ReachTarget[]> {
  const before = await serviceAccounts.load(id);
  return [
    ...(before === null ? [] : [{ thing: visibilityOfAccount(before), path: ['input', 'id'] }]),
    ...(isRegionId(regionId)
      ? [{ thing: { regionScopes: regionScopesOf(regionId) }, path: ['input', 'regionId'] }]
      : []),
  ];
}

/** An account that the caller sees; what it does not see is answered as what there is not, by the mutation. */
async function account(
  { serviceAccountId }: ServiceAccountInput,
  { serviceAccounts, identity }: DirectoryContext,
): Promise<readonly ReachTarget[]> {
  const found = await serviceAccounts.load(serviceAccountId);
  if (found === null || !maySee({ identity }, visibilityOfAccount(found), 'operator')) return [];
  return [{ thing: visibilityOfAccount(found), path: ['input', 'serviceAccountId'] }];
}

export const directoryAccess: SubgraphAccess = {
  visibilityOf: {
    Viewer: ({ subject }: Identity) => ({ regionScopes: [], personIds: [subject] }),
    Substitution: (one: SubstitutionView) => visibilityOfLeave(one),
    ServiceAccount: visibilityOfAccount,
  },
  reachOf: {
    putDepartment: department,
    putActor: actor,
    // It is registered in the region of the caller.
    registerOrganisation: (_: never, { identity }: DirectoryContext) => [
      { thing: { regionScopes: regionScopesOf(identity.region) }, path: ['input'] },
    ],
    putSubstitution: ({ officerId }: PutSubstitutionInput, context: DirectoryContext) =>
      officer(officerId, 'officerId', context),
    endSubstitution: ({ substitutionId }: EndSubstitutionInput, context: DirectoryContext) =>
      officer(officerOfSubstitution(substitutionId), 'substitutionId', context),
    putServiceAccount: putAccount,
    rotateServiceAccountSecret: account,
    withdrawServiceAccount: account,
  },
};
