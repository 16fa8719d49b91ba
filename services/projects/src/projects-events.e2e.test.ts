import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { buildProjectsService, type ProjectsService } from './service';

let service: TestService<ProjectsService>;
let keys = 0;
const registrar = person('registrar-1', ['REGISTRAR']);
const county = person('registrar-2', ['REGISTRAR'], '330881');
const yi = (value: string) => ({ value, unit: 'YI' });
const region = { regionId: 'region-330800' };

interface Refused {
  readonly code: string;
  readonly path: readonly string[];
}
interface Done {
  readonly thing: { readonly id: string } | null;
  readonly userErrors: readonly Refused[];
}

/** Asks a mutation and answers the id of what it changed. @throws Error for a refusal */
async function act(mutation: string, field: string, input: object, by = registrar): Promise<string> {
  const done = await attempt(mutation, field, input, by);
  if (done.thing === null) throw new Error(JSON.stringify(done.userErrors));
  return done.thing.id;
}

async function attempt(mutation: string, field: string, input: object, by = registrar): Promise<Done> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    done: ${mutation}(input: $input) { thing: ${field} { id } userErrors { code path } } }`;
  keys += 1;
  const { data, errors } = await service.ask<{ done: Done }>(by, query, {
    input: { idempotencyKey: `key-${keys}`, ...input },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.done;
}

async function ask<T>(query: string, by = registrar): Promise<T> {
  const { data, errors } = await service.ask<T>(by, query);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

const register = (name: string, total?: string, more: object = {}) =>
  act('registerProject', 'project', {
    ...{ ...region, name, ...more },
    ...(total === undefined ? {} : { totalInvestment: yi(total) }),
  });

beforeAll(async () => {
  service = await startForTest('projects', buildProjectsService);
  const listed = ['330800', '330881', '420300'].map((code) => `region/region-${code}`);
  await service.deps.feed.publish(
    'directory',
    listed.map((id) => ({ id: `${id}/1`, type: 'region.listed', source: 'directory', subject: id, time: new Date() })),
  );
});
afterAll(() => service.close());

const sum = 'sum { yi } stated';

test('projects start together in two batches: each counts once, over any days, with what it was recorded with', async () => {
  const [one, two, three] = [
    await register('一号项目', '1'),
    await register('二号项目', '2'),
    await register('三号项目'),
  ];
  const batch = (name: string, heldOn: string, main: readonly object[], side: readonly object[] = []) => ({
    ...{ ...region, name, heldOn },
    venues: [
      { name: '主会场', kind: 'MAIN', projects: main },
      { name: '江山分会场', kind: 'SIDE', regionId: 'region-330881', projects: side },
    ],
  });
  const first = batch('第一批', '2022-01-10', [{ projectId: one }], [{ projectId: two, total: yi('2.5') }]);
  const id = await act('recordStartEvent', 'startEvent', first);
  await act(
    'recordStartEvent',
    'startEvent',
    batch('第二批', '2022-04-10', [{ projectId: one }, { projectId: three }]),
  );
  const mistaken = await act('recordStartEvent', 'startEvent', batch('误登', '2022-04-11', [{ projectId: three }]));
  await act('withdrawStartEvent', 'startEvent', { startEventId: mistaken, reason: '未举办' });
  await act('updateProject', 'project', { projectId: one, totalInvestment: yi('9') });

  const totals = `totals { occasions projects investment { ${sum} } }`;
  const lists = await ask<object>(`{
    all: startEvents { nodes { name } ${totals} }
    quarter: startEvents(from: "2022-01-01", to: "2022-03-31") { nodes { name } ${totals} }
    elsewhere: startEvents(region: "330881") { nodes { name } ${totals} }
  }`);
  const came = (occasions: number, projects: number, total: string, stated: number) => ({
    totals: { occasions, projects, investment: { sum: { yi: `${total}0000000000`.slice(0, 12) }, stated } },
  });
  expect(lists).toEqual({
    all: { nodes: [{ name: '第二批' }, { name: '第一批' }], ...came(2, 3, '3.5', 2) },
    quarter: { nodes: [{ name: '第一批' }], ...came(1, 2, '3.5', 2) },
    elsewhere: { nodes: [], ...came(0, 0, '0.0', 0) },
  });
  const { startEvent } = await ask<{ startEvent: object }>(`{ startEvent(id: "${id}") {
    status sideVenues projects verifiedStarts investment { ${sum} }
    venues { name kind regionId projects { projectId total { yi } project { name } } } } }`);
  expect(startEvent).toMatchObject({
    ...{ status: 'RECORDED', sideVenues: 1, projects: 2, verifiedStarts: 0 },
    venues: [
      {
        kind: 'MAIN',
        regionId: 'region-330800',
        projects: [{ project: { name: '一号项目' }, total: { yi: '1.0000000000' } }],
      },
      { kind: 'SIDE', regionId: 'region-330881', projects: [{ projectId: two, total: { yi: '2.5000000000' } }] },
    ],
  });
  const { project } = await ask<{ project: object }>(`{ project(id: "${one}") { startEvents { name } } }`);
  expect(project).toEqual({ startEvents: expect.arrayContaining([{ name: '第一批' }, { name: '第二批' }]) });
  // What a city records is for the city and for those above it.
  expect(await ask<object>('{ startEvents { nodes { name } } }', county)).toEqual({ startEvents: { nodes: [] } });

  const anew = batch('第一批', '2022-01-11', [{ projectId: one }]);
  expect(await attempt('recordStartEvent', 'startEvent', anew)).toMatchObject({
    ...{ thing: null, userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'reason'] }] },
  });
  expect(await act('recordStartEvent', 'startEvent', { ...anew, reason: '改期' })).toBe(id);
  const { versions } = (
    await ask<{ startEvent: { versions: readonly object[] } }>(
      `{ startEvent(id: "${id}") { versions { version heldOn projects reason recorded { actorId } } } }`,
    )
  ).startEvent;
  expect(versions).toEqual([
    { version: 1, heldOn: '2022-01-10', projects: 2, reason: null, recorded: { actorId: 'registrar-1' } },
    { version: 2, heldOn: '2022-01-11', projects: 1, reason: '改期', recorded: { actorId: 'registrar-1' } },
  ]);
  const far = await register('十堰项目', '1', { ...{ regionId: 'region-330881' } });
  const outside = { ...batch('江山批次', '2022-05-01', [{ projectId: one }]), regionId: 'region-330881' };
  expect(await attempt('recordStartEvent', 'startEvent', outside, county)).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'venues', '0', 'projects', '0', 'projectId'] }],
  });
  expect(await attempt('recordStartEvent', 'startEvent', outside)).toMatchObject({
    userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'venues', '0', 'projects', '0', 'projectId'] }],
  });
  const inside = batch('江山批次', '2022-05-01', [{ projectId: far }]);
  await act('recordStartEvent', 'startEvent', { ...inside, regionId: 'region-330881' }, county);
  await until(async () => {
    const { rows } = await service.deps.feed.readAfter(undefined, 500, { types: ['startEvent.recorded'] });
    return rows.length === 5;
  });
});

test('a tour ranks what it visits, with equals alike, and adds up what is stated', async () => {
  const [one, two, three] = [
    await register('四号项目', '10', { isDemoData: true }),
    await register('五号项目', '7.2', { isDemoData: true }),
    await register('六号项目', '1', { isDemoData: true }),
  ];
  const scores = { size: 90, benefit: 90, prospects: 80 };
  const tour = {
    ...{ ...region, name: '春季拉练', heldOn: '2022-03-20' },
    stops: [
      { projectId: one, output: yi('20'), tax: yi('1.5'), jobs: 900, scores },
      { projectId: two, jobs: 100, scores: { ...scores, size: 80, prospects: 90 } },
      { projectId: three },
    ],
  };
  const id = await act('recordTour', 'tour', tour);
  const asked = await ask<{ tour: object; tours: object; made: object }>(`{
    tour(id: "${id}") {
      stops { number points rank project { name } }
      sums { regions projects investment { ${sum} } output { ${sum} } tax { ${sum} } jobs { sum stated } }
      large: projectsOfAtLeast(total: { value: "10", unit: YI }) }
    tours { totals { occasions } }
    made: tours { totals(includeDemo: true) { occasions projects } } }`);
  const yiOf = (value: string, stated: number) => ({ sum: { yi: value }, stated });
  expect(asked).toEqual({
    tour: {
      stops: [
        { number: 1, points: '86.67', rank: 1, project: { name: '四号项目' } },
        { number: 2, points: '86.67', rank: 1, project: { name: '五号项目' } },
        { number: 3, points: null, rank: null, project: { name: '六号项目' } },
      ],
      sums: {
        ...{ regions: 1, projects: 3, investment: yiOf('18.2000000000', 3), output: yiOf('20.0000000000', 1) },
        ...{ tax: yiOf('1.5000000000', 1), jobs: { sum: 1_000, stated: 2 } },
      },
      large: 1,
    },
    tours: { totals: { occasions: 0 } },
    made: { totals: { occasions: 1, projects: 3 } },
  });
  await act('withdrawTour', 'tour', { tourId: id, reason: '取消' });
  expect(await ask<object>('{ tours { nodes { id } } }')).toEqual({ tours: { nodes: [] } });
});

test('an asset is valued, studied and revived, and the ledger adds up by stage and by route', async () => {
  const built = await register('七号项目', '6');
  const asset = (name: string, more: object = {}) => ({ ...region, name, ...more });
  const value = (amount: string) => ({ valuation: yi(amount), valuedOn: '2022-05-01', valuer: '评估公司' });
  const id = await act(
    'recordExistingAsset',
    'asset',
    asset('水厂', { projectId: built, route: 'REITS', ...value('5') }),
  );
  await act('recordExistingAsset', 'asset', asset('停车场'));
  await act('recordExistingAsset', 'asset', asset('演示资产', { isDemoData: true, ...value('100') }));
  const move = (to: string, more: object = {}) =>
    attempt('moveExistingAsset', 'asset', { assetId: id, to, on: '2022-06-01', note: '盘活', ...more });
  for (const [to, more] of [
    ['STUDIED', {}],
    ['APPLIED_FOR', { documentNumber: '1号' }],
    ['APPROVED', { documentNumber: '2号' }],
  ] as const) {
    expect((await move(to, more)).userErrors).toEqual([]);
  }
  expect(await move('REVIVED')).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'proceeds'] }] });
  expect((await move('REVIVED', { proceeds: yi('4.2') })).userErrors).toEqual([]);
  expect((await move('DROPPED')).userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'to'] }]);
  const group = (assets: number, total: string, stated: number) => ({
    ...{ assets, valuation: { sum: { yi: `${total}.0000000000` }, stated } },
  });
  const totals = `assets valuation { ${sum} }`;
  const asked = await ask<object>(`{
    existingAssets { totals { ${totals} proceeds { ${sum} } byStage { stage ${totals} } byRoute { route ${totals} } } }
    revived: existingAssets(stage: REVIVED) { nodes { name version moves { to documentNumber } } totals { assets } }
    project(id: "${built}") { existingAssets { name stage } } }`);
  expect(asked).toEqual({
    existingAssets: {
      totals: {
        ...group(2, '5', 1),
        proceeds: { sum: { yi: '4.2000000000' }, stated: 1 },
        byStage: expect.arrayContaining([
          { stage: 'REVIVED', ...group(1, '5', 1) },
          { stage: 'LISTED', ...group(1, '0', 0) },
        ]),
        byRoute: expect.arrayContaining([
          { route: 'REITS', ...group(1, '5', 1) },
          { route: null, ...group(1, '0', 0) },
        ]),
      },
    },
    revived: {
      nodes: [{ name: '水厂', version: 5, moves: expect.arrayContaining([{ to: 'APPROVED', documentNumber: '2号' }]) }],
      totals: { assets: 1 },
    },
    project: { existingAssets: [{ name: '水厂', stage: 'REVIVED' }] },
  });
});

test('a completed project is evaluated; what another person marks as exemplary is for every region', async () => {
  const dimensions = ['OPERATION', 'APPEARANCE', 'CONSTRUCTION_PERIOD', 'QUALITY_AND_SAFETY', 'MONEY_PERFORMANCE'];
  const evaluation = (projectId: string, points: number) => ({
    ...{ projectId, evaluatedOn: '2022-06-01', evaluator: '市发展改革委' },
    scores: dimensions.map((dimension) => ({ dimension, points, finding: '达到预期' })),
  });
  const begun = await register('八号项目', '1', { batch: 'STARTED' });
  const path = ['input', 'projectId'];
  expect(await attempt('evaluateCompletion', 'evaluation', evaluation(begun, 80))).toMatchObject({
    ...{ thing: null, userErrors: [{ code: 'INVALID_INPUT', path }] },
  });
  const [one, two] = [
    await register('九号项目', '1', { batch: 'COMPLETED', type: '医院' }),
    await register('十号项目', '1', { batch: 'COMPLETED', type: '医院' }),
  ];
  const id = await act('evaluateCompletion', 'evaluation', evaluation(one, 90));
  await act('evaluateCompletion', 'evaluation', evaluation(two, 71));
  const elsewhere = person('dispatcher-2', ['DISPATCHER'], '420300');
  const cases = '{ exemplaryCases { nodes { id points exemplaryFor project { name } } } }';
  const byId = `{ completionEvaluation(id: "${id}") { status } }`;
  expect(await ask<object>(cases, elsewhere)).toEqual({ exemplaryCases: { nodes: [] } });
  expect(await ask<object>(byId, elsewhere)).toEqual({ completionEvaluation: null });
  const mark = { evaluationId: id, isExemplary: true, reason: '工期管理可复制' };
  const both = { ...registrar, posts: ['REGISTRAR', 'DISPATCHER'] as const };
  expect((await attempt('markExemplary', 'evaluation', mark, both)).userErrors).toMatchObject([
    { code: 'SAME_PERSON' },
  ]);
  await act('markExemplary', 'evaluation', mark, person('dispatcher-1', ['DISPATCHER']));
  const found = [{ id, points: '90.0', exemplaryFor: '工期管理可复制', project: null }];
  expect(await ask<object>(cases, elsewhere)).toEqual({ exemplaryCases: { nodes: found } });
  expect(await ask<object>(byId, elsewhere)).toEqual({ completionEvaluation: { status: 'EXEMPLARY' } });
  const { all, project } = await ask<{ all: { means: readonly object[] }; project: object }>(`{
    all: completionEvaluations { means(type: "医院") { dimension projects points } }
    project(id: "${one}") { completionEvaluation { scores { dimension points } versions { version } } } }`);
  expect(all.means[0]).toEqual({ dimension: 'MONEY_PERFORMANCE', projects: 2, points: '80.5' });
  expect(project).toMatchObject({
    completionEvaluation: {
      scores: [{ dimension: 'MONEY_PERFORMANCE', points: 90 }, {}, {}, {}, {}],
      versions: [{ version: 1 }],
    },
  });
});
