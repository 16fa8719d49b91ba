/** What other workflows may ask of supervision (task queue `<prefix>-supervision`), and the daily round of alerts. */

export interface OpenProblemArgs {
  /** Idempotency key: the same rung opens the same problem. */
  readonly key: string;
  readonly projectId: string;
  readonly caseId: string;
  readonly stepId: string;
  readonly title: string;
  readonly description: string;
  readonly departmentId: string;
  readonly leaderId?: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface SupervisionActivities {
  /** Opens a problem (origin LADDER) after the last rung of a ladder; the same key answers the same problem. */
  openProblem(args: OpenProblemArgs): Promise<{ problemId: string }>;
  /**
   * Evaluates the three alerts of every project as of an instant: YELLOW from the day after the plan, RED after 30
   * days.
   */
  evaluateAlerts(args: { asOf: number }): Promise<{ raised: number; turnedRed: number; cleared: number }>;
}

/** Type name of the workflow that runs the daily round; one for the whole system. */
export const ALERT_ROUND_WORKFLOW = 'alertRound';
export const ALERT_ROUND_ID = 'supervision/alert-round';
