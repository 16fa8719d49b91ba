/**
 * Lists of alerts and problems: who finds what, in which order, page by page; and the daily round over many projects.
 */
import { randomBytes } from 'node:crypto';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { loadConfig } from '@kuaijin/kit/config';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { pageIn } from '@kuaijin/kit/read-models';
import { connectShared, type ServiceDeps, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { Collection } from 'mongodb';
import type { ProblemFacts } from './domain/problem';
import { systemAct } from './domain/system';
import type { WatchedKind } from './lights/terms';
import type { AlertQuery } from './model/alerts';
import { newestFirst } from './model/fields';
import { Problems } from './model/problems';
import { Watches } from './model/watches';

const prefix = `t-supl-${randomBytes(4).toString('hex')}`;
const now = new Date('2026-03-02T04:00:00Z');
const today = dateOf(now);

let shared: SharedDeps;
let deps: ServiceDeps;
let watches: Watches;
let problems: Problems;

/** An officer of a region, who is a person of an owner too where that is named. */
const from = (region: string, organisation?: string): Viewer => ({
  identity: {
    subject: 'someone',
    name: 'someone',
    posts: organisation === undefined ? ['DISPATCHER'] : ['DISPATCHER', 'OWNER'],
    region,
    audience: 'kuaijin',
    anonymous: false,
    ...(organisation === undefined ? {} : { organisation }),
  },
});
const nation = from('000000');

/** Publishes a project in a region (none: an unknown one) whose milestones are late by so many days. */
async function late(projectId: string, region: string | undefined, days: Partial<Record<WatchedKind, number>>) {
  const regionId = region === undefined ? {} : { regionId: `region-${region}` };
  const common = { source: 'projects', subject: projectId, projectId, time: now, ...regionId };
  const events: FeedEvent[] = [
    { ...common, id: `${projectId}/1`, type: 'project.registered', data: { ownerId: `organisation-${projectId}` } },
    ...Object.entries(days).map(([kind, late], n) => ({
      ...common,
      id: `${projectId}/${n + 2}`,
      type: 'milestone.planned',
      data: { kind, plannedOn: addDays(today, -late) },
    })),
  ];
  // A minute apart, so that the order of the list is known.
  for (const [n, event] of events.entries()) await watches.hear(event, new Date(now.getTime() + n * 60_000));
}

const alerts = async (viewer: Viewer, query: AlertQuery = {}, args: object = { first: 100 }) =>
  watches.alerts.page(viewer, query, pageIn(newestFirst, args));
const rulesOf = async (...asked: Parameters<typeof alerts>) =>
  (await alerts(...asked)).nodes.map(({ projectId, rule }) => `${projectId} ${rule}`);

beforeAll(async () => {
  const config = { KUAIJIN_PREFIX: prefix, KUAIJIN_ENV: 'test', LOG_LEVEL: 'fatal', KUAIJIN_POLL_MS: '20' };
  shared = await connectShared(loadConfig({ ...process.env, ...config }), 'supervision-test');
  deps = serviceDeps(shared, 'supervision');
  watches = await Watches.open(deps);
  problems = await Problems.open(deps);
  await late('kecheng', '330802', { STARTED: 5, COMPLETED: 40 });
  await late('quzhou', '330800', { STATISTICS_ENTERED: 1 });
  await late('wuhan', '420100', { STARTED: 2 });
  await late('nowhere', undefined, { STARTED: 3 });
});

afterAll(async () => {
  await Promise.all([watches.close(), problems.close()]);
  for (const name of ['supervision', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

describe('alerts', () => {
  it.each<[string, Viewer, readonly string[]]>([
    ['a county', from('330802'), ['kecheng NOT_COMPLETED', 'kecheng NOT_STARTED']],
    ['its city', from('330800'), ['kecheng NOT_COMPLETED', 'quzhou NOT_IN_STATISTICS', 'kecheng NOT_STARTED']],
    ['its province', from('330000'), ['kecheng NOT_COMPLETED', 'quzhou NOT_IN_STATISTICS', 'kecheng NOT_STARTED']],
    ['another county', from('330803'), []],
    ['a caller of no region', from(''), []],
    ['the owner', from('330803', 'organisation-wuhan'), ['wuhan NOT_STARTED']],
    ['the owner of a project of no known region', from('330803', 'organisation-nowhere'), ['nowhere NOT_STARTED']],
  ])('are found by %s', async (_who, identity, expected) => {
    expect(await rulesOf(identity)).toEqual(expected);
    const { total } = await alerts(identity);
    expect(await total()).toEqual({ value: expected.length, isExact: true });
  });

  it('of a project whose region nobody knows are found by the nation', async () => {
    expect(await rulesOf(nation)).toContain('nowhere NOT_STARTED');
    expect(await rulesOf(from('330000'))).not.toContain('nowhere NOT_STARTED');
  });

  it.each<[AlertQuery, readonly string[]]>([
    [{ lights: ['RED'] }, ['kecheng NOT_COMPLETED']],
    [{ lights: ['GREEN'] }, []],
    [{ rules: ['NOT_STARTED'], lights: ['YELLOW'] }, ['kecheng NOT_STARTED']],
    [{ projectIds: ['quzhou', 'wuhan'] }, ['quzhou NOT_IN_STATISTICS']],
    [{ projectIds: [] }, []],
    [
      { open: true, rules: ['NOT_IN_STATISTICS', 'NOT_COMPLETED'] },
      ['kecheng NOT_COMPLETED', 'quzhou NOT_IN_STATISTICS'],
    ],
    [{ open: false }, []],
  ])('are found by %j', async (query, expected) => {
    expect(await rulesOf(from('330800'), query)).toEqual(expected);
  });

  it('are paged forwards and back, and counted up to a bound', async () => {
    const identity = from('330800', 'organisation-kecheng');
    const all = await alerts(identity);
    const first = await alerts(identity, {}, { first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await first.total({ upTo: 2 })).toEqual({ value: 2, isExact: false });
    expect(await first.total({ upTo: 3 })).toEqual({ value: 3, isExact: true });
    const second = await alerts(identity, {}, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    const back = await alerts(identity, {}, { last: 2, before: second.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes);
  });

  it('of projects come a page for each, all or those that are open, as far as the caller sees them', async () => {
    const ofProjects = async (onlyOpen: boolean) => {
      const ids = ['kecheng', 'wuhan', 'nobody'];
      const pages = await watches.alerts.ofProjects(from('330802'), ids, onlyOpen, pageIn(newestFirst, { first: 1 }));
      return ids.map((id) => pages.get(id)?.nodes.map(({ rule }) => rule));
    };
    expect(await ofProjects(true)).toEqual([['NOT_COMPLETED'], [], []]);
    const event = { source: 'projects', subject: 'kecheng', projectId: 'kecheng', time: now };
    const data = { kind: 'COMPLETED', actualOn: today };
    await watches.hear({ ...event, id: 'kecheng/9', type: 'milestone.verified', data }, now);
    expect(await ofProjects(true)).toEqual([['NOT_STARTED'], [], []]);
    expect(await ofProjects(false)).toEqual([['NOT_COMPLETED'], [], []]);
    expect(await rulesOf(from('330802'), { open: false })).toEqual(['kecheng NOT_COMPLETED']);
  });

  it('that an earlier release stored are found once the read model is opened', async () => {
    const stored = shared.mongo.db(deps.namespaces.database()).collection('alerts');
    await stored.updateMany({ projectId: 'kecheng' }, { $unset: { regionScopes: 1 }, $set: { regionCode: '330802' } });
    expect(await rulesOf(from('330802'))).toEqual([]);
    const again = await Watches.open(deps);
    expect(await rulesOf(from('330802'))).toEqual(['kecheng NOT_COMPLETED', 'kecheng NOT_STARTED']);
    await again.close();
  });
});

describe('problems', () => {
  const raise = async (n: number, region: string | undefined, more: Partial<ProblemFacts['problem.opened']>) => {
    const at = new Date(now.getTime() + n * 60_000);
    const opened: ProblemFacts['problem.opened'] = {
      projectId: 'kecheng',
      ...(region === undefined ? {} : { regionId: `region-${region}` }),
      category: 'LAND',
      level: 'COUNTY',
      origin: 'APPEAL',
      title: '用地未落实',
      dueAt: addDaysTo(at, 7),
      ...more,
    };
    const done = await problems.raise(`problem-${n}`, opened, { key: 'k', content: { n }, act: systemAct, at });
    expect(done).toMatchObject({ ok: true });
  };
  const addDaysTo = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000);
  const ids = async (viewer: Viewer, query: Parameters<Problems['page']>[1] = {}) =>
    (await problems.page(viewer, query, pageIn(newestFirst, { first: 100 }))).nodes.map(({ id }) => id);

  beforeAll(async () => {
    await raise(1, '330802', {});
    await raise(2, '330802', { category: 'FUNDS', origin: 'VISIT' });
    await raise(3, '420100', { projectId: 'wuhan', ownerId: 'organisation-wuhan' });
    await raise(4, undefined, { projectId: 'nowhere' });
    await problems.move(
      'problem-1',
      { move: 'assign', assigneeId: 'a' },
      { key: 'm', content: {}, act: systemAct, at: now },
    );
  });

  it.each<[string, Viewer, Parameters<Problems['page']>[1], readonly string[]]>([
    ['a county', from('330802'), {}, ['problem-2', 'problem-1']],
    ['another county', from('330803'), {}, []],
    ['its owner', from('330803', 'organisation-wuhan'), {}, ['problem-3']],
    [
      'the nation, also where nobody knows the region',
      nation,
      {},
      ['problem-4', 'problem-3', 'problem-2', 'problem-1'],
    ],
    ['status', from('330800'), { statuses: ['IN_HAND', 'CLAIMED_DONE'] }, ['problem-1']],
    ['category', from('330800'), { categories: ['FUNDS'] }, ['problem-2']],
    ['origin', from('330800', 'organisation-wuhan'), { origins: ['APPEAL'] }, ['problem-3', 'problem-1']],
    ['origin and category', from('330800'), { origins: ['APPEAL'], categories: ['FUNDS'] }, []],
    ['project', nation, { projectIds: ['wuhan', 'nowhere'] }, ['problem-4', 'problem-3']],
  ])('are found by %s', async (_what, identity, query, expected) => {
    expect(await ids(identity, query)).toEqual(expected);
  });

  it('of projects come a page for each, without those that are signed off where these are not wanted', async () => {
    const page = pageIn(newestFirst, { first: 1 });
    const open = await problems.ofProjects(nation, ['kecheng', 'wuhan', 'nobody'], true, page);
    expect(['kecheng', 'wuhan', 'nobody'].map((id) => open.get(id)?.nodes.map((one) => one.id))).toEqual([
      ['problem-2'],
      ['problem-3'],
      [],
    ]);
    expect(await open.get('kecheng')?.total()).toEqual({ value: 2, isExact: true });
    const all = await problems.ofProjects(from('330802'), ['wuhan'], false, page);
    expect(all.get('wuhan')?.nodes).toEqual([]);
  });

  it('that an earlier release stored are found once the read model is opened', async () => {
    const stored = shared.mongo.db(deps.namespaces.database()).collection('problems');
    await stored.updateMany(
      { projectId: { $in: ['kecheng', 'wuhan', 'nowhere'] } },
      { $unset: { regionScopes: 1, departmentIds: 1, personIds: 1, isOpen: 1 } },
    );
    const again = await Problems.open(deps);
    expect(await ids(from('330802'))).toEqual(['problem-2', 'problem-1']);
    const open = await again.ofProjects(nation, ['kecheng'], true, pageIn(newestFirst, {}));
    expect(open.get('kecheng')?.nodes).toHaveLength(2);
    await again.close();
  });
});

describe('the daily round', () => {
  it('looks at every project that is due, a page of them at a time, and at no other', async () => {
    const count = 230;
    const ids = Array.from({ length: count }, (_, n) => `round-${n}`);
    await Promise.all(ids.map((id) => late(id, '110101', { STARTED: -1 })));
    const find = jest.spyOn(Collection.prototype, 'find');
    const { raised } = await watches.round(new Date('2026-03-04T04:00:00Z'));
    const pages = find.mock.calls.filter((_, n) => find.mock.contexts[n]?.collectionName === 'watches');
    const limits = pages.flatMap(([, options]) => options?.limit ?? []);
    find.mockRestore();
    expect(raised).toBe(count);
    expect(limits).toEqual([200, 200]);
    const { total } = await alerts(from('110000'), {}, { first: 1 });
    expect(await total({ upTo: 1_000 })).toEqual({ value: count, isExact: true });
    expect(await watches.round(new Date('2026-03-04T05:00:00Z'))).toEqual({ raised: 0, turnedRed: 0, cleared: 0 });
  });
});
