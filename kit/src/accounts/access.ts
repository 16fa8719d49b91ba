/**
 * Who may see accounts and reservations, and what the mutations of their keepers act on: alike in land and in funds.
 */
import type DataLoader from 'dataloader';
import type { ReachTarget } from '../access/enforce-reach';
import { type FollowedProject, visibilityOfFollowed } from '../access/followed-projects';
import { isRegionId, regionScopesOf } from '../access/region-scope';
import { maySee, type Viewer, type Visibility } from '../access/visibility';
import { KuaijinError } from '../errors/errors';
import type { AccountDocument, AccountMeta, ReservationDocument } from './account-family';
import type { AccountLoaders } from './loaders';
import type { ProposalDocument } from './proposals/model';

/** Projects by id, within one request. */
export type ProjectFacts = DataLoader<string, FollowedProject | undefined>;

/** Who may see an account: offices of its region. */
export function visibilityOfAccount<M extends AccountMeta>({ meta }: AccountDocument<M>): Visibility {
  return { regionScopes: regionScopesOf(meta.regionId) };
}

/** Who may see a reservation: offices of the region of its account, and who owns the project that it is for. */
export async function visibilityOfReservation<M extends AccountMeta>(
  { accountMeta, projectId, caseId }: ReservationDocument<M>,
  projects: ProjectFacts,
): Promise<Visibility> {
  const project = projectId === undefined ? undefined : await projects.load(projectId);
  return { regionScopes: regionScopesOf(accountMeta?.regionId), ownerId: project?.ownerId, projectId, caseId };
}

/** Who may see a proposal: keepers of the region of its account, and who oversees them. */
export function visibilityOfProposal<M extends AccountMeta>({ regionScopes }: ProposalDocument<M>): Visibility {
  return { regionScopes };
}

/**
 * A proposal that the caller sees; one that it does not see is answered as one that there is not. Of a transfer both
 * accounts are to be the caller's.
 */
export async function proposalTarget<M extends AccountMeta>(
  viewer: Viewer,
  proposalId: string,
  { proposals, accounts }: Pick<AccountLoaders<M>, 'proposals' | 'accounts'>,
): Promise<readonly ReachTarget[]> {
  const path = ['input', 'proposalId'];
  const proposal = await proposals.load(proposalId);
  if (proposal === undefined) return [];
  const thing = visibilityOfProposal(proposal);
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: proposal.key });
  const { counterpart } = proposal;
  const other = counterpart === undefined ? undefined : await accounts.load(counterpart);
  return [{ thing, path }, ...(other === undefined ? [] : [{ thing: visibilityOfAccount(other), path }])];
}

/** Who may see what a project holds; of one that nobody has heard of here there is nothing to see. */
export async function visibilityOfProject(id: string, projects: ProjectFacts): Promise<Visibility> {
  const project = await projects.load(id);
  return project === undefined ? { regionScopes: [], isPublic: true } : visibilityOfFollowed(project);
}

/**
 * An account that the caller sees; one that it does not see is answered as one that there is not, by whoever places the
 * order.
 */
export function accountTarget<M extends AccountMeta>(
  viewer: Viewer,
  account: AccountDocument<M> | undefined,
  field: string,
): readonly ReachTarget[] {
  const path = ['input', field];
  if (account === undefined) return [];
  const thing = visibilityOfAccount(account);
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: account.key });
  return [{ thing, path }];
}

/**
 * The project that something is reserved for: it exists, and lies in the region of the account.
 * @throws KuaijinError NOT_FOUND, NOT_ALLOWED, which become refusals
 */
export async function requireProject<M extends AccountMeta>(
  projectId: string,
  account: AccountDocument<M> | undefined,
  projects: ProjectFacts,
): Promise<void> {
  const path = ['input', 'projectId'];
  if (account === undefined) return;
  const project = await projects.load(projectId);
  if (project === undefined) {
    throw new KuaijinError('NOT_FOUND', { path, expected: 'the id of a project', received: projectId });
  }
  if (regionScopesOf(project.regionId).includes(account.meta.adcode)) return;
  throw new KuaijinError('NOT_ALLOWED', {
    path,
    expected: `a project in the region of the account, ${account.meta.adcode}`,
    received: project.regionId,
  });
}

/**
 * The region in which an account is to be opened; one that is no region of the form is refused by the check of the
 * input.
 */
export function regionTarget(regionId: string): readonly ReachTarget[] {
  if (!isRegionId(regionId)) return [];
  return [{ thing: { regionScopes: regionScopesOf(regionId) }, path: ['input', 'regionId'] }];
}
