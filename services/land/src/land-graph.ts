/** What the graph of land calls the accounts of the ledger, and who keeps them. */
import type { AccountGraph } from '@kuaijin/kit/accounts';
import type { LandContext } from './land-context';
import type { PoolMeta } from './model/pools';

export const landGraph: AccountGraph<PoolMeta, LandContext, 'pool'> = {
  account: 'pool',
  keepers: ['LAND_MANAGER'],
  accountsOf: ({ pools }) => pools,
};
