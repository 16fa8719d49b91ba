import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { loadConfig } from '../config/config';
import { openObjectStore } from './object-store';

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A bucket as S3 has it: objects by path, for requests that are signed. */
const objects = new Map<string, Buffer>();
let bucket: Server;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-'));
  bucket = createServer((request, response) => {
    const path = request.url ?? '';
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=id/')) {
      response.writeHead(403).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') objects.set(path, Buffer.concat(chunks));
      const found = objects.get(path);
      response.writeHead(found === undefined ? 404 : 200).end(request.method === 'GET' ? found : undefined);
    });
  });
  await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  bucket.closeAllConnections();
  await new Promise((resolve) => bucket.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

test.each(['a folder', 'a bucket'])('%s keeps bytes by name', async (kind) => {
  const { port } = bucket.address() as AddressInfo;
  const config = loadConfig({
    KUAIJIN_ENV: 'test',
    KUAIJIN_ATTACHMENTS_DIR: folder,
    ...(kind === 'a bucket' ? { KUAIJIN_ATTACHMENTS_S3: `http://id:se%2Fcret@127.0.0.1:${port}/region/papers` } : {}),
  });
  const store = openObjectStore(config);
  const bytes = Buffer.from([0, 1, 2, 250, 251, 255]);
  const path = join(folder, 'received');
  await writeFile(path, bytes);
  expect(await store.get('ab/file-ab')).toBeUndefined();
  await store.put('ab/file-ab', { path, bytes: bytes.length, sha256: sha256Of(bytes) });
  const read = await store.get('ab/file-ab');
  expect(read && (await buffer(read))).toEqual(bytes);
  if (kind === 'a bucket') expect([...objects.keys()]).toEqual(['/papers/ab/file-ab']);
});

test('a bucket that refuses is reported, without its secret', async () => {
  const { port } = bucket.address() as AddressInfo;
  const store = openObjectStore(
    loadConfig({
      KUAIJIN_ENV: 'test',
      KUAIJIN_ATTACHMENTS_S3: `http://other:topsecret@127.0.0.1:${port}/region/papers`,
    }),
  );
  await expect(store.get('ab/file-ab')).rejects.toThrow('the object store answered with status 403');
});

test('half a bucket is refused at the start, and its secret is not shown', () => {
  expect(() =>
    loadConfig({ KUAIJIN_ENV: 'test', KUAIJIN_ATTACHMENTS_S3: 'https://id:topsecret@store.example/region' }),
  ).toThrow(/KUAIJIN_ATTACHMENTS_S3/);
  try {
    loadConfig({ KUAIJIN_ENV: 'test', KUAIJIN_ATTACHMENTS_S3: 'https://id:topsecret@store.example/region' });
  } catch (error) {
    expect(String(error)).not.toContain('topsecret');
  }
});
