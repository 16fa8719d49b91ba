import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Attachments } from '@kuaijin/kit/attachments';
import { handedIn } from '@kuaijin/kit/attachments/handed-in-file';
import { loadConfig } from '@kuaijin/kit/config';
import type { FeedRow } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, IdentitySigner, type Post } from '@kuaijin/kit/identity';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo';
import { until } from '@kuaijin/kit/mongo/testing';
import { connectShared, type RunningService, runService, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { projectActivities } from './activities';
import { ProjectStore } from './model/store';
import { seedProjects } from './projects-seed';
import { loadCohorts } from './published/cohort-loader';
import { buildProjectsService } from './service';

const folder = mkdtempSync(join(tmpdir(), 'kuaijin-projects-'));
const config = loadConfig({
  ...process.env,
  KUAIJIN_ATTACHMENTS_DIR: folder,
  KUAIJIN_PREFIX: `t-prj-${randomBytes(4).toString('hex')}`,
  KUAIJIN_ENV: 'test',
  LOG_LEVEL: 'error',
  KUAIJIN_POLL_MS: '20',
});
/** Commands that go to the store are recorded, so that a test can count them. */
const mongodbUri = `${config.mongodbUri}${config.mongodbUri.includes('?') ? '&' : '?'}monitorCommands=true`;
/** The day of the test that runs: the file may run over midnight. */
let today: string;
const CODE = '2208-330800-04-01-123456';

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;
let fileId: string;

const person = (subject: string, posts: readonly Post[], more: Partial<Identity> = {}): Identity => ({
  subject,
  name: subject,
  posts,
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
  ...more,
});
const registrar = person('officer-registrar', ['REGISTRAR']);
const owner = person('owner-1', ['OWNER'], { organisation: 'organisation-1' });
const stranger = person('owner-2', ['OWNER'], { organisation: 'organisation-2' });
const verifier = person('officer-verifier', ['VERIFIER']);

interface UserError {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly expected?: string;
  readonly received?: string;
  readonly status?: string;
  readonly version?: number;
}
interface ProjectAnswer {
  readonly id: string;
  readonly code: string | null;
  readonly version: number;
  readonly name: string;
  readonly batch: string | null;
  readonly milestones: readonly {
    readonly kind: string;
    readonly plannedOn: string | null;
    readonly actualOn: string | null;
  }[];
}
interface Payload {
  readonly project: ProjectAnswer | null;
  readonly cursor: string | null;
  readonly userErrors: readonly UserError[];
}
interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly path?: readonly string[] } }[];
}

const userErrors = `userErrors { __typename code path ... on InvalidInput { expected received } ... on StateConflict { status version } }`;
const projectFields = 'id code version name batch milestones { kind plannedOn actualOn }';

async function post<T>(
  identity: Identity,
  query: string,
  variables: object = {},
  url = running.url,
): Promise<Answer<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<T>;
}

