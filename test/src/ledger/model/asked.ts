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
  | 'CORRECT';

/** What may be proposed, and what every request holds besides who asks. */
export interface Movement {
  readonly kind: AskedKind;
  readonly amount?: number;
  readonly reservation?: string;
  readonly document?: string;
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
  readonly proposal?: string;
  readonly proposed?: Movement;
  /** CORRECT, and PROPOSE of one: false where nothing stood at the place when it was asked. */
  readonly isSeen?: boolean;
}
