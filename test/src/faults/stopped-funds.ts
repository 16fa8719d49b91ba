/** What a process of funds that is to be killed is told: where each case stops, and what it begins itself. */
export interface StopPlan {
  readonly stops: readonly {
    readonly name: string;
    /** All accounts of the case. */
    readonly accounts: readonly string[];
    /** Entries in these accounts behind which the case stands still. */
    readonly after: number;
  }[];
  /** 调剂 that leave their accounts in that process. */
  readonly departures: readonly {
    readonly account: string;
    /** Fen, as text. */
    readonly amount: string;
    readonly meta: Readonly<Record<string, string>>;
  }[];
}

export const actOf = (actorId: string) => ({ actorId, post: 'FUND_MANAGER' }) as const;
