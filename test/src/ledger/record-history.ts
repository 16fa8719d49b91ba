/**
 * Records histories of a transfer between two accounts into src/histories of workflows/land and workflows/funds, for
 * the replay tests: once for each released version, kept for ever. `npm run build && node
 * test/dist/ledger/record-history.js <version>`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_TRANSFER, type TransferArgs } from '@kuaijin/kit/accounts/transfers/steps';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { timeSkippingServer } from '../harness/time-skipping';

const bundles = {
  land: require.resolve('@kuaijin/workflow-land/bundle'),
  funds: require.resolve('@kuaijin/workflow-funds/bundle'),
};

async function main(version: string): Promise<void> {
  const env = await timeSkippingServer();
  try {
    for (const [service, codePath] of Object.entries(bundles)) {
      const worker = await Worker.create({
        connection: env.nativeConnection,
        taskQueue: service,
        workflowBundle: { codePath },
        activities: {
          takeInTransfer: async ({ seq }: TransferArgs) => ({ isTaken: seq === 1 }),
          giveBackTransfer: async () => undefined,
        },
      });
      await worker.runUntil(async () => {
        for (const [seq, outcome] of [
          [1, 'taken'],
          [2, 'given-back'],
        ] as const) {
          const options = { workflowId: `${service}-${outcome}`, taskQueue: service, args: [{ account: 'a', seq }] };
          const handle = await env.client.workflow.start(ACCOUNT_TRANSFER, options);
          await handle.result();
          const folder = join(__dirname, '../../../workflows', service, 'src/histories');
          mkdirSync(folder, { recursive: true });
          const text = historyText(await handle.fetchHistory());
          writeFileSync(join(folder, `${version}-transfer-${outcome}.json`), text);
        }
      });
    }
  } finally {
    await env.teardown();
  }
}

main(process.argv[2] ?? 'next').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
