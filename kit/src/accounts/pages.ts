import { KuaijinError } from '../errors/errors';
import type { Verification } from '../journal';
import type { LedgerEntry } from '../ledger';
import { type Connection, connectionOf, type PageArguments, page } from '../read-models/connection';
import type { Accounts } from './accounts';
import type { AccountQuery } from './listing';
import type { AccountDocument, AccountMeta } from './types';

/** A page of accounts, in the order of their ids. */
export async function accountsPage<M extends AccountMeta>(
  accounts: Accounts<M>,
  query: Omit<AccountQuery, 'after' | 'limit'>,
  args: PageArguments,
): Promise<Connection<AccountDocument<M>>> {
  const { first, after } = page(args, { keyLength: 1 });
  const from = after === undefined ? {} : { after: String(after[0]) };
  const rows = await accounts.find({ ...query, ...from, limit: first + 1 });
  return connectionOf(rows, first, ({ key }) => [key]);
}

/** A page of the entries of an account, from the first on. */
export async function entriesPage<M extends AccountMeta>(
  accounts: Accounts<M>,
  account: string,
  args: PageArguments,
): Promise<Connection<LedgerEntry>> {
  const { first, after } = page(args, { keyLength: 1 });
  const seq = after?.[0] ?? 0;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 0) {
    throw new KuaijinError('CURSOR_INVALID', { path: ['after'], expected: 'a cursor of this connection' });
  }
  const rows = await accounts.ledger.entries(account, seq, first + 1);
  return connectionOf(rows, first, (entry) => [entry.seq]);
}

/** 核对结果 as the graph tells it. */
export function verificationAnswer({ stream, ok, entries, firstWrong }: Verification) {
  return { stream, ok, entries, firstWrongSeq: firstWrong?.seq ?? null, reason: firstWrong?.reason ?? null };
}
