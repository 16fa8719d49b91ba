import type { Entry } from '../journal/types';
import type { EntryCheck } from '../journal/verify';
import { boundedCache } from '../memory/bounded-cache';
import { chainKey } from './chain';
import { ledgerEntry } from './encoding';
import { brokenInvariant, noBalances } from './rules';
import type { Balances, EntryKind, LedgerData, ReservationState } from './types';

type Moved = Exclude<keyof Balances, 'advanceCap'>;

/**
 * What one unit of each kind adds (1) and takes (-1). Stated a second time, apart from the rules, so that each checks
 * the other.
 */
const moves: Readonly<Record<EntryKind, Partial<Record<Moved, 1 | -1>>>> = {
  ISSUE: { issued: 1, available: 1 },
  PRE_ISSUE: { preIssued: 1, available: 1 },
  TRANSFER_OUT: { issued: -1, available: -1 },
  TRANSFER_IN: { issued: 1, available: 1 },
  ADVANCE: { advanced: 1, available: 1 },
  SETTLE: { advanced: -1, available: -1 },
  RESERVE: { available: -1, reserved: 1 },
  EXTEND: {},
  COMMIT: { reserved: -1, committed: 1 },
  RELEASE: { reserved: -1, available: 1 },
  EXPIRE: { reserved: -1, available: 1 },
  RETURN: { committed: -1, available: 1 },
  RECALL: { issued: -1, available: -1 },
  PAY: { paid: 1 },
  SPEND: { spent: 1 },
};

/** As entries of the first shape had it: what was issued ahead was issued, and the plan settled nothing. */
const FIRST_SHAPE = 1;

/** Reservations whose latest state is remembered; of the others the entry before is looked up by its key. */
const REMEMBERED = 10_000;

/**
 * Checks the entries of one account, in order: balances follow from amounts, rules hold, reservations are not resolved
 * twice.
 * @param remembered reservations held in memory
 */
export function ledgerCheck(remembered = REMEMBERED): EntryCheck {
  const reservations = boundedCache<ReservationState>(remembered);
  return (entry, before, find) => {
    const { data } = ledgerEntry(entry);
    const last = before === undefined ? noBalances : ledgerEntry(before).data.balances;
    const wrong = wrongBalances(data, last, entry.v) ?? brokenInvariant(data.balances) ?? wrongAdvances(data);
    const { reservation } = data;
    if (wrong !== undefined || reservation === undefined) return wrong;
    const { id, n } = reservation;
    const known = reservations.get(id);
    reservations.set(id, reservation);
    if (known !== undefined || n === 0) return wrongReservation(entry, data, reservation, known);
    return find(chainKey(id, n - 1)).then((earlier) =>
      wrongReservation(entry, data, reservation, stateBefore(entry, earlier)),
    );
  };
}

/** What an entry of before says of its reservation; one that stands behind comes to nothing. */
const stateBefore = (entry: Entry, earlier: Entry | undefined): ReservationState | undefined =>
  earlier === undefined || earlier.seq >= entry.seq ? undefined : ledgerEntry(earlier).data.reservation;

function wrongBalances(data: LedgerData, last: Balances, v: number): string | undefined {
  const { kind, amount, balances, absorbed = 0n, settled = 0n } = data;
  if (!Object.hasOwn(moves, kind)) return `its kind ${kind} is unknown`;
  if (typeof amount !== 'bigint' || amount < 0n) return 'its amount is no whole number of minor units';
  const wrongTaken = wrongTakenIn(data, last, v);
  if (wrongTaken !== undefined) return wrongTaken;
  const move = v === FIRST_SHAPE && kind === 'PRE_ISSUE' ? moves.ISSUE : moves[kind];
  const owed: Partial<Record<Moved, bigint>> = {
    preIssued: absorbed,
    advanced: settled,
    available: absorbed + settled,
  };
  const wrong = names.find((name) => {
    const moved = BigInt(move[name] ?? 0) * amount - (owed[name] ?? 0n);
    return balances[name] !== last[name] + moved;
  });
  return wrong === undefined ? undefined : `${wrong} does not follow from the entry before it`;
}

const names = ['issued', 'preIssued', 'advanced', 'available', 'reserved', 'committed', 'paid', 'spent'] as const;

/** A plan takes in all that was issued ahead before it settles anything, and settles all that it can. */
function wrongTakenIn(
  { kind, amount, absorbed = 0n, settled = 0n }: LedgerData,
  last: Balances,
  v: number,
): string | undefined {
  if (v === FIRST_SHAPE || kind !== 'ISSUE') {
    return absorbed === 0n && settled === 0n ? undefined : 'it takes in what only a plan does';
  }
  if (absorbed < 0n || settled < 0n) return 'it takes in less than nothing';
  const leaves = last.preIssued - absorbed > 0n || last.advanced - settled > 0n;
  if (leaves && absorbed + settled !== amount) return 'it leaves what it could have taken in';
  return settled > 0n && absorbed !== last.preIssued
    ? 'it settles before it takes in what was issued ahead'
    : undefined;
}

/** What was advanced before documents were kept may be missing in the list. */
function wrongAdvances({ balances, advances = [] }: LedgerData): string | undefined {
  if (advances.some(({ left }) => left <= 0n)) return 'an advance that is listed is settled';
  const listed = advances.reduce((total, { left }) => total + left, 0n);
  return listed > balances.advanced ? 'more advances are listed than stand' : undefined;
}

function wrongReservation(
  entry: Entry,
  { kind, amount }: LedgerData,
  reservation: ReservationState,
  before: ReservationState | undefined,
): string | undefined {
  const { id, n, open, committed } = reservation;
  if (entry.key !== chainKey(id, n)) return `its key is not that of entry ${n} about ${id}`;
  if (n !== (before === undefined ? 0 : before.n + 1)) return `it is not the next entry about ${id}`;
  const move = before === undefined && kind !== 'RESERVE' ? {} : moves[kind];
  const opened = (before?.open ?? 0n) + BigInt(move.reserved ?? 0) * amount;
  const bound = (before?.committed ?? 0n) + BigInt(move.committed ?? 0) * amount;
  if (open !== opened || committed !== bound || open < 0n || committed < 0n) {
    return `what is left of ${id} does not follow`;
  }
  return open + committed > reservation.amount ? `${id} is resolved for more than was reserved` : undefined;
}
