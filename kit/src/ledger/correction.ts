/**
 * 冲正: what reverses an entry exactly. What followed from it and still stands is taken back with it (an ISSUE that took
 * in or settled gives back both); what no longer stands makes it impossible. Pure.
 */
import type { Refusal } from '../errors/errors';
import { settledBetween, withoutAdvance, withRestored } from './advances';
import { standingAfter } from './encoding';
import { least } from './least';
import { ledgerRefusal, tooMuch } from './outcomes';
import type { ReversedEntry, Standing } from './posting';
import type { Balances, EntryKind, LedgerDefinition, OpenAdvance, ReservationState } from './types';

/** What a correction changes. */
export interface Reversal {
  readonly changes: Partial<Balances>;
  readonly advances?: readonly OpenAdvance[];
  readonly reservation?: ReservationState;
}

/** Kinds that have an opposite of their own, or none. */
const opposites: Partial<Readonly<Record<EntryKind, string>>> = {
  RESERVE: 'RELEASE',
  COMMIT: 'RETURN',
  RETURN: 'COMMIT',
  TRANSFER_OUT: 'a transfer back',
  TRANSFER_IN: 'a transfer back',
};

/** What reverses the entry in an account as it stands now, or why nothing does. */
export function reversal(
  { entry, before, isCorrected }: ReversedEntry,
  standing: Standing,
  reservation: ReservationState | undefined,
  definition: LedgerDefinition,
): Reversal | Refusal {
  if (isCorrected) {
    return ledgerRefusal('ENTRY_CORRECTED', 'entrySeq', { expected: 'an entry that stands', received: `${entry.seq}` });
  }
  const { kind, amount } = entry.data;
  const asked = { entry, before, standing, definition };
  if (amount === 0n) return notCorrectable('an entry that moved something', kind);
  switch (kind) {
    case 'ISSUE':
      return ofIssue(asked);
    case 'PRE_ISSUE':
      return entry.v === 1 ? ofIssue(asked) : ofIssueAhead(asked);
    case 'ADVANCE':
      return ofAdvance(asked);
    case 'SETTLE':
      return ofSettlement(asked);
    case 'RECALL':
      return {
        changes: {
          issued: standing.balances.issued + amount,
          available: standing.balances.available + amount,
        },
      };
    case 'PAY':
    case 'SPEND':
      return ofPayment(asked, reservation);
    default:
      return notCorrectable(opposites[kind] ?? 'an entry that can be reversed', kind);
  }
}

type Asked = Omit<ReversedEntry, 'isCorrected'> & {
  readonly standing: Standing;
  readonly definition: LedgerDefinition;
};

function ofIssue(asked: Asked): Reversal | Refusal {
  const { entry, standing, definition } = asked;
  const { amount, absorbed = 0n, settled = 0n } = entry.data;
  const { issued, preIssued, advanced, available } = standing.balances;
  const added = amount - absorbed - settled;
  const advanceCap = capBefore(asked, advanced + settled);
  if (typeof advanceCap !== 'bigint') return advanceCap;
  if (issued < amount) return tooMuch(definition.insufficient, amount, issued, definition);
  if (available < added) return tooMuch(definition.insufficient, added, available, definition);
  return {
    changes: {
      issued: issued - amount,
      preIssued: preIssued + absorbed,
      advanced: advanced + settled,
      available: available - added,
      advanceCap,
    },
    advances: restored(asked),
  };
}

function ofIssueAhead(asked: Asked): Reversal | Refusal {
  const { entry, standing, definition } = asked;
  const { amount } = entry.data;
  const { preIssued, advanced, available } = standing.balances;
  if (preIssued < amount) return notCorrectable(`${amount} issued ahead that no plan took in`, `${preIssued}`);
  const advanceCap = capBefore(asked, advanced);
  if (typeof advanceCap !== 'bigint') return advanceCap;
  if (available < amount) return tooMuch(definition.insufficient, amount, available, definition);
  return { changes: { preIssued: preIssued - amount, available: available - amount, advanceCap } };
}

function ofAdvance({ entry, standing, definition }: Asked): Reversal | Refusal {
  const { amount, document } = entry.data;
  const { advanced, available } = standing.balances;
  const made = { left: amount, at: entry.at, ...(document === undefined ? {} : { document }) };
  const advances = withoutAdvance(standing.advances, made);
  if (advances === undefined) return notCorrectable('an advance that is not settled', document ?? 'no document');
  if (available < amount) return tooMuch(definition.insufficient, amount, available, definition);
  return { changes: { advanced: advanced - amount, available: available - amount }, advances };
}

function ofSettlement(asked: Asked): Reversal | Refusal {
  const { entry, standing } = asked;
  const { amount } = entry.data;
  const { advanced, available, advanceCap } = standing.balances;
  if (advanced + amount > advanceCap) return notCorrectable(`a cap of at least ${advanced + amount}`, `${advanceCap}`);
  return { changes: { advanced: advanced + amount, available: available + amount }, advances: restored(asked) };
}

function ofPayment({ entry, standing }: Asked, reservation: ReservationState | undefined): Reversal | Refusal {
  const { kind, amount } = entry.data;
  const holders = [standing.balances, ...(reservation === undefined ? [] : [reservation])];
  const left = (of: { paid: bigint; spent: bigint }) => (kind === 'PAY' ? of.paid - of.spent : of.spent);
  const most = holders.map(left).reduce(least);
  if (most < amount) return notCorrectable(`${amount} that is paid and not spent`, `${most}`);
  const less = (of: { paid: bigint; spent: bigint }) =>
    kind === 'PAY' ? { paid: of.paid - amount } : { spent: of.spent - amount };
  const changes = less(standing.balances);
  if (reservation === undefined) return { changes };
  return { changes, reservation: { ...reservation, n: reservation.n + 1, ...less(reservation) } };
}

/** What the entry settled stands again, each under its document and as old as it was. */
function restored({ entry, before, standing }: Asked): readonly OpenAdvance[] {
  const parts = settledBetween(standingAfter(before).advances, standingAfter(entry).advances);
  return parts.reduce(withRestored, standing.advances);
}

/** The cap goes back to what it was, unless it was set anew since or would be too low for what is advanced. */
function capBefore({ entry, before, standing }: Asked, advanced: bigint): bigint | Refusal {
  const now = standing.balances.advanceCap;
  const set = entry.data.balances.advanceCap;
  const earlier = before?.data.balances.advanceCap ?? 0n;
  const cap = set === earlier ? now : earlier;
  if (set !== earlier && now !== set) return notCorrectable(`the cap that the entry set, ${set}`, `${now}`);
  return cap < advanced ? notCorrectable(`a cap of at least ${advanced}`, `${cap}`) : cap;
}

function notCorrectable(expected: string, received: string): Refusal {
  return ledgerRefusal('ENTRY_NOT_CORRECTABLE', 'entrySeq', { expected, received });
}
