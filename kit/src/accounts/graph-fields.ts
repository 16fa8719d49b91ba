/** What the graph answers of accounts and their entries, alike in every family but for the form of its amounts. */
import type { LedgerEntry } from '../ledger';
import type { AccountDocument, AccountMeta } from './account-family';
import { type AccountLoaders, counterpartOf } from './loaders';
import { entryAct, isOpening, proposerOf } from './projecting';
import { linkOf } from './transfers/link';

interface Loading<M extends AccountMeta> {
  readonly loaders: AccountLoaders<M>;
}

/** Fields of an account that count nothing. */
export function accountFields<M extends AccountMeta>() {
  return {
    __resolveReference: async ({ id }: { readonly id: string }, { loaders }: Loading<M>) =>
      (await loaders.accounts.load(id)) ?? null,
    id: ({ key }: AccountDocument<M>) => key,
    regionId: ({ meta }: AccountDocument<M>) => meta.regionId,
    region: ({ meta }: AccountDocument<M>) => ({ id: meta.regionId }),
    year: ({ meta }: AccountDocument<M>) => meta.year,
    isDemoData: ({ meta }: AccountDocument<M>) => meta.isDemoData,
  };
}

/** Fields of an entry that count nothing. @param entryOf the entry in what a family passes on */
export function entryFields<M extends AccountMeta, P>(entryOf: (parent: P) => LedgerEntry) {
  const of =
    <T>(read: (entry: LedgerEntry) => T) =>
    (parent: P) =>
      read(entryOf(parent));
  return {
    seq: of(({ seq }) => seq),
    kind: of((entry) => (isOpening(entry) ? ('OPEN' as const) : entry.data.kind)),
    documentNumber: of(({ data }) => data.document ?? data.proposed?.document ?? null),
    reservationId: of(({ data }) => data.reservation?.id ?? null),
    projectId: async (parent: P, _args: object, { loaders }: Loading<M>) => {
      const id = entryOf(parent).data.reservation?.id;
      return id === undefined ? null : ((await loaders.reservations.load(id))?.projectId ?? null);
    },
    hash: of(({ hash }) => hash),
    proposalId: of(({ data }) => data.proposal ?? null),
    proposedBy: of(proposerOf),
    correctedSeq: of(({ data }) => data.corrects?.seq ?? null),
    reason: of(({ data }) => data.meta?.['reason'] ?? null),
    transferId: of(({ data }) => linkOf(data)?.id ?? null),
    counterpart: (parent: P, _args: object, { loaders }: Loading<M>) => counterpartOf(entryOf(parent), loaders),
    counterpartSeq: of(({ data }) => linkOf(data)?.seq ?? null),
    act: of(entryAct),
  };
}
