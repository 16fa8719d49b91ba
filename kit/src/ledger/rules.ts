import { isRefusal, type Refusal, refuse } from '../errors/errors';
import { MAX_MINOR } from '../measures/measure';
import { afterAdvance, afterSettlement } from './advances';
import { least } from './least';
import type { Balances, EntryKind, LedgerCommand, LedgerDefinition, OpenAdvance, ReservationState } from './types';

/** What stands in an account before an entry. */
export interface Standing {
  readonly balances: Balances;
  /** The oldest first; they come to `advanced`. */
  readonly advances: readonly OpenAdvance[];
}

/** What an entry comes to: the amount it moves and what stands after it. */
export interface Posting extends Standing {
  readonly amount: bigint;
  readonly absorbed?: bigint;
  readonly settled?: bigint;
  readonly reservation?: ReservationState;
}

/**
 * An account in which nothing happened yet. In the order of the alphabet, which is the order in which fields are
 * hashed.
 */
export const noBalances: Balances = {
  advanceCap: 0n,
  advanced: 0n,
  available: 0n,
  committed: 0n,
  issued: 0n,
  paid: 0n,
  preIssued: 0n,
  reserved: 0n,
  spent: 0n,
};

/** Documents of an account under which something is advanced at once, at most: each entry lists them. */
const ADVANCES_MAX = 50;

/** Kinds that are about a reservation that exists; PAY and SPEND may be. */
const aboutReservation: ReadonlySet<EntryKind> = new Set(['EXTEND', 'COMMIT', 'RELEASE', 'EXPIRE', 'RETURN']);

/** True when the command is about a reservation made before. */
export function needsReservation({ kind, reservation }: LedgerCommand): boolean {
  return aboutReservation.has(kind) || ((kind === 'PAY' || kind === 'SPEND') && reservation !== undefined);
}

/** Id of the reservation that a command makes or is about. */
export function reservationOf({ kind, key, reservation }: LedgerCommand): string | undefined {
  return reservation ?? (kind === 'RESERVE' ? key : undefined);
}

/** What is wrong with a command whatever the account holds. */
export function malformed(command: LedgerCommand, definition: LedgerDefinition): Refusal | undefined {
  const { kind, amount, reservation, expiresAt, at, advanceCap, commit } = command;
  if (!definition.kinds.includes(kind)) return invalid('kind', definition.kinds.join(', '), kind);
  if (aboutReservation.has(kind) && reservation === undefined)
    return invalid('reservation', 'a reservation', 'nothing');
  if (kind === 'RETURN' && commit === undefined) return invalid('commit', 'the number of a commit', 'nothing');
  if (kind === 'EXTEND' && amount !== undefined) return invalid('amount', 'no amount', `${amount}`);
  if ((kind === 'EXTEND' || expiresAt !== undefined) && !(expiresAt !== undefined && expiresAt > at)) {
    return invalid('expiresAt', `a moment after ${at.toISOString()}`, expiresAt?.toISOString() ?? 'nothing');
  }
  if (advanceCap !== undefined && (advanceCap < 0n || advanceCap > MAX_MINOR)) {
    return invalid('advanceCap', 'zero or more', `${advanceCap}`);
  }
  return malformedAmount(command);
}

function malformedAmount({ kind, amount, advanceCap, written = String }: LedgerCommand): Refusal | undefined {
  if (amount === undefined) {
    return aboutReservation.has(kind) ? undefined : invalid('amount', 'an amount', 'nothing');
  }
  const isCapAlone = kind === 'ISSUE' && amount === 0n && advanceCap !== undefined;
  if (amount <= 0n && !isCapAlone) {
    return refuse('NEGATIVE_AMOUNT', ['input', 'amount'], { expected: 'more than zero', received: `${amount}` });
  }
  return amount > MAX_MINOR ? invalid('amount', `at most ${written(MAX_MINOR)}`, written(amount)) : undefined;
}

/**
 * The rule of every kind: what a well-formed command makes of an account. Pure. RULES sections 6.3 and 6.5; the
 * settlement of advances is our reading (no rule text was found): when the plan is handed down it first takes in what
 * was issued ahead, then settles advances, the oldest first; what is left of it is new. All in one entry, so that
 * nobody who waits takes what is owed.
 * @param reservation as it stands; undefined for a reservation that nobody made
 * @returns INTERNAL when a rule that always holds would break: `reservation` is older than `before`, or this code is
 * wrong
 */
