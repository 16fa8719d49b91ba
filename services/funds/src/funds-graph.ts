/** What the graph of funds calls the accounts of the ledger, and who keeps them. */
import type { AccountGraph } from '@kuaijin/kit/accounts';
import type { FundsContext } from './funds-context';
import type { BatchMeta } from './model/batches';

export const fundsGraph: AccountGraph<BatchMeta, FundsContext, 'batch'> = {
  account: 'batch',
  keepers: ['FUND_MANAGER'],
  accountsOf: ({ batches }) => batches,
};
