import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { IDENTITY_HEADER, type Identity, IdentityVerifier, signIdentity, signingKey } from '@kuaijin/kit/identity';
import { pairOfSeed, privateKey } from '@kuaijin/kit/identity/keys';
import { logger } from '@kuaijin/kit/logging';
import type { Http } from '@kuaijin/kit/service/http';
import { createSubgraph, type RequestContext, type SubgraphResolvers } from '@kuaijin/kit/subgraph';
import { createSubgraphServer } from '@kuaijin/kit/subgraph/server';
import { loadTypeDefs, type SubgraphName, subgraphNames } from '@kuaijin/schema';
import { request } from 'undici';
import { type RunningGateway, startGateway } from './gateway';
import { issueToken } from './tokens';

const config: Config = { ...loadConfig({ KUAIJIN_ENV: 'test' }), port: 0 };
const pair = config.identityPrivateKey ?? '';
const lines: Record<string, unknown>[] = [];
const log = logger('test', {
  level: 'info',
  destination: new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  }),
});

/** Lets a question wait until a test has done what should happen meanwhile. */
const gate = { asked: () => {}, answered: Promise.resolve() };

/** What the services stand for here: one project that all of them know. */
const resolvers: Partial<Record<SubgraphName, SubgraphResolvers>> = {
  projects: {
    Query: {
      project: (_: unknown, { id }: { id: string }) =>
        id === 'project-1' ? { id, name: '医院', version: 1, regionId: 'region-330800' } : null,
      projects: () => {
        throw new Error('connection to 10.0.0.7:27017 closed, at /srv/kuaijin/store.js');
      },
    },
    Mutation: {
      registerProject: (_: unknown, { input }: { input: { name: string } }) => ({
        project: { id: 'project-2', name: input.name },
      }),
    },
  },
  land: {
    Project: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      land: () => ({ balances: [], reservations: [] }),
    },
  },
  supervision: { Project: { __resolveReference: ({ id }: { id: string }) => ({ id }), light: () => 'GREEN' } },
  directory: {
    Query: {
      me: (_: unknown, __: unknown, { identity }: RequestContext) => ({ posts: identity.posts }),
      departments: async () => {
        gate.asked();
        await gate.answered;
        return { nodes: [], pageInfo: { hasNextPage: false } };
      },
    },
  },
};

const servers = new Map<SubgraphName, Http>();
const addresses: Record<string, string> = {};
let gateway: RunningGateway;

async function startSubgraph(name: SubgraphName, port = 0): Promise<void> {
  const server = await createSubgraphServer({
    service: name,
    subgraph: createSubgraph({ name, typeDefs: loadTypeDefs(name), resolvers: resolvers[name] ?? {} }),
    verifier: await IdentityVerifier.open(config),
    log: log.child({ service: name }),
    bodyLimit: config.bodyLimit * 2,
    ready: async () => ({ ready: true, parts: {} }),
  });
  servers.set(name, server);
  addresses[name] = `${await server.listen('127.0.0.1', port)}/graphql`;
}

beforeAll(async () => {
  for (const name of subgraphNames) await startSubgraph(name);
  gateway = await startGateway({ config, log, subgraphs: addresses, port: 0 });
});

afterAll(async () => {
  await gateway.close();
  for (const server of servers.values()) await server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly text: string;
}

async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.body.text();
  const { data, errors = [] } = JSON.parse(text);
  return { status: answer.statusCode, headers: answer.headers, data, errors, text };
}

const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  post(gateway.url, JSON.stringify({ query, variables }), headers);

const officer: Omit<Identity, 'audience' | 'anonymous'> = {
  subject: 'officer-1',
  name: '王',
  posts: ['HANDLER'],
  region: '330800',
};
const bearer = async (identity = officer, hours?: number) => ({
  authorization: `Bearer ${await issueToken(config, identity, hours)}`,
});

test('one query is answered from several subgraphs', async () => {
  const { data, errors } = await ask(
    '{ project(id: "project-1") { name light land { balances { kind } } } }',
    {},
    await bearer(),
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ project: { name: '医院', light: 'GREEN', land: { balances: [] } } });
});

test('a subgraph sees the posts of the token', async () => {
  const { data } = await ask('{ me { posts } }', {}, await bearer());
  expect(data).toEqual({ me: { posts: ['HANDLER'] } });
});