export function post(
  command: LedgerCommand,
  before: Standing,
  reservation: ReservationState | undefined,
  definition: LedgerDefinition,
): Posting | Refusal {
  const rules = new Rules(command, before, definition);
  const { kind, amount = 0n } = command;
  switch (kind) {
    case 'ISSUE':
      return rules.issue(amount);
    case 'PRE_ISSUE':
      return rules.issueAhead(amount);
    case 'TRANSFER_IN':
      return rules.takeIn(amount);
    case 'TRANSFER_OUT':
    case 'RECALL':
      return rules.takeBack(amount);
    case 'ADVANCE':
      return rules.advance(amount);
    case 'SETTLE':
      return rules.settle(amount);
    case 'RESERVE':
      return rules.reserve(amount);
    case 'PAY':
    case 'SPEND':
      return rules.pay(amount, reservation);
    default:
      return rules.resolve(reservation);
  }
}

class Rules {
  readonly #command: LedgerCommand;
  readonly #before: Balances;
  readonly #advances: readonly OpenAdvance[];
  readonly #definition: LedgerDefinition;

  constructor(command: LedgerCommand, { balances, advances }: Standing, definition: LedgerDefinition) {
    this.#command = command;
    this.#before = balances;
    this.#advances = advances;
    this.#definition = definition;
  }

