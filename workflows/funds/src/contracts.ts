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
  /** Epoch milliseconds: the moment as the workflow knows it. */
  readonly asOf: number;
}

export interface PolicyWindowActivities {
  /**
   * Reminds the owners of the candidates of a window of its close, the same days before it once; not where a later
   * reminder is due as well.
   * @returns whether its outcome is known or it has closed, so that nobody is reminded any more
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

/** 到现场提醒进度. */
export type SiteVisitStage = 'REMINDED' | 'OVERDUE' | 'ESCALATED';

/** 到现场时点. */
export type SiteVisitKind = 'START' | 'CONSTRUCTION' | 'COMPLETION';

export interface RemindSiteVisitArgs {
  readonly projectId: string;
  readonly kind: SiteVisitKind;
  /** 到现场时限 */
  readonly by: string;
  readonly stage: SiteVisitStage;
  /** Epoch milliseconds: the moment as the workflow knows it. */
  readonly asOf: number;
}

export interface SiteVisitActivities {
  /**
   * Reminds of a visit that is owed by a day, each stage of that day once; not where a later stage is due as well.
   * @returns whether it is not owed any more: it was made, or another day was set
   */
  remindSiteVisit(args: RemindSiteVisitArgs): Promise<{ isOver: boolean }>;
}

/** Type name of the workflow that watches over the three visits to a site. */
export const SITE_VISIT_WATCH = 'siteVisitWatch';

export interface SiteVisitWatchArgs {
  readonly projectId: string;
  /** The last day for each visit. */
  readonly visitBy: Readonly<Partial<Record<SiteVisitKind, string>>>;
}

/** Id of the watch over visits whose last days were set by an event, under the prefix of the deployment. */
export const siteVisitWatchId = (eventId: string): string => `funds/site-visits/${eventId}`;

/** Id of the watch over a window, under the prefix of the deployment. */
export const policyWindowWatchId = (windowId: string): string => `funds/policy-window/${windowId}`;
