import { Things } from '@kuaijin/kit/aggregate/things';
import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import { serviceDeps } from '@kuaijin/kit/service';
import { instantText } from '@kuaijin/kit/subgraph/scalars';
import { createActivities } from '@kuaijin/supervision/activities';
import { Problems } from '@kuaijin/supervision/model/problems';
import { Watches } from '@kuaijin/supervision/model/watches';
import { teamKind } from '@kuaijin/supervision/teams/model';
import type { Team } from '@kuaijin/supervision/teams/rules';
import { ALERT_ROUND_WORKFLOW } from '@kuaijin/workflow-supervision/contracts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { startStack, type TestStack } from '../harness/stack';
import { timeSkippingServer } from '../harness/time-skipping';
import { type Answer, answersOf, eventIn } from '../live/followers';

/** Ten in the morning in China, on the day for which the start is planned. */
const START = new Date('2026-09-30T02:00:00Z');
const PLANNED = '2026-09-30';
const projectId = 'project-QZ-015';
const LIGHTS = `subscription ($filter: EventFilter, $after: Cursor) { lightChanged(filter: $filter, after: $after) {
  type time light project { name funding { unsplitAwards { total { yi } } } } } }`;

/** An event of `lightChanged` with what its project was awarded in a group 打捆, in 亿元. */
interface LightEvent {
  readonly type: string;
  readonly time: string;
  readonly light: string;
  readonly project: {
    readonly name: string;
    readonly funding: { readonly unsplitAwards: readonly { readonly total: { readonly yi: string } }[] };
  };
}

let env: TestWorkflowEnvironment;
let stack: TestStack | undefined;
let watches: Watches;
let problems: Problems;
let teams: Things<Team>;
let feed: Feed;
let worker: Worker;
let running: Promise<void>;
const rounds: string[] = [];

beforeAll(async () => {
  env = await timeSkippingServer({ date: START });
  // Supervision alone lives in the time that is skipped.
  stack = await startStack({
    services: ['directory', 'projects', 'funds', 'events'],
    prefix: 'round',
    seed: true,
    seededAt: START,
  });
  const { shared } = stack.stack;
  const deps = serviceDeps(shared, 'supervision');
  feed = shared.feed;
  watches = await Watches.open(deps);
  problems = await Problems.open(deps);
  teams = await Things.open(deps, teamKind);
  const activities = createActivities({ watches, problems, teams });
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
  await teams?.close();
  await problems?.close();
  await stack?.close();
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

/** Follows `lightChanged` through the gateway from now on. */
async function followLights({ url, token, ask }: TestStack): Promise<AsyncIterableIterator<Answer>> {
  const registrar = await token('REGISTRAR', { region: '330800', subject: 'registrar-330800' });
  const { feedHead: after } = await ask<{ feedHead: string }>('{ feedHead }', {}, registrar);
  const variables = { after, filter: { projectIds: [projectId], sources: ['supervision'] } };
  return answersOf('stream', { url, token: registrar, query: LIGHTS, variables });
}

async function nextLight(lights: AsyncIterableIterator<Answer>) {
  const { type, time, light, project } = eventIn((await lights.next()).value) as unknown as LightEvent;
  const awards = project.funding.unsplitAwards.map(({ total }) => Number(total.yi));
  return [type, time.slice(0, 10), light, awards.includes(9.3)];
}

it('looks at every project just after each midnight: yellow from the day after the plan, red after 30 days, green when it is verified; followers see the money of the group with each', async () => {
  if (stack === undefined) throw new Error('no stack');
  const lights = await followLights(stack);
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
  const { rows } = await feed.readAfter(undefined, 100, { projectIds: [projectId] });
  const published = rows.filter(({ event }) => event.source === 'supervision').map(({ event }) => event);
  expect(published.map(({ type, time, light }) => [type, instantText(time).slice(0, 10), light])).toEqual([
    ['alert.raised', '2026-10-01', 'YELLOW'],
    ['alert.turnedRed', '2026-10-31', 'RED'],
    ['alert.cleared', '2026-11-05', 'GREEN'],
  ]);
  expect([await nextLight(lights), await nextLight(lights), await nextLight(lights)]).toEqual([
    ['alert.raised', '2026-10-01', 'YELLOW', true],
    ['alert.turnedRed', '2026-10-31', 'RED', true],
    ['alert.cleared', '2026-11-05', 'GREEN', true],
  ]);
  await lights.return?.();
  await env.client.workflow.getHandle('round').terminate('the test is over');
}, 120_000);