  issue(amount: bigint): Posting | Refusal {
    const { issued, preIssued, available, advanced } = this.#before;
    const advanceCap = this.#cap();
    if (typeof advanceCap !== 'bigint') return advanceCap;
    // What was given ahead of the plan is taken in, so the plan alone has to be held.
    if (issued + amount > MAX_MINOR) return this.#overflow(amount, MAX_MINOR - issued);
    const absorbed = least(preIssued, amount);
    const settled = least(advanced, amount - absorbed);
    const changes = {
      issued: issued + amount,
      preIssued: preIssued - absorbed,
      advanced: advanced - settled,
      available: available + amount - absorbed - settled,
      advanceCap,
    };
    const posting = this.#posting(amount, changes);
    if (isRefusal(posting)) return posting;
    return {
      ...posting,
      advances: afterSettlement(this.#advances, settled),
      ...(absorbed === 0n ? {} : { absorbed }),
      ...(settled === 0n ? {} : { settled }),
    };
  }

  issueAhead(amount: bigint): Posting | Refusal {
    const { preIssued, available } = this.#before;
    const advanceCap = this.#cap();
    if (typeof advanceCap !== 'bigint') return advanceCap;
    if (amount > this.#room()) return this.#overflow(amount, this.#room());
    return this.#posting(amount, { preIssued: preIssued + amount, available: available + amount, advanceCap });
  }

  takeIn(amount: bigint): Posting | Refusal {
    const { issued, available } = this.#before;
    if (amount > this.#room()) return this.#overflow(amount, this.#room());
    return this.#posting(amount, { issued: issued + amount, available: available + amount });
  }

  /** How much more can be given to the account: what it was given in all is a number that the store holds. */
  #room(): bigint {
    const { issued, preIssued, advanced } = this.#before;
    const given = issued + preIssued + advanced;
    return given > MAX_MINOR ? 0n : MAX_MINOR - given;
  }

  #overflow(amount: bigint, most: bigint): Refusal {
    return invalid('amount', `at most ${this.#written(most)}`, this.#written(amount));
  }

  #written(minor: bigint): string {
    return (this.#command.written ?? String)(minor);
  }

  /** The most that may be advanced from now on. */
  #cap(): bigint | Refusal {
    const { advanced, advanceCap } = this.#before;
    const cap = this.#command.advanceCap ?? advanceCap;
    return cap < advanced ? invalid('advanceCap', `at least ${advanced}, which is advanced`, `${cap}`) : cap;
  }

  takeBack(amount: bigint): Posting | Refusal {
    const { issued, available } = this.#before;
    const most = least(issued, available);
    if (amount > most) return this.#insufficient(amount, most);
    return this.#posting(amount, { issued: issued - amount, available: available - amount });
  }

  advance(amount: bigint): Posting | Refusal {
    const { advanced, advanceCap, available } = this.#before;
    const most = advanceCap - advanced;
    if (amount > most) return this.#tooMuch('ADVANCE_CAP_EXCEEDED', amount, most);
    if (amount > this.#room()) return this.#overflow(amount, this.#room());
    const { document, at } = this.#command;
    const advances = afterAdvance(this.#advances, {
      left: amount,
      at,
      ...(document === undefined ? {} : { document }),
    });
    if (advances.length > ADVANCES_MAX) {
      return refuse('STATE_CONFLICT', ['input', 'documentNumber'], {
        expected: `at most ${ADVANCES_MAX} documents whose advances are not settled`,
        received: document ?? 'no document',
      });
    }
    return this.#with(advances, this.#posting(amount, { advanced: advanced + amount, available: available + amount }));
  }

  settle(amount: bigint): Posting | Refusal {
    const { advanced, available } = this.#before;
    if (amount > advanced)
      return invalid('amount', `at most ${this.#written(advanced)}, which is advanced`, this.#written(amount));
    if (amount > available) return this.#insufficient(amount, available);
    const changes = { advanced: advanced - amount, available: available - amount };
    return this.#with(afterSettlement(this.#advances, amount), this.#posting(amount, changes));
  }

  reserve(amount: bigint): Posting | Refusal {
    const { available, reserved } = this.#before;
    if (amount > available) return this.#insufficient(amount, available);
    const { expiresAt } = this.#command;
    const state = { ...newReservation(reservationOf(this.#command) ?? ''), amount, open: amount };
    const reservation = expiresAt === undefined ? state : { ...state, expiresAt };
    return this.#posting(amount, { available: available - amount, reserved: reserved + amount }, reservation);
  }

  pay(amount: bigint, reservation: ReservationState | undefined): Posting | Refusal {
    const { kind } = this.#command;
    const { committed, paid, spent } = this.#before;
    if (this.#command.reservation !== undefined && reservation === undefined) return this.#unknown();
    const left = (of: { committed: bigint; paid: bigint; spent: bigint }) =>
      kind === 'PAY' ? of.committed - of.paid : of.paid - of.spent;
    const most = [left(this.#before), ...(reservation === undefined ? [] : [left(reservation)])].reduce(least);
    if (amount > most) return this.#insufficient(amount, most);
    const more = (of: { paid: bigint; spent: bigint }) =>
      kind === 'PAY' ? { paid: of.paid + amount } : { spent: of.spent + amount };
    const next = reservation && { ...reservation, n: reservation.n + 1, ...more(reservation) };
    return this.#posting(amount, { committed, ...more({ paid, spent }) }, next);
  }

  /** EXTEND, COMMIT, RELEASE, EXPIRE and RETURN. */
  resolve(reservation: ReservationState | undefined): Posting | Refusal {
    const { kind } = this.#command;
    const isUndo = kind === 'RELEASE' || kind === 'EXPIRE';
    if (reservation === undefined) return isUndo ? this.#tombstone() : this.#unknown();
    const next = { ...reservation, n: reservation.n + 1 };
    if (kind === 'RETURN') return this.#return(next);
    if (reservation.open === 0n) {
      const received = reservation.tombstone ? 'released before it was made' : 'nothing open';
      return refuse('RESERVATION_CLOSED', ['input', 'reservation'], { expected: 'an open reservation', received });
    }
    if (kind === 'EXTEND') return this.#extend(next);
    if (kind === 'EXPIRE' && !this.#isDue(reservation)) {
      return refuse('STATE_CONFLICT', ['input', 'reservation'], {
        expected: 'a reservation whose time is up',
        received: reservation.expiresAt?.toISOString() ?? 'one without an end',
      });
    }
    const amount = this.#command.amount ?? reservation.open;
    if (amount > reservation.open) return this.#tooMuch('RESERVATION_EXCEEDED', amount, reservation.open);
    return kind === 'COMMIT' ? this.#commit(next, amount) : this.#release(next, amount);
  }

  #commit(next: ReservationState, amount: bigint): Posting | Refusal {
    const { reserved, committed } = this.#before;
    const commits = { ...next.commits, [next.n]: amount };
    const after = { ...next, open: next.open - amount, committed: next.committed + amount, commits };
    return this.#posting(amount, { reserved: reserved - amount, committed: committed + amount }, after);
  }

  #release(next: ReservationState, amount: bigint): Posting | Refusal {
    const { reserved, available } = this.#before;
    const after = { ...next, open: next.open - amount };
    return this.#posting(amount, { reserved: reserved - amount, available: available + amount }, after);
  }

  #return(next: ReservationState): Posting | Refusal {
    const { commit = 0 } = this.#command;
    const left = next.commits[commit];
    if (left === undefined) {
      return invalid('commit', `one of ${Object.keys(next.commits).join(', ') || 'no commits'}`, `${commit}`);
    }
    const amount = this.#command.amount ?? left;
    if (amount > left || left === 0n) return this.#tooMuch('RESERVATION_EXCEEDED', amount, left);
    const { committed, available, paid } = this.#before;
    const most = least(committed - paid, next.committed - next.paid);
    if (amount > most) return this.#insufficient(amount, most);
    const commits = { ...next.commits, [commit]: left - amount };
    const after = { ...next, committed: next.committed - amount, commits };
    return this.#posting(amount, { committed: committed - amount, available: available + amount }, after);
  }

  #extend(next: ReservationState): Posting | Refusal {
    const { expiresAt } = this.#command;
    return this.#posting(0n, {}, expiresAt === undefined ? next : { ...next, expiresAt });
  }

  /** An undo that overtook its do: nothing moves, and the reservation can never be made. */
  #tombstone(): Posting | Refusal {
    return this.#posting(0n, {}, { ...newReservation(this.#command.reservation ?? ''), tombstone: true });
  }

  #isDue({ expiresAt }: ReservationState): boolean {
    return expiresAt !== undefined && expiresAt <= this.#command.at;
  }

  #posting(amount: bigint, changes: Partial<Balances>, reservation?: ReservationState): Posting | Refusal {
    const balances = { ...this.#before, ...changes };
    const broken = brokenInvariant(balances);
    if (broken !== undefined) return refuse('INTERNAL', [], { received: `${this.#command.kind}: ${broken}` });
    const advances = this.#advances;
    return reservation === undefined ? { amount, balances, advances } : { amount, balances, advances, reservation };
  }

  #with(advances: readonly OpenAdvance[], posting: Posting | Refusal): Posting | Refusal {
    return isRefusal(posting) ? posting : { ...posting, advances };
  }

  #unknown(): Refusal {
    const received = this.#command.reservation ?? '';
    return refuse('RESERVATION_UNKNOWN', ['input', 'reservation'], {
      expected: 'a reservation that was made',
      received,
    });
  }

