/** Gateway and subgraphs over TLS, each with a certificate of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressSigner } from '@kuaijin/kit/attachments';
import { loadConfig, type TlsFiles } from '@kuaijin/kit/config';
import { IDENTITY_HEADER, IdentitySigner, IdentityVerifier } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import type { Http } from '@kuaijin/kit/service/http';
import { authority, type Certificate, certificate, certificateFiles } from '@kuaijin/kit/service/testing-certificates';
import { readTls } from '@kuaijin/kit/service/tls';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { createSubgraphServer } from '@kuaijin/kit/subgraph/server';
import { loadTypeDefs, subgraphNames } from '@kuaijin/schema';
import { Pool, request } from 'undici';
import { startGateway } from './gateway';
import { issueToken } from './tokens';

const config = { ...loadConfig({ KUAIJIN_ENV: 'test' }), port: 0 };
const log = logger('test', { level: 'silent' });
const NOWHERE = 'http://127.0.0.1:1/graphql';

let folder: string;
let house: Certificate;
let ofGateway: TlsFiles;
let subgraph: Http;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-tls-'));
  house = await authority('house');
  ofGateway = await certificateFiles(folder, 'gateway', house);
  subgraph = await createSubgraphServer({
    service: 'projects',
    subgraph: createSubgraph({
      name: 'projects',
      typeDefs: loadTypeDefs('projects'),
      resolvers: { Query: { project: () => ({ id: 'project-1', name: '医院' }) } },
    }),
    verifier: await IdentityVerifier.open(config),
    log,
    bodyLimit: config.bodyLimit,
    ready: async () => ({ ready: true, parts: {} }),
    tls: await readTls(await certificateFiles(folder, 'projects', house)),
  });
  subgraph.app.get('/files/:id', async () => 'bytes');
  origin = await subgraph.listen('127.0.0.1', 0);
});

afterAll(async () => {
  await subgraph.close();
  await rm(folder, { recursive: true, force: true });
});

const gatewayWith = (tls?: TlsFiles) =>
  startGateway({
    config: { ...config, ...(tls === undefined ? {} : { tls }) },
    log,
    subgraphs: Object.fromEntries(
      subgraphNames.map((name) => [name, ['projects', 'approvals'].includes(name) ? `${origin}/graphql` : NOWHERE]),
    ),
    port: 0,
  });

async function ask(url: string): Promise<unknown> {
  const token = await issueToken(config, { subject: 'officer-1', name: '王', posts: ['HANDLER'], region: '330800' });
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ project(id: \\"project-1\\") { name } }"}',
  });
  return body.json();
}

test('a gateway with its certificate is answered, for the graph, for files and for health', async () => {
  expect(origin).toMatch(/^https:/);
  const gateway = await gatewayWith(ofGateway);
  expect(await ask(gateway.url)).toEqual({ data: { project: { name: '医院' } } });
  const address = addressSigner(config.attachmentsKey).address('get', 'file-1', 'officer-1', new Date());
  const file = await request(new URL(address, gateway.url));
  expect([file.statusCode, await file.body.text()]).toEqual([200, 'bytes']);
  expect((await gateway.readiness()).parts).toMatchObject({ projects: 'up', land: 'down' });
  await gateway.close();
});

test.each([
  ['no certificate', async () => undefined],
  ['a certificate of another authority', async () => certificateFiles(folder, 'stranger', await authority('other'))],
])('a gateway with %s finds no subgraph', async (_case, tls) => {
  const gateway = await gatewayWith(await tls());
  expect(await ask(gateway.url)).toMatchObject({
    data: { project: null },
    errors: [{ extensions: { code: 'SUBGRAPH_DOWN' } }],
  });
  await gateway.close();
});

test('a subgraph that shows a certificate of another authority is not believed', async () => {
  const other = await authority('other');
  const stranger = await certificate('projects', other);
  const pool = new Pool(origin, { connect: { ...stranger, ca: other.cert } });
  const answer = pool.request({ method: 'GET', path: '/health/live' });
  await expect(answer).rejects.toMatchObject({ code: expect.stringMatching(/UNABLE_TO_VERIFY|SELF_SIGNED|CERT/) });
  await pool.close();
});

test('a client without a certificate reaches nothing, whatever it has signed', async () => {
  const pool = new Pool(origin, { connect: { ca: house.cert } });
  const identity = { subject: 'x', name: 'x', posts: [], region: '', audience: 'kuaijin', anonymous: false };
  const answer = pool.request({
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      [IDENTITY_HEADER]: await (await IdentitySigner.open(config)).sign(identity),
    },
    body: '{"query":"{ __typename }"}',
  });
  await expect(answer).rejects.toThrow();
  await pool.close();
});

test('a missing file is reported by its setting', async () => {
  const missing = { ...ofGateway, keyFile: join(folder, 'nothing.pem') };
  await expect(readTls(missing)).rejects.toMatchObject({ code: 'CONFIG_INVALID', argument: ['KUAIJIN_TLS_KEY_FILE'] });
});
