import { randomBytes } from 'node:crypto';
import { loadConfig } from '@kuaijin/kit/config';
import { anonymousIdentity, IDENTITY_HEADER, type Identity, IdentitySigner, type Post } from '@kuaijin/kit/identity';
import { connectShared, type RunningService, runService, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import type { DirectoryActivities } from '@kuaijin/workflow-approvals/contracts';
import { directoryActivities } from './activities';
import { demonstration } from './demonstration';
import { seedDirectory, seedRegions } from './directory-seed';
import { type DirectoryStore, listingsOf, openDirectory } from './model/store';
import { buildDirectoryService } from './service';

const config = loadConfig({
  ...process.env,
  KUAIJIN_PREFIX: `t-dir-${randomBytes(4).toString('hex')}`,
  KUAIJIN_ENV: 'test',
  LOG_LEVEL: 'error',
  KUAIJIN_POLL_MS: '20',
});
/** Commands that go to the store are recorded, so that a test can count them. */
const mongodbUri = `${config.mongodbUri}${config.mongodbUri.includes('?') ? '&' : '?'}monitorCommands=true`;

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;
let store: DirectoryStore;
let activities: DirectoryActivities;

const person = (subject: string, posts: readonly Post[], more: Partial<Identity> = {}): Identity => ({
  subject,
  name: subject,
  posts,
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
  ...more,
});
const editor = person('officer-330800-DRC-catalogue', ['CATALOGUE_EDITOR']);
const registrar = person('officer-330800-DRC-registrar', ['REGISTRAR']);

interface UserError {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly version?: number;
}
interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly path?: readonly string[] } }[];
}

async function post<T>(identity: Identity, query: string, variables: object = {}): Promise<Answer<T>> {
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<T>;
}

