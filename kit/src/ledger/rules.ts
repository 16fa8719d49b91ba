import { isRefusal, type Refusal, refuse } from '../errors/errors';
import { MAX_MINOR } from '../measures/measure';
import { afterAdvance, afterSettlement } from './advances';
import { carriedForward, withYears } from './carry-forward';
import { reversal } from './correction';
import { brokenInvariant } from './invariants';
import { least } from './least';
import { reservationOf } from './malformed';
import { type LedgerRefusalCode, ledgerRefusal, tooMuch } from './outcomes';
import { type Facts, newReservation, type Posting, type ReversedEntry, type Standing } from './posting';
import { proposalsAfter } from './proposals';
import type { Balances, LedgerCommand, LedgerDefinition, OpenAdvance, ReservationState } from './types';

/** Documents of an account under which something is advanced at once, at most: each entry lists them. */
const ADVANCES_MAX = 50;

/**
 * The rule of every kind: what a well-formed command makes of an account. Pure. RULES sections 6.3 and 6.5; the
 * settlement of advances is our reading (no rule text was found): when the plan is handed down it first takes in what
 * was issued ahead, then settles advances, the oldest first; what is left of it is new. All in one entry, so that
 * nobody who waits takes what is owed.
 * @param facts what the command is about
 * @returns INTERNAL when a rule that always holds would break: the reservation is older than `before`, or this code is
 * wrong
 */
export function post(
  command: LedgerCommand,
  before: Standing,
  facts: Facts,
  definition: LedgerDefinition,
): Posting | Refusal {
  const proposals = proposalsAfter(command, before.proposals, facts.proposal);
  if (isRefusal(proposals)) return proposals;
  const posting =
    command.kind === 'PROPOSE' ? tried(command, before, facts, definition) : moved(command, before, facts, definition);
  if (isRefusal(posting) || command.proposal === undefined) return posting;
  const by = command.kind === 'PROPOSE' ? undefined : facts.proposal?.by;
  return { ...posting, proposals, ...(by === undefined ? {} : { proposedBy: by }) };
}

/** What could not be done now is not proposed; whether it can be is judged anew when it is confirmed. */
function tried(
  command: LedgerCommand,
  before: Standing,
  facts: Facts,
  definition: LedgerDefinition,
): Posting | Refusal {
  const { proposed, key, act, at, written = String } = command;
  if (proposed === undefined) return { ...before, amount: 0n };
  const posting = moved({ ...proposed, key, act, at, written }, before, facts, definition);
  return isRefusal(posting) ? posting : { ...before, amount: posting.amount };
}

function moved(
  command: LedgerCommand,
  before: Standing,
  facts: Facts,
  definition: LedgerDefinition,
): Posting | Refusal {
  const { reservation, reversed } = facts;
  const rules = new Rules(command, before, definition);
  const { kind, amount = 0n } = command;
  switch (kind) {
    case 'ISSUE':
      return rules.issue(amount);
    case 'PRE_ISSUE':
      return rules.issueAhead(amount);
    case 'TRANSFER_IN':
      return rules.takeIn(amount);
    case 'CARRY_FORWARD':
      return rules.carryForward();
    case 'BRING_FORWARD':
      return rules.bringForward(amount);
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
    case 'CORRECT':
      return rules.correct(reversed, reservation);
    case 'WITHDRAW':
    case 'DECLINE':
    case 'LAPSE':
      return { ...before, amount: 0n };
    default:
      return rules.resolve(reservation);
  }
}

class Rules {
  readonly #command: LedgerCommand;
  readonly #before: Balances;
  readonly #standing: Standing;
  readonly #definition: LedgerDefinition;

  constructor(command: LedgerCommand, standing: Standing, definition: LedgerDefinition) {
    this.#command = command;
    this.#before = standing.balances;
    this.#standing = standing;
    this.#definition = definition;
  }

