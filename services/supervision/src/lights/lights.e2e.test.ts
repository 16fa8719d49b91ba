/** Rules of lights over the store: set, versioned, applied to projects at once; alerts claimed and signed off. */
import { randomBytes } from 'node:crypto';
import type { Act } from '@kuaijin/kit/access/posts';
import { storable } from '@kuaijin/kit/aggregate/things';
import { loadConfig } from '@kuaijin/kit/config';
import { isRefusal } from '@kuaijin/kit/errors';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { BsonData } from '@kuaijin/kit/journal';
import { connectShared, type ServiceDeps, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { Watches } from '../model/watches';
import { nextVersion, type RuleOrder } from './set-rule';
import { shippedRules } from './shipped';

const prefix = `t-lights-${randomBytes(4).toString('hex')}`;
const dispatcher: Act = { actorId: 'officer-dispatch', post: 'DISPATCHER' };
const handler: Act = { actorId: 'officer-handler', post: 'HANDLER' };
const verifier: Act = { actorId: 'officer-verifier', post: 'VERIFIER' };
const at = (day: string) => new Date(`${day}T10:00:00+08:00`);
const viewer = {
  identity: {
    ...{ subject: 'officer-dispatch', name: 'x', posts: ['DISPATCHER' as const], region: '330800' },
    ...{ audience: 'kuaijin', anonymous: false },
  },
};

let shared: SharedDeps;
let deps: ServiceDeps;
let watches: Watches;
let seq = 0;

/** What projects publish of a project of the city. */
async function hear(projectId: string, type: string, data: NonNullable<FeedEvent['data']>, day: string): Promise<void> {
  seq += 1;
  const about = { source: 'projects', subject: projectId, projectId, regionId: 'region-330800', time: at(day) };
  await watches.hear({ ...about, id: `${projectId}/${seq}`, type, data, act: handler }, at(day));
}

const progress = shippedRules.find(({ code }) => code === 'YINCHUAN_PROGRESS');
const order = (isOn: boolean, from = '10'): RuleOrder => ({
  ...{ code: 'QUZHOU_PROGRESS', regionId: 'region-330800', isOn },
  rule: {
    ...{ name: '衢州投资进度', nameEn: 'Quzhou: progress', measure: 'PROGRESS', unit: 'POINTS', milestone: undefined },
    bands: (progress?.bands ?? []).map(({ light, from: lower, to, periods, meaning, meaningEn, actions }) => ({
      ...{ light, to, periods, meaning, meaningEn, isHonour: false, actions: [...actions] },
      from: light === 'YELLOW' ? { value: from, included: true } : lower,
    })),
    ...{ whenMadeUp: undefined, heedsExcuses: true, graceDays: 10, requirement: [], validFrom: '2025-01-01' },
    ...{ levels: [], lists: [], exceptLists: [], source: '市政府办〔2025〕1号', sourceUrl: undefined, note: undefined },
  },
});

/** Sets a version of the rule and applies it, as who follows the feed does. */
async function setRule(asked: RuleOrder, day: string): Promise<void> {
  seq += 1;
  const command = { key: `set/${seq}`, content: { n: seq } as BsonData, act: dispatcher, at: at(day) };
  const done = await watches.rules.set(asked.code, command, (before) => {
    const fact = nextVersion(before, asked);
    return isRefusal(fact) ? fact : [storable({ type: fact.type, data: { rule: fact.rule } })];
  });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const event = { source: 'supervision', subject: asked.code, id: `rule/${seq}`, type: 'lightRule.set' };
  await watches.applyRule({ ...event, time: at(day), act: dispatcher }, at(day));
}

const alertsOf = async (projectId: string) =>
  (await watches.getMany([projectId]))
    .get(projectId)
    ?.alerts.map(({ rule, period, light, clearedAt }) =>
      [rule, period, light, clearedAt === undefined ? 'open' : 'cleared'].join(' '),
    );

beforeAll(async () => {
  const config = { KUAIJIN_PREFIX: prefix, KUAIJIN_ENV: 'test', LOG_LEVEL: 'fatal', KUAIJIN_POLL_MS: '20' };
  shared = await connectShared(loadConfig({ ...process.env, ...config }), 'supervision-test');
  deps = serviceDeps(shared, 'supervision');
  watches = await Watches.open(deps);
  await hear('behind', 'project.registered', { ownerId: 'organisation-1', level: 'CITY' }, '2025-01-02');
  await hear('behind', 'plan.set', { year: 2025, fen: 120_000n }, '2025-01-02');
  await hear('behind', 'investment.reported', { year: 2025, month: 6, fen: 18_000 }, '2025-07-02');
});

afterAll(async () => {
  await Promise.all([watches.close(), watches.rules.things.close()]);
  for (const name of ['supervision', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

it('the rules of the places are there, the three triggers on', async () => {
  const rules = await watches.rules.current();
  expect(rules.map(({ code }) => code).sort()).toEqual(shippedRules.map(({ code }) => code).sort());
  expect(rules.filter(({ isOn }) => isOn)).toHaveLength(3);
});

it('a rule that is switched on is applied to every project at once, and the day after adds nothing', async () => {
  await setRule(order(false), '2025-07-10');
  expect(await alertsOf('behind')).toEqual([]);
  await setRule({ ...order(true), rule: undefined }, '2025-07-10');
  // Half of 120,000 is due and 18,000 done: 35 points behind.
  expect(await alertsOf('behind')).toEqual(['QUZHOU_PROGRESS 2025-06 RED open']);
  expect(await watches.round(at('2025-07-11'))).toEqual({ raised: 0, turnedRed: 0, cleared: 0 });
  const versions = (await watches.rules.all()).find(({ id }) => id === 'QUZHOU_PROGRESS')?.versions;
  expect(versions?.map(({ version, isOn }) => [version, isOn])).toEqual([
    [1, false],
    [2, true],
  ]);
});

it('what an owner reports turns the colour and clears nothing; a claim alone leaves it open', async () => {
  await hear('behind', 'investment.reported', { year: 2025, month: 5, fen: 20_000n }, '2025-07-12');
  expect(await alertsOf('behind')).toEqual(['QUZHOU_PROGRESS 2025-06 YELLOW open']);
  await hear('behind', 'investment.reported', { year: 2025, month: 4, fen: 30_000n }, '2025-07-13');
  expect(await alertsOf('behind')).toEqual(['QUZHOU_PROGRESS 2025-06 YELLOW open']);
  const [alert] = (await watches.alerts.page(viewer, { rules: ['QUZHOU_PROGRESS'] }, { size: 5, isBackward: false }))
    .nodes;
  if (alert === undefined) throw new Error('there is no alert');
  const move = (request: Parameters<Watches['changeAlert']>[1], act: Act) => {
    seq += 1;
    return watches.changeAlert(alert, request, {
      key: `move/${seq}`,
      content: { ...request },
      act,
      at: at('2025-07-14'),
    });
  };
  expect(await move({ move: 'judge', isDone: true, comment: '属实' }, verifier)).toMatchObject({
    refusal: { code: 'STATE_CONFLICT' },
  });
  expect(await move({ move: 'claim', fileIds: [], comment: '已补上' }, handler)).toMatchObject({
    refusal: { code: 'EVIDENCE_NEEDED' },
  });
  expect(await move({ move: 'claim', fileIds: ['file-1'], comment: '已补上' }, handler)).toMatchObject({ ok: true });
  expect([...(await watches.alerts.byProject(viewer))]).toEqual([{ warned: 1, open: 1 }]);
  expect(await move({ move: 'judge', isDone: true, comment: '属实' }, handler)).toMatchObject({
    refusal: { code: 'SAME_PERSON' },
  });
  expect(await move({ move: 'judge', isDone: false, comment: '数据不实' }, verifier)).toMatchObject({ ok: true });
  expect(await move({ move: 'claim', fileIds: ['file-2'], comment: '已更正' }, handler)).toMatchObject({ ok: true });
  const done = await move({ move: 'judge', isDone: true, comment: '属实' }, verifier);
  expect(done).toMatchObject({ ok: true, alert: { isOpen: false, cleared: { actorId: 'officer-verifier' } } });
  const { history = [] } = 'alert' in done ? done.alert : {};
  expect(history.map(({ what }) => what)).toEqual([
    ...['RAISED', 'TURNED', 'CLAIMED', 'RETURNED', 'CLAIMED', 'CLEARED'],
  ]);
  expect([...(await watches.alerts.byProject(viewer))]).toEqual([{ warned: 1, open: 0 }]);
});

it('what was signed off is not raised again for its month, and the next month is', async () => {
  await hear('behind', 'investment.reported', { year: 2025, month: 4, fen: 0n }, '2025-07-15');
  expect(await alertsOf('behind')).toEqual(['QUZHOU_PROGRESS 2025-06 YELLOW cleared']);
  expect(await watches.round(at('2025-08-10'))).toMatchObject({ raised: 1 });
  expect(await watches.round(at('2025-08-10'))).toEqual({ raised: 0, turnedRed: 0, cleared: 0 });
  await hear('behind', 'excuse.approved', { year: 2025, month: 7, expiresOn: '2025-08-31' }, '2025-08-12');
  // Of 120,000 in July 70,000 are due and 38,000 done: 26.67 points behind.
  expect((await alertsOf('behind'))?.at(-1)).toBe('QUZHOU_PROGRESS 2025-07 YELLOW cleared');
});

it('a process that begins anew raises nothing twice', async () => {
  await hear('late', 'project.registered', { level: 'CITY' }, '2025-01-02');
  await hear('late', 'milestone.planned', { kind: 'STARTED', plannedOn: '2025-07-31' }, '2025-01-03');
  expect(await watches.round(at('2025-08-13'))).toMatchObject({ raised: 1 });
  const again = await Watches.open(deps);
  try {
    expect(await again.round(at('2025-08-13'))).toEqual({ raised: 0, turnedRed: 0, cleared: 0 });
    expect(await again.round(at('2025-09-01'))).toMatchObject({ turnedRed: 1 });
    expect(await watches.round(at('2025-09-01'))).toEqual({ raised: 0, turnedRed: 0, cleared: 0 });
  } finally {
    await Promise.all([again.close(), again.rules.things.close()]);
  }
});