async function ask<T>(identity: Identity, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await post<T>(identity, query, variables);
  if (data === undefined || data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const userErrors = 'cursor userErrors { __typename code path ... on StateConflict { version } }';
const mutations = {
  putDepartment: `mutation ($input: PutDepartmentInput!) { payload: putDepartment(input: $input) {
    department { id name head { id } leaderInCharge { id } region { name } } ${userErrors} } }`,
  putActor: `mutation ($input: PutActorInput!) { payload: putActor(input: $input) {
    actor { id name posts department { id } organisation { id } } ${userErrors} } }`,
  registerOrganisation: `mutation ($input: RegisterOrganisationInput!) { payload: registerOrganisation(input: $input) {
    organisation { id name creditCode hasBadCredit isDemoData } ${userErrors} } }`,
};
type Payload = { readonly cursor: string | null; readonly userErrors: readonly UserError[] } & Readonly<
  Record<string, unknown>
>;

async function change(identity: Identity, name: keyof typeof mutations, input: object): Promise<Payload> {
  return (await ask<{ payload: Payload }>(identity, mutations[name], { input })).payload;
}

const key = () => randomBytes(8).toString('hex');

beforeAll(async () => {
  shared = await connectShared({ ...config, mongodbUri }, 'test');
  signer = await IdentitySigner.open(config);
  running = await runService(buildDirectoryService, { name: 'directory', port: 0, config, shared });
  await seedDirectory(serviceDeps(shared, 'directory'), new Date());
  store = await openDirectory(serviceDeps(shared, 'directory'));
  activities = directoryActivities(store);
});

afterAll(async () => {
  await running?.close();
  await Promise.all(listingsOf(store).map((listing) => listing.close()));
  for (const name of ['directory', 'feed']) await shared.mongo.db(`${config.prefix}_${name}`).dropDatabase();
  await shared.close();
});

describe('the seed', () => {
  it('lists everything once, however many start at once', async () => {
    const deps = serviceDeps(shared, 'directory');
    expect(await Promise.all([seedDirectory(deps, new Date()), seedDirectory(deps, new Date())])).toEqual([0, 0]);
    const heads = Object.entries(await shared.feed.head()).filter(([stream]) => stream.startsWith('directory/'));
    const head = heads.reduce((sum, [, seq]) => sum + seq, 0);
    const { departments, actors, organisations } = demonstration();
    expect(head).toBe(departments.length + actors.length + organisations.length + seedRegions().length);
  });

  it('has no id twice, and every head, leader and department that it names', () => {
    const { departments, actors, organisations } = demonstration();
    const ids = [...departments, ...actors, ...organisations].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const posts = new Map(actors.map((actor) => [actor.id, actor.posts]));
    expect(departments.filter(({ headId }) => !posts.get(headId ?? '')?.includes('HEAD'))).toEqual([]);
    expect(departments.filter(({ leaderInChargeId: id }) => !posts.get(id ?? '')?.includes('LEADER'))).toEqual([]);
    const known = new Set(departments.map(({ id }) => id));
    expect(actors.filter(({ departmentId }) => departmentId !== undefined && !known.has(departmentId))).toEqual([]);
    expect(actors.filter(({ name }) => !name.endsWith('(演示)'))).toEqual([]);
  });
});

describe('who is signed in', () => {
  it('has department, region and posts', async () => {
    const identity = person('officer-330800-NR-head', ['HEAD'], { department: 'department-330800-NR' });
    const query =
      '{ me { actor { id name posts } posts departmentId department { code region { level } } regionCode } }';
    expect(await ask(identity, query)).toEqual({
      me: {
        actor: { id: 'officer-330800-NR-head', name: '钱负责人(演示)', posts: ['HEAD', 'HANDLER'] },
        posts: ['HEAD'],
        departmentId: 'department-330800-NR',
        department: { code: 'NR', region: { level: 'CITY' } },
        regionCode: '330800',
      },
    });
  });

  it('need not be listed, and may belong to an organisation', async () => {
    const identity = person('somebody', ['OWNER'], { region: '', organisation: 'organisation-qz-hospital' });
    const query = '{ me { actor { id } posts departmentId regionCode organisation { name isDemoData } } }';
    expect(await ask(identity, query)).toEqual({
      me: {
        actor: null,
        posts: ['OWNER'],
        departmentId: null,
        regionCode: null,
        organisation: { name: '衢州市第三医院项目业主(演示)', isDemoData: true },
      },
    });
  });

  it('is nobody for nobody, who may read departments and not persons', async () => {
    const query = '{ me { posts } departments(code: "STAT") { nodes { name } } }';
    expect(await ask(anonymousIdentity, query)).toEqual({
      me: null,
      departments: { nodes: [{ name: '衢州市统计局' }] },
    });
    const { errors } = await post(anonymousIdentity, '{ actor(id: "officer-330800-NR-head") { name } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('regions', () => {
  it('are found by id and by code, with the region above', async () => {
    const query =
      '{ a: region(code: "330881") { name parent { name parent { name parent { name parent { name } } } } } b: region(id: "region-420300") { nameEn } c: region(code: "999999") { id } }';
    expect(await ask(editor, query)).toEqual({
      a: {
        name: '江山市',
        parent: { name: '衢州市', parent: { name: '浙江省', parent: { name: '中国', parent: null } } },
      },
      b: { nameEn: 'Shiyan' },
      c: null,
    });
  });

  it('come in pages, each once, forwards and back', async () => {
    interface Page {
      readonly nodes: readonly { readonly code: string }[];
      readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string>> & { readonly hasNextPage: boolean };
    }
    const page = async (args: object): Promise<Page> => {
      const query = `query ($first: Int! = 20, $after: String, $last: Int, $before: String) {
        regions(first: $first, after: $after, last: $last, before: $before) { nodes { code } pageInfo { startCursor endCursor hasNextPage } } }`;
      return (await ask<{ regions: Page }>(editor, query, args)).regions;
    };
    const codes: string[] = [];
    let last = await page({ first: 10 });
    for (; last.pageInfo.hasNextPage; last = await page({ first: 10, after: last.pageInfo.endCursor })) {
      codes.push(...last.nodes.map(({ code }) => code));
    }
    const before = await page({ last: 3, before: last.pageInfo.startCursor });
    expect(before.nodes.map(({ code }) => code)).toEqual(codes.slice(-3));
    codes.push(...last.nodes.map(({ code }) => code));
    expect(codes).toEqual(
      seedRegions()
        .map(({ code }) => code)
        .sort(),
    );
    const { regions } = await ask<{ regions: { nodes: { code: string }[] } }>(
      editor,
      '{ regions(parentId: "region-330800") { nodes { code } } }',
    );
    expect(regions.nodes.map(({ code }) => code)).toEqual(['330802', '330803', '330822', '330824', '330825', '330881']);
  });

  it('are taken in either form, wherever one is asked for', async () => {
    const query = (region: string) => `{
      a: region(id: "${region}") { code } b: region(code: "${region}") { code }
      c: regions(parentId: "${region}") { nodes { code } }
      d: departments(regionId: "${region}", code: "NR") { nodes { id } } }`;
    const byId = await ask(editor, query('region-330800'));
    expect(byId).toMatchObject({ a: { code: '330800' }, b: { code: '330800' }, d: { nodes: [{}] } });
    expect(await ask(editor, query('330800'))).toEqual(byId);
  });

  it.each([
    ['a code that is none', '{ region(code: "33") { id } }', 'MALFORMED_CODE', ['code']],
    ['neither id nor code', '{ region { id } }', 'INVALID_INPUT', ['id']],
    ['both', '{ region(id: "region-330800", code: "330800") { id } }', 'INVALID_INPUT', ['id']],
    ['too many at once', '{ regions(first: 1000) { nodes { id } } }', 'INVALID_INPUT', ['first']],
  ])('refuse %s', async (_, query, code, path) => {
    expect((await post(editor, query)).errors?.[0]?.extensions).toMatchObject({ code, path });
  });
});

describe('a department', () => {
  it.each(['regionId: "region-330800"', 'code: "NR"', 'regionId: "region-330800", code: "NR"'])(
    'is found by %s',
    async (given) => {
      const query = `{ departments(${given}, first: 100) { nodes { id } } }`;
      const { departments } = await ask<{ departments: { nodes: { id: string }[] } }>(registrar, query);
      expect(departments.nodes.map(({ id }) => id)).toContain('department-330800-NR');
    },
  );

  const input = (more: object = {}) => ({
    idempotencyKey: key(),
    regionId: 'region-330881',
    code: 'ARC',
    name: '江山市城建档案馆',
    nameEn: 'Jiangshan Urban Construction Archives',
    ...more,
  });

  it('is put once under a key, keeps what is left out, and gives up what is null', async () => {
    const first = input({ headId: 'officer-330800-NR-head', leaderInChargeId: 'leader-330800-1' });
    const listed = await change(editor, 'putDepartment', first);
    expect(listed).toMatchObject({
      department: {
        id: 'department-330881-ARC',
        head: { id: 'officer-330800-NR-head' },
        leaderInCharge: { id: 'leader-330800-1' },
        region: { name: '江山市' },
      },
      cursor: expect.any(String),
      userErrors: [],
    });
    expect(await change(editor, 'putDepartment', first)).toEqual(listed);
    const renamed = await change(
      editor,
      'putDepartment',
      input({ ifVersion: 1, name: '档案馆', leaderInChargeId: null }),
    );
    expect(renamed).toMatchObject({
      department: { name: '档案馆', head: { id: 'officer-330800-NR-head' }, leaderInCharge: null },
    });
    const stale = await change(editor, 'putDepartment', input({ ifVersion: 1 }));
    expect(stale.userErrors).toEqual([
      { __typename: 'StateConflict', code: 'VERSION_CONFLICT', path: ['input', 'ifVersion'], version: 2 },
    ]);
    const { rows } = await shared.feed.readAfter(undefined, 500, { departmentIds: ['department-330881-ARC'] });
    expect(rows.map(({ event }) => event.type)).toEqual(['department.listed', 'department.changed']);
  });

  it.each([
    ['a code that is none', { code: 'nr' }, 'MALFORMED_CODE', 'code'],
    ['a region that is none', { regionId: 'region-33' }, 'MALFORMED_CODE', 'regionId'],
    ['a region that nobody lists', { regionId: 'region-330899' }, 'NOT_FOUND', 'regionId'],
    ['a region outside the caller’s', { regionId: 'region-420300' }, 'NOT_ALLOWED', 'regionId'],
    ['a head that nobody lists', { headId: 'officer-nobody' }, 'NOT_FOUND', 'headId'],
    ['a handler as head', { headId: 'officer-330800-NR-1' }, 'INVALID_INPUT', 'headId'],
    ['no name', { name: ' ' }, 'INVALID_INPUT', 'name'],
  ])('with %s is refused and changes nothing', async (_, more, code, field) => {
    const head = await shared.feed.head();
    const payload = await change(editor, 'putDepartment', input({ code: 'WR', ...more }));
    expect(payload.userErrors).toMatchObject([{ code, path: ['input', field] }]);
    expect(await shared.feed.head()).toEqual(head);
  });

  it('is put by those who keep the directory only', async () => {
    expect((await change(registrar, 'putDepartment', input())).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('a person', () => {
  const input = (more: object = {}) => ({
    idempotencyKey: key(),
    id: `officer-${key()}`,
    name: '演示',
    posts: ['HANDLER'],
    ...more,
  });

  it('is put with department, organisation and posts, and found again', async () => {
    const one = input({
      departmentId: 'department-330800-WR',
      organisationId: 'organisation-qz-hospital',
      posts: ['HANDLER', 'HANDLER', 'HEAD'],
    });
    const { actor } = await change(editor, 'putActor', one);
    expect(actor).toEqual({
      id: one.id,
      name: '演示',
      posts: ['HANDLER', 'HEAD'],
      department: { id: 'department-330800-WR' },
      organisation: { id: 'organisation-qz-hospital' },
    });
    const { department } = await ask<{ department: { officers: { id: string }[] } }>(
      editor,
      '{ department(id: "department-330800-WR") { officers { id } } }',
    );
    expect(department.officers.map(({ id }) => id)).toContain(one.id);
  });

  it.each([
    ['no post', { posts: [] }, 'INVALID_INPUT', 'posts'],
    ['a strange id', { id: 'Officer 1' }, 'MALFORMED_CODE', 'id'],
    ['a department that nobody lists', { departmentId: 'department-330800-XX' }, 'NOT_FOUND', 'departmentId'],
    ['an organisation that nobody lists', { organisationId: 'organisation-x' }, 'NOT_FOUND', 'organisationId'],
  ])('with %s is refused', async (_, more, code, field) => {
    expect((await change(editor, 'putActor', input(more))).userErrors).toMatchObject([
      { code, path: ['input', field] },
    ]);
  });

  it('of another region stays out of reach', async () => {
    const county = person('officer-county', ['CATALOGUE_EDITOR'], { region: '330881' });
    const into = await change(county, 'putActor', input({ departmentId: 'department-330800-WR' }));
    expect(into.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['input', 'departmentId'] }]);
    const of = await change(county, 'putActor', input({ id: 'officer-330800-NR-head' }));
    expect(of.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['input', 'id'] }]);
  });
});

describe('an organisation', () => {
  it('is registered once, by its credit code', async () => {
    const input = { idempotencyKey: key(), name: '衢州市人民政府办公室', creditCode: '11330800002618015K' };
    const first = await change(registrar, 'registerOrganisation', input);
    expect(first).toMatchObject({
      organisation: {
        name: '衢州市人民政府办公室',
        creditCode: input.creditCode,
        hasBadCredit: false,
        isDemoData: false,
      },
      userErrors: [],
    });
    expect(await change(registrar, 'registerOrganisation', input)).toEqual(first);
    const again = await change(registrar, 'registerOrganisation', { ...input, idempotencyKey: key() });
    expect(again.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'creditCode'] }]);
    const { organisations } = await ask<{ organisations: { nodes: object[] } }>(
      registrar,
      '{ organisations(search: "人民政府办公室") { nodes { name } } }',
    );
    expect(organisations.nodes).toEqual([{ name: '衢州市人民政府办公室' }]);
  });

  it('is listed by name', async () => {
    const query = '{ organisations(first: 100) { nodes { name } } }';
    const { organisations } = await ask<{ organisations: { nodes: { name: string }[] } }>(registrar, query);
    const names = organisations.nodes.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual([...names].sort());
  });

  it('with a wrong check character is refused', async () => {
    const input = { idempotencyKey: key(), name: '单位', creditCode: '113308000026180150' };
    const payload = await change(registrar, 'registerOrganisation', input);
    expect(payload.userErrors).toMatchObject([{ code: 'MALFORMED_CODE', path: ['input', 'creditCode'] }]);
  });
});

describe('what workflows ask', () => {
  it('resolves departments of a region, and says which it lacks', async () => {
    expect(await activities.resolveDepartments({ regionId: 'region-330800', codes: ['NR', 'HC', 'XX'] })).toEqual({
      NR: 'department-330800-NR',
      HC: 'department-330800-HC',
      XX: null,
    });
    expect(await activities.resolveDepartments({ regionId: 'region-420300', codes: ['NR'] })).toEqual({ NR: null });
  });

  it('resolves the office of the county, else that of the city, else that of the province, from the level on that decides', async () => {
    const codes = ['DRC', 'SEI', 'GOV', 'NR@CITY', 'GOV@PROVINCE', 'UTIL@PROVINCE'];
    expect(await activities.resolveDepartments({ regionId: 'region-330881', codes })).toEqual({
      DRC: 'department-330881-DRC',
      SEI: 'department-330800-SEI',
      GOV: 'department-330881-GOV',
      'NR@CITY': 'department-330800-NR',
      'GOV@PROVINCE': 'department-330000-GOV',
      'UTIL@PROVINCE': null,
    });
    expect(await activities.resolveDepartments({ regionId: 'region-330800', codes: ['GOV@COUNTY'] })).toEqual({
      'GOV@COUNTY': 'department-330800-GOV',
    });
  });

  it.each([
    ['HEAD', 'officer-330800-NR-head'],
    ['DISPATCH_CENTRE', 'officer-330800-DISPATCH-head'],
    ['LEADER', 'leader-330800-2'],
    ['PROVINCE', 'leader-330000-1'],
  ] as const)('names whom the rung %s reaches', async (rung, actorId) => {
    const recipient = await activities.recipientOf({ departmentId: 'department-330800-NR', rung });
    expect(recipient).toEqual({ actorId, name: expect.stringContaining('演示') });
  });

  it('says whether an organisation has a record of bad credit, and that it knows none of an id', async () => {
    expect(await activities.organisationOf({ organisationId: 'organisation-qz-hospital' })).toEqual({
      id: 'organisation-qz-hospital',
      name: expect.any(String),
      hasBadCredit: false,
    });
    expect(await activities.organisationOf({ organisationId: 'organisation-none' })).toBeNull();
  });

  it('reaches the dispatch centre above where a county has none, and nobody where nobody is named', async () => {
    await change(editor, 'putDepartment', {
      idempotencyKey: key(),
      regionId: 'region-330825',
      code: 'UTIL',
      name: '龙游县公用企业',
      nameEn: 'Longyou',
    });
    const departmentId = 'department-330825-UTIL';
    const centre = await activities.recipientOf({ departmentId, rung: 'DISPATCH_CENTRE' });
    expect(centre?.actorId).toBe('officer-330800-DISPATCH-head');
    // The province has no office of it: the city's leader is reached.
    const above = await activities.recipientOf({ departmentId, rung: 'PROVINCE' });
    expect(above?.actorId).toMatch(/^leader-330800-/);
    expect(await activities.recipientOf({ departmentId, rung: 'HEAD' })).toBeNull();
    expect(await activities.recipientOf({ departmentId: 'department-nowhere', rung: 'LEADER' })).toBeNull();
  });
});

describe('references from other subgraphs', () => {
  it('are loaded with one query a type and level', async () => {
    const { departments } = demonstration();
    const refs = departments.flatMap(({ id, headId, leaderInChargeId, regionId }) => [
      { __typename: 'Department', id },
      { __typename: 'Actor', id: headId },
      { __typename: 'Actor', id: leaderInChargeId },
      { __typename: 'Region', id: regionId },
      { __typename: 'Organisation', id: 'organisation-qz-hospital' },
    ]);
    const reads: string[] = [];
    const note = ({ command }: { readonly command: { readonly find?: string } }) => {
      if (/^(regions|departments|actors|organisations)$/.test(command.find ?? '')) reads.push(command.find ?? '');
    };
    shared.mongo.client.on('commandStarted', note);
    const { _entities } = await ask<{ _entities: (object | null)[] }>(
      editor,
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename
        ... on Department { name head { name } leaderInCharge { name } officers { name } region { name } }
        ... on Actor { name department { name } } ... on Region { name } ... on Organisation { name } } }`,
      { refs },
    );
    shared.mongo.client.off('commandStarted', note);
    expect(_entities).toHaveLength(refs.length);
    expect(_entities).not.toContain(null);
    // Departments, regions, actors and organisations of the references; then the officers of the departments.
    expect(reads.sort()).toEqual(['actors', 'actors', 'departments', 'organisations', 'regions']);
  });

  it('to what is not listed are null', async () => {
    const refs = [{ __typename: 'Actor', id: 'officer-nobody' }];
    const query = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename } }';
    expect(await ask(editor, query, { refs })).toEqual({ _entities: [null] });
  });
});
