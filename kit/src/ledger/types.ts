import type { Act } from '../access/posts';
import type { AmountUnit, Refusal } from '../errors/errors';
import type { Entry } from '../journal/types';

/** What may happen to an account. */
export const entryKinds = {
  ISSUE: '下达',
  PRE_ISSUE: '预下达',
  TRANSFER_OUT: '调剂调出',
  TRANSFER_IN: '调剂调入',
  ADVANCE: '预支',
  SETTLE: '归还预支',
  RESERVE: '预留',
  EXTEND: '延长预留',
  COMMIT: '核销',
  RELEASE: '释放',
  EXPIRE: '预留到期',
  RETURN: '退回核销',
  RECALL: '收回',
  PAY: '拨付',
  SPEND: '支出',
  PROPOSE: '提请',
  WITHDRAW: '撤回提请',
  DECLINE: '不予确认',
  LAPSE: '提请失效',
  CORRECT: '冲正',
  CARRY_FORWARD: '年终结转',
  BRING_FORWARD: '上年结转',
} as const;

/** Kind of a ledger entry. */
export type EntryKind = keyof typeof entryKinds;

/**
 * Balances of an account in minor units. Always: none is negative; issued + preIssued + advanced = available + reserved
 * + committed; advanced <= advanceCap; spent <= paid <= committed.
 */
export interface Balances {
  /** 已下达, less what was recalled or transferred out. */
  readonly issued: bigint;
  /** 预下达 and not yet part of a plan that was handed down. */
  readonly preIssued: bigint;
  /** 已预支 and not yet repaid. */
  readonly advanced: bigint;
  /** The most that may be advanced. */
  readonly advanceCap: bigint;
  /** 可用. */
  readonly available: bigint;
  /** 预留. */
  readonly reserved: bigint;
  /** 核销, less what was returned. */
  readonly committed: bigint;
  /** 已拨付 (money). */
  readonly paid: bigint;
  /** 已支出 (money). */
  readonly spent: bigint;
}

/** 预支 under one document, as far as it was not settled. */
export interface OpenAdvance {
  /** 文号; left out for what was advanced before documents were kept. */
  readonly document?: string;
  /** When it was made: its age. */
  readonly at?: Date;
  /** More than zero. */
  readonly left: bigint;
}

/** An amount that was given for a year. */
export interface YearAmount {
  readonly year: number;
  readonly amount: bigint;
}

/** Of what is left at the end of a year: whose year it is, and the oldest year that may be used on. */
export interface CarryRule {
  readonly year: number;
  readonly oldest: number;
}

/** What one person proposes and another confirms: the command without who posts it, when and under which key. */
export interface ProposedCommand {
  readonly kind: EntryKind;
  readonly amount?: bigint;
  readonly reservation?: string;
  readonly document?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly corrects?: CorrectedEntry;
  readonly carry?: CarryRule;
}

/** The entry that a correction 冲正 reverses, as whoever asks for it saw it. */
export interface CorrectedEntry {
  readonly seq: number;
  readonly hash: string;
}

/** State of an account: the balances after its last entry. */
export interface AccountState extends Balances {
  /** Advances that were not settled, the oldest first; they come to `advanced`. */
  readonly advances: readonly OpenAdvance[];
  readonly account: string;
  /** Sequence of the last entry; 0 = nothing happened yet. */
  readonly seq: number;
  /** When the last entry was made. */
  readonly asOf?: Date;
  /** Ids of the proposals that are open, in the order in which they came. */
  readonly proposals: readonly string[];
}

/** State of a reservation after an entry about it. */
export interface ReservationState {
  readonly id: string;
  /** Entries about it after the first: the next one has the key `<id>/<n + 1>`. */
  readonly n: number;
  /** What was reserved; 0 for a tombstone. */
  readonly amount: bigint;
  /** Reserved and not yet resolved. */
  readonly open: bigint;
  /** Committed and not returned. */
  readonly committed: bigint;
  readonly paid: bigint;
  readonly spent: bigint;
  /** Number of a commit -> what of it was not returned. */
  readonly commits: Readonly<Record<string, bigint>>;
  readonly expiresAt?: Date;
  /** True when it was released before it was made: it can never be made. */
  readonly tombstone: boolean;
}

