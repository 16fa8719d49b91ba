import type { Entry } from '../journal/types';
import type { EntryCheck } from '../journal/verify';
import { boundedCache } from '../memory/bounded-cache';
import { chainKey } from './chain';
import { ledgerEntry } from './encoding';
import { brokenInvariant, noBalances } from './invariants';
import { proposalKey } from './proposals';
import type { Balances, EntryKind, LedgerData, LedgerEntry, ReservationState, YearAmount } from './types';

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
  PROPOSE: {},
  WITHDRAW: {},
  DECLINE: {},
  LAPSE: {},
  CORRECT: {},
  CARRY_FORWARD: { issued: -1, available: -1 },
  BRING_FORWARD: { issued: 1, available: 1 },
};

type Moves = Partial<Record<Moved, bigint>>;

/** As entries of the first shape had it: what was issued ahead was issued, and the plan settled nothing. */
const FIRST_SHAPE = 1;
/** Earlier entries list no proposals. */
const PROPOSALS_SHAPE = 3;

/** Earlier entries do not list what was brought forward. */
const YEARS_SHAPE = 4;

/** Reservations whose latest state is remembered; of the others the entry before is looked up by its key. */
const REMEMBERED = 10_000;

/**
 * Checks the entries of one account, in order: balances follow from amounts, rules hold, reservations are not resolved
 * twice, proposals and corrections are of what stands before them.
 * @param remembered reservations held in memory
 */
export function ledgerCheck(remembered = REMEMBERED): EntryCheck {
  const reservations = boundedCache<ReservationState>(remembered);
  return async (entry, before, find) => {
    const { data } = ledgerEntry(entry);
    const last = before && ledgerEntry(before);
    const corrected = data.corrects && (await find(data.corrects.key));
    const wrong =
      wrongCorrection(data, entry, corrected) ??
      wrongBalances(data, last?.data.balances ?? noBalances, entry.v, corrected && ledgerEntry(corrected)) ??
      brokenInvariant(data.balances) ??
      wrongAdvances(data) ??
      wrongYears(data, entry.v, last) ??
      wrongProposals(data, entry, last);
    const { reservation } = data;
    if (wrong !== undefined || reservation === undefined) return wrong;
    const { id, n } = reservation;
    const known = reservations.get(id);
    reservations.set(id, reservation);
    const earlier = known !== undefined || n === 0 ? known : stateBefore(entry, await find(chainKey(id, n - 1)));
    return wrongReservation(entry, data, earlier, corrected && ledgerEntry(corrected));
  };
}

/** What an entry of before says of its reservation; one that stands behind comes to nothing. */
const stateBefore = (entry: Entry, earlier: Entry | undefined): ReservationState | undefined =>
  earlier === undefined || earlier.seq >= entry.seq ? undefined : ledgerEntry(earlier).data.reservation;

function wrongBalances(
  data: LedgerData,
  last: Balances,
  v: number,
  corrected: LedgerEntry | undefined,
): string | undefined {
  const { kind, amount, balances } = data;
  if (!Object.hasOwn(moves, kind)) return `its kind ${kind} is unknown`;
  if (typeof amount !== 'bigint' || amount < 0n) return 'its amount is no whole number of minor units';
  const wrongTaken = wrongTakenIn(data, last, v);
  if (wrongTaken !== undefined) return wrongTaken;
  const moved = movesOf(data, v, corrected);
  const wrong = names.find((name) => balances[name] !== last[name] + (moved[name] ?? 0n));
  return wrong === undefined ? undefined : `${wrong} does not follow from the entry before it`;
}

/** What an entry adds and takes; a correction takes what its entry added. */
function movesOf(data: LedgerData, v: number, corrected: LedgerEntry | undefined): Moves {
  if (corrected !== undefined) {
    const reversed = Object.entries(movesOf(corrected.data, corrected.v, undefined));
    return Object.fromEntries(reversed.map(([name, amount]) => [name, -amount]));
  }
  const { kind, amount, absorbed = 0n, settled = 0n } = data;
  const move = v === FIRST_SHAPE && kind === 'PRE_ISSUE' ? moves.ISSUE : moves[kind];
  const owed: Moves = { preIssued: absorbed, advanced: settled, available: absorbed + settled };
  return Object.fromEntries(names.map((name) => [name, BigInt(move[name] ?? 0) * amount - (owed[name] ?? 0n)]));
}

