import type { Identity } from '@kuaijin/kit/access/posts';
import { seesRegion } from '@kuaijin/kit/access/region-scope';
import { accountsPage, verificationAnswer } from '@kuaijin/kit/accounts';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { LandContext } from '../context';
import type { PoolDocument } from '../model/pools';
import type { QueryResolvers } from './types.generated';

export const query: QueryResolvers<LandContext> = {
  quotaPools: (_source, { region, year, kind, ...args }, { pools, identity }) =>
    accountsPage(
      pools,
      identity.region,
      {
        ...(region === undefined || region === null ? {} : { regionId: region }),
        where: {
          ...(year === undefined || year === null ? {} : { year }),
          ...(kind === undefined || kind === null ? {} : { kind }),
        },
      },
      args,
    ),
  quotaPool: async (_source, { id }, { loaders, identity }) => seen(await loaders.accounts.load(id), identity),
  verifyQuotaPool: async (_source, { poolId }, { pools, loaders, identity }) => {
    const pool = seen(await loaders.accounts.load(poolId), identity);
    if (pool === null) throw new KuaijinError('NOT_FOUND', { path: ['poolId'], received: poolId });
    return verificationAnswer(await pools.ledger.verify(pool.key));
  },
};

/** A pool of a region that the caller does not see is not there. */
function seen(pool: PoolDocument | undefined, identity: Identity): PoolDocument | null {
  return pool !== undefined && seesRegion(identity, pool.meta.regionId) ? pool : null;
}