async function ask<T>(identity: Identity, query: string, variables: object = {}, url = running.url): Promise<T> {
  const { data, errors } = await post<T>(identity, query, variables, url);
  if (data === undefined || data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Asks a mutation of one project. */
async function change(identity: Identity, name: string, input: object, url = running.url): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`.replace(
    /^(Enter|Leave)ListInput$/,
    'ListMembershipInput',
  );
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { project { ${projectFields} } cursor ${userErrors} } }`;
  return (await ask<Record<string, Payload>>(identity, query, { input }, url))[name] as Payload;
}

const key = () => randomBytes(8).toString('hex');
const registration = (more: object = {}) => ({
  idempotencyKey: key(),
  name: '市档案馆新馆二期',
  regionId: 'region-330800',
  ...more,
});

async function registered(more: object = {}, identity = registrar): Promise<ProjectAnswer> {
  const { project, userErrors: refusals } = await change(identity, 'registerProject', registration(more));
  if (project === null) throw new Error(JSON.stringify(refusals));
  return project;
}

/** Directory has published that these are listed. */
async function list(...names: readonly string[]): Promise<void> {
  const events = names.map((name) => ({
    id: `${name}/1`,
    type: `${name.split('/')[0]}.listed`,
    source: 'directory',
    subject: name,
    time: new Date(),
  }));
  await shared.feed.publish('directory', events);
}

/** Departments score a project, and the office accepts it. */
async function appraised(projectId: string): Promise<void> {
  for (const [criterion, points] of Object.entries({ MATURITY: 80, FEASIBILITY: 70, LANDING_SPEED: 60 })) {
    const score = { idempotencyKey: key(), projectId, criterion, points, reason: '已研判' };
    expect((await change(person('officer-planning', ['HANDLER']), 'scoreIntake', score)).userErrors).toEqual([]);
  }
  const decided = { idempotencyKey: key(), projectId, verdict: 'ACCEPTED', opinion: '成熟可行' };
  expect((await change(registrar, 'decideIntake', decided)).userErrors).toEqual([]);
}

async function eventsOf(projectId: string): Promise<readonly FeedRow['event'][]> {
  const page = await shared.feed.readAfter(undefined, 500, { projectIds: [projectId] });
  return page.rows.map(({ event }) => event);
}

async function uploaded(by: Identity = owner): Promise<string> {
  return (await handedIn(await Attachments.open(shared), by)).id;
}

beforeAll(async () => {
  shared = await connectShared({ ...config, mongodbUri }, 'test');
  signer = await IdentitySigner.open(config);
  running = await runService(buildProjectsService, { name: 'projects', port: 0, config, shared });
  await list('region/region-330800', 'region/region-330881', 'region/region-420300');
  await list('organisation/organisation-1', 'organisation/organisation-2');
  fileId = await uploaded();
});

afterAll(async () => {
  await running?.close();
  for (const name of ['projects', 'feed', 'attachments'])
    await shared.mongo.db(`${config.prefix}_${name}`).dropDatabase();
  await shared.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  today = dateOf(new Date());
});

describe('a registration', () => {
  it('keeps what is given, and a retry meets itself', async () => {
    const input = registration({
      code: CODE,
      ownerId: 'organisation-1',
      batch: 'RESERVED',
      totalInvestment: { value: '1.5', unit: 'YI' },
      milestones: [{ kind: 'STARTED', plannedOn: '2026-12-31' }],
    });
    const first = await change(registrar, 'registerProject', input);
    expect(first.userErrors).toEqual([]);
    expect(first.project).toMatchObject({ code: CODE, version: 1, batch: 'RESERVED' });
    expect(await change(registrar, 'registerProject', input)).toEqual(first);
    const { byCode } = await ask<{ byCode: ProjectAnswer & { totalInvestment: object } }>(
      registrar,
      `{ byCode: project(code: "2208-330800-04-01-12345-6") { ${projectFields} totalInvestment { wan } } }`,
    );
    expect(byCode).toMatchObject({ id: first.project?.id, code: CODE, totalInvestment: { wan: '15000.000000' } });
  });

  it('is in the feed, in order, with one position for the payload', async () => {
    const input = registration({ batch: 'PLANNED', milestones: [{ kind: 'SIGNED', plannedOn: '2026-12-01' }] });
    const { project, cursor } = await change(registrar, 'registerProject', input);
    const events = await eventsOf(project?.id ?? '');
    expect(events.map(({ type }) => type)).toEqual(['project.registered', 'batch.changed', 'milestone.planned']);
    expect(events[0]).toMatchObject({ regionId: 'region-330800', act: { actorId: 'officer-registrar' } });
    expect(events[2]?.data).toEqual({ kind: 'SIGNED', plannedOn: '2026-12-01' });
    const after = await shared.feed.readAfter(cursor ?? '', 10, { projectIds: [project?.id ?? ''] });
    expect(after.rows.length).toBeLessThanOrEqual(2);
  });

  it('under a used key with other content is refused', async () => {
    const input = registration();
    await change(registrar, 'registerProject', input);
    const again = await change(registrar, 'registerProject', { ...input, name: '另一个' });
    expect(again).toMatchObject({ project: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it.each([
    ['a malformed code', { code: '2208-330800-04-01-12345' }, 'MALFORMED_CODE', ['input', 'code']],
    ['a malformed region', { regionId: '3308' }, 'MALFORMED_CODE', ['input', 'regionId']],
    ['a region that nobody lists', { regionId: 'region-330899' }, 'NOT_FOUND', ['input', 'regionId']],
    ['an owner that nobody lists', { ownerId: 'organisation-9' }, 'NOT_FOUND', ['input', 'ownerId']],
    ['a region outside the caller’s', { regionId: 'region-420300' }, 'NOT_ALLOWED', ['input', 'regionId']],
    [
      'a negative sum',
      { totalInvestment: { value: '-1', unit: 'YI' } },
      'NEGATIVE_AMOUNT',
      ['input', 'totalInvestment', 'value'],
    ],
    [
      'half a fen',
      { totalInvestment: { value: '0.005', unit: 'YUAN' } },
      'NOT_WHOLE_MINOR_UNITS',
      ['input', 'totalInvestment', 'value'],
    ],
    ['an empty name', { name: '' }, 'INVALID_INPUT', ['input', 'name']],
    ['a name without end', { name: '长'.repeat(5_000) }, 'INVALID_INPUT', ['input', 'name']],
    [
      'one milestone twice',
      { milestones: ['2026-12-01', '2026-12-02'].map((plannedOn) => ({ kind: 'STARTED', plannedOn })) },
      'INVALID_INPUT',
      ['input', 'milestones'],
    ],
  ])('with %s is refused and changes nothing', async (_, more, code, path) => {
    const head = await shared.feed.head();
    const payload = await change(registrar, 'registerProject', registration(more));
    expect(payload.project).toBeNull();
    expect(payload.userErrors).toHaveLength(1);
    expect(payload.userErrors[0]).toMatchObject({ code, path });
    if (payload.userErrors[0]?.__typename === 'InvalidInput') expect(payload.userErrors[0].expected).toBeTruthy();
    expect(await shared.feed.head()).toEqual(head);
  });

  it('with the code of another project is refused', async () => {
    const code = '2209-330800-04-01-000001';
    const first = await registered({ code });
    const second = await change(registrar, 'registerProject', registration({ code: '2209-330800-04-01-00000-1' }));
    expect(second).toMatchObject({ project: null, userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'code'] }] });
    const both = await Promise.all(
      [1, 2, 3, 4].map(() => change(registrar, 'registerProject', registration({ code: '2210-330800-04-01-000001' }))),
    );
    expect(both.filter(({ project }) => project !== null)).toHaveLength(1);
    expect(first.code).toBe(code);
  });

  it('by an owner is for the own organisation', async () => {
    const own = await registered({}, owner);
    const { project } = await ask<{ project: { ownerId: string } }>(owner, `{ project(id: "${own.id}") { ownerId } }`);
    expect(project.ownerId).toBe('organisation-1');
    const other = await change(owner, 'registerProject', registration({ ownerId: 'organisation-2' }));
    expect(other.userErrors[0]).toMatchObject({
      __typename: 'NotAllowed',
      code: 'NOT_ALLOWED',
      path: ['input', 'ownerId'],
    });
  });

  it('needs the post', async () => {
    const payload = await change(verifier, 'registerProject', registration());
    expect(payload.userErrors[0]).toMatchObject({ __typename: 'NotAllowed', code: 'NOT_ALLOWED' });
  });
});

describe('an import', () => {
  const query = `mutation ($input: ImportProjectsInput!) { importProjects(input: $input) { projects { id batch } cursor ${userErrors} } }`;
  it('lets each record stand or fall alone', async () => {
    const number = key();
    const record = (more: object) => ({
      number: `${number}-a`,
      name: '十堰新水厂',
      regionId: 'region-330800',
      ...more,
    });
    const input = {
      idempotencyKey: key(),
      records: [
        record({ batch: 'RESERVED', lists: ['“十三五”规划'], sourceDocument: '访谈', sourceAsOf: '2020-11-30' }),
        record({}),
        record({ number: `${number}-b`, code: 'x' }),
        record({ number: `${number}-c`, regionId: 'region-420300' }),
        record({ number: `${number}-d`, totalInvestment: { value: '2', unit: 'YI' } }),
      ],
    };
    const imported = (await ask<{ importProjects: object }>(registrar, query, { input })).importProjects;
    expect(imported).toMatchObject({
      projects: [{ id: `project-${number}-a`, batch: 'RESERVED' }, { id: `project-${number}-d` }],
      cursor: expect.any(String),
      userErrors: [
        { code: 'INVALID_INPUT', path: ['input', 'records', '1', 'number'] },
        { code: 'MALFORMED_CODE', path: ['input', 'records', '2', 'code'] },
        { code: 'NOT_ALLOWED', path: ['input', 'records', '3', 'regionId'] },
      ],
    });
    expect((await ask<{ importProjects: object }>(registrar, query, { input })).importProjects).toEqual(imported);
  });
});

describe('a change', () => {
  it('moves through the library by its table, and names the version that holds when it cannot', async () => {
    const { id } = await registered({ batch: 'PLANNED' });
    const skip = await change(registrar, 'updateProject', { idempotencyKey: key(), projectId: id, batch: 'STARTED' });
    expect(skip.userErrors[0]).toMatchObject({ __typename: 'StateConflict', status: 'PLANNED', version: 1 });
    await appraised(id);
    const next = { idempotencyKey: key(), projectId: id, ifVersion: 5, batch: 'RESERVED' };
    const moved = await change(registrar, 'updateProject', next);
    expect(moved.project).toMatchObject({ batch: 'RESERVED', version: 6 });
    expect(await change(registrar, 'updateProject', next)).toEqual(moved);
    const stale = await change(registrar, 'updateProject', { ...next, idempotencyKey: key(), batch: 'STARTED' });
    expect(stale.userErrors[0]).toMatchObject({ code: 'VERSION_CONFLICT', version: 6 });
  });

  it('enters the reserve once it is appraised, and checklists say how far it is', async () => {
    const { id } = await registered({ batch: 'PLANNED', ownerId: 'organisation-1' });
    const about = (more: object) => ({ idempotencyKey: key(), projectId: id, ...more });
    const early = await change(registrar, 'updateProject', about({ batch: 'RESERVED' }));
    expect(early.userErrors[0]).toMatchObject({ code: 'BATCH_DEMAND_UNMET' });
    const unscored = await change(registrar, 'decideIntake', about({ verdict: 'ACCEPTED', opinion: '同意' }));
    expect(unscored.userErrors[0]).toMatchObject({ __typename: 'StateConflict', status: 'UNSCORED', version: 1 });
    await appraised(id);
    const met = { checklist: 'HUNDRED_DAYS', item: 'LAND_PRE_EXAMINATION', isMet: true };
    const unproved = await change(owner, 'answerChecklist', about(met));
    expect(unproved.userErrors[0]).toMatchObject({ code: 'EVIDENCE_NEEDED', path: ['input', 'fileIds'] });
    await change(owner, 'answerChecklist', about({ ...met, fileIds: [fileId] }));
    const open = await change(owner, 'answerChecklist', about({ checklist: 'FOUR_CAN', item: 'A1', isMet: false }));
    expect(open.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'item'] });
    const items = [{ code: 'A1', name: '能开工', group: '四能' }];
    const supplied = { checklist: 'FOUR_CAN', name: '四能四可', documentNumber: '衢发改〔2022〕9号', items };
    const supply = `mutation ($input: SupplyChecklistInput!) {
      done: supplyChecklist(input: $input) { checklist { version items } userErrors { code } } }`;
    const input = { idempotencyKey: key(), regionId: 'region-330800', ...supplied };
    const { done } = await ask<{ done: { checklist: { version: number } } }>(registrar, supply, { input });
    expect(done).toMatchObject({ checklist: { items: 1 }, userErrors: [] });
    const note = '征迁未完成';
    await change(owner, 'answerChecklist', about({ checklist: 'FOUR_CAN', item: 'A1', isMet: false, note }));
    const { project } = await ask<{ project: object }>(
      registrar,
      `{ project(id: "${id}") { intake { status points criteria { criterion weight average } scores { points scored { actorId } } decided { actorId } }
        checklists { checklist isSupplied met score items { code isMet note answered { actorId } evidence { fileName } } } } }`,
    );
    expect(project).toMatchObject({
      intake: {
        ...{ status: 'ACCEPTED', points: '71.0', decided: { actorId: 'officer-registrar' } },
        criteria: [
          { criterion: 'MATURITY', weight: 40, average: '80.0' },
          { criterion: 'FEASIBILITY', weight: 30, average: '70.0' },
          { criterion: 'LANDING_SPEED', weight: 30, average: '60.0' },
        ],
        scores: Array(3).fill({ scored: { actorId: 'officer-planning' } }),
      },
      checklists: [
        { checklist: 'HUNDRED_DAYS', isSupplied: true, met: 1, score: '9.1' },
        {
          ...{ checklist: 'FOUR_CAN', isSupplied: true, met: 0, score: '0.0' },
          items: [{ code: 'A1', isMet: false, note, answered: { actorId: 'owner-1' }, evidence: [] }],
        },
      ],
    });
    const reserved = await change(registrar, 'updateProject', about({ batch: 'RESERVED' }));
    expect(reserved).toMatchObject({ project: { batch: 'RESERVED' }, userErrors: [] });
  });

  it('has a plan until its start, whose steps are held against the baseline', async () => {
    const { id } = await registered({ ownerId: 'organisation-1' });
    const planning = async (identity: Identity, mutation: string, more: object) => {
      const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${inputType}!) {
        done: ${mutation}(input: $input) { plan { id baseline } userErrors { code path } } }`;
      const input = { idempotencyKey: key(), projectId: id, ...more };
      return (await ask<{ done: { userErrors: readonly object[] } }>(identity, query, { input })).done.userErrors;
    };
    const step = (code: string, dueOn: string, after: readonly string[] = []) => ({
      ...{ code, name: code, responsible: '市发展改革委', dueOn, limitDays: 20, after },
    });
    const road = {
      ...{ task: '提前开工', startOn: addDays(today, 30), reason: '专班会议' },
      steps: [step('STUDY', addDays(today, -20)), step('LAND', addDays(today, -5), ['STUDY'])],
    };
    const circle = { ...road, steps: [step('A', today, ['B']), step('B', today, ['A'])] };
    expect(await planning(owner, 'draftPreliminaryPlan', circle)).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'steps'] },
    ]);
    expect(await planning(stranger, 'draftPreliminaryPlan', road)).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await planning(owner, 'draftPreliminaryPlan', road)).toEqual([]);
    expect(await planning(registrar, 'baselinePreliminaryPlan', { documentNumber: '衢发改〔2026〕1号' })).toEqual([]);
    const done = { code: 'STUDY', doneOn: addDays(today, -25), fileIds: [fileId] };
    expect(await planning(owner, 'completePlanStep', { ...done, code: 'NONE' })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await planning(owner, 'completePlanStep', done)).toEqual([]);
    const later = {
      ...road,
      startOn: addDays(today, 60),
      steps: [road.steps[0], step('LAND', addDays(today, 10), ['STUDY'])],
    };
    expect(await planning(owner, 'draftPreliminaryPlan', { ...later, reason: '征迁滞后' })).toEqual([]);
    const about = (more: object) => ({ idempotencyKey: key(), projectId: id, kind: 'STARTED', ...more });
    await change(owner, 'reportMilestone', about({ actualOn: today, fileIds: [fileId] }));
    await change(verifier, 'verifyMilestone', about({}));
    const { project } = await ask<{ project: object }>(
      owner,
      `{ project(id: "${id}") { preliminaryPlan { baseline earlyStartDays versions { version reason startOn }
        steps { code doneOn movedDays varianceDays evidence { id } } } } }`,
    );
    expect(project).toEqual({
      preliminaryPlan: {
        ...{ baseline: 1, earlyStartDays: 30 },
        versions: [
          { version: 1, reason: '专班会议', startOn: road.startOn },
          { version: 2, reason: '征迁滞后', startOn: later.startOn },
        ],
        steps: [
          { code: 'STUDY', doneOn: done.doneOn, movedDays: 0, varianceDays: -5, evidence: [{ id: fileId }] },
          { code: 'LAND', doneOn: null, movedDays: 15, varianceDays: 5, evidence: [] },
        ],
      },
    });
  });

  it('goes through both libraries with what each batch demands, and three levels see the same record', async () => {
    const { id } = await registered({ batch: 'RESERVED', ownerId: 'organisation-1' });
    const about = (more: object) => ({ idempotencyKey: key(), projectId: id, ...more });
    const nothing = await change(registrar, 'classifyProject', about({}));
    expect(nothing.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['input'] });
    await change(registrar, 'classifyProject', about({ field: 'SOCIAL_LIVELIHOOD', layers: ['PROVINCIAL_KEY'] }));
    await change(registrar, 'classifyProject', about({ construction: 'NEW' }));
    const early = await change(registrar, 'updateProject', about({ batch: 'STARTED' }));
    expect(early.userErrors[0]).toMatchObject({ code: 'BATCH_DEMAND_UNMET', path: ['input', 'batch'] });
    const fields = 'id library field layers construction industry batchDemands { batch demand isMet }';
    const query = (library: string) =>
      `{ projects(filter: { library: ${library}, fields: [SOCIAL_LIVELIHOOD], layers: [PROVINCIAL_KEY, INVESTMENT_SIGNED],
        construction: NEW }) { nodes { ${fields} } } }`;
    const seen = async (region: string, library: string) => {
      const officer = person(`officer-${region}`, ['DISPATCHER'], { region });
      const { projects } = await ask<{ projects: { nodes: { id: string }[] } }>(officer, query(library));
      return projects.nodes.filter((one) => one.id === id);
    };
    const record = { id, field: 'SOCIAL_LIVELIHOOD', layers: ['PROVINCIAL_KEY'], construction: 'NEW', industry: null };
    const demands = [{ batch: 'STARTED', demand: 'START_VERIFIED', isMet: false }];
    const reserved = [{ ...record, library: 'RESERVE', batchDemands: demands }];
    expect(await seen('330000', 'RESERVE')).toEqual(reserved);
    expect(await seen('330800', 'RESERVE')).toEqual(reserved);
    expect(await seen('330881', 'RESERVE')).toEqual([]);
    await change(owner, 'reportMilestone', about({ kind: 'STARTED', actualOn: today, fileIds: [fileId] }));
    await change(verifier, 'verifyMilestone', about({ kind: 'STARTED' }));
    const completion = [{ batch: 'COMPLETED', demand: 'COMPLETION_VERIFIED', isMet: false }];
    expect(await seen('330800', 'RESERVE')).toEqual([]);
    expect(await seen('330000', 'CONSTRUCTION')).toEqual([
      { ...record, library: 'CONSTRUCTION', batchDemands: completion },
    ]);
  });

  it('lets one of two at the same version win', async () => {
    const { id } = await registered({ batch: 'PLANNED' });
    const both = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) =>
        change(registrar, 'updateProject', { idempotencyKey: key(), projectId: id, ifVersion: 1, name }),
      ),
    );
    expect(both.filter(({ project }) => project !== null)).toHaveLength(1);
    expect(both.flatMap(({ userErrors: refusals }) => refusals.map(({ code }) => code))).toEqual(
      Array(3).fill('VERSION_CONFLICT'),
    );
  });

  it('frees the old code for another project', async () => {
    const old = '2211-330800-04-01-000001';
    const { id } = await registered({ code: old });
    await change(registrar, 'updateProject', {
      idempotencyKey: key(),
      projectId: id,
      code: '2211-330800-04-01-000002',
    });
    const { project } = await ask<{ project: null }>(registrar, `{ project(code: "${old}") { id } }`);
    expect(project).toBeNull();
  });

  it.each([
    ['an unknown id', registrar, () => 'project-nowhere', 'NOT_FOUND'],
    ['a project of another owner', stranger, (id: string) => id, 'NOT_FOUND'],
    ['an officer elsewhere', person('x', ['REGISTRAR'], { region: '420300' }), (id: string) => id, 'NOT_FOUND'],
  ])('on %s is refused', async (_, identity, idOf, code) => {
    const { id } = await registered({ ownerId: 'organisation-1' });
    const input = { idempotencyKey: key(), projectId: idOf(id), kind: 'STARTED', plannedOn: '2026-12-31' };
    const payload = await change(identity, 'planMilestone', input);
    expect(payload).toMatchObject({ project: null, userErrors: [{ code, path: ['input', 'projectId'] }] });
  });
});

describe('the start of works', () => {
  interface Dimension {
    readonly dimension: string;
    readonly verdict: string;
    readonly reasons: readonly string[];
  }
  const dimensions = '{ dimension verdict reasons }';
  const plan = async (projectId: string, url = running.url) => {
    const input = { idempotencyKey: key(), projectId, kind: 'STARTED', plannedOn: '2026-12-31' };
    type Planned = Payload & { readonly project: { readonly startWarnings: readonly Dimension[] } | null };
    const { planned } = await ask<{ planned: Planned }>(
      registrar,
      `mutation ($input: PlanMilestoneInput!) {
        planned: planMilestone(input: $input) { project { startWarnings ${dimensions} } userErrors { code } } }`,
      { input },
      url,
    );
    return { ...planned, warnings: planned.project?.startWarnings ?? [] };
  };
  const readiness = async (id: string) => {
    const query = `{ project(id: "${id}") { readiness { verdict dimensions ${dimensions} } } }`;
    const { project } = await ask<{ project: { readiness: object & { dimensions: readonly Dimension[] } } }>(
      registrar,
      query,
    );
    return project.readiness;
  };
  const assess = (identity: Identity, projectId: string, dimension: string, isReady: boolean, url = running.url) => {
    const assessment = { idempotencyKey: key(), projectId, dimension, isReady, reasons: [`${dimension}：评估`] };
    return change(identity, 'assessReadiness', assessment, url);
  };

  it('is warned of what is not ready, as officers assess it and as land and funds report it', async () => {
    const { id } = await registered();
    expect((await plan(id)).warnings.map(({ verdict }) => verdict)).toEqual(Array(4).fill('UNKNOWN'));
    const report = { source: 'land', subject: id, time: new Date(), regionId: 'region-330800', projectId: id };
    const checked = { verdict: 'FITS', projectIds: [id], memberCount: 1, documentNumber: '1号', areaMinor: '0' };
    await shared.feed.publish('land', [{ ...report, id: `zones-${id}/1`, type: 'site.preExamined', data: checked }]);
    await until(async () => (await readiness(id)).dimensions[1]?.verdict === 'READY');
    const keeper = person('officer-funds', ['FUND_MANAGER']);
    expect((await assess(keeper, id, 'PLANNING', true)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', path: ['input', 'dimension'] },
    ]);
    expect((await assess(keeper, id, 'MONEY', false)).userErrors).toEqual([]);
    expect((await assess(registrar, id, 'RELOCATION', true)).userErrors).toEqual([]);
    expect(await readiness(id)).toEqual({
      verdict: 'NOT_READY',
      dimensions: [
        { dimension: 'PLANNING', verdict: 'UNKNOWN', reasons: [] },
        { dimension: 'SPACE', verdict: 'READY', reasons: ['用地预审（1号）'] },
        { dimension: 'MONEY', verdict: 'NOT_READY', reasons: ['MONEY：评估'] },
        { dimension: 'RELOCATION', verdict: 'READY', reasons: ['RELOCATION：评估'] },
      ],
    });
    expect((await plan(id)).warnings.map(({ dimension }) => dimension)).toEqual(['PLANNING', 'MONEY']);
  });

  it('is refused where the deployment asks for a dimension that is not ready', async () => {
    const prefix = `${config.prefix}-s`;
    const strict = { ...shared, config: { ...shared.config, prefix, readinessBlocks: ['RELOCATION'] as const } };
    const other = await runService(buildProjectsService, { name: 'projects', port: 0, config, shared: strict });
    try {
      const { project } = await change(registrar, 'registerProject', registration(), other.url);
      const id = project?.id ?? '';
      expect((await plan(id, other.url)).userErrors).toMatchObject([{ code: 'START_NOT_READY' }]);
      await assess(registrar, id, 'RELOCATION', true, other.url);
      expect((await plan(id, other.url)).userErrors).toEqual([]);
    } finally {
      await other.close();
      for (const name of ['projects', 'attachments']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
    }
  });
});

describe('a milestone', () => {
  it('is planned, reported with evidence, verified by a second person, and final', async () => {
    const { id } = await registered({ ownerId: 'organisation-1', batch: 'RESERVED' });
    const both = person('owner-1', ['OWNER', 'VERIFIER'], { organisation: 'organisation-1' });
    const about = (more: object) => ({ idempotencyKey: key(), projectId: id, kind: 'STARTED', ...more });
    await change(registrar, 'planMilestone', about({ plannedOn: addDays(today, -40) }));
    const none = await change(owner, 'reportMilestone', about({ actualOn: today }));
    expect(none.userErrors[0]).toMatchObject({ code: 'EVIDENCE_NEEDED', path: ['input', 'fileIds'] });
    const lost = await change(owner, 'reportMilestone', about({ actualOn: today, fileIds: [fileId, 'file-lost'] }));
    expect(lost.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'fileIds', '1'] });
    const anothers = [await uploaded(person('owner-2', ['OWNER'], { organisation: 'organisation-2' }))];
    const stolen = await change(owner, 'reportMilestone', about({ actualOn: today, fileIds: anothers }));
    expect(stolen.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'fileIds', '0'] });
    const early = await change(verifier, 'verifyMilestone', about({}));
    expect(early.userErrors[0]).toMatchObject({ __typename: 'StateConflict', status: 'PLANNED' });
    const reported = await change(owner, 'reportMilestone', about({ actualOn: addDays(today, -1), fileIds: [fileId] }));
    expect(reported.project?.milestones).toEqual([
      { kind: 'STARTED', plannedOn: addDays(today, -40), actualOn: addDays(today, -1) },
    ]);
    const same = await change(both, 'verifyMilestone', about({}));
    expect(same.userErrors[0]).toMatchObject({ code: 'SAME_PERSON', received: 'owner-1' });
    const verified = await change(verifier, 'verifyMilestone', about({ comment: '现场核验' }));
    expect(verified).toMatchObject({ project: { batch: 'STARTED' }, userErrors: [] });
    const late = await change(registrar, 'planMilestone', about({ plannedOn: today }));
    expect(late.userErrors[0]).toMatchObject({ __typename: 'StateConflict', status: 'VERIFIED' });
    const { project } = await ask<{ project: { milestones: object[] } }>(
      registrar,
      `{ project(id: "${id}") { milestones { reported { actorId post } verified { actorId } evidence { fileName sha256 url } } } }`,
    );
    expect(project.milestones).toMatchObject([
      {
        reported: { actorId: 'owner-1', post: 'OWNER' },
        verified: { actorId: 'officer-verifier' },
        evidence: [{ fileName: '现场.txt', url: expect.stringContaining(`/files/${fileId}`) }],
      },
    ]);
    const events = await eventsOf(id);
    expect(events.slice(2).map(({ type }) => type)).toEqual([
      'milestone.planned',
      'milestone.reported',
      'milestone.verified',
      'batch.changed',
    ]);
    expect(events[4]).toMatchObject({
      act: { actorId: 'officer-verifier' },
      data: { kind: 'STARTED', plannedOn: addDays(today, -40), actualOn: addDays(today, -1) },
    });
  });

  it('answers workflows when the start was verified', async () => {
    const store = await ProjectStore.open(serviceDeps(shared, 'projects'));
    const { describeProject } = projectActivities(store);
    const { id } = await registered({ ownerId: 'organisation-1' });
    expect(await describeProject({ projectId: id })).toEqual({
      id,
      name: '市档案馆新馆二期',
      regionId: 'region-330800',
      ownerId: 'organisation-1',
    });
    const about = { projectId: id, kind: 'STARTED' };
    await change(owner, 'reportMilestone', { ...about, idempotencyKey: key(), actualOn: today, fileIds: [fileId] });
    await change(verifier, 'verifyMilestone', { ...about, idempotencyKey: key() });
    expect((await describeProject({ projectId: id }))?.startVerifiedAt).toBeGreaterThan(Date.now() - 60_000);
    expect(await describeProject({ projectId: 'project-nowhere' })).toBeNull();
    await store.close();
  });
});

describe('plans and reports of investment', () => {
  it('keep every version and answer the newest, and the rates as of a day', async () => {
    const type = `T-${key()}`;
    const { id } = await registered({ ownerId: 'organisation-1', type });
    const year = Number(today.slice(0, 4));
    const about = (more: object) => ({ idempotencyKey: key(), projectId: id, year, ...more });
    await change(registrar, 'planYear', about({ planned: { value: '979', unit: 'WAN' } }));
    await change(owner, 'reportInvestment', about({ month: 1, completed: { value: '800', unit: 'WAN' } }));
    await change(owner, 'reportInvestment', about({ month: 1, completed: { value: '780', unit: 'WAN' } }));
    // In January no other month of the year has come.
    const before = { year: year - 1, month: 12 };
    const zero = await change(owner, 'reportInvestment', about({ ...before, completed: { value: '0', unit: 'YUAN' } }));
    expect(zero.userErrors).toEqual([]);
    const negative = await change(
      owner,
      'reportInvestment',
      about({ ...before, completed: { value: '-1', unit: 'YUAN' } }),
    );
    expect(negative.userErrors[0]).toMatchObject({ code: 'NEGATIVE_AMOUNT', path: ['input', 'completed', 'value'] });
    const coming = await change(owner, 'reportInvestment', {
      ...about({ month: 1, completed: { value: '1', unit: 'YUAN' } }),
      year: year + 1,
    });
    expect(coming.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'year'] });
    const answer = await ask<{ project: object; portfolio: object[] }>(
      registrar,
      `query ($type: String) { project(id: "${id}") { plannedThisYear { wan } yearPlans { year planned { wan } completed { wan } executionRate }
        investmentReports(year: ${year}) { month revision completed { wan } reported { actorId } }
        before: investmentReports(year: ${year - 1}) { month revision } }
        portfolio(filter: { type: $type }) { group projects planned { wan } executionRate startRate } }`,
      { type },
    );
    expect(answer.project).toMatchObject({
      plannedThisYear: { wan: '979.000000' },
      yearPlans: [{ year, completed: { wan: '780.000000' }, executionRate: '79.7' }],
      investmentReports: [
        { month: 1, revision: 2, completed: { wan: '780.000000' }, reported: { actorId: 'owner-1' } },
      ],
      before: [{ month: 12, revision: 1 }],
    });
    expect(answer.portfolio).toEqual([
      { group: 'ALL', projects: 1, planned: { wan: '979.000000' }, executionRate: '79.7', startRate: null },
    ]);
  });

  it('tell of works, progress, stages, excuses and corrections, each with what it was before', async () => {
    const { id } = await registered({ ownerId: 'organisation-1', batch: 'RESERVED' });
    const [day, later] = [addDays(today, -70), addDays(today, -30)];
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
    const sum = (value: string) => ({ value, unit: 'WAN' });
    const done = async (identity: Identity, name: string, more: object) => {
      const { userErrors: refusals } = await change(identity, name, { idempotencyKey: key(), projectId: id, ...more });
      return refusals[0]?.code ?? 'done';
    };
    const dispatcher = person('officer-dispatcher', ['DISPATCHER']);
    const months = Array.from({ length: 12 }, () => sum('10'));
    const stages = [{ name: '一期', from: `${year}-01-01`, to: `${year}-12-31`, planned: sum('120') }];
    const started = { kind: 'STARTED', actualOn: day, fileIds: [fileId] };
    const capacity = { measure: '并网容量', unit: '万千瓦', done: '30.448', percent: '85.32', on: later };
    expect([
      await done(registrar, 'planYear', { year, planned: sum('120'), months }),
      await done(owner, 'planStages', { stages }),
      await done(owner, 'suspendWork', { on: later, reason: '汛期' }),
      await done(owner, 'reportMilestone', started),
      await done(verifier, 'verifyMilestone', { kind: 'STARTED' }),
      await done(owner, 'suspendWork', { on: later, reason: '汛期' }),
      await done(owner, 'resumeWork', { on: today }),
      await done(owner, 'reportProgress', capacity),
      await done(owner, 'reportMilestone', { kind: 'COMPLETED', actualOn: today, fileIds: [fileId] }),
      await done(owner, 'stateExcuse', { year, month, reason: '台风' }),
      await done(dispatcher, 'approveExcuse', { year, month, expiresOn: addDays(today, 5) }),
      await done(verifier, 'undoMilestone', { kind: 'STARTED', reason: '日期有误' }),
    ]).toEqual([
      ...['done', 'done', 'STATE_CONFLICT', 'done', 'done', 'done', 'done', 'done', 'INVALID_INPUT'],
      ...['done', 'done', 'done'],
    ]);
    const { project } = await ask<{ project: object }>(
      registrar,
      `{ project(id: "${id}") { worksStatus batch suspensions { since until reason suspended { actorId } }
        stages { name planned { wan } } progress { done total percent isWhole } yearPlans { months { wan } missingMonths }
        monthlyReport(year: ${year}, month: ${month}) { standing completed { wan } rise excuse { approved { actorId } } }
        undoneMilestones { kind actualOn reason verified { actorId } } milestones { kind actualOn dueOn } } }`,
    );
    expect(project).toMatchObject({
      ...{ worksStatus: 'NOT_STARTED', batch: 'RESERVED' },
      suspensions: [{ since: later, until: today, reason: '汛期', suspended: { actorId: 'owner-1' } }],
      stages: [{ name: '一期', planned: { wan: '120.000000' } }],
      progress: [{ done: '30.448', total: '35.69', percent: '85.31', isWhole: false }],
      yearPlans: [{ months: months.map(() => ({ wan: '10.000000' })), missingMonths: expect.arrayContaining([month]) }],
      monthlyReport: {
        // The library did not know of it in that month.
        ...{ standing: 'NOT_OWED', completed: null, rise: 'MISSING' },
        excuse: { approved: { actorId: 'officer-dispatcher' } },
      },
      undoneMilestones: [
        { kind: 'STARTED', actualOn: day, reason: '日期有误', verified: { actorId: 'officer-verifier' } },
      ],
      milestones: [{ kind: 'STARTED', actualOn: null, dueOn: null }],
    });
    const types = (await eventsOf(id)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['stagePlan.set', 'work.suspended', 'excuse.approved']));
    expect(types.slice(-2)).toEqual(['milestone.undone', 'batch.changed']);
  });

  it('are figures of a day, as known now and as known then, each with its parts', async () => {
    const type = `T-${key()}`;
    const numbers = ['A', 'B'].map((one) => `DEMO-${key()}-${one}`);
    const common = { regionId: 'region-330881', type, batch: 'RESERVED', isDemoData: true, recordedOn: '2022-01-10' };
    const records = numbers.map((number) => ({ ...common, number, name: `演示项目${number}` }));
    const importing = (input: object) =>
      ask<{ importProjects: Payload }>(
        registrar,
        `mutation ($input: ImportProjectsInput!) { importProjects(input: $input) { ${userErrors} } }`,
        { input: { idempotencyKey: key(), ...input } },
      );
    const real = await importing({ records: [{ ...records[0], isDemoData: false }] });
    expect(real.importProjects.userErrors[0]).toMatchObject({ path: ['input', 'records', '0', 'recordedOn'] });
    expect((await importing({ records })).importProjects.userErrors).toEqual([]);
    const recorded = (number: string, facts: readonly object[]) => {
      const input = { idempotencyKey: key(), projectId: `project-${number}`, facts };
      return change(registrar, 'recordDemonstration', input);
    };
    const milestone = 'STARTED';
    const ofStart = (recordedOn: string, kind: string, day?: string) => ({ recordedOn, kind, milestone, day });
    const sum = (recordedOn: string, kind: string, value: string, month?: number) => ({
      ...{ recordedOn, kind, year: 2022, month },
      sum: { value, unit: 'YI' },
    });
    const plan = ofStart('2022-01-10', 'MILESTONE_PLANNED', '2022-08-31');
    const first = await recorded(numbers[0] ?? '', [
      ...[plan, sum('2022-01-10', 'YEAR_PLANNED', '97.9'), sum('2022-09-30', 'MONTH_REPORTED', '78', 9)],
      ofStart('2022-10-05', 'MILESTONE_REACHED', '2022-10-03'),
      ...[ofStart('2022-10-20', 'MILESTONE_UNDONE'), ofStart('2022-10-20', 'MILESTONE_REACHED', '2022-09-15')],
    ]);
    expect([first.userErrors, (await recorded(numbers[1] ?? '', [plan])).userErrors]).toEqual([[], []]);
    const { project } = await ask<{ project: { version: number } }>(
      registrar,
      `{ project(id: "project-${numbers[0]}") { version milestones { actualOn } } }`,
    );
    expect(project).toMatchObject({ milestones: [{ actualOn: '2022-09-15' }] });
    const figures = async (more: object) =>
      (
        await ask<{ portfolio: object[] }>(
          registrar,
          `query ($type: String, $asOf: Date, $knownAt: Date, $includeDemo: Boolean! = true) {
            portfolio(filter: { type: $type }, groupBy: REGION, asOf: $asOf, knownAt: $knownAt, includeDemo: $includeDemo) {
              group start { part whole percent shown } planned: start(base: PLANNED_NEW) { part } timeShare rank red
              execution { part { yi } whole { yi } shown } month { month reported rise } newStarts { before now percent } } }`,
          { type, ...more },
        )
      ).portfolio;
    const asOf = '2022-09-30';
    expect(await figures({ asOf, includeDemo: false })).toEqual([]);
    const now = {
      ...{ group: '330881', timeShare: '75.00', rank: 1, red: 0, planned: { part: 1 } },
      start: { part: 1, whole: 2, percent: '50.00', shown: '50' },
      execution: { part: { yi: '78.0000000000' }, whole: { yi: '97.9000000000' }, shown: '79.7' },
      month: { month: '2022-09', reported: 1, rise: 'MISSING' },
      newStarts: { before: 0, now: 1, percent: null },
    };
    expect(await figures({ asOf })).toEqual([now]);
    const then = { ...now, start: { part: 0, whole: 2, percent: '0.00', shown: '0' }, planned: { part: 0 } };
    const none = { newStarts: { before: 0, now: 0, percent: null } };
    expect(await figures({ asOf, knownAt: '2022-10-19' })).toEqual([{ ...then, ...none }]);
    expect(await figures({ asOf, knownAt: '2022-10-20' })).toEqual([now]);
    expect(await figures({ asOf, knownAt: '2022-01-09' })).toEqual([]);
    // What funds reports of its money.
    const moved = (n: number, day: string, kind: string, committed: string, paid: string) => ({
      ...{ id: `batch-${type}/${n}`, type: `funds.${kind}`, source: 'funds', subject: `batch-${type}` },
      ...{ time: new Date(`${day}T10:00:00+08:00`), projectId: `project-${numbers[0]}`, reservationId: type },
      data: {
        kind: kind.toUpperCase(),
        amountMinor: '1',
        availableMinor: '0',
        committedMinor: committed,
        paidMinor: paid,
      },
    });
    await shared.feed.publish('funds', [
      moved(1, '2022-03-01', 'committed', '20000', '0'),
      moved(2, '2022-09-01', 'paid', '20000', '5000'),
      moved(3, '2022-10-05', 'paid', '20000', '15000'),
    ]);
    const paid = async (day: string) => {
      const query = `{ portfolio(filter: { type: "${type}" }, asOf: "${day}", includeDemo: true) {
        payment { part { wan } whole { wan } shown } } }`;
      return (await ask<{ portfolio: { payment: object }[] }>(registrar, query)).portfolio[0]?.payment;
    };
    const of = (part: string, shown: string) => ({ part: { wan: part }, whole: { wan: '0.020000' }, shown });
    await until(async () => ((await paid('2022-12-31')) as { shown?: string }).shown === '75.0');
    expect(await paid('2022-12-31')).toEqual(of('0.015000', '75.0'));
    expect(await paid(asOf)).toEqual(of('0.005000', '25.0'));
    expect(await paid('2022-02-28')).toMatchObject({ shown: null });
    // What changed a moment ago is in the next answer.
    await recorded(numbers[1] ?? '', [ofStart('2022-10-21', 'MILESTONE_REACHED', '2022-09-16')]);
    expect(await figures({ asOf })).toMatchObject([{ start: { part: 2, whole: 2 } }]);
  });

  it('are not answered for a day to come', async () => {
    const { errors } = await post(registrar, `{ portfolio(asOf: "${addDays(today, 1)}") { group } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', path: ['asOf'] });
  });
});

describe('the 51 records of the reports', () => {
  it('are seeded once, with nothing that the reports do not say', async () => {
    const deps = serviceDeps(shared, 'projects');
    const [first, second] = await Promise.all([seedProjects(deps, new Date()), seedProjects(deps, new Date())]);
    expect([first, second]).toContain(51);
    expect(await seedProjects(deps, new Date())).toBe(0);
    const nation = person('officer-nation', ['OPERATOR'], { region: '000000' });
    const { projects, project } = await ask<{ projects: { total: object }; project: object }>(
      nation,
      `{ projects(filter: { search: "" , regions: ["140900", "420300"] }) { total { value isExact } }
         project(id: "project-QZ-015") { name ownerId isDemoData batch totalInvestment { yi } source { document place status asOf } milestones { kind plannedOn } } }`,
    );
    expect(projects.total).toEqual({ value: 27, isExact: true });
    expect(project).toEqual({
      name: '市第三医院精神疾病伴发传染病隔离病区',
      ownerId: 'organisation-qz-hospital',
      isDemoData: true,
      batch: 'RESERVED',
      totalInvestment: null,
      source: {
        document: '衢政办〔2022〕5号',
        place: '地方政府专项债券',
        status: 'FUNDED',
        asOf: '2022-09-30',
      },
      milestones: [{ kind: 'STARTED', plannedOn: '2026-09-30' }],
    });
    const stated = '{ project(id: "project-QZ-010") { milestones { kind plannedOn statedIn } } }';
    expect((await ask<{ project: object }>(nation, stated)).project).toEqual({
      milestones: [{ kind: 'COMPLETED', plannedOn: '2022-12-31', statedIn: '衢政办〔2022〕5号' }],
    });
  });

  it('are grouped as of a day', async () => {
    const nation = person('officer-nation', ['OPERATOR'], { region: '000000' });
    const query = `query ($asOf: Date) { portfolio(filter: { regions: ["140900", "420300"] }, groupBy: REGION, asOf: $asOf) { group projects started } }`;
    const on = async (asOf: string) => (await ask<{ portfolio: object[] }>(nation, query, { asOf })).portfolio;
    expect(await on('2018-12-30')).toEqual([]);
    expect(await on('2019-06-30')).toEqual([{ group: '140900', projects: 9, started: 6 }]);
    expect(await on('2021-01-01')).toEqual([
      { group: '140900', projects: 9, started: 6 },
      { group: '420300', projects: 18, started: 14 },
    ]);
    const batches = await ask<{ portfolio: object[] }>(
      nation,
      `{ portfolio(filter: { regions: ["420300"] }, groupBy: BATCH) { group projects } }`,
    );
    expect(batches.portfolio).toEqual([
      { group: 'COMPLETED', projects: 4 },
      { group: 'RESERVED', projects: 4 },
      { group: 'STARTED', projects: 10 },
    ]);
  });
});

describe('published figures', () => {
  const nation = person('officer-nation', ['OPERATOR'], { region: '000000' });

  it('are answered report by report and page by page, with what comes of them', async () => {
    const rows = `nodes { id name value unit rank rankedIn report { name publishedOn }
      recomputed { basis value shown part whole difference obstacle from { name } }
      derived { rule value unit lead leadUnit } } pageInfo { endCursor hasNextPage }`;
    const page = async (more: string) =>
      (
        await ask<{ publishedFigures: { nodes: { name: string }[]; pageInfo: { endCursor: string } } }>(
          stranger,
          `{ publishedFigures(${more}) { ${rows} } }`,
        )
      ).publishedFigures;
    const all = await page('report: "衢政办〔2022〕5号", first: 100');
    expect(all.nodes).toHaveLength(42);
    const rate = all.nodes.find(({ name }) => name === '预警销号率');
    expect(rate).toMatchObject({
      ...{ value: '91', unit: '%', report: { publishedOn: '2022-10-25' } },
      recomputed: {
        ...{ basis: 'FIGURES', value: '91.25', shown: '91', part: '146', whole: '160', difference: '0.25' },
        from: [{ name: '已销号项目' }, { name: '累计预警项目' }],
      },
    });
    const first = await page('regionId: "region-330800", first: 40');
    const second = await page(`regionId: "region-330800", first: 40, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    const { nodes } = await page('regionId: "region-420300", first: 100');
    expect(nodes.find(({ name }) => name === '亿元以上新开工项目')).toMatchObject({
      ...{ value: '118', rank: 5, rankedIn: 'region-420000', recomputed: { obstacle: 'NOT_IN_LIBRARY', value: null } },
    });
    expect(nodes.find(({ name }) => name === '亿元以上新开工项目同比')).toMatchObject({
      derived: [{ rule: 'PROVINCE', value: '-46.1', unit: '%', lead: '2.1', leadUnit: '个百分点' }, { value: '211' }],
    });
  });

  it('are followed by what keepers of funds record, for those who see the region', async () => {
    const report = `报告-${key()}`;
    const recorded = (id: string, asOf?: string) => ({
      ...{ id: `${id}/1`, type: 'reportedFigure.recorded', source: 'funds', subject: id, time: new Date() },
      ...{ regionId: 'region-330881', visibility: { rule: 'region' as const, regionScopes: ['330881', '330800'] } },
      data: {
        name: '支持资金',
        value: '19.3',
        unit: '亿元',
        report,
        ...(asOf === undefined ? {} : { place: '一', asOf }),
      },
    });
    const ids = [key(), key()].map((one) => `figure-${one}`);
    await shared.feed.publish('funds', [
      ...[recorded('figure-420300-2020-2', '2020-11-17'), recorded(`figure-${key()}`)],
      ...ids.map((id) => recorded(id, '2026-06-30')),
    ]);
    const page = async (more: string, identity: Identity = registrar) =>
      (
        await ask<{
          publishedFigures: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        }>(
          identity,
          `{ publishedFigures(${more}) { nodes { id value place recomputed { obstacle } } pageInfo { endCursor hasNextPage } } }`,
        )
      ).publishedFigures;
    await until(async () => (await page(`report: "${report}"`)).nodes.length === 2);
    const all = await page(`report: "${report}"`);
    expect(all.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(all.nodes[0]).toMatchObject({ value: '19.3', place: '一', recomputed: { obstacle: 'KEPT_ELSEWHERE' } });
    expect((await page(`report: "${report}"`, person('x', ['DISPATCHER'], { region: '420300' }))).nodes).toEqual([]);
    expect((await page('regionId: "region-330881"')).nodes).toEqual(all.nodes);
    // Page by page through the whole register: each figure once.
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { nodes, pageInfo } = await page(`first: 100${after}`);
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(171)).toEqual(all.nodes.map(({ id }) => id));
    const { endCursor } = (await page('first: 100')).pageInfo;
    const last = await page(`last: 3, before: "${endCursor}"`);
    expect(last.nodes.map(({ id }) => id)).toEqual(seen.slice(96, 99));
  });

  it('of a list are counted over those of its projects that are in the library', async () => {
    await seedProjects(serviceDeps(shared, 'projects'), new Date());
    const rows = 'nodes { name list recomputed { basis value difference obstacle } }';
    const query = `{ publishedFigures(report: "衢政办〔2022〕5号", first: 100) { ${rows} } }`;
    const pool = async (identity: Identity) =>
      (await ask<{ publishedFigures: { nodes: { name: string }[] } }>(identity, query)).publishedFigures.nodes.find(
        ({ name }) => name === '列入省级重点项目盘子',
      );
    expect(await pool(nation)).toMatchObject({ recomputed: { basis: 'FACTS', value: '3', difference: '-179' } });
    expect(await pool(stranger)).toMatchObject({ recomputed: { basis: null, obstacle: 'NOT_IN_LIBRARY' } });
  });
});

describe('lists of projects', () => {
  it('are scoped by region: a city sees its counties, a county only itself, an owner the own', async () => {
    const type = `S-${key()}`;
    const city = await registered({ type, ownerId: 'organisation-2' });
    const county = await registered({ type, regionId: 'region-330881' });
    const seen = async (identity: Identity, orderBy = 'CODE') =>
      (
        await ask<{ projects: { nodes: { id: string }[] } }>(
          identity,
          `{ projects(filter: { type: "${type}" }, orderBy: ${orderBy}) { nodes { id } } }`,
        )
      ).projects.nodes.map(({ id }) => id);
    const both = [city.id, county.id].sort();
    expect(await seen(person('a', ['DISPATCHER']))).toEqual(both);
    expect(await seen(person('b', ['DISPATCHER'], { region: '330881' }))).toEqual([county.id]);
    expect(await seen(person('c', ['DISPATCHER'], { region: '420300' }))).toEqual([]);
    expect(await seen(person('d', ['OWNER'], { region: '', organisation: 'organisation-2' }))).toEqual([city.id]);
    expect(await seen(person('d', ['OWNER'], { region: '', organisation: 'organisation-2' }), 'NAME')).toEqual([
      city.id,
    ]);
    expect(await seen(person('e', ['OWNER'], { region: '' }))).toEqual([]);
    const hidden = await ask<{ project: null }>(
      person('b', ['DISPATCHER'], { region: '330881' }),
      `{ project(id: "${city.id}") { id } }`,
    );
    expect(hidden.project).toBeNull();
  });

  it.each(['CODE', 'NAME'])('come in pages by %s, each row once, forwards and back', async (orderBy) => {
    const type = `P-${key()}`;
    const ids = await Promise.all(
      ['丙', '甲', '乙', '甲', '丁', '丙', '戊'].map(async (name) => (await registered({ type, name })).id),
    );
    interface Page {
      readonly nodes: readonly { readonly id: string; readonly name: string }[];
      readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
        Readonly<Record<'startCursor' | 'endCursor', string>>;
      readonly total: object;
    }
    const page = async (args: object): Promise<Page> => {
      const query = `query ($first: Int! = 20, $after: String, $last: Int, $before: String) {
        projects(filter: { type: "${type}" }, orderBy: ${orderBy}, first: $first, after: $after, last: $last, before: $before) {
          nodes { id name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } total(upTo: 5) { value isExact } } }`;
      return (await ask<{ projects: Page }>(registrar, query, args)).projects;
    };
    const rows: { readonly id: string; readonly name: string }[] = [];
    let last = await page({ first: 3 });
    for (; last.pageInfo.hasNextPage; last = await page({ first: 3, after: last.pageInfo.endCursor })) {
      expect(last.total).toEqual({ value: 5, isExact: false });
      rows.push(...last.nodes);
    }
    rows.push(...last.nodes);
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const sorted = rows.map((row) => (orderBy === 'NAME' ? row.name : row.id));
    expect(sorted).toEqual([...sorted].sort());
    const before = await page({ last: 2, before: last.pageInfo.startCursor });
    expect(before.nodes).toEqual(rows.slice(-last.nodes.length - 2, -last.nodes.length));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('know who is on a list today', async () => {
    const name = `L-${key()}`;
    const [on, past, coming] = [await registered(), await registered(), await registered()];
    const enter = (projectId: string, day: string) =>
      change(registrar, 'enterList', { idempotencyKey: key(), projectId, list: name, on: day });
    await enter(on.id, addDays(today, -10));
    await enter(past.id, addDays(today, -10));
    await enter(coming.id, addDays(today, 10));
    await change(registrar, 'leaveList', { idempotencyKey: key(), projectId: past.id, list: name, on: today });
    const { projects } = await ask<{ projects: { nodes: object[] } }>(
      registrar,
      `{ projects(filter: { list: "${name}" }) { nodes { id lists { list since until } } } }`,
    );
    expect(projects.nodes).toEqual([{ id: on.id, lists: [{ list: name, since: addDays(today, -10), until: null }] }]);
    const twice = await enter(on.id, today);
    expect(twice.userErrors[0]).toMatchObject({ __typename: 'StateConflict', status: 'ON_LIST' });
  });

  it('are kept by a rule: each change is judged and dated, and any past day is answered', async () => {
    interface List {
      readonly id: string;
      readonly members: { readonly nodes: readonly { readonly id: string }[] };
    }
    const [type, name] = [`T-${key()}`, `亿元以上清单${key()}`];
    const total = (value: string) => ({ type, totalInvestment: { value, unit: 'YI' } });
    const [least, less] = [await registered(total('1')), await registered(total('0.99'))];
    const rule = { types: [type], leastTotal: { value: '1', unit: 'YI' } };
    const declared = { name, regionId: 'region-330800', issuer: '市发展改革委', level: 'CITY', year: 2026 };
    const listMutation = async (mutation: string, input: object) => {
      const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${inputType}!) {
        done: ${mutation}(input: $input) { list { id } userErrors { code path } } }`;
      const answer = await ask<{ done: { list: List | null; userErrors: readonly object[] } }>(registrar, query, {
        input: { idempotencyKey: key(), ...input },
      });
      return answer.done;
    };
    const consequences = ['QUOTA_PRIORITY', 'LIAISON'];
    const { list } = await listMutation('declareProjectList', { ...declared, rule, consequences });
    const listId = list?.id ?? '';
    const taken = await listMutation('declareProjectList', declared);
    expect(taken.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'name'] }]);
    const members = async (asOf = today) => {
      const query = `query ($asOf: Date) { projectList(id: "${listId}") { members(asOf: $asOf) { nodes { id } } } }`;
      const { projectList } = await ask<{ projectList: List }>(registrar, query, { asOf });
      return projectList.members.nodes.map(({ id }) => id);
    };
    const areMembers = (...ids: readonly string[]) =>
      until(async () => JSON.stringify(await members()) === JSON.stringify([...ids].sort()));
    await areMembers(least.id);
    const more = { idempotencyKey: key(), projectId: less.id, totalInvestment: { value: '3', unit: 'YI' } };
    await change(registrar, 'updateProject', more);
    await areMembers(least.id, less.id);
    expect(await members(addDays(today, -1))).toEqual([]);
    const { project } = await ask<{ project: object }>(
      registrar,
      `{ project(id: "${less.id}") { lists { list since until } listConsequences { consequence list }
        before: listConsequences(asOf: "${addDays(today, -1)}") { list } } }`,
    );
    expect(project).toEqual({
      lists: [{ list: name, since: today, until: null }],
      listConsequences: consequences.map((consequence) => ({ consequence, list: name })),
      before: [],
    });
    const byHand = await change(registrar, 'leaveList', {
      ...{ idempotencyKey: key(), projectId: less.id, list: name, on: today },
    });
    expect(byHand.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'list'] }]);
    await listMutation('changeProjectListRule', { listId, rule: { ...rule, leastTotal: { value: '2', unit: 'YI' } } });
    await areMembers(less.id);
    await listMutation('closeProjectList', { listId, reason: '年度结束' });
    await areMembers();
  });

  it('are selected by runs, which are kept and compared', async () => {
    const type = `T-${key()}`;
    const total = (value: string) => ({ type, totalInvestment: { value, unit: 'YI' } });
    const [great, small] = [await registered(total('2')), await registered(total('1'))];
    const demo = await registered({ ...total('3'), isDemoData: true });
    const terms = { name: `选定${key()}`, regionId: 'region-330800', rule: { types: [type] } };
    interface Answer {
      readonly done: { readonly selection: { readonly id: string } | null; readonly userErrors: readonly object[] };
    }
    const run = async (more: object) => {
      const query = `mutation ($input: RunSelectionInput!) {
        done: runSelection(input: $input) { selection { id runs { version candidates selected most } } userErrors { code } } }`;
      return (await ask<Answer>(registrar, query, { input: { idempotencyKey: key(), ...terms, ...more } })).done;
    };
    const first = { most: 1, idempotencyKey: key() };
    await run(first);
    const { selection } = await run(first);
    expect(selection).toMatchObject({ runs: [{ version: 1, selected: 1, most: 1 }] });
    const cut = { idempotencyKey: key(), projectId: great.id, totalInvestment: { value: '0.5', unit: 'YI' } };
    await change(registrar, 'updateProject', cut);
    await run({ rule: { ...terms.rule, leastTotal: { value: '1', unit: 'YI' } } });
    const change12 = '{ projectId project { name } cause failed }';
    const { projectSelection } = await ask<{ projectSelection: object }>(
      registrar,
      `{ projectSelection(id: "${selection?.id}") { runs { selected results(isSelected: true) { nodes { projectId version } } }
        difference(from: 1, to: 2) { addedCount removedCount stayed added ${change12} removed ${change12} } } }`,
    );
    const project = { name: '市档案馆新馆二期' };
    expect(projectSelection).toEqual({
      runs: [great, small].map(({ id }) => ({ selected: 1, results: { nodes: [{ projectId: id, version: 1 }] } })),
      difference: {
        ...{ addedCount: 1, removedCount: 1, stayed: 0 },
        added: [{ projectId: small.id, project, cause: 'OTHERS_STAND_BEFORE', failed: ['PLACE'] }],
        removed: [{ projectId: great.id, project, cause: 'RULE_AND_PROJECT_CHANGED', failed: ['TOTAL'] }],
      },
    });
    const wrong = await post(
      registrar,
      `{ projectSelection(id: "${selection?.id}") { difference(from: 1, to: 3) { stayed } } }`,
    );
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    const withDemo = await run({ withDemoData: true, most: 1 });
    expect(withDemo.userErrors).toEqual([]);
    expect(demo.id).not.toBe(great.id);
  });

  it.each([
    ['more than 100 rows', '{ projects(first: 101) { total { value } } }', 'INVALID_INPUT', ['first']],
    ['a count without end', '{ projects { total(upTo: 10001) { value } } }', 'INVALID_INPUT', ['upTo']],
    ['both directions', '{ projects(after: "x", last: 2, before: "y") { nodes { id } } }', 'INVALID_INPUT', ['after']],
    ['a strange cursor', '{ projects(after: "x") { nodes { id } } }', 'CURSOR_INVALID', ['after']],
    [
      'a region that is no code',
      '{ projects(filter: { regions: ["33"] }) { nodes { id } } }',
      'MALFORMED_CODE',
      ['filter', 'regions', '0'],
    ],
    ['neither id nor code', '{ project { id } }', 'INVALID_INPUT', ['id']],
    ['a code that is none', '{ project(code: "1") { id } }', 'MALFORMED_CODE', ['code']],
  ])('refuse %s', async (_, query, code, path) => {
    const { errors } = await post(registrar, query);
    expect(errors?.[0]?.extensions).toMatchObject({ code, path });
  });

  it('are not for nobody', async () => {
    const nobody = person('anonymous', [], { anonymous: true });
    const { errors } = await post(nobody, '{ projects { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['part of the Chinese name', (mark: string) => `精神疾病${mark}`],
    ['words of the English name, in any order and case', (mark: string) => `WARD${mark} isol`],
  ])('find %s, within what the caller sees', async (_, searchFor) => {
    const mark = key();
    const { id } = await registered({ name: `第三医院精神疾病${mark}病区`, nameEn: `Isolation ward${mark}` });
    const search = async (identity: Identity) =>
      ask<{ projects: { nodes: object[] } }>(
        identity,
        'query ($search: String) { projects(filter: { search: $search }, orderBy: NAME) { nodes { id } } }',
        { search: searchFor(mark) },
      );
    expect((await search(registrar)).projects.nodes).toEqual([{ id }]);
    expect((await search(person('b', ['DISPATCHER'], { region: '330881' }))).projects.nodes).toEqual([]);
  });

  it('of several regions hold what the caller sees of each', async () => {
    const type = `R-${key()}`;
    const city = await registered({ type });
    const county = await registered({ type, regionId: 'region-330881' });
    const own = await registered({ type, ownerId: 'organisation-2' });
    const seen = async (identity: Identity, regions: readonly string[]) =>
      (
        await ask<{ projects: { nodes: { id: string }[] } }>(
          identity,
          `query ($regions: [String!]) { projects(filter: { type: "${type}", regions: $regions }) { nodes { id } } }`,
          { regions },
        )
      ).projects.nodes.map(({ id }) => id);
    const all = [city.id, county.id, own.id].sort();
    expect(await seen(person('a', ['DISPATCHER']), ['330000', '330881'])).toEqual(all);
    expect(await seen(person('a', ['DISPATCHER']), ['330881', '420300'])).toEqual([county.id]);
    const both = person('c', ['DISPATCHER', 'OWNER'], { region: '330881', organisation: 'organisation-2' });
    expect(await seen(both, ['330800'])).toEqual([county.id, own.id].sort());
    expect(await seen(both, ['420300'])).toEqual([]);
    expect(await seen(both, [])).toEqual([]);
  });

  it('find text with signs as it is written', async () => {
    const name = `甬金衢上(${key()}).*`;
    const { id } = await registered({ name });
    const { projects } = await ask<{ projects: { nodes: object[] } }>(
      registrar,
      `query ($search: String) { projects(filter: { search: $search }) { nodes { id } } }`,
      { search: name.slice(2) },
    );
    expect(projects.nodes).toEqual([{ id }]);
  });
});

