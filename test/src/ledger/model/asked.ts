/** What writers ask of an account, as the model has it: plain numbers and texts, nothing of the product. */

export type AskedKind =
  | 'ISSUE'
  | 'PRE_ISSUE'
  | 'TRANSFER_IN'
  | 'TRANSFER_OUT'
  | 'ADVANCE'
  | 'SETTLE'
  | 'RECALL'
  | 'RESERVE'
  | 'EXTEND'
  | 'COMMIT'
  | 'RELEASE'
  | 'EXPIRE'
  | 'RETURN'
  | 'PAY'
  | 'SPEND'
  | 'PROPOSE'
  | 'CONFIRM'
  | 'WITHDRAW'
  | 'DECLINE'
  | 'LAPSE'
  | 'CORRECT'
  | 'CARRY_FORWARD'
  | 'BRING_FORWARD';

/** The year of every account. */
export const OWN_YEAR = 2026;

/** What may be proposed, and what every request holds besides who asks. */
export interface Movement {
  readonly kind: AskedKind;
  readonly amount?: number;
  readonly reservation?: string;
  readonly document?: string;
  /** CARRY_FORWARD: the oldest year that is used on; the account is of {@link OWN_YEAR}. */
  readonly oldest?: number;
  /** CORRECT: the place of the entry. */
  readonly corrects?: number;
}

export interface Asked extends Movement {
  readonly account: string;
  readonly key: string;
  readonly person: string;
  /** In whose place the person acts. */
  readonly instead?: string;
  /** Milliseconds. */
  readonly at: number;
  readonly until?: number;
  /** RETURN: number of the commit. */
  readonly commit?: number;
  readonly cap?: number;
  /** BRING_FORWARD: year and amount. */
  readonly years?: readonly (readonly [year: number, amount: number])[];
  readonly proposal?: string;
  readonly proposed?: Movement;
  /** CORRECT, and PROPOSE of one: false where nothing stood at the place when it was asked. */
  readonly isSeen?: boolean;
}
