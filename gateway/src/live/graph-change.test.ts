import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import type { AskedStream } from '@kuaijin/kit/event-streams/asked-stream';
import { logger } from '@kuaijin/kit/logging';
import { loadSupergraph } from '@kuaijin/schema';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type RunningGateway, startGateway } from '../gateway';
import { issueToken } from '../tokens';
import { type MemorySubgraphs, startMemorySubgraphs } from './memory-subgraphs';
import { Subscription } from './subscription';

const log = logger('test', { level: 'silent' });
const lightOf = (owner: string) =>
  loadSupergraph().replace(
    'light: Light @join__field(graph: SUPERVISION)',
    `light: Light @join__field(graph: ${owner})`,
  );
const withoutSchemaOfData = () => loadSupergraph().replace(/ {2}"""[^"]*"""\n {2}dataschema: String\n/, '');

let folder: string;
let file: string;
let config: Config;
let subgraphs: MemorySubgraphs;
let gateway: RunningGateway;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-graph-change-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, lightOf('FUNDS'));
  config = { ...loadConfig({ KUAIJIN_ENV: 'test' }), port: 0, supergraph: file, supergraphPollMs: 20 };
  subgraphs = await startMemorySubgraphs(config, log);
  gateway = await startGateway({ config, log, subgraphs: subgraphs.addresses, port: 0 });
});

afterAll(async () => {
  await gateway.close();
  await subgraphs.close();
  await rm(folder, { recursive: true });
});

/** At once, and returns when it is served. */
async function serve(sdl: string, token: string, isServed: (answer: string) => boolean): Promise<void> {
  await writeFile(`${file}.new`, sdl);
  await rename(`${file}.new`, file);
  const body = JSON.stringify({ query: '{ project(id: "p") { light } events { nodes { dataschema } } }' });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  for (let answer = ''; !isServed(answer); )
    answer = await (await fetch(gateway.url, { method: 'POST', headers, body })).text();
}

test('a running subscription follows the graph: planned anew, or ended by name where it is valid no more', async () => {
  const token = await issueToken(config, { subject: 'officer-1', name: '王', posts: ['HANDLER'], region: '330800' });
  const client = createClient({
    url: gateway.url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const after = subgraphs.feed.head;
  const follow = (fields: string) =>
    client.iterate({
      query: `subscription ($after: Cursor) { statusChanged(after: $after) { id ${fields} } }`,
      variables: { after },
    });
  const light = follow('project { light }');
  const schema = follow('dataschema');
  const answer = async (from: typeof light) => (await from.next()).value;
  const publish = (n: number) => subgraphs.feed.publish({ id: `case-${n}/1`, projectId: 'project-1' });
  publish(1);
  // Nobody but supervision knows the light.
  expect(await answer(light)).toMatchObject({ data: { statusChanged: { id: 'case-1/1', project: { light: null } } } });
  expect(await answer(schema)).toMatchObject({ data: { statusChanged: { id: 'case-1/1' } } });
  await serve(lightOf('SUPERVISION'), token, (text) => text.includes('GREEN'));
  publish(2);
  expect(await answer(light)).toEqual({ data: { statusChanged: { id: 'case-2/1', project: { light: 'GREEN' } } } });
  expect(await answer(schema)).toMatchObject({ data: { statusChanged: { id: 'case-2/1' } } });
  await serve(withoutSchemaOfData(), token, (text) => text.includes('GRAPHQL'));
  publish(3);
  expect(await answer(light)).toMatchObject({ data: { statusChanged: { id: 'case-3/1' } } });
  const ended = await answer(schema);
  expect(ended?.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPH_CHANGED' });
  expect((await schema.next()).done).toBe(true);
  await client.dispose();
});

test('a subgraph that would be asked otherwise now is asked anew behind the last event', async () => {
  const opened: string[] = [];
  let isAskedStill = true;
  const subscription = new Subscription({
    endsAt: undefined,
    onEnd: () => undefined,
    source: {
      begin: async () => '0',
      open: async (cursor) => {
        opened.push(cursor);
        let at = Number(cursor);
        const next = async () => {
          at += 1;
          return { data: { at } };
        };
        return { next, close: () => undefined } as unknown as AskedStream;
      },
      isAskedStill: () => {
        const holds = isAskedStill;
        isAskedStill = true;
        return holds;
      },
      read: (result) => ({ result, cursor: String(result.data?.['at']) }),
      answer: async ({ result, cursor }) => ({ data: result.data ?? null, cursor }),
    },
  });
  expect((await subscription.next()).value).toEqual({ data: { at: 1 }, cursor: '1' });
  isAskedStill = false;
  expect((await subscription.next()).value).toEqual({ data: { at: 2 }, cursor: '2' });
  expect(opened).toEqual(['0', '1']);
  await subscription.return();
});
