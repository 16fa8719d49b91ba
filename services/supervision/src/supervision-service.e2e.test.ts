import { randomBytes } from 'node:crypto';
import { Things } from '@kuaijin/kit/aggregate/things';
import { Attachments } from '@kuaijin/kit/attachments';
import { handedIn } from '@kuaijin/kit/attachments/handed-in-file';
import { loadConfig } from '@kuaijin/kit/config';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, IdentitySigner, type Post } from '@kuaijin/kit/identity';
import { connectShared, type RunningService, runService, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import type { SupervisionActivities } from '@kuaijin/workflow-supervision/contracts';
import { Collection } from 'mongodb';
import { createActivities } from './activities';
import { alertRoundId, keepAlertRound } from './alert-round';
import { Problems } from './model/problems';
import { Watches } from './model/watches';
import { buildSupervisionService } from './service';
import { teamKind } from './teams/model';

const prefix = `t-sup-${randomBytes(4).toString('hex')}`;
const config = loadConfig({
  ...process.env,
  KUAIJIN_PREFIX: prefix,
  KUAIJIN_ENV: 'test',
  LOG_LEVEL: 'error',
  KUAIJIN_POLL_MS: '20',
});
const today = dateOf(new Date());

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;
const seqs = new Map<string, number>();

const person = (subject: string, posts: readonly Post[], region = '330800'): Identity => ({
  subject,
  name: subject,
  posts,
  region,
  audience: 'kuaijin',
  anonymous: false,
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

async function until<T>(find: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Publishes an event as projects does. */
async function publishFact(projectId: string, type: string, data: Record<string, string> = {}): Promise<void> {
  const seq = (seqs.get(projectId) ?? 0) + 1;
  seqs.set(projectId, seq);
  const event: FeedEvent = {
    id: `project/${projectId}/${seq}`,
    type,
    source: 'projects',
    subject: projectId,
    time: new Date(),
    projectId,
    regionId: 'region-330800',
    ...(type === 'project.registered' ? { data: { ownerId: 'organisation-1' } } : { data }),
    act: { actorId: 'officer-registrar', post: 'REGISTRAR' },
  };
  await shared.feed.publish('projects', [event]);
}

async function lateProject(projectId: string, daysLate: number): Promise<void> {
  await publishFact(projectId, 'project.registered');
  await publishFact(projectId, 'milestone.planned', { kind: 'STARTED', plannedOn: addDays(today, -daysLate) });
}

interface AlertAnswer {
  readonly id: string;
  readonly light: string;
  readonly rule: string;
  readonly clearedReason: string | null;
}
interface Count {
  readonly value: number;
  readonly isExact: boolean;
}
const projectQuery = `query ($refs: [_Any!]!, $open: Boolean) {
  _entities(representations: $refs) { ... on Project { id light
    alerts(open: $open) { total { value isExact } nodes { id light rule clearedReason } }
    problems(open: $open) { total { value isExact } nodes { id status origin leader { id } clock { light workingDaysLeft } } } } }
}`;
interface ProjectAnswer {
  readonly id: string;
  readonly light: string;
  readonly alerts: { readonly total: Count; readonly nodes: readonly AlertAnswer[] };
  readonly problems: {
    readonly total: Count;
    readonly nodes: readonly { readonly id: string; readonly status: string; readonly origin: string }[];
  };
}
async function projects(identity: Identity, ids: readonly string[], open = false): Promise<readonly ProjectAnswer[]> {
  const refs = ids.map((id) => ({ __typename: 'Project', id }));
  return (await ask<{ _entities: ProjectAnswer[] }>(identity, projectQuery, { refs, open }))._entities;
}
async function project(id: string): Promise<ProjectAnswer> {
  const [found] = await projects(dispatcher, [id]);
  if (found === undefined) throw new Error('no project');
  return found;
}

async function alertEvents(projectId: string): Promise<readonly FeedEvent[]> {
  const { rows } = await shared.feed.readAfter(undefined, 500, { projectIds: [projectId] });
  return rows.map(({ event }) => event).filter(({ source }) => source === 'supervision');
}

beforeAll(async () => {
  shared = await connectShared(config, 'supervision-test');
  signer = await IdentitySigner.open(config);
  running = await runService(buildSupervisionService, { name: 'supervision', port: 0, shared });
});

afterAll(async () => {
  await shared.temporal.client.workflow
    .getHandle(alertRoundId(prefix))
    .terminate('the test is over')
    .catch(() => undefined);
  await running.close();
  for (const name of ['supervision', 'feed', 'attachments']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

describe('the alerts of a project', () => {
  it('are raised at once when a missed plan is seqs, and cleared by the verification alone', async () => {
    await lateProject('project-yellow', 5);
    const raised = await until(async () => {
      const found = await project('project-yellow');
      // The light and the alerts stand in collections of their own, either of which may be ahead.
      return found.light === 'YELLOW' && found.alerts.nodes.length > 0 ? found : undefined;
    });
    expect(raised.alerts).toMatchObject({
      total: { value: 1, isExact: true },
      nodes: [{ rule: 'NOT_STARTED', light: 'YELLOW', clearedReason: null }],
    });
    await publishFact('project-yellow', 'milestone.reported', { kind: 'STARTED', actualOn: today });
    await publishFact('project-yellow', 'milestone.verified', { kind: 'STARTED', actualOn: today });
    const cleared = await until(async () => {
      const found = await project('project-yellow');
      return found.light === 'GREEN' && found.alerts.nodes[0]?.clearedReason !== null ? found : undefined;
    });
    expect(cleared.alerts.nodes).toMatchObject([
      { id: raised.alerts.nodes[0]?.id, clearedReason: `里程碑已核验，实际${today}` },
    ]);
    // The feed is written after the read model.
    const events = await until(async () => {
      const found = await alertEvents('project-yellow');
      return found.length >= 2 ? found : undefined;
    });
    expect(events).toMatchObject([
      { type: 'alert.raised', from: 'GREEN', to: 'YELLOW', light: 'YELLOW', regionId: 'region-330800' },
      { type: 'alert.cleared', from: 'YELLOW', to: 'GREEN' },
    ]);
  });

  it('turn red by the daily round, once, however many rounds and processes there are', async () => {
    await publishFact('project-red', 'project.registered');
    // Not today: it must not be late when the test runs over midnight.
    const plannedOn = addDays(today, 1);
    const after = (days: number) => new Date(`${addDays(plannedOn, days)}T12:00:00+08:00`);
    await publishFact('project-red', 'milestone.planned', { kind: 'COMPLETED', plannedOn });
    const others = serviceDeps(shared, 'supervision');
    const [one, two] = [await Watches.open(others), await Watches.open(others)];
    const nextLook = async () => (await one.getMany(['project-red'])).get('project-red')?.nextLookOn ?? undefined;
    await until(nextLook);
    await publishFact('project-red', 'milestone.planned', { kind: 'STARTED', plannedOn: addDays(today, 400) });
    for (const days of [0, 1, 30, 31]) {
      const asOf = after(days);
      await Promise.all([one.round(asOf), two.round(asOf), one.round(asOf)]);
      const light = (await one.getMany(['project-red'])).get('project-red')?.light;
      expect([days, light]).toEqual([days, days === 0 ? 'GREEN' : days === 31 ? 'RED' : 'YELLOW']);
    }
    expect(await one.round(after(60))).toMatchObject({ turnedRed: 0 });
    expect((await alertEvents('project-red')).map(({ type }) => type)).toEqual(['alert.raised', 'alert.turnedRed']);
    await Promise.all([one.close(), two.close()]);
  });

  it('hear an event twice as once', async () => {
    await lateProject('project-twice', 40);
    await until(async () => ((await project('project-twice')).light === 'RED' ? true : undefined));
    const { rows } = await shared.feed.readAfter(undefined, 500, { projectIds: ['project-twice'] });
    const watches = await Watches.open(serviceDeps(shared, 'supervision'));
    for (const { event } of rows) await watches.hear(event, new Date());
    expect(await alertEvents('project-twice')).toHaveLength(1);
    await watches.close();
  });

  it('are listed newest first, page by page, to those whose region it is', async () => {
    for (const n of [1, 2, 3]) await lateProject(`project-page-${n}`, n);
    const projectIds = ['project-page-1', 'project-page-2', 'project-page-3'];
    const list = `query ($after: String, $projectIds: [ID!]) { alerts(filter: { projectIds: $projectIds, open: true, lights: [YELLOW] }, first: 2, after: $after) {
      total { value isExact } nodes { projectId project { id } } pageInfo { endCursor hasNextPage } } }`;
    type Page = {
      alerts: {
        total: Count;
        nodes: { projectId: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    // The count is a query of its own and may be ahead of the rows beside it.
    await until(async () => (await ask<Page>(dispatcher, list, { projectIds })).alerts.total.value === 3 || undefined);
    // So may the alerts be ahead of the lights, which stand in a collection of their own.
    await until(
      async () => (await projects(dispatcher, projectIds)).every(({ light }) => light === 'YELLOW') || undefined,
    );
    const { alerts: first } = await ask<Page>(dispatcher, list, { projectIds });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { alerts: second } = await ask<Page>(dispatcher, list, { projectIds, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const seen = [...first.nodes, ...second.nodes].map(({ projectId }) => projectId);
    expect(seen).toEqual([...projectIds].reverse());
    const abroad = person('officer-abroad', ['DISPATCHER'], '340000');
    expect((await ask<Page>(abroad, list, { projectIds })).alerts.total).toEqual({ value: 0, isExact: true });
    expect((await projects(abroad, projectIds)).map(({ light }) => light)).toEqual([null, null, null]);
    const owner = { ...abroad, posts: ['OWNER'] as const, organisation: 'organisation-1' };
    expect((await ask<Page>(owner, list, { projectIds })).alerts.total).toEqual({ value: 3, isExact: true });
    expect((await projects(owner, projectIds)).map(({ light }) => light)).toEqual(['YELLOW', 'YELLOW', 'YELLOW']);
  });

  it('of many projects cost one query of each collection', async () => {
    // The first daily round asks the collections too, whenever a worker comes to it.
    const round = shared.temporal.client.workflow.getHandle(alertRoundId(prefix));
    await until(async () => {
      const { events } = await round.fetchHistory();
      return events?.some(({ activityTaskCompletedEventAttributes: done }) => done) || undefined;
    });
    const ids = Array.from({ length: 30 }, (_, n) => `project-batch-${n}`);
    const find = jest.spyOn(Collection.prototype, 'find');
    const found = await projects(dispatcher, ids);
    const queried = find.mock.contexts.map((collection) => (collection as Collection).collectionName);
    find.mockRestore();
    expect(found).toHaveLength(30);
    expect(queried.filter((name) => ['watches', 'problems', 'alerts'].includes(name)).sort()).toEqual([
      'alerts',
      'problems',
      'watches',
    ]);
  });
});

describe('the daily round', () => {
  it('runs once for the whole system, whoever starts it', async () => {
    const handle = shared.temporal.client.workflow.getHandle(alertRoundId(prefix));
    const first = await until(() => handle.describe().catch(() => undefined));
    expect(first.status.name).toBe('RUNNING');
    await keepAlertRound(serviceDeps(shared, 'supervision'), new AbortController().signal);
    expect((await handle.describe()).runId).toBe(first.runId);
  });
});

describe('problems', () => {
  let activities: SupervisionActivities;
  let problems: Problems;
  let fileId: string;
  let ofLeader: string;
  let closeStores: () => Promise<unknown>;

  beforeAll(async () => {
    const deps = serviceDeps(shared, 'supervision');
    const attachments = await Attachments.open(deps);
    problems = await Problems.open(deps);
    const watches = await Watches.open(deps);
    const teams = await Things.open(deps, teamKind);
    closeStores = () => Promise.all([problems, watches, teams].map((store) => store.close()));
    activities = createActivities({ watches, problems, teams });
    fileId = (await handedIn(attachments, handler)).id;
    ofLeader = (await handedIn(attachments, leader)).id;
    await publishFact('project-problem', 'project.registered');
    for (const id of ['officer-handler', 'officer-leader']) {
      const about = { id: `actor/${id}/1`, type: 'actor.listed', source: 'directory', subject: id, time: new Date() };
      await shared.feed.publish('directory', [about]);
    }
  });
  afterAll(() => closeStores());

  const fields = `problem { id version status leader { id } assignee { id } clock { light dueAt } evidence { fileName url }
    history { from to act { actorId } comment } } cursor userErrors { __typename code path ... on StateConflict { status version } }`;
  interface Payload {
    readonly problem: {
      readonly id: string;
      readonly version: number;
      readonly status: string;
      readonly clock: { readonly dueAt: string };
      readonly history: readonly object[];
      readonly evidence: readonly object[];
    } | null;
    readonly cursor: string | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  }
  const mutate = async (identity: Identity, name: string, type: string, input: object): Promise<Payload> => {
    const answer = await ask<Record<string, Payload>>(
      identity,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
      { input },
    );
    const payload = answer[name];
    if (payload === undefined) throw new Error('no payload');
    return payload;
  };
  const raise = (key: string, more: object = {}) =>
    mutate(handler, 'raiseProblem', 'RaiseProblemInput', {
      idempotencyKey: key,
      projectId: 'project-problem',
      category: 'LAND',
      title: '用地未落实',
      ...more,
    });

  it('go from the appeal to the sign-off by a second person, with evidence', async () => {
    const raised = await raise('life');
    expect(raised.userErrors).toEqual([]);
    const problemId = raised.problem?.id;
    expect(raised.problem).toMatchObject({ status: 'OPEN', version: 1, clock: { light: 'GREEN' } });
    const dueOn = addDays(today, 20);
    const assigned = await mutate(dispatcher, 'assignProblem', 'AssignProblemInput', {
      idempotencyKey: 'a',
      problemId,
      ifVersion: 1,
      assigneeId: 'officer-handler',
      leaderId: 'officer-leader',
      dueOn,
    });
    expect(assigned.problem).toMatchObject({
      status: 'IN_HAND',
      clock: { dueAt: `${addDays(dueOn, 1)}T00:00:00+08:00` },
    });
    const unproved = await mutate(handler, 'claimProblemDone', 'ClaimProblemDoneInput', {
      idempotencyKey: 'c0',
      problemId,
      comment: '已办',
    });
    expect(unproved.userErrors).toMatchObject([{ code: 'EVIDENCE_NEEDED', path: ['input', 'fileIds'] }]);
    const unknownFile = await mutate(handler, 'claimProblemDone', 'ClaimProblemDoneInput', {
      idempotencyKey: 'c1',
      problemId,
      comment: '已办',
      fileIds: [fileId, 'file-none'],
    });
    expect(unknownFile.userErrors).toMatchObject([{ code: 'EVIDENCE_NEEDED', path: ['input', 'fileIds', '1'] }]);
    const anothers = await mutate(leader, 'claimProblemDone', 'ClaimProblemDoneInput', {
      idempotencyKey: 'c1-leader',
      problemId,
      comment: '已办',
      fileIds: [fileId],
    });
    expect(anothers.userErrors).toMatchObject([{ code: 'EVIDENCE_NEEDED', path: ['input', 'fileIds', '0'] }]);
    const claimed = await mutate(leader, 'claimProblemDone', 'ClaimProblemDoneInput', {
      idempotencyKey: 'c2',
      problemId,
      comment: '已办',
      fileIds: [ofLeader],
    });
    expect(claimed.problem).toMatchObject({ status: 'CLAIMED_DONE', evidence: [{ fileName: '现场.txt' }] });
    const alone = await mutate(leader, 'closeProblem', 'CloseProblemInput', {
      idempotencyKey: 'z',
      problemId,
      comment: '属实',
    });
    expect(alone.userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    const sentBack = await mutate(dispatcher, 'reopenProblem', 'CloseProblemInput', {
      idempotencyKey: 'r',
      problemId,
      comment: '照片不清',
    });
    expect(sentBack.problem?.status).toBe('IN_HAND');
    await mutate(leader, 'claimProblemDone', 'ClaimProblemDoneInput', {
      idempotencyKey: 'c3',
      problemId,
      comment: '已补',
      fileIds: [ofLeader],
    });
    const closed = await mutate(dispatcher, 'closeProblem', 'CloseProblemInput', {
      idempotencyKey: 'z',
      problemId,
      comment: '属实',
    });
    expect(closed.problem).toMatchObject({ status: 'VERIFIED_CLOSED', version: 6, clock: { light: null } });
    expect(closed.problem?.history).toHaveLength(6);
    const { rows } = await shared.feed.readAfter(undefined, 500, { projectIds: ['project-problem'] });
    expect(rows.filter(({ event }) => event.problemId === problemId).map(({ event }) => event.type)).toEqual([
      'problem.opened',
      'problem.assigned',
      'problem.claimed',
      'problem.reopened',
      'problem.claimed',
      'problem.closed',
    ]);
  });

  it('answer a repeated key with what it did, and refuse the key for anything else', async () => {
    const first = await raise('again');
    const problemId = first.problem?.id;
    await mutate(dispatcher, 'assignProblem', 'AssignProblemInput', {
      idempotencyKey: 'as',
      problemId,
      assigneeId: 'officer-handler',
    });
    expect(await raise('again')).toEqual(first);
    expect((await raise('again', { title: '另一件事' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    const stale = await mutate(dispatcher, 'assignProblem', 'AssignProblemInput', {
      idempotencyKey: 'as2',
      problemId,
      ifVersion: 1,
      assigneeId: 'officer-leader',
    });
    expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', status: 'IN_HAND', version: 2 }]);
    const early = await mutate(dispatcher, 'closeProblem', 'CloseProblemInput', {
      idempotencyKey: 'cl',
      problemId,
      comment: '好',
    });
    expect(early.userErrors).toMatchObject([
      { __typename: 'StateConflict', code: 'STATE_CONFLICT', status: 'IN_HAND' },
    ]);
  });

  it('name the argument that is wrong', async () => {
    expect((await raise('bad', { title: ' ' })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'title'] },
    ]);
    expect((await raise('bad', { origin: 'LADDER' })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'origin'] },
    ]);
    expect((await raise('bad', { projectId: 'project-none' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'projectId'] },
    ]);
    const none = await mutate(dispatcher, 'assignProblem', 'AssignProblemInput', {
      idempotencyKey: 'x',
      problemId: 'problem-none',
      assigneeId: 'officer-handler',
    });
    expect(none.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'problemId'] }]);
    const nobody = await mutate(dispatcher, 'assignProblem', 'AssignProblemInput', {
      idempotencyKey: 'x',
      problemId: 'problem-none',
      assigneeId: 'officer-handler',
      leaderId: 'nobody',
    });
    expect(nobody.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'leaderId'] }]);
    for (const dueOn of [addDays(today, -1), '0001-01-01', '9999-12-31']) {
      const { userErrors } = await mutate(dispatcher, 'assignProblem', 'AssignProblemInput', {
        idempotencyKey: 'x',
        problemId: 'problem-none',
        assigneeId: 'officer-handler',
        dueOn,
      });
      expect(userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'dueOn'] });
    }
    const stranger = { ...person('owner-2', ['OWNER']), organisation: 'organisation-2' };
    const input = { idempotencyKey: 'o', projectId: 'project-problem', category: 'LAND', title: '用地未落实' };
    const notOwn = await mutate(stranger, 'raiseProblem', 'RaiseProblemInput', input);
    expect(notOwn.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'projectId'] }]);
    const notAllowed = await mutate(handler, 'assignProblem', 'AssignProblemInput', {
      idempotencyKey: 'x',
      problemId: 'problem-none',
      assigneeId: 'officer-handler',
    });
    expect(notAllowed.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('of an indicator of a region need no project, go up, are merged and counted once', async () => {
    const place = { projectId: null, regionId: 'region-330804', indicator: '能耗强度', category: 'ENERGY' };
    const raised = await raise('indicator', { ...place, channel: 'HOTLINE_96345', hindersStart: true });
    const duplicate = await raise('indicator-again', { ...place, channel: 'PLATFORM' });
    const [problemId, duplicateId] = [raised.problem?.id, duplicate.problem?.id];
    const of = person('officer-county', ['DISPATCHER'], '330804');
    const noted = { comment: '请市级协调' };
    const referred = { idempotencyKey: 'up', problemId, direction: 'UP', ...noted };
    expect((await mutate(of, 'referProblem', 'ReferProblemInput', referred)).userErrors).toEqual([]);
    const merged = { idempotencyKey: 'merged', problemId: duplicateId, intoId: problemId, comment: '重复' };
    const first = await mutate(dispatcher, 'mergeProblem', 'MergeProblemInput', merged);
    expect(first.userErrors).toEqual([]);
    expect((await mutate(dispatcher, 'mergeProblem', 'MergeProblemInput', merged)).cursor).toBe(first.cursor);
    for (const [period, problemIds] of [
      ['2022-Q3', [problemId]],
      ['2022-Q4', []],
    ] as const) {
      const input = { idempotencyKey: period, regionId: 'region-330804', period, problemIds };
      const listing = 'mutation ($input: ListProblemsInput!) { listProblems(input: $input) { userErrors { code } } }';
      expect(await ask(of, listing, { input })).toEqual({ listProblems: { userErrors: [] } });
    }
    const found = await ask(
      of,
      `query ($id: ID!) {
        problem(id: $id) { projectId atRegionId hindersStart submitters { actorId } referrals { toRegionId answer } }
        problemList(regionId: "region-330804", period: "2022-Q4") {
          carried count { raised open } problems { problemId firstListedOn carriedFrom }
        }
        problemListSummary(regionId: "region-330804", periods: ["2022-Q3", "2022-Q4"]) { raised settledRate }
        problemSummary(regionId: "region-330804", by: CATEGORY) { total { raised open } groups { group raised } }
      }`,
      { id: problemId },
    );
    expect(found).toEqual({
      problem: {
        projectId: null,
        atRegionId: 'region-330800',
        hindersStart: true,
        submitters: [{ actorId: 'officer-handler' }, { actorId: 'officer-handler' }],
        referrals: [{ toRegionId: 'region-330800', answer: null }],
      },
      problemList: {
        carried: 1,
        count: { raised: 1, open: 1 },
        problems: [{ problemId, firstListedOn: today, carriedFrom: '2022-Q3' }],
      },
      problemListSummary: { raised: 1, settledRate: '0.0' },
      problemSummary: { total: { raised: 1, open: 1 }, groups: [{ group: 'ENERGY', raised: 1 }] },
    });
  });

  it('are opened by the last rung of a ladder once, however often it asks', async () => {
    const args = {
      key: 'step-1/LEADER/1',
      projectId: 'project-problem',
      caseId: 'case-1',
      stepId: 'step-1',
      title: '逾期未办',
      description: '环节逾期5个工作日',
      departmentId: 'department-330800-NR',
      leaderId: 'officer-leader',
      at: Date.now(),
    };
    const answers = await Promise.all([activities.openProblem(args), activities.openProblem(args)]);
    answers.push(await activities.openProblem({ ...args, at: args.at + 60_000 }));
    expect(new Set(answers.map(({ problemId }) => problemId)).size).toBe(1);
    const { problems: listed } = await project('project-problem');
    const fromLadder = listed.nodes.filter(({ origin }) => origin === 'LADDER');
    expect(fromLadder).toMatchObject([{ id: answers[0]?.problemId, status: 'OPEN', leader: { id: 'officer-leader' } }]);
  });

  it('and watches pass the verification of their journals', async () => {
    const service = running.service as Awaited<ReturnType<typeof buildSupervisionService>>;
    const found = [];
    for await (const verification of service.verifyAll()) found.push(verification);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
  });
});
