import { type Viewer, visibleBranches } from '../access/visibility';
import { KuaijinError } from '../errors/errors';
import type { Verification } from '../journal';
import type { LedgerEntry } from '../ledger';
import {
  type Connection,
  connectionOf,
  emptyConnection,
  type KeysetOrder,
  type PageArguments,
  pageIn,
} from '../read-models';
import type { AccountDocument, AccountMeta } from './account-family';
import type { Accounts } from './accounts';
import type { AccountQuery } from './listing';
import { byAccountId } from './model';

/** The order of the entries of an account. */
const bySequence: KeysetOrder = { name: 'SEQ', keys: [{ field: 'seq', type: 'number', direction: 1 }] };

/** A page of the accounts that the viewer sees, in the order of their ids. */
export async function accountsPage<M extends AccountMeta>(
  accounts: Accounts<M>,
  viewer: Viewer,
  query: Omit<AccountQuery, 'scope'>,
  args: PageArguments,
): Promise<Connection<AccountDocument<M>>> {
  const page = pageIn(byAccountId, args);
  const [seen] = visibleBranches(viewer, 'region', { parties: [] });
  const scope = seen?.['regionScopes'];
  return typeof scope === 'string' ? accounts.page({ ...query, scope }, page) : emptyConnection();
}

/** A page of the entries of an account, in the order in which they were made. */
export async function entriesPage<M extends AccountMeta>(
  accounts: Accounts<M>,
  account: string,
  args: PageArguments,
): Promise<Connection<LedgerEntry>> {
  const page = pageIn(bySequence, args);
  const { size, isBackward } = page;
  const from = Number(page.from?.[0] ?? 0);
  if (!Number.isSafeInteger(from) || from < 0) {
    const path = [isBackward ? 'before' : 'after'];
    throw new KuaijinError('CURSOR_INVALID', { path, expected: 'a cursor of this connection' });
  }
  // Sequences have no gaps, so what lies in front of an entry is known without looking.
  const after = isBackward ? Math.max(0, from - size - 2) : from;
  const rows = await accounts.ledger.entries(account, after, isBackward ? Math.max(0, from - 1 - after) : size + 1);
  return connectionOf(isBackward ? [...rows].reverse() : rows, bySequence, page, (entry) => [entry.seq]);
}

/** 核对结果 as the graph answers it. */
export function verificationAnswer({ stream, ok, entries, firstWrong }: Verification) {
  return { stream, ok, entries, firstWrongSeq: firstWrong?.seq ?? null, reason: firstWrong?.reason ?? null };
}
