import { isRegionId, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee } from '@kuaijin/kit/access/visibility';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { quantityOf } from '@kuaijin/kit/measures/quantity';
import { pageIn } from '@kuaijin/kit/read-models';
import type { LandContext } from '../land-context';
import type { AllocationPlace } from '../reserve/allocation-order';
import { orderOf } from '../reserve/order-of-requests';
import { pointsText } from '../reserve/output-score';
import type {
  AllocationPlaceResolvers,
  QueryResolvers,
  QuotaGrantResolvers,
  QuotaRequestResolvers,
  QuotaRequestStepResolvers,
} from '../resolvers/types.generated';
import { grantProposalId, grantReservationId } from './grants';
import type { GrantOfRequest } from './rules';

export const requestQueries: Required<
  Pick<QueryResolvers<LandContext>, 'quotaRequests' | 'quotaRequest' | 'allocationOrder'>
> = {
  quotaRequests: (_source, { status, ...args }, { requests, viewer }) =>
    requests.page(viewer, status ?? undefined, pageIn(byThingId, args)),
  quotaRequest: async (_source, { id }, { loaders }) => (await loaders.requests.load(id)) ?? null,
  allocationOrder: async (_source, { region, kind, year }, context) => {
    if (!isRegionId(region) || !maySee(context.viewer, { regionScopes: regionScopesOf(region) }, 'region'))
      throw new KuaijinError('NOT_FOUND', { path: ['region'], received: region });
    return [...(await orderOf(region, { kind, year }, context))];
  },
};

export const quotaRequest: QuotaRequestResolvers<LandContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.requests.load(id)) ?? null,
  pool: async ({ poolId }, _args, { loaders }) => (await loaders.accounts.load(poolId)) ?? null,
  amount: ({ amount, kind }) => quantityOf(amount, kind),
  project: ({ projectId }) => (projectId === undefined ? null : { id: projectId }),
  remindAt: ({ limit }) => limit.remindAt,
  escalateAt: ({ limit }) => limit.escalateAt,
  endAt: ({ limit }) => limit.endAt,
  grants: ({ id, kind, grants }) => grants.map((grant): GrantOfRequest => ({ ...grant, requestId: id, kind })),
  steps: ({ steps }) => [...steps],
};

export const quotaGrant: QuotaGrantResolvers<LandContext> = {
  amount: ({ amount, kind }) => quantityOf(amount, kind),
  proposalId: ({ requestId, number, isFromReserve }) => (isFromReserve ? null : grantProposalId(requestId, number)),
  reservationId: ({ requestId, number, isFromReserve }) =>
    isFromReserve ? grantReservationId(requestId, number) : null,
  passedOverIds: ({ passedOver }) => [...passedOver],
  act: ({ by, at }) => ({ ...by, at }),
};

export const quotaRequestStep: QuotaRequestStepResolvers<LandContext> = {
  act: ({ by, at }) => ({ ...by, at }),
};

export const allocationPlace: AllocationPlaceResolvers<LandContext> = {
  requestId: ({ candidate }) => candidate.requestId,
  projectId: ({ candidate }) => candidate.projectId ?? null,
  keyLists: ({ candidate }) => [...candidate.keyLists],
  startVerifiedAt: ({ candidate }: AllocationPlace) => candidate.startVerifiedAt ?? null,
  score: ({ candidate }) => (candidate.score === undefined ? null : pointsText(candidate.score)),
};
