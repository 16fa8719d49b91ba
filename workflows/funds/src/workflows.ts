/** The workflows of funds. */
import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type { BondActivities, BondIssueWatchArgs } from './contracts';
import { checkMoment } from './domain/bond-checks';

/** Checks in one run; then the history begins anew. */
const CHECKS_IN_A_RUN = 60;
/** A check is made this long after its day has ended, so that every clock agrees that it has. */
const AFTER_MIDNIGHT_MS = 5_000;

const { checkBondIssue } = proxyActivities<BondActivities>({
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
