import { maySee } from '@kuaijin/kit/access/visibility';
import { accountsPage, proposalsPage, verificationAnswer, visibilityOfAccount } from '@kuaijin/kit/accounts';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { LandContext } from '../land-context';
import { landLiaisonsQuery } from '../liaisons/resolvers';
import { publishedPlans } from '../plans/published-plans';
import { requestQueries } from '../requests/resolvers';
import { stableFarmlandQuery } from '../zones/resolvers';
import type { QueryResolvers } from './types.generated';

export const query: QueryResolvers<LandContext> = {
  quotaPools: (_source, { region, year, kind, ...args }, { pools, viewer }) =>
    accountsPage(
      pools,
      viewer,
      {
        ...(region === undefined || region === null ? {} : { regionId: region }),
        where: {
          ...(year === undefined || year === null ? {} : { year }),
          ...(kind === undefined || kind === null ? {} : { kind }),
        },
      },
      args,
    ),
  ...requestQueries,
  quotaPool: async (_source, { id }, { loaders }) => (await loaders.accounts.load(id)) ?? null,
  quotaProposals: (_source, { poolId, status, ...args }, { pools, viewer }) =>
    proposalsPage(pools, viewer, { account: poolId, status }, args),
  stableFarmland: stableFarmlandQuery,
  publishedQuotaPlans: () => [...publishedPlans],
  landLiaison: async (_source, { id }, { loaders }) => (await loaders.liaisons.load(id)) ?? null,
  landLiaisons: landLiaisonsQuery,
  verifyQuotaPool: async (_source, { poolId }, { pools, loaders, viewer }) => {
    const pool = await loaders.accounts.load(poolId);
    if (pool === undefined || !maySee(viewer, visibilityOfAccount(pool), 'region'))
      throw new KuaijinError('NOT_FOUND', { path: ['poolId'], received: poolId });
    return verificationAnswer(await pools.ledger.verify(pool.key));
  },
};
