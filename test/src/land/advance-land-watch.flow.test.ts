/**
 * The watch over the term in which the whole of a site has to be applied for, on the time-skipping server, over the
 * real store; and every history of land that was ever recorded replays with its workflows as they are now.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feed } from '@kuaijin/kit/feed';
import { connectShared, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { Sites } from '@kuaijin/land/site/model';
import type { AdvanceGrant } from '@kuaijin/land/site/rules';
import { ADVANCE_LAND_WATCH, type RecordAdvanceDutyArgs } from '@kuaijin/workflow-land/contracts';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { ownPrefix, testConfig } from '../harness/stack';
import { timeSkippingServer } from '../harness/time-skipping';

const GRANTED_ON = '2022-09-30';
const LATE = 'project-QZ-012';
const IN_TIME = 'project-QZ-014';
const act = { actorId: 'officer-land', post: 'LAND_MANAGER' } as const;
const workflowBundle = { codePath: require.resolve('@kuaijin/workflow-land/bundle') };

let env: TestWorkflowEnvironment;
let shared: SharedDeps | undefined;
let sites: Sites;
let feed: Feed;
let workers: readonly Worker[] = [];
let running: readonly Promise<void>[] = [];
const asked: string[] = [];

beforeAll(async () => {
  env = await timeSkippingServer({ date: new Date(`${GRANTED_ON}T02:00:00Z`) });
  const opened = await connectShared(testConfig(ownPrefix('advance')), 'advance-land-watch-test');
  shared = opened;
  feed = opened.feed;
  sites = await Sites.open(serviceDeps(opened, 'land'));
  const connection = env.nativeConnection;
  workers = [
    await Worker.create({
      ...{ connection, workflowBundle, taskQueue: 'test-land' },
      activities: {
        recordAdvanceDuty: async (args: RecordAdvanceDutyArgs) => {
          asked.push(`${args.projectId} ${args.stage}`);
          return { isOver: await sites.recordDuty(args) };
        },
      },
    }),
    await Worker.create({
      ...{ connection, taskQueue: 'test-directory' },
      activities: {
        resolveDepartments: async () => ({ NR: 'department-330800-NR' }),
        recipientOf: async ({ rung }: { rung: string }) => ({ actorId: `officer-${rung}`, name: rung }),
      },
    }),
  ];
  running = workers.map((worker) => worker.run());
}, 300_000);

afterAll(async () => {
  for (const worker of workers) worker.shutdown();
  await Promise.all(running);
  await env?.teardown();
  await sites?.close();
  if (shared === undefined) return;
  const { prefix } = shared.config;
  for (const name of ['land', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

const placeOf = (projectId: string) => ({ projectId, regionId: 'region-330800', ownerId: 'organisation-a' });
const grantOf = (projectId: string): AdvanceGrant => ({
  ...{ id: `grant-${projectId}`, area: 136_000n, documentNumber: '自然资办函〔2022〕1号' },
  ...{ authority: 'STATE_COUNCIL', grantedOn: GRANTED_ON },
});

async function watch(projectId: string): Promise<void> {
  const at = new Date(`${GRANTED_ON}T03:00:00Z`);
  await sites.grantAdvance(placeOf(projectId), grantOf(projectId), { key: 'grant', act, at });
  const args = { projectId, regionId: 'region-330800', grantId: `grant-${projectId}`, applyBy: '2023-09-30' };
  const options = { workflowId: `watch-${projectId}`, taskQueue: 'test-land', args: [args] };
  const handle = await env.client.workflow.start(ADVANCE_LAND_WATCH, options);
  await handle.result();
}

async function notified(projectId: string) {
  const { rows } = await feed.readAfter(undefined, 100);
  const events = rows.map(({ event }) => event).filter((event) => event.projectId === projectId);
  return events
    .filter(({ data }) => data?.['itemName'] === '先行用地')
    .map(({ type, time, data }) => [type, time.toISOString().slice(0, 10), data?.['recipientIds']]);
}

it('a grant without application is called to mind, goes up, and ends; one that was applied for in time is left alone', async () => {
  await watch(LATE);
  expect(asked).toEqual(['REMINDED', 'ESCALATED', 'LAPSED'].map((stage) => `${LATE} ${stage}`));
  expect(await notified(LATE)).toEqual([
    ['site.advanceReminded', '2023-07-02', ['officer-land']],
    ['site.advanceEscalated', '2023-08-31', ['officer-land', 'officer-HEAD']],
    ['site.advanceLapsed', '2023-09-30', ['officer-land', 'officer-HEAD', 'officer-LEADER']],
  ]);
  const grant = (await sites.byIds([LATE])).get(LATE)?.grants[0];
  expect(grant?.notices?.map(({ on }) => on)).toEqual(['2023-07-03', '2023-09-01', '2023-10-01']);
  // The same stage again, as after a crash before its answer arrived, notifies nobody twice.
  const again = { projectId: LATE, grantId: `grant-${LATE}`, stage: 'LAPSED', asOf: 0, recipientIds: [] } as const;
  expect(await sites.recordDuty(again)).toBe(true);
  expect(await notified(LATE)).toHaveLength(3);

  const none = { farmland: 0n, arable: 0n, basicFarmland: 0n, unused: 0n };
  const areas = { ...none, total: 400_000n, construction: 400_000n };
  const application = { areas, documentNumber: '浙自然资报〔2023〕3号', submittedOn: '2023-05-04' };
  const at = new Date('2023-05-04T03:00:00Z');
  await sites.grantAdvance(placeOf(IN_TIME), grantOf(IN_TIME), { key: 'grant', act, at });
  await sites.apply(placeOf(IN_TIME), application, { key: 'apply', act, at });
  await watch(IN_TIME);
  // Its term is past by the clock of this server: the first look finds the application, and is the last.
  expect(asked.slice(3)).toEqual([`${IN_TIME} REMINDED`]);
  expect(await notified(IN_TIME)).toEqual([]);
}, 120_000);

const folder = join(__dirname, '../../../workflows/land/src/histories');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

it.each(files)('%s replays', async (file) => {
  const history = temporal.api.history.v1.History.fromObject(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  await Worker.runReplayHistory({ workflowBundle }, history);
});
