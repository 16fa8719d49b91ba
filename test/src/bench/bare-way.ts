/**
 * Workflows that do nothing else than the least that an operation on Temporal can be: the baseline of the benchmarks of
 * operations.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import type { TestStack } from '../harness/stack';
import { bare, bareEnd, bareUpdate } from './bare-workflow';

/** Does one operation and resolves when its answer is there. */
export type Operation = () => Promise<void>;

export interface BareWay {
  /** One Update on each of so many workflows. */
  prepare(count: number): Promise<readonly Operation[]>;
  close(): Promise<void>;
}

/** A worker and workflows of its own on the server of the stack. */
export async function bareWay(stack: TestStack): Promise<BareWay> {
  const { temporalAddress: address, temporalNamespace: namespace, prefix } = stack.config;
  const taskQueue = `${prefix}-bare`;
  const { code } = await bundleWorkflowCode({ workflowsPath: require.resolve('./bare-workflow'), logger: silent });
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { code },
    activities: { note: async (key: string) => key },
  });
  const running = worker.run();
  const client: Client = stack.stack.shared.temporal.client;
  const ids: string[] = [];
  return {
    async prepare(count) {
      while (ids.length < count) {
        const workflowId = `bare/${randomUUID()}`;
        const handle = await client.workflow.start(bare, { workflowId, taskQueue });
        await handle.executeUpdate(bareUpdate, { args: ['first'] });
        ids.push(workflowId);
      }
      return ids.slice(0, count).map((id) => async () => {
        await client.workflow.getHandle(id).executeUpdate(bareUpdate, { args: [randomUUID()] });
      });
    },
    async close() {
      await Promise.all(ids.map((id) => client.workflow.getHandle(id).signal(bareEnd)));
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };
