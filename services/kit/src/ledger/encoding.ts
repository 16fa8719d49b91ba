import type { BsonData, Entry } from '../journal/types';
import { newReservation, noBalances, type Posting } from './rules';
import type { LedgerCommand, LedgerData, LedgerEntry } from './types';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The data of an entry as it is stored: what is zero, empty or false is left out, for most of it is and the store works a third longer
 * on the rest. Fields stand in the order of the alphabet, in which they are hashed.
 */
export function encode(command: LedgerCommand, { amount, balances, reservation }: Posting): BsonData {
  const { kind, key, document, meta, commit } = command;
  return {
    amount,
    balances: sparse(balances),
    command: key,
    ...(commit === undefined ? {} : { commit }),
    ...(document === undefined ? {} : { document }),
    kind,
    ...(meta === undefined ? {} : { meta }),
    ...(reservation === undefined ? {} : { reservation: sparse(reservation) }),
  };
}

/** An entry of a ledger's journal, in which nothing else is stored, with all its fields. */
export function ledgerEntry(entry: Entry): LedgerEntry {
  const stored = entry.data as Partial<LedgerData>;
  const data = { ...stored, balances: { ...noBalances, ...stored.balances } };
  const { reservation } = stored;
  if (reservation === undefined) return { ...entry, data: data as LedgerData };
  return {
    ...entry,
    data: { ...data, reservation: { ...newReservation(reservation.id), ...reservation } } as LedgerData,
  };
}

function sparse(fields: object): { readonly [name: string]: BsonData } {
  const present: { [name: string]: BsonData } = {};
  for (const [name, value] of Object.entries(fields as Fields)) {
    if (!isNothing(value)) present[name] = value as BsonData;
  }
  return present;
}

function isNothing(value: unknown): boolean {
  if (value === 0n || value === 0 || value === false || value === undefined) return true;
  return typeof value === 'object' && value !== null && !(value instanceof Date) && Object.keys(value).length === 0;
}
