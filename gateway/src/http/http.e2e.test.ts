import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { IdentityVerifier } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import type { Http } from '@kuaijin/kit/service/http';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { createSubgraphServer } from '@kuaijin/kit/subgraph/server';
import { loadPersistedDocuments, loadTypeDefs, subgraphNames } from '@kuaijin/schema';
import { serverAudits } from 'graphql-http';
import { request } from 'undici';
import { type RunningGateway, startGateway } from '../gateway';

const config: Config = { ...loadConfig({ KUAIJIN_ENV: 'test' }), port: 0 };
const log = logger('test', { level: 'silent' });
/** An address at which nothing listens: port 1 is reserved. */
const NOWHERE = 'http://127.0.0.1:1/graphql';
/** Without it a request that a form could make is refused. */
const asked = { 'apollo-require-preflight': 'yes' };

let directory: Http;
let gateway: RunningGateway;

beforeAll(async () => {
  directory = await createSubgraphServer({
    service: 'directory',
    subgraph: createSubgraph({
      name: 'directory',
      typeDefs: loadTypeDefs('directory'),
      resolvers: {
        Query: {
          departments: () => ({
            nodes: Array.from({ length: 40 }, (_, i) => ({ id: `department-${i}`, name: '衢州市自然资源和规划局' })),
            pageInfo: { hasNextPage: false },
          }),
        },
      },
    }),
    verifier: await IdentityVerifier.open(config),
    log,
    bodyLimit: config.bodyLimit,
    ready: async () => ({ ready: true, parts: {} }),
  });
  const nowhere = Object.fromEntries(subgraphNames.map((name) => [name, NOWHERE]));
  const subgraphs = { ...nowhere, directory: `${await directory.listen('127.0.0.1', 0)}/graphql` };
  gateway = await startGateway({ config, log, subgraphs, port: 0 });
});

afterAll(async () => {
  await gateway.close();
  await directory.close();
});

async function post(content: object, headers: Record<string, string> = {}, to: RunningGateway = gateway) {
  const answer = await request(to.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(content),
  });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  return { status: answer.statusCode, headers: answer.headers, bytes };
}

async function answerTo(content: object, headers?: Record<string, string>, to?: RunningGateway) {
  const { status, bytes } = await post(content, headers, to);
  const { data, errors = [] } = JSON.parse(bytes.toString());
  const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  return { status, data, codes, errors };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const list = '{ departments { nodes { id name } } }';

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => gateway.url,
    fetchFn: (url: string, { headers, ...init }: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(headers as Record<string, string>), ...asked } }),
  });

  test('has 61 audits', () => expect(audits).toHaveLength(61));

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  test('a mutation by GET is refused, and POST is named', async () => {
    const input = '{idempotencyKey: "k", name: "a", regionId: "r"}';
    const query = encodeURIComponent(`mutation { registerProject(input: ${input}) { cursor } }`);
    const { statusCode, headers, body } = await request(`${gateway.url}?query=${query}`, { headers: asked });
    const { errors } = JSON.parse(await body.text());
    expect([statusCode, headers['allow'], errors[0].extensions.code]).toEqual([405, 'POST', 'MUTATION_NEEDS_POST']);
  });

  test('a client that takes no JSON is refused', async () => {
    expect(await answerTo({ query: list }, { accept: 'text/csv' })).toMatchObject({
      status: 406,
      codes: ['NOT_ACCEPTABLE'],
    });
  });

  test.each(['@defer', '@stream'])('%s is refused with a code of its own', async (directive) => {
    const query = `{ departments { nodes { id } ... ${directive} { pageInfo { hasNextPage } } } }`;
    expect(await answerTo({ query })).toMatchObject({ status: 400, codes: ['INCREMENTAL_DELIVERY_UNSUPPORTED'] });
  });
});

describe('an answer is compressed', () => {
  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    ['gzip', 'br;q=0.1, gzip', gunzipSync],
  ])('by %s where the client accepts %s', async (encoding, accepted, decompress) => {
    const { headers, bytes } = await post({ query: list }, { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'accept-encoding']);
    expect(JSON.parse(decompress(bytes).toString()).data.departments.nodes).toHaveLength(40);
  });

  test.each([
    ['the client accepts nothing', list, {}],
    ['the client wants none', list, { 'accept-encoding': 'identity' }],
    ['it is small', '{ __typename }', { 'accept-encoding': 'br' }],
  ])('not when %s', async (_case, query, headers: Record<string, string>) => {
    expect((await post({ query }, headers)).headers['content-encoding']).toBeUndefined();
  });
});

describe('a document that is named by its hash', () => {
  const persisted = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

  test('is asked for in words that clients of automatic persisted queries know, and then remembered', async () => {
    const query = '{ departments { nodes { id } } }';
    const first = await answerTo({ extensions: persisted(query) });
    expect(first).toMatchObject({ status: 200, codes: ['PERSISTED_QUERY_NOT_FOUND'] });
    expect(first.errors[0].message).toBe('PersistedQueryNotFound');
    expect((await answerTo({ query, extensions: persisted(query) })).data.departments.nodes).toHaveLength(40);
    expect((await answerTo({ extensions: persisted(query) })).data.departments.nodes).toHaveLength(40);
    expect((await answerTo({ documentId: `sha256:${hashOf(query)}` })).data.departments.nodes).toHaveLength(40);
  });

  test('is not remembered when it is not valid', async () => {
    const query = '{ nothing }';
    await answerTo({ query, extensions: persisted(query) });
    expect((await answerTo({ extensions: persisted(query) })).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  test('is refused under the hash of another', async () => {
    expect(await answerTo({ query: list, extensions: persisted('{ me { posts } }') })).toMatchObject({
      status: 400,
      codes: ['BAD_REQUEST'],
    });
  });

  test('is the only one that is answered where only listed ones are', async () => {
    const stored = Object.entries(loadPersistedDocuments());
    const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, NOWHERE]));
    const strict = await startGateway({ config: { ...config, documents: 'listed' }, log, subgraphs, port: 0 });
    const [hash = '', query] = stored.find(([, text]) => text.includes('query QuotaPools')) ?? [];
    for (const content of [{ documentId: `sha256:${hash}` }, { query }, { extensions: persisted(query ?? '') }])
      expect((await answerTo(content, {}, strict)).codes).not.toContain('DOCUMENT_NOT_LISTED');
    for (const content of [{ query: list }, { documentId: `sha256:${hashOf(list)}` }])
      expect(await answerTo(content, {}, strict)).toMatchObject({ status: 403, codes: ['DOCUMENT_NOT_LISTED'] });
    await strict.close();
  });
});
