import { createHash, randomUUID } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Identity } from '../access/posts';
import { type Config, loadConfig } from '../config/config';
import { logger } from '../logging/logging';
import { connectMongo, type Mongo } from '../mongo';
import { createHttp, type Http } from '../service/http';
import { handedIn } from './handed-in-file';
import { Attachments, attachmentRoutes, attachmentsDatabase } from './index';

const bytes = Buffer.from('%PDF-1.7 环评批复');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const officer: Identity = {
  subject: 'officer-1',
  name: '张三',
  posts: ['HANDLER'],
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};
const request = { fileName: '批复.pdf', mediaType: 'application/pdf', bytes: bytes.length, sha256 };

let mongo: Mongo;
let attachments: Attachments;
let http: Http;
let origin: string;
let folder: string;
let prefix: string;
let config: Config;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-'));
  prefix = `t${randomUUID().slice(0, 8)}`;
  config = loadConfig({
    ...process.env,
    KUAIJIN_PREFIX: prefix,
    KUAIJIN_ATTACHMENTS_DIR: folder,
    KUAIJIN_TRANSFER_STALL_MS: '300',
  });
  mongo = await connectMongo(config.mongodbUri, { appName: 'attachments-test' });
  attachments = await Attachments.open({ config, mongo });
  const log = logger('test', { level: 'silent' });
  http = createHttp({ service: 'test', log, bodyLimit: 1024, ready: async () => ({ ready: true, parts: {} }) });
  attachmentRoutes(http.app, attachments);
  origin = await http.listen('127.0.0.1', 0);
});

afterAll(async () => {
  await http?.close();
  await mongo?.db(attachmentsDatabase(prefix)).dropDatabase();
  await mongo?.close();
  await rm(folder, { recursive: true, force: true });
});

