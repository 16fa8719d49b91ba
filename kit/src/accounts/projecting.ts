import type { TimedAct } from '../access/posts';
import { regionScopesOf } from '../access/region-scope';
import type { Projected, ProjectedEvent, ReadModel } from '../aggregate';
import type { EntryKind, LedgerEntry, MadeProposal } from '../ledger';
import type { AccountBody, AccountFamily, AccountMeta, ReservationBody, ReservationPurpose } from './account-family';
import { proposalBody } from './proposals/projecting';
import { statusAfter } from './reservation-status';
import { isTransferRefusal, linkOf } from './transfers/link';

/**
 * Key of the entry that opens an account: a zero amount that carries what the account is known by, and its cap of
 * advances.
 */
export const OPEN_KEY = 'open';

/** Where the read models of a family go. */
export interface AccountReadModels {
  readonly accounts: ReadModel;
  readonly reservations: ReadModel;
  readonly projectLines: ReadModel;
  readonly proposals: ReadModel;
}

/** What an entry needs to be understood, besides itself. */
export interface EntryContext<M extends AccountMeta> {
  /** Undefined while the account is not opened: only marks of releases can stand in it. */
  readonly meta: M | undefined;
  /** What the reservation was made for; nothing for one that was never made. */
  readonly purpose: ReservationPurpose;
  /** The proposal that the entry makes or resolves. */
  readonly proposal?: MadeProposal | undefined;
}

const happened: Readonly<Record<EntryKind, string>> = {
  ISSUE: 'issued',
  PRE_ISSUE: 'preIssued',
  TRANSFER_OUT: 'transferredOut',
  TRANSFER_IN: 'transferredIn',
  ADVANCE: 'advanced',
  SETTLE: 'settled',
  RESERVE: 'reserved',
  EXTEND: 'extended',
  COMMIT: 'committed',
  RELEASE: 'released',
  EXPIRE: 'expired',
  RETURN: 'returned',
  RECALL: 'recalled',
  PAY: 'paid',
  SPEND: 'spent',
  PROPOSE: 'proposed',
  WITHDRAW: 'proposalWithdrawn',
  DECLINE: 'proposalDeclined',
  LAPSE: 'proposalLapsed',
  CORRECT: 'corrected',
  CARRY_FORWARD: 'carriedForward',
  BRING_FORWARD: 'broughtForward',
};

/** True for the entry that opened its account. */
export function isOpening(entry: LedgerEntry): boolean {
  return entry.key === OPEN_KEY;
}

/** 行为人 of an entry, with when it was made; null for what nobody did. */
export function entryAct(entry: LedgerEntry): TimedAct | null {
  return entry.act === undefined ? null : { ...entry.act, at: entry.at };
}

/** Who proposed what a second person carried out with an entry; null where nobody had to. */
export function proposerOf({ data }: LedgerEntry): { readonly id: string } | null {
  return data.proposedBy === undefined ? null : { id: data.proposedBy.actorId };
}