/** A correction is of an entry before it, as it was hashed, and stands under its place or among its reservation. */
function wrongCorrection(
  { kind, amount, corrects, reservation }: LedgerData,
  entry: Entry,
  corrected: Entry | undefined,
) {
  if ((kind === 'CORRECT') !== (corrects !== undefined)) return 'it corrects no entry';
  if (corrects === undefined) return undefined;
  if (corrected === undefined || corrected.seq !== corrects.seq || corrected.hash !== corrects.hash) {
    return 'it corrects an entry that does not stand';
  }
  if (corrected.seq >= entry.seq) return 'it corrects an entry behind it';
  if (reservation === undefined && entry.key !== `correction:${corrects.seq}`)
    return 'its key is not that of a correction';
  return amount === ledgerEntry(corrected).data.amount ? undefined : 'it corrects another amount than there was';
}

/** From the third shape on: PROPOSE adds one, whatever resolves one takes it away, under the act of another person. */
function wrongProposals(data: LedgerData, entry: Entry, last: LedgerEntry | undefined): string | undefined {
  if (entry.v < PROPOSALS_SHAPE) return undefined;
  const { kind, proposal, proposals = [], proposed } = data;
  const open = last?.data.proposals ?? [];
  if (kind === 'PROPOSE') {
    if (proposal === undefined || proposed === undefined) return 'it proposes nothing';
    if (entry.key !== proposalKey(proposal)) return 'its key is not that of a proposal';
    return isSame(proposals, [...open, proposal]) ? undefined : 'its open proposals do not follow';
  }
  if (proposal !== undefined && !open.includes(proposal)) return 'it resolves a proposal that is not open';
  const left = open.filter((id) => id !== proposal);
  if (!isSame(proposals, left)) return 'its open proposals do not follow';
  if (data.proposedBy === undefined || kind === 'WITHDRAW' || kind === 'LAPSE') return undefined;
  return data.proposedBy.actorId === entry.act?.actorId ? 'one person proposed and confirmed it' : undefined;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, i) => id === other[i]);

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

/** What is carried forward goes on or expires; what was brought forward stays listed by year. */
function wrongYears(
  { kind, amount, years = [], expired = 0n, broughtForward = [] }: LedgerData,
  v: number,
  last: LedgerEntry | undefined,
): string | undefined {
  if (v < YEARS_SHAPE) return undefined;
  const listed = years.reduce((sum, one) => sum + one.amount, 0n);
  if (kind !== 'CARRY_FORWARD' && expired !== 0n) return 'something expires that is not carried forward';
  if (kind === 'CARRY_FORWARD' && (expired < 0n || listed + expired !== amount))
    return 'what goes on and what expires differ from it';
  if (kind === 'BRING_FORWARD' && years.length > 0 && listed !== amount) return 'its years do not come to its amount';
  const came = kind === 'BRING_FORWARD' ? listed : 0n;
  const sum = (all: readonly YearAmount[]) => all.reduce((total, one) => total + one.amount, 0n);
  return sum(broughtForward) === sum(last?.data.broughtForward ?? []) + came
    ? undefined
    : 'what was brought forward does not follow';
}

function wrongReservation(
  entry: Entry,
  data: LedgerData,
  before: ReservationState | undefined,
  corrected: LedgerEntry | undefined,
): string | undefined {
  const { kind, reservation } = data;
  if (reservation === undefined) return undefined;
  const { id, n } = reservation;
  if (entry.key !== chainKey(id, n)) return `its key is not that of entry ${n} about ${id}`;
  if (n !== (before === undefined ? 0 : before.n + 1)) return `it is not the next entry about ${id}`;
  const moved = before === undefined && kind !== 'RESERVE' ? {} : movesOf(data, entry.v, corrected);
  const follows = (name: 'committed' | 'paid' | 'spent') =>
    reservation[name] === (before?.[name] ?? 0n) + (moved[name] ?? 0n) && reservation[name] >= 0n;
  const opened = (before?.open ?? 0n) + (moved.reserved ?? 0n);
  if (reservation.open !== opened || opened < 0n || !follows('committed') || !follows('paid') || !follows('spent')) {
    return `what is left of ${id} does not follow`;
  }
  const { open, committed, amount } = reservation;
  return open + committed > amount ? `${id} is resolved for more than was reserved` : undefined;
}