describe('references from other subgraphs', () => {
  it('are loaded with one query, whoever refers to whatever how often', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(async () => (await registered()).id));
    const refs = [...ids, ...ids, 'project-nowhere'].map((id) => ({ __typename: 'Project', id }));
    const commands: string[] = [];
    const note = (event: { readonly commandName: string; readonly command: { readonly find?: string } }) => {
      if (event.command.find === 'projects') commands.push(event.commandName);
    };
    shared.mongo.client.on('commandStarted', note);
    const { _entities } = await ask<{ _entities: ({ name: string } | null)[] }>(
      registrar,
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Project { name region { id } } } }',
      { refs },
    );
    shared.mongo.client.off('commandStarted', note);
    expect(_entities.map((entity) => entity?.name)).toEqual([...Array(8).fill('市档案馆新馆二期'), undefined]);
    expect(commands).toEqual(['find']);
  });
});

describe('two processes of the service at once', () => {
  let otherShared: SharedDeps;
  let other: RunningService;

  beforeAll(async () => {
    otherShared = await connectShared(config, 'other');
    other = await runService(buildProjectsService, { name: 'projects', port: 0, config, shared: otherShared });
  });
  afterAll(async () => {
    await other?.close();
    await otherShared?.close();
  });

  const both = <T>(act: (url: string, index: number) => Promise<T>) =>
    Promise.all([running.url, other.url, running.url, other.url].map(act));

  it('do a request once, and let one of two at the same version win', async () => {
    const input = registration({ code: '2212-330800-04-01-000001' });
    const registeredTwice = await both((url) => change(registrar, 'registerProject', input, url));
    expect(registeredTwice.map(({ userErrors: refusals }) => refusals)).toEqual([[], [], [], []]);
    const ids = new Set(registeredTwice.map(({ project }) => project?.id));
    const cursors = new Set(registeredTwice.map(({ cursor }) => cursor));
    expect([ids.size, cursors.size]).toEqual([1, 1]);
    const [projectId = ''] = ids;
    const named = await both((url, index) =>
      change(registrar, 'updateProject', { idempotencyKey: key(), projectId, ifVersion: 1, name: `名${index}` }, url),
    );
    expect(named.filter(({ project }) => project !== null)).toHaveLength(1);
    await both((url, index) =>
      change(registrar, 'enterList', { idempotencyKey: key(), projectId, list: `清单${index}`, on: today }, url),
    );
    const { project } = await ask<{ project: { version: number; lists: object[] } }>(
      registrar,
      `{ project(id: "${projectId}") { version lists { list } } }`,
    );
    expect(project).toMatchObject({ version: 6 });
    expect(project.lists).toHaveLength(4);
    const events = await eventsOf(projectId);
    expect(events.map(({ type }) => type)).toEqual([
      'project.registered',
      'project.updated',
      ...Array(4).fill('list.entered'),
    ]);
  });

  it('let one of them stop works, resume them, and undo a start, and tell the others what it is now', async () => {
    const { id: projectId } = await registered({ ownerId: 'organisation-1', batch: 'RESERVED' });
    const on = addDays(today, -9);
    const start = { kind: 'STARTED', actualOn: on, fileIds: [fileId] };
    await change(owner, 'reportMilestone', { idempotencyKey: key(), projectId, ...start });
    await change(verifier, 'verifyMilestone', { idempotencyKey: key(), projectId, kind: 'STARTED' });
    const race = async (identity: Identity, name: string, more: object) => {
      const answers = await both((url) => change(identity, name, { idempotencyKey: key(), projectId, ...more }, url));
      return answers.map(({ userErrors: [refusal] }) => refusal?.code ?? 'done').sort();
    };
    const oneWins = [...Array(3).fill('STATE_CONFLICT'), 'done'];
    expect(await race(owner, 'suspendWork', { on: addDays(today, -3), reason: '汛期' })).toEqual(oneWins);
    expect(await race(owner, 'resumeWork', { on: today })).toEqual(oneWins);
    expect(await race(verifier, 'undoMilestone', { kind: 'STARTED', reason: '日期有误' })).toEqual(oneWins);
    const types = (await eventsOf(projectId)).map(({ type }) => type);
    for (const type of ['work.suspended', 'work.resumed', 'milestone.undone'])
      expect(types.filter((one) => one === type)).toHaveLength(1);
  });
});

