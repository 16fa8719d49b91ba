import type { Identity } from '../access/posts';
import { loadConfig } from '../config/config';
import { KuaijinError } from '../errors/errors';
import { IDENTITY_HEADER, IdentitySigner, IdentityVerifier } from '../identity/identity';
import { logger } from '../logging/logging';
import { createSubgraphServer, type SubgraphServer } from './server';
import { createSubgraph, type RequestContext } from './subgraph';

const typeDefs = 'type Query { me(word: String): String  fail: String  wait: String }';
const officer: Identity = {
  subject: 'officer-1',
  name: '王',
  posts: ['HANDLER'],
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};
const config = loadConfig({ KUAIJIN_ENV: 'test' });
const waiting = { began: () => {} };
const resolvers = {
  Query: {
    me: (_: unknown, { word }: { word: string }, { identity, language, requestId }: RequestContext) =>
      [identity.subject, language, requestId, word].join(' '),
    fail: () => {
      throw new KuaijinError('UNAVAILABLE');
    },
    wait: async (_: unknown, __: unknown, { signal }: RequestContext) => {
      const gone = new Promise((resolve) => signal?.addEventListener('abort', resolve));
      waiting.began();
      await gone;
      return 'gave up';
    },
  },
};

let server: SubgraphServer;
let signed: string;
beforeEach(async () => {
  server = await createSubgraphServer({
    service: 'test',
    subgraph: createSubgraph({ name: 'test', typeDefs, resolvers }),
    verifier: await IdentityVerifier.open(config),
    log: logger('test', { level: 'silent' }),
    bodyLimit: 10_000,
    ready: async () => ({ ready: true, parts: {} }),
  });
  signed = await (await IdentitySigner.open(config)).sign(officer);
});
afterEach(() => server.close());

const asked = (query: string, signal = new AbortController().signal) => ({
  body: JSON.stringify({ query, variables: { word: '快进' } }),
  identity: signed,
  requestId: 'request-1',
  acceptLanguage: 'zh-CN',
  signal,
});

test('the same is answered as over a connection', async () => {
  const url = `${await server.listen('127.0.0.1', 0)}/graphql`;
  for (const query of ['query ($word: String) { me(word: $word) }', '{ fail }', '{ nothing }', '{']) {
    const { body, identity, requestId, acceptLanguage } = asked(query);
    const headers = { 'content-type': 'application/json', [IDENTITY_HEADER]: identity, 'x-request-id': requestId };
    const sent = { method: 'POST', headers: { ...headers, 'accept-language': acceptLanguage }, body };
    expect(JSON.parse(await server.ask(asked(query)))).toEqual(await (await fetch(url, sent)).json());
  }
  expect(JSON.parse(await server.ask(asked('query ($word: String) { me(word: $word) }')))).toEqual({
    data: { me: 'officer-1 zh request-1 快进' },
  });
});

test('nobody is answered whose identity the gateway did not sign', async () => {
  for (const identity of ['', `${signed}x`]) {
    await expect(server.ask({ ...asked('{ me }'), identity })).rejects.toMatchObject({ code: 'FORBIDDEN_SUBGRAPH' });
  }
});

test('nothing waits for an asker that went', async () => {
  const client = new AbortController();
  waiting.began = () => client.abort();
  expect(JSON.parse(await server.ask(asked('{ wait }', client.signal)))).toEqual({ data: { wait: 'gave up' } });
});

test('who only waits is answered when the server closes, and nobody after that', async () => {
  const began = new Promise<void>((resolve) => {
    waiting.began = resolve;
  });
  const answer = server.ask(asked('{ wait }'));
  await began;
  const closed = server.close();
  expect(JSON.parse(await answer)).toEqual({ data: { wait: 'gave up' } });
  await closed;
  await expect(server.ask(asked('{ me }'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
