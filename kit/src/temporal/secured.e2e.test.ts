/** Temporal behind TLS: a server that asks for certificates, and one that asks for an API key. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { loadConfig } from '../config/config';
import { logger } from '../logging/logging';
import { authority, certificate, certificateFiles } from '../service/testing-certificates';
import { connectTemporal } from './temporal';

const log = logger(undefined, { level: 'silent' });
const closing: (() => unknown)[] = [];
let folder: string;
let ca: Awaited<ReturnType<typeof authority>>;
let server: Awaited<ReturnType<typeof certificate>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-'));
  ca = await authority('Temporal');
  server = await certificate('frontend', ca);
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * Temporal's frontend of the run, over TLS, for clients with a certificate of the authority alone.
 * @returns its address
 */
async function mutualFrontend(): Promise<string> {
  const [host = '', port = ''] = loadConfig().temporalAddress.split(':');
  const tls = { cert: server.cert, key: server.key, ca: ca.cert, requestCert: true, rejectUnauthorized: true };
  const frontend = createServer({ ...tls, ALPNProtocols: ['h2'] }, (near) => {
    const far = connect(Number(port), host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => undefined).once('close', () => other.destroy());
      one.pipe(other);
    }
    closing.push(() => near.destroy());
  });
  return listening(frontend);
}

async function listening(one: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  closing.push(() => one.close());
  return `127.0.0.1:${(one.address() as AddressInfo).port}`;
}

async function connected(env: Readonly<Record<string, string>>) {
  const temporal = await connectTemporal(loadConfig({ ...process.env, ...env }), log);
  closing.push(() => temporal.close());
  return temporal;
}

test('a server that asks for certificates is reached with one, by client and worker, and not without', async () => {
  const TEMPORAL_ADDRESS = await mutualFrontend();
  const { caFile, certFile, keyFile } = await certificateFiles(folder, 'service', ca);
  const trusting = { TEMPORAL_ADDRESS, TEMPORAL_TLS_CA_FILE: caFile };
  const shown = { ...trusting, TEMPORAL_TLS_CERT_FILE: certFile, TEMPORAL_TLS_KEY_FILE: keyFile };
  const temporal = await connected(shown);
  expect(await temporal.isUp()).toBe(true);
  const worker = temporal.startWorker({ taskQueue: 'kit-secured', activities: { noop: async () => undefined } }, log);
  const until = Date.now() + 20_000;
  while (!worker.isRunning() && Date.now() < until) await new Promise((resolve) => setImmediate(resolve));
  expect(worker.isRunning()).toBe(true);
  await worker.stop();
  expect(await (await connected(trusting)).isUp()).toBe(false);
  expect(await (await connected({ TEMPORAL_ADDRESS })).isUp()).toBe(false);
});

test('an API key goes with each call, over TLS, with the namespace that is asked for', async () => {
  const asked: IncomingHttpHeaders[] = [];
  const cloud = createSecureServer({ cert: server.cert, key: server.key });
  cloud.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
    asked.push(headers);
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
    // One message of no bytes: an answer in which everything is left out.
    stream.end(Buffer.alloc(5));
  });
  const TEMPORAL_ADDRESS = await listening(cloud as never);
  const { caFile } = await certificateFiles(folder, 'any', ca);
  const temporal = await connected({
    TEMPORAL_ADDRESS,
    TEMPORAL_NAMESPACE: 'kuaijin.a1b2c',
    TEMPORAL_API_KEY: 'an-api-key',
    TEMPORAL_TLS_CA_FILE: caFile,
  });
  expect(await temporal.isUp()).toBe(true);
  expect(asked.map(({ authorization }) => authorization)).toContain('Bearer an-api-key');
  expect(temporal.client.options.namespace).toBe('kuaijin.a1b2c');
});

test.each([
  ['a key without its certificate', { TEMPORAL_TLS_KEY_FILE: 'key.pem' }, 'TEMPORAL_TLS_CERT_FILE'],
  ['an API key over a plain connection', { TEMPORAL_API_KEY: 'x', TEMPORAL_TLS: 'false' }, 'TEMPORAL_TLS'],
  ['a short key of payloads', { TEMPORAL_PAYLOAD_KEYS: '2026=abc' }, 'TEMPORAL_PAYLOAD_KEYS'],
  ['two keys of one id', { TEMPORAL_PAYLOAD_KEYS: `a=${'A'.repeat(43)},a=${'B'.repeat(43)}` }, 'TEMPORAL_PAYLOAD_KEYS'],
])('%s is a fault of the configuration', (_what, env, name) => {
  expect(() => loadConfig({ KUAIJIN_ENV: 'test', ...env })).toThrow(name);
});

test('a file that cannot be read is named', async () => {
  await expect(connected({ TEMPORAL_TLS_CA_FILE: join(folder, 'none.pem') })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    argument: ['TEMPORAL_TLS_CA_FILE'],
  });
});
