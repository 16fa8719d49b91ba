import DataLoader from 'dataloader';
import type { LedgerEntry } from '../ledger';
import type { AccountDocument, AccountMeta, ReservationDocument } from './account-family';
import type { Accounts } from './accounts';
import type { ProposalDocument } from './proposals/model';
import { linkOf } from './transfers/link';

/** Reads of one request, in batches: one query per kind of document and level of the answer. */
export interface AccountLoaders<M extends AccountMeta> {
  readonly accounts: DataLoader<string, AccountDocument<M> | undefined>;
  readonly reservations: DataLoader<string, ReservationDocument<M> | undefined>;
  readonly proposals: DataLoader<string, ProposalDocument<M> | undefined>;
  /** The reservations of a project. */
  readonly projectReservations: DataLoader<string, readonly ReservationDocument<M>[]>;
}

/** Loaders for one request. */
export function accountLoaders<M extends AccountMeta>(accounts: Accounts<M>): AccountLoaders<M> {
  return {
    accounts: byIdLoader((ids) => accounts.byIds(ids)),
    reservations: byIdLoader((ids) => accounts.reservations(ids)),
    proposals: byIdLoader((ids) => accounts.proposals(ids)),
    projectReservations: new DataLoader(async (projectIds) => {
      const ids = await accounts.reservationIdsOf(projectIds);
      const found = await accounts.reservations([...ids.values()].flat());
      return projectIds.map((projectId) =>
        (ids.get(projectId) ?? []).flatMap((id) => {
          const reservation = found.get(id);
          return reservation === undefined ? [] : [reservation];
        }),
      );
    }),
  };
}

/** Loads documents by id; those that do not exist are undefined. */
export function byIdLoader<T>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): DataLoader<string, T | undefined> {
  return new DataLoader(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id));
  });
}

/** The account on the other side of an entry; null for one that is about one account alone. */
export async function counterpartOf<M extends AccountMeta>(
  { data }: LedgerEntry,
  { accounts }: Pick<AccountLoaders<M>, 'accounts'>,
): Promise<AccountDocument<M> | null> {
  const link = linkOf(data);
  return link === undefined ? null : ((await accounts.load(link.account)) ?? null);
}
