import type { BsonData, Entry } from '../journal/types';
import { openAdvances } from './advances';
import { noBalances } from './invariants';
import { newReservation, type Posting, type Standing } from './posting';
import type { Balances, LedgerCommand, LedgerData, LedgerEntry, ProposedCommand, YearAmount } from './types';

/**
 * The data of an entry as it is stored: what is zero, empty or false is left out, for most of it is and the store works
 * a third longer on the rest. Fields stand in the order of the alphabet, in which they are hashed.
 */
export function encode(command: LedgerCommand, posting: Posting): BsonData {
  const { absorbed, advances, amount, balances, corrects, proposals, proposedBy, reservation, settled } = posting;
  const { broughtForward = [], expired = 0n, years = [] } = posting;
  const { kind, key, document, meta, commit, proposal, proposed, expiresAt } = command;
  return {
    ...(absorbed === undefined ? {} : { absorbed }),
    ...(advances.length === 0
      ? {}
      : { advances: advances.map(({ at, document, left }) => present({ at, document, left })) }),
    amount,
    balances: sparse(balances),
    ...(broughtForward.length === 0 ? {} : { broughtForward: ofYears(broughtForward) }),
    command: key,
    ...(commit === undefined ? {} : { commit }),
    ...(corrects === undefined ? {} : { corrects: { ...corrects } }),
    ...(document === undefined ? {} : { document }),
    ...(expired === 0n ? {} : { expired }),
    ...(kind === 'PROPOSE' && expiresAt !== undefined ? { expiresAt } : {}),
    kind,
    ...(meta === undefined ? {} : { meta }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(proposals.length === 0 ? {} : { proposals }),
    ...(proposed === undefined ? {} : { proposed: stored(proposed) }),
    ...(proposedBy === undefined ? {} : { proposedBy: { ...proposedBy } }),
    ...(reservation === undefined ? {} : { reservation: sparse(reservation) }),
    ...(settled === undefined ? {} : { settled }),
    ...(years.length === 0 ? {} : { years: ofYears(years) }),
  };
}

/** An entry of a ledger's journal, in which nothing else is stored, with all its fields. */
export function ledgerEntry(entry: Entry): LedgerEntry {
  const stored = entry.data as unknown as LedgerData;
  const data = { ...stored, balances: balancesAfter(entry) };
  const { reservation } = stored;
  if (reservation === undefined) return { ...entry, data };
  return { ...entry, data: { ...data, reservation: { ...newReservation(reservation.id), ...reservation } } };
}

/** The balances that an entry carries. Field by field: it is done for every decision. */
export function balancesAfter({ data }: { readonly data: unknown }): Balances {
  const stored: Partial<Balances> = (data as LedgerData).balances ?? noBalances;
  return {
    advanceCap: stored.advanceCap ?? 0n,
    advanced: stored.advanced ?? 0n,
    available: stored.available ?? 0n,
    committed: stored.committed ?? 0n,
    issued: stored.issued ?? 0n,
    paid: stored.paid ?? 0n,
    preIssued: stored.preIssued ?? 0n,
    reserved: stored.reserved ?? 0n,
    spent: stored.spent ?? 0n,
  };
}

/** What stands in an account after an entry; nothing in one in which nothing happened. */
export function standingAfter(entry: { readonly data: unknown } | undefined): Standing {
  if (entry === undefined) return { balances: noBalances, advances: [], proposals: [] };
  const balances = balancesAfter(entry);
  const { advances = [], proposals = [], broughtForward } = entry.data as LedgerData;
  const standing = { balances, advances: openAdvances(balances, advances), proposals };
  return broughtForward === undefined ? standing : { ...standing, broughtForward };
}

const ofYears = (years: readonly YearAmount[]): BsonData => years.map(({ amount, year }) => ({ amount, year }));

function stored({ kind, amount, reservation, document, meta, corrects, carry }: ProposedCommand): BsonData {
  const correction = corrects === undefined ? undefined : { hash: corrects.hash, seq: corrects.seq };
  const rule = carry === undefined ? undefined : { oldest: carry.oldest, year: carry.year };
  return present({ amount, carry: rule, corrects: correction, document, kind, meta, reservation });
}

function present(fields: { readonly [name: string]: BsonData | undefined }): { readonly [name: string]: BsonData } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function sparse(fields: object): { readonly [name: string]: BsonData } {
  const all = fields as { readonly [name: string]: BsonData | undefined };
  const present: { [name: string]: BsonData } = {};
  for (const name of Object.keys(all)) {
    const value = all[name];
    if (value !== undefined && !isNothing(value)) present[name] = value;
  }
  return present;
}

function isNothing(value: BsonData): boolean {
  if (value === 0n || value === 0 || value === false) return true;
  return typeof value === 'object' && value !== null && !(value instanceof Date) && Object.keys(value).length === 0;
}
