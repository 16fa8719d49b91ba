/** What is asked of the schema itself, wherever it stands in an operation and however it is asked. */
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { logger } from '@kuaijin/kit/logging';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type RunningGateway, startGateway } from '../gateway';
import { type MemorySubgraphs, startMemorySubgraphs } from '../live/memory-subgraphs';
import { issueToken } from '../tokens';

const config: Config = { ...loadConfig({ KUAIJIN_ENV: 'test' }), port: 0 };
const log = logger('test', { level: 'silent' });
let subgraphs: MemorySubgraphs;
let gateway: RunningGateway;
let production: RunningGateway;
let token: string;

beforeAll(async () => {
  subgraphs = await startMemorySubgraphs(config, log);
  const started = { log, subgraphs: subgraphs.addresses, port: 0 };
  gateway = await startGateway({ config, ...started });
  production = await startGateway({ config: { ...config, env: 'production' }, ...started });
  token = await issueToken(config, { subject: 'officer-1', name: '王', posts: ['HANDLER'], region: '330800' });
});

afterAll(async () => {
  await gateway.close();
  await production.close();
  await subgraphs.close();
});

type Answer = Readonly<Record<string, unknown>>;

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

async function posted(url: string, asked: Asked, accept: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${token}` },
    body: JSON.stringify(asked),
  });
  return response.text();
}

/** The three ways in which a client may ask. */
const ways: readonly (readonly [string, (url: string, asked: Asked) => Promise<Answer>])[] = [
  ['by HTTP', async (url, asked) => JSON.parse(await posted(url, asked, 'application/json'))],
  [
    'as a stream of events',
    async (url, asked) => {
      const text = await posted(url, asked, 'text/event-stream');
      return JSON.parse(/^data: (\{.*)$/m.exec(text)?.[1] ?? text);
    },
  ],
  [
    'on a socket',
    async (url, asked) => {
      const client = createClient({
        url: url.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${token}` },
        retryAttempts: 0,
      });
      const { value } = await client.iterate(asked).next();
      await client.dispose();
      return value as Answer;
    },
  ],
];

const PROJECT = { id: 'project-1' };
const asking: readonly (readonly [string, Asked, object])[] = [
  [
    'in a fragment of its own',
    { query: '{ ...F } fragment F on Query { __typename __type(name: "Project") { name } }' },
    { __typename: 'Query', __type: { name: 'Project' } },
  ],
  [
    'in a fragment under a condition, beside data',
    {
      query:
        'query ($a: Boolean!) { ...F @include(if: $a) } fragment F on Query { project(id: "project-1") { id } __type(name: "X") { name } }',
      variables: { a: true },
    },
    { project: PROJECT, __type: null },
  ],
  [
    'in fragments within each other, of which a condition leaves one out',
    {
      query: `query ($a: Boolean!, $name: String!) { project(id: "project-1") { id }
        ... @include(if: $a) { ... on Query @skip(if: $a) { __schema { queryType { name } } }
          kind: __type(name: $name) { kind } } }`,
      variables: { a: true, name: 'Project' },
    },
    { project: PROJECT, kind: { kind: 'OBJECT' } },
  ],
  [
    'under one key in several places, which add to each other',
    {
      query: `query ($a: Boolean!) { __type(name: "Project") { name } ... @include(if: $a) { ...F } }
        fragment F on Query { __type(name: "Project") { kind enumValues { name } } }`,
      variables: { a: true },
    },
    { __type: { name: 'Project', kind: 'OBJECT', enumValues: null } },
  ],
  [
    'where nothing at all is left',
    {
      query: 'query ($a: Boolean!) { ... @include(if: $a) { __schema { queryType { name } } } }',
      variables: { a: false },
    },
    {},
  ],
];

describe.each(ways)('what is asked of the schema %s', (_way, ask) => {
  test.each(asking)('is answered %s', async (_where, asked, data) => {
    expect(await ask(gateway.url, asked)).toEqual({ data });
  });

  test.each(asking)('is refused in production %s', async (_where, asked) => {
    const { data, errors } = await ask(production.url, asked);
    expect({ data, errors }).toEqual({
      data: undefined,
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'GRAPHQL_INVALID' }) }),
      ]),
    });
  });
});
