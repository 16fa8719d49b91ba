import { maySee } from '@kuaijin/kit/access/visibility';
import { accountsPage, proposalsPage, verificationAnswer, visibilityOfAccount } from '@kuaijin/kit/accounts';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import { allocationQueries } from '../allocations/resolvers';
import { applicationQueries } from '../applications/resolvers';
import { financeRequestsQuery } from '../finance/resolvers';
import type { FundsContext } from '../funds-context';
import { byAwardId } from '../model/award-documents';
import { quotaQueries } from '../quotas/resolvers';
import { reportedFiguresQuery } from '../reported/resolvers';
import { fundingTotalsQuery } from '../sheet/resolvers';
import { policyWindowsQuery } from '../windows/resolvers';
import type { QueryResolvers } from './types.generated';

export const query: QueryResolvers<FundsContext> = {
  fundBatches: (_source, { region, year, source, ...args }, { batches, viewer }) =>
    accountsPage(
      batches,
      viewer,
      {
        ...(region === undefined || region === null ? {} : { regionId: region }),
        where: {
          ...(year === undefined || year === null ? {} : { year }),
          ...(source === undefined || source === null ? {} : { source }),
        },
      },
      args,
    ),
  fundBatch: async (_source, { id }, { loaders }) => (await loaders.accounts.load(id)) ?? null,
  groupAwards: (_source, { source, ...args }, { groupAwards, viewer }) =>
    groupAwards.page(viewer, source ?? undefined, pageIn(byAwardId, args)),
  fundsProposals: (_source, { batchId, status, ...args }, { batches, viewer }) =>
    proposalsPage(batches, viewer, { account: batchId, status }, args),
  specialBonds: (_source, { standing, ...args }, { bonds, viewer }) =>
    bonds.page(viewer, standing ?? undefined, pageIn(byThingId, args)),
  specialBond: async (_source, { id }, { loaders }) => (await loaders.bonds.load(id)) ?? null,
  financeRequests: financeRequestsQuery,
  financeRequest: async (_source, { id }, { loaders }) => (await loaders.finance.load(id)) ?? null,
  policyWindows: policyWindowsQuery,
  policyWindow: async (_source, { id }, { loaders }) => (await loaders.windows.load(id)) ?? null,
  reportedFigures: reportedFiguresQuery,
  ...quotaQueries,
  ...applicationQueries,
  ...allocationQueries,
  fundingTotals: fundingTotalsQuery,
  verifyFundBatch: async (_source, { batchId }, { batches, loaders, viewer }) => {
    const batch = await loaders.accounts.load(batchId);
    if (batch === undefined || !maySee(viewer, visibilityOfAccount(batch), 'region'))
      throw new KuaijinError('NOT_FOUND', { path: ['batchId'], received: batchId });
    return verificationAnswer(await batches.ledger.verify(batch.key));
  },
};
