/**
 * Records histories of the workflows of events into workflows/events/src/histories, for the replay test: once for each
 * released version, kept for ever. `npm run build && node test/dist/events/record-history.js <version>`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEBHOOK_WORKFLOW } from '@kuaijin/workflow-events/contracts';
import { MESSAGE_WORKFLOW, MESSAGES_CHANGED } from '@kuaijin/workflow-events/messages/contracts';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { timeSkippingServer } from '../harness/time-skipping';
import { outboxInMemory } from './message-activities';
import { scripted, wholeLife } from './webhook-activities';

const folder = join(__dirname, '../../../workflows/events/src/histories');
const taskQueue = 'events';
const recipient = { person: 'officer-1', channel: 'EMAIL' };

async function main(version: string): Promise<void> {
  const env = await timeSkippingServer();
  try {
    const outbox = outboxInMemory({
      now: () => env.currentTimeMs(),
      quietHours: { from: 22 * 60, until: 7 * 60, deliverOn: 'WORKING_DAYS' },
      answer: ({ numbers: [first = 0] }, tries) => answers[first]?.[tries] ?? { outcome: 'DONE' },
      pace: { firstMs: 10_000, longestMs: 3_600_000, giveUpMs: 7_200_000 },
    });
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue,
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-events/bundle') },
      activities: { ...scripted(wholeLife, async () => 0).activities, ...outbox.activities },
    });
    await worker.runUntil(async () => {
      const options = { workflowId: 'webhook', taskQueue, args: [{ endpointId: 'webhook-1' }] };
      const webhook = await env.client.workflow.start(WEBHOOK_WORKFLOW, options);
      await keep(webhook, `${version}-webhook-endpoint`);
      await keep(await sendMessages(env, outbox), `${version}-message-delivery`);
    });
  } finally {
    await env.teardown();
  }
}

/** By the first number of a batch, what its tries come to; then it is done. */
const answers: Readonly<Record<number, readonly ({ outcome: 'FAILED' | 'REFUSED' } | Deferred)[]>> = {
  1: [{ outcome: 'FAILED' }, { outcome: 'DEFERRED', retryAfterMs: 5_000 }],
  2: [{ outcome: 'REFUSED' }],
  3: Array.from({ length: 20 }, () => ({ outcome: 'FAILED' })),
};
interface Deferred {
  readonly outcome: 'DEFERRED';
  readonly retryAfterMs: number;
}

/** A code, one that fails and is deferred, one that is refused, one that is given up, and what waits for the digest. */
async function sendMessages(
  env: TestWorkflowEnvironment,
  { add }: Pick<ReturnType<typeof outboxInMemory>, 'add'>,
): Promise<WorkflowHandle> {
  await add({ n: 1 });
  await add({ n: 2 });
  await add({ n: 7, mode: 'CODE' });
  await add({ n: 5, mode: 'DIGEST' });
  const begun = { workflowId: 'messages', taskQueue, args: [recipient], signal: MESSAGES_CHANGED, signalArgs: [] };
  const handle = await env.client.workflow.signalWithStart(MESSAGE_WORKFLOW, begun);
  await env.sleep('1 hour');
  await add({ n: 3, isUrgent: true });
  await add({ n: 4, mode: 'DIGEST' });
  await handle.signal(MESSAGES_CHANGED);
  return handle;
}

async function keep(handle: WorkflowHandle, name: string): Promise<void> {
  await handle.result();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), historyText(await handle.fetchHistory()));
}

main(process.argv[2] ?? 'next').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
