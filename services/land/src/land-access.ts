/** Who may see pools, their entries and reservations, and what the mutations of their keepers act on. */
import type { ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import {
  accountTarget,
  regionTarget,
  visibilityOfAccount,
  visibilityOfProject,
  visibilityOfReservation,
} from '@kuaijin/kit/accounts';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { LandContext, ProjectRef } from './land-context';
import type { PoolReservation } from './model/pools';
import type { OpenQuotaPoolInput } from './resolvers/schema.generated';

interface OfPool {
  readonly poolId: string;
}

async function pool({ poolId }: OfPool, { viewer, loaders }: LandContext): Promise<readonly ReachTarget[]> {
  return accountTarget(viewer, await loaders.accounts.load(poolId), 'poolId');
}

export const landAccess: SubgraphAccess = {
  visibilityOf: {
    QuotaPool: visibilityOfAccount,
    Reservation: (reservation: PoolReservation, { projects }: LandContext) =>
      visibilityOfReservation(reservation, projects),
    Project: ({ id }: ProjectRef, { projects }: LandContext) => visibilityOfProject(id, projects),
  },
  reachOf: {
    openQuotaPool: ({ regionId }: OpenQuotaPoolInput) => regionTarget(regionId),
    issueQuota: pool,
    advanceQuota: pool,
    settleAdvance: pool,
    recallQuota: pool,
    reserveQuota: pool,
    commitReservation: pool,
    releaseReservation: pool,
  },
};
