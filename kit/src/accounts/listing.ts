import type { Collection, Filter } from 'mongodb';
import { regionPrefix } from '../access/region-scope';
import type { VersionedDocument } from '../read-models';
import type { AccountBody, AccountMeta } from './types';

/** Which accounts are wanted. */
export interface AccountQuery {
  /** Code of the region of who looks: accounts of other regions are not there. Left out = of all regions. */
  readonly scope?: string;
  readonly regionId?: string;
  readonly year?: number;
  /** Further fields of what the accounts of a family are known by. */
  readonly where?: Readonly<Record<string, string>>;
  /** Id of the last account of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** Accounts in the order of their ids. */
export async function findAccounts<M extends AccountMeta>(
  collection: Collection<VersionedDocument<AccountBody<M>>>,
  query: AccountQuery,
): Promise<readonly VersionedDocument<AccountBody<M>>[]> {
  const filter = filterOf(query) as Filter<VersionedDocument<AccountBody<M>>>;
  const found = await collection.find(filter).sort({ _id: 1 }).limit(query.limit).toArray();
  return found as unknown as VersionedDocument<AccountBody<M>>[];
}

function filterOf({ scope, regionId, year, where = {}, after }: AccountQuery): object {
  const fields = Object.fromEntries(Object.entries(where).map(([name, value]) => [`meta.${name}`, value]));
  return {
    ...fields,
    ...(scope === undefined ? {} : { 'meta.adcode': codesIn(scope) }),
    ...(regionId === undefined ? {} : { 'meta.regionId': regionId }),
    ...(year === undefined ? {} : { 'meta.year': year }),
    ...(after === undefined ? {} : { _id: { $gt: after } }),
  };
}

/** The codes that lie in a region, as a range. */
function codesIn(scope: string): { readonly $gte: string; readonly $lte: string } {
  const prefix = regionPrefix(scope);
  return { $gte: prefix.padEnd(6, '0'), $lte: prefix.padEnd(6, '9') };
}
