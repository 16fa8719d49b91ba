/**
 * Records a history of a webhook endpoint into workflows/events/src/histories, for the replay test: once for each
 * released version, kept for ever. `npm run build && node test/dist/events/record-history.js <version>`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEBHOOK_WORKFLOW } from '@kuaijin/workflow-events/contracts';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { timeSkippingServer } from '../harness/time-skipping';
import { scripted, wholeLife } from './webhook-activities';

const folder = join(__dirname, '../../../workflows/events/src/histories');

async function main(version: string): Promise<void> {
  const env = await timeSkippingServer();
  try {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: 'events',
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-events/bundle') },
      activities: scripted(wholeLife, async () => 0).activities,
    });
    await worker.runUntil(async () => {
      const options = { workflowId: 'webhook', taskQueue: 'events', args: [{ endpointId: 'webhook-1' }] };
      const handle = await env.client.workflow.start(WEBHOOK_WORKFLOW, options);
      await handle.result();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${version}-webhook-endpoint.json`), historyText(await handle.fetchHistory()));
    });
  } finally {
    await env.teardown();
  }
}

main(process.argv[2] ?? 'next').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
