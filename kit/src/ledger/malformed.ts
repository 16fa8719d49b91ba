/** What is wrong with a command whatever the account holds. Pure. */
import type { Refusal } from '../errors/errors';
import { MAX_MINOR } from '../measures/measure';
import { total } from './carry-forward';
import { ledgerRefusal } from './outcomes';
import type { EntryKind, LedgerCommand, LedgerDefinition } from './types';

/** Kinds that are about a reservation that exists; PAY, SPEND and CORRECT may be. */
const aboutReservation: ReadonlySet<EntryKind> = new Set(['EXTEND', 'COMMIT', 'RELEASE', 'EXPIRE', 'RETURN']);
const mayBeAboutReservation: ReadonlySet<EntryKind> = new Set(['PAY', 'SPEND', 'CORRECT']);
/** Kinds that are about a proposal and move nothing. */
const aboutProposal: ReadonlySet<EntryKind> = new Set(['PROPOSE', 'WITHDRAW', 'DECLINE', 'LAPSE']);

/** True when the command is about a reservation made before. */
export function needsReservation({ kind, reservation }: LedgerCommand): boolean {
  return aboutReservation.has(kind) || (mayBeAboutReservation.has(kind) && reservation !== undefined);
}

/** Id of the reservation that a command makes or is about. */
export function reservationOf({ kind, key, reservation }: LedgerCommand): string | undefined {
  return reservation ?? (kind === 'RESERVE' ? key : undefined);
}

/** INVALID_INPUT or NEGATIVE_AMOUNT, or undefined for a command that is well formed. */
export function malformed(command: LedgerCommand, definition: LedgerDefinition): Refusal | undefined {
  const { kind, amount, reservation, expiresAt, at, advanceCap, commit } = command;
  if (!definition.kinds.includes(kind)) return invalid('kind', definition.kinds.join(', '), kind);
  if (aboutReservation.has(kind) && reservation === undefined)
    return invalid('reservation', 'a reservation', 'nothing');
  if (kind === 'RETURN' && commit === undefined) return invalid('commit', 'the number of a commit', 'nothing');
  if (kind === 'EXTEND' && amount !== undefined) return invalid('amount', 'no amount', `${amount}`);
  const needsEnd = kind === 'EXTEND' || kind === 'PROPOSE';
  if ((needsEnd || expiresAt !== undefined) && !(expiresAt !== undefined && expiresAt > at)) {
    return invalid('expiresAt', `a moment after ${at.toISOString()}`, expiresAt?.toISOString() ?? 'nothing');
  }
  if (advanceCap !== undefined && (advanceCap < 0n || advanceCap > MAX_MINOR)) {
    return invalid('advanceCap', 'zero or more', `${advanceCap}`);
  }
  if (aboutProposal.has(kind)) return malformedProposal(command, definition);
  if (kind === 'CORRECT') return malformedCorrection(command);
  if (kind === 'CARRY_FORWARD') return malformedCarry(command);
  if (command.years !== undefined && total(command.years) !== command.amount) {
    return invalid('years', 'the amount by year', `${total(command.years)}`);
  }
  return malformedAmount(command);
}

function malformedProposal(command: LedgerCommand, definition: LedgerDefinition): Refusal | undefined {
  const { kind, amount, proposal, proposed, key, act, at, written = String } = command;
  if (amount !== undefined) return invalid('amount', 'no amount', `${amount}`);
  if (proposal === undefined) return invalid('proposal', 'a proposal', 'nothing');
  if (kind !== 'PROPOSE') return undefined;
  if (proposed === undefined || aboutProposal.has(proposed.kind)) {
    return invalid('proposed', 'a command to be confirmed', proposed?.kind ?? 'nothing');
  }
  return malformed({ ...proposed, key, act, at, written }, definition);
}

function malformedCorrection({ amount, corrects }: LedgerCommand): Refusal | undefined {
  if (amount !== undefined) return invalid('amount', 'no amount: an entry is reversed as a whole', `${amount}`);
  return corrects === undefined ? invalid('corrects', 'an entry', 'nothing') : undefined;
}

function malformedCarry({ amount, carry }: LedgerCommand): Refusal | undefined {
  if (amount !== undefined) return invalid('amount', 'no amount: all that is left goes', `${amount}`);
  return carry === undefined ? invalid('carry', 'the years that may be carried forward', 'nothing') : undefined;
}

function malformedAmount({ kind, amount, advanceCap, written = String }: LedgerCommand): Refusal | undefined {
  if (amount === undefined) {
    return aboutReservation.has(kind) ? undefined : invalid('amount', 'an amount', 'nothing');
  }
  const isCapAlone = kind === 'ISSUE' && amount === 0n && advanceCap !== undefined;
  // It marks that a transfer was not taken in: a late try finds its place taken.
  const isRefusalOfTransfer = (kind === 'TRANSFER_IN' || kind === 'BRING_FORWARD') && amount === 0n;
  if (amount <= 0n && !isCapAlone && !isRefusalOfTransfer) {
    return ledgerRefusal('NEGATIVE_AMOUNT', 'amount', { expected: 'more than zero', received: `${amount}` });
  }
  return amount > MAX_MINOR ? invalid('amount', `at most ${written(MAX_MINOR)}`, written(amount)) : undefined;
}

function invalid(argument: string, expected: string, received: string): Refusal {
  return ledgerRefusal('INVALID_INPUT', argument, { expected, received });
}
