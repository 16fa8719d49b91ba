/** What the watch over an issue of special bonds asks of funds (task queue `<prefix>-funds`). */

export interface CheckBondIssueArgs {
  readonly bondId: string;
  readonly issueId: string;
  /** Months since the issue: 3 for the first check. */
  readonly month: number;
}

export interface BondActivities {
  /**
   * Checks how far an issue was paid out as of its check day, and records what follows; the same month is checked once.
   * @returns whether nothing is left to check
   */
  checkBondIssue(args: CheckBondIssueArgs): Promise<{ isOver: boolean }>;
}

/** Type name of the workflow that checks one issue month by month. */
export const BOND_ISSUE_WATCH = 'bondIssueWatch';

export interface BondIssueWatchArgs {
  readonly bondId: string;
  readonly issueId: string;
  /** 发行日期 */
  readonly issuedOn: string;
  /** The month that is checked next. */
  readonly month: number;
}

/** Id of the watch over an issue, under the prefix of the deployment. */
export const bondIssueWatchId = (issueId: string): string => `funds/bond-issue/${issueId}`;

export interface RemindPolicyWindowArgs {
  readonly windowId: string;
  /** Days until the last day of the window. */
  readonly daysLeft: number;
}

export interface PolicyWindowActivities {
  /**
   * Reminds the owners of the candidates of a window of its close; the same days before it once.
   * @returns whether its outcome is known, so that nobody is reminded any more
   */
  remindPolicyWindow(args: RemindPolicyWindowArgs): Promise<{ isOver: boolean }>;
}

/** Type name of the workflow that reminds of the close of one window. */
export const POLICY_WINDOW_WATCH = 'policyWindowWatch';

export interface PolicyWindowWatchArgs {
  readonly windowId: string;
  /** 截止日期 */
  readonly closesOn: string;
}

/** Id of the watch over a window, under the prefix of the deployment. */
export const policyWindowWatchId = (windowId: string): string => `funds/policy-window/${windowId}`;
