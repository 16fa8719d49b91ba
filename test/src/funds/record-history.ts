/**
 * Records a history of the watch over a bond issue into workflows/funds/src/histories, for the replay test: once for
 * each released version, kept for ever. `npm run build && node test/dist/funds/record-history.js <version>`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOND_ISSUE_WATCH, type CheckBondIssueArgs } from '@kuaijin/workflow-funds/contracts';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { timeSkippingServer } from '../harness/time-skipping';

const folder = join(__dirname, '../../../workflows/funds/src/histories');

async function main(version: string): Promise<void> {
  const env = await timeSkippingServer();
  try {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'funds',
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-funds/bundle') },
      activities: { checkBondIssue: async ({ month }: CheckBondIssueArgs) => ({ isOver: month === 5 }) },
    });
    await worker.runUntil(async () => {
      const args = { bondId: 'bond-1', issueId: 'issue-1', issuedOn: '2022-08-31', month: 3 };
      const options = { workflowId: 'watch', taskQueue: 'funds', args: [args] };
      const handle = await env.client.workflow.start(BOND_ISSUE_WATCH, options);
      await handle.result();
      const history = await handle.fetchHistory();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${version}-bond-issue-watch.json`), historyText(history));
    });
  } finally {
    await env.teardown();
  }
}

main(process.argv[2] ?? 'next').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
