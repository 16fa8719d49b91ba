/**
 * Records histories of the workflows of supervision into workflows/supervision/src/histories, for the
 * replay test: once for each released version, kept for ever.
 * `npm run build && node test/dist/supervision/record-history.js <version> [name ...]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALERT_ROUND_WORKFLOW } from '@kuaijin/workflow-supervision/contracts';
import { GATHER_RATES } from '@kuaijin/workflow-supervision/contracts/rates';
import { ORDER_WATCH, type OrderActivities, type OrderStanding } from '@kuaijin/workflow-supervision/orders/contracts';
import type { OrderMoment } from '@kuaijin/workflow-supervision/orders/limits';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { timeSkippingServer } from '../harness/time-skipping';

const folder = join(__dirname, '../../../workflows/supervision/src/histories');

/** An order whose two limits are reached on two days, and which is signed off then. */
const moments: readonly OrderMoment[] = [
  { limit: 'ASSIGN', on: '2022-09-29', stage: 'OVERDUE' },
  { limit: 'PROGRESS', on: '2022-10-02', stage: 'NEAR_DUE' },
];
let recorded = 0;
const standingAt = (asOf: number, isFound: boolean): OrderStanding => ({
  moment: (isFound ? moments[recorded] : undefined) ?? null,
  departmentId: 'department-330803-NR',
  nextAt: recorded < moments.length ? asOf + 86_400_000 : null,
});
const orderActivities: OrderActivities = {
  standingOfOrder: async ({ asOf }) => standingAt(asOf, true),
  recordOrderMoment: async ({ asOf }) => {
    recorded += 1;
    return standingAt(asOf, false);
  },
};

const rate = { part: '1', whole: '2' };
const rates = [{ regionId: 'region-330802', rates: { RESUMPTION: rate, START: rate, INVESTMENT: rate } }];

const workflows = {
  'gather-rates': { type: GATHER_RATES, args: [{ regionId: 'region-330800', asOf: '2026-01-05' }], during: '1 day' },
  'alert-round': { type: ALERT_ROUND_WORKFLOW, args: [], during: '3 days' },
  'order-watch': { type: ORDER_WATCH, args: [{ orderId: 'order-1', lookAt: 0 }], during: '4 days' },
} as const;

async function main(version: string, names: readonly string[]): Promise<void> {
  const env = await timeSkippingServer();
  const connection = env.nativeConnection;
  try {
    const worker = await Worker.create({
      ...{ connection, taskQueue: 'test-supervision' },
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-supervision/bundle') },
      activities: { evaluateAlerts: async () => ({ raised: 1, turnedRed: 0, cleared: 0 }), ...orderActivities },
    });
    const directory = await Worker.create({
      ...{ connection, taskQueue: 'test-directory' },
      activities: {
        recipientOf: async () => ({ actorId: 'officer-1', name: '负责人' }),
        regionNames: async () => ({ 'region-330802': '柯城区' }),
      },
    });
    const projects = await Worker.create({
      ...{ connection, taskQueue: 'test-projects' },
      activities: { ratesByRegion: async () => rates },
    });
    const record = async () => {
      mkdirSync(folder, { recursive: true });
      for (const [name, { type, args, during }] of Object.entries(workflows)) {
        if (names.length > 0 && !names.includes(name)) continue;
        const options = { workflowId: name, taskQueue: 'test-supervision', args: [...args] };
        const handle = await env.client.workflow.start(type, options);
        await env.sleep(during);
        writeFileSync(join(folder, `${version}-${name}.json`), historyText(await handle.fetchHistory()));
        await handle.terminate('it is recorded').catch(() => undefined);
      }
    };
    await worker.runUntil(() => directory.runUntil(() => projects.runUntil(record)));
  } finally {
    await env.teardown();
  }
}

main(process.argv[2] ?? 'next', process.argv.slice(3)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