describe('documents of an earlier release', () => {
  it('are found by region and by name once the indexes are made anew', async () => {
    const name = `旧库${key()}`;
    const { id } = await registered({ name });
    const rows = shared.mongo.db(`${config.prefix}_projects`).collection<{ _id: string }>('projects');
    await rows.updateOne(
      { _id: id },
      { $set: { regionScopes: ['33', '3308', '330800'] }, $unset: { searchTerms: 1, searchText: 1 } },
    );
    await (await ProjectStore.open(serviceDeps(shared, 'projects'))).close();
    const { projects } = await ask<{ projects: { nodes: object[] } }>(
      registrar,
      `{ projects(filter: { search: "${name}", regions: ["330000"] }) { nodes { id version } } }`,
    );
    expect(projects.nodes).toEqual([{ id, version: 1 }]);
  });
});

describe('what a crash leaves', () => {
  it('is caught up at the next start: the journal is ahead of read model and feed', async () => {
    const { id } = await registered();
    const db = shared.mongo.db(`${config.prefix}_projects`);
    await running.close();
    await db.collection('projects').deleteMany({}, { comment: LOOKS_AT_ALL });
    await db.collection('project_journal_marks').deleteMany({}, { comment: LOOKS_AT_ALL });
    running = await runService(buildProjectsService, { name: 'projects', port: 0, config, shared });
    // Nothing is known of what was carried on, so all projects are walked, while the service runs.
    await until(async () => {
      const { project } = await ask<{ project: ProjectAnswer }>(registrar, `{ project(id: "${id}") { id version } }`);
      return project?.version === 1;
    });
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['project.registered']);
  });
});

