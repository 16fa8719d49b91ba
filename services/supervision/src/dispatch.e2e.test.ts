/** What the dispatch centre keeps, over the real store and Temporal; projects and the directory answer from here. */
import { randomBytes } from 'node:crypto';
import { Attachments } from '@kuaijin/kit/attachments';
import { handedIn } from '@kuaijin/kit/attachments/handed-in-file';
import { loadConfig } from '@kuaijin/kit/config';
import { IDENTITY_HEADER, type Identity, IdentitySigner, type Post } from '@kuaijin/kit/identity';
import { connectShared, type RunningService, runService, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { dateOf } from '@kuaijin/kit/working-days';
import type { RatesActivities, RegionNameActivities } from '@kuaijin/workflow-supervision/contracts/rates';
import { alertRoundId } from './alert-round';
import { buildSupervisionService } from './service';

const prefix = `t-disp-${randomBytes(4).toString('hex')}`;
const config = loadConfig({
  ...process.env,
  ...{ KUAIJIN_PREFIX: prefix, KUAIJIN_ENV: 'test', LOG_LEVEL: 'error', KUAIJIN_POLL_MS: '20' },
});
const today = dateOf(new Date());
const regionId = 'region-330800';

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;
let fileId: string;
const workers: { stop(): Promise<void> }[] = [];

const person = (subject: string, posts: readonly Post[], organisation?: string): Identity => ({
  ...{ subject, name: subject, posts, region: organisation === undefined ? '330800' : '330803' },
  ...{ audience: 'kuaijin', anonymous: false },
  ...(organisation === undefined ? {} : { organisation }),
});
const dispatcher = person('officer-dispatch', ['DISPATCHER']);
const leader = person('officer-leader', ['LEADER']);
const handler = person('officer-handler', ['HANDLER']);

async function ask<T>(identity: Identity, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (data === undefined || data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

interface Refused {
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly received?: string;
  }[];
}
let keys = 0;

/** Asks for an operation under a key of its own. @param type of its input */
async function operate<P extends object>(
  identity: Identity,
  name: string,
  type: string,
  fields: string,
  input: object,
) {
  keys += 1;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    ${fields} userErrors { code path ... on InvalidInput { received } } } }`;
  const answer = await ask<Record<string, P & Refused>>(identity, query, {
    input: { idempotencyKey: `key-${keys}`, ...input },
  });
  if (answer[name] === undefined) throw new Error('no payload');
  return answer[name];
}

async function raise(projectId: string, category: string, title: string): Promise<string> {
  const given = { projectId, category, title };
  const raised = await operate<{ problem: { id: string } | null }>(
    ...([handler, 'raiseProblem', 'RaiseProblemInput', 'problem { id }', given] as const),
  );
  if (raised.problem === null) throw new Error(JSON.stringify(raised));
  return raised.problem.id;
}

async function signOff(problemId: string): Promise<void> {
  const fields = 'problem { status }';
  const done = { problemId, comment: '已办结' };
  const assigned = { problemId, assigneeId: 'officer-handler' };
  await operate(dispatcher, 'assignProblem', 'AssignProblemInput', fields, assigned);
  await operate(handler, 'claimProblemDone', 'ClaimProblemDoneInput', fields, { ...done, fileIds: [fileId] });
  await operate(dispatcher, 'closeProblem', 'CloseProblemInput', fields, done);
}

/** What projects and the directory answer; the county of 龙游 has no projects that should be running. */
const rates = (resumed: string): Awaited<ReturnType<RatesActivities['ratesByRegion']>> => {
  const half = { part: '1', whole: '2' };
  return [
    { regionId: 'region-330802', rates: { RESUMPTION: { part: resumed, whole: '50' }, START: half, INVESTMENT: half } },
    { regionId: 'region-330803', rates: { RESUMPTION: { part: '9', whole: '10' }, START: half, INVESTMENT: half } },
    {
      regionId: 'region-330825',
      rates: { RESUMPTION: { part: '0', whole: '0' }, START: half, INVESTMENT: { part: '2', whole: '2' } },
    },
  ];
};
let resumed = '45';
const elsewhere: Readonly<Record<string, RatesActivities | RegionNameActivities>> = {
  projects: { ratesByRegion: async () => rates(resumed) },
  directory: { regionNames: async () => ({ 'region-330802': '柯城区', 'region-330803': '衢江区' }) },
};

beforeAll(async () => {
  shared = await connectShared(config, 'dispatch-test');
  signer = await IdentitySigner.open(config);
  running = await runService(buildSupervisionService, { name: 'supervision', port: 0, shared });
  for (const [service, activities] of Object.entries(elsewhere)) {
    const deps = serviceDeps(shared, service);
    const spec = { taskQueue: deps.namespaces.taskQueue(), activities: { ...activities } };
    workers.push(shared.temporal.startWorker(spec, deps.log));
  }
  fileId = (await handedIn(await Attachments.open(serviceDeps(shared, 'supervision')), handler)).id;
  const time = new Date();
  for (const id of ['officer-handler', 'officer-leader']) {
    await shared.feed.publish('directory', [
      { id: `actor/${id}/1`, type: 'actor.listed', source: 'directory', subject: id, time },
    ]);
  }
  for (const projectId of ['project-one', 'project-two']) {
    const about = {
      source: 'projects',
      subject: projectId,
      projectId,
      regionId,
      time,
      data: { ownerId: 'organisation-1' },
    };
    await shared.feed.publish('projects', [{ ...about, id: `project/${projectId}/1`, type: 'project.registered' }]);
  }
});

afterAll(async () => {
  await shared.temporal.client.workflow
    .getHandle(alertRoundId(prefix))
    .terminate('the test is over')
    .catch(() => undefined);
  await Promise.all(workers.map((worker) => worker.stop()));
  await running.close();
  for (const name of ['supervision', 'feed', 'attachments']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

test('a team ends when nothing is open of what it is for; its projects show it to their owner', async () => {
  const team = (identity: Identity, name: string, type: string, input: object) =>
    operate<{ team: { id: string; status: string; checkIns: object[] } | null }>(
      ...([identity, name, type, 'team { id status checkIns { note } }', input] as const),
    );
  const members = [
    { personId: 'officer-leader', role: 'LEADER_IN_CHARGE' },
    { personId: 'officer-handler', role: 'LIAISON', projectId: 'project-two' },
  ];
  const items = ['project-one', 'project-two'].map((projectId) => ({ kind: 'PROJECT', projectId, name: projectId }));
  const given = { regionId, kind: 'LAND_LIAISONS', name: '土保姆一组', members, items };
  const formed = await team(dispatcher, 'formTeam', 'FormTeamInput', given);
  expect(formed.userErrors).toEqual([]);
  const teamId = formed.team?.id;
  const noted = { teamId, projectId: 'project-two', note: '已对接村镇' };
  expect(await team(handler, 'checkInTeam', 'CheckInTeamInput', noted)).toMatchObject({
    team: { checkIns: [{ note: '已对接村镇' }] },
  });
  await raise('project-two', 'FUNDS', '资金未到位');
  const lands = [await raise('project-one', 'LAND', '第一宗用地'), await raise('project-two', 'LAND', '第二宗用地')];
  await signOff(lands[0] ?? '');
  const end = { teamId, comment: '任务完成' };
  expect(await team(dispatcher, 'closeTeam', 'CloseTeamInput', end)).toMatchObject({
    userErrors: [{ code: 'OPEN_WORK_LEFT', path: ['input', 'teamId'], received: '1: 第二宗用地' }],
  });
  await signOff(lands[1] ?? '');
  const sources = [{ kind: 'WORKING_GROUP', id: teamId }];
  const task = { regionId, title: '用地组卷', dueOn: today, assigneeId: 'officer-handler', sources };
  const set = await operate<{ task: { id: string } }>(dispatcher, 'createTask', 'CreateTaskInput', 'task { id }', task);
  expect(await team(dispatcher, 'closeTeam', 'CloseTeamInput', end)).toMatchObject({
    userErrors: [{ code: 'OPEN_WORK_LEFT', received: '1: 用地组卷' }],
  });
  const taskId = set.task.id;
  const done = { taskId, kind: 'DONE', comment: '已组卷', fileIds: [fileId] };
  expect(await operate(handler, 'reportTask', 'ReportTaskInput', 'task { status }', done)).toMatchObject({
    userErrors: [],
  });
  const verdict = { taskId, isAccepted: true, comment: '属实' };
  await operate(dispatcher, 'signOffTask', 'SignOffTaskInput', 'task { status }', verdict);
  const load = '{ workload(personId: "officer-handler") { roles projectIds teams { id } } }';
  expect(await ask(dispatcher, load)).toMatchObject({ workload: { roles: ['LIAISON'], projectIds: ['project-two'] } });
  expect(await team(dispatcher, 'closeTeam', 'CloseTeamInput', end)).toMatchObject({ team: { status: 'CLOSED' } });
  expect(await team(handler, 'checkInTeam', 'CheckInTeamInput', noted)).toMatchObject({
    userErrors: [{ code: 'STATE_CONFLICT' }],
  });
  const refs = [{ __typename: 'Project', id: 'project-two' }];
  const served = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Project { teams { name } } } }';
  const owner = person('owner-person', ['OWNER'], 'organisation-1');
  expect(await ask(owner, served, { refs })).toEqual({ _entities: [{ teams: [{ name: '土保姆一组' }] }] });
});

test('a ranking is worked out once; its correction is another version, and what was published stays', async () => {
  const bulletin = (identity: Identity, name: string, input: object, type = 'BulletinInput') =>
    operate<{ bulletin: { id: string; version: number } | null }>(
      ...([identity, name, type, 'bulletin { id version status }', input] as const),
    );
  const drafted = { regionId, asOf: today, title: '每日排名<script>' };
  const first = await bulletin(dispatcher, 'draftBulletin', drafted, 'DraftBulletinInput');
  expect(first.userErrors).toEqual([]);
  const bulletinId = first.bulletin?.id;
  const again = await bulletin(leader, 'draftBulletin', drafted, 'DraftBulletinInput');
  expect(again.userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  const alone = await bulletin(dispatcher, 'approveBulletin', { bulletinId });
  expect(alone.userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
  await bulletin(leader, 'approveBulletin', { bulletinId });
  await bulletin(dispatcher, 'publishBulletin', { bulletinId });
  interface Ranked {
    readonly ranking: { readonly version: number; readonly html: string; readonly rows: readonly object[] } | null;
  }
  const published = () =>
    ask<Ranked>(
      leader,
      `{ ranking(regionId: "${regionId}", day: "${today}") { version html rows { name figures { measure percent rank } } } }`,
    );
  const { ranking } = await published();
  expect(ranking).toMatchObject({
    version: 1,
    rows: [
      { name: '柯城区', figures: [{ percent: '90.00', rank: 1 }, { rank: 1 }, { rank: 2 }] },
      { name: '衢江区', figures: [{ percent: '90.00', rank: 1 }, { rank: 1 }, { rank: 2 }] },
      { name: 'region-330825', figures: [{ percent: null, rank: null }, { rank: 1 }, { rank: 1 }] },
    ],
  });
  expect(ranking?.html).toContain('每日排名&lt;script&gt;');
  resumed = '40';
  const corrected = { bulletinId, reason: '柯城区多计5个' };
  const second = await bulletin(dispatcher, 'correctBulletin', corrected, 'CorrectBulletinInput');
  expect(second.bulletin).toMatchObject({ version: 2, status: 'DRAFT' });
  expect((await published()).ranking).toEqual(ranking);
  await bulletin(leader, 'approveBulletin', { bulletinId: second.bulletin?.id });
  await bulletin(leader, 'publishBulletin', { bulletinId: second.bulletin?.id });
  expect((await published()).ranking).toMatchObject({
    version: 2,
    rows: [{ figures: [{ percent: '80.00', rank: 2 }, {}, {}] }, { figures: [{ rank: 1 }, {}, {}] }, {}],
  });
  const before = await ask(
    leader,
    `{ bulletin(id: "${bulletinId}") { status version rows { name figures { percent rank } } } }`,
  );
  expect(before).toMatchObject({
    bulletin: { status: 'PUBLISHED', rows: [{ figures: [{ percent: '90.00' }, {}, {}] }, {}, {}] },
  });
});

test('the days of a cadence are looked up by its rule, and those of a template by its name', async () => {
  const days =
    '{ beats(rule: "FREQ=MONTHLY;BYMONTHDAY=1,15", from: "2022-10-01", first: 2) { occurrence heldOn step } }';
  expect(await ask(handler, days)).toEqual({
    beats: [
      { occurrence: '2022-10-01', heldOn: '2022-10-08', step: null },
      { occurrence: '2022-10-15', heldOn: '2022-10-17', step: null },
    ],
  });
  const monthly = '{ cadenceTemplates { code beats(from: "2022-11-01", first: 2) { heldOn step } } }';
  const { cadenceTemplates } = await ask<{ cadenceTemplates: readonly { code: string }[] }>(handler, monthly);
  expect(cadenceTemplates.find(({ code }) => code === 'FIVE_ONES')).toMatchObject({
    beats: [
      { heldOn: '2022-11-01', step: '调度' },
      { heldOn: '2022-11-08', step: '梳理' },
    ],
  });
  await expect(ask(handler, '{ beats(rule: "FREQ=HOURLY", from: "2022-10-01") { heldOn } }')).rejects.toThrow(
    'INVALID_INPUT',
  );
});
