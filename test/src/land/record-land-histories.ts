/**
 * Records histories of the workflows of land into workflows/land/src/histories, for the replay tests: once for each
 * released version, kept for ever. `npm run build && node test/dist/land/record-land-histories.js <version> [name ...]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESERVATION_WATCH } from '@kuaijin/kit/accounts/idle/reservation-watch';
import { ADVANCE_YEAR_END_WATCH } from '@kuaijin/workflow-land/advance-year-end-contracts';
import { ADVANCE_LAND_WATCH, type RecordAdvanceDutyArgs } from '@kuaijin/workflow-land/contracts';
import { QUOTA_REQUEST_WATCH, type QuotaRequestActivities } from '@kuaijin/workflow-land/quota-request-contracts';
import { Worker } from '@temporalio/worker';
import { historyText } from '../harness/history';
import { idleOthers, idleStages } from '../harness/idle-stages';
import { timeSkippingServer } from '../harness/time-skipping';

const folder = join(__dirname, '../../../workflows/land/src/histories');
const advance = { projectId: 'project-1', regionId: 'region-330800', grantId: 'grant-1', applyBy: '2023-09-30' };

const request = { requestId: 'request-1', lookAt: Date.parse('2026-03-17T00:00:00+08:00') };
const DAY_MS = 86_400_000;
/** Each look finds the next stage a day later; the last ends it. */
const stages = ['REMINDED', 'ESCALATED', 'LAPSED'] as const;

const reservation = {
  poolId: 'pool-1',
  reservationId: 'reservation-1',
  lookAt: Date.parse('2026-03-17T00:00:00+08:00'),
};

const yearEnd = { poolId: 'pool-1', regionId: 'region-330800', year: 2027 };

/** Each workflow that is recorded, by the last part of its file. */
const recorded = [
  { name: 'advance-land-watch', type: ADVANCE_LAND_WATCH, args: advance },
  { name: 'quota-request-watch', type: QUOTA_REQUEST_WATCH, args: request },
  { name: 'reservation-watch', type: RESERVATION_WATCH, args: reservation },
  { name: 'advance-year-end-watch', type: ADVANCE_YEAR_END_WATCH, args: yearEnd },
];

let looks = 0;
const requestActivities: QuotaRequestActivities = {
  standingOfQuotaRequest: async () => ({ stage: stages[looks] ?? null, atRegionId: 'region-330800', nextAt: null }),
  recordQuotaRequestStage: async ({ asOf }) => {
    looks += 1;
    return { stage: null, atRegionId: 'region-330800', nextAt: looks < stages.length ? asOf + DAY_MS : null };
  },
};

async function main(version: string, names: readonly string[]): Promise<void> {
  const env = await timeSkippingServer();
  const connection = env.nativeConnection;
  try {
    const land = await Worker.create({
      ...{ connection, taskQueue: 'test-land' },
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-land/bundle') },
      activities: {
        recordAdvanceDuty: async ({ stage }: RecordAdvanceDutyArgs) => ({ isOver: stage === 'LAPSED' }),
        ...requestActivities,
        ...idleStages(),
        recordOpenAdvances: async () => {},
      },
    });
    const [directory, approvals] = await idleOthers(connection, (service) => `test-${service}`);
    const record = async () => {
      mkdirSync(folder, { recursive: true });
      for (const { name, type, args } of recorded) {
        if (names.length > 0 && !names.includes(name)) continue;
        const options = { workflowId: name, taskQueue: 'test-land', args: [args] };
        const handle = await env.client.workflow.start(type, options);
        await handle.result();
        writeFileSync(join(folder, `${version}-${name}.json`), historyText(await handle.fetchHistory()));
      }
    };
    await land.runUntil(() => directory.runUntil(() => approvals.runUntil(record)));
  } finally {
    await env.teardown();
  }
}

main(process.argv[2] ?? 'next', process.argv.slice(3)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
