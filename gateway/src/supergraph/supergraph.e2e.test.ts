import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { IdentityVerifier } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import type { Http } from '@kuaijin/kit/service/http';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { createSubgraphServer } from '@kuaijin/kit/subgraph/server';
import { loadSupergraph, loadTypeDefs, subgraphNames } from '@kuaijin/schema';
import { Kind, type ObjectTypeDefinitionNode, parse, print, visit } from 'graphql';
import { request } from 'undici';
import { type RunningGateway, startGateway } from '../gateway';

const POLL_MS = 50;
const lines: { readonly msg: string }[] = [];
const log = logger('test', {
  level: 'info',
  destination: new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  }),
});
const gate = { asked: () => {}, answered: Promise.resolve() };

let folder: string;
let file: string;
let directory: Http;
let gateway: RunningGateway;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-supergraph-'));
  file = join(folder, 'supergraph.graphql');
  const config: Config = {
    ...loadConfig({ KUAIJIN_ENV: 'test' }),
    supergraph: file,
    supergraphPollMs: POLL_MS,
    rates: { ...loadConfig({ KUAIJIN_ENV: 'test' }).rates, addressRequests: 0 },
  };
  directory = await createSubgraphServer({
    service: 'directory',
    subgraph: createSubgraph({
      name: 'directory',
      typeDefs: loadTypeDefs('directory'),
      resolvers: {
        Query: {
          departments: async () => {
            gate.asked();
            await gate.answered;
            return { nodes: [], pageInfo: { hasNextPage: false } };
          },
        },
      },
    }),
    verifier: await IdentityVerifier.open(config),
    log,
    bodyLimit: config.bodyLimit,
    ready: async () => ({ ready: true, parts: {} }),
  });
  const address = `${await directory.listen('127.0.0.1', 0)}/graphql`;
  await writeFile(file, loadSupergraph());
  const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, address]));
  gateway = await startGateway({ config, log, subgraphs, port: 0 });
});

afterAll(async () => {
  await gateway.close();
  await directory.close();
  await rm(folder, { recursive: true });
});

async function ask(query: string) {
  const { statusCode, body } = await request(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: statusCode, ...(JSON.parse(await body.text()) as { data?: unknown }) };
}

/** At once, as a deployment does: nobody reads half of it. */
async function put(sdl: string): Promise<void> {
  await writeFile(`${file}.new`, sdl);
  await rename(`${file}.new`, file);
}

/** The supergraph without a field of Query. */
function without(field: string): string {
  return print(
    visit(parse(loadSupergraph()), {
      [Kind.OBJECT_TYPE_DEFINITION]: (node: ObjectTypeDefinitionNode) =>
        node.name.value === 'Query'
          ? { ...node, fields: node.fields?.filter(({ name }) => name.value !== field) }
          : undefined,
    }),
  );
}

async function untilLogged(message: RegExp, since: number): Promise<void> {
  while (!lines.slice(since).some(({ msg }) => message.test(msg))) await ask('{ __typename }');
}

/** The supergraph with the list of departments under a second name: what is added breaks nobody. */
function withAgain(): string {
  return print(
    visit(parse(loadSupergraph()), {
      [Kind.OBJECT_TYPE_DEFINITION]: (node: ObjectTypeDefinitionNode) => {
        const listed = node.fields?.find(({ name }) => name.value === 'departments');
        if (node.name.value !== 'Query' || listed === undefined) return undefined;
        const again = { ...listed, name: { kind: Kind.NAME, value: 'again' } };
        return { ...node, fields: [...(node.fields ?? []), again] };
      },
    }),
  );
}

const departments = '{ departments { nodes { id } } }';
const again = '{ again { nodes { id } } }';

test('another supergraph is taken over while requests go on, and none is dropped', async () => {
  let release = () => {};
  gate.answered = new Promise((resolve) => {
    release = resolve;
  });
  const isAsked = new Promise<void>((resolve) => {
    gate.asked = resolve;
  });
  expect((await ask(again)).status).toBe(400);
  const slow = ask(departments);
  await isAsked;
  const since = lines.length;
  await put(withAgain());
  const statuses = new Set<number>();
  while (!lines.slice(since).some(({ msg }) => msg === 'another supergraph is served')) {
    for (const { status } of await Promise.all(Array.from({ length: 5 }, () => ask('{ __typename }'))))
      statuses.add(status);
  }
  expect((await ask(again)).status).toBe(200);
  release();
  expect(await slow).toEqual({ status: 200, data: { departments: { nodes: [] } } });
  expect([...statuses]).toEqual([200]);
});

test.each([
  ['is none', () => 'type Query { a: Int }'],
  ['breaks a stored operation', () => without('project')],
  ['asks a subgraph whose address nobody gave', () => loadSupergraph().replaceAll('name: "land"', 'name: "elsewhere"')],
])('a supergraph that %s is refused, and the one before is served on', async (_case, sdl) => {
  await put(loadSupergraph());
  let isServed = false;
  while (!isServed) isServed = (await ask(departments)).status === 200;
  const since = lines.length;
  await put(sdl());
  await untilLogged(/a supergraph is refused/, since);
  expect((await ask(departments)).status).toBe(200);
});
