/**
 * Records a history of each watch of funds into workflows/funds/src/histories, for the replay test: once for each
 * released version, kept for ever. `npm run build && node test/dist/funds/record-history.js <version> [watch]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESERVATION_WATCH } from '@kuaijin/kit/accounts/idle/reservation-watch';
import {
  BOND_ISSUE_WATCH,
  type BondIssueWatchArgs,
  type CheckBondIssueArgs,
  POLICY_WINDOW_WATCH,
  type PolicyWindowWatchArgs,
  type RemindSiteVisitArgs,
  SITE_VISIT_WATCH,
  type SiteVisitWatchArgs,
} from '@kuaijin/workflow-funds/contracts';
import {
  BOND_USE_CHANGE,
  type UseChangeActivities,
  type UseChangeArgs,
} from '@kuaijin/workflow-funds/domain/use-change';
import type { BatchReservationWatchArgs } from '@kuaijin/workflow-funds/idle-reservation-contracts';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { idleOthers, idleStages } from '../harness/idle-stages';
import { timeSkippingServer } from '../harness/time-skipping';

const folder = join(__dirname, '../../../workflows/funds/src/histories');
/** At which the clock of the server starts. */
const DATE = new Date('2026-11-01T02:00:00Z');

const issue: BondIssueWatchArgs = { bondId: 'bond-1', issueId: 'issue-1', issuedOn: '2022-08-31', month: 3 };
const window: PolicyWindowWatchArgs = { windowId: 'window-1', closesOn: '2026-11-30' };

const visit: SiteVisitWatchArgs = {
  projectId: 'project-1',
  visitBy: { START: '2026-11-30', CONSTRUCTION: '2027-11-30', COMPLETION: '2028-11-30' },
};

const moved: UseChangeArgs = { bondId: 'bond-1', changeId: 'moved' };
const cameBack: UseChangeArgs = { bondId: 'bond-1', changeId: 'came-back' };

const reservation: BatchReservationWatchArgs = {
  ...{ batchId: 'batch-1', reservationId: 'reservation-1' },
  lookAt: Date.parse('2026-11-17T00:00:00+08:00'),
};

/** By the name of the file. */
const watches = {
  'bond-issue-watch': { type: BOND_ISSUE_WATCH, args: issue },
  'policy-window-watch': { type: POLICY_WINDOW_WATCH, args: window },
  'site-visit-watch': { type: SITE_VISIT_WATCH, args: visit },
  'reservation-watch': { type: RESERVATION_WATCH, args: reservation },
  'use-change-moved': { type: BOND_USE_CHANGE, args: moved },
  'use-change-came-back': { type: BOND_USE_CHANGE, args: cameBack },
} as const;

const useChange: UseChangeActivities = {
  takeBackForUseChange: async () => ({ isDone: true }),
  allotForUseChange: async ({ changeId }) => ({ isDone: changeId === moved.changeId }),
  restoreAfterUseChange: async () => undefined,
  recordUseChangeOutcome: async () => undefined,
};

const activities = {
  ...useChange,
  ...idleStages(),
  checkBondIssue: async ({ month }: CheckBondIssueArgs) => ({ isOver: month === 5 }),
  remindPolicyWindow: async () => ({ isOver: false }),
  remindSiteVisit: async ({ stage }: RemindSiteVisitArgs) => ({ isOver: stage === 'OVERDUE' }),
};

async function main(version: string, only: string | undefined): Promise<void> {
  const env = await timeSkippingServer({ date: DATE });
  try {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'funds',
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-funds/bundle') },
      activities,
    });
    const [directory, approvals] = await idleOthers(env.nativeConnection, (service) => service);
    const record = async () => {
      mkdirSync(folder, { recursive: true });
      for (const [name, { type, args }] of Object.entries(watches)) {
        if (only !== undefined && only !== name) continue;
        const handle = await env.client.workflow.start(type, { workflowId: name, taskQueue: 'funds', args: [args] });
        await handle.result();
        writeFileSync(join(folder, `${version}-${name}.json`), historyText(await handle.fetchHistory()));
      }
    };
    await worker.runUntil(() => directory.runUntil(() => approvals.runUntil(record)));
  } finally {
    await env.teardown();
  }
}

main(process.argv[2] ?? 'next', process.argv[3]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
