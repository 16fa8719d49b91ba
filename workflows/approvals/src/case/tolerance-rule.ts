export type ToleranceScope = 'GOVERNMENT' | 'ENTERPRISE';

/** 逾期未补齐的后果 of what was decided; what was not yet decided is returned. */
export type ToleranceFailure = 'RETURN' | 'REVOKE';

export interface ToleranceRule {
  readonly scope: ToleranceScope;
  /** 补齐期限 at most, in working days; never longer than the promise of the item. */
  readonly makeUpWorkingDays: number;
  readonly excludesBadCredit: boolean;
  /** 预批复 */
  readonly interimDocument: string;
  readonly onFailure: ToleranceFailure;
  /** What extends the limit; absent where nothing does. */
  readonly extension?: 'FORCE_MAJEURE';
}