async function announce(more: Partial<Parameters<Attachments['announce']>[0]> = {}) {
  const parsed = await attachments.announce({ idempotencyKey: randomUUID(), ...request, ...more }, officer, new Date());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

const put = (address: string, body: Buffer) =>
  fetch(`${origin}${address}`, { method: 'PUT', body, headers: { 'content-type': 'application/pdf' } });

const codeOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test('bytes go in by one signed address and come out by another', async () => {
  const { attachment, uploadUrl } = await announce();
  expect((await attachments.getMany([attachment.id])).size).toBe(0);
  expect((await put(uploadUrl, bytes)).status).toBe(201);
  expect((await put(uploadUrl, bytes)).status).toBe(201);
  const [stored] = (await attachments.getMany([attachment.id])).values();
  expect(stored).toEqual({ id: attachment.id, ...request });
  const answer = await fetch(`${origin}${attachments.answer(attachment, officer, new Date()).url}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('批复.pdf'));
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
});

test('the same key announces the same file, and no other', async () => {
  const idempotencyKey = randomUUID();
  const first = await announce({ idempotencyKey });
  expect((await announce({ idempotencyKey })).attachment).toEqual(first.attachment);
  await expect(announce({ idempotencyKey, fileName: '别的.pdf' })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});

test('other bytes than the announced ones are refused and leave nothing', async () => {
  const { attachment, uploadUrl } = await announce();
  const shorter = await put(uploadUrl, bytes.subarray(1));
  expect(await codeOf(shorter)).toBe('INVALID_INPUT');
  const other = Buffer.from(bytes);
  other[0] = 0;
  expect(await codeOf(await put(uploadUrl, other))).toBe('INVALID_INPUT');
  expect((await attachments.getMany([attachment.id])).size).toBe(0);
  expect(await codeOf(await fetch(`${origin}${attachments.answer(attachment, officer, new Date()).url}`))).toBe(
    'NOT_FOUND',
  );
});

test('an address is good for its use, its file and its time alone', async () => {
  const { attachment, uploadUrl } = await announce();
  await put(uploadUrl, bytes);
  const other = await announce();
  const get = attachments.answer(attachment, officer, new Date()).url;
  const old = attachments.answer(attachment, officer, new Date(Date.now() - 3_600_000)).url;
  for (const address of [
    uploadUrl,
    old,
    get.replace(attachment.id, other.attachment.id),
    get.replace(/for=[^&]*/, 'for=another'),
    get.replace(/until=\d+/, 'until=99999999999'),
    get.replace(/\?.*/, ''),
    get.replace(/signature=.*/, 'signature=%00'),
    `${get}=`,
    `${get}!junk`,
  ]) {
    const answer = await fetch(`${origin}${address}`);
    expect([address, answer.status, await codeOf(answer)]).toEqual([address, 403, 'ADDRESS_INVALID']);
  }
});

test.each([
  ['a type that a browser would run', { mediaType: 'text/html' }, ['input', 'mediaType']],
  ['too many bytes', { bytes: 100_000_000 }, ['input', 'bytes']],
  ['no bytes', { bytes: 0 }, ['input', 'bytes']],
  ['a checksum of another form', { sha256: 'abc' }, ['input', 'sha256']],
  ['a name that is a path', { fileName: '../etc/passwd' }, ['input', 'fileName']],
])('%s is refused with its path', async (_name, wrong, path) => {
  const parsed = await attachments.announce(
    { idempotencyKey: randomUUID(), ...request, ...wrong },
    officer,
    new Date(),
  );
  expect(parsed).toMatchObject({ ok: false, refusals: [{ code: 'INVALID_INPUT', path }] });
});

/** A PUT whose body comes as it is written. */
function sending(address: string, headers: Record<string, string | number> = {}) {
  const asked = httpRequest(`${origin}${address}`, { method: 'PUT', headers });
  asked.on('error', () => undefined);
  const answered = new Promise<{ status: number; code: string | undefined }>((resolve) => {
    asked.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, code: JSON.parse(text).errors?.[0]?.extensions.code }),
      );
    });
  });
  return { asked, answered };
}

const left = async () => (await readdir(join(folder, 'incoming')).catch(() => [])).length;

describe('bytes on their way in', () => {
  test('an address that is not signed is refused before a byte of the body comes', async () => {
    const { asked, answered } = sending('/files/file-x', { 'content-length': 20_000_000 });
    asked.flushHeaders();
    expect(await answered).toEqual({ status: 403, code: 'ADDRESS_INVALID' });
    asked.destroy();
  });

  test('a length that is not the announced one is refused before a byte of the body comes', async () => {
    const { uploadUrl } = await announce();
    const { asked, answered } = sending(uploadUrl, { 'content-length': 20_000_000 });
    asked.flushHeaders();
    expect(await answered).toEqual({ status: 400, code: 'INVALID_INPUT' });
    asked.destroy();
  });

  test('a body without a declared length is read no further than what was announced', async () => {
    const { uploadUrl } = await announce();
    const { asked, answered } = sending(uploadUrl, { 'transfer-encoding': 'chunked' });
    asked.write(Buffer.alloc(bytes.length + 1));
    expect(await answered).toEqual({ status: 413, code: 'TOO_LARGE' });
    asked.destroy();
    expect(await left()).toBe(0);
  });

  test('a body that stalls is cut, answered with REQUEST_TOO_SLOW, and leaves nothing', async () => {
    const { attachment, uploadUrl } = await announce();
    const { asked, answered } = sending(uploadUrl, { 'content-length': bytes.length });
    asked.write(bytes.subarray(0, 1));
    expect(await answered).toEqual({ status: 408, code: 'REQUEST_TOO_SLOW' });
    asked.destroy();
    expect(await left()).toBe(0);
    expect((await attachments.getMany([attachment.id])).size).toBe(0);
  });

  test('a sender that goes leaves nothing, and can begin again', async () => {
    const { uploadUrl } = await announce();
    const { asked } = sending(uploadUrl, { 'content-length': bytes.length });
    const isSent = new Promise((resolve) => asked.write(bytes.subarray(0, 4), resolve));
    await isSent;
    asked.destroy();
    expect((await put(uploadUrl, bytes)).status).toBe(201);
    const until = Date.now() + 10_000;
    while ((await left()) > 0 && Date.now() < until) await new Promise((resolve) => setImmediate(resolve));
    expect(await left()).toBe(0);
  });

  test('what a killed process left is cleared away, and what is under way is not', async () => {
    const incoming = join(folder, 'incoming');
    await mkdir(incoming, { recursive: true });
    await writeFile(join(incoming, 'old'), 'x');
    await utimes(join(incoming, 'old'), new Date(0), new Date(0));
    await writeFile(join(incoming, 'new'), 'x');
    await handedIn(await Attachments.open({ config, mongo }), officer);
    expect(await readdir(incoming)).toEqual(['new']);
    await rm(join(incoming, 'new'));
  });

  test.each([
    ['a program that is called a document', 'application/pdf', Buffer.from('MZ\u0000\u0000 this program')],
    ['a page that is called a picture', 'image/png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['bytes that are called text', 'text/plain', Buffer.from([0x68, 0x69, 0x00, 0x01])],
    ['a document that is called text', 'text/plain', Buffer.from('%PDF-1.7 plain')],
    ['an archive that is called an official document', 'application/ofd', zipOf('readme.txt')],
  ])('%s is refused when it comes', async (_name, mediaType, content) => {
    const { uploadUrl } = await announce({
      mediaType,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    const answer = await put(uploadUrl, content);
    expect([answer.status, ((await answer.json()) as ErrorAnswer).errors[0]?.extensions.path]).toEqual([
      400,
      ['mediaType'],
    ]);
  });

  test.each([
    ['text in the encoding of the mainland', 'text/plain', Buffer.from([0xbb, 0xb7, 0xc6, 0xc0, 0x0d, 0x0a])],
    ['an official document', 'application/ofd', zipOf('OFD.xml')],
    ['an archive', 'application/zip', zipOf('readme.txt')],
    [
      'a picture',
      'image/png',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    ],
  ])('%s is taken', async (_name, mediaType, content) => {
    const { uploadUrl } = await announce({
      mediaType,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect((await put(uploadUrl, content)).status).toBe(201);
  });
});

test('bytes that the store has lost or changed are not given out as whole', async () => {
  const { id } = await handedIn(attachments, officer);
  await writeFile(join(folder, id.slice(-2), id), 'something else');
  const changed = await fetch(`${origin}${attachments.signer.address('get', id, 'officer-1', new Date())}`);
  expect([changed.status, await codeOf(changed)]).toEqual([503, 'UNAVAILABLE']);
  await rm(join(folder, id.slice(-2), id));
  const lost = await fetch(`${origin}${attachments.signer.address('get', id, 'officer-1', new Date())}`);
  expect([lost.status, await codeOf(lost)]).toEqual([503, 'UNAVAILABLE']);
});

test('a large file goes through a bit at a time', async () => {
  const chunk = Buffer.alloc(65_536, 'a line of text\n');
  const count = 256;
  const hash = createHash('sha256');
  for (let i = 0; i < count; i += 1) hash.update(chunk);
  const large = { bytes: chunk.length * count, sha256: hash.digest('hex'), mediaType: 'text/plain' };
  const { attachment } = await announce(large);
  async function* chunks() {
    for (let i = 0; i < count; i += 1) yield chunk;
  }
  await attachments.store(attachment.id, Readable.from(chunks()), new Date());
  const { bytes: out } = await attachments.read(attachment.id);
  let size = 0;
  for await (const part of out) size += (part as Buffer).length;
  expect(size).toBe(large.bytes);
  await appendFile(join(folder, attachment.id.slice(-2), attachment.id), 'one line more');
  const cut = await fetch(`${origin}${attachments.signer.address('get', attachment.id, 'officer-1', new Date())}`);
  expect(cut.status).toBe(200);
  await expect(cut.arrayBuffer()).rejects.toThrow();
});

interface ErrorAnswer {
  readonly errors: readonly { readonly extensions: { readonly path?: readonly string[] } }[];
}

/** A zip archive with one empty file of this name. */
function zipOf(name: string): Buffer {
  const bytesOfName = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(bytesOfName.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(bytesOfName.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + bytesOfName.length, 12);
  end.writeUInt32LE(local.length + bytesOfName.length, 16);
  return Buffer.concat([local, bytesOfName, entry, bytesOfName, end]);
}
