/**
 * The watch over a request for quota, on the time-skipping server, over the real store: each office that has it is
 * reminded, its leaders are notified, and the request ends; every history of it that was ever recorded replays.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storable, Things } from '@kuaijin/kit/aggregate/things';
import { connectShared, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { quotaRequestKind } from '@kuaijin/land/requests/model';
import type { QuotaRequest, QuotaRequestFact } from '@kuaijin/land/requests/rules';
import { quotaRequestActivities } from '@kuaijin/land/requests/watch';
import { quotaRequestLimit } from '@kuaijin/workflow-land/domain/quota-request-limit';
import { QUOTA_REQUEST_WATCH } from '@kuaijin/workflow-land/quota-request-contracts';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { ownPrefix, testConfig } from '../harness/stack';
import { timeSkippingServer } from '../harness/time-skipping';

const SUBMITTED = new Date('2026-03-02T02:00:00Z');
const PASSED_ON = new Date('2026-03-12T02:00:00Z');
const act = { actorId: 'officer-county', post: 'LAND_MANAGER' } as const;
const workflowBundle = { codePath: require.resolve('@kuaijin/workflow-land/bundle') };

let env: TestWorkflowEnvironment;
let shared: SharedDeps | undefined;
let requests: Things<QuotaRequest>;
let workers: readonly Worker[] = [];
let running: readonly Promise<void>[] = [];

beforeAll(async () => {
  env = await timeSkippingServer({ date: SUBMITTED });
  shared = await connectShared(testConfig(ownPrefix('requests')), 'quota-request-watch-test');
  requests = await Things.open(serviceDeps(shared, 'land'), quotaRequestKind);
  const connection = env.nativeConnection;
  workers = [
    await Worker.create({
      ...{ connection, workflowBundle, taskQueue: 'test-land' },
      activities: quotaRequestActivities(requests),
    }),
    await Worker.create({
      ...{ connection, taskQueue: 'test-directory' },
      activities: {
        resolveDepartments: async ({ regionId }: { regionId: string }) => ({ NR: `${regionId}-NR` }),
        recipientOf: async ({ departmentId, rung }: { departmentId: string; rung: string }) => ({
          actorId: `${departmentId}-${rung}`,
          name: rung,
        }),
      },
    }),
  ];
  running = workers.map((worker) => worker.run());
}, 300_000);

afterAll(async () => {
  for (const worker of workers) worker.shutdown();
  await Promise.all(running);
  await env?.teardown();
  await requests?.close();
  if (shared === undefined) return;
  const { prefix } = shared.config;
  for (const name of ['land', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

const record = (requestId: string, key: string, at: Date, fact: QuotaRequestFact) => {
  const { type, ...data } = fact;
  return requests.execute(requestId, { key, content: { key }, act, at }, () => [storable({ type, data })]);
};

async function submitted(id: string): Promise<void> {
  const place = { id, regionId: 'region-330802', atRegionId: 'region-330800', poolId: 'pool-1' };
  const asked = {
    kind: 'LAND_PLAN',
    year: 2026,
    amount: 136_000n,
    purpose: '航电枢纽',
    documentNumber: '1号',
  } as const;
  const request = { ...place, ...asked, limit: quotaRequestLimit(SUBMITTED) };
  await record(id, 'submitted', SUBMITTED, { type: 'quotaRequest.submitted', request });
}

async function watch(requestId: string): Promise<void> {
  const args = { requestId, lookAt: quotaRequestLimit(SUBMITTED).remindAt.getTime() };
  const options = { workflowId: `watch-${requestId}`, taskQueue: 'test-land', args: [args] };
  const handle = await env.client.workflow.start(QUOTA_REQUEST_WATCH, options);
  await handle.result();
}

async function notified(subject: string) {
  const { rows } = (await shared?.feed.readAfter(undefined, 100)) ?? { rows: [] };
  return rows
    .map(({ event }) => event)
    .filter((event) => event.subject === subject && event.data?.['recipientIds'] !== undefined)
    .map(({ type, time, data }) => [type, time.toISOString().slice(0, 10), data?.['recipientIds']]);
}

it('an office that passes a request on is left alone, the next one has a limit of its own; what was answered is over', async () => {
  await submitted('request-late');
  const toRegionId = 'region-330000';
  await record('request-late', 'passedOn', PASSED_ON, {
    ...{ type: 'quotaRequest.passedOn', toRegionId, opinion: '拟同意', limit: quotaRequestLimit(PASSED_ON) },
  });
  await watch('request-late');
  const officer = (post: string) => `region-330000-NR-${post}`;
  expect((await notified('request-late')).slice(1)).toEqual([
    ['quotaRequest.reminded', '2026-03-26', [officer('HEAD')]],
    ['quotaRequest.escalated', '2026-04-02', [officer('HEAD'), officer('LEADER')]],
    ['quotaRequest.lapsed', '2026-04-10', ['officer-county', officer('HEAD')]],
  ]);
  expect(await requests.get('request-late')).toMatchObject({ status: 'LAPSED', stage: 'LAPSED' });

  await submitted('request-answered');
  await record('request-answered', 'declined', PASSED_ON, { type: 'quotaRequest.declined', reason: '总量不足' });
  await watch('request-answered');
  expect(await notified('request-answered')).toEqual([['quotaRequest.declined', '2026-03-12', ['officer-county']]]);
}, 120_000);

const folder = join(__dirname, '../../../workflows/land/src/histories');
const files = readdirSync(folder).filter((file) => file.endsWith('-quota-request-watch.json'));

it.each(files)('%s replays', async (file) => {
  const history = temporal.api.history.v1.History.fromObject(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  await Worker.runReplayHistory({ workflowBundle }, history);
});