  #insufficient(requested: bigint, available: bigint): Refusal {
    return this.#tooMuch(this.#definition.insufficient, requested, available);
  }

  #tooMuch(code: Refusal['code'], requested: bigint, available: bigint): Refusal {
    const { unit } = this.#definition;
    return refuse(code, ['input', 'amount'], {
      expected: `at most ${this.#written(available)}`,
      received: this.#written(requested),
      details: { requested: { unit, minor: `${requested}` }, available: { unit, minor: `${available}` } },
    });
  }
}

/** Which of the rules that always hold does not; undefined = all hold. */
export function brokenInvariant(balances: Balances): string | undefined {
  const { issued, preIssued, advanced, advanceCap, available, reserved, committed, paid, spent } = balances;
  const isNegative = issued < 0n || advanced < 0n || available < 0n || reserved < 0n || committed < 0n || paid < 0n;
  if (isNegative || spent < 0n || preIssued < 0n) return 'a balance is less than nothing';
  if (issued + preIssued + advanced !== available + reserved + committed)
    return 'what was given and where it is differ';
  if (advanced > advanceCap) return 'more is advanced than the cap';
  if (paid > committed) return 'more is paid than committed';
  return spent > paid ? 'more is spent than paid' : undefined;
}

/** A reservation of which nothing is known but its id. */
export function newReservation(id: string): ReservationState {
  return { amount: 0n, commits: {}, committed: 0n, id, n: 0, open: 0n, paid: 0n, spent: 0n, tombstone: false };
}

function invalid(argument: string, expected: string, received: string): Refusal {
  return refuse('INVALID_INPUT', ['input', argument], { expected, received });
}
