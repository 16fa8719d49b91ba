import { type Viewer, visibleBranches } from '../../access/visibility';
import { type CountedConnection, emptyConnection, type PageArguments, pageIn } from '../../read-models';
import type { AccountMeta } from '../account-family';
import type { Accounts } from '../accounts';
import { byProposedAt, type ProposalDocument, type ProposalStatus } from './model';

/** A page of the proposals that the viewer sees, as they came. */
export async function proposalsPage<M extends AccountMeta>(
  accounts: Accounts<M>,
  viewer: Viewer,
  { account, status }: { readonly account?: string | null | undefined; readonly status: ProposalStatus },
  args: PageArguments,
): Promise<CountedConnection<ProposalDocument<M>>> {
  const page = pageIn(byProposedAt, args);
  const [seen] = visibleBranches(viewer, 'ledger');
  const scope = seen?.['regionScopes'];
  if (typeof scope !== 'string') return emptyConnection();
  const filter = { ...(account ? { account } : {}), regionScopes: scope, status };
  return accounts.proposalPage(filter, page);
}
