/** Who may see pools, their entries and reservations, and what the mutations of their keepers act on. */
import type { ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import { visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { maySee } from '@kuaijin/kit/access/visibility';
import {
  accountTarget,
  proposalTarget,
  regionTarget,
  transferReach,
  visibilityOfAccount,
  visibilityOfProject,
  visibilityOfProposal,
  visibilityOfReservation,
} from '@kuaijin/kit/accounts';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { LandContext, ProjectRef } from './land-context';
import { landGraph } from './land-graph';
import type { PoolReservation } from './model/pools';
import type { OpenQuotaPoolInput } from './resolvers/schema.generated';

interface OfProposal {
  readonly proposalId: string;
}

interface OfPool {
  readonly poolId: string;
}

interface OfProject {
  readonly projectId: string;
}

interface OfProjects {
  readonly projectIds: readonly string[];
}

function proposal({ proposalId }: OfProposal, { viewer, loaders }: LandContext): Promise<readonly ReachTarget[]> {
  return proposalTarget(viewer, proposalId, loaders);
}

async function pool({ poolId }: OfPool, { viewer, loaders }: LandContext): Promise<readonly ReachTarget[]> {
  return accountTarget(viewer, await loaders.accounts.load(poolId), 'poolId');
}

/** A project that the caller sees; one that it does not see is answered as one that there is not. */
async function project({ projectId }: OfProject, { viewer, projects }: LandContext): Promise<readonly ReachTarget[]> {
  const known = await projects.load(projectId);
  if (known === undefined) return [];
  const path = ['input', 'projectId'];
  const thing = visibilityOfFollowed(known);
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: projectId });
  return [{ thing, path }];
}

/** Every project that is named has to be the caller's. */
async function projects({ projectIds }: OfProjects, context: LandContext): Promise<readonly ReachTarget[]> {
  const targets = await Promise.all([...new Set(projectIds)].map((projectId) => project({ projectId }, context)));
  return targets.flat().map((target) => ({ ...target, path: ['input', 'projectIds'] }));
}

export const landAccess: SubgraphAccess = {
  visibilityOf: {
    QuotaProposal: visibilityOfProposal,
    QuotaPool: visibilityOfAccount,
    Reservation: (reservation: PoolReservation, { projects }: LandContext) =>
      visibilityOfReservation(reservation, projects),
    Project: ({ id }: ProjectRef, { projects }: LandContext) => visibilityOfProject(id, projects),
  },
  reachOf: {
    confirmQuotaProposal: proposal,
    declineQuotaProposal: proposal,
    withdrawQuotaProposal: proposal,
    correctQuotaEntry: pool,
    transferQuota: transferReach(landGraph),
    closeQuotaYear: transferReach(landGraph),
    openQuotaPool: ({ regionId }: OpenQuotaPoolInput) => regionTarget(regionId),
    issueQuota: pool,
    advanceQuota: pool,
    settleAdvance: pool,
    recallQuota: pool,
    reserveQuota: pool,
    commitReservation: pool,
    releaseReservation: pool,
    recordLandPreExamination: project,
    recordLandApplication: project,
    grantAdvanceLand: project,
    recordZoneCheck: projects,
  },
};
