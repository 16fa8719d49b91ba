/** Who may see pools, their entries and reservations, and what the mutations of their keepers act on. */
import type { ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import { visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { regionAbove, regionScopesOf } from '@kuaijin/kit/access/region-scope';
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
import { visibilityOfThing } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { LandContext, ProjectRef } from './land-context';
import { landGraph } from './land-graph';
import type { PoolReservation } from './model/pools';
import type { QuotaRequest } from './requests/rules';
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

interface OfRequest {
  readonly requestId: string;
}

/** A request that the caller sees; one that it does not see is answered as one that there is not. */
const requestOf =
  (regionOf: (request: QuotaRequest) => string) =>
  async ({ requestId }: OfRequest, { viewer, loaders }: LandContext): Promise<readonly ReachTarget[]> => {
    const request = await loaders.requests.load(requestId);
    if (request === undefined) return [];
    const path = ['input', 'requestId'];
    if (!maySee(viewer, visibilityOfThing(request), 'region'))
      throw new KuaijinError('NOT_FOUND', { path, received: requestId });
    return [{ thing: { regionScopes: regionScopesOf(regionOf(request)) }, path }];
  };

/** Answered by an office above the one that asked; which of them has it now, the decision looks at. */
const requestAt = requestOf(({ regionId }) => regionAbove(regionId) ?? regionId);
/** Taken back by the office that asked. */
const ownRequest = requestOf(({ regionId }) => regionId);

interface OfLiaisonPlace {
  readonly projectId?: string | null;
  readonly regionId?: string | null;
}

/** The project, or the region of the list. */
const liaisonPlace = ({ projectId, regionId }: OfLiaisonPlace, context: LandContext) =>
  projectId ? project({ projectId }, context) : regionTarget(regionId ?? '');

/** A liaison that the caller sees; one that it does not see is answered as one that there is not. */
async function liaison({ liaisonId }: { readonly liaisonId: string }, { viewer, loaders }: LandContext) {
  const known = await loaders.liaisons.load(liaisonId);
  if (known === undefined) return [];
  const path = ['input', 'liaisonId'];
  const thing = visibilityOfThing(known);
  if (!maySee(viewer, thing, 'region')) throw new KuaijinError('NOT_FOUND', { path, received: liaisonId });
  return [{ thing, path }];
}

export const landAccess: SubgraphAccess = {
  visibilityOf: {
    QuotaProposal: visibilityOfProposal,
    QuotaPool: visibilityOfAccount,
    QuotaRequest: visibilityOfThing,
    LandLiaison: visibilityOfThing,
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
    extendReservation: pool,
    recordLandPreExamination: project,
    recordLandApplication: project,
    grantAdvanceLand: project,
    recordZoneCheck: projects,
    evaluateOutput: project,
    assignLandLiaison: liaisonPlace,
    endLandLiaison: liaison,
    requestQuota: pool,
    passOnQuotaRequest: requestAt,
    declineQuotaRequest: requestAt,
    grantQuotaRequest: requestAt,
    withdrawQuotaRequest: ownRequest,
  },
};
