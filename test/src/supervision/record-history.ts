/**
 * Records a history of the daily round into workflows/supervision/src/histories, for the replay test: once for each
 * released version, kept for ever. `npm run build && node test/dist/supervision/record-history.js <version>`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALERT_ROUND_WORKFLOW } from '@kuaijin/workflow-supervision/contracts';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { timeSkippingServer } from '../harness/time-skipping';

const folder = join(__dirname, '../../../workflows/supervision/src/histories');

async function main(version: string): Promise<void> {
  const env = await timeSkippingServer();
  try {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'supervision',
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-supervision/bundle') },
      activities: { evaluateAlerts: async () => ({ raised: 1, turnedRed: 0, cleared: 0 }) },
    });
    await worker.runUntil(async () => {
      const options = { workflowId: 'round', taskQueue: 'supervision', args: [] };
      const handle = await env.client.workflow.start(ALERT_ROUND_WORKFLOW, options);
      await env.sleep('3 days');
      const history = await handle.fetchHistory();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${version}-alert-round.json`), historyText(history));
      await handle.terminate('it is recorded');
    });
  } finally {
    await env.teardown();
  }
}

main(process.argv[2] ?? 'next').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
