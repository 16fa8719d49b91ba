import { regionScopesOf } from '../../access/region-scope';
import type { LedgerEntry, MadeProposal } from '../../ledger';
import type { AccountMeta } from '../account-family';
import { linkOf } from '../transfers/link';
import type { ProposalBody, ProposalStatus } from './model';

/** What became of a proposal by the entry that resolved it; every other kind is what was proposed. */
const statusAfter: Partial<Record<LedgerEntry['data']['kind'], ProposalStatus>> = {
  PROPOSE: 'OPEN',
  WITHDRAW: 'WITHDRAWN',
  DECLINE: 'DECLINED',
  LAPSE: 'LAPSED',
};

/** A proposal as of an entry about it. Pure. @param made what the entry makes or resolves */
export function proposalBody<M extends AccountMeta>(
  entry: LedgerEntry,
  made: MadeProposal,
  context: { readonly meta: M | undefined; readonly projectId: string | undefined },
): ProposalBody<M> {
  const { kind, reservation, document, corrects, meta: more = {} } = made.proposed;
  const status = statusAfter[entry.data.kind] ?? 'CONFIRMED';
  const { meta, projectId } = context;
  const declinedBecause = status === 'DECLINED' ? entry.data.meta?.['reason'] : undefined;
  const optional = {
    accountMeta: meta,
    reservationId: reservation,
    projectId,
    document,
    correctsSeq: corrects?.seq,
    counterpart: linkOf(made.proposed)?.account,
    reason: more['reason'],
    declinedBecause,
    ...(status === 'OPEN' || entry.act === undefined
      ? {}
      : { resolved: { ...entry.act, at: entry.at }, resolvedSeq: entry.seq }),
  };
  return {
    account: entry.stream,
    regionScopes: regionScopesOf(meta?.regionId),
    kind,
    amount: made.amount,
    by: made.by,
    proposedAt: made.at,
    expiresAt: made.expiresAt,
    status,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as object),
  };
}