/** Reads what a reservation is for from the entry that made it. */
export function purposeOf(entry: LedgerEntry | undefined): ReservationPurpose {
  const { projectId, caseId, stepId, purpose } = entry?.data.meta ?? {};
  return {
    ...(projectId === undefined ? {} : { projectId }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(stepId === undefined ? {} : { stepId }),
    ...(purpose === undefined ? {} : { purpose }),
  };
}

/**
 * What an entry of a ledger means for readers: the account, the reservation and the project as of it, and the event.
 * Pure.
 */
export function projectEntry<M extends AccountMeta>(
  family: Pick<AccountFamily<M>, 'noun'>,
  models: AccountReadModels,
  entry: LedgerEntry,
  context: EntryContext<M>,
): Projected {
  const account = entry.stream;
  const reservation = reservationBody(entry, context);
  const writes = [
    ...(context.meta === undefined
      ? []
      : [{ collection: models.accounts, key: account, body: accountBody(entry, context.meta) }]),
    ...(reservation === undefined
      ? []
      : [{ collection: models.reservations, key: reservation.id, body: reservation.body }]),
    ...(reservation?.body.projectId === undefined || entry.data.kind !== 'RESERVE'
      ? []
      : [
          { collection: models.projectLines, key: reservation.body.projectId, body: { reservationId: reservation.id } },
        ]),
    ...(context.proposal === undefined
      ? []
      : [
          {
            collection: models.proposals,
            key: context.proposal.id,
            body: proposalBody(entry, context.proposal, { meta: context.meta, projectId: context.purpose.projectId }),
          },
        ]),
  ];
  return { writes, events: [eventOf(family.noun, entry, context)] };
}

function accountBody<M extends AccountMeta>(entry: LedgerEntry, meta: M): AccountBody<M> {
  const { balances, advances = [] } = entry.data;
  return {
    ...balances,
    advances,
    meta,
    regionScopes: regionScopesOf(meta.regionId),
    asOf: entry.at,
  };
}

function reservationBody<M extends AccountMeta>(
  entry: LedgerEntry,
  { meta, purpose }: EntryContext<M>,
): { readonly id: string; readonly body: ReservationBody<M> } | undefined {
  const state = entry.data.reservation;
  if (state === undefined || state.tombstone) return undefined;
  const { id, amount, open, committed, paid, spent, expiresAt } = state;
  return {
    id,
    body: {
      ...purpose,
      account: entry.stream,
      ...(meta === undefined ? {} : { accountMeta: meta }),
      status: statusAfter(entry.data.kind, state),
      amount,
      open,
      committed,
      paid,
      spent,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
  };
}

function participleOf(entry: LedgerEntry): string {
  if (isOpening(entry)) return 'opened';
  return isTransferRefusal(entry) ? 'transferRefused' : happened[entry.data.kind];
}

function eventOf<M extends AccountMeta>(
  noun: string,
  entry: LedgerEntry,
  { meta, purpose }: EntryContext<M>,
): ProjectedEvent {
  const {
    kind,
    amount,
    balances,
    reservation,
    document,
    proposal,
    proposed,
    corrects,
    meta: more,
    expired,
  } = entry.data;
  const documentNumber = document ?? proposed?.document;
  const reason = proposed?.meta?.['reason'] ?? more?.['reason'];
  const link = linkOf(proposed ?? entry.data);
  const { projectId, caseId, stepId } = purpose;
  return {
    type: `${noun}.${participleOf(entry)}`,
    subject: entry.stream,
    time: entry.at,
    account: entry.stream,
    ...(projectId === undefined ? {} : { projectId }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(stepId === undefined ? {} : { stepId }),
    ...(meta === undefined ? {} : { regionId: meta.regionId }),
    visibility: { rule: 'ledger', regionScopes: regionScopesOf(meta?.regionId), projectId, caseId },
    ...(reservation === undefined ? {} : { reservationId: reservation.id, to: statusAfter(kind, reservation) }),
    ...(entry.act === undefined ? {} : { act: entry.act }),
    data: {
      kind,
      amountMinor: amount.toString(),
      availableMinor: balances.available.toString(),
      ...(reservation === undefined || reservation.tombstone
        ? {}
        : { committedMinor: reservation.committed.toString(), paidMinor: reservation.paid.toString() }),
      ...(documentNumber === undefined ? {} : { documentNumber }),
      ...(proposal === undefined ? {} : { proposalId: proposal }),
      ...(proposed === undefined ? {} : { proposedKind: proposed.kind }),
      ...(corrects === undefined ? {} : { correctedSeq: corrects.seq }),
      ...(reason === undefined ? {} : { reason }),
      ...(expired === undefined ? {} : { expiredMinor: expired.toString() }),
      ...(link === undefined ? {} : { transferId: link.id, counterpartId: link.account, entrySeq: entry.seq }),
    },
  };
}
