/** The workflows of funds. */
import { type Reminder, remindInTurn } from '@kuaijin/kit/working-days/reminders';
import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type {
  BondActivities,
  BondIssueWatchArgs,
  PolicyWindowActivities,
  PolicyWindowWatchArgs,
  SiteVisitActivities,
  SiteVisitKind,
  SiteVisitWatchArgs,
} from './contracts';
import { checkMoment } from './domain/bond-checks';
import { visitReminders, windowReminders } from './domain/reminders';

/** Checks in one run; then the history begins anew. */
const CHECKS_IN_A_RUN = 60;
/** A check is made this long after its day has ended, so that every clock agrees that it has. */
const AFTER_MIDNIGHT_MS = 5_000;

export { reservationWatch } from './idle-reservation';
export { accountTransfer } from './transfer';
export { bondUseChange } from './use-change';

type FundsActivities = BondActivities & PolicyWindowActivities & SiteVisitActivities;

const { checkBondIssue, remindPolicyWindow, remindSiteVisit } = proxyActivities<FundsActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** 支出进度按月核查 of one issue of special bonds, until nothing of it is left to check. */
export async function bondIssueWatch({ bondId, issueId, issuedOn, month: first }: BondIssueWatchArgs): Promise<void> {
  for (let month = first; month < first + CHECKS_IN_A_RUN; month += 1) {
    const wait = checkMoment(issuedOn, month).getTime() + AFTER_MIDNIGHT_MS - Date.now();
    await sleep(Math.max(1, wait));
    const { isOver } = await checkBondIssue({ bondId, issueId, month });
    if (isOver) return;
  }
  await continueAsNew<typeof bondIssueWatch>({ bondId, issueId, issuedOn, month: first + CHECKS_IN_A_RUN });
}

/** 政策窗口截止提醒: some days before the last day of a window, until its outcome is known or it has closed. */
export async function policyWindowWatch({ windowId, closesOn }: PolicyWindowWatchArgs): Promise<void> {
  await remind(windowReminders(closesOn), (daysLeft, asOf) => remindPolicyWindow({ windowId, daysLeft, asOf }));
}

/** 三到现场: each visit on its own, until it was made or another last day was set. */
export async function siteVisitWatch({ projectId, visitBy }: SiteVisitWatchArgs): Promise<void> {
  const watched = Object.entries(visitBy) as [SiteVisitKind, string][];
  await Promise.all(
    watched.map(([kind, by]) =>
      remind(visitReminders(by), (stage, asOf) => remindSiteVisit({ projectId, kind, by, stage, asOf })),
    ),
  );
}

/** Whether the time of a reminder has gone by is decided by who is asked to remind. */
const remind = <T>(
  reminders: readonly Reminder<T>[],
  act: (what: T, asOf: number) => Promise<{ readonly isOver: boolean }>,
): Promise<void> => remindInTurn(reminders, { sleep, now: Date.now, act });