  issue(amount: bigint): Posting | Refusal {
    const { issued, preIssued, available, advanced } = this.#before;
    // What was given ahead of the plan is taken in, so the plan alone has to be held.
    if (issued + amount > MAX_MINOR) return this.#overflow(amount, MAX_MINOR - issued);
    const advanceCap = this.#cap();
    if (typeof advanceCap !== 'bigint') return advanceCap;
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
      advances: afterSettlement(this.#standing.advances, settled),
      ...(absorbed === 0n ? {} : { absorbed }),
      ...(settled === 0n ? {} : { settled }),
    };
  }

  issueAhead(amount: bigint): Posting | Refusal {
    const { preIssued, available } = this.#before;
    if (amount > this.#room()) return this.#overflow(amount, this.#room());
    const advanceCap = this.#cap();
    if (typeof advanceCap !== 'bigint') return advanceCap;
    return this.#posting(amount, { preIssued: preIssued + amount, available: available + amount, advanceCap });
  }

  takeIn(amount: bigint): Posting | Refusal {
    const { issued, available } = this.#before;
    if (amount > this.#room()) return this.#overflow(amount, this.#room());
    return this.#posting(amount, { issued: issued + amount, available: available + amount });
  }

  /** All that is left goes at once: on into the next year, or nowhere. What is held or owed is settled before. */
  carryForward(): Posting | Refusal {
    const { issued, preIssued, advanced, available, reserved } = this.#before;
    const { carry } = this.#command;
    const refused = (code: 'RESERVATIONS_OPEN' | 'NOT_SETTLED', expected: string, minor: bigint) =>
      ledgerRefusal(code, 'account', { expected, received: this.#written(minor) });
    if (reserved > 0n) return refused('RESERVATIONS_OPEN', 'an account without open reservations', reserved);
    const owed = advanced + preIssued;
    if (owed > 0n) return refused('NOT_SETTLED', 'an account without advances and without what was issued ahead', owed);
    if (available === 0n || carry === undefined)
      return this.#conflict('account', 'an account with something left', '0');
    const { years, expired } = carriedForward(this.#before, this.#standing.broughtForward ?? [], carry);
    const posting = this.#posting(available, { issued: issued - available, available: 0n });
    return isRefusal(posting) ? posting : { ...posting, years, expired };
  }

  bringForward(amount: bigint): Posting | Refusal {
    const posting = this.takeIn(amount);
    const { years = [] } = this.#command;
    if (isRefusal(posting) || years.length === 0) return posting;
    return { ...posting, years, broughtForward: withYears(this.#standing.broughtForward ?? [], years) };
  }

  /** How much more can be given to the account: what it was given in all is a number that the store holds. */
  #room(): bigint {
    const { issued, preIssued, advanced } = this.#before;
    const given = issued + preIssued + advanced;
    return given > MAX_MINOR ? 0n : MAX_MINOR - given;
  }

  #overflow(amount: bigint, most: bigint): Refusal {
    const expected = `at most ${this.#written(most)}`;
    return ledgerRefusal('INVALID_INPUT', 'amount', { expected, received: this.#written(amount) });
  }

  #written(minor: bigint): string {
    return (this.#command.written ?? String)(minor);
  }

  /** The most that may be advanced from now on. */
  #cap(): bigint | Refusal {
    const { advanced, advanceCap } = this.#before;
    const cap = this.#command.advanceCap ?? advanceCap;
    if (cap >= advanced) return cap;
    return this.#conflict('advanceCap', `at least ${advanced}, which is advanced`, `${cap}`);
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
    if (amount > this.#room()) return this.#overflow(amount, this.#room());
    const { document, at } = this.#command;
    const advances = afterAdvance(this.#standing.advances, {
      left: amount,
      at,
      ...(document === undefined ? {} : { document }),
    });
    if (advances.length > ADVANCES_MAX) {
      const expected = `at most ${ADVANCES_MAX} documents whose advances are not settled`;
      return this.#conflict('documentNumber', expected, document ?? 'no document');
    }
    if (amount > most) return this.#tooMuch('ADVANCE_CAP_EXCEEDED', amount, most);
    return this.#with(advances, this.#posting(amount, { advanced: advanced + amount, available: available + amount }));
  }

  settle(amount: bigint): Posting | Refusal {
    const { advanced, available } = this.#before;
    if (amount > advanced) return this.#tooMuch('SETTLEMENT_EXCEEDED', amount, advanced);
    if (amount > available) return this.#insufficient(amount, available);
    const changes = { advanced: advanced - amount, available: available - amount };
    return this.#with(afterSettlement(this.#standing.advances, amount), this.#posting(amount, changes));
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

  /** 冲正. @param reversed undefined where no entry stands at the place with the hash that was named */
  correct(reversed: ReversedEntry | undefined, reservation: ReservationState | undefined): Posting | Refusal {
    const { corrects } = this.#command;
    if (reversed === undefined || corrects === undefined) {
      return ledgerRefusal('NOT_FOUND', 'entrySeq', { received: `${corrects?.seq ?? ''}` });
    }
    const { entry } = reversed;
    const reverse = reversal(reversed, this.#standing, reservation, this.#definition);
    if (isRefusal(reverse)) return reverse;
    const { advances = this.#standing.advances } = reverse;
    const { issued, preIssued, advanced } = { ...this.#before, ...reverse.changes };
    if (issued + preIssued + advanced > MAX_MINOR) return this.#overflow(entry.data.amount, this.#room());
    const posting = this.#with(advances, this.#posting(entry.data.amount, reverse.changes, reverse.reservation));
    if (isRefusal(posting)) return posting;
    return { ...posting, corrects: { hash: entry.hash, key: entry.key, seq: entry.seq } };
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
      return ledgerRefusal('RESERVATION_CLOSED', 'reservation', { expected: 'an open reservation', received });
    }
    if (kind === 'EXTEND') return this.#extend(next);
    if (kind === 'EXPIRE' && !this.#isDue(reservation)) {
      const received = reservation.expiresAt?.toISOString() ?? 'one without an end';
      return this.#conflict('reservation', 'a reservation whose time is up', received);
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
      return this.#conflict('commit', `one of ${Object.keys(next.commits).join(', ') || 'no commits'}`, `${commit}`);
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
    const balances = changed(this.#before, changes);
    const broken = brokenInvariant(balances);
    if (broken !== undefined) return refuse('INTERNAL', [], { received: `${this.#command.kind}: ${broken}` });
    const { advances, proposals, broughtForward } = this.#standing;
    return {
      balances,
      advances,
      proposals,
      ...(broughtForward === undefined ? {} : { broughtForward }),
      amount,
      ...(reservation === undefined ? {} : { reservation }),
    };
  }

  #with(advances: readonly OpenAdvance[], posting: Posting | Refusal): Posting | Refusal {
    return isRefusal(posting) ? posting : { ...posting, advances };
  }

  #unknown(): Refusal {
    const received = this.#command.reservation ?? '';
    return ledgerRefusal('RESERVATION_UNKNOWN', 'reservation', { expected: 'a reservation that was made', received });
  }

  #conflict(argument: string, expected: string, received: string): Refusal {
    return ledgerRefusal('STATE_CONFLICT', argument, { expected, received });
  }

  #insufficient(requested: bigint, available: bigint): Refusal {
    return this.#tooMuch(this.#definition.insufficient, requested, available);
  }

  #tooMuch(code: LedgerRefusalCode, requested: bigint, available: bigint): Refusal {
    return tooMuch(code, requested, available, this.#definition, this.#command.written);
  }
}

/** Field by field: it is done for every decision. */
function changed(before: Balances, changes: Partial<Balances>): Balances {
  return {
    advanceCap: changes.advanceCap ?? before.advanceCap,
    advanced: changes.advanced ?? before.advanced,
    available: changes.available ?? before.available,
    committed: changes.committed ?? before.committed,
    issued: changes.issued ?? before.issued,
    paid: changes.paid ?? before.paid,
    preIssued: changes.preIssued ?? before.preIssued,
    reserved: changes.reserved ?? before.reserved,
    spent: changes.spent ?? before.spent,
  };
}