/** An entry asked for. Amounts are minor units. */
export interface LedgerCommand {
  readonly kind: EntryKind;
  /**
   * Idempotency key, unique within the account; for RESERVE the id of the reservation unless `reservation` gives
   * another.
   */
  readonly key: string;
  /**
   * More than zero. Left out for COMMIT, RELEASE, EXPIRE and RETURN = all there is; for EXTEND and CARRY_FORWARD
   * always. An ISSUE of zero may set a cap; a TRANSFER_IN or BRING_FORWARD of zero marks that it was not taken.
   */
  readonly amount?: bigint;
  readonly act: Act;
  readonly at: Date;
  /** The reservation it is about: needed by EXTEND, COMMIT, RELEASE, EXPIRE and RETURN; PAY and SPEND may name one. */
  readonly reservation?: string;
  /** RETURN: number of the commit that is reversed, the `n` of its key `<reservation>/<n>`. */
  readonly commit?: number;
  /** 文号 of the paper behind it. */
  readonly document?: string;
  readonly meta?: Readonly<Record<string, string>>;
  /** RESERVE and EXTEND: when the reservation may be expired. PROPOSE: until when it may be confirmed. */
  readonly expiresAt?: Date;
  /** ISSUE and PRE_ISSUE: sets the most that may be advanced. */
  readonly advanceCap?: bigint;
  /** Writes an amount in the unit of the caller, for what a refusal says. Left out = digits of minor units. */
  readonly written?: (minor: bigint) => string;
  /** PROPOSE: the id under which it stands. Any other kind: the proposal that this resolves. */
  readonly proposal?: string;
  /** PROPOSE: what is proposed. */
  readonly proposed?: ProposedCommand;
  /** CORRECT: the entry that it reverses. */
  readonly corrects?: CorrectedEntry;
  /** CARRY_FORWARD: by what rule. */
  readonly carry?: CarryRule;
  /** BRING_FORWARD: the amount by the year for which it was given. */
  readonly years?: readonly YearAmount[];
}

/** What a ledger entry holds. */
export interface LedgerData {
  readonly kind: EntryKind;
  /** Key of the command; the entry's own key differs where it is about a reservation. */
  readonly command: string;
  readonly amount: bigint;
  readonly balances: Balances;
  /** Advances that stand after it, the oldest first; left out where there are none. */
  readonly advances?: readonly OpenAdvance[];
  /** ISSUE: what of it had been issued ahead, and adds nothing. */
  readonly absorbed?: bigint;
  /** ISSUE: what of it settled advances, and adds nothing. */
  readonly settled?: bigint;
  readonly reservation?: ReservationState;
  /** RETURN: the commit that it reverses. */
  readonly commit?: number;
  /** CARRY_FORWARD and BRING_FORWARD: what goes on, by the year for which it was given, the youngest first. */
  readonly years?: readonly YearAmount[];
  /** CARRY_FORWARD: what of it goes nowhere, for its time is over. */
  readonly expired?: bigint;
  /** What was ever brought forward into the account, by year; left out where nothing was. */
  readonly broughtForward?: readonly YearAmount[];
  /** Ids of the proposals that are open after it; left out where there are none. */
  readonly proposals?: readonly string[];
  /** PROPOSE: its id. Any other kind: the proposal that it resolves. */
  readonly proposal?: string;
  readonly proposed?: ProposedCommand;
  /** PROPOSE: until when it may be confirmed. */
  readonly expiresAt?: Date;
  /** Who proposed what this entry, under the act of a second person, carries out. */
  readonly proposedBy?: Act;
  /** CORRECT: the entry that it reverses; `key` names it within the account. */
  readonly corrects?: CorrectedEntry & { readonly key: string };
  readonly document?: string;
  readonly meta?: Readonly<Record<string, string>>;
}

/** An entry of an account. */
export type LedgerEntry = Entry<LedgerData>;

/** What came of a command; a refusal is an answer, never an exception. */
export type LedgerOutcome =
  | { readonly ok: true; readonly repeated: boolean; readonly entry: LedgerEntry; readonly state: AccountState }
  | { readonly ok: false; readonly refusal: Refusal };

/** A kind of ledger: what it counts and what may happen in it. */
export interface LedgerDefinition {
  readonly name: string;
  /** Unit in which refusals state amounts. */
  readonly unit: AmountUnit;
  readonly kinds: readonly EntryKind[];
  /** Code of "not enough". */
  readonly insufficient: 'INSUFFICIENT_QUOTA' | 'INSUFFICIENT_FUNDS';
}
