import type { Act } from '../access/posts';
import type {
  Balances,
  CorrectedEntry,
  LedgerEntry,
  OpenAdvance,
  ProposedCommand,
  ReservationState,
  YearAmount,
} from './types';

/** What stands in an account before an entry. */
export interface Standing {
  readonly balances: Balances;
  /** The oldest first; they come to `advanced`. */
  readonly advances: readonly OpenAdvance[];
  /** Ids of the proposals that are open. */
  readonly proposals: readonly string[];
  /** What was ever brought forward into it, by year, the youngest first; left out where nothing was. */
  readonly broughtForward?: readonly YearAmount[];
}

/** What an entry comes to: the amount it moves and what stands after it. */
export interface Posting extends Standing {
  readonly amount: bigint;
  readonly absorbed?: bigint;
  readonly settled?: bigint;
  readonly years?: readonly YearAmount[];
  readonly expired?: bigint;
  readonly reservation?: ReservationState;
  /** The proposal that the entry carries out, and whose it was. */
  readonly proposedBy?: Act;
  readonly corrects?: CorrectedEntry & { readonly key: string };
}

/** A proposal as it was made. */
export interface MadeProposal {
  readonly id: string;
  readonly by: Act;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly proposed: ProposedCommand;
  /** What it would move, as it was when it was proposed. */
  readonly amount: bigint;
}

/** The entry that a correction names, with the one before it. */
export interface ReversedEntry {
  readonly entry: LedgerEntry;
  readonly before: LedgerEntry | undefined;
  /** True when it was corrected already. */
  readonly isCorrected: boolean;
}

/** What a command is about, as far as there is any. All but the reservation never changes once it stands. */
export interface Facts {
  readonly reservation?: ReservationState | undefined;
  readonly proposal?: MadeProposal | undefined;
  readonly reversed?: ReversedEntry | undefined;
}

/** A reservation of which nothing is known but its id. */
export function newReservation(id: string): ReservationState {
  return { amount: 0n, commits: {}, committed: 0n, id, n: 0, open: 0n, paid: 0n, spent: 0n, tombstone: false };
}