describe('cohorts of demonstration projects', () => {
  const nation = person('officer-nation', ['OPERATOR'], { region: '000000' });

  it('reproduce the rates that the reports publish, and count only where asked', async () => {
    const deps = serviceDeps(shared, 'projects');
    const some = ['S0-PLAN', 'S2-BOND', 'S3-MONTH'] as const;
    expect([await loadCohorts(deps, some), await loadCohorts(deps, some)]).toEqual([587, 587]);
    const rows = `nodes { name value recomputed(includeDemo: $includeDemo) { basis value shown part whole difference obstacle } }`;
    const query = `query ($after: String, $includeDemo: Boolean!) {
      publishedFigures(first: 100, after: $after) { ${rows} pageInfo { endCursor } } }`;
    interface Row {
      readonly name: string;
      readonly value: string;
      readonly recomputed: { readonly basis: string | null; readonly obstacle: string | null };
    }
    const figures = async (includeDemo: boolean) => {
      const page = async (after?: string) =>
        (
          await ask<{ publishedFigures: { nodes: Row[]; pageInfo: { endCursor: string } } }>(nation, query, {
            ...{ after, includeDemo },
          })
        ).publishedFigures;
      const first = await page();
      const { nodes } = await page(first.pageInfo.endCursor);
      return new Map([...first.nodes, ...nodes].map((one) => [one.name, one]));
    };
    const all = await figures(true);
    const counted = [...all.values()].filter(({ recomputed }) => recomputed.basis === 'FACTS');
    expect(Object.fromEntries(counted.map(({ name, recomputed }) => [name, recomputed]))).toMatchObject({
      市级政府投资项目完成投资: { value: '78', difference: '0' },
      市级政府投资项目年度计划执行率: { value: '79.67', shown: '79.7', part: '78', whole: '97.9', difference: '-0.03' },
      亿元以上重大项目: { value: '41', difference: '0' },
      亿元以上重大项目完成投资: { value: '61.9', difference: '0' },
      亿元以上重大项目年度计划执行率: { value: '80.18', shown: '80.2', part: '61.9', whole: '77.2' },
      已批复国家专项债支持项目: { value: '397', difference: '0' },
      已开工国家专项债支持项目: { value: '391', difference: '0' },
      国家专项债支持项目开工率: { value: '98.49', shown: '98.5', part: '391', whole: '397' },
      前期手续月项目: { value: '130', difference: '0' },
      前期手续月办理手续: { value: '329', difference: '0' },
      具备开工条件项目: { value: '127', difference: '0' },
    });
    const byList = `{ portfolio(filter: { regions: ["330800"] }, groupBy: LIST, asOf: "2022-09-30", includeDemo: true) {
      group projects execution { shown } } }`;
    expect((await ask<{ portfolio: object[] }>(nation, byList)).portfolio).toEqual(
      expect.arrayContaining([
        { group: '41个亿元以上重大项目', projects: 41, execution: { shown: '80.2' } },
        { group: '市级政府投资项目年度计划', projects: 60, execution: { shown: '79.7' } },
      ]),
    );
    const real = await figures(false);
    for (const name of ['前期手续月办理手续', '亿元以上重大项目年度计划执行率']) {
      expect(real.get(name)?.recomputed).toMatchObject({ basis: null, obstacle: 'NOT_IN_LIBRARY' });
    }
    // Where no project counts, what follows from other figures is answered.
    expect(real.get('国家专项债支持项目开工率')?.recomputed).toMatchObject({ basis: 'FIGURES', value: '98.49' });
  });
});