test('a request is followed by its id through the logs of gateway and subgraphs', async () => {
  const id = 'follow-me.1';
  const { headers } = await ask(
    '{ project(id: "project-1") { name light } }',
    {},
    { ...(await bearer()), 'x-request-id': id },
  );
  expect(headers['x-request-id']).toBe(id);
  const services = new Set(lines.filter(({ requestId }) => requestId === id).map(({ service }) => service));
  expect([...services].sort()).toEqual(['projects', 'supervision', 'test']);
});

test('no log line holds a token', async () => {
  const headers = await bearer();
  await ask('{ me { posts } }', {}, headers);
  expect(JSON.stringify(lines)).not.toContain(headers.authorization.slice(7));
});

describe('identity', () => {
  test('an expired token is distinguished from a wrong one', async () => {
    const expired = await ask('{ me { posts } }', {}, await bearer(officer, -1));
    expect([expired.status, expired.errors[0]?.extensions['code']]).toEqual([401, 'TOKEN_EXPIRED']);
    const wrong = await ask('{ me { posts } }', {}, { authorization: 'Bearer not.a.token' });
    expect([wrong.status, wrong.errors[0]?.extensions['code']]).toEqual([401, 'TOKEN_INVALID']);
  });

  test.each([
    ['no identity', async () => ({})],
    ['a forged one', async () => ({ [IDENTITY_HEADER]: await identityBy(pairOfSeed('another'), new Date()) })],
    [
      'one that a subgraph made of what it holds',
      async () => ({ [IDENTITY_HEADER]: await identityBy(config.identityPublicKey.padEnd(32), new Date()) }),
    ],
    ['an expired one', async () => ({ [IDENTITY_HEADER]: await identityBy(pair, new Date(Date.now() - 120_000)) })],
    ['a client’s token', async () => ({ [IDENTITY_HEADER]: (await bearer()).authorization.slice(7) })],
  ])('a subgraph that gets %s answers 401 and nothing else', async (_case, headers) => {
    const { status, data, errors } = await post(
      String(addresses['projects']),
      '{"query":"{ __typename }"}',
      await headers(),
    );
    expect([status, data, errors[0]?.extensions['code']]).toEqual([401, undefined, 'FORBIDDEN_SUBGRAPH']);
  });

  test('health of a subgraph needs no identity, and its metrics are elsewhere', async () => {
    for (const [path, status] of [
      ['/health/live', 200],
      ['/health/ready', 200],
      ['/metrics', 404],
    ] as const) {
      const { statusCode, body } = await request(new URL(path, addresses['projects']).href);
      await body.dump();
      expect([path, statusCode]).toEqual([path, status]);
    }
  });

  test('a field with @access needs a token, and then the post', async () => {
    const mutation =
      'mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { project { id } userErrors { code ... on NotAllowed { neededPost } } } }';
    const variables = { input: { idempotencyKey: 'k', name: '医院', regionId: 'region-330800' } };
    const nobody = await ask(mutation, variables);
    expect(nobody.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const handler = await ask(mutation, variables, await bearer());
    expect(handler.data?.['registerProject']).toMatchObject({ project: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
  });
});

describe('who reads Chinese', () => {
  const zh = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' };
  const register = `mutation { registerProject(input: { idempotencyKey: "k", name: "x", regionId: "330800" }) {
    userErrors { code } } }`;
  const wrongType = 'query ($first: Int) { projects(first: $first) { pageInfo { hasNextPage } } }';

  test.each<[string, () => Promise<Answer>, string, string]>([
    ['a wrong token', () => ask('{ me { posts } }', {}, { ...zh, authorization: 'Bearer x' }), 'TOKEN_INVALID', ''],
    ['no token', () => ask(register, {}, zh), 'UNAUTHENTICATED', ''],
    ['broken JSON', () => post(gateway.url, '{"query": "{ me', zh), 'BAD_REQUEST', ''],
    ['an unknown field', () => ask('{ nothing }', {}, zh), 'GRAPHQL_INVALID', 'Cannot query field "nothing"'],
    ['a wrong variable', () => ask(wrongType, { first: 'x' }, zh), 'INVALID_INPUT', ''],
    [
      'a request that no browser page may send',
      () => post(gateway.url, '{ me { posts } }', csrf),
      'CSRF_PREVENTED',
      '',
    ],
  ])('is answered in Chinese, at the top of an answer too: %s', async (_, send, code, detail) => {
    const [error, ...others] = (await send()).errors as { message: string; extensions: Record<string, string> }[];
    expect(others).toEqual([]);
    expect(error?.extensions['code']).toBe(code);
    expect(error?.message.startsWith(error?.extensions['zh'] ?? 'none')).toBe(true);
    expect(error?.message).toContain(detail);
  });
  const csrf = { ...zh, 'content-type': 'text/plain' };

  test('is given what is expected in Chinese, and the data that is there', async () => {
    const query = '{ project(id: "project-1") { name } projects { totalCount: pageInfo { hasNextPage } } }';
    const { data, errors } = await ask(query, {}, { ...zh, ...(await bearer()) });
    expect(data).toMatchObject({ project: { name: '医院' } });
    expect(errors.map(({ message, extensions }) => message === extensions['zh'])).toEqual([true]);
  });

  test('nobody else is', async () => {
    const [error] = (await ask(register, {}, { 'accept-language': 'en, zh;q=0.5' })).errors;
    expect(error?.message).not.toBe(error?.extensions['zh']);
  });
});

describe('bad input', () => {
  test('broken JSON is BAD_REQUEST', async () => {
    const { status, errors } = await post(gateway.url, '{"query": "{ me');
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a string of one megabyte is TOO_LARGE and the limit is named', async () => {
    const { status, errors } = await ask('query ($id: ID) { project(id: $id) { name } }', {
      id: 'x'.repeat(1_048_576),
    });
    expect([status, errors[0]?.extensions['code']]).toEqual([413, 'TOO_LARGE']);
    expect(errors[0]?.extensions['expected']).toBe(`at most ${config.bodyLimit} bytes`);
  });

  test('a value that its scalar does not accept is answered with path, expected and received', async () => {
    const { status, errors } = await ask(
      'mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { project { id } } }',
      { input: { idempotencyKey: 'k', name: 'a', regionId: 'r', totalInvestment: { value: 12.5, unit: 'YUAN' } } },
      await bearer(),
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'totalInvestment', 'value'],
      expected: 'an exact decimal as a string, for example "12.50"',
      received: '12.5',
    });
  });

  test('a missing variable is named', async () => {
    const { errors } = await ask('query ($id: ID!) { project(id: $id) { name } }');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['id'],
      expected: 'ID!',
      received: 'nothing',
    });
  });

  test.each([
    ['a syntax error', '{ me {', 'GRAPHQL_INVALID'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_INVALID'],
    [
      'a document that is too deep',
      `{ project(id: "1") ${'{ approvalCases { nodes { project '.repeat(6)}{ id }${' } } }'.repeat(6)} }`,
      'TOO_DEEP',
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: project(id: "1") { id }`).join(' ')} }`,
      'TOO_COSTLY',
    ],
    ['too many tokens', `{ project(id: "1") { ${'id '.repeat(5_000)} } }`, 'TOO_COSTLY'],
    ['a wrong literal', '{ portfolio(asOf: "2026-02-30") { group } }', 'INVALID_INPUT'],
    ['no query', '', 'BAD_REQUEST'],
  ])('%s has its code', async (_case, query, code) => {
    const { status, errors } = await ask(query);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, code]);
  });

  test('fragments within fragments are counted where they are spread', async () => {
    const chain = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Project { a: id ...F${i + 1} b: id ...F${i + 1} }`,
    ).join(' ');
    const { errors } = await ask(`{ project(id: "1") { ...F0 } } ${chain} fragment F20 on Project { id }`);
    expect(errors.map(({ extensions }) => extensions['code'])).toContain('TOO_COSTLY');
  });

  test('a batch of operations is refused', async () => {
    const { status, errors } = await post(gateway.url, '[{"query":"{ me { posts } }"}]');
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a request that a foreign page could have made is refused', async () => {
    const { statusCode, body } = await request(`${gateway.url}?query={me{posts}}`);
    expect([statusCode, JSON.parse(await body.text()).errors[0].extensions.code]).toEqual([400, 'CSRF_PREVENTED']);
  });

  test('a header section that is too large closes the connection and nothing else', async () => {
    const { port } = new URL(gateway.url);
    const status = await new Promise((resolve, reject) => {
      httpRequest({ port, path: '/graphql', headers: { 'x-large': 'x'.repeat(40_000) } }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(431);
    expect((await ask('{ me { posts } }')).errors).toEqual([]);
  });
});

describe('failures', () => {
  test('an error of a driver reaches the client as a code and the log in full', async () => {
    const { data, errors, text } = await ask('{ projects { nodes { id } } }', {}, await bearer());
    expect(data).toEqual({ projects: null });
    expect(errors[0]).toMatchObject({ path: ['projects'], extensions: { code: 'INTERNAL' } });
    expect(text).not.toMatch(/27017|store\.js|serviceName|stacktrace/);
    expect(JSON.stringify(lines)).toContain('10.0.0.7:27017');
  });

  test('a subgraph that is down costs its fields, named by their path, and comes back', async () => {
    const port = Number(new URL(String(addresses['land'])).port);
    await servers.get('land')?.close();
    const { status, data, errors } = await ask(
      '{ project(id: "project-1") { name light land { balances { kind } } } }',
      {},
      await bearer(),
    );
    expect([status, data]).toEqual([200, { project: { name: '医院', light: 'GREEN', land: null } }]);
    expect(errors).toMatchObject([{ path: ['project', 'land'], extensions: { code: 'SUBGRAPH_DOWN' } }]);
    expect(await gateway.readiness()).toMatchObject({ ready: false, parts: { land: 'down', projects: 'up' } });
    await startSubgraph('land', port);
    expect(
      (await ask('{ project(id: "project-1") { land { balances { kind } } } }', {}, await bearer())).errors,
    ).toEqual([]);
  });

  test('a mutation whose subgraph hangs up is of unknown outcome', async () => {
    const port = Number(new URL(String(addresses['projects'])).port);
    await servers.get('projects')?.close();
    const cut = createServer((socket) => socket.once('data', () => socket.destroy()));
    await new Promise<void>((resolve) => cut.listen(port, '127.0.0.1', resolve));
    expect((cut.address() as AddressInfo).port).toBe(port);
    const variables = { input: { idempotencyKey: 'k', name: 'a', regionId: 'r' } };
    const { errors } = await ask(
      'mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { project { id } } }',
      variables,
      await bearer(),
    );
    expect(errors).toMatchObject([{ path: ['registerProject'], extensions: { code: 'OUTCOME_UNKNOWN' } }]);
    await new Promise((resolve) => cut.close(resolve));
    await startSubgraph('projects', port);
    expect((await ask('{ project(id: "project-1") { name } }', {}, await bearer())).errors).toEqual([]);
  });
});

test('a query that has begun is answered although the gateway closes', async () => {
  const closing = await startGateway({ config, log, subgraphs: addresses, port: 0 });
  let release = () => {};
  gate.answered = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isAsked = new Promise<void>((resolve) => {
    gate.asked = resolve;
  });
  const answer = post(closing.url, '{"query":"{ departments { nodes { id } } }"}');
  await isAsked;
  const closed = closing.close();
  release();
  expect((await answer).data).toEqual({ departments: { nodes: [] } });
  await closed;
});

describe('development', () => {
  const tokenAt = (body: object) => post(new URL('/dev/token', gateway.url).href, JSON.stringify(body));

  test('a token of any post is given on this machine', async () => {
    const { body } = await request(new URL('/dev/token', gateway.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"post":"LAND_MANAGER","department":"department-330800-NR"}',
    });
    const { token } = JSON.parse(await body.text());
    expect((await ask('{ me { posts } }', {}, { authorization: `Bearer ${token}` })).data).toEqual({
      me: { posts: ['LAND_MANAGER'] },
    });
  });

  test.each([
    ['a foreign Host', { host: 'kuaijin.example:4000' }],
    ['a Host that only begins like this machine', { host: '127.0.0.1.example' }],
    ['a proxy', { 'x-forwarded-for': '127.0.0.1' }],
    ['a proxy that names itself', { via: '1.1 proxy' }],
    ['a proxy of the standard', { forwarded: 'for=127.0.0.1' }],
  ])('%s gets no token', async (_case, headers: Record<string, string>) => {
    const { status, errors } = await post(new URL('/dev/token', gateway.url).href, '{"post":"OPERATOR"}', headers);
    expect([status, errors[0]?.extensions['code']]).toEqual([403, 'NOT_ALLOWED']);
  });

  test('an unknown post is answered with those that exist', async () => {
    const { status, errors } = await tokenAt({ post: 'KING' });
    expect([status, errors[0]?.extensions['code'], errors[0]?.extensions['path']]).toEqual([
      400,
      'INVALID_INPUT',
      ['post'],
    ]);
  });

  test('a browser that opens the graph gets the explorer, which asks no other host', async () => {
    const { statusCode, headers, body } = await request(gateway.url, { headers: { accept: 'text/html,*/*;q=0.8' } });
    const page = await body.text();
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toContain('/explorer/main.js');
    expect(page).not.toMatch(/https?:\/\//);
    const outside = await request(new URL('/explorer/..%2fgateway.js', gateway.url).href);
    await outside.body.dump();
    expect(outside.statusCode).toBe(404);
  });

  test('a page of another origin may ask only when the configuration names it', async () => {
    const origin = 'https://console.example.gov.cn';
    const asked = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } } as const;
    const shared = await startGateway({
      config: { ...config, corsOrigins: [origin] },
      log,
      subgraphs: addresses,
      port: 0,
    });
    const allowed = await request(shared.url, asked);
    await allowed.body.dump();
    expect(allowed.headers['access-control-allow-origin']).toBe(origin);
    const other = await request(shared.url, {
      ...asked,
      headers: { ...asked.headers, origin: 'https://other.example' },
    });
    await other.body.dump();
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
    await shared.close();
    const closed = await request(gateway.url, asked);
    await closed.body.dump();
    expect(closed.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('in production there is neither token nor explorer nor introspection', async () => {
    const key = 'a-production-key-of-more-than-32-characters';
    const settings = {
      MONGODB_URI: config.mongodbUri,
      TEMPORAL_ADDRESS: config.temporalAddress,
      KUAIJIN_ATTACHMENTS_DIR: config.attachmentsDir,
      KUAIJIN_IDENTITY_PRIVATE_KEY: pair,
      KUAIJIN_COMMANDS_PRIVATE_KEY: pair,
      KUAIJIN_TOKEN_KEY: key,
      KUAIJIN_TOKEN_ISSUER: 'https://login.example.gov.cn',
      KUAIJIN_CURSOR_KEY: key,
      KUAIJIN_WEBHOOK_KEYS: `a=${'A'.repeat(43)}`,
      KUAIJIN_ATTACHMENTS_KEY: key,
    };
    const production = await startGateway({
      config: loadConfig(settings),
      log,
      subgraphs: addresses,
      port: 0,
    });
    const token = await post(new URL('/dev/token', production.url).href, '{"post":"OPERATOR"}');
    expect(token.status).toBe(404);
    const introspection = await post(production.url, '{"query":"{ __schema { types { name } } }"}');
    expect(introspection.errors[0]?.extensions['code']).toBe('GRAPHQL_INVALID');
    for (const [query, variables] of guesses) {
      const { status, text } = await post(production.url, JSON.stringify({ query, variables }));
      expect([query, status, /did you mean|apollo|"DUE"|ifVersion/i.test(text)]).toEqual([query, 400, false]);
    }
    const page = await request(new URL('/explorer/', production.url).href, { headers: { accept: 'text/html' } });
    await page.body.dump();
    expect(page.statusCode).toBe(404);
    await production.close();
  });
});

/** Text that is no private key is taken for a shared secret. */
/** What helps to find out the schema by guessing at it. */
const guesses: readonly (readonly [string, object?])[] = [
  ['{ mee { id } }'],
  ['{ me { idd } }'],
  ['{ project(idd: "1") { id } }'],
  ['{ me { ... on Viewr { id } } }'],
  ['{ me @skipp(if: true) { id } }'],
  ['{ inbox(orderBy: DU) { nodes { id } } }'],
  ['query ($order: InboxOrder!) { inbox(orderBy: $order) { nodes { id } } }', { order: 'DU' }],
  ['query ($order: InboxOrde!) { inbox(orderBy: $order) { nodes { id } } }'],
  [
    'mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { cursor } }',
    { input: { idempotencyKey: 'k', stepId: 's', ifVersio: 1 } },
  ],
  ['{ __type(name: "Viewer") { name } }'],
  ['{ _service { sdl } }'],
  ['{ me }'],
];

async function identityBy(text: string, at: Date): Promise<string> {
  const key = await privateKey(text).catch(() => signingKey(`secret ${text}`));
  return signIdentity(key, { ...officer, audience: 'kuaijin', anonymous: false }, at, 60);
}
