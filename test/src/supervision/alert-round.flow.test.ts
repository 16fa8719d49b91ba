import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import { connectShared, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { instantText } from '@kuaijin/kit/subgraph/scalars';
import { createActivities } from '@kuaijin/supervision/activities';
import { Problems } from '@kuaijin/supervision/model/problems';
import { Watches } from '@kuaijin/supervision/model/watches';
import { ALERT_ROUND_WORKFLOW } from '@kuaijin/workflow-supervision/contracts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { ownPrefix, testConfig } from '../harness/stack';
import { timeSkippingServer } from '../harness/time-skipping';

/** Ten in the morning in China, on the day for which the start is planned. */
const START = new Date('2026-09-30T02:00:00Z');
const PLANNED = '2026-09-30';
const projectId = 'project-QZ-015';

let env: TestWorkflowEnvironment;
let shared: SharedDeps | undefined;
let watches: Watches;
let problems: Problems;
let feed: Feed;
let worker: Worker;
let running: Promise<void>;
const rounds: string[] = [];

beforeAll(async () => {
  env = await timeSkippingServer({ date: START });
  const opened = await connectShared(testConfig(ownPrefix('round')), 'alert-round-test');
  shared = opened;
  const deps = serviceDeps(opened, 'supervision');
  feed = opened.feed;
  watches = await Watches.open(deps);
  problems = await Problems.open(deps);
  const activities = createActivities({ watches, problems });
  worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: 'supervision',
    workflowBundle: { codePath: require.resolve('@kuaijin/workflow-supervision/bundle') },
    activities: {
      ...activities,
      evaluateAlerts: (args: { asOf: number }) => {
        rounds.push(instantText(new Date(args.asOf)));
        return activities.evaluateAlerts(args);
      },
    },
  });
  running = worker.run();
}, 300_000);

afterAll(async () => {
  worker?.shutdown();
  await running;
  await env?.teardown();
  await watches?.close();
  await problems?.close();
  if (shared === undefined) return;
  const { prefix } = shared.config;
  for (const name of ['supervision', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

const tell = (seq: number, type: string, plannedOn: string, at = START): Promise<void> => {
  const event: FeedEvent = {
    id: `${projectId}/${seq}`,
    type,
    source: 'projects',
    subject: projectId,
    time: at,
    projectId,
    regionId: 'region-330800',
    data: { kind: 'STARTED', plannedOn },
  };
  return watches.hear(event, at);
};

it('looks at every project just after each midnight: yellow from the day after the plan, red after 30 days, green when it is verified', async () => {
  await tell(1, 'project.registered', PLANNED);
  await tell(2, 'milestone.planned', PLANNED);
  await env.client.workflow.start(ALERT_ROUND_WORKFLOW, { workflowId: 'round', taskQueue: 'supervision', args: [] });
  await env.sleep('13 hours');
  const light = async () => (await watches.getMany([projectId])).get(projectId)?.light;
  expect([rounds.length, await light()]).toEqual([1, 'GREEN']);
  await env.sleep('2 hours');
  expect([rounds.length, await light()]).toEqual([2, 'YELLOW']);
  await env.sleep('29 days');
  expect([rounds.length, await light()]).toEqual([31, 'YELLOW']);
  await env.sleep('1 day');
  expect([rounds.length, await light()]).toEqual([32, 'RED']);
  await env.sleep('5 days');
  const verifiedAt = new Date(await env.currentTimeMs());
  await tell(3, 'milestone.verified', PLANNED, verifiedAt);
  expect([rounds.length, await light()]).toEqual([37, 'GREEN']);
  // A few seconds after midnight, and as many more as a busy machine takes.
  expect(rounds[1]).toMatch(/^2026-10-01T00:00:(0[5-9]|[1-5])/);
  expect(rounds[31]).toMatch(/^2026-10-31T00:00:(0[5-9]|[1-5])/);
  expect(rounds.slice(1).filter((at) => !at.includes('T00:00:'))).toEqual([]);
  const { rows } = await feed.readAfter(undefined, 100);
  // Whoever follows `lightChanged` is sent these: events that carry a colour.
  expect(rows.map(({ event }) => [event.type, instantText(event.time).slice(0, 10), event.light])).toEqual([
    ['alert.raised', '2026-10-01', 'YELLOW'],
    ['alert.turnedRed', '2026-10-31', 'RED'],
    ['alert.cleared', '2026-11-05', 'GREEN'],
  ]);
  await env.client.workflow.getHandle('round').terminate('the test is over');
}, 120_000);
